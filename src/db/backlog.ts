import { runStatement } from './client.ts';
import { durably } from './durably.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { isNobodyErased } from './opt-outs.ts';

/** An entry of a player's history as far as the backlog needs it. */
export interface ListedMatch {
  matchId: string;
  startedAt: Date;
}

/**
 * Matches of one history page that are not stored yet; they are remembered as still to do, durably: a listing goes on when
 * the database comes back from a crash, and must not have passed what that forgot. `isOlder`: nobody waits for them, and
 * they are fetched newest first as there is room.
 */
export async function addToBacklog(
  prisma: PrismaClient,
  xuid: bigint,
  listed: readonly ListedMatch[],
  isOlder = false,
): Promise<string[]> {
  if (listed.length === 0) return [];
  const ids = listed.map(({ matchId }) => matchId);
  const startedAt = listed.map((match) => match.startedAt);
  const add = Prisma.sql`/* add_to_backlog */
    insert into backlog (match_id, xuid, started_at, retry_at, is_older)
    select l.match_id, ${xuid}, l.started_at, now(), ${isOlder}
    from unnest(${ids}::uuid[], ${startedAt}::timestamptz[]) l(match_id, started_at)
    where not exists (select from matches m where m.id = l.match_id) and ${isNobodyErased([xuid])}
    on conflict (match_id, xuid) do nothing
    returning match_id::text as "matchId"`;
  const rows = await durably(prisma, (transaction) => transaction.$queryRaw<{ matchId: string }[]>(add));
  return rows.map(({ matchId }) => matchId);
}

/** Statement: nothing of a player's waits any more. In the order everybody locks it in. */
export const emptyBacklogOf = (xuid: bigint) => Prisma.sql`
  delete from backlog b using (
    select match_id, xuid from backlog where xuid = ${xuid} order by match_id for update
  ) held where b.match_id = held.match_id and b.xuid = held.xuid`;

/** Of a player's matches those that wait to be fetched, or to be tried again; from now on somebody waits for them. */
export async function hastenMatches(
  prisma: PrismaClient,
  xuid: bigint,
  matchIds: readonly string[],
): Promise<string[]> {
  if (matchIds.length === 0) return [];
  const rows = await prisma.$queryRaw<{ matchId: string }[]>`/* hasten_matches */
    update backlog set is_older = false
    where match_id = any (${[...matchIds]}::uuid[]) and xuid = ${xuid}
    returning match_id::text as "matchId"`;
  return rows.map(({ matchId }) => matchId);
}

/**
 * Puts the next try of matches whose jobs are in the queue now off, so that they are not asked for twice. One that has
 * failed meanwhile keeps its own time; one that was being stored while it was listed leaves, see {@link dropFromBacklog}.
 */
export async function leaseBacklog(
  prisma: PrismaClient,
  matchIds: readonly string[],
  leaseSeconds: number,
): Promise<void> {
  await prisma.$executeRaw`/* lease_backlog */
    with waiting as materialized (
      select match_id, xuid, exists (select from matches m where m.id = match_id) as is_stored
      from backlog where match_id = any (${[...matchIds]}::uuid[]) order by match_id, xuid for update
    ),
    stored as (
      delete from backlog b using waiting w where w.is_stored and b.match_id = w.match_id and b.xuid = w.xuid
    )
    update backlog b set retry_at = now() + make_interval(secs => ${leaseSeconds})
    from waiting w where not w.is_stored and b.match_id = w.match_id and b.xuid = w.xuid and b.attempts = 0`;
}

/** Makes a match due now: its job was interrupted, which is no failure. */
export async function releaseMatch(prisma: PrismaClient, matchId: string): Promise<void> {
  await prisma.backlogEntry.updateMany({ where: { matchId }, data: { retryAt: new Date() } });
}

/**
 * Matches that are due: never asked for because the process died, or to be tried again; of older ones, which may be
 * millions, the newest. While the queue is idle, also those that were asked for and never tried: it lost them.
 */
