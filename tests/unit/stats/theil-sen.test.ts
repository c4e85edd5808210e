import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInversions } from '../../../src/stats/count-inversions.ts';
import { mannKendall, theilSen } from '../../../src/stats/theil-sen.ts';
import reference from '../../stats/reference/trend.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

const series = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -20, max: 20 })), { maxLength: 25 })
  .map((points) => ({ x: points.map(([x]) => x), y: points.map(([, y]) => y) }));

describe('theilSen', () => {
  it.each(reference.robust)('agrees with SciPy, case %#', ({ x, y, slope, intercept, lower, upper }) => {
    const fit = theilSen(x, y);
    expectClose([fit?.slope, fit?.intercept, fit?.lower, fit?.upper], [slope, intercept, lower, upper], 1e-9);
  });

  it('has no answer without two different x', () => {
    for (const x of [[], [1], [2, 2, 2]]) expect(theilSen(x, [1, 2, 3].slice(0, x.length))).toBeNull();
    expect(theilSen([1, 2], [Number.NaN, 3])).toBeNull();
  });

  it('is zero for a constant, however many points', () => {
    for (const n of [5, 700]) {
      const flat = theilSen(
        Array.from({ length: n }, (_, i) => i),
        Array<number>(n).fill(3),
      );
      expect(flat).toEqual({ slope: 0, lower: 0, upper: 0, intercept: 3, n });
    }
  });

  it('follows units and origin, and turns with the sign', () => {
    fc.assert(
      fc.property(
        series,
        fc.constantFrom(0.5, 2, 8),
        fc.integer({ min: -9, max: 9 }),
        ({ x, y }, unit, shift) => {
          const fit = theilSen(x, y);
          const moved = theilSen(
            x.map((value) => value + shift),
            y.map((value) => -unit * value + shift),
          );
          expect(moved === null).toBe(fit === null);
          if (fit === null) return;
          expectClose([moved?.slope], [-unit * fit.slope], 1e-9);
          expect(moved?.lower).toBeLessThanOrEqual(moved?.slope ?? Number.NaN);
          expect(moved?.upper).toBeGreaterThanOrEqual(moved?.slope ?? Number.NaN);
        },
      ),
    );
  });

  it('does not mind the order of the points', () => {
    fc.assert(
      fc.property(series, ({ x, y }) => {
        expect(theilSen(x.toReversed(), y.toReversed())).toEqual(theilSen(x, y));
      }),
    );
  });
});

describe('mannKendall', () => {
  it.each(reference.robust)('agrees with SciPy, case %#', ({ x, y, tau, p }) => {
    const test = mannKendall(x, y);
    expectClose([test?.tau, test?.p], [tau, p], 1e-9);
  });

  it('has no answer where either is constant', () => {
    expect(mannKendall([1, 2, 3], [4, 4, 4])).toBeNull();
    expect(mannKendall([1, 1, 1], [4, 5, 6])).toBeNull();
    expect(mannKendall([], [])).toBeNull();
  });

  it('is finite, and turns with the sign', () => {
    fc.assert(
      fc.property(series, ({ x, y }) => {
        const test = mannKendall(x, y);
        const turned = mannKendall(
          x,
          y.map((value) => -value),
        );
        expect(turned === null).toBe(test === null);
        if (test === null) return;
        expect([test.tau, test.z, test.p].every(Number.isFinite)).toBe(true);
        expectClose([turned?.tau, turned?.z, turned?.p], [-test.tau, -test.z, test.p], 1e-12);
      }),
    );
  });
});

describe('countInversions', () => {
  it('counts what going through all pairs counts, and sorts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (values) => {
        let expected = 0;
        for (const [i, a] of values.entries()) for (const b of values.slice(i + 1)) if (a > b) expected += 1;
        const sorted = Float64Array.from(values);
        expect(countInversions(sorted)).toBe(expected);
        expect([...sorted]).toEqual(values.toSorted((a, b) => a - b));
      }),
    );
  });
});
