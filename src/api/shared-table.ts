import { createHash } from 'node:crypto';
import type { Form } from '../db/reads/run-table.ts';
import { lookUpVersions, readSharedTable, type SharedTable } from '../db/reads/shared-table.ts';
import type { Page, SelectTable } from '../db/reads/table.ts';
import type { Deps } from '../deps.ts';
import type { Answer, ApiTable, Head, Question, TableDefinition, TableSource } from './define-table.ts';
import { inTurns } from './in-turns.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { refuseValue } from './refuse-value.ts';
import type { Turns } from './turns.ts';

/** A table that is about no one player. */
export interface SharedTableDefinition<Query> extends TableDefinition {
  select: SelectTable<Query>;
  /** What the answer to a question is made of; none: its version is what it says. */
  versions: (query: Query) => readonly string[];
  turns?: Turns;
}

export function createSharedTable<Query>(
  pool: Deps['db']['pool'],
  definition: SharedTableDefinition<Query>,
): ApiTable {
  const { turns } = definition;
  return {
    definition,
    isOfPlayer: false,
    open(question) {
      const source = sharedSource(pool, definition, question);
      return turns === undefined ? source : inTurns(source, turns);
    },
  };
}

function sharedSource<Query>(
  pool: Deps['db']['pool'],
  { path, select, versions }: SharedTableDefinition<Query>,
  question: Question,
): TableSource {
  const { limit, cursor, fields, formula, ...rest } = question;
  const query = rest as Query;
  const wanted = versions(query);
  const toHead = (found: string[]): Head => ({
    versions: found,
    subject: '',
    name: null,
    freshness: null,
    path: path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(question[part]))),
  });
  const read = async <Data>(page: Page, form: Form): Promise<Answer<Data>> => {
    const table = await readSharedTable<Query, Data>(pool, select, wanted, query, page, form).catch(
      refuseValue(question),
    );
    refuseStrangers(table);
    const { data, next, meta } = table;
    return { head: toHead(wanted.length === 0 ? [digestOf(table)] : table.versions), data, next, meta };
  };
  return {
    lookUp: wanted.length === 0 ? null : async () => toHead(await lookUpVersions(pool, wanted)),
    page: (page) => read<string>(page, 'array'),
    lines: (page) => read<string[]>(page, 'lines'),
  };
}

function digestOf({ data, next, meta }: SharedTable<unknown>): string {
  const hash = createHash('sha256').update(JSON.stringify([data, next, meta]));
  return hash.digest('base64url').slice(0, 16);
}
