import type pg from 'pg';
import type { Filter } from '../../schemas/filter.ts';
import { FRESHNESS } from './freshness.ts';
import { namedPlayers, unknownNames } from './history.ts';
import { type Form, runTables, type TablePage } from './run-table.ts';
import type { Page, SelectTable } from './table.ts';
import { ofEach, readEach, readWho, statementOfWho, type Who, whoEach, whoIs } from './who.ts';

/** Who an answer is about, and what version of their data it is made of. */
export interface PlayerVersion extends Who {
  /** Goes up with every change of the player's data. */
  revision: string;
  /** Goes up with every change of a name in the metadata. */
  metadata: string;
  /** Goes up with every change of anybody's gamertag. */
  names: string;
}

/** The same with how fresh the data is. */
export interface PlayerHead extends PlayerVersion {
  /** JSON text of `Freshness`. */
  freshness: string;
}

/** A page of a table about a player. */
export interface PlayerTable<Data> extends PlayerHead, TablePage<Data> {
  /** Names in the filter that nobody here is known by. */
  unknown: string[];
}

const VERSIONS = `coalesce(who.revision, 0)::text as revision,
  (select value::text from revisions where name = 'metadata') as metadata,
  (select value::text from revisions where name = 'names') as names`;

/** Versions of the data behind any answer about `who`, and their freshness, as columns. */
export const HEAD_VERSION = `${VERSIONS}, (${FRESHNESS})::text as freshness`;

const WHOM = `who.xuid::text, who.gamertag, who.state, who.former, coalesce(who.stored_matches, 0) as stored`;
const HEAD = `${WHOM}, ${HEAD_VERSION}`;

const LOOK_UP = statementOfWho('look_up_player', (who) => `with ${who} select ${HEAD} from who`);
const VERSION = statementOfWho(
  'version_of_player',
  (who) => `with ${who} select ${WHOM}, ${VERSIONS} from who`,
);

/** What an answer that is remembered needs anew. Null when nobody here is known by that name. One statement. */
export function lookUpPlayer(pool: pg.Pool, name: string): Promise<PlayerHead | null> {
  return readWho<PlayerHead>(pool, LOOK_UP, name);
}

/** The same of many, in the order they were asked for. One statement. */
export function lookUpPlayers(pool: pg.Pool, names: readonly string[]): Promise<(PlayerHead | null)[]> {
  return readEach<PlayerHead>(pool, LOOK_UP, names);
}

/** What a conditional request is decided on, and nothing else. Null as above. One statement. */
export function versionOfPlayer(pool: pg.Pool, name: string): Promise<PlayerVersion | null> {
  return readWho<PlayerVersion>(pool, VERSION, name);
}

/** Rows as one JSON array's text. Null when nobody is known by that name. One statement. */
export function readPlayerTable<Query extends Filter>(
  pool: pg.Pool,
  select: SelectTable<Query>,
  name: string,
  query: Query,
  page: Page,
): Promise<PlayerTable<string> | null> {
  return read(pool, select, name, query, page, 'array');
}

/** Rows as a JSON text each, for formats that have a line a row. One statement. */
export function readPlayerLines<Query extends Filter>(
  pool: pg.Pool,
  select: SelectTable<Query>,
  name: string,
  query: Query,
  page: Page,
): Promise<PlayerTable<string[]> | null> {
  return read(pool, select, name, query, page, 'lines');
}

/**
 * The same table about many players, in the order they were asked for: a page of each. Null for each nobody is known by
 * the name of. One statement.
 */
export async function readPlayerTables<Query extends Filter>(
  pool: pg.Pool,
  select: SelectTable<Query>,
  names: readonly string[],
  query: Query,
  page: Page,
): Promise<(PlayerTable<string> | null)[]> {
  const [only] = names;
  if (only === undefined) return [];
  if (names.length === 1) return [await readPlayerTable(pool, select, only, query, page)];
  const { cte, values } = whoEach(names);
  const scope = { values, ctes: [cte], columns: columnsOf(query), from: 'from who', around: ofEach };
  const rows = await runTables<Row | { xuid: null }, Query, string>(
    pool,
    scope,
    select,
    query,
    page,
    'array',
  );
  return rows.map((row) => (row.xuid === null ? null : tableOf(row, query)));
}

type Row = PlayerHead & { unknown: number[] | null };

const columnsOf = (query: Filter) => `${HEAD}, ${unknownNames(query)} as unknown`;

async function read<Query extends Filter, Data>(
  pool: pg.Pool,
  select: SelectTable<Query>,
  name: string,
  query: Query,
  page: Page,
  form: Form,
): Promise<PlayerTable<Data> | null> {
  const { cte, value } = whoIs(name);
  const scope = { values: [value], ctes: [cte], columns: columnsOf(query), from: 'from who' };
  const [row] = await runTables<Row, Query, Data>(pool, scope, select, query, page, form);
  return row === undefined ? null : tableOf(row, query);
}

/** The names that are not known by their places among those named. */
function tableOf<Data>(row: Row & TablePage<Data>, query: Filter): PlayerTable<Data> {
  const named = namedPlayers(query);
  return { ...row, unknown: (row.unknown ?? []).map((position) => named[position - 1] ?? '') };
}
