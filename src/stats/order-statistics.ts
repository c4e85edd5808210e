import { betaCdf } from './distributions.ts';
import type { Interval } from './interval.ts';

/** Quantile of ascending values between its neighbours, R's type 7 (Hyndman & Fan 1996). */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  const n = sorted.length;
  if (n === 0 || !(p >= 0 && p <= 1)) return null;
  const position = p * (n - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, n - 1)] ?? Number.NaN;
  const weight = position - below;
  // Not low + weight (high − low), which can overflow; rounding may not leave the two neighbours.
  const value = Math.min(Math.max(low * (1 - weight) + high * weight, low), high);
  return Number.isFinite(value) ? value : null;
}

/** Share of ascending values under x, equal ones counted half (mid-rank). */
export function percentRank(sorted: ArrayLike<number>, x: number): number | null {
  if (sorted.length === 0 || Number.isNaN(x)) return null;
  const below = countWhile(sorted, (value) => value < x);
  const upTo = countWhile(sorted, (value) => value <= x);
  return (below + upTo) / 2 / sorted.length;
}

/**
 * Median with the interval between two of the values whose ranks the binomial gives (Conover 1999, §3.2):
 * it holds the median of any distribution in at least the asked share of samples.
 * Null where so few values cannot promise it (fewer than five at 0.9).
 */
export function medianInterval(
  values: ArrayLike<number>,
  level = 0.9,
): (Interval & { value: number; n: number }) | null {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const rank = lowerRank(n, (1 - level) / 2);
  const value = quantile(sorted, 0.5);
  const lower = sorted[rank - 1];
  const upper = sorted[n - rank];
  if (value === null || lower === undefined || upper === undefined) return null;
  return Number.isFinite(lower) && Number.isFinite(upper) ? { value, n, lower, upper } : null;
}

/** Greatest r such that fewer than r of n fair coins show heads with probability at most `tail`; 0 when none. */
function lowerRank(n: number, tail: number): number {
  let low = 0;
  let high = Math.ceil(n / 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // P(Bin(n, 1/2) ≤ r − 1) as an incomplete beta (Abramowitz & Stegun 1964, 26.5.24).
    if (betaCdf(0.5, n - middle + 1, middle) <= tail) low = middle;
    else high = middle - 1;
  }
  return low;
}

function countWhile(sorted: ArrayLike<number>, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? Number.NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}
