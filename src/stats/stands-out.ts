import { normalQuantile } from './distributions.ts';

export interface Effect {
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

/** Those of `rows` whose effect stands out among all of them, the surest first. */
export function outstanding<Row>(rows: readonly Row[], effectOf: (row: Row) => Effect): Row[] {
  return rows
    .filter((row) => standsOut(effectOf(row), rows.length))
    .sort((a, b) => surenessOf(effectOf(b)) - surenessOf(effectOf(a)));
}

/** How far an effect is from zero, in widths of its interval to that side. */
export function surenessOf({ value, lower, upper }: Effect): number {
  if (value === null || lower === null || upper === null) return 0;
  const half = value > 0 ? value - lower : upper - value;
  return Math.abs(value) / Math.max(half, 1e-12);
}