export async function takeDueMatches(
  prisma: PrismaClient,
  which: 'new' | 'older',
  limit: number,
  lease: { seconds: number; isIdle: boolean },
): Promise<string[]> {
  if (limit <= 0) return [];
  const isOlder = which === 'older';
  const order = Prisma.raw(isOlder ? 'started_at desc' : 'retry_at');
  const rows = await prisma.$queryRaw<{ matchId: string }[]>`/* take_due_matches */
    update backlog b set retry_at = now() + make_interval(secs => ${lease.seconds})
    from (
      select match_id, xuid from backlog
      where is_older = ${isOlder} and (retry_at <= now() or (${lease.isIdle} and attempts = 0 and error_code is null))
      order by ${order} limit ${limit} for update skip locked
    ) due
    where b.match_id = due.match_id and b.xuid = due.xuid
    returning b.match_id::text as "matchId"`;
  return [...new Set(rows.map(({ matchId }) => matchId))];
}

/** What the backlog knows of a match. */
export interface BacklogEntry {
  xuid: bigint;
  startedAt: Date;
  attempts: number;
}

export async function findBacklogEntry(prisma: PrismaClient, matchId: string): Promise<BacklogEntry | null> {
  return prisma.backlogEntry.findFirst({ where: { matchId } });
}

/** The code of a match upstream lists and, long after its end, still knows nothing of. */
export const ABSENT = 'MATCH_ABSENT';
/** What upstream says when it knows nothing of a match. */
const NOT_FOUND = 'WAYPOINT_NOT_FOUND';
/** One match may bring it about; more often all of them fail for an hour or two, and are wanted soon after. */
const UPSTREAM_FAILS = 'WAYPOINT_SERVER_ERROR';

/**
 * Records a failed try. The next comes after 10 s, 20 s, 40 s … at most six hours, half an hour when it is upstream that
 * fails; a match is never given up. One that
 * upstream does not know a day after it began is absent: the next try comes twice as late each time, up to a month.
 * @returns who waits for it.
 */
export async function failMatch(prisma: PrismaClient, matchId: string, code: string): Promise<bigint[]> {
  const rows = await prisma.$queryRaw<{ xuid: bigint }[]>`/* fail_match */
    update backlog b set
      attempts = f.tried + 1,
      error_code = case when f.is_absent then ${ABSENT} else ${code} end,
      retry_at = now() + make_interval(secs => least(
        case when f.is_absent then 2592000 when ${code} = ${UPSTREAM_FAILS} then 1800 else 21600 end,
        case when f.is_absent then 3600 else 10 end * power(2, least(f.tried, 12))))
    from (
      select match_id, xuid, is_absent,
        case when is_absent and error_code is distinct from ${ABSENT} then 0 else attempts end as tried
      from (
        select *, ${code} = ${NOT_FOUND} and started_at < now() - interval '1 day' as is_absent
        from backlog where match_id = ${matchId}::uuid order by xuid for update
      ) waiting
    ) f
    where b.match_id = f.match_id and b.xuid = f.xuid returning b.xuid`;
  return rows.map(({ xuid }) => xuid);
}

/** Puts the next try off without counting this one: upstream as a whole was out of reach. */
export async function postponeMatch(
  prisma: PrismaClient,
  matchId: string,
  code: string,
  seconds: number,
): Promise<void> {
  await prisma.$executeRaw`/* postpone_match */
    update backlog set error_code = ${code}, retry_at = now() + make_interval(secs => ${seconds})
    where match_id = ${matchId}::uuid`;
}

/**
 * Forgets a match that is stored. Storing it does so in its own statement, but does not see an entry that is being
 * written meanwhile: asked once more after it, either this sees the entry or whoever wrote that sees the match.
 * @returns who waited for it.
 */
export async function dropFromBacklog(prisma: PrismaClient, matchId: string): Promise<string[]> {
  const rows = await runStatement<{ xuid: string }>(
    prisma,
    Prisma.sql`/* drop_from_backlog */
      delete from backlog where match_id = ${matchId}::uuid returning xuid::text as xuid`,
  );
  return rows.map(({ xuid }) => xuid);
}
