import { LIFECYCLES, PLAYLIST_EXPERIENCES } from '../../schemas/enums.ts';
import { type Members, objectOf, objectUnless } from './members.ts';
import { instant, modeCategory, word } from './sql-words.ts';

/** `map`, `mode`, `playlist` and the rest that a match's list entry and its detail share; needs MATCH_NAMES. */
export const MATCH_HEAD: Members = {
  matchId: 'm.id',
  startedAt: instant('m.started_at'),
  endedAt: instant('m.ended_at'),
  durationSeconds: 'm.duration_seconds',
  playableDurationSeconds: 'm.playable_duration_seconds',
  lifecycle: word('m.lifecycle_mode', LIFECYCLES),
  mode: objectOf({
    category: modeCategory('m.game_variant_category'),
    categoryId: 'm.game_variant_category',
    name: 'variant.name',
    assetId: 'm.variant_asset_id',
    versionId: 'm.variant_version_id',
  }),
  map: objectUnless('m.map_asset_id is null', {
    assetId: 'm.map_asset_id',
    versionId: 'm.map_version_id',
    name: 'map.name',
  }),
  playlist: objectUnless('m.playlist_asset_id is null', {
    assetId: 'm.playlist_asset_id',
    versionId: 'm.playlist_version_id',
    name: 'playlist.name',
    ranked: 'rules.has_csr',
    experience: word('m.playlist_experience', PLAYLIST_EXPERIENCES),
  }),
  seasonId: 'm.season_id',
};

/** A match's playlist in short; needs MATCH_NAMES. */
export const PLAYLIST_LABEL = objectUnless('m.playlist_asset_id is null', {
  assetId: 'm.playlist_asset_id',
  name: 'playlist.name',
});

/** `map` and `mode` in short, where a row is about something of a match; needs MATCH_NAMES. */
export const MATCH_LABEL: Members = {
  map: objectUnless('m.map_asset_id is null', { assetId: 'm.map_asset_id', name: 'map.name' }),
  mode: objectUnless('m.id is null', {
    category: modeCategory('m.game_variant_category'),
    name: 'variant.name',
  }),
};

/** One row at the most joins each match: where no name is wanted, PostgreSQL leaves the join out. */
export const MATCH_NAMES = `
  left join assets variant on variant.asset_id = m.variant_asset_id and variant.version_id = m.variant_version_id
  left join assets map on map.asset_id = m.map_asset_id and map.version_id = m.map_version_id
  left join assets playlist on playlist.asset_id = m.playlist_asset_id and playlist.version_id = m.playlist_version_id
  left join playlists rules on rules.asset_id = m.playlist_asset_id`;
