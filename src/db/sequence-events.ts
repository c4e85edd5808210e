import pg from 'pg';
import type { Logger } from 'pino';
import { LOCKS } from './locks.ts';
import { documentOf } from './reads/members.ts';
import { instant } from './reads/sql-words.ts';
import { selectNews } from './reads/tables/changes.ts';

/** Changes placed in one transaction. */
export const BATCH = 500;

/**
 * Gives every event that waits its place in the log, a batch at a time, until none is left that was there when this began.
 * Ids are given under a lock that is held until they can be seen, so none appears before a smaller one; of a player they
 * follow the revisions, because a revision is seen only after the one before it. Whoever dies in the middle has done
 * nothing: the events wait for the next. One that cannot be made is looked for by halves and set aside: it is kept, said to
 * the log of the process, and everything else goes on.
 * @returns the players whose events were placed.
 */
export async function sequenceEvents(pool: pg.Pool, log?: Pick<Logger, 'error'>): Promise<string[]> {
  const xuids = new Set<string>();
  let size = BATCH;
  for (;;) {
    // What somebody else is placing at the moment can still be seen here, and is waited for below.
    const { rows } = await pool.query<{ waits: boolean }>(WAITING);
    if (rows[0]?.waits !== true) return [...xuids];
    const alone = size === 1 ? await firstOf(pool) : null;
    try {
      const placed = await place(pool, size, alone);
      for (const xuid of placed?.xuids ?? []) xuids.add(xuid);
      if ((placed?.taken ?? 0) < size) return [...xuids];
    } catch (error) {
      if (!isOfAnEvent(error)) throw error;
      if (alone !== null && (await setAside(pool, alone)))
        log?.error({ err: error, ...alone }, 'an event could not be made: it is set aside, and never told');
      size = size === 1 ? BATCH : Math.floor(size / 2);
    }
  }
}

async function place(pool: pg.Pool, size: number, alone: Pending | null): Promise<Placed | undefined> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    const statement = size === BATCH ? await planned(client) : sequenceOf(size, alone);
    // Text of several statements is one message and one transaction: it ends with the server, whatever becomes of us.
    const results = await client.query(`${ALONE}${statement}`);
    return (results as unknown as pg.QueryResult<Placed>[]).at(-1)?.rows[0];
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    client.release(failure);
  }
}

const PATIENT = `set local lock_timeout = '10s';`;
const ALONE = `
set local synchronous_commit = on;
${PATIENT}
select pg_advisory_xact_lock(${LOCKS.events});
`;

/** How long a connection goes by a plan: one made for empty tables is a bad one soon after. */
const PLAN_MS = 60_000;
const plannedAt = new WeakMap<pg.PoolClient, number>();

/** The statement by a plan this connection has: to plan it takes several times as long as to run it. */
async function planned(client: pg.PoolClient): Promise<string> {
  const since = plannedAt.get(client);
  if (since === undefined || performance.now() - since > PLAN_MS) {
    const before = since === undefined ? '' : 'deallocate sequence_events;';
    await client
      .query(`${PATIENT} ${before} prepare sequence_events as ${sequenceOf(BATCH, null)}`)
      .catch((cause) => {
        // Whatever keeps it from being prepared is no event's fault, and has no code of one.
        throw new Error('the statement that places events cannot be prepared', { cause });
      });
    plannedAt.set(client, performance.now());
  }
  return 'execute sequence_events';
}

interface Placed {
  /** Pending events that were taken, whether or not they are worth telling. */
  taken: number;
  xuids: string[];
}

/** A pending event, by its key. */
interface Pending {
  xuid: string;
  revision: string;
  type: string;
}

/**
 * Errors a value can be to blame for: it is none of its type, too large, more than one, missing or refused; or what is made of
 * it takes too long. Whatever else fails (locks, the connection, the disk, a table that is not there) is no event's fault.
 */
const OF_A_VALUE = /^(?:21|22|54)...$|^(?:23502|23514|57014)$/;

function isOfAnEvent(error: unknown): boolean {
  return OF_A_VALUE.test(String((error as { code?: unknown }).code));
}

const WAITING = {
  name: 'events_wait',
  text: 'select exists (select from pending_events where set_aside_at is null) as waits',
};

