import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../prisma/migrate.ts';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string with `%s` where a database's name goes. */
    postgresUrl: string;
    /** Null in the embedded profile: the jobs are on PostgreSQL then. */
    redisUrl: string | null;
  }
}

export const TEMPLATE = 'template_migrated';

/** One cluster for a project's run, with a migrated database that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'halo-tests-'));
  const postgres = await startEmbeddedPostgres({
    directory,
    settings: ['fsync=off', 'full_page_writes=off', 'max_connections=200'],
  });
  await postgres.createDatabase(TEMPLATE);
  await migrate(postgres.url(TEMPLATE));
  project.provide('postgresUrl', postgres.url('%s'));
  project.provide('redisUrl', null);
  return async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
