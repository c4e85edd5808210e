import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { type Policy, remaining, secondsToFull, secondsUntil } from '../ephemeral/bucket.ts';
import type { Charge } from '../ephemeral/budgets.ts';
import { errors } from '../errors.ts';

/** Who pays for a request, and from how much. */
export interface Payer {
  who: string;
  policy: Policy;
}

/** What was taken for a request, until it is known how it ended. */
interface Bill extends Payer {
  cost: number;
  debt: number;
  /** Whatever the answer is, it is paid. */
  isFinal: boolean;
  giveBack(): void;
}

/**
 * A caller may be told so many times their budget, each minute and by each process, that nothing has changed, for
 * nothing; further such answers cost what any other does.
 */
const FREE_REVALIDATIONS = 20;

/** A failure after this long has cost what an answer would have: the next try would too. */
const LONG_FAILURE_MS = 5_000;

const bills = new WeakMap<FastifyRequest, Bill>();

type Counts = Pick<Deps['ephemeral'], 'budgets' | 'guards'>;

/** Takes what a request costs, or costs beyond what it has paid: then it has been worked on, and is paid whatever the
 * answer. @throws RATE_LIMITED when there is not enough. */
export function spend(
  { budgets }: Counts,
  request: FastifyRequest,
  reply: FastifyReply,
  { who, policy }: Payer,
  cost: number,
): void | Promise<void> {
  const charge = budgets.charge(who, policy, cost);
  return charge instanceof Promise ? charge.then(write) : write(charge);

  function write({ allowed, debt, giveBack }: Charge): void {
    if (allowed) {
      const before = bills.get(request);
      bills.set(request, {
        who,
        policy,
        cost: cost + (before?.cost ?? 0),
        debt,
        isFinal: before !== undefined,
        giveBack() {
          before?.giveBack();
          giveBack();
        },
      });
      return;
    }
    tell(reply, policy, debt);
    throw refused(reply, policy, secondsUntil(debt, policy, cost));
  }
}

/** RATE_LIMITED, with when to ask again. */
export function refused(reply: FastifyReply, { units, seconds }: Policy, wait: number): Error {
  reply.header('retry-after', String(wait));
  return new errors.RateLimited(units, seconds, wait);
}

/** Gives back what an answer turned out not to cost (nothing new to say, a failure of ours), and says what is left. */
export function settleUp({ guards }: Counts, request: FastifyRequest, reply: FastifyReply): void {
  const bill = bills.get(request);
  if (bill === undefined) return;
  bills.delete(request);
  const isFree =
    !bill.isFinal &&
    ((reply.statusCode >= 500 && reply.elapsedTime < LONG_FAILURE_MS) ||
      (reply.statusCode === 304 && isWithinReason(guards, bill)));
  if (isFree) bill.giveBack();
  const { policy, debt, cost } = bill;
  tell(reply, policy, isFree ? Math.max(0, debt - Math.min(cost, policy.units)) : debt);
}

/** For an answer that cost its price all the same: nothing is given back. */
export function keepBill(request: FastifyRequest): void {
  const bill = bills.get(request);
  if (bill !== undefined) bill.isFinal = true;
}

function isWithinReason(guards: Counts['guards'], { who, policy, cost }: Bill): boolean {
  const { units, seconds } = policy;
  return guards.charge(`304:${who}`, { units: units * FREE_REVALIDATIONS, seconds }, cost).allowed;
}

/** draft-ietf-httpapi-ratelimit-headers-10: `r` units are left, and all are back in `t` seconds. */
function tell(reply: FastifyReply, policy: Policy, debt: number): void {
  reply
    .header('ratelimit-policy', `"default";q=${policy.units};w=${policy.seconds}`)
    .header('ratelimit', `"default";r=${remaining(debt, policy)};t=${secondsToFull(debt, policy)}`);
}
