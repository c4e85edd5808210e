import type pg from 'pg';

/** What {@link seedMillion} made, for asking about it. */
export interface Million {
  /** The player of one match in ten: the longest history there is. */
  busy: string;
  /** Histories of ordinary length, by number. */
  tracked(number: number): string;
  trackedPlayers: number;
  /** A match by number, from 1. */
  matchId(number: number): string;
  matches: number;
  participants: number;
}

export const PEOPLE_PER_MATCH = 8;
const TRACKED = 4_000;
const OTHERS = 40_000;
const BUSY = 2533274800000000n;
const TRACKED_FROM = 2533274801000000n;
const OTHERS_FROM = 2533274802000000n;

/** The 32 hexadecimal digits of a match's id, in any order of magnitude: ids must not come in order of time. */
const MATCH_ID = (n: string) => `md5('match ' || ${n})::uuid`;

/** Rows by the ten thousand to take the values of other rows from: making a million of them anew takes a minute. */
const SHAPES = `
  create temporary table shapes on commit drop as
  select i, 1 + i % 3 as layout, (hash % 30)::int as kills, (hash / 7 % 25)::int as deaths,
    (hash / 11 % 15)::int as assists, (hash / 13 % 900)::int as shots, hash,
    array(select ((1000 + k * 37)::bigint << 16) + 1 + (hash + k) % 4 from generate_series(0, 3 + i % 5) k) as medals,
    array(select ((9000 + k * 17)::bigint << 16) + 1 + (hash + k) % 9 from generate_series(0, 3) k) as awards,
    array(select (100 * (1 + (hash + k) % 9))::int from generate_series(0, 3) k) as points,
    array(select ((hash + k) % 400 / 10.0)::real from generate_series(1, 12) k) as tiers,
    array(select ((hash * k) % 1000 / 4.0)::float8 from generate_series(1, 4 + i % 3 * 3) k) as modes
  from (select i, ('x' || substr(md5(i::text), 1, 8))::bit(32)::bigint & 268435455 as hash
    from generate_series(0, 9972) i) h`;

/** The shapes' number that belongs to a row: primes, so that neighbours differ. */
const SHAPE = '(n.n * 8 + s.slot)::bigint * 7919 % 9973';

const CORE = `sh.kills, sh.deaths, sh.assists, sh.shots, sh.shots * 45 / 100, sh.kills * 150, sh.deaths * 150,
  sh.kills * 100, sh.kills * 110 + 50, 30 + sh.kills, 0, 0, 0, 0, sh.kills % 3, sh.kills / 3, sh.kills % 4, sh.kills % 5,
  sh.assists / 3, 0, 0, 0, 0, sh.kills / 2, sh.deaths + 1, 2`;

const CORE_NAMES = `kills, deaths, assists, shots_fired, shots_hit, damage_dealt, damage_taken, score, personal_score,
  average_life_duration_seconds, rounds_won, rounds_lost, rounds_tied, betrayals, suicides, headshot_kills,
  grenade_kills, melee_kills, callout_assists, vehicle_destroys, driver_assists, hijacks, emp_assists,
  max_killing_spree, spawns, objectives_completed`;

/**
 * A database as it is after years: so many matches of eight, everybody's stats, medals and mode values filled, some
 * thousand tracked players of a hundred-odd matches each and one of a tenth of all. Written without going through
 * upstream; the tables must be empty. A million participants take about ten seconds where commits do not wait for the disk.
 */
export async function seedMillion(pool: pg.Pool, matches = 125_000): Promise<Million> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Tables emptied in the transaction that fills them are not logged (wal_level=minimal); an index is built after.
    await client.query(`truncate participants, teams, matches`);
    await client.query(`alter table participants drop constraint participants_pkey,
      drop constraint participants_match_id_fkey`);
    await client.query(`alter table teams drop constraint teams_match_id_fkey, drop constraint teams_pkey`);
    await client.query(`drop index participants_xuid_started_at_idx`);
    for (const statement of [PEOPLE, METADATA, SHAPES]) await client.query(statement);
    await client.query(`analyze shapes`);
    for (const statement of [MATCHES, TEAMS, PARTICIPANTS])
      await client.query(statement.replaceAll('$1', String(matches)));
    await client.query(`alter table participants add primary key (match_id, slot) include (team_id, xuid)`);
    await client.query(`create index participants_xuid_started_at_idx on participants (xuid, started_at)`);
    await client.query(`alter table teams add primary key (match_id, team_id) include (mmr)`);
    for (const table of ['participants', 'teams'])
      await client.query(`alter table ${table} add constraint ${table}_match_id_fkey foreign key (match_id)
        references matches (id) on update cascade on delete cascade not valid`);
    await client.query(`update tracked_players t set stored_matches = c.n, listed_matches = c.n, upstream_total = c.n
      from (select xuid, count(*)::int as n from participants group by xuid) c where c.xuid = t.xuid`);
    await client.query('commit');
    await client.query('vacuum (analyze) participants, teams, matches, players, player_gamertags, assets');
    await client.query(
      'vacuum (analyze) tracked_players, mode_layouts, medals, playlists, revisions, backlog',
    );
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
  const { rows } = await pool.query<{ id: string }>(`select id::text from matches order by started_at, id`);
  return {
    busy: String(BUSY),
    tracked: (number) => String(TRACKED_FROM + BigInt(number % TRACKED)),
    trackedPlayers: TRACKED,
    matchId: (number) => rows[number - 1]?.id ?? '',
    matches,
    participants: matches * PEOPLE_PER_MATCH,
  };
}

