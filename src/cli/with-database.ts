import { join, resolve } from 'node:path';
import { migrate } from '../../prisma/migrate.ts';
import { failWell, readConfig } from '../boot-process.ts';
import type { Config } from '../config.ts';
import { createDatabase, type Database } from '../db/client.ts';
import { startEmbeddedPostgres } from '../embedded/postgres.ts';
import { createLog } from '../log.ts';
import { createShutdown, stopOnSignals } from '../shutdown.ts';

/**
 * Runs a command over the configured database, the embedded one included: beside a running `npm start` it uses that
 * one's, otherwise it starts it and stops it again. Ends the process with the exit code the command returns.
 */
export async function withDatabaseOf(run: (db: Database, config: Config) => Promise<number>): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const shutdown = createShutdown(log);
  stopOnSignals(shutdown);
  await failWell(shutdown, async () => {
    let url = config.databaseUrl;
    if (url === null) {
      const directory = resolve(join(config.dataDir, 'postgres'));
      const postgres = await startEmbeddedPostgres({ directory });
      if (!postgres.wasRunning) shutdown.add('postgres', () => postgres.stop(), 25_000);
      await postgres.createDatabase('halo');
      url = postgres.url('halo');
    }
    await migrate(url);
    const db = createDatabase({ url, poolSize: 4, log });
    shutdown.add('database', () => db.close());
    const code = await run(db, config);
    await shutdown.run();
    process.exit(code);
  });
}
