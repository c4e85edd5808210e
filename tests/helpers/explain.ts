import type pg from 'pg';

/** The plan PostgreSQL makes of a read's statement for every parameter alike, with what it read. */
export async function explain(pool: pg.Pool, read: (pool: pg.Pool) => Promise<unknown>): Promise<string> {
  const captured: { text: string; values: unknown[] }[] = [];
  const catching = {
    query: async (query: { text: string; values: unknown[] }) => {
      captured.push(query);
      return { rows: [{}] };
    },
  };
  await read(catching as never);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local plan_cache_mode = force_generic_plan');
    const [query] = captured;
    await client.query(`prepare asked as ${query?.text}`);
    const values = (query?.values ?? []).map((value) => (value === null ? 'null' : `'${String(value)}'`));
    const given = values.length === 0 ? '' : `(${values.join(', ')})`;
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers off, costs off, timing off) execute asked${given}`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
    client.release(true);
  }
}
