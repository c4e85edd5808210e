import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { openEphemeral } from '../../src/deps.ts';
import { createLocalBudgets } from '../../src/ephemeral/local-budgets.ts';
import { createRedisMemory } from '../../src/ephemeral/redis-memory.ts';
import { openSharedRedis } from '../../src/ephemeral/shared-redis.ts';
import { createLog } from '../../src/log.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { startRedis } from '../helpers/global-redis.ts';
import { insightDeps } from '../helpers/insight-deps.ts';
import { RELAXED } from '../helpers/relaxed.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, PATIENCE_MS, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const redisUrl = inject('redisUrl');
const silent = pino({ level: 'silent' });
const MINUTE = { units: 20, seconds: 60 };

function capture() {
  const lines: { msg: string; err?: { code?: string } }[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { log: createLog('info', stream), lines, said: () => lines.map(({ msg }) => msg) };
}

/** The API over a Redis that may go away, as in production: it waits for it as long as it would there. */
async function openApi(system: TestSystem, url: string) {
  const { log, said, lines } = capture();
  const ephemeral = openEphemeral({ redis: { url, log } });
  const config = loadConfig({ ANONYMOUS_UNITS_PER_MINUTE: '20' });
  const profile = { database: 'embedded', jobs: 'redis', upstream: 'sandbox' } as const;
  const { db, queues, live } = system;
  const app = await buildApp({
    config,
    log: silent,
    profile,
    db,
    queues,
    ephemeral,
    live,
    pressure: RELAXED,
    ...(await insightDeps()),
  });
  return {
    app,
    said,
    lines,
    ephemeral,
    /** Units left; fails unless it was answered. */
    async read() {
      const answer = await app.inject('/nowhere');
      expect([404, 429]).toContain(answer.statusCode);
      return Number(/r=(\d+)/.exec(String(answer.headers.ratelimit))?.[1]);
    },
    async close() {
      await app.close();
      ephemeral.close();
    },
  };
}

describe('without the Redis it should share', () => {
  let system: TestSystem;
  beforeAll(async () => {
    const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
    system = await createTestSystem({ source });
  });
  afterAll(() => system?.close());

  it('the API counts by itself from the start, and says so once', async () => {
    const api = await openApi(system, 'redis://127.0.0.1:9');
    expect([await api.read(), await api.read(), await api.read()]).toEqual([19, 18, 17]);
    await api.ephemeral.memo.recall('x');
    api.ephemeral.memo.share('x', 'y');
    expect(await api.ephemeral.memo.recall('x')).toBeNull();
    expect(api.said()).toEqual(['Redis does not answer: each process counts callers by itself']);
    expect(api.lines[0]?.err?.code).toBe('ECONNREFUSED');
    await api.close();
  });

  if (redisUrl === null) return;

  it('killed mid-way: it still answers, and shares again when it is back', async () => {
    const redis = await startRedis();
    const api = await openApi(system, redis.url);
    await api.ephemeral.ready();
    await until('it is shared', async () => {
      await api.read();
      const keys = await withRedis(redis.url, (client) => client.keys('*'));
      return keys.length > 0;
    });
    redis.server.kill('SIGKILL');
    await once(redis.server, 'exit');
    const levels = [];
    for (let times = 0; times < 10; times += 1) levels.push(await api.read());
    for (const level of levels) expect(level).toBeGreaterThanOrEqual(0);
    expect(levels.at(-1)).toBeLessThan(20);
    expect(api.said().filter((line) => line.startsWith('Redis does not answer'))).not.toEqual([]);
    const again = await startRedis(Number(new URL(redis.url).port));
    await until('it is shared again', async () => {
      await api.read();
      return api.said().at(-1) === 'Redis is back: callers and answers are shared again';
    });
    await api.close();
    await again.stop();
  });

  it('hanging: nobody waits long, and only the first waits at all', async () => {
    const redis = await startRedis();
    const api = await openApi(system, redis.url);
    await api.ephemeral.ready();
    const sixty = async () => {
      const started = performance.now();
      for (let times = 0; times < 60; times += 1) await api.read();
      return performance.now() - started;
    };
    const usual = await sixty();
    redis.server.kill('SIGSTOP');
    // Each waiting its 50 ms would be 3,000 more.
    expect(await sixty()).toBeLessThan(usual + 2_000);
    redis.server.kill('SIGCONT');
    await api.close();
    await redis.stop();
  });
});

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** Only the services profile has a Redis. */
function describeRedis(url: string): void {
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  let now = Date.now();
  const options = { url, log: silent, patienceMs: PATIENCE_MS, now: () => now };
  const redis = openSharedRedis({ ...options, prefix });
  beforeAll(() => redis.ready());
  afterAll(() => redis.close());

  it('a bucket is what it is in a process', async () => {
    const step = fc.record({
      pass: fc.oneof(fc.constant(0), fc.integer({ min: -2_000, max: 90_000 })),
      cost: fc.integer({ min: -20, max: 40 }).filter((cost) => cost !== 0),
    });
    const policy = fc.record({
      units: fc.integer({ min: 1, max: 1_000 }),
      seconds: fc.integer({ min: 1, max: 120 }),
    });
    let walks = 0;
    await fc.assert(
      fc.asyncProperty(policy, fc.array(step, { maxLength: 30 }), async (rule, walk) => {
        const local = createLocalBudgets(() => now, 10);
        const key = `walk:${++walks}`;
        for (const { pass, cost } of walk) {
          now += pass;
          const bounded = Math.sign(cost) * Math.min(Math.abs(cost), rule.units);
          const shared = await redis.take(key, rule, bounded);
          if (cost < 0) {
            local.giveBack('x', rule, -cost);
            continue;
          }
          const { allowed, debt } = local.charge('x', rule, cost);
          expect(shared.allowed).toBe(allowed);
          // Redis tells it in thousandths.
          expect(Math.abs(shared.debt - debt)).toBeLessThan(0.001_001);
        }
      }),
      {
        numRuns: 60,
        // A full bucket remembers when that was, even while the clock goes back.
        examples: [
          [
            { units: 1, seconds: 1 },
            [
              { pass: 0, cost: 1 },
              { pass: -2, cost: 1 },
              { pass: 0, cost: -1 },
              { pass: 0, cost: 1 },
              { pass: 2, cost: 1 },
            ],
          ],
        ],
      },
    );
  });

  it('the clock is Redis’s own, the same for all', async () => {
    const plain = openSharedRedis({ url, log: silent, patienceMs: PATIENCE_MS, prefix });
    await plain.ready();
    await plain.take('clock', MINUTE, 5);
    const [kept, time] = await withRedis(url, (client) =>
      Promise.all([client.get(`${prefix}:clock`), client.time()]),
    );
    expect(kept).toMatch(/^5\.000000 \d{13}$/);
    expect(Math.abs(Number(kept?.split(' ')[1]) - Number(time[0]) * 1_000)).toBeLessThan(60_000);
    plain.close();
  });

  it('what is remembered is found by others, for a while, and never more than is allowed', async () => {
    const other = openSharedRedis({ ...options, prefix });
    await other.ready();
    const allowance = { units: 1_000, seconds: 100 };
    const memory = createRedisMemory(redis, () => now, allowance);
    await memory.set('a', 'x'.repeat(400), 600);
    await memory.set('b', 'ü'.repeat(300), 50);
    await memory.set('c', 'x', 50);
    await memory.set('d', 'x'.repeat(1_001), 50);
    const found = createRedisMemory(other, () => now);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((key) => found.get(key)))).toEqual([
      'x'.repeat(400),
      'ü'.repeat(300),
      null,
      null,
    ]);
    now += 1_000;
    await memory.set('c', 'x', 50);
    expect(await found.get('c')).toBe('x');
    const ttl = await withRedis(url, (client) => client.ttl(`${prefix}:memo:a`));
    expect(ttl).toBeGreaterThan(0);
    expect(ttl).toBeLessThanOrEqual(100);
    other.close();
  });

  it('answers made by one process are known to another', async () => {
    const twins = [1, 2].map(() => openEphemeral({ redis: { ...options, prefix }, now: () => now }));
    await Promise.all(twins.map((twin) => twin.ready()));
    const [one, other] = twins;
    expect([one?.memo.isShared, await other?.memo.recall('W/"r1-abc"')]).toEqual([true, null]);
    one?.memo.share('W/"r1-abc"', 'made');
    await until('it is known', async () => (await other?.memo.recall('W/"r1-abc"')) === 'made');
    for (const twin of twins) twin.close();
  });

  it('a dear answer is made by one process and only looked up by the next, however many ask at once', async () => {
    const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
    const system = await createTestSystem({ source, sharesAnswers: true });
    await seedPlayer(system.db.pool, 2533274800000900n, 'Shared');
    const twin = await system.twin();
    const path = '/v1/players/2533274800000900/stats';
    const ask = (app: TestSystem['app']) =>
      countStatements(() => Promise.all(Array.from({ length: 10 }, () => app.inject(path))));
    const first = await ask(system.app);
    const etag = String(first.result[0]?.headers.etag);
    await until('it is shared', async () => (await twin.ephemeral.memo.recall(etag)) !== null);
    const second = await ask(twin.app);
    for (const answer of [...first.result, ...second.result]) {
      expect([answer.statusCode, answer.headers.etag]).toEqual([200, etag]);
      expect(answer.json<{ data: unknown }>().data).toEqual(first.result[0]?.json<{ data: unknown }>().data);
    }
    // The first asks what version there is, then for the answer; the second knows it from the first.
    expect([first.statements.length, second.statements.length]).toEqual([2, 1]);
    await twin.close();
    await system.close();
  });

  it('nothing is kept without an end', async () => {
    const lives = await withRedis(url, async (client) => {
      const keys = await client.keys(`${prefix}:*`);
      return Promise.all(keys.map(async (key) => [key, await client.pttl(key)] as const));
    });
    expect(lives.length).toBeGreaterThan(3);
    // -2: it ended since it was listed.
    expect(lives.filter(([, life]) => life === -1)).toEqual([]);
    for (const [, life] of lives) expect(life).toBeLessThanOrEqual(600_000);
  });
}

if (redisUrl !== null) describe('in Redis', () => describeRedis(redisUrl));
