import type { Policy } from './bucket.ts';
import { createLocalBudgets } from './local-budgets.ts';
import type { SharedMemory } from './memo.ts';
import type { SharedRedis } from './shared-redis.ts';

/**
 * Bytes of answers one process may put into Redis. Redis must not evict, because of the jobs it holds: what is
 * remembered beside them must not fill it. An answer lives as long as this window, so a process never has more than
 * twice this there.
 */
export const ALLOWANCE: Policy = { units: 16 * 1024 * 1024, seconds: 600 };

/** Answers in Redis, where every process finds them. */
export function createRedisMemory(
  redis: SharedRedis,
  now: () => number,
  allowance: Policy = ALLOWANCE,
): SharedMemory {
  const written = createLocalBudgets(now, 1);
  return {
    get: (key) => redis.get(`memo:${key}`),
    async set(key, value, ttlSeconds) {
      const bytes = Buffer.byteLength(value);
      // What is larger than everything would be charged as everything.
      if (bytes > allowance.units || !written.charge('all', allowance, bytes).allowed) return;
      await redis.set(`memo:${key}`, value, Math.min(ttlSeconds, allowance.seconds));
    },
  };
}
