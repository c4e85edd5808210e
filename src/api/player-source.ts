import { namedPlayers } from '../db/reads/history.ts';
import {
  lookUpPlayer,
  type PlayerTable,
  type PlayerVersion,
  readPlayerLines,
  readPlayerTable,
  readPlayerTables,
  versionOfPlayer,
} from '../db/reads/player-table.ts';
import type { Page, SelectTable } from '../db/reads/table.ts';
import type { Deps } from '../deps.ts';
import { errors } from '../errors.ts';
import { formatXuid } from '../ingest/player-id.ts';
import type { Filter } from '../schemas/filter.ts';
import type { Answer, Head, Question, TableSource } from './define-table.ts';
import { knownPlayer } from './known-player.ts';
import { refuse } from './refuse.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { refuseValue } from './refuse-value.ts';

/** Reads a page of a table about a player; null when nobody is known by that name. */
export interface PlayerReader<Query> {
  page(name: string, query: Query, page: Page): Promise<PlayerRows<string> | null>;
  lines(name: string, query: Query, page: Page): Promise<PlayerRows<string[]> | null>;
}

/** Rows about a player, with the versions they are made of beside those of the player, where they have any. */
export interface PlayerRows<Data> extends PlayerTable<Data> {
  versions?: readonly string[];
}

/** Rows straight from the database. */
export function readerOf<Query extends Filter>(
  pool: Deps['db']['pool'],
  select: SelectTable<Query>,
): PlayerReader<Query> {
  return {
    page: (name, query, page) => readPlayerTable(pool, select, name, query, page),
    lines: (name, query, page) => readPlayerLines(pool, select, name, query, page),
  };
}

export interface PlayerSourceOptions<Query> {
  pool: Deps['db']['pool'];
  reader: PlayerReader<Query>;
  path: string;
  question: Question;
  tellsNames: boolean;
  verify?: ((question: Question, meta: string | null) => void) | undefined;
  /** Versions an answer of this moment has beside those of the player. */
  furtherVersions?: () => readonly string[];
}

/** Rows about one player, who may be named in any way a player is. */
export function playerSource<Query extends Filter>(options: PlayerSourceOptions<Query>): TableSource {
  const { pool, reader, question } = options;
  const { player } = question;
  const name = String(player);
  const filter = filterOf<Query>(question);
  const { headOf, checked, answerOf } = answersOf(options);
  return {
    version: async () => headOf(checked(await versionOfPlayer(pool, name), name), null),
    lookUp: async () => {
      const row = checked(await lookUpPlayer(pool, name), name);
      return headOf(row, row.freshness);
    },
    page: async (page) =>
      answerOf(checked(await reader.page(name, filter, page).catch(refuseValue(question)), name)),
    lines: async (page) =>
      answerOf(checked(await reader.lines(name, filter, page).catch(refuseValue(question)), name)),
  };
}

/** The same page about many players; an error stands for whom it refuses. */
export async function playerPages<Query extends Filter>(
  options: PlayerSourceOptions<Query> & { select?: SelectTable<Query> | undefined },
  names: readonly string[],
  page: Page,
): Promise<(Answer<string> | Error)[]> {
  const { pool, reader, select, question } = options;
  const filter = filterOf<Query>(question);
  const { checked, answerOf } = answersOf(options);
  const settled = (row: PlayerRows<string> | null, name: string): Answer<string> | Error => {
    try {
      return answerOf(checked(row, name));
    } catch (error) {
      return error as Error;
    }
  };
  if (select !== undefined) {
    const rows = await readPlayerTables(pool, select, names, filter, page).catch(refuseValue(question));
    return names.map((name, at) => settled(rows[at] ?? null, name));
  }
  const pages: (Answer<string> | Error)[] = [];
  for (const name of names)
    pages.push(
      await reader.page(name, filter, page).then(
        (row) => settled(row, name),
        (error: Error) => error,
      ),
    );
  return pages;
}

/** What of a question is for the reads. */
function filterOf<Query>(question: Question): Query {
  const { player, limit, cursor, fields, formula, chart, theme, size, ...query } = question;
  return query as unknown as Query;
}

function answersOf<Query extends Filter>({
  path,
  question,
  tellsNames,
  verify,
  furtherVersions = () => [],
}: PlayerSourceOptions<Query>) {
  const filter = filterOf<Query>(question);
  // Who is meant by a name in the filter changes with the names.
  const hasNames = tellsNames || namedPlayers(filter).length > 0;
  const headOf = (row: PlayerVersion & { versions?: readonly string[] }, freshness: string | null): Head => ({
    versions: [
      `r${row.revision}`,
      `m${row.metadata}`,
      ...(hasNames ? [`n${row.names}`] : []),
      ...(row.versions ?? furtherVersions()),
    ],
    subject: row.xuid,
    name: row.gamertag,
    freshness,
    get path() {
      return path.replace(/:(\w+)/g, (_, part: string) =>
        part === 'player' ? formatXuid(row.xuid) : encodeURIComponent(String(question[part])),
      );
    },
  });
  return {
    headOf,
    checked<Row extends PlayerVersion>(row: Row | null, name: string): Row {
      const known = knownPlayer(row, name);
      if (known.state === 'private' && known.stored === 0)
        throw new errors.HistoryPrivate(known.gamertag ?? formatXuid(known.xuid));
      return known;
    },
    answerOf<Data>(row: PlayerRows<Data>): Answer<Data> {
      const [stranger] = row.unknown;
      if (stranger !== undefined) throw refuseStranger(filter, stranger);
      refuseStrangers(row);
      verify?.(question, row.meta);
      const { data, next, meta, keys, total } = row;
      return { head: headOf(row, row.freshness), data, next, meta, keys, total };
    },
  };
}

function refuseStranger(filter: Filter, stranger: string): Error {
  const place = (['with', 'without', 'against'] as const).find((name) => filter[name]?.includes(stranger));
  return refuse(`querystring/${place ?? 'with'}`, `nobody here is known as "${stranger}"`);
}
