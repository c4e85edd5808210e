import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { inject } from 'vitest';
import { createDatabase, type Database } from '../../src/db/client.ts';
import { TEMPLATE } from './global-postgres.ts';

export interface TestDatabase extends Database {
  url: string;
}

/** A database of one test file's own: a clone of the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = inject('postgresUrl').replace('%s', name);
  const db = createDatabase({ url, poolSize: 8, log: pino({ level: 'silent' }) });
  return {
    ...db,
    url,
    async close() {
      await db.close();
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl').replace('%s', 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
