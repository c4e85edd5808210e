import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, runProgram } from '../helpers/run-program.ts';

describe('everything in one process', () => {
  let directory: string;
  let program: Program | undefined;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'halo-standalone-'));
    // Root lends PostgreSQL to another account, which must be able to pass.
    await chmod(directory, 0o755);
  });
  afterAll(async () => {
    if (program?.child.exitCode === null) await program.end('SIGINT');
    await rm(directory, { recursive: true, force: true });
  });

  it('shows a newcomer a first player and calls that work, and leaves nothing running', async () => {
    const running = runProgram('src/standalone.js', {
      DATA_DIR: directory,
      PORT: '0',
      SANDBOX_PLAYERS: '24',
      SANDBOX_MATCHES_PER_PLAYER: '20',
    });
    program = running;
    const [, address = ''] = await running.says(/API: +(http:\S+)/, 45_000);
    await running.says(/first player ready/);
    await running.says(/curl -X POST \S+ -H .*\n/);
    const calls = running.output().match(/curl .*/g) ?? [];
    expect(calls.length).toBeGreaterThanOrEqual(6);
    for (const call of calls) {
      const [url = ''] = /http:[^\s']+/.exec(call) ?? [];
      expect(url.startsWith(address)).toBe(true);
      const [, authorization = ''] = /Authorization: (Bearer \S+)'/.exec(call) ?? [];
      const isPost = call.includes('-X POST');
      const answer = await fetch(url, isPost ? { method: 'POST', headers: { authorization } } : {});
      expect(`${call} ${answer.status}`).toBe(`${call} ${isPost ? 202 : 200}`);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(await answer.json()).toBeTypeOf('object');
    }
    const keyFile = join(directory, 'api-key');
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    expect(running.output()).toContain(`API key:  ${(await readFile(keyFile, 'utf8')).trim()}`);

    const made = runProgram('src/cli/keys.js', { DATA_DIR: directory }, ['create', '--name', 'beside it']);
    expect([await made.exit(), made.output()]).toEqual([0, expect.stringMatching(/^halo_\S{32}\n$/)]);
    const headers = { 'x-api-key': made.output().trim() };
    const answer = await fetch(`${address}/v1/status`, { headers });
    expect([answer.status, answer.headers.get('ratelimit-policy')]).toEqual([200, '"default";q=600;w=60']);

    const pidFile = join(directory, 'postgres/cluster/postmaster.pid');
    expect(existsSync(pidFile)).toBe(true);
    expect(await running.end('SIGINT')).toBe(0);
    expect(existsSync(pidFile)).toBe(false);
    await expect(fetch(address)).rejects.toThrow();
    expect(running.errors()).toBe('');
  }, 120_000);

  it('names every fault of its configuration, one line each', async () => {
    const wrong = runProgram('src/standalone.js', { DATA_DIR: directory, PORT: 'high', LOG_LEVEL: 'loud' });
    expect(await wrong.exit()).toBe(1);
    const lines = wrong.errors().trimEnd().split('\n');
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(['LOG_LEVEL', 'PORT']);
    expect(wrong.output()).toBe('');
  });
});
