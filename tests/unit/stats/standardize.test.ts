import { describe, expect, it } from 'vitest';
import { standardize } from '../../../src/stats/standardize.ts';
import { expectClose } from './expect-close.ts';

describe('standardize', () => {
  it('takes mean and sample deviation out of each column, and missing values for the mean', () => {
    const { means, deviations, values } = standardize([
      [2, 4, null, 6],
      [0.1, 0.1, 0.1, 0.1],
      [1, Number.NaN, 1, 5],
    ]);
    expectClose(means, [4, 0.1, 7 / 3], 1e-12);
    expectClose(deviations, [2, 0, Math.sqrt(16 / 3)], 1e-12);
    expect(values.slice(0, 2)).toEqual([
      [-1, 0, 0, 1],
      [0, 0, 0, 0],
    ]);
    expect(values[2]?.[1]).toBe(0);
  });

  it('is nothing of nothing', () => {
    expect(standardize([])).toEqual({ means: [], deviations: [], values: [] });
    expect(standardize([[], [null], [3]])).toEqual({
      means: [0, 0, 3],
      deviations: [0, 0, 0],
      values: [[], [0], [0]],
    });
  });
});
