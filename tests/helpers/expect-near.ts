import { expect } from 'vitest';

/** Equal, but for the last digits of numbers whose sums were taken in another order. */
export function expectNear(actual: unknown, expected: unknown, label = 'answer'): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const scale = Math.max(1, Math.abs(expected));
    if (Math.abs(actual - expected) > 1e-9 * scale) expect(`${label} ${actual}`).toBe(`${label} ${expected}`);
    return;
  }
  if (actual === null || expected === null || typeof actual !== 'object' || typeof expected !== 'object') {
    if (actual !== expected) expect(`${label} ${String(actual)}`).toBe(`${label} ${String(expected)}`);
    return;
  }
  expect(Object.keys(actual).sort(), label).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected))
    expectNear((actual as Record<string, unknown>)[name], value, `${label}.${name}`);
}
