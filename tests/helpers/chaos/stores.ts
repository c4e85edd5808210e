import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { migrate } from '../../../prisma/migrate.ts';
import { createDatabase, type Database } from '../../../src/db/client.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/embedded/postgres.ts';
import { type RedisServer, startRedis } from '../global-redis.ts';
import { until } from '../until.ts';

/** A PostgreSQL and, where wanted, a Redis of one test's own, which it may crash. */
export interface ChaosStores {
  /** A migrated database by that name. */
  database(name: string): Promise<Database>;
  redisUrl: string | null;
  /** Ends the server as if it had crashed, with what it had not written to disk, and starts it again. */
  crashPostgres(): Promise<void>;
  /** The same with Redis; `empty`: it comes back knowing nothing. */
  crashRedis(empty: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openChaosStores(withRedis: boolean): Promise<ChaosStores> {
  const directory = await mkdtemp(join(tmpdir(), 'halo-chaos-'));
  // The settings of the embedded profile: commits that have not reached the disk are lost with a crash.
  const settings = ['max_connections=200'];
  let postgres: EmbeddedPostgres = await startEmbeddedPostgres({ directory, settings });
  const port = Number(new URL(postgres.url('postgres')).port);
  const keep = join(directory, 'redis');
  await mkdir(keep);
  let redis: RedisServer | null = withRedis ? await startRedis(undefined, keep) : null;
  const databases: Database[] = [];
  return {
    async database(name) {
      await postgres.createDatabase(name);
      await migrate(postgres.url(name));
      const log = pino({ level: 'silent' });
      const db = createDatabase({ url: postgres.url(name), poolSize: 4, log });
      databases.push(db);
      return db;
    },
    redisUrl: redis?.url ?? null,
    async crashPostgres() {
      const pidFile = join(directory, 'cluster', 'postmaster.pid');
      const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      await until('PostgreSQL is down', async () => !isAlive(pid));
      postgres = await startEmbeddedPostgres({ directory, settings, port });
    },
    async crashRedis(empty) {
      if (redis === null) throw new Error('there is no Redis to crash');
      const ended = once(redis.server, 'exit');
      redis.server.kill('SIGKILL');
      await ended;
      if (empty) {
        await rm(keep, { recursive: true });
        await mkdir(keep);
      }
      redis = await startRedis(Number(new URL(redis.url).port), keep);
    },
    async close() {
      for (const db of databases) await db.close();
      await redis?.stop();
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
