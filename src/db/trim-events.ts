import type { Prisma, PrismaClient } from './generated/client.ts';
import { lockWebhooks } from './lock-webhooks.ts';

/** Events deleted in one statement. */
const BATCH = 5_000;
/** Each takes its messages along, and the webhooks may be at hand for a while. */
const LONGEST_MS = 60_000;

/**
 * Deletes the oldest events until they are younger than so many days, and remembers up to which id: whoever asks for what
 * came after an earlier one has to be told that some of it is gone.
 */
export async function trimEvents(prisma: PrismaClient, days: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const trimOnce = async (transaction: Prisma.TransactionClient) => {
      await lockWebhooks(transaction);
      return transaction.$queryRaw<{ count: number }[]>`/* trim_events */
        with oldest as materialized (select id, at from events order by id limit ${BATCH}::int),
        gone as (
          delete from events using oldest o where events.id = o.id and o.at < now() - make_interval(days => ${days}::int)
          returning events.id
        ),
        told as (
          update revisions set value = greatest(value, (select max(id) from gone))
          where name = 'events' and exists (select from gone)
        )
        select count(*)::int as count from gone`;
    };
    const [row] = await prisma.$transaction(trimOnce, { timeout: LONGEST_MS });
    if ((row?.count ?? 0) < BATCH) return;
  }
}
