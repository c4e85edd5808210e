import type pg from 'pg';
import { gamertagKey } from '../gamertag-key.ts';

/**
 * `who`: the one player a caller means by $1 (xuid) or $2 (gamertag key). Whoever has a gamertag now comes before
 * whoever had it once. `former` is the gamertag they were found by and have no more.
 */
export const WHO = `who as (
  select p.xuid, p.gamertag, c.former, t.state, t.revision, t.stored_matches, t.upstream_total, t.last_success_at,
    t.next_sync_at, t.registered_at, t.last_attempt_at, t.last_error_at, t.last_error_code, t.failures,
    t.backfill_next, t.listed_matches, t.cadence_seconds
  from (
    select xuid, null::text as former, 0 as priority, null::timestamptz as seen from players where xuid = $1::bigint
    union all
    select xuid, null, 0, gamertag_checked_at from players where gamertag_key = $2::text
    union all
    select xuid, gamertag, 1, last_seen_at from player_gamertags where gamertag_key = $2::text
  ) c
  join players p using (xuid) left join tracked_players t using (xuid)
  order by c.priority, c.seen desc nulls last limit 1
)`;

/** The two parameters of {@link WHO} for what a caller wrote: `2533…`, `xuid(2533…)`, or a gamertag. */
export function whoParameters(name: string): [xuid: string | null, key: string | null] {
  const digits = /^(?:xuid\()?(\d{16})\)?$/.exec(name.trim())?.[1];
  return digits === undefined ? [null, gamertagKey(name)] : [digits, null];
}

/**
 * Whom a caller means who asks for an erasure: an xuid, stored here or not, or who has the gamertag now. Who had it once
 * may be somebody else by now, and there is no way back.
 */
export async function erasable(pool: pg.Pool, name: string): Promise<bigint | null> {
  const [digits] = whoParameters(name);
  const found = await findPlayer(pool, name);
  const xuid = digits ?? (found?.former === null ? found.xuid : null);
  return xuid === null ? null : BigInt(xuid);
}

/** Who a caller means, as far as a route must know. */
export interface Who {
  xuid: string;
  gamertag: string | null;
  state: string | null;
  /** The gamertag they were found by and have no more; null when they were found by what is theirs. */
  former: string | null;
  stored: number;
}

/** Null when nobody here is known by that name. One statement. */
export async function findPlayer(pool: pg.Pool, name: string): Promise<Who | null> {
  const { rows } = await pool.query<Who>({
    name: 'find_player',
    text: `with ${WHO} select xuid::text, gamertag, state, former, coalesce(stored_matches, 0) as stored from who`,
    values: whoParameters(name),
  });
  return rows[0] ?? null;
}
