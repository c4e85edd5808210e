import type { Database } from '../../src/db/client.ts';
import { until } from './until.ts';

/** Waits until statements that contain these texts, each of them, wait for somebody else’s lock. Others may as well. */
export async function blocked({ pool }: Pick<Database, 'pool'>, ...texts: string[]): Promise<void> {
  await until(`${texts.join(', ')}: blocked`, async () => {
    const { rows } = await pool.query<{ query: string }>(
      `select query from pg_stat_activity
       where wait_event_type = 'Lock' and state = 'active' and datname = current_database()`,
    );
    return texts.every((text) => rows.some(({ query }) => query.includes(text)));
  });
}
