import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapBca } from '../../../src/stats/bootstrap.ts';
import { varianceOf } from '../../../src/stats/moments.ts';
import { createRandom } from '../../../src/stats/random.ts';
import reference from '../../stats/reference/bootstrap.json' with { type: 'json' };

function meanAt(values: ArrayLike<number>): (indices: Int32Array) => number {
  return (indices) => {
    let sum = 0;
    for (const index of indices) sum += values[index] ?? Number.NaN;
    return sum / indices.length;
  };
}

function varianceAt(values: ArrayLike<number>): (indices: Int32Array) => number {
  return (indices) => varianceOf(Float64Array.from(indices, (index) => values[index] ?? Number.NaN));
}

describe('bootstrapBca', () => {
  it.each(reference.cases)('agrees with SciPy: $name', ({ statistic, values, lower, upper, spread }) => {
    const compute = statistic === 'mean' ? meanAt(values) : varianceAt(values);
    const found = bootstrapBca(values.length, compute, { samples: 20_000, seed: 'reference' });
    if (!found) throw new Error('no interval');
    // A 5 % quantile of 20,000 draws of a normal is off by 1.5 % of its deviation; skewed ones by some more.
    expect(Math.abs(found.lower - lower) / spread).toBeLessThan(0.06);
    expect(Math.abs(found.upper - upper) / spread).toBeLessThan(0.12);
  });

  it('covers the mean of skewed data about as often as it says', () => {
    const random = createRandom('coverage');
    const rounds = 400;
    let covered = 0;
    for (let round = 0; round < rounds; round++) {
      const values = Float64Array.from({ length: 60 }, () => random.gamma(1));
      const found = bootstrapBca(60, meanAt(values), { samples: 499, seed: round });
      if (found && found.lower <= 1 && 1 <= found.upper) covered++;
    }
    // 90 % less the small-sample shortfall of BCa; three deviations of 400 rounds are 4.5 %.
    expect(covered / rounds).toBeGreaterThan(0.85);
    expect(covered / rounds).toBeLessThan(0.945);
  });

  it('leaves out groups of rows when there are many, to the same interval', () => {
    const random = createRandom(2);
    const values = Float64Array.from({ length: 3000 }, () => random.gamma(0.5));
    const found = bootstrapBca(3000, meanAt(values), { samples: 999, seed: 1 });
    const half = 1.645 * Math.sqrt(varianceOf(values) / 3000);
    expect(found && (found.upper - found.lower) / (2 * half)).toBeCloseTo(1, 1);
  });

  it('is the same for the same seed, and finite or null for any numbers', () => {
    const numbers = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e308)), { maxLength: 8 });
    fc.assert(
      fc.property(numbers, fc.integer(), (values, seed) => {
        const found = bootstrapBca(values.length, meanAt(values), { samples: 49, seed });
        expect(bootstrapBca(values.length, meanAt(values), { samples: 49, seed })).toEqual(found);
        if (found) {
          expect(Object.values(found).every(Number.isFinite)).toBe(true);
          expect(found.lower).toBeLessThanOrEqual(found.upper);
        }
      }),
    );
  });

  it('falls back to a point when nothing varies, to null when the statistic is mostly undefined', () => {
    const same = bootstrapBca(5, () => 2, { seed: 1 });
    expect(same).toEqual({ value: 2, lower: 2, upper: 2 });
    expect(bootstrapBca(1, () => 2, { seed: 1 })).toBeNull();
    expect(bootstrapBca(0, () => 2, { seed: 1 })).toBeNull();
    let calls = 0;
    expect(bootstrapBca(5, () => (calls++ === 0 ? 2 : null), { seed: 1 })).toBeNull();
    // Undefined for a leave-out alone: there is still the plain percentile interval.
    const values = [1, 2, 3, 4, 9];
    const mean = meanAt(values);
    const whole = bootstrapBca(5, (rows) => (rows.length < 5 ? null : mean(rows)), { seed: 1 });
    expect(whole?.lower).toBeGreaterThan(1);
  });
});
