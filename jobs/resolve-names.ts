import {
  findStalePlaylists,
  findWantedAssets,
  storeAsset,
  storePlaylist,
  type WantedAsset,
} from '../src/db/metadata.ts';
import { findUnnamed, recordGamertags, recordUnnamed } from '../src/db/players.ts';
import { formatXuid } from '../src/ingest/player-id.ts';
import type { AssetKind } from '../src/waypoint/endpoints.ts';
import { WaypointNotFound } from '../src/waypoint/errors.ts';
import type { JobContext } from './context.ts';
import { keep } from './keep.ts';

/** Upstream's AssetKind and the path it is asked under (UPSTREAM §5). */
const ASSET_PATHS: Readonly<Record<number, AssetKind>> = {
  2: 'maps',
  3: 'playlists',
  6: 'ugcGameVariants',
  7: 'mapModePairs',
  10: 'engineGameVariants',
};
const PROFILE_BATCH = 100;
const ASSET_BATCH = 200;
const PLAYLIST_RULES_MAX_AGE_MS = 24 * 3_600_000;

/** Fetches the names matches refer to by id only: gamertags of everybody in them, maps, variants, playlists. */
export async function resolveNames(context: JobContext): Promise<void> {
  for (const asset of await findWantedAssets(context.prisma, ASSET_BATCH)) await fetchAsset(context, asset);
  const before = new Date(Date.now() - PLAYLIST_RULES_MAX_AGE_MS);
  for (const playlist of await findStalePlaylists(context.prisma, before, ASSET_BATCH))
    await fetchPlaylistRules(context, playlist);
  for (let more = true; more && !context.signal.aborted; ) more = await fetchGamertags(context);
}

async function fetchAsset(context: JobContext, asset: WantedAsset): Promise<void> {
  const { prisma, waypoint, signal } = context;
  const { kind, assetId, versionId } = asset;
  const path = ASSET_PATHS[kind];
  try {
    if (path === undefined) await storeAsset(prisma, asset, null, new Date());
    else
      await keep(
        context,
        'asset',
        `${kind}/${assetId}/${versionId}`,
        await waypoint.asset(path, assetId, versionId, { signal }),
      );
  } catch (error) {
    if (!(error instanceof WaypointNotFound)) throw error;
    await storeAsset(prisma, asset, null, new Date());
  }
}

async function fetchPlaylistRules(context: JobContext, playlist: string): Promise<void> {
  const { prisma, waypoint, signal } = context;
  try {
    await keep(context, 'playlistRules', playlist, await waypoint.playlistRules(playlist, { signal }));
  } catch (error) {
    if (!(error instanceof WaypointNotFound)) throw error;
    await storePlaylist(prisma, playlist, null, new Date());
  }
}

/** @returns whether there may be more. */
async function fetchGamertags({ prisma, waypoint, signal }: JobContext): Promise<boolean> {
  const xuids = await findUnnamed(prisma, PROFILE_BATCH);
  if (xuids.length === 0) return false;
  const { users, unknown } = await waypoint.usersByXuid(xuids.map(formatXuid), { signal });
  const now = new Date();
  await recordGamertags(
    prisma,
    users.map((user) => ({ xuid: BigInt(user.xuid), gamertag: user.gamertag })),
    now,
  );
  await recordUnnamed(prisma, unknown.map(BigInt), now);
  return xuids.length === PROFILE_BATCH && users.length + unknown.length > 0;
}
