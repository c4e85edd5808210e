import { emptyBacklogOf } from './backlog.ts';
import { Prisma, type PrismaClient, type TrackedPlayer } from './generated/client.ts';
import { isNobodyErased } from './opt-outs.ts';

/** After these a look or a snapshot somebody asked for is due as any other: the queue may have lost it. */
const ASKED_LEASE_SECONDS = 15;

/** Takes a changed setting over for whoever is tracked already. */
export async function adoptCadence(prisma: PrismaClient, cadenceSeconds: number): Promise<void> {
  await prisma.$executeRaw`/* adopt_cadence */
    update tracked_players t set cadence_seconds = ${cadenceSeconds}::int
    from (select xuid from tracked_players where cadence_seconds <> ${cadenceSeconds}::int order by xuid for update) o
    where t.xuid = o.xuid`;
}

/**
 * Begins (or takes up again) the tracking of a player who is known by now. Whoever calls asks for the look and the
 * snapshot; they are due soon after, should that be lost.
 * @returns whether the player is tracked now: nobody who was erased is.
 */
export async function trackPlayer(
  prisma: PrismaClient,
  xuid: bigint,
  cadenceSeconds: number,
): Promise<boolean> {
  const asked = Prisma.sql`now() + make_interval(secs => ${ASKED_LEASE_SECONDS}::int)`;
  const tracked = await prisma.$executeRaw`/* track_player */
    with wanted as materialized (select ${xuid}::bigint as xuid where ${isNobodyErased([xuid])}),
    known as (
      insert into players (xuid) select xuid from wanted on conflict do nothing
    )
    insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, revision,
      stored_matches)
    select xuid, now(), ${asked}, ${asked}, ${cadenceSeconds}::int, (select value from revisions where name = 'first'),
      (select count(*) from participants p where p.xuid = wanted.xuid) from wanted
    on conflict (xuid) do update set
      -- Whoever was stopped is listed anew: what was to be done then was dropped.
      state = case when tracked_players.state = 'stopped' then 'new' else tracked_players.state end,
      backfill_next = case when tracked_players.state = 'stopped' then 0 else tracked_players.backfill_next end,
      registered_at = case when tracked_players.state = 'stopped' then now() else tracked_players.registered_at end,
      failures = case when tracked_players.state = 'stopped' then 0 else tracked_players.failures end,
      last_success_at = case when tracked_players.state = 'stopped' then null else tracked_players.last_success_at end,
      next_walk_at = case when tracked_players.state = 'stopped' then null else tracked_players.next_walk_at end,
      reconcile_next = case when tracked_players.state = 'stopped' then null else tracked_players.reconcile_next end,
      looking_until = case when tracked_players.state = 'stopped' then null else tracked_players.looking_until end,
      next_sync_at = least(tracked_players.next_sync_at, ${asked}), revision = tracked_players.revision + 1`;
  return tracked > 0;
}

