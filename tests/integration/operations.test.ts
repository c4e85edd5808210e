import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { pino } from 'pino';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppDeps, buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createDatabase } from '../../src/db/client.ts';
import { openTracing } from '../../src/deps.ts';
import { compression } from '../../src/http/plugins/compression.ts';
import { PRESSURE_LIMITS } from '../../src/http/plugins/pressure.ts';
import { BARE_HEADERS } from '../../src/http/plugins/security-headers.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { createShutdown } from '../../src/shutdown.ts';
import { type Collector, startCollector } from '../helpers/collector.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { insightDeps } from '../helpers/insight-deps.ts';
import { RELAXED } from '../helpers/relaxed.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { sendRaw } from '../helpers/send-raw.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const HERMIT = 2533274800000401n;
const MATCHES = '/v1/players/Hermit/matches';
const silent = pino({ level: 'silent' });

let system: TestSystem;
let deps: AppDeps;
let port: number;
const others: FastifyInstance[] = [];

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  const { db, queues, ephemeral, live } = system;
  await seedPlayer(db.pool, HERMIT, 'Hermit');
  await seedMatches(
    db.pool,
    HERMIT,
    Array.from({ length: 1_200 }, (_, index) => ({
      matchId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      startedAt: new Date(Date.UTC(2025, 0, 1) + index * 600_000),
    })),
  );
  const profile = { database: 'embedded', jobs: 'postgres', upstream: 'sandbox' } as const;
  deps = {
    config: loadConfig({}),
    log: silent,
    profile,
    db,
    queues,
    ephemeral,
    live,
    ...(await insightDeps()),
  };
  await system.app.listen({ host: '127.0.0.1', port: 0 });
  port = (system.app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  for (const app of others) {
    // Whoever left a connection half used must not be waited for.
    app.server.closeAllConnections();
    await app.close();
  }
  await system?.close();
});

const inject = (asked: string | InjectOptions) => system.app.inject(asked);

/** Another app over the same database. */
async function build(changes: Partial<AppDeps> | Record<string, string>): Promise<FastifyInstance> {
  const isEnvironment = Object.keys(changes).every((name) => /^[A-Z_]+$/.test(name));
  const app = await buildApp({
    ...deps,
    pressure: RELAXED,
    ...(isEnvironment ? { config: loadConfig(changes as Record<string, string>) } : changes),
  });
  others.push(app);
  return app;
}

