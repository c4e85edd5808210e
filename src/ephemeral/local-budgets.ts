import { LRUCache } from 'lru-cache';
import { type Bucket, has, type Level, type Policy, secondsUntil, settle, take } from './bucket.ts';

/** What callers have left, as this process knows it. */
export interface LocalBudgets {
  /** Takes units when they are there. */
  charge(who: string, policy: Policy, cost: number): Level;
  /** Gives units back that were taken for nothing. */
  giveBack(who: string, policy: Policy, cost: number): void;
  /** Whole seconds until so many units are there; 0: they are. Takes none. */
  secondsUntil(who: string, policy: Policy, cost: number): number;
}

/** Whoever was not heard of for longest is forgotten first, and owes nothing then. */
const MOST_CALLERS = 100_000;

export function createLocalBudgets(now: () => number, most = MOST_CALLERS): LocalBudgets {
  const buckets = new LRUCache<string, Bucket>({ max: most });
  const settled = (who: string, policy: Policy): Bucket =>
    settle(buckets.get(who) ?? { debt: 0, at: 0 }, policy, now());
  return {
    charge(who, policy, cost) {
      const bucket = settled(who, policy);
      if (!has(bucket, policy, cost)) return { allowed: false, debt: bucket.debt };
      const charged = take(bucket, policy, cost);
      buckets.set(who, charged);
      return { allowed: true, debt: charged.debt };
    },
    giveBack(who, policy, cost) {
      buckets.set(who, take(settled(who, policy), policy, -cost));
    },
    secondsUntil(who, policy, cost) {
      const bucket = settled(who, policy);
      return has(bucket, policy, cost) ? 0 : secondsUntil(bucket.debt, policy, cost);
    },
  };
}
