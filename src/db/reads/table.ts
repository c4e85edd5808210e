import { documentOf, isWanted, type Members, type Wanted } from './members.ts';
import type { Parameters } from './parameters.ts';

/** Where a page goes on: the keys of the last row of the page before. */
export type Position = readonly [k1: number | null, k2: string];

/** Which rows of a table are wanted. */
export interface Page {
  after: Position | null;
  limit: number;
  /** Members of a row that are wanted; all unless told. */
  wanted?: Wanted;
  /** Members of the answer beside its rows that are wanted; all unless told. */
  meta?: Wanted;
  /** Whether it is to be told of each row where it is. */
  keys?: boolean;
  /** Whether the rows of all pages are to be counted. */
  total?: boolean;
}

/** Everything there is of a table that is not endless. */
export const WHOLE: Page = { after: null, limit: 100_000 };

/** A table as SQL, for the runner to page, project and wrap. */
export interface Selection {
  /** Common table expressions it needs. */
  ctes: string[];
  /**
   * A `select` whose rows have `k1` (float8, rows come in descending order of it, nulls last) and `k2` (text, ascending,
   * unique together): pages begin after a pair of them.
   */
  rows: string;
  /** One row's document over `r`, as JSON or member by member; made only for the rows of the page. */
  document: string | Members;
  /** Expression: how many rows there are on all pages, where `rows` are not all of them. */
  total?: string;
  /** What `document` needs beside `r`. */
  joins?: string;
  /** JSON expressions of further members of the answer, by name. */
  meta?: Readonly<Record<string, string>>;
}

/** Says a table in SQL. Pure: the text depends only on which parameters are set, never on their values. */
export type SelectTable<Query> = (query: Query, parameters: Parameters, page: Page) => Selection;

export interface TableSql {
  ctes: string[];
  /** Expression: the rows as one JSON array's text, or as JSON texts between {@link SEPARATOR}s. */
  data: string;
  /** Expression: JSON array of the last row's keys when there is a next page, else null. */
  next: string;
  meta: string;
  /** Expression: JSON array of the rows' keys. */
  keys: string | null;
  /** Expression: how many rows there are on all pages. */
  total: string | null;
}

/** Stands between rows, and in no JSON text. An array would be quoted by PostgreSQL and unquoted here, letter by letter. */
export const SEPARATOR = '\x1e';

/** Pages a selection. One row more than the page is read, to know whether there is a next one. */
export function pageTable(
  { ctes, rows, document, total, joins = '', meta = {} }: Selection,
  { after, limit, wanted, ...asked }: Page,
  parameters: Parameters,
  form: 'array' | 'lines' = 'array',
): TableSql {
  const most = parameters.add(limit, 'int');
  // Rows that are counted as well are read once for both.
  const isShared = asked.total === true && total === undefined;
  const page = `page as materialized (
    select r.*, row_number() over (order by r.k1 desc nulls last, r.k2) as position
    from ${isShared ? 'listed' : `(${rows})`} r
    ${after === null ? '' : `where ${beyond(after, parameters)}`}
    order by r.k1 desc nulls last, r.k2
    limit ${most} + 1
  )`;
  const row = typeof document === 'string' ? document : documentOf(document, wanted);
  const aggregate =
    form === 'array'
      ? `(select coalesce(json_agg(${row} order by r.position), '[]')`
      : `(select coalesce(string_agg((${row})::text, chr(${SEPARATOR.charCodeAt(0)}) order by r.position), '')`;
  const members = Object.entries(meta)
    .filter(([name]) => isWanted(asked.meta ?? true, name))
    .map(([name, sql]) => `'${name}', ${sql}`);
  return {
    ctes: [...ctes, ...(isShared ? [`listed as materialized (${rows})`] : []), page],
    data: `${aggregate} from page r ${joins} where r.position <= ${most})${form === 'array' ? '::text' : ''}`,
    next: `(select json_build_array(l.k1, l.k2) from page l where l.position = ${most}
      and exists (select from page f where f.position > ${most}))`,
    meta: members.length === 0 ? 'null' : `(select json_build_object(${members.join(', ')}))::text`,
    keys: asked.keys === true ? keysOf(most) : null,
    total: asked.total === true ? (total ?? '(select count(*)::int from listed)') : null,
  };
}

const keysOf = (most: string) => `(
  select coalesce(json_agg(json_build_array(l.k1, l.k2) order by l.position), '[]') from page l where l.position <= ${most})`;

/** Condition over a row `r`: it comes after a position. */
export function beyond([k1, k2]: Position, parameters: Parameters): string {
  const second = parameters.add(k2, 'text');
  if (k1 === null) return `(r.k1 is null and r.k2 > ${second})`;
  const first = parameters.add(k1, 'float8');
  return `(r.k1 < ${first} or (r.k1 = ${first} and r.k2 > ${second}) or r.k1 is null)`;
}
