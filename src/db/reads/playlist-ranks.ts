import { assetName } from './asset-name.ts';
import { csr, instant } from './sql-words.ts';

/** A playlist by its newest name. */
export function playlistDocument(assetId: string): string {
  return `json_build_object('assetId', ${assetId}, 'name', ${assetName(assetId)})`;
}

/** The newest rank of a player in each playlist, highest first, as a JSON list; needs WHO. */
export const PLAYLIST_RANKS = `(
  select coalesce(json_agg(json_build_object(
    'playlist', ${playlistDocument('r.playlist_asset_id')},
    'takenAt', ${instant('r.taken_at')},
    'current', ${csr('r.csr', 'r.placements_left')},
    'seasonMax', ${csr('r.season_max_csr', 'null::int')},
    'allTimeMax', ${csr('r.all_time_max_csr', 'null::int')}) order by r.csr desc nulls last), '[]')
  from (
    select distinct on (playlist_asset_id) * from rank_snapshots where xuid = who.xuid
    order by playlist_asset_id, taken_at desc
  ) r)`;
