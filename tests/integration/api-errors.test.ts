import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppDeps, buildApp } from '../../src/app.ts';
import { createDatabase } from '../../src/db/client.ts';
import { requestRegistration, settleRegistration } from '../../src/db/registrations.ts';
import { openEphemeral } from '../../src/deps.ts';
import { errors } from '../../src/errors.ts';
import { PRESSURE_LIMITS } from '../../src/http/plugins/pressure.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { codesOf, getGraph, postGraph } from '../helpers/ask-graph.ts';
import { insightDeps } from '../helpers/insight-deps.ts';
import { RELAXED } from '../helpers/relaxed.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { sendRaw as sendBytes } from '../helpers/send-raw.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

interface Answer {
  statusCode: number;
  headers: Record<string, unknown>;
  body: string;
}

const PRIVATE = 2533274800000401n;
const CODES = Object.values(errors).map((Problem) => new Problem().code);

let system: TestSystem;
let deps: AppDeps;
let port: number;
/** Apps whose database cannot be reached, and whose database has a mistake of ours in it. */
let down: FastifyInstance;
let broken: FastifyInstance;
/** An app whose callers have one unit a minute. */
let limited: FastifyInstance;
/** An app that has not the memory it needs. */
let strained: FastifyInstance;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  const { db, queues } = system;
  await seedPlayer(db.pool, PRIVATE, 'Hermit');
  await db.prisma.trackedPlayer.update({ where: { xuid: PRIVATE }, data: { state: 'private' } });
  await db.prisma.player.create({ data: { xuid: 2533274800000402n } });
  const { gamertagKey } = await requestRegistration(db.prisma, 'Unheard Of');
  await settleRegistration(db.prisma, gamertagKey, { state: 'unknown' });

  const log = pino({ level: 'silent' });
  const config = (await import('../../src/config.ts')).loadConfig({});
  const profile = { database: 'embedded', jobs: 'postgres', upstream: 'sandbox' } as const;
  deps = {
    config,
    log,
    profile,
    db,
    queues,
    ephemeral: system.ephemeral,
    live: system.live,
    pressure: RELAXED,
    ...(await insightDeps()),
  };
  const nowhere = createDatabase({ url: 'postgres://nobody:hunter2@127.0.0.1:9/none', poolSize: 1, log });
  down = await buildApp({ ...deps, db: nowhere });
  const mistaken = () => Promise.reject(new TypeError('SECRET-DETAIL of line 12'));
  broken = await buildApp({ ...deps, db: { ...db, pool: { query: mistaken } as never } });
  const poor = (await import('../../src/config.ts')).loadConfig({ ANONYMOUS_UNITS_PER_MINUTE: '1' });
  limited = await buildApp({ ...deps, config: poor, ephemeral: openEphemeral({ redis: null }) });
  strained = await buildApp({ ...deps, pressure: { ...PRESSURE_LIMITS, heapShare: 1e-6, sampleMs: 10 } });
  await system.app.listen({ host: '127.0.0.1', port: 0 });
  port = (system.app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await down?.close();
  await broken?.close();
  await limited?.close();
  await strained?.close();
  await system?.close();
});

const inject = (request: string | InjectOptions): Promise<Answer> => system.app.inject(request);
const register = (rest: InjectOptions = {}): Promise<Answer> =>
  inject({
    method: 'POST',
    url: '/v1/players',
    headers: { 'x-api-key': system.keys.register },
    payload: { gamertag: 'Somebody' },
    ...rest,
  });

const webhook = (method: 'GET' | 'POST', rest: string, payload?: object): Promise<Answer> =>
  inject({
    method,
    url: `/v1/webhooks${rest}`,
    headers: { 'x-api-key': system.keys.register },
    ...(payload && { payload }),
  });

const sendRaw = (bytes: string): Promise<Answer> => sendBytes(port, bytes);

/** What Node says of a caller who takes too long; waiting for it would take half a minute. */
async function lateRequest(): Promise<Answer> {
  system.app.server.once('connection', (socket) => {
    const late = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    system.app.server.emit('clientError', late, socket);
  });
  return sendRaw('GET / HTTP/1.1\r\n');
}

