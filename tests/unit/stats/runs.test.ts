import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRunDistribution, runsTest } from '../../../src/stats/runs.ts';
import reference from '../../stats/reference/runs.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

/** Every sequence of n outcomes, weighed. */
function enumerate(n: number, p: number): number[] {
  const chances = Array.from({ length: n + 1 }, () => 0);
  for (let bits = 0; bits < 2 ** n; bits++) {
    let longest = 0;
    let going = 0;
    let chance = 1;
    for (let i = 0; i < n; i++) {
      const won = (bits >> i) & 1;
      going = won ? going + 1 : 0;
      longest = Math.max(longest, going);
      chance *= won ? p : 1 - p;
    }
    chances[longest] = (chances[longest] ?? 0) + chance;
  }
  return chances;
}

describe('longestRunDistribution', () => {
  it.each([0.1, 0.5, 0.73, 0.97])('agrees with every sequence written out, p = %d', (p) => {
    for (const n of [1, 2, 5, 12]) {
      const chances = enumerate(n, p);
      const found = longestRunDistribution(n, p);
      const atLeast = chances.map((_, r) => chances.slice(r).reduce((sum, chance) => sum + chance, 0));
      expectClose(
        chances.map((_, r) => found.probabilityAtLeast(r)),
        atLeast,
        1e-12,
      );
      expect(found.mean).toBeCloseTo(
        chances.reduce((sum, chance, r) => sum + chance * r, 0),
        12,
      );
      for (const q of [0.05, 0.31, 0.5, 0.77, 0.95]) {
        expect(found.quantile(q)).toBe(atLeast.findIndex((_, r) => 1 - (atLeast[r + 1] ?? 0) >= q));
      }
    }
  });

  it.each(reference.exact)('agrees with exact fractions, n = $n, p = $p', ({ n, p, atLeast, mean }) => {
    const found = longestRunDistribution(n, p);
    expectClose(
      atLeast.map((_, r) => found.probabilityAtLeast(r)),
      atLeast,
      1e-12,
    );
    for (const [r, chance] of atLeast.entries())
      if (chance > 0 && chance < 1e-3) expect(found.probabilityAtLeast(r) / chance).toBeCloseTo(1, 10);
    if (mean !== undefined) expect(found.mean).toBeCloseTo(mean, 11);
  });

  it.each(reference.simulated)('agrees with simulation, n = $n, p = $p', (simulated) => {
    const found = longestRunDistribution(simulated.n, simulated.p);
    expect(Math.abs(found.mean - simulated.mean) / simulated.standardError).toBeLessThan(4);
    for (const [r = 0, share = 0] of simulated.shares) {
      const chance = found.probabilityAtLeast(r);
      const deviation = Math.sqrt((chance * (1 - chance)) / simulated.draws);
      expect(Math.abs(chance - share)).toBeLessThan(4 * deviation);
    }
  });

  it('falls with r, rises with n and p, and is a probability for any n and p', () => {
    const trials = fc.integer({ min: 0, max: 800 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(trials, share, fc.integer({ min: 0, max: 60 }), (n, p, r) => {
        const found = longestRunDistribution(n, p);
        const chance = found.probabilityAtLeast(r);
        expect(chance >= 0 && chance <= 1).toBe(true);
        expect(found.probabilityAtLeast(r + 1)).toBeLessThanOrEqual(chance + 1e-12);
        const longer = longestRunDistribution(n + 1, p);
        expect(longer.probabilityAtLeast(r)).toBeGreaterThanOrEqual(chance - 1e-12);
        expect(longer.mean).toBeGreaterThanOrEqual(found.mean - 1e-10);
        expect(found.mean >= 0 && found.mean <= n + 1e-9).toBe(true);
        expect(found.quantile(0.9)).toBeLessThanOrEqual(n);
      }),
    );
  });

  it('answers the edges, and 20,000 trials at once', () => {
    expect(longestRunDistribution(0, 0.5).mean).toBe(0);
    expect(longestRunDistribution(9, 0).mean).toBe(0);
    expect(longestRunDistribution(9, 1)).toMatchObject({ mean: 9 });
    expect(longestRunDistribution(9, 1).quantile(0.5)).toBe(9);
    expect(longestRunDistribution(Number.NaN, Number.NaN).mean).toBe(0);
    const started = process.cpuUsage();
    for (const p of [0.5, 0.95, 0.999, 0.9999])
      expect(longestRunDistribution(20_000, p).quantile(0.95)).toBeGreaterThan(14);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });
});

describe('runsTest', () => {
  it('agrees with statsmodels', () => {
    for (const { outcomes, z, p } of reference.tests) {
      const found = runsTest(outcomes);
      expectClose([found?.z, found?.p], [z, p], 1e-10);
    }
  });

  it('is finite or null, and the same when wins and losses change places', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 60 }), (outcomes) => {
        const found = runsTest(outcomes);
        expect(runsTest(outcomes.map((outcome) => 1 - outcome))).toEqual(found);
        if (found) {
          expect(Object.values(found).every(Number.isFinite)).toBe(true);
          expect(found.p > 0 && found.p <= 1).toBe(true);
        } else expect(outcomes.length < 3 || new Set(outcomes).size < 2).toBe(true);
      }),
    );
  });
});
