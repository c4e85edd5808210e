import { namedPlayers } from '../../db/reads/history.ts';
import {
  lookUpPlayer,
  type PlayerHead,
  type PlayerTable,
  readPlayerLines,
  readPlayerTable,
} from '../../db/reads/player-table.ts';
import type { SelectTable } from '../../db/reads/table.ts';
import type { Deps } from '../../deps.ts';
import { errors } from '../../errors.ts';
import { formatXuid } from '../../ingest/player-id.ts';
import type { Filter } from '../../schemas/filter.ts';
import { knownPlayer } from '../known-player.ts';
import { refuse } from '../refuse.ts';
import type { Answer, Head, Question, TableSource } from './define-table.ts';
import { refuseStrangers } from './refuse-strangers.ts';

/** Rows about one player, who may be named in any way a player is. */
export function playerSource<Query extends Filter>(
  pool: Deps['db']['pool'],
  select: SelectTable<Query>,
  path: string,
  question: Question,
  tellsNames: boolean,
  verify?: (question: Question, meta: string | null) => void,
): TableSource {
  const { player, limit, cursor, fields, formula, ...query } = question;
  const name = String(player);
  const filter = query as unknown as Query;
  // Who is meant by a name in the filter changes with the names.
  const hasNames = tellsNames || namedPlayers(filter).length > 0;
  const toHead = (row: PlayerHead): Head => ({
    versions: [`r${row.revision}`, `m${row.metadata}`, ...(hasNames ? [`n${row.names}`] : [])],
    subject: row.xuid,
    freshness: row.freshness,
    path: path.replace(/:(\w+)/g, (_, part: string) =>
      part === 'player' ? formatXuid(row.xuid) : encodeURIComponent(String(question[part])),
    ),
  });
  const checked = <Row extends PlayerHead>(row: Row | null): Row => {
    const known = knownPlayer(row, name);
    if (known.state === 'private' && known.stored === 0)
      throw new errors.HistoryPrivate(known.gamertag ?? formatXuid(known.xuid));
    return known;
  };
  const toAnswer = <Data>(row: PlayerTable<Data>): Answer<Data> => {
    const [stranger] = row.unknown;
    if (stranger !== undefined) throw refuseStranger(filter, stranger);
    refuseStrangers(row);
    verify?.(question, row.meta);
    return { head: toHead(row), data: row.data, next: row.next, meta: row.meta };
  };
  return {
    lookUp: async () => toHead(checked(await lookUpPlayer(pool, name))),
    page: async (page) =>
      toAnswer(checked(await readPlayerTable(pool, select, name, filter, page).catch(refuseZone))),
    lines: async (page) =>
      toAnswer(checked(await readPlayerLines(pool, select, name, filter, page).catch(refuseZone))),
  };
}

function refuseStranger(filter: Filter, stranger: string): Error {
  const place = (['with', 'without', 'against'] as const).find((name) => filter[name]?.includes(stranger));
  return refuse(`querystring/${place ?? 'with'}`, `nobody here is known as "${stranger}"`);
}

/** PostgreSQL and Node do not know quite the same zones and dates. */
function refuseZone(error: unknown): never {
  const { code } = error as { code?: unknown };
  if (code === '22007' || code === '22008') throw refuse('querystring/from', 'or to is no date there is');
  if (code === '22023') throw refuse('querystring/tz', 'is no time zone known here');
  throw error;
}
