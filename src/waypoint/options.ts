import type { Family } from './endpoints.ts';
import type { RetryPolicy } from './retry.ts';
import type { Timeouts } from './transport.ts';

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
}

/** Keeps one refresh token per account, sealed at rest (see seal.ts). */
export interface TokenStore {
  /** The plain token, or null when none was saved yet. */
  load(account: string): Promise<string | null>;
  /** Must be durable when it resolves: the old token may be dead by then. */
  save(account: string, refreshToken: string): Promise<void>;
}

/** Requests per second per (account, endpoint family); 0 or Infinity means unlimited. */
export type LimitTable = Record<Family, number>;

/** UPSTREAM §6: list 1/s clean, stats 5/s (clean up to 6), Xbox 30 in 5 minutes; the rest unmeasured, so low. */
export const defaultLimits: LimitTable = {
  history: 1,
  stats: 5,
  skill: 3,
  csr: 2,
  'service-record': 1,
  profile: 1,
  discovery: 3,
  cms: 2,
  economy: 1,
  xbox: 0.1,
};

/** For a sandbox that limits nothing. */
export const unlimited = Object.fromEntries(
  Object.keys(defaultLimits).map((family) => [family, Number.POSITIVE_INFINITY]),
) as LimitTable;

/** Small on purpose: upstream dislikes bursts (UPSTREAM §6). */
export const burstFor = (rate: number): number => (rate >= 2 ? 2 : 1);

export interface WaypointOptions {
  /** Each request goes to the account with the most room. At least one. */
  accounts: readonly UpstreamAccount[];
  tokenStore: TokenStore;
  /** Sandbox: every host's requests go here, with the real host in `Host`. */
  origin?: string;
  limits?: Partial<LimitTable>;
  retry?: Partial<RetryPolicy>;
  timeouts?: Partial<Timeouts>;
  log: Logger;
  /** Milliseconds since the epoch. */
  now?: () => number;
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  random?: () => number;
}

/** Every call takes one; an aborted call rejects with the signal's own reason. */
export interface CallOptions {
  signal?: AbortSignal;
}
