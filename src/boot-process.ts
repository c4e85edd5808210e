import type { Logger } from 'pino';
import { migrate } from '../prisma/migrate.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { createShutdown, type Shutdown, stopOnSignals } from './shutdown.ts';

export interface Boot {
  config: Config;
  log: Logger;
  shutdown: Shutdown;
  databaseUrl: string;
}

/** Starts one of the separate processes of production: configuration, migrations, then `start`. */
export async function bootProcess(start: (boot: Boot) => Promise<void>): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const shutdown = createShutdown(log);
  stopOnSignals(shutdown);
  await failWell(shutdown, async () => {
    const databaseUrl = config.databaseUrl;
    if (databaseUrl === null)
      throw new Error('DATABASE_URL is needed here: `npm start` runs everything in one process without it');
    await migrate(databaseUrl);
    await start({ config, log, shutdown, databaseUrl });
  });
}

/** The configuration, or every fault of it, one line each, and exit code 1. */
export function readConfig(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** A start that fails stops what it had started, says why in one line, and exits with 1. */
export async function failWell(shutdown: Shutdown, start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await shutdown.run();
    process.exit(1);
  }
}
