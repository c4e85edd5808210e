import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  digamma,
  logGamma,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from '../../../src/stats/distributions.ts';
import reference from '../../stats/reference/distributions.json' with { type: 'json' };

/** The greatest relative error of `compute` over rows of arguments followed by the answer. */
function worstError(rows: number[][], compute: (...given: number[]) => number): number {
  const errors = rows.map((row) => {
    const expected = row.at(-1) ?? Number.NaN;
    const actual = compute(...row.slice(0, -1));
    const off = Math.abs(actual - expected);
    // What one of the two gives as 0 the other may give as half a last digit of 1.
    if ((actual === 0 || expected === 0) && off < 1e-15) return 0;
    return off / Math.abs(expected);
  });
  expect(errors.length).toBeGreaterThan(5);
  return Math.max(...errors);
}

describe('distributions agree with R', () => {
  it('normal', () => {
    expect(worstError(reference.normalCdf, normalCdf)).toBeLessThan(1e-12);
    expect(worstError(reference.normalQuantile, normalQuantile)).toBeLessThan(1e-12);
  });

  it('Student', () => {
    expect(worstError(reference.studentCdf, studentCdf)).toBeLessThan(1e-9);
    expect(worstError(reference.studentQuantile, studentQuantile)).toBeLessThan(1e-9);
  });

  it('beta', () => {
    expect(worstError(reference.betaCdf, betaCdf)).toBeLessThan(1e-9);
    expect(worstError(reference.betaQuantile, betaQuantile)).toBeLessThan(1e-9);
  });

  it('chi-square and gamma functions', () => {
    expect(worstError(reference.chiSquareQuantile, chiSquareQuantile)).toBeLessThan(1e-9);
    expect(worstError(reference.logGamma, logGamma)).toBeLessThan(1e-12);
    expect(worstError(reference.digamma, digamma)).toBeLessThan(1e-12);
  });
});

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const shape = fc.double({ min: 0.05, max: 20_000, noNaN: true });

describe('quantiles', () => {
  it('undo their distributions', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 10);
        expect(studentCdf(studentQuantile(p, a), a)).toBeCloseTo(p, 8);
        expect(chiSquareCdf(chiSquareQuantile(p, a), a)).toBeCloseTo(p, 8);
        const x = betaQuantile(p, a, b);
        // At the edges neighbouring doubles can lie further apart than p: then p lies between theirs.
        const step = Math.max(1e-12 * x, 2 ** -52);
        expect(betaCdf(x - step, a, b) - 1e-8).toBeLessThanOrEqual(p);
        expect(betaCdf(x + step, a, b) + 1e-8).toBeGreaterThanOrEqual(p);
      }),
    );
  });

  it('are finite whatever is asked', () => {
    const any = fc.double({ noNaN: true });
    const positive = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(any, positive, positive, (p, a, b) => {
        const found = [
          normalCdf(p),
          normalQuantile(p),
          studentCdf(p, a),
          studentQuantile(p, a),
          betaCdf(p, a, b),
          betaQuantile(p, a, b),
          chiSquareCdf(p, a),
          chiSquareQuantile(p, a),
        ];
        expect(found.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('refuse what is not a number or not a shape', () => {
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError);
    expect(() => studentCdf(1, 1e300)).toThrow(RangeError);
  });
});
