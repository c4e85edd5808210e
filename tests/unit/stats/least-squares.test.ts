import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLeastSquares, fitWithin } from '../../../src/stats/least-squares.ts';
import reference from '../../stats/reference/regression.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

const { leastSquares } = reference;
const { y, weights, groups } = leastSquares;
const x = leastSquares.x.map((row) => [1, ...row]);

type Described = { coefficients: number[]; covariance: number[][]; residualVariance: number };

function expectFit(fit: ReturnType<typeof fitLeastSquares>, expected: Described, scale = 1): void {
  expectClose(fit?.coefficients, expected.coefficients, 1e-9);
  expectClose(
    fit?.covariance.to1DArray(),
    expected.covariance.flat().map((value) => value * scale),
    1e-9,
  );
  expectClose([fit?.residualVariance], [expected.residualVariance], 1e-9);
}

describe('fitLeastSquares', () => {
  it('agrees with statsmodels, HC1, with and without weights', () => {
    expectFit(fitLeastSquares({ x, y }), leastSquares.ordinary);
    expectFit(fitLeastSquares({ x, y, weights }), leastSquares.weighted);
    expect(fitLeastSquares({ x, y })?.df).toBe(57);
  });

  it('agrees with statsmodels, clustered', () => {
    const fit = fitLeastSquares({ x, y, weights, clusters: groups });
    expectFit(fit, leastSquares.clustered);
    expect(fit?.df).toBe(new Set(groups).size - 1);
  });

  it('takes rows of no weight for absent', () => {
    const more = { x: [...x, [1, 99, -99]], y: [...y, 1e6], weights: [...weights, 0] };
    expectFit(fitLeastSquares(more), leastSquares.weighted);
  });

  it('has no answer for collinear columns, too few rows, one cluster, or nothing', () => {
    expect(fitLeastSquares({ x: x.map((row) => [...row, (row[1] ?? 0) * 3 - 2]), y })).toBeNull();
    expect(fitLeastSquares({ x: x.map(() => [1, 0]), y })).toBeNull();
    expect(fitLeastSquares({ x: x.slice(0, 3), y: y.slice(0, 3) })).toBeNull();
    expect(fitLeastSquares({ x, y, clusters: y.map(() => 7) })).toBeNull();
    expect(fitLeastSquares({ x: [], y: [] })).toBeNull();
    expect(fitLeastSquares({ x, y: y.map(() => Number.NaN) })).toBeNull();
  });

  it('follows a change of units and of origin', () => {
    const unit = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(unit, unit, fc.integer({ min: -1000, max: 1000 }), (a, b, shift) => {
        const fit = fitLeastSquares({
          x: x.map(([one = 0, first = 0, second = 0]) => [one, first * a, second]),
          y: y.map((value) => value * b + shift),
        });
        const [intercept = 0, first = 0, second = 0] = leastSquares.ordinary.coefficients;
        expectClose(fit?.coefficients, [intercept * b + shift, (first * b) / a, second * b], 1e-7);
      }),
      { numRuns: 40 },
    );
  });
});

describe('fitWithin', () => {
  it('agrees with statsmodels with a dummy for every group of more than one', () => {
    const { within } = leastSquares;
    const fit = fitWithin({ x: leastSquares.x, y, weights, groups });
    const small = (within.groups / (within.groups - 1)) * ((within.n - 1) / (within.n - 2));
    expectFit(fit, within, small);
    expect(fit).toMatchObject({ n: within.n, df: within.groups - 1 });
  });

  it('does not see what is the same for a whole group', () => {
    const lifted = y.map((value, i) => value + 50 * (groups[i] ?? 0));
    const fit = fitWithin({ x: leastSquares.x, y: lifted, weights, groups });
    expectClose(fit?.coefficients, leastSquares.within.coefficients, 1e-9);
    const fixed = leastSquares.x.map(([first = 0], i) => [first, (groups[i] ?? 0) / 3]);
    expect(fitWithin({ x: fixed, y, groups })).toBeNull();
  });

  it('has no answer where every group is of one row, or there is nothing', () => {
    expect(fitWithin({ x: leastSquares.x, y, groups: [...y.keys()] })).toBeNull();
    expect(fitWithin({ x: [], y: [], groups: [] })).toBeNull();
  });

  it('is null or finite, whatever comes', () => {
    const cell = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    const row = fc.tuple(cell, cell, cell, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 14 }), (table) => {
        const design = table.map(([a, b]) => [a, b]);
        const target = table.map(([, , value]) => value);
        const clusters = table.map(([, , , group]) => group);
        for (const fit of [
          fitWithin({ x: design, y: target, groups: clusters }),
          fitLeastSquares({ x: design, y: target, clusters }),
          fitLeastSquares({ x: design, y: target, weights: clusters }),
        ]) {
          if (fit === null) continue;
          const numbers = [...fit.coefficients, ...fit.covariance.to1DArray(), fit.residualVariance];
          expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
          expect(fit.covariance.diagonal().every((value) => value >= 0)).toBe(true);
        }
      }),
    );
  });
});
