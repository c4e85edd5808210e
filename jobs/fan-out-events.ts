import { disableThoseBehind } from '../src/db/disable-webhook.ts';
import { fanOutEvents, newestUntold } from '../src/db/fan-out-events.ts';
import { dueWebhooks } from '../src/db/webhook-deliveries.ts';
import type { JobContext } from './context.ts';

/** Rounds of one job; what is left is asked for again. */
const MOST_ROUNDS = 20;

/** Turns what is new in the log into messages, and has those sent whose receivers take any. */
export async function fanOutToWebhooks(
  { prisma, queues, log, signal }: JobContext,
  { upTo }: { upTo: string },
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS && !signal.aborted; round++) {
    const { webhooks, hasMore } = await fanOutEvents(prisma);
    await askToDeliver(
      queues,
      webhooks.filter(({ isResting }) => !isResting),
      upTo,
    );
    const ids = webhooks.map(({ id }) => id);
    const disabled = await disableThoseBehind(prisma, ids);
    if (disabled > 0) log.info({ webhooks: disabled }, 'webhooks are disabled: too much waits for them');
    if (!hasMore) return;
  }
}

/** Receivers asked to be sent to in one round. */
const MOST_DUE = 500;

/** What no hint was heard of, and what is to be tried again. */
export async function askForDueWebhooks({ prisma, queues }: JobContext): Promise<void> {
  const newest = await newestUntold(prisma);
  if (newest !== null) await queues.enqueue('fan-out-events', [{ upTo: newest.toString() }]);
  await askToDeliver(queues, await dueWebhooks(prisma, MOST_DUE), '0');
}

/** @param upTo what makes a job another one than that which may just be ending. */
async function askToDeliver(
  queues: JobContext['queues'],
  webhooks: readonly { id: string; isFailing: boolean }[],
  upTo: string,
): Promise<void> {
  const payloads = (isFailing: boolean) =>
    webhooks.filter((one) => one.isFailing === isFailing).map(({ id }) => ({ webhookId: id, upTo }));
  await queues.enqueue('deliver-webhook', payloads(false));
  await queues.enqueue('retry-webhook', payloads(true));
}
