import type { SelectTable } from '../db/reads/table.ts';
import type { Deps } from '../deps.ts';
import { FILTERS, type Filter } from '../schemas/filter.ts';
import { PlayerName } from '../schemas/primitives.ts';
import { checkFilter } from './check-filter.ts';
import type { ApiTable, Question, TableDefinition } from './define-table.ts';
import { inTurns } from './in-turns.ts';
import { type PlayerReader, playerSource, readerOf } from './player-source.ts';
import type { Turns } from './turns.ts';

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

export function createPlayerTable<Query extends Filter>(
  pool: Deps['db']['pool'],
  {
    select,
    reader,
    furtherVersions,
    tellsNames = false,
    verify,
    turns = () => null,
    ...definition
  }: PlayerTableDefinition<Query>,
): ApiTable {
  const read = reader ?? (select && readerOf(pool, select));
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
  return {
    definition: whole,
    isOfPlayer: true,
    open(question) {
      const names = typeof tellsNames === 'function' ? tellsNames(question) : tellsNames;
      const source = playerSource({
        pool,
        reader: read,
        path,
        question,
        tellsNames: names,
        verify,
        ...(furtherVersions && { furtherVersions }),
      });
      const waits = turns(question);
      return waits === null ? source : inTurns(source, waits);
    },
  };
}
