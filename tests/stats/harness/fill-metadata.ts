import type pg from 'pg';
import { ABSORB } from '../../../jobs/absorb-metadata.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { recordGamertags } from '../../../src/db/players.ts';
import { normalizeAsset } from '../../../src/ingest/normalize-metadata.ts';
import type { AssetRow } from '../../../src/ingest/rows.ts';
import type { AssetKind } from '../../../src/sandbox/source.ts';
import type { SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { parseAsset } from '../../../src/waypoint/payloads.ts';

/** Upstream's AssetKind → the word in the path of discovery. */
const KINDS: Readonly<Record<number, AssetKind>> = {
  2: 'maps',
  3: 'playlists',
  6: 'ugcGameVariants',
  7: 'mapModePairs',
};

/** Names of everything and everybody, as `refresh-metadata` and `resolve-names` would bring them. */
export async function fillMetadata(
  db: { prisma: PrismaClient; pool: pg.Pool },
  world: SyntheticWorld,
  assets: Iterable<AssetRow>,
  fetchedAt: Date,
): Promise<void> {
  const { prisma, pool } = db;
  const answer = (bytes: Buffer, key: string, endpoint: keyof typeof ABSORB) =>
    ABSORB[endpoint](prisma, { endpoint, key, fetchedAt, bytes });
  await answer(world.medalMetadata(), 'medals', 'medals');
  await answer(world.csrSeasonCalendar(), 'csr-seasons', 'csrSeasons');
  // The world gives every version of an asset the same name.
  const names = new Map<string, ReturnType<typeof nameOf>>();
  const named = [...assets].map((asset) => {
    const name = names.get(asset.assetId) ?? nameOf(world, asset);
    names.set(asset.assetId, name);
    return { ...asset, ...name };
  });
  await pool.query(
    `insert into assets (asset_id, version_id, kind, fetched_at, state, name, description)
     select "assetId", "versionId", kind, $2, 'stored', name, description
     from jsonb_to_recordset($1::jsonb)
       as a("assetId" uuid, "versionId" uuid, kind smallint, name text, description text)`,
    [JSON.stringify(named), fetchedAt],
  );
  const playlists = new Set(named.filter(({ kind }) => kind === 3).map(({ assetId }) => assetId));
  for (const id of playlists) {
    const rules = world.playlistRules(id);
    if (rules !== null) await answer(rules, id, 'playlistRules');
  }
  const people = Array.from({ length: world.population }, (_, index) => world.playerAt(index));
  await recordGamertags(
    prisma,
    people.map(({ xuid, gamertag }) => ({ xuid: BigInt(xuid), gamertag })),
    fetchedAt,
  );
}

function nameOf(world: SyntheticWorld, { kind, assetId, versionId }: AssetRow) {
  const bytes = world.asset(KINDS[kind] ?? 'maps', assetId, versionId);
  if (bytes === null) throw new Error(`the world has no asset ${assetId} of kind ${kind}`);
  return normalizeAsset(parseAsset(bytes).body);
}
