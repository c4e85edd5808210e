import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockInstance } from '../../src/embedded/lock-instance.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { runProgram } from '../helpers/run-program.ts';
import { until } from '../helpers/until.ts';

describe('the embedded PostgreSQL', () => {
  let directory: string;
  let server: EmbeddedPostgres | undefined;
  const settings = ['fsync=off'];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'halo-embedded-'));
  });
  afterAll(async () => {
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedPostgres> {
    server = await startEmbeddedPostgres({ directory, settings });
    return server;
  }

  async function stop(): Promise<void> {
    const url = server?.url('postgres') ?? '';
    await server?.stop();
    await expect(query(url, 'select 1')).rejects.toThrow();
    expect(existsSync(join(directory, 'cluster/postmaster.pid'))).toBe(false);
  }

  async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  const notes = (running: EmbeddedPostgres) =>
    query(running.url('halo'), 'select text from notes order by 1');

  it('makes a cluster, even where a first try was cut off', async () => {
    await mkdir(join(directory, 'cluster.new/base'), { recursive: true });
    await writeFile(join(directory, 'cluster.new/PG_VERSION'), '18\n');
    const running = await start();
    expect(running.wasRunning).toBe(false);
    await running.createDatabase('halo');
    await running.createDatabase('halo');
    await query(running.url('halo'), `create table notes (text text); insert into notes values ('first')`);
    expect(existsSync(join(directory, 'cluster.new'))).toBe(false);
    // Nobody else on the machine may read the password.
    const { mode } = await stat(join(directory, 'password'));
    expect(mode & 0o077).toBe(0);
    await stop();
  });

  it('starts again on what is there, and lets nobody else in', async () => {
    const running = await start();
    expect(running.wasRunning).toBe(false);
    expect(await notes(running)).toEqual([{ text: 'first' }]);
    const second = await startEmbeddedPostgres({ directory, settings });
    expect(second.wasRunning).toBe(true);
    const unlock = await lockInstance(running.url('postgres'), 'the directory');
    await expect(lockInstance(second.url('postgres'), 'the directory')).rejects.toThrow(
      'another process uses the directory',
    );
    await unlock();
    await until('the lock is free', async () => {
      const again = await lockInstance(second.url('postgres'), 'the directory').catch(() => null);
      await again?.();
      return again !== null;
    });
    await stop();
  });

  it('takes over the server a killed process left behind', async () => {
    const script = join(directory, 'start.mjs');
    const program = new URL('../../dist/src/embedded/postgres.js', import.meta.url);
    await writeFile(
      script,
      `const { startEmbeddedPostgres } = await import(${JSON.stringify(program.href)});
       const server = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} });
       console.log('runs on ' + server.url('halo'));
       setInterval(() => undefined, 1000);`,
    );
    const child = runProgram(script, {});
    const [, url = ''] = await child.says(/runs on (\S+)\n/);
    await query(url, `insert into notes values ('orphan')`);
    await child.end('SIGKILL');
    const running = await start();
    expect(running.wasRunning).toBe(true);
    expect(running.url('halo')).toBe(url);
    expect(await notes(running)).toEqual([{ text: 'first' }, { text: 'orphan' }]);
    await stop();
  });

  it('starts over the traces of a server that died', async () => {
    const running = await start();
    const lines = (await readFile(join(directory, 'cluster/postmaster.pid'), 'utf8')).split('\n');
    await query(running.url('halo'), `insert into notes values ('saved')`);
    // Commits do not wait for the disk here; this one must be on it.
    await query(running.url('halo'), 'checkpoint');
    process.kill(Number(lines[0]), 'SIGKILL');
    await until('it is dead', async () => {
      const alive = await query(running.url('halo'), 'select 1').catch(() => null);
      return alive === null;
    });
    expect(existsSync(join(directory, 'cluster/postmaster.pid'))).toBe(true);
    const again = await start();
    expect(again.wasRunning).toBe(false);
    expect(await notes(again)).toHaveLength(3);
    await stop();
  });

  it('says why it cannot start', async () => {
    await expect(
      startEmbeddedPostgres({ directory, settings: ['max_connections=nonsense'] }),
    ).rejects.toThrow(/max_connections/);
  });
});
