import { expect } from 'vitest';

/** Two documents are the same, numbers to nine digits. */
export function sameNumbers(actual: unknown, expected: unknown, label: string): void {
  expect(differences(actual, expected, ''), label).toEqual([]);
}

const DIGITS = 1e-9;
/** Where all matches have one ratio an interval has no width, but for what rounding leaves under a root. */
const ROOT = 1e-6;

function differences(actual: unknown, expected: unknown, path: string): string[] {
  if (typeof actual === 'number' && typeof expected === 'number')
    return isSame(actual, expected, DIGITS) ? [] : [`${path}: ${actual} is not ${expected}`];
  if (actual === null || expected === null || typeof actual !== 'object' || typeof expected !== 'object')
    return actual === expected ? [] : [`${path}: ${String(actual)} is not ${String(expected)}`];
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  const [a, b] = [actual, expected] as [Record<string, unknown>, Record<string, unknown>];
  if (isPoint(a) && isPoint(b) && isSame(a.value, b.value, DIGITS) && a.n === b.n) return [];
  return [...names].flatMap((name) => differences(a[name], b[name], `${path}.${name}`));
}

const isSame = (a: number, b: number, digits: number): boolean =>
  Math.abs(a - b) <= digits * Math.max(Math.abs(a), Math.abs(b), 1e-3);

/** An estimate whose interval is its value. */
function isPoint(
  document: Record<string, unknown>,
): document is { value: number; n: number } & typeof document {
  const { value, lower, upper } = document;
  if (typeof value !== 'number' || typeof lower !== 'number' || typeof upper !== 'number') return false;
  return isSame(lower, value, ROOT) && isSame(upper, value, ROOT);
}
