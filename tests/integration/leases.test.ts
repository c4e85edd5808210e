import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dispatchDue } from '../../jobs/dispatch-due.ts';
import { leaseFor } from '../../jobs/lease.ts';
import { addToBacklog, failMatch, leaseBacklog, postponeMatch } from '../../src/db/backlog.ts';
import { requestRegistration } from '../../src/db/registrations.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

describe('matches that are asked for', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await createTestSystem({ source: createScriptedSource() });
  });
  afterAll(() => system?.close());
  beforeEach(async () => {
    const { prisma } = system.db;
    const all = await prisma.backlogEntry.findMany();
    await system.queues.forget(
      'ingest-match',
      all.map(({ matchId }) => ({ matchId })),
    );
    await prisma.backlogEntry.deleteMany();
  });

  /** Matches that were asked for, as far as the database knows, for the next ten minutes. */
  async function asked(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    await addToBacklog(
      system.db.prisma,
      1n,
      ids.map((matchId) => ({ matchId, startedAt: new Date() })),
    );
    await leaseBacklog(system.db.prisma, ids, 600);
    return ids;
  }

  it('are asked for again as soon as the queue holds nothing', async () => {
    await asked(3);
    expect(await system.queues.line('ingest')).toEqual({ waiting: 0, active: 0 });
    await dispatchDue(system.context);
    expect(await system.queues.line('ingest')).toEqual({ waiting: 3, active: 0 });
    // Now they are in it: asking on would be asking twice.
    const before = await system.db.prisma.backlogEntry.findMany({ orderBy: { matchId: 'asc' } });
    await dispatchDue(system.context);
    expect(await system.db.prisma.backlogEntry.findMany({ orderBy: { matchId: 'asc' } })).toEqual(before);
    for (const { retryAt } of before) expect(retryAt.getTime() - Date.now()).toBeLessThan(70_000);
  });

  it('wait for their own time when they failed or were put off', async () => {
    const [failed, postponed] = await asked(2);
    await failMatch(system.db.prisma, failed ?? '', 'WAYPOINT_NOT_FOUND');
    await postponeMatch(system.db.prisma, postponed ?? '', 'WAYPOINT_NETWORK', 60);
    await dispatchDue(system.context);
    expect(await system.queues.line('ingest')).toEqual({ waiting: 0, active: 0 });
  });

  it('are given a minute, more in a long line, and never more than ten', async () => {
    await system.queues.enqueue(
      'ingest-match',
      (await asked(20)).map((matchId) => ({ matchId })),
    );
    expect(await leaseFor(system.queues, 'ingest')).toEqual({ seconds: 64, waiting: 20, isIdle: false });
    const line = async () => ({ waiting: 100_000, active: 1 });
    expect(await leaseFor({ line }, 'ingest')).toEqual({ seconds: 600, waiting: 100_000, isIdle: false });
  });
});

describe('what keeps the tables small', () => {
  it('does not stand in line behind the ranks of everybody', async () => {
    const system = await createTestSystem({ source: createScriptedSource() });
    await system.queues.enqueue(
      'snapshot-player',
      Array.from({ length: 3 }, (_, index) => ({ xuid: `253327490000000${index}` })),
    );
    await system.queues.enqueue('trim-events', [{}]);
    // BullMQ takes what has no priority first.
    expect((await system.queues.counts()).upkeep).toMatchObject({ waiting: 1, prioritized: 3 });
    await system.close();
  });
});

describe('a registration the queue knows nothing of', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await createTestSystem({ source: createScriptedSource() });
  });
  afterAll(() => system?.close());

  it('is asked for after some seconds, then after half a minute', async () => {
    const { gamertagKey } = await requestRegistration(system.db.prisma, 'Somebody New');
    /** @returns whether it is asked for that long after it was, or was last asked for. */
    const isAsked = async (seconds: number) => {
      await system.db.pool.query(
        `update registrations set requested_at = requested_at - make_interval(secs => $1),
          updated_at = updated_at - make_interval(secs => $1)`,
        [seconds],
      );
      await dispatchDue(system.context);
      const { waiting } = await system.queues.line('asked');
      await system.queues.forget('register-player', [{ gamertagKey }]);
      return waiting === 1;
    };
    expect(await isAsked(0)).toBe(false);
    expect(await isAsked(6)).toBe(true);
    expect(await isAsked(6)).toBe(false);
    expect(await isAsked(25)).toBe(true);
    // Whoever wants them again does not wait as long as the first.
    await requestRegistration(system.db.prisma, 'somebody new');
    expect(await isAsked(0)).toBe(false);
    expect(await isAsked(6)).toBe(true);
  });
});