async function firstOf(pool: pg.Pool): Promise<Pending | null> {
  const { rows } = await pool.query<Pending>(`select xuid::text, revision::text, type from pending_events
    where set_aside_at is null order by xuid, revision limit 1`);
  return rows[0] ?? null;
}

/** @returns false: it is no more, or somebody else has done so. */
async function setAside(pool: pg.Pool, { xuid, revision, type }: Pending): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update pending_events set set_aside_at = now()
     where (xuid, revision, type) = ($1::bigint, $2::bigint, $3) and set_aside_at is null`,
    [xuid, revision, type],
  );
  return rowCount === 1;
}

/** What came to the player of `o` after a revision of theirs and up to another, as rows of `kind`, `revision`, `nth` and `data`. */
function newsOf(kinds: readonly string[], since: string): string {
  const { ctes, rows, document, joins = '' } = selectNews(kinds, since, 'o.until');
  const data = typeof document === 'string' ? document : documentOf(document);
  return `(with who as (select o.xuid as xuid), ${ctes.join(', ')}
    select r.kind, r.revision, r.k2 as nth, ${data} as data from (${rows}) r ${joins}) n`;
}

const keyOf = ({ xuid, revision, type }: Pending) =>
  `and (xuid, revision, type) = (${BigInt(xuid)}, ${BigInt(revision)}, ${pg.escapeLiteral(type)})`;

/** A match that is news, of a player whose history is here: what it beats is all there is to beat. */
const MAY_BE_RECORD = `t.backfill_next is null and m.ended_at >= t.registered_at and not exists (
  select from backlog l where l.xuid = b.xuid and l.attempts = 0 and l.started_at < m.started_at)`;

const sequenceOf = (size: number, alone: Pending | null) => `
with batch as materialized (
  -- What an erasure has taken already is left to it.
  delete from pending_events where ctid = any (array(
    select ctid from pending_events where set_aside_at is null ${alone === null ? '' : keyOf(alone)}
    order by xuid, revision limit ${size} for update skip locked
  )) returning *
),
asked as materialized (
  select b.*, p.gamertag, coalesce(m.ended_at < t.registered_at, false) as is_backfill,
    coalesce(${MAY_BE_RECORD}, false) as may_be_record
  from batch b
  left join players p on p.xuid = b.xuid
  left join tracked_players t on t.xuid = b.xuid
  left join matches m on m.id = b.subject and b.type = 'match.ingested'
),
stretches as materialized (
  select xuid, max(revision) as until, min(revision) - 1 as since, min(revision) filter (where may_be_record) - 1 as since_record
  from asked where type in ('match.ingested', 'rank.changed') group by xuid
),
heard as materialized (
  select o.xuid, n.* from stretches o cross join lateral ${newsOf(['match', 'rank'], 'o.since')}
  union all
  -- Records are compared with all there was: only where there may be one.
  select o.xuid, n.* from (select * from stretches where since_record is not null) o
    cross join lateral ${newsOf(['record'], 'o.since_record')}
),
told as (
  select a.*, c.told_as, n.nth, n.data as told
  from asked a
  join (values ('match.ingested', 'match', 'match.ingested'), ('match.ingested', 'record', 'record.broken'),
    ('rank.changed', 'rank', 'rank.changed')) c(type, kind, told_as) on c.type = a.type
  join heard n on n.xuid = a.xuid and n.revision = a.revision and n.kind = c.kind
  where c.kind <> 'record' or a.may_be_record
  union all
  select a.*, a.type, '', a.data::json from asked a where a.type not in ('match.ingested', 'rank.changed')
),
placed as materialized (
  select nextval('events_id_seq') as id, s.* from (select * from told order by xuid, revision, nth, told_as) s
),
written as (
  insert into events (subject, id, xuid, revision, at, is_backfill, type, document)
  select subject, id, xuid, revision, at, is_backfill, told_as, json_build_object(
    'id', id::text, 'type', told_as, 'at', ${instant('at')}, 'xuid', lpad(xuid::text, 16, '0'), 'gamertag', gamertag,
    'revision', revision, 'backfill', is_backfill, 'data', coalesce(told, '{}'::json))::text
  from placed order by id
)
select (select count(*)::int from batch) as taken,
  array(select distinct xuid::text from placed) as xuids`;
