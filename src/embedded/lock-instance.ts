import pg from 'pg';

const LOCK = 7_410_311_226;

/**
 * Sees that only one process uses an embedded cluster. The lock is a database connection, so it goes with the process,
 * however that ends.
 * @returns what gives the lock back.
 * @throws Error when another process has it.
 */
export async function lockInstance(url: string, dataDir: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query('select pg_try_advisory_lock($1) as locked', [LOCK]);
  if (!rows[0].locked) {
    await client.end();
    throw new Error(`another process uses ${dataDir}: stop it, or set DATA_DIR to another directory`);
  }
  return () => client.end();
}
