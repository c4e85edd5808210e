import { durably } from './durably.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { aBatchOf, untilNone } from './in-batches.ts';

/**
 * Deletes webhooks with everything that was sent or waits to be. Of one that was much used that is a million messages: nothing
 * more is written for it first, then they go in short steps, and the webhook last. Safe to repeat, should it end half way.
 * @param which a condition on `w`. @returns how many there were.
 */
export async function deleteWebhooks(prisma: PrismaClient, which: Prisma.Sql): Promise<number> {
  const ended = await durably(
    prisma,
    (transaction) => transaction.$queryRaw<{ id: string }[]>`/* end_webhooks */
      update webhooks w set state = 'disabled', disabled_at = coalesce(w.disabled_at, now())
      from (select w.id from webhooks w where ${which} order by w.id for no key update) l
      where w.id = l.id returning w.id::text`,
  );
  for (const { id } of ended) {
    await untilNone(
      () => prisma.$executeRaw`/* delete_deliveries */
        with receiver as materialized (
          select id from webhooks where id = ${id}::uuid and state = 'disabled' for no key update
        )
        delete from webhook_deliveries d where ${aBatchOf(Prisma.sql`true`)}`,
    );
    await durably(prisma, (transaction) => transaction.webhook.deleteMany({ where: { id } }));
  }
  return ended.length;
}
