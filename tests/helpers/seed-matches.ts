import type pg from 'pg';
import { gamertagKey } from '../../src/db/gamertag-key.ts';

export interface SeededMatch {
  matchId: string;
  startedAt: Date;
}

/** A tracked player with nothing stored, who is looked at so soon that reading about them does not bring it nearer. */
export async function seedPlayer(pool: pg.Pool, xuid: bigint, gamertag: string): Promise<void> {
  await pool.query(
    `insert into players (xuid, gamertag, gamertag_key, gamertag_checked_at) values ($1, $2, $3, now())`,
    [xuid, gamertag, gamertagKey(gamertag)],
  );
  await pool.query(
    `insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
     values ($1, now(), now(), $2, $3)`,
    [xuid, gamertag, gamertagKey(gamertag)],
  );
  await pool.query(
    `insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, state,
       backfill_next, last_success_at)
     values ($1, now(), now() + interval '30 minutes', now() + interval '1 day', 900, 'current', null, now())`,
    [xuid],
  );
}

/** Bare matches with this player alone in them, without going through upstream. */
export async function seedMatches(
  pool: pg.Pool,
  xuid: bigint,
  matches: readonly SeededMatch[],
): Promise<void> {
  const ids = matches.map(({ matchId }) => matchId);
  const starts = matches.map(({ startedAt }) => startedAt);
  await pool.query(
    `with listed as (select * from unnest($2::uuid[], $3::timestamptz[]) as l(id, started_at)),
     stored as (
       insert into matches (id, started_at, ended_at, fetched_at, lifecycle_mode, game_variant_category, skill_state)
       select id, started_at, started_at + interval '10 minutes', now(), 3, 6, 'absent' from listed returning id
     ),
     played as (
       insert into participants (match_id, started_at, xuid, slot, outcome, player_type, kills, deaths, assists)
       select id, started_at, $1::bigint, 0, 2, 1, 10, 5, 3 from listed returning match_id
     )
     update tracked_players set revision = revision + 1,
       stored_matches = stored_matches + (select count(*)::int from played) where xuid = $1`,
    [xuid, ids, starts],
  );
}
