import type pg from 'pg';
import { gamertagKey } from '../gamertag-key.ts';

/** How a caller names a player. */
export type Naming = 'xuid' | 'gamertag';

const columns = (
  former: string,
) => `p.xuid, p.gamertag, ${former} as former, t.state, t.revision, t.stored_matches,
  t.upstream_total, t.last_success_at, t.next_sync_at, t.registered_at, t.last_attempt_at, t.last_error_at,
  t.last_error_code, t.failures, t.backfill_next, t.listed_matches, t.cadence_seconds`;

/**
 * `who`: the one player a caller means by $1. Whoever has a gamertag now comes before whoever had it once. `former` is
 * the gamertag they were found by and have no more. Two texts, because a look-up by xuid is one step, and what bots ask.
 */
const WHO: Readonly<Record<Naming, string>> = {
  xuid: whoHas('$1::bigint'),
  gamertag: `who as (
    select ${columns('c.former')}
    from (
      select xuid, null::text as former, 0 as priority, gamertag_checked_at as seen
      from players where gamertag_key = $1::text
      union all
      select xuid, gamertag, 1, last_seen_at from player_gamertags where gamertag_key = $1::text
    ) c
    join players p using (xuid) left join tracked_players t using (xuid)
    order by c.priority, c.seen desc nulls last limit 1
  )`,
};

/** The CTE `who` for whoever has an xuid, which may be that of a row further out. */
export function whoHas(xuid: string): string {
  return `who as (
    select ${columns('null::text')}
    from players p left join tracked_players t using (xuid) where p.xuid = ${xuid}
  )`;
}

/** A statement about `who`, for either way of naming them. */
export interface StatementOfWho {
  name: string;
  texts: Readonly<Record<Naming, string>>;
}

export function statementOfWho(name: string, text: (who: string) => string): StatementOfWho {
  return { name, texts: { xuid: text(WHO.xuid), gamertag: text(WHO.gamertag) } };
}

/** The one row of a statement about the player somebody named; null when nobody here is known by that name. */
export async function readWho<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  { name, texts }: StatementOfWho,
  player: string,
): Promise<Row | null> {
  const { by, value } = namingOf(player);
  const { rows } = await pool.query<Row>({ name: `${name}_by_${by}`, text: texts[by], values: [value] });
  return rows[0] ?? null;
}

/** The CTE `who` for what a caller wrote, and its parameter. */
export function whoIs(name: string): { cte: string; value: string } {
  const { by, value } = namingOf(name);
  return { cte: WHO[by], value };
}

/** The same statement about a player by their xuid, however they were named in it; the value is the first. */
export function toldByXuid(
  { text, values }: { text: string; values: readonly unknown[] },
  xuid: string,
): { text: string; values: readonly unknown[] } {
  return { text: text.replace(WHO.gamertag, () => WHO.xuid), values: [xuid, ...values.slice(1)] };
}

function namingOf(name: string): { by: Naming; value: string } {
  const [digits, key] = whoParameters(name);
  return digits === null ? { by: 'gamertag', value: key ?? '' } : { by: 'xuid', value: digits };
}

/** What a caller wrote, as an xuid or as the key of a gamertag: `2533…`, `xuid(2533…)`, or a gamertag. */
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

const FIND = statementOfWho(
  'find_player',
  (who) =>
    `with ${who} select xuid::text, gamertag, state, former, coalesce(stored_matches, 0) as stored from who`,
);

/** Null when nobody here is known by that name. One statement. */
export function findPlayer(pool: pg.Pool, name: string): Promise<Who | null> {
  return readWho<Who>(pool, FIND, name);
}
