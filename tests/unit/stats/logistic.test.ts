import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, sparseRows } from '../../../src/stats/logistic.ts';
import { averageMarginalEffect } from '../../../src/stats/marginal-effect.ts';
import reference from '../../stats/reference/regression.json' with { type: 'json' };
import { denseRows } from './dense-rows.ts';
import { expectClose } from './expect-close.ts';

const { logistic } = reference;
const rows = denseRows(logistic.x);
const free = [0, 0, 0, 0];

describe('fitLogistic', () => {
  it('agrees with statsmodels where nothing is penalised', () => {
    const fit = fitLogistic({ rows, y: logistic.y, penalty: free });
    expectClose(fit?.coefficients, logistic.plain.coefficients, 1e-8);
    expectClose(fit?.covariance.to1DArray(), logistic.plain.covariance.flat(), 1e-8);
    expectClose([fit?.logLikelihood], [logistic.plain.logLikelihood], 1e-8);
    expect(fit?.converged).toBe(true);
  });

  it('agrees with statsmodels with offset and weights', () => {
    const { y, offset, weights } = logistic;
    const fit = fitLogistic({ rows, y, offset, weights, penalty: free });
    expectClose(fit?.coefficients, logistic.weighted.coefficients, 1e-7);
    expectClose(fit?.covariance.to1DArray(), logistic.weighted.covariance.flat(), 1e-7);
  });

  it('finds the optimum an independent optimiser finds under a penalty', () => {
    const { penalty, coefficients, objective } = logistic.ridge;
    const fit = fitLogistic({ rows, y: logistic.y, penalty });
    expectClose(fit?.coefficients, coefficients, 1e-6);
    expectClose([fit?.penalizedLogLikelihood], [objective], 1e-9);
  });

  it('has no answer where the maximum is not finite or not unique', () => {
    const line = denseRows([-3, -2, -1, 1, 2, 3].map((x) => [1, x]));
    const separated = { rows: line, y: [0, 0, 0, 1, 1, 1] };
    expect(fitLogistic({ ...separated, penalty: [0, 0] })).toBeNull();
    expect(fitLogistic({ rows: line, y: [1, 1, 1, 1, 1, 1], penalty: [0, 0] })).toBeNull();
    const twice = denseRows([-1, 0, 1, 2].map((x) => [1, x, 2 * x]));
    expect(fitLogistic({ rows: twice, y: [0, 1, 0, 1], penalty: [0, 0, 0] })).toBeNull();
    expect(fitLogistic({ rows: sparseRows([], 2), y: [], penalty: [0, 0] })).toBeNull();
    expect(fitLogistic({ ...separated, penalty: [0, 1] })?.converged).toBe(true);
  });

  it('gives the same coefficients for rows in another order, and the inverse for another unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 119 }),
        (unit, turn) => {
          const turned = [...logistic.x.keys()].map((i) => (i + turn) % logistic.x.length);
          const x = turned.map((i) =>
            (logistic.x[i] ?? []).map((value, j) => (j === 1 ? value * unit : value)),
          );
          const y = turned.map((i) => logistic.y[i] ?? Number.NaN);
          const fit = fitLogistic({ rows: denseRows(x), y, penalty: free });
          const [a, b = 0, c, d] = logistic.plain.coefficients;
          expectClose(fit?.coefficients, [a, b / unit, c, d], 1e-6);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is null or finite, whatever comes', () => {
    const cell = fc.oneof(fc.constantFrom(0, 1, -1), fc.double({ min: -1e3, max: 1e3, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.tuple(cell, cell), fc.constantFrom(0, 1)), { maxLength: 12 }),
        fc.constantFrom(0, 0.5),
        (table, lambda) => {
          const x = table.map(([[a, b]]) => [1, a, b]);
          const y = table.map(([, outcome]) => outcome);
          const fit = fitLogistic({ rows: denseRows(x, 3), y, penalty: [lambda, lambda, lambda] });
          if (lambda > 0 && table.length > 0) expect(fit).not.toBeNull();
          if (fit === null) return;
          const numbers = [...fit.coefficients, ...fit.covariance.to1DArray(), fit.logLikelihood];
          expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
        },
      ),
    );
  });
});

describe('averageMarginalEffect', () => {
  const everyRow = Int32Array.from(logistic.y.keys());

  it('agrees with statsmodels on the discrete effect of a column of zeros and ones', () => {
    const fit = fitLogistic({ rows, y: logistic.y, penalty: free });
    if (fit === null) throw new Error('no fit');
    const effect = averageMarginalEffect(fit, rows, 3, everyRow);
    expectClose([effect?.value, effect?.standardError], Object.values(logistic.marginal), 1e-6);
    const reach = 1.6448536269514722 * (effect?.standardError ?? Number.NaN);
    expectClose(
      [effect?.lower, effect?.upper],
      [(effect?.value ?? 0) - reach, (effect?.value ?? 0) + reach],
      1e-9,
    );
  });

  it('has a gradient that a difference of coefficients confirms, for a shift', () => {
    const fit = fitLogistic({ rows, y: logistic.y, penalty: free });
    if (fit === null) throw new Error('no fit');
    const options = { shift: 0.5, offset: logistic.offset };
    const at = (coefficients: Float64Array): number =>
      averageMarginalEffect({ ...fit, coefficients }, rows, 1, everyRow, 0.9, options)?.value ?? Number.NaN;
    const gradient = [...fit.coefficients.keys()].map((j) => {
      const moved = (by: number): Float64Array =>
        fit.coefficients.map((value, k) => (k === j ? value + by : value));
      return (at(moved(1e-5)) - at(moved(-1e-5))) / 2e-5;
    });
    let variance = 0;
    for (const [i, a] of gradient.entries()) {
      for (const [j, b] of gradient.entries()) variance += a * b * fit.covariance.get(i, j);
    }
    const effect = averageMarginalEffect(fit, rows, 1, everyRow, 0.9, options);
    expectClose([effect?.standardError], [Math.sqrt(variance)], 1e-6);
  });

  it('is null over no rows', () => {
    const fit = fitLogistic({ rows, y: logistic.y, penalty: free });
    expect(fit && averageMarginalEffect(fit, rows, 3, new Int32Array(0))).toBeNull();
  });
});
