import type pg from 'pg';
import { until } from './until.ts';

/** Locks tables as nothing of the product does: something that reads them in the background may be locked out, or win. */
const DEADLOCK = '40P01';

/** Empties tables of a system that runs, and whatever refers to them. */
export async function emptyTables(pool: pg.Pool, tables: readonly string[]): Promise<void> {
  await until('the tables are empty', async () => {
    try {
      await pool.query(`truncate ${tables.join(', ')} cascade`);
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code !== DEADLOCK) throw error;
      return false;
    }
  });
}
