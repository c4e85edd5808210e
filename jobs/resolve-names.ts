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
import {
  WaypointBadRequest,
  WaypointForbidden,
  WaypointNotFound,
  WaypointPayloadInvalid,
} from '../src/waypoint/errors.ts';
import type { JobContext } from './context.ts';
import { keep } from './keep.ts';
import { namedPlayers } from './named-players.ts';

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
  const { prisma, signal } = context;
  const failures: unknown[] = [];
  const attempt = (ask: Promise<unknown>) =>
    ask.catch((error: unknown) => {
      if (signal.aborted) throw error;
      failures.push(error);
    });
  for (const asset of await findWantedAssets(prisma, ASSET_BATCH)) await attempt(fetchAsset(context, asset));
  const before = new Date(Date.now() - PLAYLIST_RULES_MAX_AGE_MS);
  for (const playlist of await findStalePlaylists(prisma, before, ASSET_BATCH))
    await attempt(fetchPlaylistRules(context, playlist));
  await attempt(fetchGamertags(context));
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} names could not be fetched`);
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
    if (!isFinal(error)) throw error;
    await storeAsset(prisma, asset, null, new Date());
  }
}

/** Whether asking again will bring the same: a private or deleted asset, or one that is not in the shape of one. */
function isFinal(error: unknown): boolean {
  return FINAL.some((kind) => error instanceof kind);
}

const FINAL = [WaypointNotFound, WaypointForbidden, WaypointBadRequest, WaypointPayloadInvalid];

async function fetchPlaylistRules(context: JobContext, playlist: string): Promise<void> {
  const { prisma, waypoint, signal } = context;
  try {
    await keep(context, 'playlistRules', playlist, await waypoint.playlistRules(playlist, { signal }));
  } catch (error) {
    if (!isFinal(error)) throw error;
    await storePlaylist(prisma, playlist, null, new Date());
  }
}

async function fetchGamertags(context: JobContext): Promise<void> {
  while (!context.signal.aborted && (await fetchSomeGamertags(context)));
}

/** @returns whether there may be more. */
async function fetchSomeGamertags({ prisma, waypoint, hints, signal }: JobContext): Promise<boolean> {
  const xuids = await findUnnamed(prisma, PROFILE_BATCH);
  if (xuids.length === 0) return false;
  const { users, unknown, unresolved } = await waypoint.usersByXuid(xuids.map(formatXuid), { signal });
  const now = new Date();
  hints.publish(await recordGamertags(prisma, namedPlayers(users, xuids), now));
  await recordUnnamed(prisma, [...unknown, ...unresolved].map(BigInt), now);
  return xuids.length === PROFILE_BATCH;
}
