import { Prisma, type PrismaClient, type TrackedPlayer } from './generated/client.ts';
import { isNobodyErased } from './opt-outs.ts';

/**
 * Begins (or takes up again) the tracking of a player who is known by now. Due at once.
 * @returns whether the player is tracked now: nobody who was erased is.
 */
export async function trackPlayer(
  prisma: PrismaClient,
  xuid: bigint,
  cadenceSeconds: number,
): Promise<boolean> {
  const tracked = await prisma.$executeRaw`/* track_player */
    with wanted as materialized (select ${xuid}::bigint as xuid where ${isNobodyErased([xuid])}),
    known as (
      insert into players (xuid) select xuid from wanted on conflict do nothing
    )
    insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, revision,
      stored_matches)
    select xuid, now(), now(), now(), ${cadenceSeconds}::int, (select value from revisions where name = 'first'),
      (select count(*) from participants p where p.xuid = wanted.xuid) from wanted
    on conflict (xuid) do update set
      -- Whoever was stopped is listed anew: what was to be done then was dropped.
      state = case when tracked_players.state = 'stopped' then 'new' else tracked_players.state end,
      backfill_next = case when tracked_players.state = 'stopped' then 0 else tracked_players.backfill_next end,
      registered_at = case when tracked_players.state = 'stopped' then now() else tracked_players.registered_at end,
      last_success_at = case when tracked_players.state = 'stopped' then null else tracked_players.last_success_at end,
      next_sync_at = now(), revision = tracked_players.revision + 1`;
  return tracked > 0;
}

/** Ends the tracking. The matches stay; the row stays, because its revision must never start again. */
export async function stopTracking(prisma: PrismaClient, xuid: bigint): Promise<void> {
  await prisma.$executeRaw`
    with dropped as (delete from backlog where xuid = ${xuid})
    update tracked_players set state = 'stopped', revision = revision + 1 where xuid = ${xuid}`;
}

/**
 * Players for whom something is due, the longest waiting first. Taking them puts the next time off by `seconds`, so that
 * what dies is asked for again and what lives is not asked for twice.
 */
async function takeDue(
  prisma: PrismaClient,
  column: 'next_sync_at' | 'next_snapshot_at',
  limit: number,
  seconds: number,
): Promise<bigint[]> {
  const due = Prisma.raw(column);
  const rows = await prisma.$queryRaw<{ xuid: bigint }[]>`/* take_due */
    update tracked_players t set ${due} = now() + make_interval(secs => ${seconds})
    from (
      select xuid from tracked_players where ${due} <= now() and state <> 'stopped'
      order by ${due} limit ${limit} for update skip locked
    ) due
    where t.xuid = due.xuid returning t.xuid`;
  return rows.map(({ xuid }) => xuid);
}

/** Players whose next look is due; the lease is for a look that dies. */
export function takeDuePlayers(prisma: PrismaClient, limit: number, leaseSeconds: number): Promise<bigint[]> {
  return takeDue(prisma, 'next_sync_at', limit, leaseSeconds);
}

/** Players whose ranks and counts are due, which is every so many seconds. */
export function takeDueSnapshots(
  prisma: PrismaClient,
  limit: number,
  everySeconds: number,
): Promise<bigint[]> {
  return takeDue(prisma, 'next_snapshot_at', limit, everySeconds);
}

/** When the ranks and counts of a player are asked for next, after a try that brought none. */
export async function retrySnapshot(prisma: PrismaClient, xuid: bigint, inSeconds: number): Promise<void> {
  await prisma.$executeRaw`
    update tracked_players set next_snapshot_at = now() + make_interval(secs => ${inSeconds}) where xuid = ${xuid}`;
}

/** Makes a player due now: a sync somebody asked for, or the rest of one. */
export async function requestSync(prisma: PrismaClient, xuid: bigint): Promise<void> {
  await prisma.$executeRaw`update tracked_players set next_sync_at = now() where xuid = ${xuid}`;
}

export async function beginSync(prisma: PrismaClient, xuid: bigint): Promise<TrackedPlayer | null> {
  const [row] = await prisma.trackedPlayer.updateManyAndReturn({
    where: { xuid, state: { not: 'stopped' } },
    data: { lastAttemptAt: new Date() },
  });
  return row ?? null;
}

/** How far the listing of a player's history has come. */
export interface ListingProgress {
  /** Offset of the next older page; null when the end was seen. */
  backfillNext: number | null;
  /** Entries newly listed by this look. */
  listed: number;
}

/** A look at a player: who, and since which registration. A player who registers again is looked at anew. */
export type Look = Pick<TrackedPlayer, 'xuid' | 'registeredAt' | 'lastSuccessAt'>;

/** @returns whether the player is still tracked as when the look began; otherwise it must end. */
export async function recordListing(
  prisma: PrismaClient,
  { xuid, registeredAt }: Look,
  { backfillNext, listed }: ListingProgress,
): Promise<boolean> {
  const { count } = await prisma.trackedPlayer.updateMany({
    where: { xuid, registeredAt, state: { not: 'stopped' } },
    data: { backfillNext, listedMatches: { increment: listed }, state: 'syncing' },
  });
  return count > 0;
}

/**
 * Ends a look that worked. At the first one the stored matches are counted again, with the row locked so that none is
 * stored meanwhile: those stored while the player was being registered may have missed the count. `snapshotInSeconds`:
 * ranks and counts are asked for then, if not sooner.
 */
export async function finishSync(
  prisma: PrismaClient,
  { xuid, registeredAt, lastSuccessAt }: Look,
  state: 'current' | 'private',
  snapshotInSeconds: number | null,
): Promise<void> {
  const isFirst = lastSuccessAt === null;
  const lock = prisma.$executeRaw`select from tracked_players where xuid = ${xuid} for update`;
  const finish = prisma.$executeRaw`/* finish_sync */
    update tracked_players t set
      state = ${state}, failures = 0,
      -- Nothing is known of what was played while the history was private: it is listed anew.
      backfill_next = case when ${state} = 'private' then 0 else t.backfill_next end,
      last_success_at = now(), last_error_code = null,
      next_sync_at = now() + make_interval(secs => t.cadence_seconds),
      next_snapshot_at = least(t.next_snapshot_at, now() + make_interval(secs => ${snapshotInSeconds}::int)),
      stored_matches = coalesce(s.stored, t.stored_matches),
      revision = t.revision
        + case when t.state is distinct from ${state} or t.stored_matches <> s.stored then 1 else 0 end
    from (select case when ${isFirst} then (select count(*)::int from participants where xuid = ${xuid}) end as stored) s
    where t.xuid = ${xuid} and t.registered_at = ${registeredAt}::timestamptz and t.state <> 'stopped'`;
  await prisma.$transaction([lock, finish]);
}

/** Ends a look that failed: what is stored stays, the next try comes later each time, at most six hours. */
export async function failSync(
  prisma: PrismaClient,
  { xuid, registeredAt }: Look,
  code: string,
): Promise<void> {
  await prisma.$executeRaw`/* fail_sync */
    update tracked_players set
      revision = revision + case when state <> 'failed' then 1 else 0 end,
      state = 'failed', failures = failures + 1, last_error_at = now(), last_error_code = ${code},
      next_sync_at = now() + make_interval(secs => least(21600, 30 * power(2, least(failures, 10))))
    where xuid = ${xuid} and registered_at = ${registeredAt}::timestamptz and state <> 'stopped'`;
}
