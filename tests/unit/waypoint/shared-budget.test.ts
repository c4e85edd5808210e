import { describe, expect, it } from 'vitest';
import { type Budgets, createLocalBudgets } from '../../../src/waypoint/budgets.ts';
import { createBucket } from '../../../src/waypoint/limiter.ts';
import { LANES, type Lane, termsOf } from '../../../src/waypoint/options.ts';
import { PAUSE_MS, sharedOrLocal } from '../../../src/waypoint/shared-or-local.ts';
import { createVirtualClock } from './virtual-clock.ts';
import { createTestLog } from './world.ts';

/** Two processes over budgets that are elsewhere, and may be out of reach. */
function createPair(rate: number) {
  const clock = createVirtualClock();
  const place = createLocalBudgets(clock.now);
  const there = { isAway: false, lost: 0 };
  const far: Budgets = {
    take: async (...asked) => {
      if (there.isAway) throw new Error('nobody there');
      return place.take(...asked);
    },
    cut: async (...told) => {
      if (there.isAway) throw new Error('nobody there');
      return place.cut(...told);
    },
  };
  const logs = [createTestLog(), createTestLog()];
  const [one, other] = logs.map(({ log }) =>
    createBucket({ ...termsOf(rate), clock, shared: { budgets: sharedOrLocal(far, clock, log), key: 'k' } }),
  );
  if (one === undefined || other === undefined) throw new Error('two were made');
  const grants: { who: string; at: number }[] = [];
  const ask = (bucket: typeof one, who: string, many: number, lane?: Lane) => {
    for (let i = 0; i < many; i++)
      bucket.acquire(undefined, lane).then(
        () => grants.push({ who, at: clock.now() }),
        () => undefined,
      );
  };
  return { clock, one, other, there, logs, grants, ask };
}

describe('a budget two processes share', () => {
  it('is spent once, and they come by turns', async () => {
    const { clock, one, other, grants, ask } = createPair(1);
    ask(one, 'one', 20);
    ask(other, 'other', 20);
    await clock.advanceTo(9_000);
    expect(grants.map(({ at }) => at)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((second) => second * 1_000),
    );
    expect(grants.filter(({ who }) => who === 'one')).toHaveLength(5);
  });

  it('is halved and paused for both by the 429 of one; what was granted before counts no second time', async () => {
    const { clock, one, other, grants, ask } = createPair(4);
    const before = await other.acquire();
    await clock.advanceTo(500);
    one.throttled(await one.acquire(), 5_000);
    ask(other, 'other', 1);
    await clock.advanceTo(600);
    expect(other.state()).toMatchObject({ rate: 2, pausedUntil: new Date(5_500) });
    other.throttled(before, null);
    other.succeeded(before);
    await clock.advanceTo(5_499);
    expect(grants).toEqual([]);
    await clock.advanceTo(5_500);
    expect(grants).toEqual([{ who: 'other', at: 5_500 }]);
    expect(other.state().rate).toBe(2);
    // One that was granted since does count.
    other.throttled(clock.now(), null);
    ask(one, 'one', 1);
    await clock.advanceTo(5_600);
    expect(one.state()).toMatchObject({ rate: 1, pausedUntil: new Date(7_500) });
  });

  it('breaks the promise of one that waits when the other is told to stop', async () => {
    const { clock, one, other, grants, ask } = createPair(1);
    ask(one, 'one', 2);
    await clock.advanceTo(400);
    other.throttled(0, 3_000);
    await clock.advanceTo(3_399);
    expect(grants).toHaveLength(1);
    await clock.advanceTo(3_400);
    expect(grants).toHaveLength(2);
  });

  it('goes on, cautiously, while the place is out of reach, says so once and loses no request', async () => {
    const { clock, one, there, logs, grants, ask } = createPair(8);
    ask(one, 'one', 200);
    await clock.advanceTo(4_000);
    const before = grants.length;
    expect(before).toBeGreaterThan(30);
    there.isAway = true;
    await clock.advanceTo(14_000);
    const away = grants.length - before;
    expect(away).toBeGreaterThanOrEqual(19);
    expect(away).toBeLessThanOrEqual(22);
    there.isAway = false;
    await clock.advanceTo(14_000 + PAUSE_MS + 1_000);
    await clock.runDry();
    expect(grants).toHaveLength(200);
    const lines = logs[0]?.lines.map((line) => line.split(' ').slice(0, 8).join(' '));
    expect(lines).toEqual(
      ['warn the budgets for upstream are out of', 'info the budgets for upstream are shared again'].map(
        (line) => expect.stringContaining(line),
      ),
    );
  });

  it('is not asked for those who have gone, and their grant goes to the next', async () => {
    const { clock, one, grants, ask } = createPair(1);
    await one.acquire();
    const leaving = new AbortController();
    const gone = one.acquire(leaving.signal);
    await clock.advanceTo(100);
    leaving.abort(new Error('off'));
    await expect(gone).rejects.toThrow('off');
    expect(one.state().queued).toEqual({ asked: 0, live: 0, backfill: 0 });
    ask(one, 'next', 1);
    await clock.advanceTo(1_000);
    expect(grants).toEqual([{ who: 'next', at: 1_000 }]);
  });
});

it('lanes share the grants of a bucket by weight', async () => {
  const { clock, one, grants, ask } = createPair(10);
  for (const lane of [...LANES].reverse()) ask(one, lane, 100, lane);
  await clock.advanceTo(4_800);
  const of = (lane: Lane) => grants.filter(({ who }) => who === lane).length;
  // One grant of the burst beside fifty of the rate.
  expect([of('asked'), of('live'), of('backfill')]).toEqual([20, 20, 10]);
  expect(one.state().queued).toEqual({ asked: 80, live: 80, backfill: 90 });
});
