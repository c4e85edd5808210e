import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordCountDistribution } from '../../../src/stats/record-count.ts';

/** How many orders of n different values have how many records: by looking at every order. */
function countRecords(n: number): number[] {
  const counts: number[] = new Array(n + 1).fill(0);
  const walk = (left: readonly number[], best: number, records: number): void => {
    if (left.length === 0) counts[records] = (counts[records] ?? 0) + 1;
    for (const value of left)
      walk(
        left.filter((other) => other !== value),
        Math.max(best, value),
        records + (value > best ? 1 : 0),
      );
  };
  walk(
    Array.from({ length: n }, (_, index) => index),
    -1,
    0,
  );
  return counts;
}

describe('how often a record is broken by chance', () => {
  it.each([1, 2, 3, 5, 7])('is what all orders of %i values give', (n) => {
    const counts = countRecords(n);
    const orders = counts.reduce((sum, count) => sum + count, 0);
    const { mean, quantile } = recordCountDistribution(n);
    expect(mean).toBeCloseTo(counts.reduce((sum, count, r) => sum + r * count, 0) / orders, 12);
    let below = 0;
    for (const [r, count] of counts.entries()) {
      // Just before and just after the step of the distribution function.
      if (count > 0) expect(quantile((below + count / 2) / orders)).toBe(r);
      below += count;
    }
  });

  it('has the mean 1 + 1/2 + … + 1/n, and no records of no values', () => {
    expect(recordCountDistribution(0)).toMatchObject({ mean: 0 });
    expect(recordCountDistribution(0).quantile(0.95)).toBe(0);
    // Harmonic number of 10,000 (Knuth, TAOCP vol. 1, §1.2.7: ln n + γ + 1/2n − 1/12n²).
    const harmonic = Math.log(10_000) + 0.577_215_664_901_532_9 + 1 / 20_000 - 1 / 12e8;
    expect(recordCountDistribution(10_000).mean).toBeCloseTo(harmonic, 10);
  });

  it('has quantiles that only rise, and end for any input', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, q) => {
        const { quantile } = recordCountDistribution(n);
        expect(quantile(q)).toBeLessThanOrEqual(quantile(1));
        expect(Number.isInteger(quantile(q))).toBe(true);
      }),
      { numRuns: 50 },
    );
    expect(recordCountDistribution(Number.NaN).mean).toBe(0);
  });
});
