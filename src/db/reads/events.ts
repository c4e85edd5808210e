import type pg from 'pg';
import { EVENT_TYPES } from '../../schemas/event-types.ts';

/** Which events are wanted; whatever is not said is not asked about. */
export interface EventFilter {
  types?: readonly string[] | undefined;
  /** Of these players. */
  xuids?: readonly string[] | undefined;
  /** Of whoever is a key's at the time, what came since they are. */
  keyId?: string | undefined;
  /** Of matches that had ended before their player was registered: only those, or none of them. */
  backfill?: boolean | undefined;
}

export interface EventsWanted extends EventFilter {
  /** The id after which it begins; null: so late that a page holds the newest. */
  after: bigint | null;
  limit: number;
}

/** An event as the log has it. */
export interface LoggedEvent {
  id: bigint;
  xuid: string;
  revision: bigint;
  type: string;
  isBackfill: boolean;
  /** JSON text of the public event. */
  document: string;
}

export interface EventPage<One extends LoggedEvent = LoggedEvent> {
  /** In the order of their ids. */
  events: One[];
  /** Whether there are more now. */
  hasMore: boolean;
  /** The id to go on after: of the last event of a page, or where the log ended when there was nothing more. */
  until: bigint;
}

/** A row, or the end of the log in a row of its own. */
interface Row {
  id: string | null;
  xuid: string;
  revision: string;
  type: string;
  isBackfill: boolean;
  document: string;
  newest: string;
}

const EVENT_COLUMNS = `e.id::text, e.xuid::text, e.revision::text, e.type, e.is_backfill as "isBackfill", e.document`;

/**
 * A page of the log. Each filter has an index it is read by, so that whoever waits for something rare does not read what is
 * frequent: by player, or by type and backfill. One statement.
 */
export async function readEvents(pool: pg.Pool, wanted: EventsWanted): Promise<EventPage> {
  const { after, limit, xuids, keyId, types, backfill } = wanted;
  const isOfPlayers = xuids !== undefined || keyId !== undefined;
  const isNewest = after === null;
  const conditions = ['e.id > $1::bigint'];
  const order = isNewest ? 'order by e.id desc' : 'order by e.id';
  const values: unknown[] = [(after ?? 0n).toString(), limit + 1];
  const add = (value: unknown) => `$${values.push(value)}`;
  const sources: string[] = [];
  if (xuids !== undefined) {
    sources.push(`(select distinct x as xuid from unnest(${add(xuids)}::bigint[]) x) w`);
    conditions.push('e.xuid = w.xuid');
  }
  if (keyId !== undefined) {
    const players = `select k.xuid, k.revision from api_key_players k where k.api_key_id = ${add(keyId)}::uuid`;
    sources.push(`(${players}) o`);
    conditions.push('e.xuid = o.xuid', 'e.revision > o.revision');
    if (xuids !== undefined) conditions.push('o.xuid = w.xuid');
  }
  if (!isOfPlayers && (types !== undefined || backfill !== undefined)) {
    sources.push(`unnest(${add(types ?? EVENT_TYPES)}::text[]) t(type)`);
    sources.push(
      `unnest(${add(backfill === undefined ? [true, false] : [backfill])}::boolean[]) b(is_backfill)`,
    );
    conditions.push('e.type = t.type', 'e.is_backfill = b.is_backfill');
  } else {
    if (types !== undefined) conditions.push(`e.type = any (${add(types)}::text[])`);
    if (backfill !== undefined) conditions.push(`e.is_backfill = ${add(backfill)}::boolean`);
  }
  const events = `select e.* from events e where ${conditions.join(' and ')} ${order} limit $2::int`;
  const found =
    sources.length === 0
      ? `(${events})`
      : `(select e.* from ${sources.join(' cross join ')}
    cross join lateral (${events}) e ${order} limit $2::int)`;
  const shape = [xuids, keyId, types, backfill].map((one) => (one === undefined ? 0 : 1)).join('');
  const { rows } = await pool.query<Row>({
    name: `events_${shape}${isNewest ? 'n' : ''}`,
    text: `select ${EVENT_COLUMNS}, n.newest::text
      from (select ${NEWEST} as newest) n left join ${found} e on true order by e.id`,
    values,
  });
  if (!isNewest) return pageOf(rows, limit, after);
  const { events: newest, until } = pageOf(rows.slice(-limit), limit, 0n);
  return { events: newest, hasMore: false, until };
}

/** Whose events somebody in this process wants: whoever is in one of the two; `xuids` null: everybody's. */
export interface Interest {
  xuids: readonly string[] | null;
  keyIds: readonly string[];
}

/** An event, and those of the keys asked about whose player it was when the event came. */
export interface TailedEvent extends LoggedEvent {
  keyIds: string[];
}

/** What came to the end of the log since it was looked at last, for all who listen. One statement. */
export async function readTail(
  pool: pg.Pool,
  { after, limit, xuids, keyIds }: Interest & { after: bigint; limit: number },
): Promise<EventPage<TailedEvent>> {
  const { rows } = await pool.query<Row & { keyIds: string[] }>({
    name: 'events_tail',
    text: `select ${EVENT_COLUMNS}, n.newest::text, array(
        select k.api_key_id::text from api_key_players k
        where k.xuid = e.xuid and k.revision < e.revision and k.api_key_id = any ($4::uuid[])) as "keyIds"
      from (select ${NEWEST} as newest) n
      left join (
        select * from events l where l.id > $1::bigint and ($3::bigint[] is null or l.xuid = any ($3::bigint[])
          or exists (select from api_key_players k where k.xuid = l.xuid and k.api_key_id = any ($4::uuid[])))
        order by l.id limit $2::int
      ) e on true order by e.id`,
    values: [after.toString(), limit + 1, xuids, keyIds],
  });
  return pageOf(rows, limit, after);
}

/** The end of the log, also of one whose events were all deleted. */
const NEWEST = `greatest((select max(id) from events), (select value from revisions where name = 'events'))`;

function pageOf<More>(
  rows: readonly (Row & More)[],
  limit: number,
  after: bigint,
): EventPage<LoggedEvent & Omit<More, keyof Row>> {
  const events = rows.flatMap(({ newest: _, ...row }) =>
    row.id === null ? [] : [{ ...row, id: BigInt(row.id), revision: BigInt(row.revision) }],
  ) as unknown as (LoggedEvent & Omit<More, keyof Row>)[];
  const newest = BigInt(rows[0]?.newest ?? 0);
  const hasMore = events.length > limit;
  const page = hasMore ? events.slice(0, limit) : events;
  const end = newest > after ? newest : after;
  return { events: page, hasMore, until: hasMore ? (page.at(-1)?.id ?? after) : end };
}

/** Where the log begins and ends. */
export interface LogBounds {
  /** The last event that was deleted because of its age: nobody can go on from before it. 0: none was. */
  expired: bigint;
  /** The newest event anybody can see: what comes later has a greater id. */
  newest: bigint;
  /** The greatest id given: one beyond it is of another log. May be ahead of `newest`. */
  given: bigint;
}

export async function readLogBounds(pool: pg.Pool): Promise<LogBounds> {
  const { rows } = await pool.query<Record<keyof LogBounds, string>>({
    name: 'log_bounds',
    text: `select (select value from revisions where name = 'events')::text as expired, ${NEWEST}::text as newest,
      (select case when is_called then last_value else 0 end from events_id_seq)::text as given`,
  });
  const [bounds] = rows;
  return {
    expired: BigInt(bounds?.expired ?? 0),
    newest: BigInt(bounds?.newest ?? 0),
    given: BigInt(bounds?.given ?? 0),
  };
}
