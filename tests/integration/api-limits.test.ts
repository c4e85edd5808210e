import { randomUUID } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createApiKey } from '../../src/db/api-keys.ts';
import { createDatabase } from '../../src/db/client.ts';
import { openEphemeral } from '../../src/deps.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { insightDeps } from '../helpers/insight-deps.ts';
import { RELAXED } from '../helpers/relaxed.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = 2533274800000700n;
const PATH = `/v1/players/${XUID}`;
const ENVIRONMENT = {
  ANONYMOUS_UNITS_PER_MINUTE: '20',
  KEY_UNITS_PER_MINUTE: '40',
  TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8',
};

let system: TestSystem;
let now = Date.now();
let hosts = 0;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source, environment: ENVIRONMENT, now: () => now });
  await seedPlayer(system.db.pool, XUID, 'Spender');
});
afterAll(() => system?.close());

/** An address nobody called from before. */
const stranger = () => `198.51.${++hosts >> 8}.${hosts & 255}`;
const call = (remoteAddress: string, options: InjectOptions | string = PATH) =>
  system.app.inject({ remoteAddress, ...(typeof options === 'string' ? { url: options } : options) });
const key = (unitsPerMinute?: number, role: 'read' | 'register' | 'admin' = 'read') =>
  createApiKey(system.db.prisma, 'spender', role, unitsPerMinute === undefined ? {} : { unitsPerMinute });

/** Status, and units left. */
function left(answer: LightMyRequestResponse): [number, number | null] {
  const [, units = null] = /^"default";r=(\d+);t=\d+$/.exec(String(answer.headers.ratelimit)) ?? [];
  return [answer.statusCode, units === null ? null : Number(units)];
}

describe('a budget', () => {
  it('is told with every answer, in the form of the draft', async () => {
    const host = stranger();
    const first = await call(host);
    expect(first.statusCode).toBe(200);
    expect(first.headers['ratelimit-policy']).toBe('"default";q=20;w=60');
    expect(first.headers.ratelimit).toBe('"default";r=19;t=3');
    expect(first.headers).not.toHaveProperty('retry-after');
    expect((await call(host)).headers.ratelimit).toBe('"default";r=18;t=6');
    now += 3_000;
    expect((await call(host)).headers.ratelimit).toBe('"default";r=18;t=6');
    now += 60_000;
    expect((await call(host)).headers.ratelimit).toBe('"default";r=19;t=3');
  });

  it('that is used up is a problem that says when to ask again, and then it is so', async () => {
    const host = stranger();
    for (let units = 19; units >= 0; units -= 1) expect(left(await call(host))).toEqual([200, units]);
    const refused = await call(host);
    expect(refused.json()).toMatchObject({
      code: 'RATE_LIMITED',
      status: 429,
      detail: 'The budget of 20 units per 60 seconds is used up; ask again in 3 seconds.',
    });
    expect(refused.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '3',
      ratelimit: '"default";r=0;t=60',
      'ratelimit-policy': '"default";q=20;w=60',
    });
    now += 2_000;
    expect((await call(host)).headers['retry-after']).toBe('1');
    now += 1_000;
    expect(left(await call(host))).toEqual([200, 0]);
  });

  it('that is used up costs no statement', async () => {
    const host = stranger();
    for (let units = 19; units >= 0; units -= 1) await call(host, '/nowhere');
    const { result, statements } = await countStatements(() => call(host));
    expect([result.statusCode, statements]).toEqual([429, []]);
  });

  it('is not used by asking whether the service lives, nor by reading its documentation', async () => {
    const host = stranger();
    for (const path of ['/healthz', '/readyz', '/docs/', '/docs/errors/RATE_LIMITED']) {
      const answer = await call(host, path);
      expect([path, answer.statusCode]).toEqual([path, 200]);
      expect(answer.headers).not.toHaveProperty('ratelimit');
    }
    expect(left(await call(host))).toEqual([200, 19]);
  });

  it('pays for what is not there, too', async () => {
    const host = stranger();
    for (const [path, status, units] of [
      ['/v1/players/nobody', 404, 19],
      ['/nowhere', 404, 18],
      ['/wp-login.php?x=1', 404, 17],
      [`${PATH}?y=1`, 400, 16],
    ] as const)
      expect([path, ...left(await call(host, path))]).toEqual([path, status, units]);
    expect(left(await call(host, { method: 'PUT', url: PATH }))).toEqual([405, 15]);
    expect(left(await call(host, { method: 'HEAD', url: PATH }))).toEqual([200, 14]);
    expect(left(await call(host, { method: 'POST', url: '/v1/players' }))).toEqual([401, 13]);
  });

  it('pays what a call is worth: groups of other people cost more than groups of maps', async () => {
    const host = stranger();
    const by = (dimension: string) => call(host, `/v1/players/${XUID}/stats/by/${dimension}`);
    expect(left(await by('map'))).toEqual([200, 17]);
    expect(left(await by('map,teammate'))).toEqual([200, 7]);
    expect(left(await by('opponent'))).toEqual([429, 7]);
  });

  it('belongs to one address, with IPv6 to one /64', async () => {
    const [one, other] = [stranger(), stranger()];
    expect(left(await call(one))).toEqual([200, 19]);
    expect(left(await call(other))).toEqual([200, 19]);
    expect(left(await call(`::ffff:${one}`))).toEqual([200, 18]);
    expect(left(await call('2001:db8:7:1::1'))).toEqual([200, 19]);
    expect(left(await call('2001:db8:7:1:ffff::2'))).toEqual([200, 18]);
    expect(left(await call('2001:db8:7:2::1'))).toEqual([200, 19]);
  });
});

