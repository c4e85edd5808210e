import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { requestRegistration } from '../../src/db/registrations.ts';
import type { QueueStore } from '../../src/queue/connection.ts';
import { createQueues } from '../../src/queue/enqueue.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { areWhole } from '../helpers/are-whole.ts';
import { type Program, runProgram } from '../helpers/run-program.ts';
import { storeContents } from '../helpers/store-contents.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';
import { until } from '../helpers/until.ts';

const WORLD = { players: 24, matchesPerPlayer: 40 };
/** A shared machine takes its time. */
const PATIENCE_MS = 80_000;

describe('a worker that is told to stop', () => {
  const { seed, gamertags } = chooseWorld();
  const databases: TestDatabase[] = [];
  const programs: Program[] = [];
  let expected: Awaited<ReturnType<typeof storeContents>>;
  let total: number;
  let undisturbedMs: number;

  beforeAll(async () => {
    const { db, environment } = await prepare(1);
    const worker = await startWorker(environment);
    const began = performance.now();
    await finished(db);
    undisturbedMs = performance.now() - began;
    expect(await worker.end('SIGTERM')).toBe(0);
    expected = await storeContents(db);
    total = await db.prisma.match.count();
    expect(total).toBeGreaterThan(40);
  });
  afterAll(async () => {
    for (const program of programs) if (program.child.exitCode === null) await program.end('SIGKILL');
    for (const db of databases) await db.close();
  });

  /** A database of its own, with the players asked for; in Redis a keyspace of its own too. */
  async function prepare(keyspace: number) {
    const db = await createTestDatabase();
    databases.push(db);
    const redis = inject('redisUrl');
    const redisUrl = redis === null ? null : `${redis}/${keyspace}`;
    const store: QueueStore =
      redisUrl === null ? { kind: 'postgres', url: db.url } : { kind: 'redis', url: redisUrl };
    const queues = createQueues(store, pino({ level: 'silent' }));
    await queues.ready();
    for (const gamertag of gamertags) {
      const { gamertagKey } = await requestRegistration(db.prisma, gamertag);
      await queues.enqueue('register-player', [{ gamertagKey }]);
    }
    await queues.close();
    const environment = {
      DATABASE_URL: db.url,
      ...(redisUrl !== null && { REDIS_URL: redisUrl }),
      SANDBOX_SEED: String(seed),
      SANDBOX_PLAYERS: String(WORLD.players),
      SANDBOX_MATCHES_PER_PLAYER: String(WORLD.matchesPerPlayer),
      WORKER_CONCURRENCY: '3',
      LOG_LEVEL: 'error',
    };
    return { db, environment, store };
  }

  async function startWorker(environment: Record<string, string>): Promise<Program> {
    const worker = runProgram('jobs/worker.js', environment);
    programs.push(worker);
    await worker.says(/worker runs/);
    return worker;
  }

  function finished(db: TestDatabase): Promise<boolean> {
    return until(
      'everybody is current, with a whole history, and nothing is left to do',
      () => areWhole(db.prisma, gamertags.length),
      PATIENCE_MS,
    );
  }

  /** What was begun and would be waited for, had it not been given back. */
  async function held(db: TestDatabase, store: QueueStore) {
    const queues = createQueues(store, pino({ level: 'silent' }));
    await queues.ready();
    const counts = Object.values(await queues.counts());
    await queues.close();
    const { rows } = await db.pool.query<{ looks: number; matches: number }>(
      `select (select count(*)::int from tracked_players where looking_until > now()) as looks,
         (select count(*)::int from match_claims c where until > now()
            and not exists (select from matches m where m.id = c.match_id)) as matches`,
    );
    return { jobs: counts.reduce((sum, { active = 0 }) => sum + active, 0), ...rows[0] };
  }

  it('ends well when it is told to, and the next one goes on at once', async () => {
    const { db, environment, store } = await prepare(2);
    const worker = await startWorker(environment);
    await until('some matches', async () => (await db.prisma.match.count()) > 0);
    const began = performance.now();
    expect(await worker.end('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(worker.errors()).toBe('');
    expect(await db.prisma.match.count()).toBeLessThan(total);
    expect(await held(db, store)).toEqual({ jobs: 0, looks: 0, matches: 0 });
    const next = await startWorker(environment);
    const again = performance.now();
    await finished(db);
    // Nor does anything wait for a lease of a minute.
    expect(performance.now() - again).toBeLessThan(undisturbedMs + 15_000);
    expect(await next.end('SIGTERM')).toBe(0);
    expect(await storeContents(db)).toEqual(expected);
  });
});

/** The first world in which nobody of the registered plays while the test runs: the worker's clock is the real one. */
function chooseWorld(): { seed: number; gamertags: readonly string[] } {
  const later = Date.now() + 10 * 60_000;
  for (let seed = 1; seed < 100; seed++) {
    const world = createSyntheticWorld({ ...WORLD, seed, now: () => new Date(later) });
    const gamertags = world.demoGamertags;
    const isQuiet = gamertags.every((gamertag) => {
      const [newest] = world.history(world.playerByGamertag(gamertag)?.xuid ?? '', 'all', 0, 1);
      const info = newest?.MatchInfo as { EndTime: string } | undefined;
      return info !== undefined && Date.parse(info.EndTime) < later - 40 * 60_000;
    });
    if (isQuiet && gamertags.length === 5) return { seed, gamertags };
  }
  throw new Error('no quiet world');
}
