import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceOfMeansInterval,
  differenceOfSharesInterval,
  meanInterval,
  ratioInterval,
  wilsonInterval,
} from '../../../src/stats/interval.ts';
import reference from '../../stats/reference/intervals.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

/** SciPy 1.10's Student quantile is right to 2e-9; ours is held to R's elsewhere. */
const STUDENT = 1e-8;

describe('intervals agree with statsmodels', () => {
  it.each(reference.wilson)('Wilson: $k of $n at $level', ({ k, n, level, lower, upper }) => {
    const found = wilsonInterval(k, n, level);
    expectClose([found?.lower, found?.upper], [lower, upper], 1e-12);
  });

  it.each(reference.newcombe)('Newcombe: $counts at $level', ({ counts, level, lower, upper }) => {
    const [k1 = 0, n1 = 0, k2 = 0, n2 = 0] = counts;
    const found = differenceOfSharesInterval(k1, n1, k2, n2, level);
    expectClose([found?.value, found?.lower, found?.upper], [k1 / n1 - k2 / n2, lower, upper], 1e-12);
  });

  it('Student and Welch', () => {
    for (const { values, level, value, standardError, lower, upper } of reference.means) {
      const found = meanInterval(values, level);
      expectClose(
        [found?.value, found?.standardError, found?.lower, found?.upper],
        [value, standardError, lower, upper],
        STUDENT,
      );
    }
    for (const { a, b, level, lower, upper } of reference.welch) {
      const found = differenceOfMeansInterval(a, b, level);
      expectClose([found?.lower, found?.upper], [lower, upper], STUDENT);
    }
  });

  it('ratios', () => {
    for (const { numerators, denominators, value, standardError, lower, upper } of reference.ratios) {
      const found = ratioInterval(numerators, denominators);
      expectClose(
        [found?.value, found?.standardError, found?.lower, found?.upper],
        [value, standardError, lower, upper],
        STUDENT,
      );
    }
  });
});

const level = fc.constantFrom(0.5, 0.8, 0.9, 0.99);
const share = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, part]) => ({ n, k: Math.round(n * part) }));

describe('intervals of shares', () => {
  it('hold the share, stay in [0, 1] and narrow with n', () => {
    fc.assert(
      fc.property(share, level, fc.integer({ min: 2, max: 9 }), ({ k, n }, asked, times) => {
        const found = wilsonInterval(k, n, asked);
        const more = wilsonInterval(k * times, n * times, asked);
        if (!found || !more) throw new Error('no interval');
        expect(found.lower).toBeGreaterThanOrEqual(0);
        expect(found.lower).toBeLessThanOrEqual(k / n);
        expect(found.upper).toBeGreaterThanOrEqual(k / n);
        expect(found.upper).toBeLessThanOrEqual(1);
        expect(more.upper - more.lower).toBeLessThan(found.upper - found.lower);
      }),
    );
  });

  it('change sign when the two shares change places', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const found = differenceOfSharesInterval(a.k, a.n, b.k, b.n);
        const turned = differenceOfSharesInterval(b.k, b.n, a.k, a.n);
        if (!found || !turned) throw new Error('no interval');
        expectClose(
          [turned.value, turned.lower, turned.upper],
          [-found.value, -found.upper, -found.lower],
          1e-12,
        );
        expect(found.lower).toBeGreaterThanOrEqual(-1);
        expect(found.lower).toBeLessThanOrEqual(found.value);
        expect(found.upper).toBeGreaterThanOrEqual(found.value);
      }),
    );
  });

  it('are null without trials or for counts that cannot be', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(3, 2)).toBeNull();
    expect(wilsonInterval(-1, 2)).toBeNull();
    expect(wilsonInterval(Number.NaN, 2)).toBeNull();
    expect(differenceOfSharesInterval(1, 2, 0, 0)).toBeNull();
  });
});

const anything = fc.array(
  fc.oneof(fc.double(), fc.constantFrom(0, 1, -1e308, 1e308), fc.integer({ min: -9, max: 9 })),
  { maxLength: 12 },
);

function expectHonest(found: object | null, value?: number): void {
  if (found === null) return;
  for (const number of Object.values(found)) expect(Number.isFinite(number)).toBe(true);
  const { lower, upper } = found as { lower: number; upper: number };
  if (value !== undefined) expect(lower <= value && value <= upper).toBe(true);
}

describe('intervals of means and ratios', () => {
  it('are finite and hold the estimate, or null, for any numbers', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const mean = meanInterval(a);
        const difference = differenceOfMeansInterval(a, b);
        const ratio = ratioInterval(a, b.slice(0, a.length));
        expectHonest(mean, mean?.value);
        expectHonest(difference, difference?.value);
        expectHonest(ratio, ratio?.value);
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on the order', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (given) => {
        const found = meanInterval(given);
        const turned = meanInterval(given.toReversed());
        expectClose([turned?.lower, turned?.upper], [found?.lower, found?.upper], 1e-12);
      }),
    );
  });

  it('are a point when all values are equal, and null for fewer than two', () => {
    expect(meanInterval([3, 3, 3])).toEqual({ value: 3, n: 3, standardError: 0, lower: 3, upper: 3 });
    expect(differenceOfMeansInterval([3, 3], [1, 1])).toEqual({ value: 2, lower: 2, upper: 2 });
    expect(meanInterval([])).toBeNull();
    expect(meanInterval([1])).toBeNull();
    expect(differenceOfMeansInterval([1], [1, 2])).toBeNull();
    expect(ratioInterval([1, 2], [0, 0])).toBeNull();
    expect(ratioInterval([1], [1, 2])).toBeNull();
  });
});
