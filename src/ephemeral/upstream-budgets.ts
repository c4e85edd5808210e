import { Redis, type Result } from 'ioredis';
import { CUT_RATE, TAKE_GRANT } from './upstream-scripts.ts';

type Arguments = [
  key: string,
  start: number,
  floor: number,
  ceiling: number,
  burst: number,
  count: number,
  since: number,
  now: number | '',
  first: number | '',
  second: number | '',
];

declare module 'ioredis' {
  interface RedisCommander<Context> {
    takeGrant(...args: Arguments): Result<string[], Context>;
    cutRate(...args: Arguments): Result<string[], Context>;
  }
}

/** The upstream client's budgets, in its own words (src/waypoint/budgets.ts), kept in Redis. */
export interface RedisUpstreamBudgets {
  take(
    key: string,
    terms: Terms,
    claim: { slot: number; madeAt: number } | null,
    clean: Clean,
  ): Promise<Said>;
  cut(
    key: string,
    terms: Terms,
    facts: { grantedAt: number; retryAfterMs: number; clean: Clean },
  ): Promise<Said>;
  close(): void;
}

interface Terms {
  start: number;
  floor: number;
  ceiling: number;
  burst: number;
}

interface Clean {
  count: number;
  since: number;
}

interface Said {
  now: number;
  slot: number;
  madeAt: number;
  freeAt: number;
  rate: number;
  pausedUntil: number;
  lastCut: number;
}

export interface RedisUpstreamBudgetsOptions {
  url: string;
  prefix?: string;
  /** A clock in place of Redis's own, which is the same for all processes; for tests. */
  now?: (() => number) | null;
}

const PREFIX = 'halo-ephemeral';
/** Most milliseconds a call may take. */
const PATIENCE_MS = 500;
const LONGEST_RETRY_MS = 2_000;

/** Every call fails rather than waits for a Redis that is away. */
export function openRedisUpstreamBudgets({
  url,
  prefix = PREFIX,
  now = null,
}: RedisUpstreamBudgetsOptions): RedisUpstreamBudgets {
  const redis = new Redis(url, {
    keyPrefix: `${prefix}:upstream:`,
    commandTimeout: PATIENCE_MS,
    connectTimeout: 2_000,
    // What is asked before the first connection stands waits for it, as long as any call.
    enableOfflineQueue: true,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_RETRY_MS),
    scripts: {
      takeGrant: { lua: TAKE_GRANT, numberOfKeys: 1 },
      cutRate: { lua: CUT_RATE, numberOfKeys: 1 },
    },
  });
  // Calls that fail say so; without a listener the process would end.
  redis.on('error', () => undefined);
  const common = (terms: Terms, { count, since }: Clean) =>
    [terms.start, terms.floor, terms.ceiling, terms.burst, count, since, now?.() ?? ''] as const;
  return {
    take: async (key, terms, claim, clean) =>
      read(await redis.takeGrant(key, ...common(terms, clean), claim?.slot ?? '', claim?.madeAt ?? '')),
    cut: async (key, terms, { grantedAt, retryAfterMs, clean }) =>
      read(await redis.cutRate(key, ...common(terms, clean), grantedAt, retryAfterMs)),
    close: () => redis.disconnect(),
  };
}

function read(said: string[]): Said {
  const [now = 0, slot = 0, madeAt = 0, freeAt = 0, rate = 0, pausedUntil = 0, lastCut = 0] =
    said.map(Number);
  return { now, slot, madeAt, freeAt, rate, pausedUntil, lastCut };
}
