import type {
  normalizeMedals,
  normalizePlaylistRules,
  normalizeSeasons,
} from '../ingest/normalize-metadata.ts';
import type { PrismaClient } from './generated/client.ts';

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
    insert into medals select distinct on (name_id) r.* from jsonb_populate_recordset(null::medals, ${rows}::jsonb) r
    on conflict (name_id) do update set
      sprite_index = excluded.sprite_index, sort_weight = excluded.sort_weight, difficulty = excluded.difficulty,
      personal_score = excluded.personal_score, type = excluded.type, name = excluded.name,
      description = excluded.description, translations = excluded.translations`;
}

export async function storeSeasons(
  prisma: PrismaClient,
  seasons: ReturnType<typeof normalizeSeasons>,
): Promise<void> {
  await prisma.$transaction(
    seasons.map(({ id, startsAt, endsAt }) =>
      prisma.season.upsert({ where: { id }, create: { id, startsAt, endsAt }, update: { startsAt, endsAt } }),
    ),
  );
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
  const columns = { fetchedAt, state: found ? 'stored' : 'absent', ...(found ?? {}) };
  await prisma.asset.upsert({
    where: { assetId_versionId: { assetId, versionId } },
    create: { assetId, versionId, kind, ...columns },
    update: columns,
  });
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
  const columns = { fetchedAt, hasCsr: rules?.hasCsr ?? null, experience: rules?.experience ?? null };
  await prisma.playlist.upsert({ where: { assetId }, create: { assetId, ...columns }, update: columns });
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
