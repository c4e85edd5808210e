import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { choleskyFactor, choleskyInverse, choleskySolve } from '../../../src/stats/cholesky.ts';
import { expectClose } from './expect-close.ts';

describe('choleskyFactor', () => {
  it('solves and inverts as ml-matrix does', () => {
    // Mostly zeros, as often as not: rows begin with them then, and they are passed over.
    const cell = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(0));
    const square = fc
      .integer({ min: 1, max: 7 })
      .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(square, (cells) => {
        const n = cells.length;
        const root = new Matrix(cells);
        const matrix = root.mmul(root.transpose()).add(Matrix.eye(n));
        const factor = choleskyFactor(Float64Array.from(matrix.to1DArray()), n);
        if (factor === null) throw new Error('not positive definite');
        const expected = inverse(matrix);
        expectClose(choleskyInverse(factor, n), expected.to1DArray(), 1e-9);
        const b = Float64Array.from({ length: n }, (_, i) => i + 1);
        expectClose(choleskySolve(factor, n, b), expected.mmul(Matrix.columnVector(b)).to1DArray(), 1e-9);
      }),
    );
  });

  it('has none for a singular, a negative or an undefined matrix', () => {
    expect(choleskyFactor(Float64Array.of(1, 2, 2, 4), 2)).toBeNull();
    expect(choleskyFactor(Float64Array.of(-1), 1)).toBeNull();
    expect(choleskyFactor(Float64Array.of(Number.NaN), 1)).toBeNull();
  });
});
