import { describe, expect, it } from 'vitest';
import { fillKnots, invertPiecewiseLinear } from '../../../src/stats/piecewise-linear.ts';
import { shrinkToExpected } from '../../../src/stats/shrink-to-expected.ts';

describe('invertPiecewiseLinear', () => {
  const x = [0, 10, 20];
  it.each([
    [[1, 3, 4], 2, 5, 'within'],
    [[1, 3, 4], 3.5, 15, 'within'],
    [[1, 3, 4], 4, 20, 'within'],
    [[1, 3, 4], 5, 20, 'last'],
    [[1, 3, 4], 0, 0, 'first'],
    [[4, 3, 1], 3.5, 5, 'within'],
    [[4, 3, 1], 2, 15, 'within'],
    [[4, 3, 1], 5, 0, 'first'],
    [[4, 3, 1], 0, 20, 'last'],
  ] as const)('of %j at %d is %d (%s)', (y, wanted, value, bound) => {
    expect(invertPiecewiseLinear({ x, y }, wanted)).toEqual({ value, bound });
  });
  it.each([[[1, 3, 2]], [[1, 1, 2]], [[1]], [[]]])('is null for %j', (y) => {
    expect(invertPiecewiseLinear({ x: x.slice(0, y.length), y }, 2)).toBeNull();
  });
});

describe('fillKnots', () => {
  it('puts what is missing on the line through the nearest two', () => {
    expect(fillKnots([0, 10, 20, 30], [null, 2, null, 6])).toEqual([0, 2, 4, 6]);
    expect(fillKnots([0, 10, 20, 30], [1, 2, 5, null])).toEqual([1, 2, 5, 8]);
  });
  it('needs two', () => {
    expect(fillKnots([0, 10], [null, 2])).toBeNull();
  });
});

describe('shrinkToExpected', () => {
  const group = (successes: number, trials: number, expected = 0.5, standardError = 0) => ({
    successes,
    trials,
    expected,
    standardError,
  });

  it('stays near what was expected where all agree, and goes along where they do not', () => {
    const agreed = shrinkToExpected(Array.from({ length: 20 }, (_, i) => group(48 + (i % 5), 100)));
    const apart = shrinkToExpected(Array.from({ length: 20 }, (_, i) => group(i % 2 ? 80 : 20, 100)));
    expect(agreed[0]?.value).toBeCloseTo(0.5, 2);
    expect(apart[0]?.value).toBeCloseTo(0.2, 1);
    expect(apart[1]?.value).toBeCloseTo(0.8, 1);
  });
  it('draws a few trials far more than many', () => {
    const [few, many] = shrinkToExpected([group(4, 5), group(160, 200)]);
    expect(few?.value).toBeLessThan(many?.value ?? 0);
    expect((few?.upper ?? 0) - (few?.lower ?? 0)).toBeGreaterThan((many?.upper ?? 0) - (many?.lower ?? 0));
  });
  it('holds each against its own expectation', () => {
    const [low, high] = shrinkToExpected([group(10, 100, 0.1), group(90, 100, 0.9)]);
    expect(low?.difference.value).toBeCloseTo(0, 3);
    expect(high?.difference.value).toBeCloseTo(0, 3);
  });
  it('passes on that the expectation is not known', () => {
    const [sure] = shrinkToExpected([group(50, 100)]);
    const [unsure] = shrinkToExpected([group(50, 100, 0.5, 0.1)]);
    expect(unsure?.upper).toBeGreaterThan(sure?.upper ?? 1);
    expect(unsure?.difference.upper).toBeGreaterThan(sure?.difference.upper ?? 1);
  });
  it('stays a number where everything is won, and nothing played', () => {
    for (const one of shrinkToExpected([group(9, 9, 1), group(0, 0, 0), group(0, 5, 0)]))
      for (const value of [one.value, one.lower, one.upper, one.difference.lower])
        expect(Number.isFinite(value)).toBe(true);
    expect(shrinkToExpected([])).toEqual([]);
  });
});