describe('what is given back', () => {
  it('the price of an answer with nothing new: 304 is free', async () => {
    const host = stranger();
    const { etag } = (await call(host)).headers;
    const again = { url: PATH, headers: { 'if-none-match': String(etag), 'cache-control': 'no-cache' } };
    for (let times = 0; times < 30; times += 1) {
      const answer = await call(host, again);
      expect([...left(answer), answer.headers.ratelimit]).toEqual([304, 19, '"default";r=19;t=3']);
    }
    expect(left(await call(host))).toEqual([200, 18]);
  });

  it('not where everything was read to find out that nothing is new', async () => {
    const host = stranger();
    const { etag } = (await call(host, '/v1/players')).headers;
    const again = { url: '/v1/players', headers: { 'if-none-match': String(etag) } };
    expect(left(await call(host, again))).toEqual([304, 18]);
  });

  it('not to who has nothing left: a 304 needs a budget', async () => {
    const host = stranger();
    const { etag } = (await call(host)).headers;
    for (let units = 18; units >= 0; units -= 1) await call(host);
    const headers = { 'if-none-match': String(etag) };
    expect((await call(host, { url: PATH, headers })).statusCode).toBe(429);
    now += 3_000;
    for (let times = 0; times < 3; times += 1)
      expect(left(await call(host, { url: PATH, headers }))).toEqual([304, 1]);
  });

  it('not without end: after 20 budgets of them in a minute they cost what others do', async () => {
    const headers = { 'x-api-key': await key(2) };
    const host = stranger();
    const { etag } = (await call(host, { url: PATH, headers })).headers;
    const again = { url: PATH, headers: { ...headers, 'if-none-match': String(etag) } };
    for (let times = 0; times < 40; times += 1) expect(left(await call(host, again))).toEqual([304, 1]);
    expect(left(await call(host, again))).toEqual([304, 0]);
    expect((await call(host, again)).statusCode).toBe(429);
  });

  it('the price of a failure of ours', async () => {
    const { db, queues, live } = system;
    const log = pino({ level: 'silent' });
    const nowhere = createDatabase({ url: 'postgres://x@127.0.0.1:9/none', poolSize: 1, log });
    const ephemeral = openEphemeral({ redis: null, now: () => now });
    const profile = { database: 'embedded', jobs: 'postgres', upstream: 'sandbox' } as const;
    const deps = {
      config: loadConfig(ENVIRONMENT),
      log,
      profile,
      queues,
      ephemeral,
      live,
      pressure: RELAXED,
      ...(await insightDeps()),
    };
    const down = await buildApp({ ...deps, db: nowhere });
    const mistaken = () => Promise.reject(new TypeError('a mistake'));
    const broken = await buildApp({ ...deps, db: { ...db, pool: { query: mistaken } as never } });
    for (let times = 0; times < 25; times += 1) {
      expect(left(await down.inject(PATH))).toEqual([503, 20]);
      expect(left(await broken.inject(PATH))).toEqual([500, 20]);
    }
    await down.close();
    await broken.close();
  });
});

