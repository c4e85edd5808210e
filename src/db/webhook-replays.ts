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

/** Ids one replay looks at: what is wanted may be rare, and the log is long. */
const MOST_LOOKED_AT = 100_000n;

/** Messages that may wait when a replay is asked for. */
export const MOST_WAITING_FOR_REPLAY = 10_000;

export interface ReplayTerms {
  /** Messages at most. */
  most: number;
  /** Pays for so many messages, before they are sent. @throws when there is not enough; then none is sent. */
  pay(messages: number): Promise<void>;
}

/**
 * Sends events of the log again, or for the first time: as many as fit, of those the webhook wants. What waits already is
 * left at it. Only what lies behind the webhook; the rest comes by itself.
 * @returns `disabled`, or `behind` when too much waits as it is.
 */
export async function replayEvents(
  prisma: PrismaClient,
  webhookId: string,
  again: Again,
  { most, pay }: ReplayTerms,
): Promise<Replayed | 'disabled' | 'behind'> {
  return durably(prisma, async (transaction) => {
    // Whoever asks at the same time sees what this one made to wait.
    const [webhook] = await transaction.$queryRaw<{ cursor: bigint }[]>`/* replay_lock */
      select cursor from webhooks where id = ${webhookId}::uuid and state = 'active' for no key update`;
    if (webhook === undefined) return 'disabled';
    if (await isBehind(transaction, webhookId)) return 'behind';
    const last = 'after' in again ? lesser(webhook.cursor, again.after + MOST_LOOKED_AT) : webhook.cursor;
    const { queued, found, end } = await queueAgain(transaction, webhookId, again, last, most);
    await pay(queued);
    const isFull = found > most;
    return { queued, until: isFull ? (end ?? last) : last, hasMore: isFull || last < webhook.cursor };
  });
}

const lesser = (one: bigint, other: bigint) => {
  if (one < other) return one;
  return other;
};

async function isBehind(transaction: Prisma.TransactionClient, webhookId: string): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`/* waiting_for_replay */
    select id from webhook_deliveries where webhook_id = ${webhookId}::uuid and state = 'pending'
    limit 1 offset ${MOST_WAITING_FOR_REPLAY}`;
  return rows.length > 0;
}

interface Queued {
  queued: number;
  /** Events that are wanted: one more than may be sent stands for more. */
  found: number;
  /** The last of those that are sent. */
  end: bigint | null;
}

async function queueAgain(
  transaction: Prisma.TransactionClient,
  webhookId: string,
  again: Again,
  last: bigint,
  most: number,
): Promise<Queued> {
  const which =
    'after' in again
      ? Prisma.sql`e.id > ${again.after}`
      : Prisma.sql`e.id = any (${[...again.eventIds]}::bigint[])`;
  const [row] = await transaction.$queryRaw<Queued[]>`/* replay_events */
    with w as (select * from webhooks where id = ${webhookId}::uuid),
    found as (
      select e.id, e.xuid from w cross join events e
      where e.id <= ${last} and ${which}
        and (w.includes_backfill or not e.is_backfill) and (w.types is null or e.type = any (w.types))
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
        next_attempt_at = now(), first_attempt_at = null, settled_at = null, claimed_until = null, error_code = null,
        status = null, ms = null
        where d.state <> 'pending'
      returning id
    )
    select (select count(*)::int from made) as queued, (select count(*)::int from found) as found,
      (select max(id) from page) as "end"`;
  return row ?? { queued: 0, found: 0, end: null };
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
