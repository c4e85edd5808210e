import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { migrate } from '../../prisma/migrate.ts';
import { createDatabase, type Database } from '../../src/db/client.ts';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';

export interface BenchDatabase extends Database {
  url: string;
}

/** A database of its own for one measurement, with the settings of the embedded profile. */
export async function withDatabase<T>(use: (db: BenchDatabase) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'));
  const postgres = await startEmbeddedPostgres({ directory });
  try {
    await postgres.createDatabase('bench');
    const url = postgres.url('bench');
    await migrate(url);
    const db = createDatabase({ url, poolSize: 10, log: pino({ level: 'silent' }) });
    try {
      return await use({ ...db, url });
    } finally {
      await db.close();
    }
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
