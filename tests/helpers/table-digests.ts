import type pg from 'pg';

/** Tables that are made from upstream's answers, with what they are ordered by. */
const DERIVED = {
  matches: 'id',
  teams: 'match_id, team_id',
  participants: 'match_id, slot',
  mode_layouts: 'id',
  rank_snapshots: 'xuid, playlist_asset_id, taken_at',
  career_rank_snapshots: 'xuid, taken_at',
  service_record_snapshots: 'xuid, lifecycle, taken_at',
  medals: 'name_id',
  seasons: 'id',
  assets: 'asset_id, version_id',
  playlists: 'asset_id',
} as const;

export type DerivedTable = keyof typeof DERIVED;
export const DERIVED_TABLES = Object.keys(DERIVED) as DerivedTable[];

/** Rows and one hash of all rows, in order, of each table; `without`: columns that do not count. */
export async function digestTables(
  pool: pg.Pool,
  tables: readonly DerivedTable[] = DERIVED_TABLES,
  without: readonly string[] = [],
): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of tables) {
    const { rows } = await pool.query<{ digest: string }>(
      `select count(*) || ' rows ' || coalesce(md5(string_agg((to_jsonb(t) - $1::text[])::text, E'\\n'
        order by ${DERIVED[table]})), '') as digest from ${table} t`,
      [without],
    );
    digests[table] = rows[0]?.digest ?? '';
  }
  return digests;
}