describe('keys', () => {
  it('have a budget of their own, wherever they call from, and leave that of the address alone', async () => {
    const [one, other] = [await key(), await key()];
    const [here, there] = [stranger(), stranger()];
    const withKey = (apiKey: string) => ({ url: PATH, headers: { authorization: `Bearer ${apiKey}` } });
    const first = await call(here, withKey(one));
    expect(first.headers['ratelimit-policy']).toBe('"default";q=40;w=60');
    expect(left(first)).toEqual([200, 39]);
    expect(left(await call(there, withKey(one)))).toEqual([200, 38]);
    expect(left(await call(here, withKey(other)))).toEqual([200, 39]);
    expect(left(await call(here))).toEqual([200, 19]);
  });

  it('may have more or less than their role, and admins have no limit', async () => {
    const host = stranger();
    const policies = new Map<string, unknown>();
    for (const [units, role] of [
      [undefined, 'read'],
      [undefined, 'register'],
      [7, 'read'],
      [90_000, 'register'],
      [5, 'admin'],
      [undefined, 'admin'],
    ] as const) {
      const headers = { 'x-api-key': await key(units, role) };
      policies.set(
        `${units} ${role}`,
        (await call(host, { url: PATH, headers })).headers['ratelimit-policy'],
      );
    }
    expect([...policies.values()]).toEqual([
      '"default";q=40;w=60',
      '"default";q=40;w=60',
      '"default";q=7;w=60',
      '"default";q=90000;w=60',
      '"default";q=5;w=60',
      undefined,
    ]);
  });

  it('pay more for what makes upstream work, and nothing is done without a budget for it', async () => {
    const headers = { 'x-api-key': await key(16, 'register') };
    const host = stranger();
    const gamertags = ['Dear One', 'Dear Two'];
    const register = (gamertag: string) =>
      call(host, { method: 'POST', url: '/v1/players', headers, payload: { gamertag } });
    const sync = () => call(host, { method: 'POST', url: `${PATH}/sync`, headers });
    expect(left(await register('Dear One'))).toEqual([202, 6]);
    expect(left(await sync())).toEqual([202, 1]);
    const refused = await register('Dear Two');
    expect([...left(refused), refused.headers['retry-after']]).toEqual([429, 1, '34']);
    expect((await sync()).headers['retry-after']).toBe('15');
    expect(left(await call(host, { url: PATH, headers }))).toEqual([200, 0]);
    const asked = await system.db.prisma.registration.findMany({ where: { gamertag: { in: gamertags } } });
    expect(asked.map(({ gamertag }) => gamertag)).toEqual(['Dear One']);
  });

  it('smaller than a price pay with all they have', async () => {
    const headers = { 'x-api-key': await key(4, 'register') };
    const asked = await call(stranger(), {
      method: 'POST',
      url: '/v1/players',
      headers,
      payload: { gamertag: 'Dear Three' },
    });
    expect(left(asked)).toEqual([202, 0]);
  });

  it('that are none cost the address, and more than a read', async () => {
    const host = stranger();
    const guess = () => call(host, { url: PATH, headers: { 'x-api-key': `halo_${randomUUID()}` } });
    expect(left(await guess())).toEqual([401, 10]);
    expect(left(await call(host, `/v1/status?key=${randomUUID()}`))).toEqual([401, 0]);
    expect(left(await call(host))).toEqual([429, 0]);
  });

  it('are not looked up for who guesses too much; those known to be right are taken all the same', async () => {
    const host = stranger();
    const withKey = (apiKey: string) => ({ url: PATH, headers: { 'x-api-key': apiKey } });
    const [known, fresh] = [await key(), await key()];
    expect((await call(host, withKey(known))).statusCode).toBe(200);
    for (let times = 0; times < 2; times += 1)
      expect((await call(host, withKey(randomUUID()))).statusCode).toBe(401);
    const { result, statements } = await countStatements(() => call(host, withKey(randomUUID())));
    expect([result.statusCode, result.headers['retry-after'], statements]).toEqual([429, '30', []]);
    expect((await call(host, withKey(fresh))).statusCode).toBe(429);
    expect((await call(host, withKey(known))).statusCode).toBe(200);
    expect((await call(stranger(), withKey(fresh))).statusCode).toBe(200);
    now += 31_000;
    // Looked up anew, and still no guess.
    expect((await call(host, withKey(known))).statusCode).toBe(200);
    expect((await call(host, withKey(fresh))).statusCode).toBe(200);
  });
});

