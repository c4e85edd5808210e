import type { Level, Policy } from './bucket.ts';
import type { LocalBudgets } from './local-budgets.ts';
import type { SharedRedis } from './shared-redis.ts';

export interface Charge extends Level {
  /** Gives the units back. Nobody waits for it and it never fails. */
  giveBack(): void;
}

/** What callers have left, shared by the processes where they share a Redis. */
export interface Budgets {
  /** Takes units when they are there. Never fails. */
  charge(who: string, policy: Policy, cost: number): Promise<Charge>;
}

/**
 * One way to Redis per charge. Whenever Redis does not answer, this process counts by itself: a caller may get more
 * than they should for a while, and nobody is refused for a failure of ours.
 */
export function createBudgets(local: LocalBudgets, redis: SharedRedis | null): Budgets {
  const chargeHere = (who: string, policy: Policy, cost: number): Charge => ({
    ...local.charge(who, policy, cost),
    giveBack: () => local.giveBack(who, policy, cost),
  });
  return {
    async charge(who, policy, cost) {
      if (redis === null) return chargeHere(who, policy, cost);
      const there = (units: number) => redis.take(`budget:${who}`, policy, units);
      try {
        const level = await there(Math.min(cost, policy.units));
        const giveBack = () => void there(-Math.min(cost, policy.units)).catch(() => undefined);
        return { ...level, giveBack };
      } catch {
        return chargeHere(who, policy, cost);
      }
    },
  };
}
