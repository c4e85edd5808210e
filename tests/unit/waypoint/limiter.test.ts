import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBucket } from '../../../src/waypoint/limiter.ts';
import { termsOf } from '../../../src/waypoint/options.ts';
import { createVirtualClock } from './virtual-clock.ts';

const events = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 20_000 }),
    kind: fc.constantFrom('ask', 'ask', 'ask', 'abort', 'throttle', 'success'),
    ms: fc.integer({ min: 0, max: 3_000 }),
  }),
  { maxLength: 60 },
);

describe('bucket', () => {
  it('never grants more than rate * window + burst, and in the order asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        events,
        async (rate, burst, script) => {
          const clock = createVirtualClock();
          const bucket = createBucket({ ...termsOf(rate), burst, clock });
          const grants: Array<{ at: number; id: number }> = [];
          const aborts: AbortController[] = [];
          let id = 0;
          const work: Promise<void>[] = [];
          for (const event of [...script].sort((a, b) => a.at - b.at)) {
            await clock.advanceTo(event.at);
            if (event.kind === 'abort')
              aborts[event.ms % Math.max(1, aborts.length)]?.abort(new Error('off'));
            else if (event.kind === 'throttle') bucket.throttled(clock.now(), event.ms);
            else if (event.kind === 'success') bucket.succeeded(clock.now());
            else {
              const mine = id++;
              const controller = new AbortController();
              aborts.push(controller);
              work.push(
                bucket.acquire(controller.signal).then(
                  (at) => void grants.push({ at, id: mine }),
                  () => undefined,
                ),
              );
            }
          }
          await clock.runDry();
          await Promise.all(work);

          const ids = grants.map((grant) => grant.id);
          expect(ids).toEqual([...ids].sort((a, b) => a - b));
          for (let first = 0; first < grants.length; first++) {
            for (let last = first; last < grants.length; last++) {
              const seconds = ((grants[last]?.at ?? 0) - (grants[first]?.at ?? 0)) / 1_000;
              expect(last - first + 1).toBeLessThanOrEqual(rate * seconds + burst + 1e-6);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('uses all of its rate', async () => {
    const clock = createVirtualClock();
    const bucket = createBucket({ ...termsOf(5), burst: 2, clock });
    let granted = 0;
    for (let i = 0; i < 100; i++)
      bucket.acquire().then(
        () => granted++,
        () => undefined,
      );
    await clock.advanceTo(10_000);
    expect(granted).toBe(52);
    expect(bucket.state().queued).toEqual({ asked: 0, live: 48, backfill: 0 });
    expect(bucket.waitMs()).toBeGreaterThan(9_000);
    bucket.close(new Error('closed'));
  });

  it('lets everything through when unlimited, but still honours a 429', async () => {
    const clock = createVirtualClock();
    const bucket = createBucket({ ...termsOf(0), burst: 1, clock });
    await Promise.all(Array.from({ length: 100 }, () => bucket.acquire()));
    bucket.throttled(0, 2_000);
    let at = -1;
    void bucket.acquire().then((time) => {
      at = time;
    });
    await clock.advanceTo(1_999);
    expect(at).toBe(-1);
    await clock.runDry();
    expect(at).toBe(2_000);
  });

  it('halves its rate once per wave of 429s, pauses longer each wave, and creeps back', async () => {
    const clock = createVirtualClock();
    const bucket = createBucket({ ...termsOf(8), burst: 1, clock });
    await clock.advanceTo(1_000);
    for (let i = 0; i < 5; i++) bucket.throttled(i === 0 ? 1_000 : 500, null);
    expect(bucket.state()).toMatchObject({ rate: 4, pausedUntil: new Date(2_000) });
    await clock.advanceTo(2_000);
    bucket.throttled(2_000, null);
    expect(bucket.state()).toMatchObject({ rate: 2, pausedUntil: new Date(4_000) });
    for (let i = 0; i < 12; i++) bucket.throttled(clock.now(), null);
    expect(bucket.state()).toMatchObject({ rate: 0.8, pausedUntil: new Date(62_000) });
    for (let i = 0; i < 300; i++) bucket.succeeded(clock.now());
    expect(bucket.state().rate).toBe(8);
  });

  it('an aborted request leaves the queue and costs nothing', async () => {
    const clock = createVirtualClock();
    const bucket = createBucket({ ...termsOf(1), burst: 1, clock });
    await bucket.acquire();
    const controller = new AbortController();
    const gone = bucket.acquire(controller.signal);
    const next = bucket.acquire();
    controller.abort(new Error('enough'));
    await expect(gone).rejects.toThrow('enough');
    await clock.runDry();
    expect(await next).toBe(1_000);
    await expect(bucket.acquire(AbortSignal.abort(new Error('already')))).rejects.toThrow('already');
  });

  it('refuses everyone once closed', async () => {
    const clock = createVirtualClock();
    const bucket = createBucket({ ...termsOf(1), burst: 1, clock });
    await bucket.acquire();
    const waiting = bucket.acquire();
    bucket.close(new Error('closed'));
    await expect(waiting).rejects.toThrow('closed');
    await expect(bucket.acquire()).rejects.toThrow('closed');
  });
});
