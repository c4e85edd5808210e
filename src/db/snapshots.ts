import type { CareerRankColumns, RankColumns } from '../ingest/normalize-ranks.ts';
import type { ServiceRecordColumns } from '../ingest/normalize-service-record.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { isNobodyErased } from './opt-outs.ts';

/** Ends a statement with a CTE `stored`: readers of the player see the change. */
const TOUCH = Prisma.sql`update tracked_players t set revision = t.revision + 1 from stored where t.xuid = stored.xuid`;

/** Writes a rank unless it says the same as the player's newest one in that playlist. */
export async function storeRank(
  prisma: PrismaClient,
  where: { playlistAssetId: string; takenAt: Date },
  rank: RankColumns,
): Promise<void> {
  const { xuid, csr, seasonMaxCsr, allTimeMaxCsr, placementsLeft, placementsTotal } = rank;
  await prisma.$executeRaw`/* store_rank */
    with stored as (
    insert into rank_snapshots (xuid, playlist_asset_id, taken_at, csr, season_max_csr, all_time_max_csr,
      placements_left, placements_total)
    select n.* from (
      select ${xuid}::bigint as xuid, ${where.playlistAssetId}::uuid as playlist, ${where.takenAt}::timestamptz as taken_at,
        ${csr}::int as csr, ${seasonMaxCsr}::int as season_max, ${allTimeMaxCsr}::int as all_time_max,
        ${placementsLeft}::smallint as left_over, ${placementsTotal}::smallint as total
    ) n
    where not exists (
      select from (
        select * from rank_snapshots where xuid = ${xuid} and playlist_asset_id = ${where.playlistAssetId}::uuid
          and taken_at < ${where.takenAt}::timestamptz
        order by taken_at desc limit 1
      ) r
      where (r.csr, r.season_max_csr, r.all_time_max_csr, r.placements_left, r.placements_total)
        is not distinct from (n.csr, n.season_max, n.all_time_max, n.left_over, n.total)
    ) and ${isNobodyErased([xuid])}
    on conflict (xuid, playlist_asset_id, taken_at) do update set
      csr = excluded.csr, season_max_csr = excluded.season_max_csr, all_time_max_csr = excluded.all_time_max_csr,
      placements_left = excluded.placements_left, placements_total = excluded.placements_total
    where (rank_snapshots.csr, rank_snapshots.season_max_csr, rank_snapshots.all_time_max_csr,
      rank_snapshots.placements_left, rank_snapshots.placements_total) is distinct from
      (excluded.csr, excluded.season_max_csr, excluded.all_time_max_csr, excluded.placements_left, excluded.placements_total)
    returning xuid, playlist_asset_id, taken_at
    ),
    touched as (
      update tracked_players t set revision = t.revision + 1 from stored where t.xuid = stored.xuid
      returning t.xuid, t.revision
    ),
    changes as (
      insert into player_changes (subject, xuid, revision, at, kind)
      select playlist_asset_id, touched.xuid, touched.revision, taken_at, 'rank' from touched join stored using (xuid)
      returning subject, xuid, revision, at
    )
    insert into pending_events (subject, xuid, revision, at, type)
    select subject, xuid, revision, at, 'rank.changed' from changes`;
}

export async function storeCareerRank(
  prisma: PrismaClient,
  takenAt: Date,
  { xuid, rank, partialProgress, reachedMax }: CareerRankColumns,
): Promise<void> {
  await prisma.$executeRaw`/* store_career_rank */
    with stored as (
    insert into career_rank_snapshots (xuid, taken_at, rank, partial_progress, reached_max)
    select n.* from (
      select ${xuid}::bigint as xuid, ${takenAt}::timestamptz as taken_at, ${rank}::int as rank,
        ${partialProgress}::int as progress, ${reachedMax}::boolean as reached_max
    ) n
    where not exists (
      select from (
        select * from career_rank_snapshots where xuid = ${xuid} and taken_at < ${takenAt}::timestamptz
        order by taken_at desc limit 1
      ) r
      where (r.rank, r.partial_progress, r.reached_max) is not distinct from (n.rank, n.progress, n.reached_max)
    ) and ${isNobodyErased([xuid])}
    on conflict (xuid, taken_at) do update set
      rank = excluded.rank, partial_progress = excluded.partial_progress, reached_max = excluded.reached_max
    where (career_rank_snapshots.rank, career_rank_snapshots.partial_progress, career_rank_snapshots.reached_max)
      is distinct from (excluded.rank, excluded.partial_progress, excluded.reached_max)
    returning xuid
    ) ${TOUCH}`;
}

export async function storeServiceRecord(
  prisma: PrismaClient,
  of: { xuid: bigint; lifecycle: string; takenAt: Date },
  columns: ServiceRecordColumns,
): Promise<void> {
  const { timePlayedSeconds, matchesCompleted, wins, losses, ties } = columns;
  const record = JSON.stringify(columns.record);
  await prisma.$executeRaw`/* store_service_record */
    with stored as (
    insert into service_record_snapshots (xuid, lifecycle, taken_at, time_played_seconds, matches_completed, wins,
      losses, ties, record)
    select ${of.xuid}::bigint, ${of.lifecycle}, ${of.takenAt}::timestamptz, ${timePlayedSeconds}::float8,
      ${matchesCompleted}::int, ${wins}::int, ${losses}::int, ${ties}::int, ${record}::jsonb
    where not exists (
      select from (
        select record from service_record_snapshots
        where xuid = ${of.xuid} and lifecycle = ${of.lifecycle} and taken_at < ${of.takenAt}::timestamptz
        order by taken_at desc limit 1
      ) r where r.record = ${record}::jsonb
    ) and ${isNobodyErased([of.xuid])}
    on conflict (xuid, lifecycle, taken_at) do update set
      time_played_seconds = excluded.time_played_seconds, matches_completed = excluded.matches_completed,
      wins = excluded.wins, losses = excluded.losses, ties = excluded.ties, record = excluded.record
    where service_record_snapshots.record is distinct from excluded.record
    returning xuid
    ) ${TOUCH}`;
}

export async function storeUpstreamTotal(prisma: PrismaClient, xuid: bigint, total: number): Promise<void> {
  await prisma.trackedPlayer.updateMany({ where: { xuid }, data: { upstreamTotal: total } });
}
