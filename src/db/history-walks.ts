import { Prisma, type PrismaClient, type TrackedPlayer } from './generated/client.ts';

/** Days between two comparisons of a whole history with what is stored. */
const RECONCILE_DAYS = 30;
/** Seconds after which a walk whose job got lost is asked for again. */
export const WALK_LEASE_SECONDS = 300;

/** A player whose older pages are due, and why. */
export interface DueWalk {
  xuid: bigint;
  isBackfill: boolean;
}

/** Unfinished backfills, and whole histories it is time to compare again. Taking them puts them off, as a lease. */
export async function takeDueWalks(prisma: PrismaClient, limit: number): Promise<DueWalk[]> {
  return prisma.$queryRaw<DueWalk[]>`/* take_due_walks */
    update tracked_players t set next_walk_at = now() + make_interval(secs => ${WALK_LEASE_SECONDS}::int)
    from (
      select xuid from tracked_players
      where next_walk_at <= now() and state not in ('stopped', 'private') and last_success_at is not null
      order by next_walk_at limit ${limit} for update skip locked
    ) due
    where t.xuid = due.xuid returning t.xuid, t.backfill_next is not null as "isBackfill"`;
}

/** The walk of somebody's older pages that is about to begin; null when there is none to do. */
export function findWalk(prisma: PrismaClient, xuid: bigint): Promise<TrackedPlayer | null> {
  return prisma.trackedPlayer.findFirst({ where: { xuid, state: { notIn: ['stopped', 'private'] } } });
}

/** A walk: whose, since which registration. */
export type Walk = Pick<TrackedPlayer, 'xuid' | 'registeredAt'>;

const ofWalk = ({ xuid, registeredAt }: Walk) => Prisma.sql`xuid = ${xuid}
  and registered_at = ${registeredAt}::timestamptz and state not in ('stopped', 'private')`;

const column = (isBackfill: boolean) => Prisma.raw(isBackfill ? 'backfill_next' : 'reconcile_next');

/** One page of a walk. */
export interface WalkedPage {
  isBackfill: boolean;
  /** What was recorded last, and is recorded now. */
  from: number | null;
  next: number;
  /** Entries newly listed. */
  listed: number;
}

/** Records how far a walk has come. @returns whether it may go on: the player may be stopped, or another be walking. */
export async function recordWalk(
  prisma: PrismaClient,
  walk: Walk,
  { isBackfill, from, next, listed }: WalkedPage,
): Promise<boolean> {
  const count = await prisma.$executeRaw`/* record_walk */
    update tracked_players set
      ${column(isBackfill)} = ${next}::int, listed_matches = listed_matches + ${listed}::int, walk_failures = 0,
      last_error_code = case when state = 'failed' then last_error_code end,
      next_walk_at = now() + make_interval(secs => ${WALK_LEASE_SECONDS}::int)
    where ${ofWalk(walk)} and ${column(isBackfill)} is not distinct from ${from}::int`;
  return count > 0;
}

/**
 * Ends a walk that saw the end of the history, `length` entries long. Every one of them is stored or in the backlog by
 * now, so what upstream counts beyond them is what its counter always exceeds the history by; when it exceeds it by more
 * one day, something is missing. Stored matches are counted anew, should some have been lost.
 */
export async function finishWalk(prisma: PrismaClient, walk: Walk, length: number): Promise<void> {
  const lock = prisma.$executeRaw`select from tracked_players where xuid = ${walk.xuid} for update`;
  const finish = prisma.$executeRaw`/* finish_walk */
    with before as materialized (select xuid, backfill_next from tracked_players where ${ofWalk(walk)}),
    after as (
    update tracked_players t set
      backfill_next = null, reconcile_next = null, walk_failures = 0, history_length = ${length}::int,
      last_error_code = case when t.state = 'failed' then t.last_error_code end,
      reconciled_at = now(),
      -- Not everybody's in the same hour.
      next_walk_at = now() + make_interval(days => ${RECONCILE_DAYS}::int) * (0.9 + 0.2 * random()),
      stored_matches = k.stored,
      count_offset = t.upstream_total - k.stored - k.pending,
      revision = t.revision + case when t.backfill_next is not null or t.stored_matches <> k.stored then 1 else 0 end
    from (
      select (select count(*)::int from participants where xuid = ${walk.xuid}) as stored,
        (select count(*)::int from backlog where xuid = ${walk.xuid}) as pending
    ) k, before b
    where t.xuid = b.xuid
    returning t.xuid, t.revision, t.history_length, t.stored_matches, b.backfill_next
    )
    insert into pending_events (xuid, revision, at, type, data)
    select xuid, revision, now(), 'history.complete',
      jsonb_build_object('listedMatches', history_length, 'storedMatches', stored_matches)
    from after where backfill_next is not null`;
  await prisma.$transaction([lock, finish]);
}

/** Ends a walk that found the history hidden: it is listed anew once it opens. */
export async function hideHistory(prisma: PrismaClient, walk: Walk): Promise<void> {
  await prisma.$executeRaw`/* hide_history */
    with hidden as (
      update tracked_players set state = 'private', backfill_next = 0, reconcile_next = null, next_walk_at = null,
        walk_failures = 0, revision = revision + 1
      where ${ofWalk(walk)} returning xuid, revision
    )
    insert into pending_events (xuid, revision, at, type) select xuid, revision, now(), 'history.private' from hidden`;
}

/** Ends a walk that failed: it goes on where it was, later each time, at most six hours. */
export async function failWalk(prisma: PrismaClient, walk: Walk, code: string): Promise<void> {
  await prisma.$executeRaw`/* fail_walk */
    update tracked_players set
      revision = revision + case when walk_failures = 0 and backfill_next is not null then 1 else 0 end,
      walk_failures = walk_failures + 1, last_error_at = now(), last_error_code = ${code},
      next_walk_at = now() + make_interval(secs => least(21600, 30 * power(2, least(walk_failures, 10))))
    where ${ofWalk(walk)}`;
}

/** Makes a walk due now, or keeps its job's lease: one that was interrupted, or makes room for others. */
export async function putWalkOff(prisma: PrismaClient, xuid: bigint, seconds: number): Promise<void> {
  await prisma.$executeRaw`/* put_walk_off */
    update tracked_players set next_walk_at = now() + make_interval(secs => ${seconds}::int)
    where xuid = ${xuid} and state not in ('stopped', 'private')`;
}

/**
 * Makes the comparison of a history due at once when upstream, asked before the look that has just ended, counted more
 * matches than it always does beyond those known: some are missing. At most once a day.
 */
export async function compareCounts(prisma: PrismaClient, xuid: bigint): Promise<void> {
  await prisma.$executeRaw`/* compare_counts */
    update tracked_players t set next_walk_at = now()
    where xuid = ${xuid} and backfill_next is null and reconcile_next is null and state = 'current'
      and reconciled_at < now() - interval '1 day' and next_walk_at > now()
      and upstream_total - stored_matches - (select count(*) from backlog b where b.xuid = t.xuid) > count_offset`;
}