describe('headers for browsers', () => {
  it.each([
    ['an answer', '/healthz', 200],
    ['nothing there', '/nowhere', 404],
    ['a bad question', '/v1/status?x=1', 400],
    ['a failure before routing', '/v1/players/%E0%A4%A', 400],
  ])('are on %s', async (_, url, status) => {
    const answer = await inject(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject(BARE_HEADERS);
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
  });

  it('are on 304, on what is no request, and on a proxy’s CONNECT', async () => {
    const { etag } = (await inject(MATCHES)).headers;
    const same = await inject({ url: MATCHES, headers: { 'if-none-match': etag as string } });
    expect(same.statusCode).toBe(304);
    expect(same.headers).toMatchObject(BARE_HEADERS);
    for (const bytes of ['hello\r\n\r\n', 'CONNECT x:80 HTTP/1.1\r\nhost: x\r\n\r\n'])
      expect((await sendRaw(port, bytes)).headers).toMatchObject(BARE_HEADERS);
  });

  it('promise HTTPS only where the address has it', async () => {
    const secure = await build({ PUBLIC_URL: 'https://halo.example' });
    const plain = await build({ PUBLIC_URL: 'http://halo.example' });
    const header = 'strict-transport-security';
    expect((await secure.inject('/healthz')).headers[header]).toMatch(/^max-age=31536000/);
    expect((await plain.inject('/healthz')).headers).not.toHaveProperty(header);
  });

  it('leave our own pages what they need', async () => {
    const docs = (await inject('/docs/')).headers['content-security-policy'];
    expect(docs).toContain("script-src 'self'");
    expect(docs).not.toContain("default-src 'none'");
    expect((await inject('/docs/errors')).headers['content-security-policy']).toContain('style-src');
  });
});

describe('pages of other sites', () => {
  const preflight = (url: string, method = 'GET') =>
    inject({
      method: 'OPTIONS',
      url,
      headers: {
        origin: 'https://stats.example',
        'access-control-request-method': method,
        'access-control-request-headers': 'x-api-key, if-none-match',
      },
    });

  it('may read, with every header, and without cookies', async () => {
    for (const url of [MATCHES, '/nowhere', '/openapi.json']) {
      const { headers } = await inject({ url, headers: { origin: 'https://stats.example' } });
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': '*',
      });
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
      expect(headers.vary).not.toMatch(/origin/i);
    }
  });

  it('ask before a key travels, once in two hours, and the database hears nothing of it', async () => {
    const { result, statements } = await countStatements(async () => [
      await preflight(MATCHES),
      await preflight('/v1/players', 'POST'),
      await preflight('/v1/players/Hermit', 'DELETE'),
    ]);
    expect(statements).toEqual([]);
    for (const answer of result) {
      expect(answer.statusCode).toBe(204);
      expect(answer.body).toBe('');
      const { headers } = answer;
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-max-age']).toBe('7200');
      for (const method of ['GET', 'HEAD', 'POST', 'DELETE'])
        expect(String(headers['access-control-allow-methods']).split(', ')).toContain(method);
      for (const name of ['authorization', 'x-api-key', 'if-none-match', 'content-type'])
        expect(String(headers['access-control-allow-headers']).toLowerCase().split(', ')).toContain(name);
    }
  });

  it('OPTIONS alone says what an address can do', async () => {
    const answer = await inject({ method: 'OPTIONS', url: '/v1/players/Hermit' });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers.allow).toBe('DELETE, GET, HEAD, OPTIONS');
    const nowhere = await inject({ method: 'OPTIONS', url: '/nowhere' });
    expect(nowhere.json()).toMatchObject({ status: 404, code: 'ROUTE_NOT_FOUND' });
    const wrong = await inject({ method: 'PUT', url: '/nowhere' });
    expect(wrong.json()).toMatchObject({ status: 404, code: 'ROUTE_NOT_FOUND' });
  });
});

