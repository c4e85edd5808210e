import type { Account } from './account.ts';
import type { Family } from './endpoints.ts';
import { WaypointAuthFailed } from './errors.ts';

/**
 * The account that could send soonest, by turns when several could. Throws a parked account's
 * WaypointAuthFailed when all are.
 */
export function pickAccount(
  accounts: readonly Account[],
  family: Family,
  turn: number,
  skip: ReadonlySet<Account>,
): Account {
  let best: Account | null = null;
  let bestWait = Number.POSITIVE_INFINITY;
  let refusal: WaypointAuthFailed | null = null;
  const first = turn % Math.max(1, accounts.length);
  for (const account of [...accounts.slice(first), ...accounts.slice(0, first)]) {
    if (skip.has(account)) continue;
    const parked = account.parked();
    if (parked !== null) {
      refusal ??= parked;
      continue;
    }
    const wait = account.bucket(family).waitMs();
    if (best === null || wait < bestWait) {
      best = account;
      bestWait = wait;
    }
  }
  if (best !== null) return best;
  throw refusal ?? new WaypointAuthFailed({ layer: 'oauth', reason: 'no_account' });
}
