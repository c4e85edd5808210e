import { describe, expect, it } from 'vitest';
import { simulateBudget } from '../../helpers/simulate-budget.ts';

/** The same as tests/bench/budget.ts, small; a clock that jumps, so it is the same in every run. */
describe('the budget of a week', () => {
  const world = { players: 150, days: 7, together: 'none', away: 0.3 } as const;
  const byNeed = simulateBudget({ ...world, policy: 'by need' });
  const polling = simulateBudget({ ...world, policy: 'every two hours' });

  it('is at most 1.3 pages of histories and two answers about the match for each new match', () => {
    expect(byNeed.matches).toBeGreaterThan(1_000);
    expect(byNeed.historyCalls / byNeed.matches).toBeLessThanOrEqual(1.3);
    expect(byNeed.matchCalls / byNeed.matches).toBeLessThan(2.1);
  });

  it('serves the usual match sooner than looking at everybody every two hours, for a fraction of it', () => {
    expect(byNeed.p50).toBeLessThan(polling.p50);
    expect(byNeed.historyCalls).toBeLessThan(polling.historyCalls / 5);
  });

  it('misses nothing, and is never throttled', () => {
    expect(byNeed.missed).toBe(0);
    expect(byNeed.throttled).toBe(0);
    expect(polling.missed).toBe(0);
  });
});