describe('compression', () => {
  const ask = async (
    url: string,
    encoding: string | undefined,
    method: 'GET' | 'HEAD' = 'GET',
    more = {},
  ) => {
    const answer = await request(`http://127.0.0.1:${port}${url}`, {
      method,
      headers: { ...(encoding !== undefined && { 'accept-encoding': encoding }), ...more },
    });
    return { ...answer, bytes: Buffer.from(await answer.body.arrayBuffer()) };
  };
  const unpack = (bytes: Buffer, encoding: unknown): string => {
    if (encoding === 'br') return brotliDecompressSync(bytes).toString();
    return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  };
  const withoutTime = (text: string) => text.replace(/"(asOf|nextSync)"\s*:\s*"[^"]*"/g, '');

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['deflate', undefined],
    ['identity', undefined],
    [undefined, undefined],
    [';;q=,,%', undefined],
  ])('of %s is %s, with the same ETag and the same data', async (accepted, expected) => {
    const plain = await ask(`${MATCHES}?limit=200`, undefined);
    const answer = await ask(`${MATCHES}?limit=200`, accepted);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-encoding']).toBe(expected);
    expect(answer.headers.etag).toBe(plain.headers.etag);
    expect(answer.headers.vary).toBe('Accept, accept-encoding');
    expect(withoutTime(unpack(answer.bytes, expected))).toBe(withoutTime(plain.bytes.toString()));
    if (expected !== undefined) expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 5);
  });

  it('leaves small answers and 304 alone', async () => {
    const small = await ask('/healthz', 'br, gzip');
    expect(small.headers).not.toHaveProperty('content-encoding');
    expect(small.headers.vary).toBe('accept-encoding');
    const { headers } = await ask(MATCHES, 'br');
    const same = await ask(MATCHES, 'br', 'GET', { 'if-none-match': headers.etag });
    expect(same.statusCode).toBe(304);
    expect(same.headers).not.toHaveProperty('content-encoding');
    expect(same.headers).toMatchObject({ etag: headers.etag, vary: headers.vary });
    expect(same.bytes).toHaveLength(0);
  });

  it.each(['br', 'gzip', undefined])('HEAD says what GET would, in %s', async (encoding) => {
    const routes = [
      MATCHES,
      `${MATCHES}?limit=2`,
      `${MATCHES}.csv`,
      `${MATCHES}.ndjson`,
      '/v1/players/Hermit',
    ];
    for (const url of [...routes, '/healthz', '/openapi.json', '/nowhere', '/v1/players/Nobody']) {
      const get = await ask(url, encoding);
      const head = await ask(url, encoding, 'HEAD');
      expect(head.statusCode).toBe(get.statusCode);
      expect(head.bytes).toHaveLength(0);
      const comparable = (headers: Record<string, unknown>) => {
        const { date, connection, 'keep-alive': alive, 'x-request-id': id, ...rest } = headers;
        // A length is told where it is known; times in it make compressed ones differ by some bytes.
        const { 'content-length': length, 'transfer-encoding': chunked, ...named } = rest;
        return { ...named, 'x-freshness-as-of': typeof named['x-freshness-as-of'] };
      };
      expect(comparable(head.headers), url).toEqual(comparable(get.headers));
    }
  });

  it('HEAD of a stream does not read it', async () => {
    const all = await countStatements(() => ask(`${MATCHES}.csv`, 'br'));
    const head = await countStatements(() => ask(`${MATCHES}.csv`, 'br', 'HEAD'));
    expect(all.statements).toHaveLength(3);
    expect(head.statements).toHaveLength(1);
  });

  it.each(['br', 'gzip'])(
    'of a stream in %s sends what is there, and stops with the caller',
    async (encoding) => {
      let sent = 0;
      const endless = new Readable({
        read() {
          sent += 1;
          setImmediate(() => this.push(randomBytes(16_384).toString('base64')));
        },
      });
      const app = Fastify();
      others.push(app);
      await app.register(compression);
      app.get('/', (_request, reply) => reply.type('text/csv').send(endless));
      const address = await app.listen({ host: '127.0.0.1', port: 0 });
      const answer = await request(address, { headers: { 'accept-encoding': encoding } });
      expect(answer.headers['content-encoding']).toBe(encoding);
      let read = 0;
      for await (const chunk of answer.body) {
        read += (chunk as Buffer).length;
        if (read > 500_000) break;
      }
      await until('the source is let go', async () => endless.destroyed);
      // 500 kB were read: what was made beyond that waits in buffers of a fixed size, not in memory that grows.
      expect(sent * 16_384).toBeLessThan(4_000_000);
    },
  );

  it('unpacks no bodies', async () => {
    const answer = await inject({
      method: 'POST',
      url: '/v1/players',
      headers: {
        'x-api-key': system.keys.register,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      payload: '{"gamertag":"x"}',
    });
    expect(answer.json()).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });
});

