import type { Clock } from '../clock.ts';
import type { Logger } from '../options.ts';

export interface Minted<T> {
  value: T;
  /** Milliseconds since the epoch, as the service said it. */
  expiresAt: number;
}

/**
 * What a 401 says of the refused value: it never worked, it worked before (so it was revoked), or it had been
 * replaced already (so the 401 is old news).
 */
export type Refusal = 'fresh' | 'proven' | 'replaced';

/** One cached credential of the chain. */
export interface Layer<T> {
  /** The cached value while it holds, else a new one; callers at the same time share one minting. */
  get(): Promise<T>;
  /** Forgets `value`, and only it: a late 401 must not throw away what was minted since. */
  drop(value: T): Refusal;
  /** Remembers that `value` was taken by a service. */
  prove(value: T): void;
  /** Forgets the value unless it was minted after `moment` (see `moment()`). */
  dropOlder(moment: number): void;
  /** Counts mintings, so that a chain can tell what came before it began. */
  moment(): number;
  expiresAt(): Date | null;
}

/** Refresh this early, but never more than a tenth of the lifetime: test worlds mint short-lived tokens. */
const EARLY_MS = 10 * 60_000;
const EARLY_SHARE = 0.1;
/** After a failed early refresh the still good value is used, and the next try waits this long. */
const EARLY_RETRY_MS = 30_000;

/** A counter shared by all layers of an account. */
export function createMoments() {
  let count = 0;
  return { next: () => ++count, current: () => count };
}

export function createLayer<T>(options: {
  name: string;
  mint: () => Promise<Minted<T>>;
  clock: Clock;
  log: Logger;
  moments: ReturnType<typeof createMoments>;
}): Layer<T> {
  const { mint, clock, moments } = options;
  let cached: (Minted<T> & { refreshAt: number; moment: number; proven: boolean }) | null = null;
  let inFlight: Promise<T> | null = null;

  async function refresh(): Promise<T> {
    const before = cached;
    try {
      const minted = await mint();
      const now = clock.now();
      const early = Math.min(EARLY_MS, Math.max(0, minted.expiresAt - now) * EARLY_SHARE);
      cached = { ...minted, refreshAt: minted.expiresAt - early, moment: moments.next(), proven: false };
      options.log.debug({ layer: options.name, expiresAt: new Date(minted.expiresAt) }, 'token minted');
      return minted.value;
    } catch (error) {
      const now = clock.now();
      if (before === null || cached !== before || before.expiresAt <= now) throw error;
      before.refreshAt = Math.min(now + EARLY_RETRY_MS, before.expiresAt);
      options.log.warn(
        { layer: options.name, err: error },
        'early refresh failed; the present token still holds',
      );
      return before.value;
    }
  }

  return {
    get() {
      const now = clock.now();
      if (cached !== null && now < cached.refreshAt) return Promise.resolve(cached.value);
      inFlight ??= refresh().finally(() => {
        inFlight = null;
      });
      if (cached === null || now >= cached.expiresAt) return inFlight;
      // It still holds: nobody waits for the early renewal, whose failure was logged.
      inFlight.catch(() => undefined);
      return Promise.resolve(cached.value);
    },
    drop(value) {
      if (cached === null || cached.value !== value) return 'replaced';
      const refusal = cached.proven ? 'proven' : 'fresh';
      cached = null;
      return refusal;
    },
    prove(value) {
      if (cached?.value === value) cached.proven = true;
    },
    dropOlder(moment) {
      if (cached !== null && cached.moment <= moment) cached = null;
    },
    moment: moments.current,
    expiresAt: () => (cached === null ? null : new Date(cached.expiresAt)),
  };
}
