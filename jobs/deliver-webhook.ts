import { giveBackDelivery, settleDelivered, settleFailed } from '../src/db/settle-deliveries.ts';
import { type ClaimedDelivery, claimDeliveries, MOST_AT_ONCE } from '../src/db/webhook-deliveries.ts';
import { PATIENCE_MS, restDelay, retryDelay } from '../src/webhooks/retry-delay.ts';
import type { Outcome } from '../src/webhooks/sender.ts';
import { signedHeaders } from '../src/webhooks/sign.ts';
import type { JobContext } from './context.ts';

/** How long one receiver keeps a place in the lane; the rest of a long queue is asked for again. */
const LONGEST_MS = 30_000;

/** Whoever takes longer to answer is sent to among those that fail: what they hold up is each other. */
const SLOW_MS = 2_000;

interface Wanted {
  webhookId: string;
  upTo: string;
}

/** Sends what waits for a receiver that takes what it is sent, and quickly. */
export async function deliverWebhook(context: JobContext, { webhookId, upTo }: Wanted): Promise<void> {
  const pace = await deliver(context, webhookId, false);
  if (pace === 'slow') await context.queues.enqueue('retry-webhook', [{ webhookId, upTo }]);
}

/** The same for one that did not take the last message, or was slow: in a lane of its own, one message at a time. */
export async function retryWebhook(context: JobContext, { webhookId, upTo }: Wanted): Promise<void> {
  const pace = await deliver(context, webhookId, true);
  if (pace === null || pace === 'failed') return;
  // Which lane it is in now is for them to see. Its next turn is behind the others', and its own id is still taken.
  await context.queues.enqueue('deliver-webhook', [{ webhookId, upTo: '0' }]);
  await context.queues.enqueue('retry-webhook', [{ webhookId, upTo: upTo === '0' ? '1' : '0' }]);
}

/** What became of a message. */
interface Attempt {
  delivery: ClaimedDelivery;
  outcome: Outcome;
  isSlow: boolean;
}

/** How it went, the worst of what was sent. */
type Pace = 'quick' | 'slow' | 'failed';
const PACES: readonly (Pace | null)[] = [null, 'quick', 'slow', 'failed'];
const worse = (one: Pace | null, other: Pace) => (PACES.indexOf(one) > PACES.indexOf(other) ? one : other);

/** @returns how it went; null: nothing was sent. */
async function deliver(context: JobContext, webhookId: string, isFailing: boolean): Promise<Pace | null> {
  const { prisma, signal } = context;
  const deadline = performance.now() + LONGEST_MS;
  const sending = new Set<Promise<void>>();
  const made: Attempt[] = [];
  let after: bigint | null = null;
  let pace: Pace | null = null;
  let isOpen = true;
  const start = (delivery: ClaimedDelivery) => {
    const began = performance.now();
    const attempt: Promise<void> = send(context, delivery).then((outcome) => {
      made.push({ delivery, outcome, isSlow: performance.now() - began > SLOW_MS });
      sending.delete(attempt);
    });
    sending.add(attempt);
  };
  try {
    for (;;) {
      if (isOpen && !signal.aborted && performance.now() < deadline) {
        const claimed = await claimDeliveries(prisma, webhookId, isFailing, after);
        claimed.forEach(start);
        const isRoundWhole = after === FIRST;
        const isFull = sending.size + made.length >= MOST_AT_ONCE;
        // Fewer than there is room for: these were the last players; from the first one again.
        after = (isFull ? claimed.at(-1)?.xuid : null) ?? FIRST;
        if (claimed.length === 0 && sending.size + made.length === 0 && !isRoundWhole) continue;
        if (isFailing) isOpen = false;
      }
      if (sending.size + made.length === 0) return pace;
      // As soon as one is through the next takes its place: a slow one keeps no other waiting.
      if (made.length === 0) await Promise.race(sending);
      pace = worse(pace, await settle(context, webhookId, made.splice(0)));
      if (pace !== 'quick') isOpen = false;
    }
  } finally {
    await Promise.allSettled(sending);
  }
}

/** Before all players. */
const FIRST = 0n;

async function settle(context: JobContext, webhookId: string, attempts: readonly Attempt[]): Promise<Pace> {
  const { prisma } = context;
  const taken = attempts.flatMap(({ delivery: { id, failures }, outcome }) =>
    outcome.kind === 'delivered' ? [{ id, failures, status: outcome.status, ms: outcome.ms }] : [],
  );
  const isSlow = attempts.some((one) => one.isSlow && one.outcome.kind === 'delivered');
  if (taken.length > 0) await settleDelivered(prisma, webhookId, taken, isSlow);
  for (const { delivery, outcome, isSlow: tookTime } of attempts) {
    if (outcome.kind === 'given-back') await giveBackDelivery(prisma, delivery);
    if (outcome.kind === 'failed') await settleOneFailed(context, webhookId, delivery, outcome, tookTime);
  }
  if (taken.length < attempts.length) return 'failed';
  return isSlow ? 'slow' : 'quick';
}

async function settleOneFailed(
  { prisma, log }: JobContext,
  webhookId: string,
  delivery: ClaimedDelivery,
  outcome: Extract<Outcome, { kind: 'failed' }>,
  isSlow: boolean,
): Promise<void> {
  const { retryAfterMs } = outcome;
  const isDisabled = await settleFailed(prisma, webhookId, delivery, {
    ...outcome,
    isSlow,
    retryMs: retryDelay(delivery.attempts, retryAfterMs),
    restMs: restDelay(delivery.failures + 1, retryAfterMs),
    patienceMs: PATIENCE_MS,
  });
  if (isDisabled) log.info({ status: outcome.status }, 'a webhook is disabled');
}

async function send({ webhooks, signal }: JobContext, delivery: ClaimedDelivery): Promise<Outcome> {
  const { sealer, sender } = webhooks;
  const secrets = [
    delivery.secret,
    ...(delivery.previousSecret === null ? [] : [delivery.previousSecret]),
  ].map((kept) => sealer.open(kept));
  if (secrets.includes(null))
    return { kind: 'failed', code: 'SECRET_UNREADABLE', status: null, ms: null, retryAfterMs: null };
  const body = bodyOf(delivery);
  const id = delivery.eventId?.toString() ?? `test_${delivery.id}`;
  const timestamp = Math.floor(Date.now() / 1_000);
  return sender.send(delivery.url, signedHeaders(secrets as string[], { id, timestamp, body }), body, signal);
}

/** The same bytes at each attempt. `data` is the event as every other way of hearing of it has it. */
function bodyOf({ type, at, document }: ClaimedDelivery): string {
  const data = document ?? JSON.stringify({ message: 'Messages arrive.' });
  return `{"type":${JSON.stringify(type)},"timestamp":"${at.toISOString()}","data":${data}}`;
}
