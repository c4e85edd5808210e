import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { root, withSchemaEngine } from './schema-engine.ts';

/** Any number will do, as long as every process of ours asks for the same one. */
const LOCK = 7_410_311_225;

/**
 * Brings a database to the newest migration, in process. Two processes that start at once take turns.
 * @returns the names of the migrations applied now; empty when there was nothing to do.
 * @throws when a migration fails; the failed one is named in `_prisma_migrations`.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    const migrations = await readMigrations();
    if (await isCurrent(lock, migrations)) return [];
    const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
      engine.applyMigrations({
        migrationsList: {
          baseDir: 'prisma/migrations',
          lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
          shadowDbInitScript: '',
          migrationDirectories: migrations.map(({ name, sql }) => ({
            path: name,
            migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
          })),
        },
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return appliedMigrationNames;
  } finally {
    await lock.end();
  }
}

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

/** Saves loading the engine at every start. */
async function isCurrent(client: pg.Client, migrations: Migration[]): Promise<boolean> {
  const table = await client.query(`select to_regclass('_prisma_migrations') as name`);
  if (!table.rows[0].name) return false;
  const { rows } = await client.query(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const applied = new Set(rows.map((row: { migration_name: string }) => row.migration_name));
  return migrations.every(({ name }) => applied.has(name)) && applied.size >= migrations.length;
}
