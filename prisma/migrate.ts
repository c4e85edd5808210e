import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { root } from './migrations-root.ts';

/** Any number will do, as long as every process of ours asks for the same one. */
const LOCK = 7_410_311_225;

/** A process that vanishes must not keep the tables it has locked. */
const SESSION =
  '-c TimeZone=UTC -c idle_in_transaction_session_timeout=60s ' +
  '-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3';

/**
 * Brings a database to the newest migration, in process. Two processes that start at once take turns. Each migration is
 * one transaction with its entry in Prisma's own `_prisma_migrations`, so a process killed half way leaves nothing half
 * done; one that waits for a table keeps others from it for moments only. (Prisma's engine commits the script and the entry
 * apart and refuses for ever when killed between.)
 * @returns the names of the migrations applied now; empty when there was nothing to do.
 * @throws when a migration fails, or was changed after it was applied.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: SESSION });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(HISTORY);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      `select migration_name as name, checksum from _prisma_migrations
       where finished_at is not null and rolled_back_at is null`,
    );
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
    const names: string[] = [];
    for (const migration of await readMigrations()) {
      const checksum = createHash('sha256').update(migration.sql).digest('hex');
      const known = applied.get(migration.name);
      if (known === checksum) continue;
      if (known !== undefined)
        throw new Error(`migration ${migration.name} was changed after it was applied`);
      await apply(client, migration, checksum);
      names.push(migration.name);
    }
    return names;
  } finally {
    await client.end();
  }
}

/** Whoever waits for a table keeps everybody from it who comes later: so it waits for a moment, and again after a pause. */
const LOCK_PATIENCE = '200ms';
const PAUSE_MS = 1_000;
const PATIENCE_MS = 10 * 60_000;

async function apply(client: pg.Client, migration: Migration, checksum: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;)
    try {
      return await tryToApply(client, migration, checksum);
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      if (Date.now() > deadline)
        throw new Error(`migration ${migration.name}: others keep its tables locked`, { cause: error });
      await delay(PAUSE_MS);
    }
}

const LOCK_NOT_AVAILABLE = '55P03';

async function tryToApply(client: pg.Client, { name, sql }: Migration, checksum: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '${LOCK_PATIENCE}'`);
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The table as Prisma makes it, so that its own tools go on working. */
const HISTORY = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

interface Migration {
  name: string;
  sql: string;
}

/** All migrations of this version, oldest first. */
export async function readMigrations(): Promise<Migration[]> {
  const folder = new URL('migrations/', root());
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(new URL(`${name}/migration.sql`, folder), 'utf8'),
    })),
  );
}
