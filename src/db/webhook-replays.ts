import { durably } from './durably.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';

/** Which events are sent again: those after one, or those named. */
export type Again = { after: bigint } | { eventIds: readonly string[] };

export interface Replayed {
  /** Messages that will be sent. */
  queued: number;
  /** The last event that was looked at; with `hasMore`, the rest comes after it. */
  until: bigint;
  hasMore: boolean;
}

/** Events one replay sends. */
export const MOST_REPLAYED = 10_000;

/**
 * Sends events of the log again, or for the first time: as many as fit, of those the webhook wants. What waits already is
 * left at it. Only what lies behind the webhook; the rest comes by itself.
 */
export async function replayEvents(
  prisma: PrismaClient,
  webhookId: string,
  again: Again,
  most = MOST_REPLAYED,
): Promise<Replayed> {
  const which =
    'after' in again
      ? Prisma.sql`e.id > ${again.after}`
      : Prisma.sql`e.id = any (${[...again.eventIds]}::bigint[])`;
  const [row] = await durably(
    prisma,
    (transaction) => transaction.$queryRaw<
      { queued: number; last: bigint | null; found: number; cursor: bigint }[]
    >`
    /* replay_events */
    with w as (select * from webhooks where id = ${webhookId}::uuid and state = 'active'),
    found as (
      select e.id, e.xuid from w join events e on e.id <= w.cursor and ${which}
      where (w.includes_backfill or not e.is_backfill) and (w.types is null or e.type = any (w.types))
        and case when w.xuids is null
          then exists (select from api_key_players p
            where p.api_key_id = w.api_key_id and p.xuid = e.xuid and e.revision > p.revision)
          else e.xuid = any (w.xuids) end
      order by e.id limit ${most + 1}
    ),
    page as (select * from found order by id limit ${most}),
    made as (
      insert into webhook_deliveries as d (webhook_id, event_id, xuid, queued_at, next_attempt_at)
      select w.id, p.id, p.xuid, now(), now() from page p, w order by p.id
      on conflict (event_id, webhook_id) do update set state = 'pending', attempts = 0, queued_at = now(),
        next_attempt_at = now(), settled_at = null, claimed_until = null, error_code = null, status = null, ms = null
        where d.state <> 'pending'
      returning id
    )
    select (select count(*)::int from made) as queued, (select max(id) from page) as last,
      (select count(*)::int from found) as found, (select cursor from w) as cursor`,
  );
  const hasMore = (row?.found ?? 0) > most;
  return {
    queued: row?.queued ?? 0,
    hasMore,
    until: (hasMore ? row?.last : row?.cursor) ?? 0n,
  };
}

/** A message that only says that messages arrive. @returns its number; null when nothing is sent to that webhook. */
export async function queueTest(prisma: PrismaClient, webhookId: string): Promise<bigint | null> {
  const rows = await durably(
    prisma,
    (transaction) => transaction.$queryRaw<{ id: bigint }[]>`/* queue_test */
    insert into webhook_deliveries (webhook_id, queued_at, next_attempt_at)
    select id, now(), now() from webhooks where id = ${webhookId}::uuid and state = 'active' returning id`,
  );
  return rows[0]?.id ?? null;
}
