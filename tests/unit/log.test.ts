import { Writable } from 'node:stream';
import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { type AppDeps, buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { openEphemeral } from '../../src/deps.ts';
import { redactUrl } from '../../src/http/describe-request.ts';
import { createLog } from '../../src/log.ts';
import { insightDeps } from '../helpers/insight-deps.ts';

const KEY = 'halo_AbCdEfGhIjKlMnOpQrStUvWxYz012345';

function capture() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: createLog('trace', stream), text: () => lines.join(''), lines };
}

describe('the log', () => {
  it('has no secret, wherever it stands in a line', () => {
    const { log, text } = capture();
    const secret = 'hunter2';
    for (const name of [
      'authorization',
      'apiKey',
      'x-api-key',
      'cookie',
      'token',
      'refreshToken',
      'password',
    ]) {
      log.info({ [name]: secret }, 'flat');
      log.info({ headers: { [name]: secret } }, 'one down');
      log.info({ req: { headers: { [name]: secret } } }, 'two down');
      log.info({ err: Object.assign(new Error('failed'), { [name]: secret }) }, 'in an error');
      log.child({ context: { [name]: secret } }).info('in a child');
    }
    expect(text()).not.toContain(secret);
    // What hangs on an error is not logged at all: 4 of the 5 lines show that something was there.
    expect(text().match(/\[redacted\]/g)).toHaveLength(28);
  });

  it('keeps the command of a Redis error to itself', () => {
    const { log, text } = capture();
    const error = Object.assign(new Error('WRONGPASS'), { command: { name: 'auth', args: ['hunter2'] } });
    log.warn({ err: error }, 'redis connection');
    log.warn({ err: new Error('outer', { cause: error }) }, 'redis connection');
    expect(text()).toContain('WRONGPASS');
    expect(text()).not.toContain('hunter2');
  });

  it('keeps what is no secret', () => {
    const { log, lines } = capture();
    log.warn({ matchId: 'abc', err: new TypeError('why') }, 'said');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'said',
      matchId: 'abc',
      err: { type: 'TypeError', message: 'why' },
    });
  });

  it('says nothing below its level', () => {
    const lines: unknown[] = [];
    const stream = new Writable({ write: (chunk, _, done) => done(lines.push(chunk) > 0 ? null : null) });
    createLog('error', stream).warn('quiet');
    expect(lines).toEqual([]);
  });
});

describe('a request in the log', () => {
  it('never shows a key, at the most talkative level and when everything fails', async () => {
    const { log, text, lines } = capture();
    const fail = () => Promise.reject(new Error('the database is broken'));
    const db = {
      pool: { query: fail },
      prisma: { apiKey: { findUnique: fail } },
    } as unknown as AppDeps['db'];
    const queues = { counts: fail } as unknown as AppDeps['queues'];
    const profile = { database: 'embedded', jobs: 'postgres', upstream: 'sandbox' } as const;
    const ephemeral = openEphemeral({ redis: null });
    const app = await buildApp({
      config: loadConfig({}),
      log,
      profile,
      db,
      queues,
      ephemeral,
      live: {} as AppDeps['live'],
      ...(await insightDeps()),
    });
    const authorization = `Bearer ${KEY}`;
    const requests: InjectOptions[] = [
      { url: '/v1/players/x', headers: { authorization } },
      { url: '/v1/players/x', headers: { 'x-api-key': KEY } },
      { url: '/nowhere', headers: { authorization, 'x-api-key': KEY, cookie: `session=${KEY}` } },
      { url: `/v1/players/x?key=${KEY}` },
      { url: `/v1/players/x?limit=1&KEY=${KEY}&api_key=${KEY}&access_token=${KEY}&%6Bey=${KEY}&%=${KEY}` },
      { url: `/v1/players/${KEY}` },
      { url: `/v1/players/x/matches?cursor=${KEY}` },
      { method: 'PUT', url: `/v1/status?token=${KEY}` },
      { url: `/v1/players/%E0%A4%A?key=${KEY}` },
      {
        method: 'POST',
        url: '/v1/players',
        headers: { authorization },
        payload: { gamertag: KEY, key: KEY },
      },
      {
        method: 'POST',
        url: '/v1/players',
        headers: { 'content-type': 'application/json' },
        payload: `{"key":"${KEY}"`,
      },
    ];
    for (const request of requests) {
      const answer = await app.inject(request);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    }
    await app.close();
    expect(lines.length).toBeGreaterThan(requests.length);
    expect(text()).toContain('the database is broken');
    expect(text()).toContain('limit=1');
    expect(text()).not.toContain(KEY.slice(5, 20));
  });

  it.each([
    ['/v1/players?limit=5&cursor=abc', '/v1/players?limit=5&cursor=abc'],
    ['/x?key=abc&limit=5', '/x?key=[redacted]&limit=5'],
    ['/x?API-Key=a=b?c', '/x?API-Key=[redacted]'],
    ['/x?%74oken=abc', '/x?%74oken=[redacted]'],
    ['/x?a?key=abc', '/x?a?key=[redacted]'],
    ['/x?%zz=abc', '/x?%zz=[redacted]'],
    [`/x/${KEY}/y`, '/x/[redacted]/y'],
    ['/x?key', '/x?key'],
    ['', ''],
  ])('%s is shown as %s', (url, shown) => expect(redactUrl(url)).toBe(shown));
});
