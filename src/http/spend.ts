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
  /** That nothing is new was found out by doing the work: then it costs what the work does. */
  isWorkedOn: boolean;
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

/**
 * Takes what a request costs, or costs beyond what it has paid.
 * @throws RATE_LIMITED when there is not enough, with the time after which all of it is there.
 */
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
    const before = bills.get(request);
    const whole = cost + (before?.cost ?? 0);
    if (allowed) {
      bills.set(request, {
        who,
        policy,
        cost: whole,
        debt,
        isWorkedOn: before?.isWorkedOn ?? false,
        giveBack() {
          before?.giveBack();
          giveBack();
        },
      });
      return;
    }
    tell(reply, policy, debt);
    throw refused(reply, policy, secondsUntil(debt, policy, whole));
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
    (reply.statusCode >= 500 && reply.elapsedTime < LONG_FAILURE_MS) ||
    (reply.statusCode === 304 && !bill.isWorkedOn && isWithinReason(guards, bill));
  if (isFree) bill.giveBack();
  const { policy, debt, cost } = bill;
  tell(reply, policy, isFree ? Math.max(0, debt - Math.min(cost, policy.units)) : debt);
}

/** For an answer that cost its price although nothing may be new. */
export function keepBill(request: FastifyRequest): void {
  const bill = bills.get(request);
  if (bill !== undefined) bill.isWorkedOn = true;
}

/** Units a caller has left after what a request has paid so far; null: nobody counts theirs. */
export function unitsLeft(request: FastifyRequest): number | null {
  const bill = bills.get(request);
  return bill === undefined ? null : remaining(bill.debt, bill.policy);
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
