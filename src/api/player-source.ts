import { namedPlayers } from '../db/reads/history.ts';
import {
  lookUpPlayer,
  type PlayerTable,
  type PlayerVersion,
  readPlayerLines,
  readPlayerTable,
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
export function playerSource<Query extends Filter>({
  pool,
  reader,
  path,
  question,
  tellsNames,
  verify,
  furtherVersions = () => [],
}: PlayerSourceOptions<Query>): TableSource {
  const { player, limit, cursor, fields, formula, chart, theme, size, ...query } = question;
  const name = String(player);
  const filter = query as unknown as Query;
  // Who is meant by a name in the filter changes with the names.
  const hasNames = tellsNames || namedPlayers(filter).length > 0;
  const toHead = (row: PlayerVersion & { versions?: readonly string[] }, freshness: string | null): Head => ({
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
  const checked = <Row extends PlayerVersion>(row: Row | null): Row => {
    const known = knownPlayer(row, name);
    if (known.state === 'private' && known.stored === 0)
      throw new errors.HistoryPrivate(known.gamertag ?? formatXuid(known.xuid));
    return known;
  };
  const toAnswer = <Data>(row: PlayerRows<Data>): Answer<Data> => {
    const [stranger] = row.unknown;
    if (stranger !== undefined) throw refuseStranger(filter, stranger);
    refuseStrangers(row);
    verify?.(question, row.meta);
    return { head: toHead(row, row.freshness), data: row.data, next: row.next, meta: row.meta };
  };
  return {
    version: async () => toHead(checked(await versionOfPlayer(pool, name)), null),
    lookUp: async () => {
      const row = checked(await lookUpPlayer(pool, name));
      return toHead(row, row.freshness);
    },
    page: async (page) =>
      toAnswer(checked(await reader.page(name, filter, page).catch(refuseValue(question)))),
    lines: async (page) =>
      toAnswer(checked(await reader.lines(name, filter, page).catch(refuseValue(question)))),
  };
}

function refuseStranger(filter: Filter, stranger: string): Error {
  const place = (['with', 'without', 'against'] as const).find((name) => filter[name]?.includes(stranger));
  return refuse(`querystring/${place ?? 'with'}`, `nobody here is known as "${stranger}"`);
}
