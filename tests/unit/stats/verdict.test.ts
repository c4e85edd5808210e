import { expect, it } from 'vitest';
import { verdictOf } from '../../../src/stats/verdict.ts';

it.each([
  { n: 9, minMatches: 10, lower: 1, upper: 2, expected: 'insufficient' },
  { n: 10, minMatches: 10, lower: 1, upper: 2, expected: 'signal' },
  { n: 10, minMatches: 10, lower: -2, upper: -1, expected: 'signal' },
  { n: 10, minMatches: 10, lower: -1, upper: 1, expected: 'unclear' },
  { n: 10, minMatches: 10, lower: 0, upper: 1, expected: 'unclear' },
  { n: 10, minMatches: 10, lower: 0.4, upper: 0.6, zero: 0.5, expected: 'unclear' },
  { n: 10, minMatches: 10, lower: 0.51, upper: 0.6, zero: 0.5, expected: 'signal' },
  { n: 10, minMatches: 10, lower: null, upper: 2, expected: 'unclear' },
  { n: 10, minMatches: 10, lower: 1, upper: null, expected: 'unclear' },
  { n: 0, minMatches: 1, lower: null, upper: null, expected: 'insufficient' },
  { n: Number.NaN, minMatches: 1, lower: 1, upper: 2, expected: 'insufficient' },
])('$lower to $upper with n $n says $expected', ({ expected, ...found }) => {
  expect(verdictOf(found)).toBe(expected);
});
