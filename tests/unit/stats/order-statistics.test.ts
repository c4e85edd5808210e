import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianInterval, percentRank, quantile } from '../../../src/stats/interval.ts';
import reference from '../../stats/reference/intervals.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

describe('order statistics agree with numpy and SciPy', () => {
  it('quantiles', () => {
    for (const { sorted, p, value } of reference.quantiles)
      expectClose([quantile(sorted, p) ?? undefined], [value], 1e-12);
  });

  it('percentile ranks', () => {
    for (const { sorted, x, value } of reference.ranks) expect(percentRank(sorted, x)).toBeCloseTo(value, 12);
  });

  it('median between two of the values', () => {
    for (const { values, level, value, interval } of reference.medians) {
      const found = medianInterval(values, level);
      expect(found && [found.lower, found.upper]).toEqual(interval);
      if (found) expectClose([found.value, found.n], [value, values.length], 1e-12);
    }
  });
});

const numbers = fc.array(fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 })), { maxLength: 40 });
const p = fc.double({ min: 0, max: 1, noNaN: true });

describe('order statistics', () => {
  it('rise with p, stay among the values and are never NaN', () => {
    fc.assert(
      fc.property(numbers, p, p, (values, p1, p2) => {
        const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
        const low = quantile(sorted, Math.min(p1, p2));
        const high = quantile(sorted, Math.max(p1, p2));
        if (low === null || high === null) {
          expect(sorted).toEqual([]);
          return;
        }
        // Between equal neighbours rounding may go either way by one digit.
        expect(low).toBeLessThanOrEqual(high + Math.abs(high) * 1e-15);
        expect(low).toBeGreaterThanOrEqual(sorted[0] ?? Number.NaN);
        expect(high).toBeLessThanOrEqual(sorted.at(-1) ?? Number.NaN);
        const rank = percentRank(sorted, low) ?? Number.NaN;
        expect(rank >= 0 && rank <= 1).toBe(true);
      }),
    );
  });

  it('hold the median whatever the order, or answer null', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = medianInterval(values);
        expect(medianInterval(values.toReversed())).toEqual(found);
        if (found) {
          expect(found.lower <= found.value && found.value <= found.upper).toBe(true);
          expect(Object.values(found).every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });

  it('answer null where nothing can be said', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile([1], 2)).toBeNull();
    expect(percentRank([], 1)).toBeNull();
    expect(medianInterval([1, 2, 3, 4])).toBeNull();
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([-1e308, 1e308], 0.5)).toBe(0);
  });
});
