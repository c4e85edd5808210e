import type { Clock } from './clock.ts';

export interface BucketOptions {
  /** Grants per second; 0 or Infinity means unlimited. AIMD never goes above it. */
  rate: number;
  /** Grants that may go at once after idling, at least 1. */
  burst: number;
  clock: Clock;
}

/** One upstream budget: (account, endpoint family). Grants are first come, first served. */
export interface Bucket {
  /** Resolves when the request may go, with the time of the grant; rejects with the signal's reason. */
  acquire(signal?: AbortSignal): Promise<number>;
  /** Tell of a 429 to a request granted at `grantedAt`; `retryAfterMs` is what upstream asked for. */
  throttled(grantedAt: number, retryAfterMs: number | null): void;
  /** Tell of an answer to a request granted at `grantedAt`. */
  succeeded(grantedAt: number): void;
  /** Counts a request that will queue soon in `waitMs`, until the returned function is called. */
  announce(): () => void;
  /** Milliseconds a request arriving now would wait; compares accounts. */
  waitMs(): number;
  state(): { rate: number; queued: number; pausedUntil: Date | null };
  /** Rejects everyone waiting, now and later. */
  close(reason: unknown): void;
}

/** UPSTREAM §6: Retry-After, then exponential 1 to 60 s; the rate halves on a 429 and creeps back. */
const PAUSE_BASE_MS = 1_000;
const PAUSE_CAP_MS = 60_000;
const DECREASE = 0.5;
const FLOOR_SHARE = 0.1;
const RECOVERY_STEPS = 50;

interface Waiter {
  grant: (at: number) => void;
  refuse: (reason: unknown) => void;
}

/**
 * A token bucket kept as the time its next grant is due (GCRA), which holds `rate * window + burst` in every
 * window without rounding drift.
 */
export function createBucket({ rate: ceiling, burst, clock }: BucketOptions): Bucket {
  const unlimited = ceiling <= 0 || !Number.isFinite(ceiling);
  let rate = unlimited ? Number.POSITIVE_INFINITY : ceiling;
  let due = Number.NEGATIVE_INFINITY;
  let pausedUntil = 0;
  let lastCut = Number.NEGATIVE_INFINITY;
  let streak = 0;
  let coming = 0;
  let closed: { reason: unknown } | null = null;
  let pump: AbortController | null = null;
  const queue: Waiter[] = [];

  const interval = () => (unlimited ? 0 : 1_000 / rate);
  // Measured at the ceiling: with a lowered rate it would grow and let more than the burst through.
  const toleranceMs = unlimited ? 0 : ((Math.max(1, burst) - 1) * 1_000) / ceiling;
  const headWait = (now: number) => Math.max(0, pausedUntil - now, unlimited ? 0 : due - toleranceMs - now);

  function take(now: number): void {
    if (!unlimited) due = Math.max(due, now) + interval();
  }

  async function run(stop: AbortController): Promise<void> {
    while (queue.length > 0) {
      const now = clock.now();
      const wait = headWait(now);
      if (wait > 0) {
        // Whole milliseconds, rounded up: timers cut fractions and would wake too early.
        await clock.sleep(Math.ceil(wait), stop.signal);
        continue;
      }
      take(now);
      queue.shift()?.grant(now);
    }
  }

  function start(): void {
    if (pump !== null) return;
    const mine = new AbortController();
    pump = mine;
    run(mine)
      .catch((error: unknown) => {
        if (!mine.signal.aborted) for (const waiter of queue.splice(0)) waiter.refuse(error);
      })
      .finally(() => {
        if (pump === mine) pump = null;
        if (queue.length > 0) start();
      });
  }

  function stopIfIdle(): void {
    if (queue.length === 0) pump?.abort();
  }

  return {
    acquire(signal) {
      if (closed !== null) return Promise.reject(closed.reason);
      if (signal?.aborted) return Promise.reject(signal.reason);
      const now = clock.now();
      if (queue.length === 0 && headWait(now) <= 0) {
        take(now);
        return Promise.resolve(now);
      }
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          grant: (at) => {
            signal?.removeEventListener('abort', onAbort);
            resolve(at);
          },
          refuse: (reason) => {
            signal?.removeEventListener('abort', onAbort);
            reject(reason);
          },
        };
        const onAbort = () => {
          const at = queue.indexOf(waiter);
          if (at >= 0) queue.splice(at, 1);
          waiter.refuse(signal?.reason);
          stopIfIdle();
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        queue.push(waiter);
        start();
      });
    },

    throttled(grantedAt, retryAfterMs) {
      const now = clock.now();
      // Requests that were already in flight at the last cut say nothing about the new rate.
      const fresh = grantedAt >= lastCut;
      if (fresh) {
        lastCut = now;
        streak++;
        if (!unlimited) rate = Math.max(ceiling * FLOOR_SHARE, rate * DECREASE);
      }
      const backoff = Math.min(PAUSE_CAP_MS, PAUSE_BASE_MS * 2 ** Math.max(0, Math.min(streak, 7) - 1));
      pausedUntil = Math.max(pausedUntil, now + Math.max(retryAfterMs ?? 0, fresh ? backoff : 0));
    },

    succeeded(grantedAt) {
      if (grantedAt < lastCut) return;
      streak = 0;
      if (!unlimited) rate = Math.min(ceiling, rate + ceiling / RECOVERY_STEPS);
    },

    announce() {
      let arrived = false;
      coming++;
      return () => {
        if (!arrived) coming--;
        arrived = true;
      };
    },

    waitMs: () => headWait(clock.now()) + (queue.length + coming) * interval(),

    state: () => ({
      rate,
      queued: queue.length,
      pausedUntil: pausedUntil > clock.now() ? new Date(pausedUntil) : null,
    }),

    close(reason) {
      closed = { reason };
      for (const waiter of queue.splice(0)) waiter.refuse(reason);
      pump?.abort();
    },
  };
}
