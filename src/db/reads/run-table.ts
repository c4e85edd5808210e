import type pg from 'pg';
import type { MatchFilter } from './history.ts';
import { Parameters } from './parameters.ts';
import { chosenStatementName, statementName } from './statement-name.ts';
import { type Stranger, strangers } from './strangers.ts';
import { type Page, type Position, pageTable, SEPARATOR, type SelectTable } from './table.ts';

/** What every statement of a kind of table brings beside its rows. */
export interface Scope {
  /** Values its own text uses, from $1. */
  values: readonly unknown[];
  /** Common table expressions the rows may use. */
  ctes: readonly string[];
  /** Columns of the head. */
  columns: string;
  /** `from …`; empty: there is one head, whoever asks. */
  from: string;
  /** Says a statement of one answer as one of many. */
  around?: (selected: string) => string;
}

/** A page of a table. */
export interface TablePage<Data> {
  data: Data;
  next: Position | null;
  /** JSON text of further members; null when there are none. */
  meta: string | null;
  /** Playlists, maps and variants in the question that nobody here has seen; null: none. */
  strangers: Stranger[] | null;
  /** Of each row where it is in the table, for pages that go on after it; null unless asked for. */
  keys: Position[] | null;
  /** Rows of the table on all its pages; null unless asked for. */
  total: number | null;
  /** What was asked of the database. */
  statement: { text: string; values: readonly unknown[] };
}

/** `array`: the rows as one JSON array's text. `lines`: a JSON text each, for formats that have a line a row. */
export type Form = 'array' | 'lines';

/**
 * A page with its head, in one statement: as many as its text has rows, which is one unless it is said of each of many;
 * none when `from` finds nobody.
 */
export async function runTables<Head, Query, Data>(
  pool: pg.Pool,
  { values, ctes, columns, from, around }: Scope,
  select: SelectTable<Query>,
  query: Query,
  page: Page,
  form: Form,
): Promise<(Head & TablePage<Data>)[]> {
  const parameters = new Parameters(values);
  const table = pageTable(select(query, parameters, page), page, parameters, form);
  const unseen = strangers(query as MatchFilter, parameters);
  const asked = [
    ...(table.keys === null ? [] : [`, ${table.keys} as keys`]),
    ...(table.total === null ? [] : [`, ${table.total} as total`]),
  ].join('');
  const selected = `with ${[...ctes, ...table.ctes].join(',\n')}
    select ${columns}, ${table.data} as data, ${table.next} as next, ${table.meta} as meta, ${unseen} as strangers${asked} ${from}`;
  const text = around?.(selected) ?? selected;
  const name = isChosen(page, around) ? chosenStatementName(pool, text) : statementName(pool, text);
  const { rows } = await pool.query<Head & Omit<TablePage<Data>, 'statement'>>({
    ...(name !== undefined && { name }),
    text,
    values: parameters.values,
  });
  const statement = { text, values: parameters.values };
  return rows.map((row) => ({
    ...row,
    ...(form === 'lines' && { data: linesOf(row.data as string) as Data }),
    keys: row.keys ?? null,
    total: row.total ?? null,
    statement,
  }));
}

const linesOf = (text: string) => (text === '' ? [] : text.split(SEPARATOR));

/** Whether a text is one of the endless many that can be made of a table. */
function isChosen({ wanted, meta, keys, total }: Page, around: Scope['around']): boolean {
  return [wanted, meta, around].some((one) => one !== undefined) || keys === true || total === true;
}