const refused = (answer: Answer) => (answer.statusCode === 503 ? answer : null);

const PRODUCERS: Record<string, () => Promise<Answer>> = {
  PLAYER_NOT_FOUND: () => inject('/v1/players/Nobody'),
  PLAYER_NOT_TRACKED: () => inject('/v1/players/2533274800000402'),
  GAMERTAG_UNKNOWN: () => inject('/v1/players/unheard%20of/sync'),
  HISTORY_PRIVATE: () => inject('/v1/players/hermit/matches'),
  MATCH_NOT_FOUND: () => inject('/v1/matches/00000000-0000-4000-8000-000000000000'),
  INSIGHT_NOT_FOUND: () => inject('/v1/players/x/insights/trends'),
  ROUTE_NOT_FOUND: () => inject('/v2/players'),
  METHOD_NOT_ALLOWED: () => inject({ method: 'PUT', url: '/v1/players/x' }),
  INVALID_REQUEST: () => inject('/v1/players/x?y=1'),
  INVALID_JSON: () =>
    register({
      payload: '{',
      headers: { 'x-api-key': system.keys.register, 'content-type': 'application/json' },
    }),
  INVALID_URL: () => inject('/v1/players/%E0%A4%A'),
  URL_TOO_LONG: () => inject(`/v1/status?${'x'.repeat(9_000)}`),
  INVALID_CURSOR: () => inject('/v1/players/x/matches?cursor=x'),
  NOT_ACCEPTABLE: () => inject({ url: '/v1/players/x/matches', headers: { accept: 'image/png' } }),
  PAYLOAD_TOO_LARGE: () => register({ payload: { gamertag: 'x'.repeat(70_000) } }),
  UNSUPPORTED_MEDIA_TYPE: () =>
    register({ payload: 'x', headers: { 'x-api-key': system.keys.register, 'content-type': 'text/plain' } }),
  INVALID_HTTP: () => sendRaw('this is not HTTP\r\n\r\n'),
  REQUEST_TIMEOUT: lateRequest,
  HEADERS_TOO_LARGE: () =>
    sendRaw(`GET /healthz HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(40_000)}\r\n\r\n`),
  API_KEY_MISSING: () => register({ headers: {} }),
  API_KEY_INVALID: () => register({ headers: { 'x-api-key': 'no' } }),
  API_KEY_FORBIDDEN: () => register({ headers: { 'x-api-key': system.keys.read } }),
  API_KEY_NOT_IN_URL: () => inject(`/v1/status?key=${system.keys.read}`),
  API_KEY_READ_ONLY_IN_URL: () => register({ headers: {}, url: `/v1/players?key=${system.keys.sheet}` }),
  RATE_LIMITED: async () => {
    await limited.inject('/v1/players/x');
    return limited.inject('/v1/players/x');
  },
  ERASURE_NOT_PROVEN: () =>
    inject({ method: 'POST', url: '/v1/players/Hermit/erase', payload: { proof: 'erase_no' } }),
  WEBHOOK_BEHIND: async () => {
    const { id } = JSON.parse((await webhook('POST', '', { url: 'https://example.com/' })).body);
    await system.db.pool.query(
      `insert into webhook_deliveries (webhook_id, queued_at, next_attempt_at)
       select $1, now(), now() + interval '1 day' from generate_series(1, 10001)`,
      [id],
    );
    return webhook('POST', `/${id}/replay`, { after: '0' });
  },
  EVENTS_EXPIRED: async () => {
    await system.db.pool.query(`update revisions set value = value + 1 where name = 'events'`);
    return inject('/v1/events?after=0');
  },
  WEBHOOK_NOT_FOUND: () => webhook('GET', '/00000000-0000-4000-8000-000000000000'),
  WEBHOOK_URL_REFUSED: () => webhook('POST', '', { url: 'https://127.0.0.1/' }),
  WEBHOOK_DISABLED: async () => {
    const { id } = JSON.parse((await webhook('POST', '', { url: 'https://example.com/' })).body);
    await system.db.pool.query(`update webhooks set state = 'disabled' where id = $1`, [id]);
    return webhook('POST', `/${id}/test`);
  },
  TOO_MANY_WEBHOOKS: async () => {
    for (;;) {
      const answer = await webhook('POST', '', { url: 'https://example.com/' });
      if (answer.statusCode !== 201) return answer;
    }
  },
  SERVICE_UNAVAILABLE: () => down.inject('/v1/players/x'),
  OVERLOADED: () => until('it is too much', async () => refused(await strained.inject('/v1/players/x'))),
  INTERNAL: () => broken.inject('/v1/players/x'),
};

