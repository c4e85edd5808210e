import { Prisma } from './generated/client.ts';

/** Rows one statement writes. */
const BATCH = 5_000;

/**
 * Of the messages `d` of a locked webhook (`receiver`) some, the oldest: as many as a statement writes that holds nobody up.
 * By a bound and not by a list of ids: joined to the table once more, a plan made while that was nearly empty takes minutes.
 */
export const aBatchOf = (which: Prisma.Sql) => Prisma.sql`
  d.webhook_id = (select id from receiver) and ${which} and d.id <= (
    select max(oldest.id) from (
      select d.id from webhook_deliveries d
      where d.webhook_id = (select id from receiver) and ${which} order by d.id limit ${BATCH}
    ) oldest)`;

/** Writes batches until one finds nothing. One that is not full is not the last: others may have had a part of it. */
export async function untilNone(write: () => Promise<number>): Promise<void> {
  while ((await write()) > 0);
}
