import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, defaultRetry, parseRetryAfter } from '../../../src/waypoint/retry.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    ['1', 1_000],
    [' 30 ', 30_000],
    ['99999999', 600_000],
    ['Sun, 01 Mar 2026 12:00:20 GMT', 20_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['Mon, 01 Mar 2027 12:00:00 GMT', 600_000],
  ])('%s', (value, ms) => {
    expect(parseRetryAfter(value, now)).toBe(ms);
  });
});

it('backoff stays within its cap and grows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (n, random) => {
        const delay = backoffMs(defaultRetry, n, () => random);
        expect(delay).toBeGreaterThanOrEqual(defaultRetry.baseMs / 2);
        expect(delay).toBeLessThanOrEqual(defaultRetry.capMs);
        expect(backoffMs(defaultRetry, n + 1, () => random)).toBeGreaterThanOrEqual(delay);
      },
    ),
  );
});
