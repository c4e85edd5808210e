import { isWrittenLater } from './count-statements.ts';
import type { TestSystem } from './test-system.ts';

interface Query {
  text: string;
  values: unknown[];
}

/**
 * What PostgreSQL does for a request, with the rows it read: the plan for every parameter alike, as sessions here are
 * told to make it. The request is answered as well.
 * @throws Error when the request is not one statement, or not answered with 200.
 */
export async function explainRequest(
  { app, db }: Pick<TestSystem, 'app' | 'db'>,
  url: string,
): Promise<string> {
  const queries: Query[] = [];
  const original = db.pool.query;
  db.pool.query = ((query: Query) => {
    if (!isWrittenLater(query.text)) queries.push(query);
    return Reflect.apply(original, db.pool, [query]);
  }) as never;
  const answer = await app.inject(url).finally(() => {
    db.pool.query = original;
  });
  const [query] = queries;
  if (query === undefined || queries.length > 1 || answer.statusCode !== 200)
    throw new Error(`${url}: ${answer.statusCode}, ${queries.length} statements`);
  const client = await db.pool.connect();
  try {
    await client.query(`prepare explained as ${query.text}`);
    const values = query.values.map((value) => client.escapeLiteral(literal(value)));
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers off, costs off, timing off) execute explained(${query.values
        .map((value, index) => (value === null ? 'null' : values[index]))
        .join(', ')})`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release(true);
  }
}

function literal(value: unknown): string {
  return Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(',')}}` : String(value);
}
