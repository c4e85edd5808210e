/** When and how often to ask again; plain data. Milliseconds. */
export interface RetryPolicy {
  /** Tries in all for transient failures (5xx, network, timeout, cut body). */
  attempts: number;
  /** Tries in all for 429: the bucket does the waiting, so more are allowed. */
  throttledAttempts: number;
  baseMs: number;
  capMs: number;
  /** Share of each delay that is random, 0-1. */
  jitter: number;
  /** Statuses worth another try. */
  statuses: readonly number[];
}

export const defaultRetry: RetryPolicy = {
  attempts: 4,
  throttledAttempts: 8,
  baseMs: 500,
  capMs: 30_000,
  jitter: 0.5,
  statuses: [408, 500, 502, 503, 504],
};

/** Delay before try number `failures + 1`: doubling, capped, partly random, and never below `atLeastMs`. */
export function backoffMs(
  policy: RetryPolicy,
  failures: number,
  random: () => number,
  atLeastMs: number | null = null,
): number {
  const full = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  const delay = full * (1 - policy.jitter) + full * policy.jitter * random();
  return Math.round(Math.max(delay, Math.min(atLeastMs ?? 0, policy.capMs)));
}

/** A longer wait than this is not believed: a slip of upstream's must not stop an account for a day. */
const MAX_RETRY_AFTER_MS = 600_000;

/** `Retry-After` in both its forms, delta-seconds and HTTP-date, as milliseconds from `now`; null if unusable. */
export function parseRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const text = value.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), MAX_RETRY_AFTER_MS) : null;
}
