import { normalQuantile, studentQuantile } from './distributions.ts';
import { meanOf, varianceOf } from './moments.ts';

export interface Interval {
  lower: number;
  upper: number;
}

/** Wilson's score interval for a share (Wilson 1927; Brown, Cai & DasGupta 2001). */
export function wilsonInterval(successes: number, n: number, level = 0.9): Interval | null {
  if (!(n > 0 && successes >= 0 && successes <= n && n < Infinity)) return null;
  const z = normalQuantile(0.5 + level / 2);
  const share = successes / n;
  const square = (z * z) / n;
  const center = (share + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  return {
    lower: successes === 0 ? 0 : Math.max(0, center - half),
    upper: successes === n ? 1 : Math.min(1, center + half),
  };
}

/** First share minus second, with Newcombe's hybrid score interval (Newcombe 1998, method 10). */
export function differenceOfSharesInterval(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  level = 0.9,
): (Interval & { value: number }) | null {
  const first = wilsonInterval(k1, n1, level);
  const second = wilsonInterval(k2, n2, level);
  if (!first || !second) return null;
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  return {
    value: p1 - p2,
    lower: Math.max(-1, p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2)),
    upper: Math.min(1, p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower)),
  };
}

/** Mean with Student's interval; null for fewer than two values. */
export function meanInterval(
  values: ArrayLike<number>,
  level = 0.9,
): (Interval & { value: number; n: number; standardError: number }) | null {
  const n = values.length;
  if (n < 2) return null;
  const value = meanOf(values);
  const standardError = Math.sqrt(varianceOf(values) / n);
  const interval = around(value, standardError, n - 1, level);
  return interval && { value, n, standardError, ...interval };
}

/** Mean of the first minus mean of the second, with Welch's interval (Welch 1947). */
export function differenceOfMeansInterval(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  level = 0.9,
): (Interval & { value: number }) | null {
  if (a.length < 2 || b.length < 2) return null;
  const value = meanOf(a) - meanOf(b);
  const va = varianceOf(a) / a.length;
  const vb = varianceOf(b) / b.length;
  if (!Number.isFinite(va + vb)) return null;
  // Each share of the variance is at most 1, so that squares of huge variances cannot overflow.
  const share = va + vb > 0 ? va / (va + vb) : 0.5;
  const df = 1 / (share ** 2 / (a.length - 1) + (1 - share) ** 2 / (b.length - 1));
  const interval = around(value, Math.sqrt(va + vb), df, level);
  return interval && { value, ...interval };
}

/** Sum of numerators by sum of denominators, linearised (Cochran 1977, §6.4), with Student's quantile. */
export function ratioInterval(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  level = 0.9,
): (Interval & { value: number; n: number; standardError: number }) | null {
  const n = numerators.length;
  if (n < 2 || n !== denominators.length) return null;
  const denominator = meanOf(denominators);
  if (!(denominator > 0)) return null;
  const value = meanOf(numerators) / denominator;
  if (!Number.isFinite(value)) return null;
  const residuals = Float64Array.from(numerators, (y, i) => y - value * (denominators[i] ?? 0));
  const standardError = Math.sqrt(varianceOf(residuals) / n) / denominator;
  const interval = around(value, standardError, n - 1, level);
  return interval && { value, n, standardError, ...interval };
}

function around(value: number, standardError: number, df: number, level: number): Interval | null {
  const half = studentQuantile(0.5 + level / 2, df) * standardError;
  const lower = value - half;
  const upper = value + half;
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null;
}

export { medianInterval, percentRank, quantile } from './order-statistics.ts';
