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
  /** Whether there is more of the log to look at now; a page may be empty all the same. */
  hasMore: boolean;
  /** The id to go on after: of the last event of a page, or up to where the log was looked through. */
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

/** Players of a key whose events are looked for player by player; among those of more, the log itself is looked through. */
export const FEW_PLAYERS = 50;
/** Events of the log that are looked through for one page then. */
export const LOOKED_THROUGH = 5_000;

/**
 * A page of the log. Each filter has an index it is read by, so that whoever waits for something rare does not read what is
 * frequent: by player, or by type and backfill. What that costs grows with the players; of a key, which may have any number
 * of them, so many events are looked through instead, and the page may be empty and go on behind them. One statement.
 */
export async function readEvents(pool: pg.Pool, wanted: EventsWanted): Promise<EventPage> {
  const { after, limit, xuids, keyId, types, backfill } = wanted;
  const isNewest = after === null;
  const values: unknown[] = [(after ?? 0n).toString(), limit + 1];
  const { ctes, found, seen } = selectEvents(wanted, (value) => `$${values.push(value)}`);
  const shape = [xuids, keyId, types, backfill].map((one) => (one === undefined ? 0 : 1)).join('');
  const { rows } = await pool.query<Row & { seen: string | null }>({
    name: `events_${shape}${isNewest ? 'n' : ''}`,
    text: `${ctes} select ${EVENT_COLUMNS}, n.newest::text, n.seen::text
      from (select ${NEWEST} as newest, ${seen} as seen) n left join ${found} e on true order by e.id`,
    values,
  });
  const page = rows.map(({ seen: _, ...row }) => row);
  if (!isNewest) return pageOf(page, limit, after, rows[0]?.seen);
  const { events: newest, until } = pageOf(page.slice(-limit), limit, 0n);
  return { events: newest, hasMore: false, until };
}

interface Found {
  ctes: string;
  /** The events of the page and one more, as a row source. */
  found: string;
  /** The id up to which the log was looked through; null: to its end. */
  seen: string;
}

/** `$1`: the id to begin after; `$2`: most rows. */
function selectEvents(wanted: EventsWanted, add: (value: unknown) => string): Found {
  const { after, xuids, keyId, types, backfill } = wanted;
  const order = after === null ? 'order by e.id desc' : 'order by e.id';
  const from = (sources: readonly string[], conditions: readonly string[], where = 'true') => {
    const events = `select e.* from events e where ${['e.id > $1::bigint', ...conditions].join(' and ')} ${order} limit $2::int`;
    if (sources.length === 0) return `(${events})`;
    return `(select e.* from ${sources.join(' cross join ')}
      cross join lateral (${events}) e where ${where} ${order} limit $2::int)`;
  };
  if (xuids === undefined && keyId === undefined && (types !== undefined || backfill !== undefined)) {
    const sources = [
      `unnest(${add(types ?? EVENT_TYPES)}::text[]) t(type)`,
      `unnest(${add(backfill === undefined ? [true, false] : [backfill])}::boolean[]) b(is_backfill)`,
    ];
    const found = from(sources, ['e.type = t.type', 'e.is_backfill = b.is_backfill']);
    return { ctes: '', found, seen: 'null::bigint' };
  }
  const sources: string[] = [];
  const ofPlayers: string[] = [];
  const chosen: string[] = [];
  if (types !== undefined) chosen.push(`e.type = any (${add(types)}::text[])`);
  if (backfill !== undefined) chosen.push(`e.is_backfill = ${add(backfill)}::boolean`);
  if (xuids !== undefined) {
    sources.push(`(select distinct x as xuid from unnest(${add(xuids)}::bigint[]) x) w`);
    ofPlayers.push('e.xuid = w.xuid');
  }
  if (keyId === undefined)
    return { ctes: '', found: from(sources, [...ofPlayers, ...chosen]), seen: 'null::bigint' };
  const ofKey = `api_key_players k where k.api_key_id = ${add(keyId)}::uuid`;
  sources.push(`(select k.xuid, k.revision from ${ofKey} order by k.xuid limit ${FEW_PLAYERS}) o`);
  ofPlayers.push('e.xuid = o.xuid', 'e.revision > o.revision');
  if (xuids !== undefined) ofPlayers.push('o.xuid = w.xuid');
  // Of these two, one is never begun: the condition that is asked about first is the same for every row. Orders and limits of
  // the key's players keep their look-ups in the index, however many the planner takes a key to have.
  const playerByPlayer = from(sources, [...ofPlayers, ...chosen], 'not (select is_many from key)');
  const amongAll = `(select e.* from (
      select e.* from events e where e.id > $1::bigint ${order} limit ${LOOKED_THROUGH}
    ) e cross join lateral (select from ${ofKey} and k.xuid = e.xuid and k.revision < e.revision limit 1) k
    where ${['(select is_many from key)', ...chosen].join(' and ')} ${order} limit $2::int)`;
  return {
    ctes: `with key as materialized (
      select count(*) > ${FEW_PLAYERS} as is_many from (
        select from ${ofKey} order by k.xuid limit ${FEW_PLAYERS + 1}) k
    )`,
    found: `(${playerByPlayer} union all ${amongAll})`,
    seen:
      after === null
        ? 'null::bigint'
        : `case when (select is_many from key) then (
            select e.id from events e where e.id > $1::bigint ${order} offset ${LOOKED_THROUGH - 1} limit 1) end`,
  };
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

/** `seen`: the id up to which the log was looked through, if not to its end. */
function pageOf<More>(
  rows: readonly (Row & More)[],
  limit: number,
  after: bigint,
  seen?: string | null,
): EventPage<LoggedEvent & Omit<More, keyof Row>> {
  const events = rows.flatMap(({ newest: _, ...row }) =>
    row.id === null ? [] : [{ ...row, id: BigInt(row.id), revision: BigInt(row.revision) }],
  ) as unknown as (LoggedEvent & Omit<More, keyof Row>)[];
  const newest = BigInt(rows[0]?.newest ?? 0);
  if (events.length > limit) {
    const page = events.slice(0, limit);
    return { events: page, hasMore: true, until: page.at(-1)?.id ?? after };
  }
  const end = BigInt(seen ?? newest);
  return { events, hasMore: end < newest, until: end > after ? end : after };
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
