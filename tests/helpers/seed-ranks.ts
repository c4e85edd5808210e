import type pg from 'pg';

/** Ranks in three playlists there are matches of, two of them told twice, one with placements to play. */
export async function seedRanks(pool: pg.Pool, xuid: string): Promise<void> {
  await pool.query(
    `insert into rank_snapshots (xuid, playlist_asset_id, taken_at, csr, season_max_csr, all_time_max_csr, placements_left)
     select $1, l.id, timestamptz '2026-10-01' + t.day * interval '1 day',
       case when l.place < 3 then 700 + 400 * l.place + t.day end, 1300, 1500, case when l.place = 3 then 4 end
     from (select playlist_asset_id as id, row_number() over (order by playlist_asset_id) as place
         from matches where playlist_asset_id is not null group by 1 limit 3) l
       cross join (values (1), (9)) t(day)
     where l.place < 3 or t.day = 1`,
    [xuid],
  );
}
