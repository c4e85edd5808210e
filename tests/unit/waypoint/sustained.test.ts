import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createLimiter, type Limits, MEASURED_LIMITS } from '../../../src/sandbox/limits.ts';
import { type Budgets, createLocalBudgets } from '../../../src/waypoint/budgets.ts';
import type { Family } from '../../../src/waypoint/endpoints.ts';
import { createBucket } from '../../../src/waypoint/limiter.ts';
import { defaultLimits, LANES, termsOf } from '../../../src/waypoint/options.ts';
import { createVirtualClock } from './virtual-clock.ts';

const SANDBOX_FAMILY = {
  history: 'match-list',
  stats: 'match-stats',
  skill: 'match-skill',
  profile: 'profile',
  xbox: 'xbox',
} as const;
const MINUTE = 60_000;
const LATENCY_MS = 150;

/** Processes that ask for as much as they get, over one upstream with the limits that were measured. */
async function sustain(
  family: keyof typeof SANDBOX_FAMILY,
  processes: number,
  minutes: number,
  limits: Partial<Limits> = MEASURED_LIMITS,
) {
  const clock = createVirtualClock();
  const admit = createLimiter(limits, clock.now);
  const local = createLocalBudgets(clock.now);
  const far: Budgets = {
    take: async (...asked) => local.take(...asked),
    cut: async (...told) => local.cut(...told),
  };
  const answers: { at: number; ok: boolean; process: number }[] = [];
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const buckets = Array.from({ length: processes }, () =>
    createBucket({ ...termsOf(defaultLimits[family as Family]), clock, shared: { budgets: far, key: 'a' } }),
  );
  async function ask(process: number, index: number): Promise<void> {
    const bucket = buckets[process];
    if (bucket === undefined) return;
    for (;;) {
      const grantedAt = await bucket.acquire(stop.signal, LANES[index % LANES.length]);
      const ok = admit('account', SANDBOX_FAMILY[family]);
      await clock.sleep(LATENCY_MS, stop.signal);
      answers.push({ at: clock.now(), ok, process });
      if (ok) bucket.succeeded(grantedAt);
      else bucket.throttled(grantedAt, 1_000);
    }
  }
  const work = buckets.flatMap((_, process) => Array.from({ length: 6 }, (__, index) => ask(process, index)));
  await clock.advanceTo(minutes * MINUTE);
  stop.abort(new Error('over'));
  await Promise.allSettled(work);
  return answers;
}

describe('processes that share the budgets of an account, against the measured limits', {
  timeout: 60_000,
}, () => {
  it.each([
    ['history', 1, 1],
    ['history', 3, 1],
    ['stats', 1, 10],
    ['stats', 3, 10],
    // Goes no higher than a client that is known to work.
    ['skill', 2, 5],
    ['profile', 3, 5],
    ['xbox', 3, 0.1],
  ] as const)('%s of %i processes use %f a second and are not refused', async (family, processes, clean) => {
    const minutes = family === 'history' ? 120 : 40;
    const answers = await sustain(family, processes, minutes);
    const firstRefusal = answers.find(({ ok }) => !ok)?.at ?? 0;
    const adapted = Math.max(firstRefusal + MINUTE, 15 * MINUTE);
    const settled = answers.filter(({ at }) => at > adapted);
    const refused = settled.filter(({ ok }) => !ok).length;
    const perSecond = (settled.length - refused) / ((minutes * MINUTE - adapted) / 1_000);
    expect(refused / settled.length).toBeLessThan(0.01);
    expect(perSecond).toBeGreaterThan(0.9 * clean);
    for (let process = 0; process < processes; process++) {
      const mine = settled.filter((answer) => answer.process === process).length;
      expect(mine / settled.length).toBeGreaterThan(0.9 / processes);
    }
  });

  it('take more where upstream allows more, as far as the ceiling', async () => {
    const answers = await sustain('history', 2, 60, { 'match-list': { perSecond: 4, burst: 30 } });
    const late = answers.filter(({ at }) => at > 40 * MINUTE);
    expect(late.every(({ ok }) => ok)).toBe(true);
    expect(late.length / (20 * 60)).toBeGreaterThan(0.99 * 3);
  });
});
