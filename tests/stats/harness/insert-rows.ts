import type pg from 'pg';
import { toSnake } from '../../../src/ingest/naming.ts';
import type { MatchRows } from '../../../src/ingest/rows.ts';

/** Inserts the rows of many matches, as `storeMatch` does those of one; payloads, backlog and revisions are left out. */
export async function insertRows(pool: pg.Pool, matches: readonly MatchRows[]): Promise<void> {
  const insert = (table: string, rows: readonly object[]) =>
    pool.query(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
      [`[${rows.map(rowText).join(',')}]`],
    );
  // In this order: what a row refers to is there before it.
  await insert(
    'players',
    matches.flatMap(({ xuids }) => xuids.map((xuid) => ({ xuid }))),
  );
  await insert(
    'mode_layouts',
    matches.flatMap(({ modeLayouts }) => modeLayouts),
  );
  await insert(
    'matches',
    matches.map(({ match }) => match),
  );
  await insert(
    'teams',
    matches.flatMap(({ teams }) => teams),
  );
  await insert(
    'participants',
    matches.flatMap(({ participants }) => participants),
  );
}

/** A row under its columns' names; what is null takes no room. */
function rowText(row: object): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(row))
    if (value !== null) parts.push(`"${toSnake(name)}":${JSON.stringify(value)}`);
  return `{${parts.join(',')}}`;
}
