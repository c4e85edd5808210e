import { describe, expect, it } from 'vitest';
import { cut, freshBudget, take } from '../../../src/waypoint/budget.ts';

const HOUR = 3_600_000;
const NOW = 1_800_000_000_000;
const TERMS = { start: 1, floor: 0.1, ceiling: 1, burst: 3 };
const NONE = { count: 0, since: 0 };

describe('a budget whose clock is put back', () => {
  it('goes on within minutes, and learns from a 429 at once', () => {
    const budget = freshBudget(TERMS);
    for (let i = 0; i < 10; i++) take(budget, TERMS, null, NONE, NOW);
    cut(budget, TERMS, { grantedAt: NOW, retryAfterMs: 0, clean: NONE }, NOW);
    const back = NOW - 24 * HOUR;
    // Told to wait for an hour at the most, by whoever may have said so.
    expect(take(budget, TERMS, null, NONE, back).slot).toBeLessThanOrEqual(back + HOUR + 120_000);
    const later = back + HOUR + 1;
    expect(take(budget, TERMS, null, NONE, later).slot).toBeLessThanOrEqual(later + 120_000);
    const { rate } = budget;
    cut(budget, TERMS, { grantedAt: later, retryAfterMs: 0, clean: NONE }, later);
    expect(budget).toMatchObject({ rate: rate / 2, lastCut: later, streak: 2 });
  });
});
