import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Binaries, loadBinaries } from './binaries.ts';
import { chooseAccount, type RunAs } from './run-as.ts';

const run = promisify(execFile);

export interface EmbeddedPostgresOptions {
  /** Where the cluster lives; made when it is not there. */
  directory: string;
  /** Extra `name=value` settings of the server. */
  settings?: readonly string[];
  /** Any free one unless told. */
  port?: number;
}

export interface EmbeddedPostgres {
  /** Connection string of one database of the cluster. */
  url(database: string): string;
  createDatabase(name: string, template?: string): Promise<void>;
  /** Whether the server ran already: another process's, or one a killed process left behind. */
  readonly wasRunning: boolean;
  stop(): Promise<void>;
}

/**
 * One machine, one user, small memory. Commits do not wait for the disk: after a power cut the last half second of
 * matches may be gone, never inconsistent, and the next sync fetches it again. What cannot be fetched again (tokens,
 * keys, registrations) is written durably, see src/db/durably.ts.
 */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=90',
  'shared_buffers=192MB',
  'work_mem=16MB',
  'maintenance_work_mem=64MB',
  'max_wal_size=1GB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'synchronous_commit=off',
  'jit=off',
  'timezone=UTC',
];

/**
 * Starts a PostgreSQL cluster, or takes over the one a killed predecessor left running in the same directory.
 * @throws Error when it does not come up, with the end of its log.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await loadBinaries();
  await mkdir(options.directory, { recursive: true });
  const account = chooseAccount([options.directory, binaries.postgres]);
  if (account.owner) await chown(options.directory, account.owner.uid, account.owner.gid);
  const data = join(options.directory, 'cluster');
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, options.directory, account);
  const password = (await readFile(join(options.directory, 'password'), 'utf8')).trim();
  const urlOf = (port: number, database: string) =>
    `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

  let server = await findRunning(data);
  if (server && !(await answers(urlOf(server.port, 'postgres'), 5_000))) server = null;
  const wasRunning = server !== null;
  server ??= await launch(binaries, options, data, account, (port) => urlOf(port, 'postgres'));
  const { pid, port, child } = server;

  return {
    wasRunning,
    url: (database) => urlOf(port, database),
    createDatabase: (name, template) => createDatabase(urlOf(port, 'postgres'), name, template),
    async stop() {
      if (!isAlive(pid, child)) return;
      process.kill(pid, 'SIGINT');
      const deadline = Date.now() + 20_000;
      while (isAlive(pid, child)) {
        if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) did not stop`);
        await delay(20);
      }
    },
  };
}

interface Running {
  pid: number;
  port: number;
  child?: ChildProcess;
}

/** Initialises beside the final place and renames, so that a kill half way leaves nothing half made. */
async function initialise(binaries: Binaries, directory: string, account: RunAs): Promise<void> {
  const passwordFile = join(directory, 'password');
  const fresh = join(directory, 'cluster.new');
  await rm(fresh, { recursive: true, force: true });
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account.owner) await chown(passwordFile, account.owner.uid, account.owner.gid);
  await chmod(passwordFile, 0o600);
  const flags = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale=C'];
  const places = [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`];
  const [file, args] = account.command(binaries.initdb, [...places, '--no-sync', ...flags]);
  await run(file, args, { cwd: directory, ...account.spawn });
  await rename(fresh, join(directory, 'cluster'));
}

/** `postmaster.pid` says process id (line 1) and port (line 4) of a server that runs or died. */
async function findRunning(data: string): Promise<Running | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : null;
}

async function launch(
  binaries: Binaries,
  options: EmbeddedPostgresOptions,
  data: string,
  account: RunAs,
  url: (port: number) => string,
): Promise<Running> {
  const port = options.port ?? (await freePort());
  const logPath = join(options.directory, 'postgres.log');
  const log = await open(logPath, 'w');
  const settings = [...SETTINGS, ...(options.settings ?? [])].flatMap((setting) => ['-c', setting]);
  const [file, args] = account.command(binaries.postgres, ['-D', data, '-p', String(port), ...settings]);
  const child = spawn(file, args, {
    ...account.spawn,
    // A Ctrl-C in the terminal must reach Node alone: it stops the database last.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    cwd: options.directory,
  });
  child.unref();
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', async (code) => {
      const text = await readFile(logPath, 'utf8').catch(() => '');
      reject(new Error(`embedded PostgreSQL stopped (exit ${code}):\n${text.slice(-2_000)}`));
    });
  });
  failed.catch(() => undefined);
  // Not before: a server that cannot start is gone by the time the file is closed.
  await log.close();
  const up = answers(url(port), 60_000);
  if (!(await Promise.race([up, failed]))) throw new Error('embedded PostgreSQL did not answer in 60 s');
  if (child.pid === undefined) throw new Error('embedded PostgreSQL has no process id');
  return { pid: child.pid, port, child };
}

async function answers(url: string, forMs: number): Promise<boolean> {
  const deadline = Date.now() + forMs;
  while (Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      await delay(40);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function createDatabase(url: string, name: string, template?: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const from = template ? ` template ${client.escapeIdentifier(template)} strategy file_copy` : '';
    await client.query(`create database ${client.escapeIdentifier(name)}${from}`);
  } finally {
    await client.end();
  }
}

function isAlive(pid: number, child?: ChildProcess): boolean {
  if (child) return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