const graph = (body: object | string, accept = 'application/graphql-response+json') =>
  postGraph(system.app, body, { headers: { accept } });
const persisted = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };

/** What only GraphQL answers, in its own form. */
const GRAPH_PRODUCERS: Record<string, () => Promise<LightMyRequestResponse>> = {
  GRAPHQL_INVALID: () => graph({ query: '{ nothing }' }),
  QUERY_TOO_LARGE: () => graph({ query: '{a'.repeat(100) }),
  QUERY_TOO_COSTLY: () =>
    graph({
      query:
        '{ player(xuid: "2533274800000401") { matches(first: 200) { nodes { match { participants { player { medals { totalCount } } } } } } } }',
    }),
  BATCH_TOO_LARGE: () => graph(Array.from({ length: 11 }, () => ({ query: '{ __typename }' }))),
  OPERATION_NOT_BY_GET: () =>
    getGraph(
      system.app,
      { query: 'mutation { untrackPlayer(xuid: "2533274800000401") }' },
      { headers: { accept: 'application/graphql-response+json' } },
    ),
  PERSISTED_QUERY_NOT_FOUND: () => graph({ extensions: persisted }),
  PERSISTED_QUERY_MISMATCH: () => graph({ query: '{ __typename }', extensions: persisted }),
};

/** What only a stream of changes says; tests of streams produce them. */
const OF_STREAMS = ['TOO_MANY_SUBSCRIPTIONS', 'FELL_BEHIND'];

/** The form of RFC 9457 every failure has; returns it. */
function expectProblem(answer: Answer): Record<string, unknown> {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(answer.body) as Record<string, unknown>;
  const { errors: faults, ...rest } = problem;
  expect(Object.keys(rest)).toEqual(['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId']);
  expect(CODES).toContain(problem.code);
  expect(problem.type).toBe(`/docs/errors/${String(problem.code)}`);
  expect(problem.title).toMatch(/^[A-Z][\w ]+$/);
  expect(problem.status).toBe(answer.statusCode);
  expect(problem.detail).toMatch(/\S/);
  expect(String(problem.instance)).not.toContain('?');
  expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers['x-request-id']).toBe(problem.requestId);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  if (faults !== undefined)
    for (const fault of faults as { path: string; message: string }[])
      expect([typeof fault.path, typeof fault.message]).toEqual(['string', 'string']);
  expectNoStack(answer.body);
  return problem;
}

function expectNoStack(body: string): void {
  expect(body).not.toMatch(/\bat .+:\d+:\d+|node_modules|\.[jt]s:\d+|FST_ERR|prisma|postgres|select /i);
}

describe('every code of the catalogue', () => {
  it('has a test', () => {
    const tested = [...Object.keys(PRODUCERS), ...Object.keys(GRAPH_PRODUCERS), ...OF_STREAMS];
    expect(tested.sort()).toEqual([...CODES].sort());
  });

  it.each(Object.entries(PRODUCERS))('%s is answered in the one form', async (code, produce) => {
    const problem = expectProblem(await produce());
    expect(problem.code).toBe(code);
    const known = Object.values(errors).find((Problem) => new Problem().code === code);
    expect(problem.status).toBe(known && new known().statusCode);
  });

  it.each(Object.entries(GRAPH_PRODUCERS))('%s is answered as GraphQL has it', async (code, produce) => {
    const answer = await produce();
    expect(codesOf(answer)).toEqual([code]);
    const known = Object.values(errors).find((Problem) => new Problem().code === code);
    expect(answer.statusCode).toBe(known && new known().statusCode);
    expectNoStack(answer.body);
  });

  it.each(CODES)('%s has a page for people, where its type leads', async (code) => {
    const answer = await inject(`/docs/errors/${code}`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body).toContain(`<code>${code}</code>`);
    expect(answer.body.replace(/<[^>]+>/g, ' ').length).toBeGreaterThan(150);
  });

  it('is listed, and no other has a page', async () => {
    const index = await inject('/docs/errors');
    for (const code of CODES) expect(index.body).toContain(`href="/docs/errors/${code}"`);
    expect(expectProblem(await inject('/docs/errors/NO_SUCH'))).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
  });

  it('keeps the pages out of the contract', () => {
    expect(JSON.stringify(system.app.swagger())).not.toContain('/docs/errors/{');
  });
});

