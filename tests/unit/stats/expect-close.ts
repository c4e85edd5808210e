import { expect } from 'vitest';

/** Each number within `tolerance` of the one expected, relative to it or, near zero, to one. */
export function expectClose(
  actual: ArrayLike<number | undefined> | undefined,
  expected: ArrayLike<number | undefined>,
  tolerance: number,
): void {
  expect(actual?.length).toBe(expected.length);
  const off = Array.from(expected).flatMap((want, i) => {
    const got = actual?.[i] ?? Number.NaN;
    const wanted = want ?? Number.NaN;
    return Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted)) ? [] : [{ i, got, wanted }];
  });
  expect(off).toEqual([]);
}
