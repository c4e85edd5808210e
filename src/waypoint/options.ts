import type { Pace, Terms } from './budget.ts';
import type { Budgets } from './budgets.ts';
import type { Family } from './endpoints.ts';
import type { AuthLayer } from './errors.ts';
import type { RetryPolicy } from './retry.ts';
import type { Timeouts } from './transport.ts';

export type { Claim, Clean, Standing, Terms } from './budget.ts';
export type { Budgets, Cut } from './budgets.ts';

/** Pino's shape, as much of it as is used. Nothing secret is ever passed to it. */
export interface Logger {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface UpstreamAccount {
  /** Ours; names the account in logs and in the token store. */
  name: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** Used until the store has one, and again when the stored one is refused. */
  initialRefreshToken: string | null;
  /** As it stands where all processes see it; null: it is not parked. Without, this process alone knows. */
  parking?: Parking | null | undefined;
}

/** Keeps one refresh token per account, sealed at rest (see seal.ts). */
export interface TokenStore {
  /** The plain token, or null when none was saved yet. */
  load(account: string): Promise<string | null>;
  /**
   * Must be durable when it resolves: the old token may be dead by then. `wasStored`: it follows one that was loaded, so
   * an account that is gone from the store meanwhile stays gone.
   */
  save(account: string, refreshToken: string, wasStored?: boolean): Promise<void>;
  /**
   * Lets one process at a time trade an account's token, where several share the store: upstream may take a token only
   * once. Whoever waited finds what the one before stored.
   */
  exclusively?<T>(account: string, work: (store: TokenStore) => Promise<T>): Promise<T>;
}

/** An account nothing is asked with for a time. */
export interface Parking {
  until: Date;
  layer: AuthLayer;
  /** Upstream's own code, or ours. */
  reason: string | null;
  /** How often in a row, without an answer between: each time is longer. */
  times: number;
}

/**
 * Requests per second per (account, endpoint family): a pace, or one number that is never passed; 0 or Infinity means
 * unlimited.
 */
export type LimitTable = Record<Family, number | Pace>;

/**
 * UPSTREAM §6. Match list: 1/s is clean, between 0.75 and 3 is for AIMD to find. Stats: 6/s was clean for long, 10/s for
 * a while. Xbox: 30 in 5 minutes. The rest was never measured: it begins low and goes no higher than a client that is
 * known to work, 5/s.
 */
export const defaultLimits: LimitTable = {
  history: { start: 1, floor: 0.75, ceiling: 3 },
  stats: { start: 5, floor: 1, ceiling: 10 },
  skill: { start: 3, floor: 0.5, ceiling: 5 },
  csr: { start: 2, floor: 0.5, ceiling: 5 },
  'service-record': { start: 1, floor: 0.25, ceiling: 5 },
  profile: { start: 1, floor: 0.25, ceiling: 5 },
  discovery: { start: 3, floor: 0.5, ceiling: 5 },
  cms: { start: 2, floor: 0.5, ceiling: 5 },
  economy: { start: 1, floor: 0.25, ceiling: 5 },
  xbox: { start: 0.1, floor: 0.02, ceiling: 0.1 },
};

/** For a sandbox that limits nothing. */
export const unlimited = Object.fromEntries(
  Object.keys(defaultLimits).map((family) => [family, Number.POSITIVE_INFINITY]),
) as LimitTable;

const FLOOR_SHARE = 0.1;

/** A number is a rate that AIMD only lowers, to a tenth at most. */
export function termsOf(limit: number | Pace): Terms {
  const rate = typeof limit === 'number' && limit <= 0 ? Number.POSITIVE_INFINITY : limit;
  const pace = typeof rate === 'number' ? { start: rate, floor: rate * FLOOR_SHARE, ceiling: rate } : rate;
  // Small on purpose: upstream dislikes bursts (UPSTREAM §6).
  return { ...pace, burst: pace.start >= 2 ? 2 : 1 };
}

export interface WaypointOptions {
  /** Each request goes to the account with the most room. At least one; others may come and go, see `follow`. */
  accounts: readonly UpstreamAccount[];
  tokenStore: TokenStore;
  /** Sandbox: every host's requests go here, with the real host in `Host`. */
  origin?: string;
  limits?: Partial<LimitTable>;
  /** Told when an account is parked, and with null when it works again. */
  onParked?: ((account: string, parking: Parking | null) => Promise<void>) | undefined;
  /** Where budgets live that several processes share; in this client unless told. */
  budgets?: Budgets | undefined;
  retry?: Partial<RetryPolicy>;
  timeouts?: Partial<Timeouts>;
  log: Logger;
  /** Milliseconds since the epoch. */
  now?: () => number;
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  random?: () => number;
}

/**
 * Why a request is made: somebody waits for its answer, it keeps tracked players fresh, or it fills in history. Where
 * several wait for one budget, each kind has its share of it.
 */
export type Lane = 'asked' | 'live' | 'backfill';

export const LANES: readonly Lane[] = ['asked', 'live', 'backfill'];

/** Every call takes one; an aborted call rejects with the signal's own reason. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** `live` unless told. */
  lane?: Lane | undefined;
}