describe('who is behind a proxy', () => {
  const forwarded = (from: string, said: string) =>
    call(from, { url: PATH, headers: { 'x-forwarded-for': said } });

  it('is who the trusted proxy says', async () => {
    const [one, other] = [stranger(), stranger()];
    expect(left(await forwarded('10.1.2.3', one))).toEqual([200, 19]);
    expect(left(await forwarded('10.9.9.9', one))).toEqual([200, 18]);
    expect(left(await forwarded('fd00::7', other))).toEqual([200, 19]);
    expect(left(await forwarded('fd00::7', `${one}:51234`))).toEqual([200, 17]);
    expect(left(await call(one))).toEqual([200, 16]);
  });

  it('is not who they say they are: only what trusted proxies added counts', async () => {
    const one = stranger();
    for (const [units, lie] of ['192.0.2.1', '192.0.2.2', 'garbage', ''].entries())
      expect(left(await forwarded('10.1.2.3', `${lie}, ${one}, 10.4.4.4`))).toEqual([200, 19 - units]);
  });

  it('is the one who calls when no trusted proxy does', async () => {
    const one = stranger();
    for (let units = 19; units >= 17; units -= 1)
      expect(left(await forwarded(one, stranger()))).toEqual([200, units]);
  });

  it('is nobody where no proxy is trusted', async () => {
    const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
    const { TRUSTED_PROXIES: _, ...environment } = ENVIRONMENT;
    const plain = await createTestSystem({ source, environment, now: () => now });
    for (let units = 19; units >= 17; units -= 1) {
      const headers = {
        'x-forwarded-for': stranger(),
        'x-real-ip': stranger(),
        forwarded: `for=${stranger()}`,
      };
      const answer = await plain.app.inject({ remoteAddress: '10.1.2.3', url: '/nowhere', headers });
      expect(left(answer)).toEqual([404, units]);
    }
    await plain.close();
  });
});

describe('several processes', () => {
  const isShared = inject('redisUrl') !== null;

  it(`${isShared ? 'share' : 'have each'} what a caller has left`, async () => {
    const twin = await system.twin();
    const host = stranger();
    const there = () => twin.app.inject({ remoteAddress: host, url: PATH });
    expect(left(await call(host))).toEqual([200, 19]);
    expect(left(await there())).toEqual([200, isShared ? 18 : 19]);
    const { etag } = (await there()).headers;
    const headers = { 'if-none-match': String(etag) };
    const again = await twin.app.inject({ remoteAddress: host, url: PATH, headers });
    expect(left(again)).toEqual([304, isShared ? 17 : 18]);
    expect(left(await there())).toEqual([200, isShared ? 16 : 17]);
    expect(left(await call(host))).toEqual([200, isShared ? 15 : 18]);
    await twin.close();
  });

  it('give together no more than there is, however many ask at once', async () => {
    const twin = await system.twin();
    const host = stranger();
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (index % 2 === 0 ? system : twin).app.inject({ remoteAddress: host, url: '/nowhere' }),
      ),
    );
    const served = answers.filter(({ statusCode }) => statusCode === 404);
    expect(served).toHaveLength(isShared ? 20 : 40);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(isShared ? 40 : 20);
    await twin.close();
  });
});
