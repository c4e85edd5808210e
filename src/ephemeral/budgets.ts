import type { Level, Policy } from './bucket.ts';
import type { LocalBudgets } from './local-budgets.ts';
import type { SharedRedis } from './shared-redis.ts';

export interface Charge extends Level {
  /** Gives the units back. Nobody waits for it and it never fails. */
  giveBack(): void;
}

/** What callers have left, shared by the processes where they share a Redis. */
export interface Budgets {
  /** Takes units when they are there. Never fails. At once where this process counts by itself. */
  charge(who: string, policy: Policy, cost: number): Charge | Promise<Charge>;
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
    charge(who, policy, cost) {
      if (redis === null) return chargeHere(who, policy, cost);
      const units = Math.min(cost, policy.units);
      const there = (change: number) => redis.take(`budget:${who}`, policy, change);
      const giveBack = () => void there(-units).catch(() => undefined);
      return there(units).then(
        (level) => ({ ...level, giveBack }),
        () => chargeHere(who, policy, cost),
      );
    },
  };
}
