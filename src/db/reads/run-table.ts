import type pg from 'pg';
import type { MatchFilter } from './history.ts';
import { Parameters } from './parameters.ts';
import { statementName } from './statement-name.ts';
import { type Stranger, strangers } from './strangers.ts';
import { type Page, type Position, pageTable, type SelectTable } from './table.ts';

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
}

/** A page of a table. */
export interface TablePage<Data> {
  data: Data;
  next: Position | null;
  /** JSON text of further members; null when there are none. */
  meta: string | null;
  /** Playlists, maps and variants in the question that nobody here has seen; null: none. */
  strangers: Stranger[] | null;
  /** What was asked of the database. */
  statement: { text: string; values: readonly unknown[] };
}

/** `array`: the rows as one JSON array's text. `lines`: a JSON text each, for formats that have a line a row. */
export type Form = 'array' | 'lines';

/** A page with its head, in one statement. Null when `from` finds nobody. */
export async function runTable<Head, Query, Data>(
  pool: pg.Pool,
  { values, ctes, columns, from }: Scope,
  select: SelectTable<Query>,
  query: Query,
  page: Page,
  form: Form,
): Promise<(Head & TablePage<Data>) | null> {
  const parameters = new Parameters(values);
  const table = pageTable(select(query, parameters, page), page, parameters, form);
  const unseen = strangers(query as MatchFilter, parameters);
  const text = `with ${[...ctes, ...table.ctes].join(',\n')}
    select ${columns}, ${table.data} as data, ${table.next} as next, ${table.meta} as meta, ${unseen} as strangers ${from}`;
  const name = statementName(text);
  const { rows } = await pool.query<Head & Omit<TablePage<Data>, 'statement'>>({
    ...(name !== undefined && { name }),
    text,
    values: parameters.values,
  });
  const [row] = rows;
  return row === undefined ? null : { ...row, statement: { text, values: parameters.values } };
}
