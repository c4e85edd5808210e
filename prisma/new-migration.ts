import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