describe('what breaks here', () => {
  it('is 503 while the database cannot be reached, with when to ask again', async () => {
    const key = { 'x-api-key': system.keys.register };
    const requests: InjectOptions[] = [
      { url: '/v1/players/x' },
      { url: '/v1/players/x/matches' },
      { url: '/v1/players/x/sync' },
      { url: '/v1/matches/00000000-0000-4000-8000-000000000000' },
      { url: '/v1/matches/00000000-0000-4000-8000-000000000000/raw' },
      { url: '/v1/status' },
      { url: '/readyz' },
      { url: '/v1/status', headers: key },
      { method: 'POST', url: '/v1/players', headers: key, payload: { gamertag: 'x' } },
      { method: 'DELETE', url: '/v1/players/x', headers: key },
    ];
    for (const request of requests) {
      const answer = await down.inject(request);
      expect(`${request.url} ${answer.statusCode}`).toBe(`${request.url} 503`);
      expectProblem(answer);
      expect(answer.headers['retry-after']).toMatch(/^\d+$/);
      expect(answer.body).not.toMatch(/hunter2|127\.0\.0\.1|ECONN/);
    }
    expect((await down.inject('/healthz')).statusCode).toBe(200);
    expect((await down.inject('/status')).statusCode).toBe(503);
    const metrics = await down.inject('/metrics');
    expect(metrics.statusCode).toBe(200);
    expect(metrics.body).toMatch(/^halo_status_up 0$/m);
    expect(metrics.body).toMatch(/^process_resident_memory_bytes /m);
  });

  it('is 500 without a word of why when it is a mistake', async () => {
    for (const url of ['/v1/players/x', '/v1/players/x/matches', '/v1/players/x/sync', '/v1/status']) {
      const answer = await broken.inject(url);
      const problem = expectProblem(answer);
      expect([problem.status, problem.detail]).toEqual([500, 'Something went wrong here.']);
      expect(answer.body).not.toContain('SECRET-DETAIL');
    }
  });
});

describe('methods', () => {
  it.each([
    ['PUT', '/v1/players', 'GET, HEAD, OPTIONS, POST'],
    ['GET', '/v1/players/x/erase', 'OPTIONS, POST'],
    ['HEAD', '/v1/players/x/erase', 'OPTIONS, POST'],
    ['POST', '/v1/status', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/v1/players/x', 'DELETE, GET, HEAD, OPTIONS'],
    ['DELETE', '/v1/players/x/sync', 'GET, HEAD, OPTIONS, POST'],
    ['DELETE', '/v1/players/a%2Fb/matches/', 'GET, HEAD, OPTIONS'],
    ['TRACE', '/healthz', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/healthz', 'GET, HEAD, OPTIONS'],
  ])('%s %s is not possible, and Allow says what is', async (method, url, allow) => {
    const answer = await inject({ method: method as 'PUT', url });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, allow]);
    if (method !== 'HEAD') expect(expectProblem(answer)).toMatchObject({ code: 'METHOD_NOT_ALLOWED' });
  });

  it('OPTIONS says what is possible', async () => {
    const answer = await inject({ method: 'OPTIONS', url: '/v1/players/x' });
    expect([answer.statusCode, answer.headers.allow, answer.body]).toEqual([
      204,
      'DELETE, GET, HEAD, OPTIONS',
      '',
    ]);
    expect((await inject({ method: 'OPTIONS', url: '/nowhere' })).statusCode).toBe(404);
  });

  it('HEAD answers as GET does, without the body', async () => {
    for (const path of [
      '/healthz',
      '/v1/players/hermit',
      '/v1/players/nobody',
      '/nowhere',
      '/openapi.json',
    ]) {
      const [get, head] = await Promise.all(
        ['GET', 'HEAD'].map((method) => fetch(`http://127.0.0.1:${port}${path}`, { method })),
      );
      expect(head?.status).toBe(get?.status);
      expect(head?.headers.get('content-type')).toBe(get?.headers.get('content-type'));
      expect(await head?.text()).toBe('');
    }
  });
});

