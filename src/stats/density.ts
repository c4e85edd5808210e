import { varianceOf } from './moments.ts';
import { quantile } from './order-statistics.ts';

/** Rule of thumb 0.9 min(s, IQR / 1.34) n^(−1/5) (Silverman 1986, eq. 3.31); null when there is no spread. */
export function bandwidthSilverman(values: ArrayLike<number>): number | null {
  const n = values.length;
  if (n < 2) return null;
  const sorted = ascending(values);
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
  const sorted = ascending(values);
  const least = (sorted[0] ?? 0) - 3 * bandwidth;
  const greatest = (sorted.at(-1) ?? 0) + 3 * bandwidth;
  const scale = 1 / (sorted.length * bandwidth * Math.sqrt(2 * Math.PI));
  if (!Number.isFinite(greatest - least) || !Number.isFinite(scale)) return [];
  let first = 0;
  return Array.from({ length: points }, (_, point) => {
    const x = least + (greatest - least) * (point / (points - 1));
    while (first < sorted.length && x - (sorted[first] as number) > REACH * bandwidth) first += 1;
    let sum = 0;
    for (let i = first; i < sorted.length; i++) {
      const away = ((sorted[i] as number) - x) / bandwidth;
      if (away > REACH) break;
      sum += Math.exp(-0.5 * away * away);
    }
    return { x, density: sum * scale };
  });
}

/** Bandwidths beyond which a value brings less than rounding takes: 10⁻¹⁶ of its peak. */
const REACH = 8.6;

/** What is in order already is not sorted again. */
function ascending(values: ArrayLike<number>): Float64Array {
  const copy = Float64Array.from(values);
  for (let i = 1; i < copy.length; i++)
    if (!((copy[i] as number) >= (copy[i - 1] as number))) return copy.sort();
  return copy;
}
