import { assetName } from './asset-name.ts';
import { objectOf, type Part, sqlOf } from './members.ts';
import { csrPart, instant } from './sql-words.ts';

/** A playlist by its newest name. */
export function playlistPart(assetId: string): Part {
  return objectOf({ assetId, name: assetName(assetId) });
}

/** The same, all of it. */
export function playlistDocument(assetId: string): string {
  return sqlOf(playlistPart(assetId));
}

/** The newest rank of a player in each playlist, highest first, as a JSON list; needs WHO. */
export const RANKS: Part = {
  members: {
    playlist: playlistPart('r.playlist_asset_id'),
    takenAt: instant('r.taken_at'),
    current: csrPart('r.csr', 'r.placements_left'),
    seasonMax: csrPart('r.season_max_csr', 'null::int'),
    allTimeMax: csrPart('r.all_time_max_csr', 'null::int'),
  },
  wrap: (rank) => `(
  select coalesce(json_agg(${rank} order by r.csr desc nulls last), '[]')
  from (
    select distinct on (playlist_asset_id) * from rank_snapshots where xuid = who.xuid
    order by playlist_asset_id, taken_at desc
  ) r)`,
};

/** The same, all of it. */
export const PLAYLIST_RANKS = sqlOf(RANKS);
