import type pg from 'pg';

export interface PopulationSize {
  matches: number;
  /** Tracked players: they fill half of the eight slots of every match. */
  tracked: number;
  /** Everybody else. */
  strangers: number;
  /** Days the matches are spread over, up to now. */
  days: number;
}

const FIRST = 2_533_274_800_000_000n;

/** Many matches of many people without going through upstream: rows as wide as real ones, values that vary. */
export async function seedPopulation(pool: pg.Pool, size: PopulationSize): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await seed(client, size);
  } finally {
    client.release(true);
  }
}

async function seed(client: pg.PoolClient, size: PopulationSize): Promise<void> {
  const { matches, tracked, strangers, days } = size;
  await client.query(
    `insert into players (xuid, gamertag, gamertag_key, gamertag_checked_at)
     select $1::bigint + i, name, lower(name), now()
     from generate_series(0, $2::int - 1) i, lateral (select concat(substr(md5(i::text), 1, 4), ' ', to_hex(i)) as name) n`,
    [FIRST, tracked + strangers],
  );
  await client.query(
    `insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
     select xuid, now(), now(), gamertag, gamertag_key from players`,
  );
  await client.query(
    `insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, state, backfill_next)
     select $1::bigint + i, now() - i * interval '1 minute', now(), now(), 900, 'current', null
     from generate_series(0, $2::int - 1) i`,
    [FIRST, tracked],
  );
  await client.query(
    `insert into matches (id, map_asset_id, variant_asset_id, playlist_asset_id, started_at, ended_at, fetched_at,
       duration_seconds, playable_duration_seconds, lifecycle_mode, game_variant_category, skill_state, season_id)
     select gen_random_uuid(), md5('map' || i % 12)::uuid, md5('variant' || i % 20)::uuid,
       md5('playlist' || i % 6)::uuid, t, t + interval '10 minutes', now(), 600, 580, 3,
       (array[6, 11, 12, 15, 18, 9])[i % 6 + 1], 'stored', 'Csr/Seasons/CsrSeason9-1.json'
     from generate_series(1, $1::int) i,
       lateral (select now() - $2::float8 * i / $1::int * interval '1 day' as t) s`,
    [matches, days],
  );
  await client.query(
    `insert into participants (match_id, started_at, xuid, time_played_seconds, average_life_duration_seconds, score,
       personal_score, kills, deaths, assists, shots_fired, shots_hit, damage_dealt, damage_taken, csr_before, csr_after,
       team_mmr, expected_kills, expected_deaths, rounds_won, suicides, betrayals, grenade_kills, headshot_kills,
       melee_kills, power_weapon_kills, max_killing_spree, spawns, objectives_completed, slot, team_id, outcome, rank,
       player_type, present_at_beginning, present_at_completion, mode_values, medals, personal_scores,
       personal_score_points, tier_expected)
     select m.id, m.started_at, $1::bigint + case when s < 4 then (h + s * 7919) % $2::int
         else $2::int + (h * 31 + s * 7919) % $3::int end,
       500 + h % 100, 20 + h % 30, h % 25, h % 3000, (h / 3 + s) % 25, (h / 7 + s) % 22 + 1, h % 12, 200 + h % 200,
       80 + (h / 5 + s) % 90, 2000 + h % 3000, 1800 + h % 3000, case when s % 5 = 0 then null else h % 1800 end,
       case when s % 5 = 0 then null else h % 1800 + 5 end, 1200.5, 12.5, 11.5, 1, 0, 0, h % 3, h % 12, h % 4, h % 3,
       h % 9, 12, h % 4, s, s % 2, case when (h + s) % 2 = 0 then 2 else 3 end, s + 1, 1, true, h % 20 > 0,
       array[1, 2, 3, 4, 5], array[622331684, 2, 2063152177, 1, 4229934157, 2], array[1024030246, 10, 638246808, 4],
       array[1000, 400], array[9, 10, 11, 12, 13, 14, 12, 11, 10, 9, 8, 7]
     from matches m cross join generate_series(0, 7) s,
       lateral (select (hashtextextended(m.id::text, s) & 1048575)::int as h) x
     on conflict do nothing`,
    [FIRST, tracked, strangers],
  );
  await client.query(
    `update tracked_players t set stored_matches = n.n
     from (select xuid, count(*)::int as n from participants group by xuid) n where n.xuid = t.xuid`,
  );
  await client.query('vacuum analyze');
}
