import type { FastifyInstance } from 'fastify';
import type { AppDeps } from '../../app.ts';
import type { SelectTable } from '../../db/reads/table.ts';
import { FILTERS, type Filter } from '../../schemas/filter.ts';
import { PlayerName } from '../../schemas/primitives.ts';
import { refuse } from '../refuse.ts';
import type { Question, TableDefinition } from './define-table.ts';
import { playerSource } from './player-source.ts';
import { serveTable } from './serve-table.ts';

/** A table about one player: below /players/{player}, with the filters every such table takes. */
export interface PlayerTableDefinition<Query extends Filter> extends Omit<TableDefinition, 'tag'> {
  select: SelectTable<Query>;
  /** Its rows say what other people are called; where it depends on the request, of which. */
  tellsNames?: boolean | ((question: Question) => boolean);
  /** Refuses what only the data show: throws a problem. `meta` is JSON text. */
  verify?: (question: Question, meta: string | null) => void;
}

export function servePlayerTable<Query extends Filter>(
  app: FastifyInstance,
  { db, config, ephemeral }: AppDeps,
  { select, tellsNames = false, verify, ...definition }: PlayerTableDefinition<Query>,
): void {
  const path = `/players/:player${definition.path}`;
  const whole: TableDefinition = {
    ...definition,
    path,
    tag: 'players',
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
    return playerSource(db.pool, select, path, question, names, verify);
  };
  serveTable(app, whole, { config, memo: ephemeral.memo }, open, true);
}

/** What the schema of the filters cannot say. */
function checkFilter(question: Question): void {
  const { tz, from, to, completed, includeIncomplete } = question as Filter;
  if (tz !== undefined && !isZone(tz))
    throw refuse('querystring/tz', 'is no IANA time zone, such as Europe/Berlin');
  if (completed !== undefined && completed === includeIncomplete)
    throw refuse('querystring/includeIncomplete', 'says the opposite of completed');
  for (const [name, value] of Object.entries({ from, to }))
    if (value !== undefined && Number.isNaN(Date.parse(value)))
      throw refuse(`querystring/${name}`, 'is no date');
}

function isZone(tz: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: tz }) !== null;
  } catch {
    return false;
  }
}
