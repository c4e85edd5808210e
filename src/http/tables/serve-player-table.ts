import type { FastifyInstance } from 'fastify';
import type { AppDeps } from '../../app.ts';
import type { SelectTable } from '../../db/reads/table.ts';
import { FILTERS, type Filter } from '../../schemas/filter.ts';
import { PlayerName } from '../../schemas/primitives.ts';
import { isTimeZone } from '../../schemas/time-zone.ts';
import { refuse } from '../refuse.ts';
import type { Turns } from '../turns.ts';
import type { Question, TableDefinition } from './define-table.ts';
import { inTurns } from './in-turns.ts';
import { type PlayerReader, playerSource, readerOf } from './player-source.ts';
import { serveTable } from './serve-table.ts';

/** A table about one player: below /players/{player}, with the filters every such table takes. */
export interface PlayerTableDefinition<Query extends Filter> extends Omit<TableDefinition, 'tag'> {
  /** `players` unless told. */
  tag?: string;
  /** Where the rows come from: a statement, */
  select?: SelectTable<Query>;
  /** or a reader of its own. */
  reader?: PlayerReader<Query>;
  /** Versions of an answer beside those of the player. */
  furtherVersions?: () => readonly string[];
  /** Its rows say what other people are called; where it depends on the request, of which. */
  tellsNames?: boolean | ((question: Question) => boolean);
  /** Refuses what only the data show: throws a problem. `meta` is JSON text. */
  verify?: (question: Question, meta: string | null) => void;
  /** Whose turn a request must wait for; null: it reads at once. */
  turns?: (question: Question) => Turns | null;
}

export function servePlayerTable<Query extends Filter>(
  app: FastifyInstance,
  { db, config, ephemeral }: AppDeps,
  {
    select,
    reader,
    furtherVersions,
    tellsNames = false,
    verify,
    turns = () => null,
    ...definition
  }: PlayerTableDefinition<Query>,
): void {
  const read = reader ?? (select && readerOf(db.pool, select));
  if (read === undefined) throw new TypeError(`${definition.operationId} says not where its rows come from`);
  const path = `/players/:player${definition.path}`;
  const whole: TableDefinition = {
    ...definition,
    path,
    tag: definition.tag ?? 'players',
    params: { player: PlayerName, ...definition.params },
    query: { ...FILTERS, ...definition.query },
    problems: [403, ...(definition.problems ?? [])],
    check(question) {
      checkFilter(question);
      definition.check?.(question);
    },
  };
  const open = (question: Question) => {
    const names = typeof tellsNames === 'function' ? tellsNames(question) : tellsNames;
    const source = playerSource({
      pool: db.pool,
      reader: read,
      path,
      question,
      tellsNames: names,
      verify,
      ...(furtherVersions && { furtherVersions }),
    });
    const waits = turns(question);
    return waits === null ? source : inTurns(source, waits);
  };
  serveTable(app, whole, { config, memo: ephemeral.memo }, open, true);
}

/** What the schema of the filters cannot say. */
function checkFilter(question: Question): void {
  const { tz, from, to, completed, includeIncomplete } = question as Filter;
  if (tz !== undefined && !isTimeZone(tz))
    throw refuse('querystring/tz', 'is no IANA time zone, such as Europe/Berlin');
  if (completed !== undefined && completed === includeIncomplete)
    throw refuse('querystring/includeIncomplete', 'says the opposite of completed');
  for (const [name, value] of Object.entries({ from, to }))
    if (value !== undefined && !isDate(value)) throw refuse(`querystring/${name}`, 'is no date there is');
}

/** `Date` takes a 30th of February for a day in March, and has a year zero. */
function isDate(text: string): boolean {
  const [day = ''] = text.split('T');
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && !day.startsWith('0000');
}
