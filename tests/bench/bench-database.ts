import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { migrate } from '../../prisma/migrate.ts';
import { createDatabase, type Database } from '../../src/db/client.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/postgres.ts';

export interface BenchDatabase extends Database {
  url: string;
}

/** A server of its own for one measurement, with the settings of the embedded profile. */
export async function withServer<T>(use: (postgres: EmbeddedPostgres) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'));
  const postgres = await startEmbeddedPostgres({ directory, settings: ['max_connections=200'] });
  try {
    return await use(postgres);
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** A migrated database on such a server. */
export function withDatabase<T>(use: (db: BenchDatabase) => Promise<T>): Promise<T> {
  return withServer(async (postgres) => {
    await postgres.createDatabase('bench');
    const url = postgres.url('bench');
    await migrate(url);
    const db = createDatabase({ url, poolSize: 10, log: pino({ level: 'silent' }) });
    try {
      return await use({ ...db, url });
    } finally {
      await db.close();
    }
  });
}
