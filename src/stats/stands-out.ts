import { normalQuantile } from './distributions.ts';

interface Effect {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/**
 * Of effects with 90 % intervals, those that leave zero out even though the furthest of so many is looked for: of `among`
 * effects that are all nothing, one stands out in a tenth of cases at most (Bonferroni; Dunn 1961).
 */
export function standsOut({ value, lower, upper }: Effect, among: number): boolean {
  if (value === null || lower === null || upper === null || !(among > 0)) return false;
  const reach = normalQuantile(1 - 0.05 / among) / normalQuantile(0.95);
  const half = value > 0 ? value - lower : upper - value;
  return Math.abs(value) > reach * half;
}
