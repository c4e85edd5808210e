import { choleskyFactor, choleskyInverse, choleskySolve } from './cholesky.ts';

export interface FactorProblem {
  /** Of each row its level in each factor, 0 up to the factor's size. The first factor is the one asked about. */
  factors: readonly (readonly number[])[];
  y: readonly number[];
  weights: readonly number[];
  /** Rows of a cluster are not independent of each other. */
  clusters: readonly number[];
}

export interface FactorEffects {
  /** Of each level of the first factor, less the mean of all rows; 0 for a level without rows. */
  effects: Float64Array;
  /** Their covariance, row by row. */
  covariance: Float64Array;
  /** Sum of the weights of each level. */
  masses: Float64Array;
  /** Weighted mean of all rows, and its standard error between clusters. */
  mean: number;
  meanStandardError: number;
  /** Of one row of weight one. */
  residualDeviation: number;
  /** By how much clusters make the variances greater than those of independent rows; never under 1. */
  designEffect: number;
}

/**
 * Additive effects of crossed factors by weighted least squares (Searle, Linear Models, 1971, ch. 7), those of the first
 * centred by weight. The covariance is that of independent rows times one design effect, the ratio of clustered (Liang & Zeger
 * 1986) to independent variances over all levels by weight (Kish 1965, §8.2): a level of few clusters cannot tell its own.
 * Null where nothing is left to judge the spread by, or there are fewer than two clusters.
 */
export function fitFactorEffects({ factors, y, weights, clusters }: FactorProblem): FactorEffects | null {
  const sizes = factors.map((levels) => levels.reduce((most, level) => Math.max(most, level + 1), 0));
  const offsets = sizes.map((_, f) => sizes.slice(0, f).reduce((sum, size) => sum + size, 0));
  const width = sizes.reduce((sum, size) => sum + size, 0);
  const n = y.length;
  const columns = factors.map((levels, f) => Int32Array.from(levels, (level) => level + (offsets[f] ?? 0)));
  const normal = new Float64Array(width * width);
  const right = new Float64Array(width);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = y.reduce((sum, value, i) => sum + value * at(weights, i), 0) / total;
  const clusterCount = new Set(clusters).size;
  const used = new Set(columns.flatMap((own) => [...own])).size - (factors.length - 1);
  if (!(total > 0) || n <= used || clusterCount < 2 || !Number.isFinite(mean)) return null;
  for (let i = 0; i < n; i++) {
    const weight = at(weights, i);
    for (const own of columns) {
      const row = at(own, i);
      right[row] = at(right, row) + weight * (at(y, i) - mean);
      for (const other of columns) {
        const cell = row * width + at(other, i);
        normal[cell] = at(normal, cell) + weight;
      }
    }
  }
  // The factors' constants are one too many each: the least of ridges settles them, and centring takes it out again.
  for (let j = 0; j < width; j++) normal[j * width + j] = at(normal, j * width + j) + 1e-6 * (total / width);
  const factor = choleskyFactor(normal, width);
  if (factor === null) return null;
  const inverse = choleskyInverse(factor, width);
  const coefficients = choleskySolve(factor, width, right);

  const scores = new Map<number, Float64Array>();
  const sums = new Map<number, number>();
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const weight = at(weights, i);
    let residual = at(y, i) - mean;
    for (const own of columns) residual -= at(coefficients, at(own, i));
    squares += weight * residual ** 2;
    const cluster = at(clusters, i);
    const score = scores.get(cluster) ?? new Float64Array(width);
    for (const own of columns) score[at(own, i)] = at(score, at(own, i)) + weight * residual;
    scores.set(cluster, score);
    sums.set(cluster, (sums.get(cluster) ?? 0) + weight * (at(y, i) - mean));
  }
  const residualVariance = squares / (n - used);
  const levels = sizes[0] ?? 0;
  const masses = new Float64Array(levels);
  for (let i = 0; i < n; i++) {
    const level = at(columns[0] ?? [], i);
    masses[level] = at(masses, level) + at(weights, i);
  }
  const independent = centred(inverse, width, masses, total);
  const small = (clusterCount / (clusterCount - 1)) * ((n - 1) / (n - used));
  const clustered = small * clusteredVariance([...scores.values()], inverse, width, masses, total);
  let plain = 0;
  for (let k = 0; k < levels; k++)
    plain += at(masses, k) * residualVariance * at(independent, k * levels + k);
  const designEffect = plain > 0 ? Math.max(1, clustered / plain) : 1;
  const center = coefficients
    .subarray(0, levels)
    .reduce((sum, effect, k) => sum + (at(masses, k) * effect) / total, 0);
  const between = [...sums.values()].reduce((sum, one) => sum + one ** 2, 0);
  return {
    effects: coefficients.slice(0, levels).map((effect, k) => (at(masses, k) > 0 ? effect - center : 0)),
    covariance: independent.map((value) => value * residualVariance * designEffect),
    masses,
    mean,
    meanStandardError: Math.sqrt((between * clusterCount) / (clusterCount - 1)) / total,
    residualDeviation: Math.sqrt(residualVariance),
    designEffect,
  };
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

/** C A⁻¹ Cᵀ of the first factor, C = I − 1 mᵀ / Σm. */
function centred(inverse: Float64Array, width: number, masses: Float64Array, total: number): Float64Array {
  const levels = masses.length;
  const means = new Float64Array(levels);
  let grand = 0;
  for (let i = 0; i < levels; i++) {
    for (let j = 0; j < levels; j++)
      means[i] = at(means, i) + (at(masses, j) * at(inverse, i * width + j)) / total;
    grand += (at(masses, i) * at(means, i)) / total;
  }
  const out = new Float64Array(levels * levels);
  for (let i = 0; i < levels; i++) {
    for (let j = 0; j < levels; j++) {
      const isEmpty = at(masses, i) === 0 || at(masses, j) === 0;
      out[i * levels + j] = isEmpty ? 0 : at(inverse, i * width + j) - at(means, i) - at(means, j) + grand;
    }
  }
  return out;
}

/** Σ over levels of mass × clustered variance. */
function clusteredVariance(
  scores: readonly Float64Array[],
  inverse: Float64Array,
  width: number,
  masses: Float64Array,
  total: number,
): number {
  const levels = masses.length;
  const influence = new Float64Array(levels);
  let sum = 0;
  for (const score of scores) {
    let middle = 0;
    influence.fill(0);
    for (let j = 0; j < width; j++) {
      const own = at(score, j);
      if (own === 0) continue;
      for (let k = 0; k < levels; k++) influence[k] = at(influence, k) + own * at(inverse, k * width + j);
    }
    for (let k = 0; k < levels; k++) middle += (at(masses, k) * at(influence, k)) / total;
    for (let k = 0; k < levels; k++) sum += at(masses, k) * (at(influence, k) - middle) ** 2;
  }
  return sum;
}
