import type {
  normalizeMedals,
  normalizePlaylistRules,
  normalizeSeasons,
} from '../ingest/normalize-metadata.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';

/** Ends a statement with a CTE `changed`: readers of metadata see the change. */
const NEWS = Prisma.sql`update revisions set value = value + 1 where name = 'metadata' and exists (select from changed)`;

/** Makes every answer about matches a new version: their rows were made again, and when they were fetched stays. */
export async function renewAnswers(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`update revisions set value = value + 1 where name = 'metadata'`;
}

/** Medals upstream has dropped stay: old matches name them. */
export async function storeMedals(
  prisma: PrismaClient,
  medals: ReturnType<typeof normalizeMedals>,
): Promise<void> {
  const rows = JSON.stringify(
    medals.map((medal) => ({
      name_id: medal.nameId.toString(),
      sprite_index: medal.spriteIndex,
      sort_weight: medal.sortWeight,
      personal_score: medal.personalScore,
      difficulty: medal.difficulty,
      type: medal.type,
      name: medal.name,
      description: medal.description,
      translations: medal.translations,
    })),
  );
  await prisma.$executeRaw`
    with changed as (
      insert into medals select distinct on (name_id) r.* from jsonb_populate_recordset(null::medals, ${rows}::jsonb) r
      on conflict (name_id) do update set
        sprite_index = excluded.sprite_index, sort_weight = excluded.sort_weight, difficulty = excluded.difficulty,
        personal_score = excluded.personal_score, type = excluded.type, name = excluded.name,
        description = excluded.description, translations = excluded.translations
      where medals is distinct from excluded
      returning name_id
    )
    ${NEWS}`;
}

export async function storeSeasons(
  prisma: PrismaClient,
  seasons: ReturnType<typeof normalizeSeasons>,
): Promise<void> {
  const rows = JSON.stringify(
    seasons.map(({ id, startsAt, endsAt }) => ({ id, starts_at: startsAt, ends_at: endsAt })),
  );
  await prisma.$executeRaw`
    with changed as (
      insert into seasons select distinct on (id) r.* from jsonb_populate_recordset(null::seasons, ${rows}::jsonb) r
      on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at
      where seasons is distinct from excluded
      returning id
    )
    ${NEWS}`;
}

/** An asset some match names. */
export interface WantedAsset {
  kind: number;
  assetId: string;
  versionId: string;
}

export function findWantedAssets(prisma: PrismaClient, limit: number): Promise<WantedAsset[]> {
  return prisma.asset.findMany({
    where: { state: 'wanted' },
    select: { kind: true, assetId: true, versionId: true },
    take: limit,
  });
}

export async function storeAsset(
  prisma: PrismaClient,
  { assetId, versionId, kind }: WantedAsset,
  found: { name: string | null; description: string | null } | null,
  fetchedAt: Date,
): Promise<void> {
  const state = found ? 'stored' : 'absent';
  await prisma.$executeRaw`
    with before as (
      select name, description from assets where asset_id = ${assetId}::uuid and version_id = ${versionId}::uuid
    ),
    stored as (
      insert into assets (asset_id, version_id, kind, fetched_at, state, name, description)
      values (${assetId}::uuid, ${versionId}::uuid, ${kind}::smallint, ${fetchedAt}::timestamptz, ${state},
        ${found?.name ?? null}::text, ${found?.description ?? null}::text)
      on conflict (asset_id, version_id) do update set fetched_at = excluded.fetched_at, state = excluded.state,
        name = case when excluded.state = 'absent' then assets.name else excluded.name end,
        description = case when excluded.state = 'absent' then assets.description else excluded.description end
      returning name, description
    ),
    changed as (
      select from stored s left join before b on true
      where (s.name, s.description) is distinct from (b.name, b.description)
    )
    ${NEWS}`;
}

/** Playlists seen in matches whose rules were never asked for, or longer ago than `olderThan`. */
export async function findStalePlaylists(
  prisma: PrismaClient,
  olderThan: Date,
  limit: number,
): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ assetId: string }[]>`
    select distinct a.asset_id::text as "assetId" from assets a left join playlists p on p.asset_id = a.asset_id
    where a.kind = 3 and (p.asset_id is null or p.fetched_at < ${olderThan}) limit ${limit}`;
  return rows.map(({ assetId }) => assetId);
}

export async function storePlaylist(
  prisma: PrismaClient,
  assetId: string,
  rules: ReturnType<typeof normalizePlaylistRules> | null,
  fetchedAt: Date,
): Promise<void> {
  await prisma.$executeRaw`
    with before as (select has_csr, experience from playlists where asset_id = ${assetId}::uuid),
    stored as (
      insert into playlists (asset_id, fetched_at, has_csr, experience)
      values (${assetId}::uuid, ${fetchedAt}::timestamptz, ${rules?.hasCsr ?? null}::boolean,
        ${rules?.experience ?? null}::text)
      on conflict (asset_id) do update set fetched_at = excluded.fetched_at, has_csr = excluded.has_csr,
        experience = excluded.experience
      returning has_csr, experience
    ),
    changed as (
      select from stored s left join before b on true
      where (s.has_csr, s.experience) is distinct from (b.has_csr, b.experience)
    )
    ${NEWS}`;
}

/** Ranked playlists of a player's newest 500 matches: those whose CSR is worth asking for. */
export async function findRankedPlaylists(prisma: PrismaClient, xuid: bigint): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ assetId: string }[]>`
    select p.asset_id::text as "assetId" from playlists p
    where p.has_csr and p.asset_id in (
      select m.playlist_asset_id
      from (select match_id from participants where xuid = ${xuid} order by started_at desc limit 500) x
      join matches m on m.id = x.match_id
    )`;
  return rows.map(({ assetId }) => assetId);
}