describe('addresses', () => {
  it.each([
    ['/v1/players/%E0%A4%A', 400, 'INVALID_URL'],
    ['/v1/players/%', 400, 'INVALID_URL'],
    ['/%zz', 400, 'INVALID_URL'],
    ['/v1/players/%00', 400, 'INVALID_REQUEST'],
    ['/v1/players/a%00b/matches', 400, 'INVALID_REQUEST'],
    ['/v1/players/a%0Ab/sync', 400, 'INVALID_REQUEST'],
    ['/v1/players/%20', 400, 'INVALID_REQUEST'],
    [`/v1/players/${'x'.repeat(61)}`, 400, 'INVALID_REQUEST'],
    [`/v1/players/${'x'.repeat(400)}`, 400, 'INVALID_URL'],
    [`/v1/players/${'%E7%8E%A9'.repeat(60)}`, 404, 'PLAYER_NOT_FOUND'],
    [`/${'x'.repeat(8_000)}`, 404, 'ROUTE_NOT_FOUND'],
    [`/v1/players/x?${'y'.repeat(8_000)}=1`, 400, 'INVALID_REQUEST'],
    ['/v1/matches/%00', 400, 'INVALID_REQUEST'],
    ['/v1/matches/not-a-guid', 400, 'INVALID_REQUEST'],
    ['/v1/players/__proto__', 404, 'PLAYER_NOT_FOUND'],
    ['/v1/players/x?__proto__=1', 400, 'INVALID_REQUEST'],
    ['/v1/players/x?constructor=1', 400, 'INVALID_REQUEST'],
    ['/v1/status.csv', 404, 'ROUTE_NOT_FOUND'],
    ['/v1/players/x/sync.ndjson?a=b', 404, 'ROUTE_NOT_FOUND'],
    ['/v1/matches/00000000-0000-4000-8000-000000000000/raw.csv', 404, 'ROUTE_NOT_FOUND'],
    ['//v1/status', 404, 'ROUTE_NOT_FOUND'],
    ['/docs/static/../../package.json', 404, 'ROUTE_NOT_FOUND'],
    ['/docs/static/%2e%2e%2f%2e%2e%2fpackage.json', 404, 'ROUTE_NOT_FOUND'],
  ])('%s is %i %s', async (url, status, code) => {
    const answer = await inject(url);
    expect(expectProblem(answer)).toMatchObject({ status, code });
  });

  it('with a suffix for a form there is not is named as it was asked for', async () => {
    const { detail } = expectProblem(await inject('/v1/status.csv?x=1'));
    expect(detail).toBe('There is nothing at GET /v1/status.csv.');
    expect((await inject('/v1/status.json')).statusCode).toBe(200);
  });

  it('may end in a slash', async () => {
    expect((await inject('/healthz/')).statusCode).toBe(200);
    expect((await inject('/v1/players/hermit/')).statusCode).toBe(200);
  });
});

