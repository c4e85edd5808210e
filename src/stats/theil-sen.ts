import { countInversions } from './count-inversions.ts';
import { normalCdf, normalQuantile } from './distributions.ts';

export interface TheilSenFit {
  slope: number;
  lower: number;
  upper: number;
  /** Median of y less slope times the median of x. */
  intercept: number;
  n: number;
}

/** Up to here all slopes are laid out and sorted; above, the few that are wanted are found sooner by counting. */
const mostPointsLaidOut = 500;

/**
 * Median of the slopes of all pairs (Theil 1950) with the interval of Sen 1968, corrected for ties. It holds for
 * independent residuals. Null where fewer than two x differ.
 */
export function theilSen(x: readonly number[], y: readonly number[], level = 0.9): TheilSenFit | null {
  const points = finitePairs(x, y).sort((a, b) => a.x - b.x || a.y - b.y);
  const n = points.length;
  const xs = Float64Array.from(points, (point) => point.x);
  const ys = Float64Array.from(points, (point) => point.y);
  const slopes = n <= mostPointsLaidOut ? allSlopes(xs, ys) : null;
  const count = slopes?.length ?? pairs(n) - tiedPairs(xs);
  if (count === 0) return null;
  const nth = (rank: number): number => slopes?.[rank] ?? slopeOfRank(xs, ys, rank);
  const slope = count % 2 === 1 ? nth((count - 1) / 2) : (nth(count / 2 - 1) + nth(count / 2)) / 2;
  const ties = tieSum(xs) + tieSum(Float64Array.from(ys).sort());
  const reach =
    normalQuantile((1 + level) / 2) * Math.sqrt(Math.max(0, n * (n - 1) * (2 * n + 5) - ties) / 18);
  const lower = nth(Math.max(0, Math.round((count - reach) / 2) - 1));
  const upper = nth(Math.min(count - 1, Math.round((count + reach) / 2)));
  const intercept = median(Float64Array.from(ys).sort()) - slope * median(xs);
  const isDefined = [slope, lower, upper, intercept].every(Number.isFinite);
  return isDefined ? { slope, lower, upper, intercept, n } : null;
}

/**
 * Is there a monotonic trend at all: Kendall's τ-b of y with x (Mann 1945; Kendall 1970), z by the normal
 * approximation with ties, p two-sided. Null where x or y is constant.
 */
export function mannKendall(
  x: readonly number[],
  y: readonly number[],
): { tau: number; z: number; p: number } | null {
  const points = finitePairs(x, y).sort((a, b) => a.x - b.x || a.y - b.y);
  const n = points.length;
  const xs = Float64Array.from(points, (point) => point.x);
  const ys = Float64Array.from(points, (point) => point.y);
  let both = 0;
  for (let i = 1, run = 1; i < n; i++) {
    run = xs[i] === xs[i - 1] && ys[i] === ys[i - 1] ? run + 1 : 1;
    both += run - 1;
  }
  const discordant = countInversions(ys);
  const all = pairs(n);
  const tiedX = tiedPairs(xs);
  const tiedY = tiedPairs(ys);
  if (n < 2 || all === tiedX || all === tiedY) return null;
  const score = all - tiedX - tiedY + both - 2 * discordant;
  const m = n * (n - 1);
  const triples = n > 2 ? (tripleSum(xs) * tripleSum(ys)) / (9 * m * (n - 2)) : 0;
  const variance = (m * (2 * n + 5) - tieSum(xs) - tieSum(ys)) / 18 + (2 * tiedX * tiedY) / m + triples;
  const z = score / Math.sqrt(variance);
  const tau = Math.max(-1, Math.min(1, score / Math.sqrt(all - tiedX) / Math.sqrt(all - tiedY)));
  return { tau, z, p: Math.min(1, 2 * normalCdf(-Math.abs(z))) };
}

function finitePairs(x: readonly number[], y: readonly number[]): { x: number; y: number }[] {
  return x
    .map((value, i) => ({ x: value, y: y[i] ?? Number.NaN }))
    .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
}

function allSlopes(xs: Float64Array, ys: Float64Array): Float64Array {
  const slopes = new Float64Array(pairs(xs.length));
  let count = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    for (let j = i + 1; j < xs.length; j++) {
      const run = (xs[j] as number) - x;
      if (run > 0) slopes[count++] = ((ys[j] as number) - y) / run;
    }
  }
  return slopes.subarray(0, count).sort();
}

/**
 * The slope with `rank` smaller ones: as many pairs have a smaller slope than m as are out of order in y − m x
 * (Cole et al. 1989), so bisection finds it, to twelve digits, without laying the slopes out.
 */
function slopeOfRank(xs: Float64Array, ys: Float64Array, rank: number): number {
  const origin = xs[0] as number;
  const lowest = ys.reduce((a, b) => Math.min(a, b));
  const scale = (ys.reduce((a, b) => Math.max(a, b)) - lowest) / ((xs.at(-1) as number) - origin);
  if (scale === 0) return 0;
  const below = (m: number): number =>
    countInversions(ys.map((y, i) => y - lowest - m * ((xs[i] as number) - origin)));
  let low = -scale;
  let high = scale;
  while (below(low) > rank && low > -1e300) low *= 8;
  while (below(high) <= rank && high < 1e300) high *= 8;
  // What is this close to zero is zero: a smaller slope is lost in the rounding of y.
  const nothing = 1e-13 * scale;
  while (high - low > Math.max(nothing, 1e-13 * Math.max(Math.abs(low), Math.abs(high)))) {
    const middle = (low + high) / 2;
    if (below(middle) > rank) high = middle;
    else low = middle;
  }
  const slope = (low + high) / 2;
  return Math.abs(slope) <= nothing ? 0 : slope;
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

function median(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

function overTies(sorted: Float64Array, term: (size: number) => number): number {
  let sum = 0;
  for (let start = 0, i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] === sorted[start]) continue;
    sum += term(i - start);
    start = i;
  }
  return sum;
}

const tiedPairs = (sorted: Float64Array): number => overTies(sorted, pairs);
const tieSum = (sorted: Float64Array): number => overTies(sorted, (k) => k * (k - 1) * (2 * k + 5));
const tripleSum = (sorted: Float64Array): number => overTies(sorted, (k) => k * (k - 1) * (k - 2));
