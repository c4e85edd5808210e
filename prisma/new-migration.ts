import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/embedded/postgres.ts';
import { migrate } from './migrate.ts';
import { root } from './migrations-root.ts';
import { readSchema, withSchemaEngine } from './schema-engine.ts';

/**
 * The SQL that takes a database with all migrations applied to `schema.prisma`; null when they agree.
 * @param databaseUrl an empty database to apply the migrations to.
 */
export async function diffMigrations(databaseUrl: string): Promise<string | null> {
  await migrate(databaseUrl);
  await forgetCarried(databaseUrl);
  const schema = await readSchema();
  const { exitCode, stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: '.' },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    }),
  );
  return exitCode === 0 ? null : stdout;
}

/**
 * Prisma takes columns that the index of a primary key only carries for columns of the key. No schema can say them, so the
 * keys are compared without.
 */
async function forgetCarried(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; table: string; columns: string }>(
      `select quote_ident(c.conname) as name, c.conrelid::regclass::text as table,
         (select string_agg(quote_ident(a.attname), ', ' order by k.nth) from unnest(c.conkey) with ordinality k(number, nth)
           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns
       from pg_constraint c join pg_index i on i.indexrelid = c.conindid
       where c.contype = 'p' and i.indnkeyatts < i.indnatts`,
    );
    for (const { name, table, columns } of rows)
      await client.query(
        `alter table ${table} drop constraint ${name}, add constraint ${name} primary key (${columns})`,
      );
  } finally {
    await client.end();
  }
}

/** `npm run migration -- name`: writes the next migration folder from the difference. */
async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('usage: npm run migration -- some_name');
  const server = await startEmbeddedPostgres({ directory: join(tmpdir(), `new-migration-${process.pid}`) });
  try {
    await server.createDatabase('scratch');
    const sql = await diffMigrations(server.url('scratch'));
    if (sql === null) {
      process.stdout.write('The migrations and schema.prisma agree; nothing to write.\n');
      return;
    }
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = new URL(`migrations/${stamp}_${name}/`, root());
    await mkdir(folder, { recursive: true });
    await writeFile(new URL('migration.sql', folder), sql);
    process.stdout.write(`Wrote ${folder.pathname}migration.sql: read it before you commit it.\n`);
  } finally {
    await server.stop();
  }
}

if (process.argv[1]?.endsWith('new-migration.js')) await main(process.argv[2]);
