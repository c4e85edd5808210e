import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileHeld } from '../../../jobs/while-held.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('renews a claim as long as the work takes, whether or not it could be renewed before', async () => {
  const renew = vi.fn(() => Promise.reject(new Error('no connection')));
  const work = whileHeld(renew, () => new Promise((resolve) => setTimeout(resolve, 60_000, 'done')));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toBe('done');
  const times = renew.mock.calls.length;
  expect(times).toBeGreaterThanOrEqual(9);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(renew).toHaveBeenCalledTimes(times);
});

it('asks for one renewal at a time, however long one is kept waiting', async () => {
  let letGo = () => {};
  const renew = vi.fn(() => new Promise<void>((resolve) => (letGo = resolve)));
  const work = whileHeld(renew, () => new Promise((resolve) => setTimeout(resolve, 90_000)));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(renew).toHaveBeenCalledTimes(1);
  letGo();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(renew).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(30_000);
  await work;
});
