import type pg from 'pg';
import { type Form, runTables, type TablePage } from './run-table.ts';
import type { Page, SelectTable } from './table.ts';

/** Versions of what is nobody's own, as SQL expressions of text. */
export const VERSIONS = {
  /** Goes up with every change of a name, a medal, a playlist's rules or a season's dates. */
  metadata: `(select concat('m', value) from revisions where name = 'metadata')`,
  /** Changes when a season begins or ends. */
  season: `(select concat('s', count(*) filter (where starts_at <= now()), 'x',
    count(*) filter (where ends_at <= now())) from seasons)`,
  /** Changes when somebody is erased, or may register again: were it the number alone, one could stand for another. */
  erased: `(select concat('o', count(*), 'x', floor(extract(epoch from max(erased_at)) * 1000)::bigint) from opt_outs)`,
} as const;

/** The beginning of the present stretch of so many seconds, the same for every process. */
export function bucketStart(seconds: number): string {
  return `to_timestamp(floor(extract(epoch from now()) / ${seconds}) * ${seconds})`;
}

/** A version that changes every so many seconds. */
export function bucketVersion(seconds: number): string {
  return `concat('t', floor(extract(epoch from now()) / ${seconds})::bigint)`;
}

/** A page of a table that is about no one player, with the version of the data it is made of. */
export interface SharedTable<Data> extends TablePage<Data> {
  versions: string[];
}

const columnsOf = (versions: readonly string[]) =>
  `${versions.length === 0 ? `'{}'::text[]` : `array[${versions.join(', ')}]`} as versions`;

/** What a conditional request is decided on. One statement. */
export async function lookUpVersions(pool: pg.Pool, versions: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ versions: string[] }>(`select ${columnsOf(versions)}`);
  return rows[0]?.versions ?? [];
}

/** One statement. */
export async function readSharedTable<Query, Data>(
  pool: pg.Pool,
  select: SelectTable<Query>,
  versions: readonly string[],
  query: Query,
  page: Page,
  form: Form,
): Promise<SharedTable<Data>> {
  const scope = { values: [], ctes: [], columns: columnsOf(versions), from: '' };
  const [row] = await runTables<{ versions: string[] }, Query, Data>(pool, scope, select, query, page, form);
  if (row === undefined) throw new Error('a statement without from has one row');
  return row;
}
