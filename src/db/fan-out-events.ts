import type { PrismaClient } from './generated/client.ts';
import { IS_FAILING } from './webhook-deliveries.ts';

/** What a round made of the log. */
export interface FannedOut {
  /** Webhooks that got something to send. */
  webhooks: { id: string; isFailing: boolean; isResting: boolean }[];
  /** Whether there is more of the log to look at. */
  hasMore: boolean;
}

/** Messages one round makes at most, if every webhook wants everything; and events it looks at all the same. */
const MOST_MESSAGES = 20_000;
const LEAST_EVENTS = 20;

/**
 * Turns events into deliveries for all webhooks that want them. One statement moves the cursors and writes the deliveries, so
 * that no event is missed or turned twice, whatever dies. Webhooks another round has at hand are left to it.
 */
export async function fanOutEvents(prisma: PrismaClient, most = MOST_MESSAGES): Promise<FannedOut> {
  const rows = await prisma.$queryRaw<Row[]>`/* fan_out_events */
    with log as (select coalesce(max(id), 0) as newest from events),
    behind as materialized (
      select w.id, w.api_key_id, w.cursor, w.includes_backfill, w.types, w.xuids, ${IS_FAILING} as is_failing,
        coalesce(w.resting_until > now(), false) as is_resting
      from webhooks w where w.state = 'active' and w.cursor < (select newest from log)
      order by w.id for no key update skip locked
    ),
    round as (select l.newest, least(l.newest, min(b.cursor) + greatest(${most}::int / count(*), ${LEAST_EVENTS}::int)) as last from log l, behind b group by l.newest),
    fresh as materialized (
      select e.id, e.xuid, e.revision, e.type, e.is_backfill from events e
      where e.id > (select min(cursor) from behind) and e.id <= (select last from round)
    ),
    wanted as (
      select b.id as webhook_id, f.id as event_id, f.xuid from fresh f
      join api_key_players p on p.xuid = f.xuid and f.revision > p.revision
      join behind b on b.api_key_id = p.api_key_id and b.xuids is null
      where f.id > b.cursor and (b.includes_backfill or not f.is_backfill) and (b.types is null or f.type = any (b.types))
      union all
      select b.id, f.id, f.xuid from (select *, unnest(xuids) as xuid from behind where xuids is not null) b
      join fresh f on f.xuid = b.xuid
      where f.id > b.cursor and (b.includes_backfill or not f.is_backfill) and (b.types is null or f.type = any (b.types))
    ),
    made as (
      insert into webhook_deliveries (webhook_id, event_id, xuid, queued_at, next_attempt_at)
      select webhook_id, event_id, xuid, now(), now() from wanted order by event_id
      on conflict (event_id, webhook_id) do nothing returning webhook_id
    ),
    moved as (
      update webhooks w set cursor = r.last from behind b, round r where w.id = b.id and w.cursor < r.last
    )
    select b.id::text, b.is_failing as "isFailing", b.is_resting as "isResting", exists (select from made m where m.webhook_id = b.id) as "hasNew",
      r.last < r.newest as "hasMore"
    from behind b, round r`;
  return {
    webhooks: rows.filter(({ hasNew }) => hasNew),
    hasMore: rows.some(({ hasMore }) => hasMore),
  };
}

interface Row {
  id: string;
  isFailing: boolean;
  isResting: boolean;
  hasNew: boolean;
  hasMore: boolean;
}

/** The newest event there is when some webhook has not been told yet; null: nothing is to be done. */
export async function newestUntold(prisma: Pick<PrismaClient, '$queryRaw'>): Promise<bigint | null> {
  const [row] = await prisma.$queryRaw<{ newest: bigint | null }[]>`/* newest_untold */
    select max(e.id) as newest from events e
    where e.id > (select min(cursor) from webhooks where state = 'active')`;
  return row?.newest ?? null;
}
