import type pg from 'pg';
import { gamertagKey } from '../gamertag-key.ts';
import { chosenStatementName } from './statement-name.ts';

/** How a caller names a player. */
export type Naming = 'xuid' | 'gamertag';

const columns = (
  former: string,
) => `p.xuid, p.gamertag, ${former} as former, t.state, t.revision, t.stored_matches,
  t.upstream_total, t.last_success_at, t.next_sync_at, t.registered_at, t.last_attempt_at, t.last_error_at,
  t.last_error_code, t.failures, t.backfill_next, t.walk_failures, t.history_length`;

const byXuid = (xuid: string) => `who as (
    select ${columns('null::text')}
    from players p left join tracked_players t using (xuid) where p.xuid = ${xuid}
  )`;

/** By a gamertag's key, after whom `first` selects. */
const byKey = (key: string, first = '') => `who as (
    select ${columns('c.former')}
    from (
      ${first}select xuid, null::text as former, 0 as priority, gamertag_checked_at as seen
      from players where gamertag_key = ${key}
      union all
      select xuid, gamertag, 1, last_seen_at from player_gamertags where gamertag_key = ${key}
    ) c
    join players p using (xuid) left join tracked_players t using (xuid)
    order by c.priority, c.seen desc nulls last limit 1
  )`;

/**
 * `who`: the one player a caller means by $1. Whoever has a gamertag now comes before whoever had it once. `former` is
 * the gamertag they were found by and have no more. Two texts, because a look-up by xuid is one step, and what bots ask.
 */
const WHO: Readonly<Record<Naming, string>> = {
  xuid: byXuid('$1::bigint'),
  gamertag: byKey('$1::text'),
};

/** `who` for each of those asked for: by xuid alone where nobody is named otherwise. */
const EACH: Readonly<Record<Naming, string>> = {
  xuid: byXuid('asked.xuid'),
  gamertag: byKey(
    'asked.key',
    'select asked.xuid, null::text as former, 0 as priority, null::timestamptz as seen union all ',
  ),
};

/** Those asked for, in their order, as an item of `from`. */
const ASKED = 'unnest($1::bigint[], $2::text[]) with ordinality asked(xuid, key, position)';

/** Those asked for, in their order, with what is selected about `who` for each; nulls where nobody is known. */
export function ofEach(selected: string): string {
  return `select one.* from ${ASKED} left join lateral (${selected}) one on true order by asked.position`;
}

/**
 * A statement about the one `who`, or about each of several, for either way of naming them; without a name where a caller
 * chooses its members: then it is prepared when it is asked again.
 */
export type StatementOfWho = (whom: 'one' | 'each', by: Naming) => { name: string | null; text: string };

const said = (text: (who: string) => string, whom: 'one' | 'each', by: Naming) =>
  whom === 'one' ? text(WHO[by]) : ofEach(text(EACH[by]));

/** A statement that is always the same. */
export function statementOfWho(name: string, text: (who: string) => string): StatementOfWho {
  const statement = (whom: 'one' | 'each', by: Naming) => ({
    name: `${name}${whom === 'one' ? '' : '_each'}_by_${by}`,
    text: said(text, whom, by),
  });
  const known = {
    one: { xuid: statement('one', 'xuid'), gamertag: statement('one', 'gamertag') },
    each: { xuid: statement('each', 'xuid'), gamertag: statement('each', 'gamertag') },
  };
  return (whom, by) => known[whom][by];
}

/** A statement whose members a caller chooses. */
export function chosenStatementOfWho(text: (who: string) => string): StatementOfWho {
  return (whom, by) => ({ name: null, text: said(text, whom, by) });
}

/** The one row of a statement about the player somebody named; null when nobody here is known by that name. */
export async function readWho<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  statement: StatementOfWho,
  player: string,
): Promise<Row | null> {
  const { by, value } = namingOf(player);
  const { rows } = await pool.query<Row>(queryOf(pool, statement('one', by), [value]));
  return rows[0] ?? null;
}

/** The same about each of several players, in the order they were named. One statement; none for nobody. */
export async function readEach<Row extends { xuid: string }>(
  pool: pg.Pool,
  statement: StatementOfWho,
  players: readonly string[],
): Promise<(Row | null)[]> {
  const [only] = players;
  if (only === undefined) return [];
  if (players.length === 1) return [await readWho<Row>(pool, statement, only)];
  const { by, values } = whoEach(players);
  const { rows } = await pool.query<Row | { xuid: null }>(queryOf(pool, statement('each', by), values));
  return rows.map((row) => (row.xuid === null ? null : (row as Row)));
}

function queryOf(
  pool: pg.Pool,
  { name: own, text }: ReturnType<StatementOfWho>,
  values: unknown[],
): pg.QueryConfig {
  const name = own ?? chosenStatementName(pool, text);
  return { ...(name !== undefined && { name }), text, values };
}

/** The CTE `who` for what a caller wrote, and its parameter. */
export function whoIs(name: string): { cte: string; value: string } {
  const { by, value } = namingOf(name);
  return { cte: WHO[by], value };
}

/** The CTE `who` for {@link ofEach}, and its parameters. */
export function whoEach(names: readonly string[]): { by: Naming; cte: string; values: unknown[] } {
  const given = names.map(whoParameters);
  const by = given.every(([xuid]) => xuid !== null) ? 'xuid' : 'gamertag';
  return { by, cte: EACH[by], values: [given.map(([xuid]) => xuid), given.map(([, key]) => key)] };
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
