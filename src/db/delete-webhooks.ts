import { durably } from './durably.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { aBatchOf } from './in-batches.ts';

/** A lock others hold as long: trimming the log has all webhooks. */
const LOCK_PATIENCE_MS = 60_000;

/**
 * Deletes webhooks with everything that was sent or waits to be. Of one that was much used that is a million messages: nothing
 * more is written for it first, then they go in short steps, and the webhook last. Safe to repeat, should it end half way, and
 * to do twice at once. @param which a condition on `w`. @returns how many there were.
 */
export async function deleteWebhooks(prisma: PrismaClient, which: Prisma.Sql): Promise<number> {
  const ended = await durably(
    prisma,
    (transaction) => transaction.$queryRaw<{ id: string }[]>`/* end_webhooks */
      update webhooks w set state = 'disabled', disabled_at = coalesce(w.disabled_at, now())
      from (select w.id from webhooks w where ${which} order by w.id for no key update) l
      where w.id = l.id returning w.id::text`,
    LOCK_PATIENCE_MS,
  );
  for (const { id } of ended) {
    while (await hasDeliveries(prisma, id))
      // Locked before, not while, a batch is chosen: whoever waited for the lock would choose one that is gone.
      await prisma.$transaction([
        prisma.$queryRaw`/* lock_webhook */ select id from webhooks where id = ${id}::uuid for no key update`,
        prisma.$executeRaw`/* delete_deliveries */
          with receiver as materialized (select ${id}::uuid as id)
          delete from webhook_deliveries d where ${aBatchOf(Prisma.sql`true`)}`,
      ]);
    await durably(prisma, (transaction) => transaction.webhook.deleteMany({ where: { id } }));
  }
  return ended.length;
}

async function hasDeliveries(prisma: PrismaClient, id: string): Promise<boolean> {
  const rows = await prisma.$queryRaw<unknown[]>`/* has_deliveries */
    select id from webhook_deliveries where webhook_id = ${id}::uuid limit 1`;
  return rows.length > 0;
}