const PEOPLE = `
  with people as materialized (
    select ${BUSY}::bigint as xuid, 'Busy Spartan' as gamertag, true as tracked
    union all select ${TRACKED_FROM} + n, 'Tracked ' || substr(md5(n::text), 1, 6), true
      from generate_series(0, ${TRACKED - 1}) n
    union all select ${OTHERS_FROM} + n, 'Passer ' || substr(md5(n::text), 7, 7), false
      from generate_series(0, ${OTHERS - 1}) n
  ), known as (
    insert into players (xuid, gamertag, gamertag_key, gamertag_checked_at)
    select xuid, gamertag, lower(gamertag), now() from people
  ), named as (
    insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
    select xuid, now() - interval '1 year', now(), gamertag, lower(gamertag) from people
  )
  insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, state,
    backfill_next, last_success_at, revision)
  select xuid, now() - interval '1 year', now() + interval '1 day', now() + interval '1 day', 900, 'current', null,
    now(), 100 from people where tracked`;

const METADATA = `
  with kinds (kind, name, number) as (values (2, 'Map', 24), (3, 'Playlist', 8), (6, 'Variant', 16)),
  named as (
    insert into assets (asset_id, version_id, fetched_at, kind, state, name)
    select md5(name || n)::uuid, md5(name || n || case v when 0 then 'v' else 'v' || v end)::uuid, now(), kind,
      'stored', name || ' ' || n
    from kinds, generate_series(0, number - 1) n, generate_series(0, 40) v
  ), rules as (
    insert into playlists (asset_id, fetched_at, has_csr, experience)
    select md5('Playlist' || n)::uuid, now(), n < 3, 'arena' from generate_series(0, 7) n
  ), layouts as (
    insert into mode_layouts (id, template, fields)
    select l + 1, '{"mode":{' || (select string_agg('"value' || k || '":%' || k || '$s', ',' order by k)
        from generate_series(1, 4 + l * 3) k) || '},"pvp":{"kills":%' || 5 + l * 3 || '$s}}',
      (select array_agg('mode.value' || k order by k) from generate_series(1, 4 + l * 3) k)
    from generate_series(0, 2) l
  )
  insert into medals (name_id, name) select 1000 + n, 'Medal ' || n from generate_series(0, 299) n`;

const MATCHES = `
  insert into matches (id, map_asset_id, map_version_id, variant_asset_id, variant_version_id, playlist_asset_id,
    playlist_version_id, started_at, ended_at, fetched_at, duration_seconds, playable_duration_seconds, lifecycle_mode,
    game_variant_category, playlist_experience, teams_enabled, team_scoring_enabled, skill_state, season_id)
  select ${MATCH_ID('n')}, md5('Map' || n * 5 % 24)::uuid, md5('Map' || n * 5 % 24 || 'v')::uuid,
    md5('Variant' || n * 7 % 16)::uuid, md5('Variant' || n * 7 % 16 || 'v')::uuid,
    md5('Playlist' || n * 3 % 8)::uuid, md5('Playlist' || n * 3 % 8 || 'v')::uuid,
    at, at + interval '10 minutes', at + interval '15 minutes', 600, 580, 3,
    (array[6, 11, 15, 18, 12, 9])[1 + n % 6], 2, true, true, 'stored', 'Csr/Seasons/CsrSeason' || 1 + n / 15000 || '-1.json'
  from (select n, timestamptz '2023-01-01Z' + n * interval '12 minutes' as at from generate_series(1, $1) n) n`;

const TEAMS = `
  insert into teams (match_id, team_id, outcome, rank, mmr, mode_layout_id, mode_values, ${CORE_NAMES})
  select ${MATCH_ID('n.n')}, s.slot, 2 + s.slot, 1 + s.slot, 1000 + sh.hash % 700, sh.layout, sh.modes, ${CORE}
  from generate_series(1, $1) n(n), generate_series(0, 1) s(slot), shapes sh where sh.i = ${SHAPE}`;

/** The first four are tracked players, the busy one among them in one match of ten; the others anybody. */
const PARTICIPANTS = `
  insert into participants (match_id, started_at, xuid, slot, mode_layout_id, first_joined_at, time_played_seconds, team_mmr,
    expected_kills, expected_deaths, kills_std_dev, deaths_std_dev, csr_before, csr_after, team_id, outcome, rank,
    player_type, skill_result_code, joined_in_progress, left_in_progress, present_at_beginning, present_at_completion,
    mode_values, medals, personal_scores, personal_score_points, tier_expected, ${CORE_NAMES})
  select n.id, n.at, case when s.slot = 0 and n.n % 10 = 0 then ${BUSY}
      when s.slot < 4 then ${TRACKED_FROM} + (n.n * 31 + s.slot * 1009) % ${TRACKED}
      else ${OTHERS_FROM} + (n.n::bigint * 7919 + s.slot * 4999) % ${OTHERS} end,
    s.slot, sh.layout, n.at, 580, 1000 + sh.hash % 700, sh.kills + 0.25, sh.deaths + 0.5, 4.5, 3.5,
    sh.hash % 1600, sh.hash % 1600 + 4, s.slot / 4,
    case when sh.hash % 20 = 0 then 4 when sh.hash % 25 = 0 then 1 else 2 + s.slot / 4 end, 1 + s.slot, 1, 0, false,
    sh.hash % 20 = 0, true, sh.hash % 20 <> 0, sh.modes, sh.medals, sh.awards, sh.points, sh.tiers, ${CORE}
  from (select n, ${MATCH_ID('n')} as id, timestamptz '2023-01-01Z' + n * interval '12 minutes' as at
      from generate_series(1, $1) n) n,
    generate_series(0, ${PEOPLE_PER_MATCH - 1}) s(slot), shapes sh
  where sh.i = ${SHAPE}`;
