import { describe, expect, it } from 'vitest';
import { PATIENCE_MS, readRetryAfter, restDelay, retryDelay } from '../../../src/webhooks/retry-delay.ts';

const half = () => 0.5;

describe('the next try', () => {
  it('comes later each time: 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 2 h, 2 h', () => {
    const seconds = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => retryDelay(attempts, null, half) / 1_000);
    expect(seconds).toEqual([5, 30, 120, 600, 1_800, 3_600, 7_200, 7_200]);
  });

  it('is anywhere up to twice that, and never at once', () => {
    expect(retryDelay(3, null, () => 0)).toBe(1_000);
    expect(retryDelay(3, null, () => 0.999_999)).toBeGreaterThan(239_000);
    const drawn = Array.from({ length: 1_000 }, () => retryDelay(3, null));
    expect(new Set(drawn).size).toBeGreaterThan(900);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(240_000);
  });

  it('comes some fifteen times in a day', () => {
    let at = 0;
    let tries = 0;
    while (at <= PATIENCE_MS) at += retryDelay(++tries, null, half);
    expect(tries).toBeGreaterThanOrEqual(15);
    expect(tries).toBeLessThanOrEqual(20);
  });

  it('is not before the receiver asked for it, up to an hour', () => {
    expect(retryDelay(1, 600_000, half)).toBe(600_000);
    expect(retryDelay(1, 86_400_000, half)).toBe(3_600_000);
    expect(retryDelay(7, 1_000, half)).toBe(7_200_000);
  });
});

describe('the rest of a receiver', () => {
  it('begins with the second failure in a row, and is a minute at most', () => {
    expect(restDelay(1, null, half)).toBe(0);
    expect([2, 3, 4, 5, 6, 60].map((failures) => restDelay(failures, null, half) / 1_000)).toEqual([
      5, 10, 20, 30, 30, 30,
    ]);
    expect(restDelay(60, null, () => 1)).toBe(60_000);
  });

  it('is as long as it asked for, up to an hour', () => {
    expect(restDelay(1, 90_000, half)).toBe(90_000);
    expect(restDelay(9, 86_400_000, half)).toBe(3_600_000);
  });
});

describe('Retry-After', () => {
  it('is seconds or a date', () => {
    const now = Date.parse('2026-11-28T12:00:00Z');
    expect(readRetryAfter('120', now)).toBe(120_000);
    expect(readRetryAfter('Sat, 28 Nov 2026 12:01:00 GMT', now)).toBe(60_000);
    expect(readRetryAfter('Sat, 28 Nov 2026 11:00:00 GMT', now)).toBe(0);
    for (const odd of [undefined, '', 'soon', '-5x', '1e999']) expect(readRetryAfter(odd, now)).toBeNull();
  });
});