describe('bytes that are no request', () => {
  it.each([
    ['nonsense', 'hello\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 400],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\na',
      400,
    ],
    ['a method of its own', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['a raw NUL', 'GET /\0 HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['no host', 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['a huge address', `GET /${'x'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
  ])('%s: a problem all the same', async (_, bytes, status) => {
    const answer = await sendRaw(bytes);
    expectProblem(answer);
    expect(answer.statusCode).toBe(status);
  });

  it('HTTP/1.0 needs no host', async () => {
    expect((await sendRaw('GET /healthz HTTP/1.0\r\n\r\n')).statusCode).toBe(200);
  });
});

describe('any request at all', () => {
  const word = fc.constantFrom(
    ...[
      'v1',
      'players',
      'matches',
      'sync',
      'raw',
      'status',
      'healthz',
      'readyz',
      'openapi.json',
      'docs',
      'errors',
    ],
    ...[
      'Hermit',
      '2533274800000401',
      'xuid(2533274800000401)',
      '00000000-0000-4000-8000-000000000000',
      '..',
      '',
    ],
  );
  const piece = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 2, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }).map(encode) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map((text) => text.replace(/[\s#]/g, '')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%00', '%', '%ff', '%2F', '%E0%A4%A', '*', ';', '\\', '%F0%9F%8E%AE'),
    },
  );
  const value = fc.oneof(
    fc.string({ maxLength: 20, unit: 'binary' }).map(encode),
    fc.integer().map(String),
    fc.constantFrom('', 'null', '%', '%00', 'true', '1e400', 'stats', 'skill', 'NaN', '0'),
  );
  const name = fc.oneof(
    fc.constantFrom('limit', 'cursor', 'payload', 'chunk', 'key', '__proto__', 'limit[]', 'a.b'),
    fc.string({ maxLength: 8 }).map(encode),
  );
  const pair = fc.tuple(name, value).map(([key, content]) => `${key}=${content}`);
  const known = fc.constantFrom('/v1/players', '/v1/players/Hermit', '/v1/matches', '');
  const anywhere = fc
    .tuple(known, fc.array(piece, { maxLength: 4 }))
    .map(([at, rest]) => [at, ...rest].join('/') || '/');
  const writable = fc.constantFrom('/v1/players', '/v1/players/Hermit/sync', '/v1/players/Hermit');
  const request = fc.record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'POST', 'DELETE', 'PUT', 'PATCH', 'HEAD', 'OPTIONS'),
    path: fc.oneof({ weight: 2, arbitrary: writable }, { weight: 8, arbitrary: anywhere }),
    query: fc.oneof(fc.constant([]), fc.array(pair, { maxLength: 3 })),
    keyed: fc.constantFrom('none', 'register', 'register', 'wrong'),
    type: fc.oneof(
      fc.constant('application/json'),
      fc.constantFrom('text/plain', 'application/json; charset=x', '', 'é'),
    ),
    body: fc.oneof(
      fc.constant(''),
      fc.json({ maxDepth: 2 }),
      fc
        .record({ gamertag: fc.string({ unit: 'binary', maxLength: 45 }) })
        .map((body) => JSON.stringify(body)),
      fc.string({ maxLength: 50 }),
    ),
  });

  function encode(text: string): string {
    return encodeURIComponent(Buffer.from(text).toString());
  }

  it('is answered, in JSON, and never by a failure of ours', async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, query, keyed, type, body }) => {
        const headers: Record<string, string> = {};
        if (keyed !== 'none') headers['x-api-key'] = keyed === 'wrong' ? 'wrong' : system.keys.register;
        const hasBody = ['POST', 'PUT', 'PATCH'].includes(method);
        if (hasBody && type !== '') headers['content-type'] = type;
        const url = `${path.startsWith('/') ? path : `/${path}`}${query.length > 0 ? `?${query.join('&')}` : ''}`;
        const answer = await inject({
          method: method as 'GET',
          url: { pathname: url },
          headers,
          ...(hasBody && body !== '' && { payload: body }),
        });
        seen.set(answer.statusCode, (seen.get(answer.statusCode) ?? 0) + 1);
        expect(answer.statusCode).toBeLessThan(500);
        if (answer.statusCode === 204 || answer.statusCode === 302) return;
        if (answer.statusCode >= 400) {
          if (method !== 'HEAD') expectProblem(answer);
          return;
        }
        const isPage = /^\/docs/.test(path);
        expect(answer.headers['content-type']).toMatch(isPage ? /^[\w/+.-]+/ : /^application\/json/);
        if (!isPage && method !== 'HEAD') JSON.parse(answer.body);
      }),
      { numRuns: 2_000, seed: 2_026 },
    );
    // The requests reach everything there is to reach.
    for (const status of [200, 202, 204, 400, 401, 404, 405, 415]) expect([...seen.keys()]).toContain(status);
  });
});
