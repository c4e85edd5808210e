import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWorkers, type Workers } from '../../jobs/run-workers.ts';
import { createTokenStore } from '../../src/db/upstream-accounts.ts';
import type { EndpointStats } from '../../src/sandbox/endpoint-stats.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { createWaypoint, type Waypoint } from '../../src/waypoint/client.ts';
import { unlimited } from '../../src/waypoint/options.ts';
import { areWhole } from '../helpers/are-whole.ts';
import { listMatches, passTime, register, upstreamIds } from '../helpers/front-door.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

describe('an upstream that fails one request in five', () => {
  let system: TestSystem;
  let waypoint: Waypoint;
  let workers: Workers;
  // The clock stands: nobody plays on while the test compares.
  const now = new Date('2026-11-20T12:00:00Z');
  const world = createSyntheticWorld({ seed: 11, players: 24, matchesPerPlayer: 25, now: () => now });

  beforeAll(async () => {
    system = await createTestSystem({
      source: world,
      sandbox: {
        faults: { '429': 0.05, '5xx': 0.05, truncated: 0.05, xml: 0.05, tokenExpiry: 0.02, hang: 0.01 },
      },
    });
    const log = pino({ level: 'silent' });
    const { refreshToken, ...credentials } = system.sandbox.credentials;
    waypoint = createWaypoint({
      accounts: [{ name: 'faults', ...credentials, initialRefreshToken: refreshToken }],
      tokenStore: createTokenStore(system.db.pool, 'a secret of the tests'),
      origin: system.sandbox.origin,
      limits: unlimited,
      log,
      // Two tries, so that failures reach the jobs, and waits a test can afford.
      retry: { attempts: 2, throttledAttempts: 2, baseMs: 5, capMs: 20 },
      timeouts: { headersMs: 1_000, bodyMs: 1_000, totalMs: 2_000 },
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20))),
    });
    const { prisma } = system.db;
    workers = await runWorkers({
      store: system.queueStore,
      concurrency: 8,
      context: { ...system.context, prisma, waypoint, log },
    });
  });
  afterAll(async () => {
    await workers?.close();
    await waypoint?.close();
    await system?.close();
  });

  it('is stored without a gap and without a double', { timeout: 120_000 }, async () => {
    const { prisma, pool } = system.db;
    const names = world.demoGamertags;
    for (const gamertag of names) await register(system, gamertag);
    await until(
      'everybody is current',
      async () => {
        // Tries that were put off are due, as if the time had passed.
        await pool.query(`update tracked_players set next_sync_at = now() where state = 'failed'`);
        await pool.query(`update tracked_players set next_walk_at = now() where walk_failures > 0`);
        await pool.query(
          `update registrations set updated_at = now() - interval '1 minute' where state = 'failed'`,
        );
        await pool.query(`update backlog set retry_at = now() where attempts > 0`);
        await system.queues.enqueue('dispatch-due', [{}]);
        return areWhole(prisma, names.length);
      },
      110_000,
    );
    const wanted = new Set<string>();
    for (const gamertag of names) {
      const xuid = world.playerByGamertag(gamertag)?.xuid ?? '';
      const ids = upstreamIds(system, xuid);
      for (const id of ids) wanted.add(id);
      const listed = await listMatches(system, gamertag);
      expect(listed.map(({ matchId }) => matchId).sort()).toEqual([...ids].sort());
    }
    const stored = await prisma.match.findMany({ select: { id: true } });
    expect(stored.map(({ id }) => id).sort()).toEqual([...wanted].sort());
    for (const { id } of stored) {
      const answer = await system.app.inject(`/v1/matches/${id}/raw`);
      expect(answer.rawPayload.equals(world.matchStats(id) ?? Buffer.alloc(0)), id).toBe(true);
    }
    const [counts] = (
      await pool.query(`select count(*)::int as rows, count(distinct (match_id, xuid))::int as people
        from participants where xuid is not null`)
    ).rows as { rows: number; people: number }[];
    expect(counts?.rows).toBe(counts?.people);
    const absent = await prisma.match.count({ where: { skillState: 'absent', lifecycleMode: 3 } });
    expect(absent).toBe(0);
  });

  it('did fail in each of these ways', () => {
    const met = Object.values(system.sandbox.stats()).flatMap(({ faults }: EndpointStats) =>
      Object.keys(faults),
    );
    expect([...new Set(met)].sort()).toEqual(['429', '5xx', 'hang', 'tokenExpiry', 'truncated', 'xml']);
  });

  it('has nothing left to try', async () => {
    await passTime(system);
    expect(await system.db.prisma.backlogEntry.count()).toBe(0);
  });
});
