import {
  type Asset,
  customVariant,
  mapAsset,
  pairAsset,
  playlistAsset,
  variantAsset,
  versionOf,
} from './assets.ts';
import { guidOf } from './guid.ts';
import { isoDuration, isoTime, TICKS_PER_MS } from './iso.ts';
import { maps } from './maps.ts';
import { modes } from './modes.ts';
import { playlists } from './playlists.ts';
import { seasonAt, seasonIndexAt } from './seasons.ts';
import type { PlayedMatch } from './sessions.ts';
import { eraAt } from './stats-json.ts';

function reference(asset: Asset, season: number): object {
  return { AssetKind: asset.kindNumber, AssetId: asset.assetId, VersionId: versionOf(asset.assetId, season) };
}

/** `MatchInfo`, the same object in the list and in the stats (UPSTREAM §4.1, §4.2), fields in upstream's order. */
export function matchInfoOf(match: PlayedMatch): object {
  const season = seasonIndexAt(match.start);
  const playlist = playlists[match.playlist];
  const mode = modes[match.mode];
  const map = maps[match.map];
  const variant =
    playlist === undefined ? customVariant(match.mode) : variantAsset(playlist.modePrefix, match.mode);
  return {
    StartTime: isoTime(match.start),
    EndTime: isoTime(match.end),
    Duration: isoDuration(match.playMs * TICKS_PER_MS + match.tailTicks),
    LifecycleMode: lifecycleNumber(match),
    GameVariantCategory: mode?.category ?? 0,
    LevelId: map?.levelId ?? '',
    MapVariant: reference(mapAsset(match.map), season),
    UgcGameVariant: reference(variant, season),
    ClearanceId: guidOf('clearance', Math.floor(match.start / 1_209_600_000)),
    Playlist: playlist === undefined ? null : reference(playlistAsset(match.playlist), season),
    PlaylistExperience: playlist?.experience ?? null,
    PlaylistMapModePair:
      playlist === undefined ? null : reference(pairAsset(playlist, match.mode, match.map), season),
    SeasonId: playlist === undefined ? null : seasonAt(season).matchSeasonId,
    PlayableDuration: isoDuration(match.playMs * TICKS_PER_MS),
    TeamsEnabled: match.sides > 0,
    TeamScoringEnabled: match.sides > 0,
    ...(eraAt(match.start).gameplayInteraction
      ? { GameplayInteraction: mode?.scoring === 'pve' ? 2 : (playlist?.interaction ?? 1) }
      : {}),
  };
}

/** LifecycleMode: custom 1, matchmade 3, LAN 7. */
function lifecycleNumber(match: PlayedMatch): number {
  const { lifecycle } = match.plan;
  return lifecycle === 'matchmaking' ? 3 : lifecycle === 'custom' ? 1 : 7;
}
