import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { ArgType, SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Prisma, PrismaClient } from './generated/client.ts';

export interface Database {
  /** Writes, migrations' tables, small reads. */
  prisma: PrismaClient;
  /** Hot reads: named prepared statements on the same connections. */
  pool: pg.Pool;
  /** Where it is. */
  url: string;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  poolSize: number;
  log: Logger;
}

/**
 * Settings of every connection. Prisma writes dates without an offset and takes them to be UTC, so the session must be
 * too. Hot reads are planned once, for any player: planned for the one at hand, the first pages of a long history read
 * all of it. Nor are they compiled: that takes longer than most of them, each time anew. No statement may hold a
 * connection for ever, nor a process that has vanished its locks.
 */
export const SESSION = [
  'TimeZone=UTC',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  'statement_timeout=60s',
  'idle_in_transaction_session_timeout=60s',
  'tcp_keepalives_idle=30',
  'tcp_keepalives_interval=10',
  'tcp_keepalives_count=3',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** Opens one pool of connections that Prisma and the hot reads share. Connects at first use. */
export function createDatabase({ url, poolSize, log }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    application_name: 'halo-analytics',
    options: SESSION,
    // One that is lost in use fails what it was used for; without a listener it would end the process as well.
    onConnect: (client) => void client.on('error', () => undefined),
  });
  // Without a listener a lost idle connection would end the process; the pool replaces it.
  pool.on('error', (error) => {
    if (!pool.ending) log.warn({ err: error }, 'database connection lost');
  });
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameInComment(sql) });
  const prisma = new PrismaClient({ adapter });
  drivers.set(prisma, adapter.connect());
  return {
    prisma,
    pool,
    url,
    async close() {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

const drivers = new WeakMap<object, Promise<SqlDriverAdapter>>();

/**
 * Runs a statement of the ingestion straight on Prisma's driver adapter. Prisma's client sends every parameter through
 * its own JSON protocol, bytes as base64, which costs a match of ten players two milliseconds of CPU. A transaction's
 * client has no driver of its own; there it goes the long way.
 */
export async function runStatement<Row>(
  client: Pick<PrismaClient, '$queryRaw'>,
  statement: Prisma.Sql,
): Promise<Row[]> {
  const driver = await drivers.get(client);
  if (driver === undefined) return client.$queryRaw<Row[]>(statement);
  const { text: sql, values: args } = statement;
  const { columnNames, rows } = await driver.queryRaw({ sql, args, argTypes: args.map(argType) });
  return rows.map((row) => Object.fromEntries(columnNames.map((name, index) => [name, row[index]])) as Row);
}

function argType(value: unknown): ArgType {
  if (typeof value === 'number') return { scalarType: 'int', arity: 'scalar' };
  if (value instanceof Date) return { scalarType: 'datetime', arity: 'scalar' };
  if (value instanceof Uint8Array) return { scalarType: 'bytes', arity: 'scalar' };
  return { scalarType: 'string', arity: 'scalar' };
}

/** A statement that begins with a comment holding one word is prepared, under that word and its exact text. */
function nameInComment(sql: string): string {
  const word = /^\s*\/\* (\w+) \*\//.exec(sql)?.[1];
  return word === undefined ? '' : `${word}_${createHash('sha1').update(sql).digest('hex').slice(0, 12)}`;
}
