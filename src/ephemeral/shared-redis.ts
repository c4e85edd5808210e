import { Redis, type Result } from 'ioredis';
import type { Logger } from 'pino';
import type { Level, Policy } from './bucket.ts';
import { TAKE } from './take-script.ts';

declare module 'ioredis' {
  interface RedisCommander<Context> {
    takeUnits(
      key: string,
      units: number,
      windowMs: number,
      cost: number,
      now: number | '',
    ): Result<[number, string], Context>;
  }
}

/** A Redis the processes share what may be lost through. Every call fails rather than waits. */
export interface SharedRedis {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
  /** Takes units of a bucket when they are there, in one step; less than nothing gives some back. */
  take(key: string, policy: Policy, cost: number): Promise<Level>;
  /** Resolves once it answers; for tests. */
  ready(): Promise<void>;
  close(): void;
}

export interface SharedRedisOptions {
  url: string;
  log: Logger;
  prefix?: string;
  /** Most milliseconds a call may take. */
  patienceMs?: number;
  /** A clock in place of Redis's own, which is the same for all processes; for tests. */
  now?: (() => number) | null;
}

/** Beside the queues, whose names begin with `halo:`. */
const PREFIX = 'halo-ephemeral';
const PATIENCE_MS = 50;
/** After a call that failed none is tried for so long: with each waiting its turn, every answer would be late. */
const PAUSE_MS = 1_000;
const LONGEST_RETRY_MS = 2_000;

export function openSharedRedis({
  url,
  log,
  prefix = PREFIX,
  patienceMs = PATIENCE_MS,
  now = null,
}: SharedRedisOptions): SharedRedis {
  const redis = new Redis(url, {
    keyPrefix: `${prefix}:`,
    commandTimeout: patienceMs,
    connectTimeout: 2_000,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_RETRY_MS),
    scripts: { takeUnits: { lua: TAKE, numberOfKeys: 1 } },
  });
  // Told with the first call that fails of it: by itself that one knows only that there is no connection.
  let reason: Error | null = null;
  redis.on('error', (error) => {
    reason = error;
  });
  redis.on('ready', () => {
    reason = null;
  });
  let isAway = false;
  let pausedUntil = 0;

  async function call<T>(work: () => Promise<T>): Promise<T> {
    if (performance.now() < pausedUntil) throw new Error('Redis did not answer a moment ago');
    try {
      const result = await work();
      if (isAway) log.info('Redis is back: callers and answers are shared again');
      isAway = false;
      return result;
    } catch (error) {
      pausedUntil = performance.now() + PAUSE_MS;
      if (!isAway)
        log.warn({ err: reason ?? error }, 'Redis does not answer: each process counts callers by itself');
      isAway = true;
      throw error;
    }
  }

  return {
    get: (key) => call(() => redis.get(key)),
    async set(key, value, ttlSeconds) {
      await call(() => redis.setex(key, ttlSeconds, value));
    },
    async take(key, { units, seconds }, cost) {
      const [allowed, debt] = await call(() =>
        redis.takeUnits(key, units, seconds * 1_000, cost, now?.() ?? ''),
      );
      return { allowed: allowed === 1, debt: Number(debt) };
    },
    ready: () =>
      redis.status === 'ready'
        ? Promise.resolve()
        : new Promise((resolve) => {
            redis.once('ready', () => resolve());
          }),
    close: () => redis.disconnect(),
  };
}
