import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Policy, remaining, secondsToFull, secondsUntil } from '../../../src/ephemeral/bucket.ts';
import { createLocalBudgets } from '../../../src/ephemeral/local-budgets.ts';

const START = 1_764_000_000_000;
const policy = fc.record({
  units: fc.integer({ min: 1, max: 1_000 }),
  seconds: fc.integer({ min: 1, max: 120 }),
});
/** What callers do: some time passes, and somebody wants something. */
const steps = fc.array(
  fc.record({
    pass: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 90_000 })),
    cost: fc.integer({ min: 1, max: 40 }),
    who: fc.integer({ min: 0, max: 2 }).map(String),
  }),
  { minLength: 1, maxLength: 120 },
);

function createClock() {
  let now = START;
  return {
    now: () => now,
    pass(ms: number) {
      now += ms;
    },
  };
}

describe('a budget', () => {
  it('gives never more than all of it at once and what comes back in the meantime', () => {
    fc.assert(
      fc.property(policy, steps, (rule, walk) => {
        const clock = createClock();
        const budgets = createLocalBudgets(clock.now, 10);
        const taken: { at: number; cost: number }[] = [];
        for (const { pass, cost } of walk) {
          clock.pass(pass);
          if (budgets.charge('x', rule, cost).allowed)
            taken.push({ at: clock.now(), cost: Math.min(cost, rule.units) });
        }
        for (const [first, { at: from }] of taken.entries()) {
          let sum = 0;
          for (const { at, cost } of taken.slice(first)) {
            sum += cost;
            expect(sum).toBeLessThanOrEqual(rule.units * (1 + (at - from) / 1_000 / rule.seconds) + 0.01);
          }
        }
      }),
    );
  });

  it('refuses only what is not there, takes nothing then, and says exactly when it will be', () => {
    fc.assert(
      fc.property(policy, steps, (rule, walk) => {
        const clock = createClock();
        const budgets = createLocalBudgets(clock.now, 10);
        for (const { pass, cost } of walk) {
          clock.pass(pass);
          const first = budgets.charge('x', rule, cost);
          if (first.allowed) continue;
          expect(first.debt + Math.min(cost, rule.units)).toBeGreaterThan(rule.units);
          expect(budgets.charge('x', rule, cost)).toEqual(first);
          const wait = secondsUntil(first.debt, rule, cost);
          expect(wait).toBeGreaterThanOrEqual(1);
          expect(budgets.secondsUntil('x', rule, cost)).toBe(wait);
          const exact = ((first.debt + Math.min(cost, rule.units) - rule.units) * rule.seconds) / rule.units;
          expect(wait).toBeLessThanOrEqual(Math.max(1, Math.ceil(exact)));
          clock.pass(wait * 1_000);
          expect(budgets.secondsUntil('x', rule, cost)).toBe(0);
          expect(budgets.charge('x', rule, cost).allowed).toBe(true);
        }
      }),
    );
  });

  it('is as it was when what was taken is given back', () => {
    fc.assert(
      fc.property(policy, steps, (rule, walk) => {
        const clock = createClock();
        const budgets = createLocalBudgets(clock.now, 10);
        for (const { pass, cost } of walk) {
          clock.pass(pass);
          const { allowed, debt } = budgets.charge('x', rule, cost);
          if (!allowed || pass % 2 === 0) continue;
          budgets.giveBack('x', rule, cost);
          const before = debt - Math.min(cost, rule.units);
          // A charge that cannot be met shows the debt and changes nothing; else it is given back again.
          const shown = budgets.charge('x', rule, rule.units);
          if (shown.allowed) budgets.giveBack('x', rule, rule.units);
          expect(shown.debt - (shown.allowed ? rule.units : 0)).toBeCloseTo(Math.max(0, before), 6);
        }
      }),
    );
  });

  it('never has more than all of it, whatever is given back', () => {
    const clock = createClock();
    const budgets = createLocalBudgets(clock.now, 10);
    const rule = { units: 10, seconds: 60 };
    budgets.charge('x', rule, 3);
    clock.pass(60_000);
    budgets.giveBack('x', rule, 3);
    budgets.giveBack('y', rule, 3);
    for (const who of ['x', 'y']) {
      expect(budgets.charge(who, rule, 10).allowed).toBe(true);
      expect(budgets.charge(who, rule, 1).allowed).toBe(false);
    }
  });

  it('is nobody else’s: each caller gets what they would get alone', () => {
    fc.assert(
      fc.property(policy, steps, (rule, walk) => {
        const clock = createClock();
        const together = createLocalBudgets(clock.now, 10);
        const alone = new Map(['0', '1', '2'].map((who) => [who, createLocalBudgets(clock.now, 10)]));
        for (const { pass, cost, who } of walk) {
          clock.pass(pass);
          expect(together.charge(who, rule, cost)).toEqual(alone.get(who)?.charge(who, rule, cost));
        }
      }),
    );
  });

  it('does not grow when the clock goes back', () => {
    const clock = createClock();
    const budgets = createLocalBudgets(clock.now, 10);
    const rule = { units: 10, seconds: 60 };
    budgets.charge('x', rule, 10);
    clock.pass(-3_600_000);
    expect(budgets.charge('x', rule, 1).allowed).toBe(false);
    clock.pass(3_600_000 + 6_000);
    expect(budgets.charge('x', rule, 1).allowed).toBe(true);
    expect(budgets.charge('x', rule, 1).allowed).toBe(false);
  });

  it('smaller than a price is that price', () => {
    const clock = createClock();
    const budgets = createLocalBudgets(clock.now, 10);
    const rule = { units: 5, seconds: 60 };
    expect(budgets.charge('x', rule, 10)).toEqual({ allowed: true, debt: 5 });
    expect(budgets.secondsUntil('x', rule, 10)).toBe(60);
    budgets.giveBack('x', rule, 10);
    expect(budgets.charge('x', rule, 1)).toEqual({ allowed: true, debt: 1 });
  });

  it('of whoever was not heard of for longest is forgotten first', () => {
    const budgets = createLocalBudgets(() => START, 2);
    const rule = { units: 1, seconds: 60 };
    for (const who of ['a', 'b', 'c']) budgets.charge(who, rule, 1);
    expect(['c', 'b', 'a'].map((who) => budgets.charge(who, rule, 1).allowed)).toEqual([false, false, true]);
  });

  it('is told in whole units and whole seconds', () => {
    const rule: Policy = { units: 60, seconds: 60 };
    expect([0, 0.5, 1, 59.5, 60].map((debt) => remaining(debt, rule))).toEqual([60, 59, 59, 0, 0]);
    expect([0, 0.5, 1, 59.5, 60].map((debt) => secondsToFull(debt, rule))).toEqual([0, 1, 1, 60, 60]);
    expect([60, 59.5].map((debt) => secondsUntil(debt, rule, 1))).toEqual([1, 1]);
    expect(secondsUntil(60, rule, 10)).toBe(10);
  });
});
