/** What is stored, by the table it is counted in. Another total is a line here and one in src/schemas/status.ts. */
const TABLES = {
  matches: 'matches',
  players: 'players',
  participants: 'participants',
  events: 'events',
} as const;

/** Above this the planner's estimate is told: counting a hundred million rows is no status check. */
const COUNTED = 100_000;

const count = (table: string) => `(
  select case when reltuples < ${COUNTED} and relpages < ${COUNTED / 10} then (select count(*) from ${table})
    else greatest(reltuples, 0)::bigint end
  from pg_class where oid = '${table}'::regclass)`;

/** `stored`: totals of the tables, and what the kept answers of upstream take on the disk. */
export const STORED = `json_build_object(
  ${Object.entries(TABLES)
    .map(([name, table]) => `'${name}', ${count(table)}`)
    .join(',\n  ')},
  'rawBytes', pg_table_size('raw_payloads'))`;
