import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.ts';
import { shrinkNormal } from '../../../src/stats/shrink.ts';
import reference from '../../stats/reference/shrink.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

describe('shrinkNormal', () => {
  it("agrees with SciPy's root of Paule and Mandel, and Morris's posterior", () => {
    for (const expected of reference.shrinkages) {
      const found = shrinkNormal(expected.estimates, expected.standardErrors);
      expectClose(
        [found?.tau2, found?.mean, found?.meanStandardError],
        [expected.tau2, expected.mean, expected.meanStandardError],
        1e-9,
      );
      expectClose(
        found?.shrunk.map((one) => one.value),
        expected.values,
        1e-9,
      );
      expectClose(
        found?.shrunk.map((one) => one.standardError),
        expected.posteriorErrors,
        1e-9,
      );
    }
  });

  it('covers the true values about as often as it says', () => {
    const random = createRandom('shrink');
    for (const spread of [0, 0.5, 2]) {
      let covered = 0;
      const rounds = 300;
      const k = 10;
      for (let round = 0; round < rounds; round++) {
        const truth = Array.from({ length: k }, () => spread * random.normal());
        const errors = Array.from({ length: k }, () => 0.5 + random.next());
        const estimates = truth.map((value, i) => value + (errors[i] ?? 0) * random.normal());
        const found = shrinkNormal(estimates, errors);
        for (const [i, one] of found?.shrunk.entries() ?? [])
          if (Math.abs(one.value - (truth[i] ?? 0)) <= 1.6449 * one.standardError) covered++;
      }
      expect(covered / rounds / k).toBeGreaterThan(0.87);
    }
  });

  it('moves each toward the mean, in any order, and stays finite', () => {
    const estimate = fc.record({
      value: fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1e300, -1e300)),
      error: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(estimate, { maxLength: 15 }), (given) => {
        const values = given.map((one) => one.value);
        const errors = given.map((one) => one.error);
        const found = shrinkNormal(values, errors);
        if (given.length < 2) expect(found).toBeNull();
        if (!found) return;
        const scale = Math.max(...values.map(Math.abs), ...errors);
        const turned = shrinkNormal(values.toReversed(), errors.toReversed());
        expect(Math.abs((turned?.mean ?? Number.NaN) - found.mean)).toBeLessThan(1e-9 * scale);
        for (const [i, one] of found.shrunk.entries()) {
          const before = values[i] ?? Number.NaN;
          expect(Number.isFinite(one.value) && one.standardError > 0).toBe(true);
          expect(Number.isFinite(one.standardError)).toBe(true);
          expect(one.value).toBeGreaterThanOrEqual(Math.min(before, found.mean) - 1e-12 * scale);
          expect(one.value).toBeLessThanOrEqual(Math.max(before, found.mean) + 1e-12 * scale);
        }
      }),
    );
  });

  it('answers the edges', () => {
    expect(shrinkNormal([], [])).toBeNull();
    expect(shrinkNormal([1], [1])).toBeNull();
    expect(shrinkNormal([1, 2], [1, 0])).toBeNull();
    expect(shrinkNormal([1, Number.NaN], [1, 1])).toBeNull();
    expect(shrinkNormal([1, 2, 4], [1, 1, 1])?.shrunk.map((one) => one.value)).toEqual([1, 2, 4]);
    expect(shrinkNormal([2, 2, 2, 2, 2], [1, 1, 1, 1, 1])).toMatchObject({ mean: 2, tau2: 0 });
  });
});
