import { Prisma, type PrismaClient } from './generated/client.ts';
import { aBatchOf, untilNone } from './in-batches.ts';
import type { DisabledReason } from './webhooks.ts';

/** Messages that wait for one receiver; one that gets so far behind has a replay to catch up with. */
export const MOST_WAITING = 100_000;

/** Sends nothing more until its owner says so. What waits is given up: as much as there may be, in many short steps. */
export async function disableWebhook(
  prisma: PrismaClient,
  webhookId: string,
  reason: DisabledReason,
): Promise<void> {
  await prisma.$executeRaw`/* disable_webhook */
    update webhooks set state = 'disabled', reason = ${reason}, disabled_at = now()
    where id = ${webhookId}::uuid and state = 'active'`;
  await giveUpWaiting(prisma, webhookId);
}

/** Not what waits for one that was enabled again meanwhile. */
function giveUpWaiting(prisma: PrismaClient, webhookId: string): Promise<void> {
  return untilNone(
    () => prisma.$executeRaw`/* give_up_waiting */
      with receiver as materialized (
        select id from webhooks where id = ${webhookId}::uuid and state = 'disabled' for no key update
      )
      update webhook_deliveries d set state = 'given_up', settled_at = now(), claimed_until = null
      where ${aBatchOf(Prisma.sql`d.state = 'pending'`)}`,
  );
}

/** Whoever disabled a webhook may have died before all that waited was given up. */
export async function giveUpLeftovers(prisma: PrismaClient): Promise<void> {
  const left = await prisma.$queryRaw<{ id: string }[]>`/* webhooks_with_leftovers */
    select w.id::text from webhooks w where w.state = 'disabled' and exists (
      select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'pending')`;
  for (const { id } of left) await giveUpWaiting(prisma, id);
}

/** Disables those of some webhooks for which too much waits. @returns how many. */
export async function disableThoseBehind(
  prisma: PrismaClient,
  webhookIds: readonly string[],
): Promise<number> {
  if (webhookIds.length === 0) return 0;
  const behind = await prisma.$queryRaw<{ id: string }[]>`/* webhooks_behind */
    select i.id::text from unnest(${[...webhookIds]}::uuid[]) as i (id) where (
      select count(*) from (
        select from webhook_deliveries d where d.webhook_id = i.id and d.state = 'pending' limit ${MOST_WAITING + 1}
      ) waiting) > ${MOST_WAITING}`;
  for (const { id } of behind) await disableWebhook(prisma, id, 'behind');
  return behind.length;
}
