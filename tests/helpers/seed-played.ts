import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Columns of a row by their SQL names; what is missing is null. */
export type Columns = Record<string, unknown>;

export interface PlayedMatch {
  startedAt: string;
  match?: Columns;
  /** Everybody in it; `xuid` as text, null for bots. */
  participants: Columns[];
}

/** Stores matches as they are written here, without going through upstream. Returns their ids. */
export async function seedPlayed(pool: pg.Pool, played: readonly PlayedMatch[]): Promise<string[]> {
  const ids = played.map(() => randomUUID());
  const matches = played.map(({ startedAt, match }, index) => ({
    id: ids[index],
    started_at: startedAt,
    ended_at: new Date(Date.parse(startedAt) + 600_000).toISOString(),
    fetched_at: startedAt,
    lifecycle_mode: 3,
    game_variant_category: 6,
    skill_state: 'absent',
    playable_duration_seconds: 600,
    ...match,
  }));
  const participants = played.flatMap((one, index) =>
    one.participants.map((columns, slot) => ({
      match_id: ids[index],
      started_at: one.startedAt,
      slot,
      team_id: 0,
      outcome: 2,
      player_type: columns.xuid === null ? 2 : 1,
      time_played_seconds: 600,
      ...columns,
    })),
  );
  await pool.query('insert into matches select * from jsonb_populate_recordset(null::matches, $1)', [
    JSON.stringify(matches),
  ]);
  await pool.query(
    'insert into participants select * from jsonb_populate_recordset(null::participants, $1)',
    [JSON.stringify(participants)],
  );
  await pool.query(
    `update tracked_players t set revision = revision + 1
     where xuid in (select distinct xuid from participants where match_id = any($1::uuid[]))`,
    [ids],
  );
  return ids;
}
