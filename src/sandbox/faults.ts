import { hash32, unitFrom } from './random.ts';
import type { Family } from './route.ts';

/** A probability 0–1 for every family, or per family (`all` for those not named). */
export type FaultRate = number | Partial<Record<Family | 'all', number>>;

/** Faults, switched by the embedding code only. All off by default. */
export interface Faults {
  /** Answers 429 with `Retry-After: 1`. */
  '429': FaultRate;
  /** Answers 500, 502, 503 or 504. */
  '5xx': FaultRate;
  /** Takes the request and never answers. */
  hang: FaultRate;
  /** Promises more bytes than it sends, then destroys the socket. */
  truncated: FaultRate;
  /** Answers XML although JSON was asked for (UPSTREAM §1). */
  xml: FaultRate;
  /** Invalidates the Spartan token the request carries, long before its time: this and every later use is 401. */
  tokenExpiry: FaultRate;
  /** Share of players who hide their history, always the same ones; the share may be changed at run time. */
  privacy: number;
  /** Share of matches whose stats are 404 until `freshMatchDelaySeconds` after their end (UPSTREAM §7.16). */
  fresh404: number;
  freshMatchDelaySeconds: number;
}

/** The faults that are drawn once per request. */
export type RequestFault = '429' | '5xx' | 'hang' | 'truncated' | 'xml' | 'tokenExpiry';

/** No faults at all. */
export const NO_FAULTS: Faults = {
  '429': 0,
  '5xx': 0,
  hang: 0,
  truncated: 0,
  xml: 0,
  tokenExpiry: 0,
  privacy: 0,
  fresh404: 0,
  freshMatchDelaySeconds: 60,
};

const DRAWN: readonly RequestFault[] = ['hang', '5xx', '429', 'tokenExpiry', 'truncated', 'xml'];
const SLOTS = 1 << 18;

/**
 * Draws faults from the seed, the request line and how often that line was seen, never from time or arrival
 * order: a crawl meets the same faults whatever its concurrency. Counts live in a fixed table of hashed slots,
 * so two lines may rarely share one.
 */
export function createFaultDraw(seed: number) {
  const seen = new Uint16Array(SLOTS);

  return function draw(faults: Faults, family: Family, requestLine: string): RequestFault | null {
    if (!DRAWN.some((fault) => rateFor(faults[fault], family) > 0)) return null;
    const slot = hash32(requestLine) % SLOTS;
    const attempt = seen[slot] ?? 0;
    seen[slot] = attempt + 1;
    for (const fault of DRAWN) {
      const rate = rateFor(faults[fault], family);
      if (rate > 0 && unitFrom(`${seed} ${fault} ${attempt} ${requestLine}`) < rate) return fault;
    }
    return null;
  };
}

function rateFor(rate: FaultRate, family: Family): number {
  return typeof rate === 'number' ? rate : (rate[family] ?? rate.all ?? 0);
}