/** Ends the tracking. The matches stay; the row stays, because its revision must never start again. */
export async function stopTracking(prisma: PrismaClient, xuid: bigint): Promise<void> {
  await prisma.$executeRaw`
    with dropped as (${emptyBacklogOf(xuid)})
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

/**
 * Makes a player due: a sync somebody asked for. Whoever calls asks for the look; it is due should that be lost. A look
 * under way may have read the newest page already: another one follows it.
 */
export async function requestSync(prisma: PrismaClient, xuid: bigint): Promise<void> {
  await prisma.$executeRaw`/* request_sync */
    update tracked_players set sync_requested_at = now(),
      next_sync_at = least(next_sync_at, now() + make_interval(secs => ${ASKED_LEASE_SECONDS}::int))
    where xuid = ${xuid}`;
}

/** A look at a player: who, since which registration, and when it began. Who registers again is looked at anew. */
export type Look = Pick<TrackedPlayer, 'xuid' | 'registeredAt' | 'lastSuccessAt' | 'lastAttemptAt'>;

/** A look that has begun, and what it goes by. */
export type BegunLook = Look & Pick<TrackedPlayer, 'backfillNext' | 'walkFailures'>;

/** Of the rows of a statement those of the look: it ends when the player is stopped, or somebody's look overtakes it. */
const ofLook = ({ xuid, registeredAt, lastAttemptAt }: Look) => Prisma.sql`xuid = ${xuid}
  and registered_at = ${registeredAt}::timestamptz and last_attempt_at = ${lastAttemptAt}::timestamptz
  and state <> 'stopped'`;

/**
 * Begins a look, unless one is under way; one that somebody waits for overtakes it. `seconds`: what the claim holds
 * without being renewed. When another is under way the player is due again once its claim runs out.
 */
export async function beginSync(
  prisma: PrismaClient,
  xuid: bigint,
  { overtakes = false, seconds = 20 }: { overtakes?: boolean; seconds?: number } = {},
): Promise<BegunLook | null> {
  const [row] = await prisma.$queryRaw<BegunLook[]>`/* begin_look */
    update tracked_players set
      -- No two looks have the same.
      last_attempt_at = greatest(now(), last_attempt_at + interval '1 millisecond'),
      -- Every page is read after this.
      sync_requested_at = null,
      looking_until = now() + make_interval(secs => ${seconds}::int)
    where xuid = ${xuid} and state <> 'stopped'
      and (${overtakes} or looking_until is null or looking_until <= now())
    returning xuid, registered_at as "registeredAt", last_attempt_at as "lastAttemptAt",
      last_success_at as "lastSuccessAt", backfill_next as "backfillNext", walk_failures as "walkFailures"`;
  if (row !== undefined) return row;
  await prisma.$executeRaw`/* look_later */
    update tracked_players set next_sync_at = least(next_sync_at, looking_until)
    where xuid = ${xuid} and looking_until > now() and state <> 'stopped'`;
  return null;
}

/** Says that a look is still under way. */
export async function renewLook(prisma: PrismaClient, look: Look, seconds: number): Promise<void> {
  await prisma.$executeRaw`/* renew_look */
    update tracked_players set looking_until = now() + make_interval(secs => ${seconds}::int)
    where ${ofLook(look)} and looking_until is not null`;
}

/** Ends a look that was interrupted: it is due at once. */
export async function releaseLook(prisma: PrismaClient, look: Look): Promise<void> {
  await prisma.$executeRaw`/* release_look */
    update tracked_players set looking_until = null, next_sync_at = now() where ${ofLook(look)}`;
}

/** How far the listing of a player's history has come. */
export interface ListingProgress {
  /** Offset up to which pages were listed, where that is further than before; null when the end was seen. */
  backfillNext: number | null;
  /** Entries newly listed by this look. */
  listed: number;
}

/** @returns whether the look is still the one that began; otherwise it must end. */
export async function recordListing(
  prisma: PrismaClient,
  look: Look,
  { backfillNext, listed }: ListingProgress,
): Promise<boolean> {
  const [row] = await prisma.$queryRaw<{ count: number }[]>`/* record_listing */
    with before as materialized (
      select xuid, backfill_next from tracked_players where ${ofLook(look)} for update
    ),
    after as (
      update tracked_players t set
        -- Meanwhile older pages may have been listed further, or to the end.
        backfill_next = case when ${backfillNext}::int is null or b.backfill_next is null then null
          else greatest(b.backfill_next, ${backfillNext}::int) end,
        listed_matches = t.listed_matches + ${listed}::int, state = 'syncing',
        revision = t.revision + case when b.backfill_next is not null and ${backfillNext}::int is null then 1 else 0 end
      from before b where t.xuid = b.xuid
      returning t.*, b.backfill_next is not null and t.backfill_next is null as is_complete
    ),
    events as (
      insert into pending_events (xuid, revision, at, type, data)
      select xuid, revision, now(), 'history.complete',
        -- A look sees the end of a history only where there is nothing in it.
        jsonb_build_object('listedMatches', 0, 'storedMatches', stored_matches)
      from after where is_complete
    )
    select count(*)::int as count from after`;
  return (row?.count ?? 0) > 0;
}

/** What a look that worked has found, and when the next one comes. */
export interface Finding {
  state: 'current' | 'private';
  nextSyncAt: Date;
  /** Ranks and counts are asked for then, if not sooner. */
  snapshotInSeconds: number | null;
  /** End of the newest match listed. */
  lastMatchAt: Date | null;
}

/**
 * Ends a look that worked. At the first one the stored matches are counted again, with the row locked so that none is
 * stored meanwhile: those stored while the player was being registered may have missed the count.
 */
export async function finishSync(
  prisma: PrismaClient,
  look: Look,
  { state, nextSyncAt, snapshotInSeconds, lastMatchAt }: Finding,
): Promise<void> {
  const isFirst = look.lastSuccessAt === null;
  const lock = prisma.$executeRaw`select from tracked_players where xuid = ${look.xuid} for update`;
  const finish = prisma.$executeRaw`/* finish_sync */
    with before as materialized (
      select xuid, state, failures, last_error_code from tracked_players where ${ofLook(look)}
    ),
    after as (
    update tracked_players t set
      state = ${state}, failures = 0, looking_until = null,
      -- Nothing is known of what was played while the history was private: it is listed anew.
      backfill_next = case when ${state} = 'private' then 0 else t.backfill_next end,
      reconcile_next = case when ${state} = 'private' then null else t.reconcile_next end,
      next_walk_at = case when ${state} = 'private' then null
        else coalesce(t.next_walk_at, case when t.backfill_next is null then now() + interval '30 days' else now() end) end,
      last_success_at = now(), last_error_code = case when t.walk_failures = 0 then null else t.last_error_code end,
      last_match_at = greatest(t.last_match_at, ${lastMatchAt}::timestamptz),
      next_sync_at = least(${nextSyncAt}::timestamptz, now() + make_interval(secs => t.cadence_seconds),
        -- Somebody has asked for a look since this one began.
        case when t.sync_requested_at is not null then now() + make_interval(secs => ${ASKED_LEASE_SECONDS}::int) end),
      next_snapshot_at = least(t.next_snapshot_at, now() + make_interval(secs => ${snapshotInSeconds}::int)),
      stored_matches = coalesce(s.stored, t.stored_matches),
      revision = t.revision
        + case when t.state is distinct from ${state} or t.stored_matches <> s.stored or b.failures > 0 then 1 else 0 end
    from (
      select case when ${isFirst} then (select count(*)::int from participants where xuid = ${look.xuid}) end as stored
    ) s, before b
    where t.xuid = b.xuid
    returning t.xuid, t.revision, b.state, b.failures, b.last_error_code
    )
    insert into pending_events (xuid, revision, at, type, data)
    select xuid, revision, now(), 'sync.recovered', jsonb_build_object('failures', failures, 'code', last_error_code)
    from after where failures > 0
    union all
    select xuid, revision, now(), 'history.private', null from after where ${state} = 'private' and state <> 'private'`;
  await prisma.$transaction([lock, finish]);
}

/**
 * Ends a look that failed: what is stored stays, the next try comes later each time, at most six hours; in half a minute
 * where somebody has asked for one meanwhile.
 */
export async function failSync(prisma: PrismaClient, look: Look, code: string): Promise<void> {
  await prisma.$executeRaw`/* fail_sync */
    with before as materialized (
      select xuid, state, failures from tracked_players where ${ofLook(look)} for update
    ),
    after as (
    update tracked_players t set
      revision = t.revision + case when t.state <> 'failed' or t.failures = 0 then 1 else 0 end,
      state = 'failed', failures = t.failures + 1, last_error_at = now(), last_error_code = ${code},
      looking_until = null,
      next_sync_at = now() + make_interval(secs => least(21600, 30 * power(2,
        case when t.sync_requested_at is null then least(t.failures, 10) else 0 end)))
    from before b where t.xuid = b.xuid
    returning t.xuid, t.revision, b.failures
    )
    -- Of many failures in a row the first is told: between two of them the state may have been another.
    insert into pending_events (xuid, revision, at, type, data)
    select xuid, revision, now(), 'sync.failed', jsonb_build_object('code', ${code}::text) from after where failures = 0`;
}

/**
 * Puts the next looks of players off, or brings them nearer, who were in a match that was just stored and whom nobody has
 * looked at since its end.
 */
export async function moveLooks(
  prisma: PrismaClient,
  playedUntil: Date,
  looks: readonly { xuid: bigint; nextSyncAt: Date }[],
): Promise<void> {
  if (looks.length === 0) return;
  await prisma.$executeRaw`/* move_looks */
    update tracked_players t set
      last_match_at = greatest(t.last_match_at, ${playedUntil}::timestamptz),
      next_sync_at = least(l.at, now() + make_interval(secs => t.cadence_seconds))
    from (
      select t.xuid, l.at
      from unnest(${looks.map(({ xuid }) => xuid)}::bigint[], ${looks.map(({ nextSyncAt }) => nextSyncAt)}::timestamptz[]) l(xuid, at)
      join tracked_players t using (xuid)
      where t.state = 'current' and t.last_success_at < ${playedUntil}::timestamptz and t.looking_until is null
        -- Sooner, somebody may have asked for it.
        and t.next_sync_at > now() + make_interval(secs => ${ASKED_LEASE_SECONDS}::int)
      order by t.xuid for update of t
    ) l
    where t.xuid = l.xuid`;
}