describe('conditional requests', () => {
  it('are known to Node’s fetch, which says no-cache with each of them', async () => {
    const url = `http://127.0.0.1:${port}${MATCHES}`;
    const first = await fetch(url);
    const etag = first.headers.get('etag') ?? '';
    await first.text();
    const again = await fetch(url, { headers: { 'if-none-match': etag, 'cache-control': 'no-cache' } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    const { statements } = await countStatements(() => fetch(url, { headers: { 'if-none-match': etag } }));
    expect(statements).toHaveLength(1);
  });
});

describe('under pressure', () => {
  async function expectRefusal(app: FastifyInstance): Promise<void> {
    const answer = await until('it refuses', async () => {
      const asked = await app.inject('/v1/players/Hermit');
      return asked.statusCode === 503 ? asked : null;
    });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({ code: 'OVERLOADED', status: 503 });
  }

  it('refuses with OVERLOADED, without a statement, and goes on telling how it is', async () => {
    const app = await build({ pressure: { ...PRESSURE_LIMITS, heapShare: 1e-6, sampleMs: 10 } });
    await expectRefusal(app);
    const { statements } = await countStatements(() => expectRefusal(app));
    expect(statements).toEqual([]);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    const metrics = await app.inject('/metrics');
    expect(metrics.statusCode).toBe(200);
    expect(metrics.body).toMatch(
      /http_request_duration_seconds_count\{operation="getPlayer",.*status="5xx"\}/,
    );
  });

  it('takes one long computation for what it is', async () => {
    const app = await build({ pressure: { ...PRESSURE_LIMITS, eventLoopDelayMs: 20, sampleMs: 50 } });
    const end = performance.now() + 500;
    while (performance.now() < end);
    for (let turn = 0; turn < 20; turn++) {
      expect((await app.inject('/v1/players/Hermit')).statusCode).toBe(200);
      await new Promise(setImmediate);
    }
  });

  it('knows a late event loop, and recovers from it', async () => {
    const app = await build({
      pressure: { eventLoopDelayMs: 20, sampleMs: 50, lateSamples: 2, heapShare: 1 },
    });
    await until('the loop is late', async () => {
      const end = performance.now() + 80;
      while (performance.now() < end);
      return (await app.inject('/v1/players/Hermit')).statusCode === 503;
    });
    await until('it is calm', async () => (await app.inject('/v1/players/Hermit')).statusCode === 200);
  });
});

describe('/metrics', () => {
  const metric = (body: string, name: string) =>
    Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(body)?.[1]);

  it('counts by operation, method and class of status, and invents no series', async () => {
    const app = await build({});
    const key = system.keys.register;
    await app.inject('/v1/players/Hermit');
    await app.inject('/v1/players/HERMIT');
    await app.inject({ method: 'HEAD', url: '/v1/players/Hermit' });
    await app.inject('/v1/players/Nobody');
    await app.inject(MATCHES);
    for (let index = 0; index < 5; index++) await app.inject(`/made-up-${index}`);
    await app.inject({ method: 'PROPFIND' as 'GET', url: '/v1/players/Hermit' });
    await app.inject({ method: 'DELETE', url: '/v1/players/Nobody', headers: { 'x-api-key': key } });
    const answer = await app.inject('/metrics');
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const { body } = answer;
    const count = (labels: string) => metric(body, `http_request_duration_seconds_count{${labels}}`);
    expect(count('operation="getPlayer",method="GET",status="2xx"')).toBe(2);
    expect(count('operation="getPlayer",method="HEAD",status="2xx"')).toBe(1);
    expect(count('operation="getPlayer",method="GET",status="4xx"')).toBe(1);
    expect(count('operation="listPlayerMatches",method="GET",status="2xx"')).toBe(1);
    expect(count('operation="none",method="GET",status="4xx"')).toBe(5);
    expect(count('operation="none",method="other",status="4xx"')).toBe(1);
    expect(body).not.toContain('made-up');
    // The question itself.
    expect(metric(body, 'http_requests_in_flight')).toBe(1);
    expect(metric(body, 'sql_pool_connections{state="idle"}')).toBeGreaterThan(0);
    expect(metric(body, 'sql_pool_connections{state="waiting"}')).toBe(0);
    for (const name of [
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_p99_seconds',
      'halo_build_info',
    ])
      expect(body).toMatch(new RegExp(`^${name}`, 'm'));
  });

  it('tells answers that were remembered from those that were made', async () => {
    const memory = async () => metric((await inject('/metrics')).body, 'memo_answers_total{from="memory"}');
    const database = async () =>
      metric((await inject('/metrics')).body, 'memo_answers_total{from="database"}');
    const before = [await memory(), await database()] as const;
    await inject(`${MATCHES}?limit=7`);
    await inject(`${MATCHES}?limit=7`);
    expect([await memory(), await database()]).toEqual([before[0] + 1, before[1] + 1]);
  });

  it('belongs to its app', async () => {
    const one = await build({});
    const two = await build({});
    await one.inject('/healthz');
    expect((await one.inject('/metrics')).body).toContain('operation="getHealth"');
    expect((await two.inject('/metrics')).body).not.toContain('operation="getHealth"');
  });

  it('counts who went away, and no longer as under way', async () => {
    const bytes = `GET ${MATCHES}.csv HTTP/1.1\r\nhost: localhost\r\n\r\n`;
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    await new Promise((resolve) => socket.once('data', resolve));
    socket.destroy();
    await until('it is over', async () => {
      const { body } = await inject('/metrics');
      return metric(body, 'http_requests_in_flight') === 1;
    });
  });

  it('is for this machine', async () => {
    const outside: InjectOptions[] = [
      { remoteAddress: '203.0.113.9' },
      { headers: { 'x-forwarded-for': '203.0.113.9' } },
      { headers: { forwarded: 'for=203.0.113.9' } },
      { headers: { host: 'rebound.example' } },
    ];
    for (const options of outside) {
      const answer = await inject({ url: '/metrics', ...options });
      expect(answer.json()).toMatchObject({ status: 404, code: 'ROUTE_NOT_FOUND' });
    }
    for (const remoteAddress of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect((await inject({ url: '/metrics', remoteAddress })).statusCode).toBe(200);
    expect((await inject('/metrics')).headers).not.toHaveProperty('access-control-allow-origin');
    const isPublic = await build({ PUBLIC_URL: 'https://halo.example' });
    expect((await isPublic.inject('/metrics')).statusCode).toBe(404);
  });

  it('is for whoever has the token, and no key is looked up', async () => {
    const token = 'a-token-of-the-tests';
    const app = await build({ METRICS_TOKEN: token, PUBLIC_URL: 'https://halo.example' });
    const ask = (authorization?: string) =>
      app.inject({
        url: '/metrics',
        remoteAddress: '203.0.113.9',
        headers: { ...(authorization !== undefined && { authorization }) },
      });
    const refused = await countStatements(async () => [
      await ask(),
      await ask('Bearer a-token-of-the-test'),
      await ask(`Bearer ${system.keys.admin}`),
    ]);
    expect(refused.result.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
    expect(refused.result[0]?.headers['www-authenticate']).toBe('Bearer');
    expect(refused.statements).toEqual([]);
    // The system as a whole is read for the one who may know.
    const { result, statements } = await countStatements(() => ask(`bearer ${token}`));
    expect(result.statusCode).toBe(200);
    expect(statements.filter((text) => text.includes('api_key'))).toEqual([]);
    expect(statements.filter((text) => text.startsWith('/* status */'))).toHaveLength(1);
  });
});

describe('request ids', () => {
  it('are ours, and in every line of the log', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const app = await build({ log });
    const answer = await app.inject({ url: '/v1/players/Nobody', headers: { 'x-request-id': 'forged' } });
    const id = answer.headers['x-request-id'];
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const about = lines.map((line) => JSON.parse(line) as { reqId?: string }).filter(({ reqId }) => reqId);
    expect(about.length).toBeGreaterThan(0);
    for (const line of about) expect(line.reqId).toBe(id);
    expect(lines.join('')).not.toContain('forged');
  });
});

describe('spans', () => {
  const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
  const PARENT = '00f067aa0ba902b7';
  let collector: Collector;

  beforeAll(async () => {
    collector = await startCollector();
    const config = loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.endpoint}/` });
    const db = createDatabase({ url: system.db.url, poolSize: 2, log: silent });
    const shutdown = createShutdown(silent);
    shutdown.add('database', () => db.close());
    const tracing = await openTracing({ ...deps, config, db, queueStore: system.queueStore }, shutdown);
    const app = await buildApp({ ...deps, config, db, tracing });
    shutdown.add('http', () => app.close());
    const headers = { 'x-api-key': system.keys.register };
    await app.inject({
      url: '/v1/players/Hermit?secret=halo_hunter2hunter2&token=hunter2',
      headers: { traceparent: `00-${TRACE}-${PARENT}-01` },
    });
    await app.inject({ url: '/v1/players/Hermit', headers: { traceparent: 'nonsense' } });
    await app.inject({
      method: 'POST',
      url: '/v1/players',
      headers,
      payload: { gamertag: 'Somebody Secret' },
    });
    // What is asked for a second time is prepared, and has its name from then on.
    await app.inject(`${MATCHES}?limit=10`);
    await Promise.all(Array.from({ length: 8 }, (_, index) => app.inject(`${MATCHES}?limit=${index + 11}`)));
    await app.inject('/no/where');
    await shutdown.run();
  });
  afterAll(() => collector?.close());

  const named = (name: string) => collector.spans.filter((span) => span.name === name);
  const below = (span?: { spanId: string }) =>
    collector.spans.filter(({ parentSpanId }) => parentSpanId !== undefined && parentSpanId === span?.spanId);

  it('are named by operation and know their caller', () => {
    const [called, alone] = named('getPlayer');
    expect(called).toMatchObject({ traceId: TRACE, parentSpanId: PARENT, kind: 2 });
    expect(called?.attributes).toMatchObject({
      'http.request.method': 'GET',
      'http.route': '/v1/players/:player',
      'http.response.status_code': 400,
      'url.path': '/v1/players/Hermit',
      'url.query': 'secret=[redacted]&token=[redacted]',
      'url.scheme': 'http',
    });
    expect(alone?.traceId).not.toBe(TRACE);
    expect(alone?.parentSpanId ?? '').toBe('');
    expect(alone?.attributes['http.response.status_code']).toBe(200);
    const [nowhere] = named('GET');
    expect(nowhere?.attributes).not.toHaveProperty('http.route');
    expect(nowhere?.status.code ?? 0).toBe(0);
  });

  it('have their own statements below them, also when many wait for a connection', () => {
    const [first, ...lists] = named('listPlayerMatches');
    expect(below(first).map(({ name }) => name)).toEqual(['with']);
    expect(lists).toHaveLength(8);
    for (const list of lists) {
      const statements = below(list);
      expect(statements).toHaveLength(1);
      expect(statements[0]).toMatchObject({ kind: 3, traceId: list.traceId });
      expect(statements[0]?.name).toMatch(/^read_[0-9a-f]{16}$/);
      expect(statements[0]?.attributes['db.system.name']).toBe('postgresql');
    }
  });

  it('follow a request through its body', () => {
    const [registration] = named('registerPlayer');
    expect(registration?.attributes['http.response.status_code']).toBe(202);
    // The key, and what is written.
    expect(below(registration).length).toBeGreaterThan(1);
    const spans = new Set(collector.spans.map(({ spanId }) => spanId));
    for (const span of collector.spans.filter(({ kind }) => kind === 3))
      expect(spans).toContain(span.parentSpanId);
  });

  it('hold no secret, no value and no SQL', () => {
    const text = collector.text();
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain(system.keys.register);
    expect(text).not.toContain('Somebody Secret');
    expect(text).not.toMatch(/\bfrom\s+players\b/i);
    expect(text).toContain('halo-analytics');
  });

  it('cost nothing when nobody wants them: the SDK is not loaded', async () => {
    const source = (name: string) => JSON.stringify(join(import.meta.dirname, '../../dist/src', name));
    const script = `
      import module from 'node:module';
      await import(${source('deps.js')}); await import(${source('app.js')});
      process.stdout.write(Object.keys(module._cache).filter((file) => /@opentelemetry.(?:sdk|exporter|otlp)/.test(file)).join());`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout).toBe('');
  });
});

describe('odd requests', () => {
  const END = 'connection: close\r\n\r\n';

  it.each([
    ['an expectation nobody knows', `GET /healthz HTTP/1.1\r\nhost: x\r\nexpect: tea\r\n${END}`],
    ['an address with its host', `GET http://x/healthz HTTP/1.1\r\nhost: x\r\n${END}`],
    ['HTTP/1.0 without a host', `GET /healthz HTTP/1.0\r\n\r\n`],
    ['an offer of another protocol', `GET /healthz HTTP/1.1\r\nhost: x\r\nupgrade: h2c\r\n${END}`],
    ['an IPv6 host', `GET /healthz HTTP/1.1\r\nhost: [::1]:80\r\n${END}`],
  ])('%s is answered', async (_, bytes) => {
    const answer = await sendRaw(port, bytes);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('{"status":"ok"}');
  });

  it.each([
    ['CONNECT', 'CONNECT x:80 HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'INVALID_HTTP'],
    ['TRACE', `TRACE /healthz HTTP/1.1\r\nhost: x\r\n${END}`, 405, 'METHOD_NOT_ALLOWED'],
    ['PROPFIND', `PROPFIND /v1/players HTTP/1.1\r\nhost: x\r\n${END}`, 405, 'METHOD_NOT_ALLOWED'],
    ['no known method', `FOO /healthz HTTP/1.1\r\nhost: x\r\n${END}`, 400, 'INVALID_HTTP'],
    ['two hosts', `GET /healthz HTTP/1.1\r\nhost: x\r\nHost: y\r\n${END}`, 400, 'INVALID_REQUEST'],
    ['an empty host', `GET /healthz HTTP/1.1\r\nhost:\r\n${END}`, 400, 'INVALID_REQUEST'],
    ['a host that is none', `GET /healthz HTTP/1.1\r\nhost: <script>\r\n${END}`, 400, 'INVALID_REQUEST'],
    ['OPTIONS of everything', `OPTIONS * HTTP/1.1\r\nhost: x\r\n${END}`, 404, 'ROUTE_NOT_FOUND'],
    ['a long address', `GET /${'x'.repeat(9_000)} HTTP/1.1\r\nhost: x\r\n${END}`, 414, 'URL_TOO_LONG'],
    ['a length in words', `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: two\r\n${END}`, 400, 'INVALID_HTTP'],
    ['a negative length', `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n${END}`, 400, 'INVALID_HTTP'],
    [
      'chunks of no size',
      `POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n${END}zz\r\n`,
      400,
      'INVALID_HTTP',
    ],
    ['bytes of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'INVALID_HTTP'],
    [
      'two keys',
      `GET /healthz HTTP/1.1\r\nhost: x\r\nx-api-key: a\r\nx-api-key: b\r\n${END}`,
      401,
      'API_KEY_INVALID',
    ],
    ['a half character', `GET /v1/players/%E0%A4%A HTTP/1.1\r\nhost: x\r\n${END}`, 400, 'INVALID_URL'],
    ['half a percent sign', `GET ${MATCHES}?limit=%zz HTTP/1.1\r\nhost: x\r\n${END}`, 400, 'INVALID_REQUEST'],
  ])('%s: a problem', async (_, bytes, status, code) => {
    const answer = await sendRaw(port, bytes);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(answer.body)).toMatchObject({ status, code });
    expect(answer.statusCode).toBe(status);
    expect('allow' in answer.headers).toBe(status === 405);
  });
});
