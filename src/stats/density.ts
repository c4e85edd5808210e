import { varianceOf } from './moments.ts';
import { quantile } from './order-statistics.ts';

/** Rule of thumb 0.9 min(s, IQR / 1.34) n^(−1/5) (Silverman 1986, eq. 3.31); null when there is no spread. */
export function bandwidthSilverman(values: ArrayLike<number>): number | null {
  const n = values.length;
  if (n < 2) return null;
  const sorted = Float64Array.from(values).sort();
  const deviation = Math.sqrt(varianceOf(sorted));
  const range = ((quantile(sorted, 0.75) ?? 0) - (quantile(sorted, 0.25) ?? 0)) / 1.34;
  const spread = range > 0 ? Math.min(deviation, range) : deviation;
  const bandwidth = 0.9 * spread * n ** -0.2;
  return bandwidth > 0 && Number.isFinite(bandwidth) ? bandwidth : null;
}

/**
 * Gaussian kernel density at `points` places from three bandwidths under the least value to three over the
 * greatest (Silverman 1986, eq. 2.2a). Empty when the values have no spread and no bandwidth is given.
 */
export function kernelDensity(
  values: ArrayLike<number>,
  options: { points?: number; bandwidth?: number } = {},
): { x: number; density: number }[] {
  const { points = 64, bandwidth = bandwidthSilverman(values) } = options;
  if (bandwidth === null || !(bandwidth > 0) || values.length === 0 || points < 2) return [];
  const sorted = Float64Array.from(values).sort();
  const least = (sorted[0] ?? 0) - 3 * bandwidth;
  const greatest = (sorted.at(-1) ?? 0) + 3 * bandwidth;
  const scale = 1 / (sorted.length * bandwidth * Math.sqrt(2 * Math.PI));
  if (!Number.isFinite(greatest - least) || !Number.isFinite(scale)) return [];
  return Array.from({ length: points }, (_, point) => {
    const x = least + (greatest - least) * (point / (points - 1));
    let sum = 0;
    for (const value of sorted) sum += Math.exp(-0.5 * ((x - value) / bandwidth) ** 2);
    return { x, density: sum * scale };
  });
}
