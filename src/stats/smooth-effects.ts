import { choleskyFactor, choleskyInverse } from './cholesky.ts';

export interface SmoothProblem {
  /** Of levels that add up to nothing by their masses. */
  effects: ArrayLike<number>;
  /** Row by row; the masses are its null direction. */
  covariance: ArrayLike<number>;
  masses: ArrayLike<number>;
  /** Prior correlations between levels, each as likely as the others. */
  kernels: readonly ((i: number, j: number) => number)[];
  /** Scale of the half-Cauchy prior on the standard deviation between levels. */
  scale: number;
}

export interface Smoothed {
  mean: Float64Array;
  covariance: Float64Array;
}

/** Standard deviations between levels that are looked at, in units of the prior's scale. */
const GRID = Array.from({ length: 13 }, (_, i) => 0.03 * 1.8 ** i);

/**
 * Effects of levels drawn toward their neighbours and toward nothing: a Gaussian process prior on the levels (Rasmussen &
 * Williams 2006, ch. 2), its size, half-Cauchy before (Gelman 2006), and its kernel averaged over their posterior
 * rather than fixed at the best. Null where there is nothing to smooth or a covariance is none.
 */
export function smoothEffects({
  effects,
  covariance,
  masses,
  kernels,
  scale,
}: SmoothProblem): Smoothed | null {
  const n = effects.length;
  if (n < 2 || !(scale > 0)) return null;
  const fits: Fit[] = [];
  for (const kernel of kernels) {
    const prior = centredKernel(kernel, masses);
    for (const size of GRID) {
      const fit = fitAt(effects, covariance, masses, prior, (size * scale) ** 2);
      if (fit === null) return null;
      // On a grid even in the logarithm a value stands for a stretch as long as itself.
      fits.push({ ...fit, logWeight: fit.logWeight + Math.log(size / (1 + size ** 2)) });
    }
  }
  const best = Math.max(...fits.map(({ logWeight }) => logWeight));
  const total = fits.reduce((sum, fit) => sum + Math.exp(fit.logWeight - best), 0);
  const mean = new Float64Array(n);
  const spread = new Float64Array(n * n);
  for (const fit of fits) {
    const share = Math.exp(fit.logWeight - best) / total;
    for (let i = 0; i < n; i++) {
      mean[i] = at(mean, i) + share * at(fit.mean, i);
      for (let j = 0; j < n; j++) {
        const second = at(fit.covariance, i * n + j) + at(fit.mean, i) * at(fit.mean, j);
        spread[i * n + j] = at(spread, i * n + j) + share * second;
      }
    }
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) spread[i * n + j] = at(spread, i * n + j) - at(mean, i) * at(mean, j);
  return { mean, covariance: spread };
}

interface Fit extends Smoothed {
  logWeight: number;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

function centredKernel(kernel: (i: number, j: number) => number, masses: ArrayLike<number>): Float64Array {
  const n = masses.length;
  const total = Array.from(masses).reduce((sum, mass) => sum + mass, 0);
  const means = Array.from({ length: n }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (at(masses, j) * kernel(i, j)) / total;
    return sum;
  });
  const grand = means.reduce((sum, mean, i) => sum + (at(masses, i) * mean) / total, 0);
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) out[i * n + j] = kernel(i, j) - at(means, i) - at(means, j) + grand;
  return out;
}

function fitAt(
  effects: ArrayLike<number>,
  noise: ArrayLike<number>,
  masses: ArrayLike<number>,
  kernel: Float64Array,
  variance: number,
): Fit | null {
  const n = effects.length;
  const sum = new Float64Array(n * n);
  let trace = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    trace += at(noise, i * n + i) + variance * at(kernel, i * n + i);
    squares += at(masses, i) ** 2;
  }
  // Both have the masses as null direction, and the effects nothing along it: what is put there changes nothing else.
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      sum[i * n + j] =
        at(noise, i * n + j) +
        variance * at(kernel, i * n + j) +
        ((trace / n) * at(masses, i) * at(masses, j)) / squares;
  const factor = choleskyFactor(sum, n);
  if (factor === null) return null;
  const inverse = choleskyInverse(factor, n);
  // Less what was put there, so that sizes compare.
  let logWeight = Math.log(trace / n) / 2;
  for (let i = 0; i < n; i++) logWeight -= Math.log(at(factor, i * n + i));
  const gain = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const own = variance * at(kernel, i * n + k);
      for (let j = 0; j < n; j++) gain[i * n + j] = at(gain, i * n + j) + own * at(inverse, k * n + j);
    }
  const mean = new Float64Array(n);
  const covariance = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      mean[i] = at(mean, i) + at(gain, i * n + j) * at(effects, j);
      logWeight -= 0.5 * at(effects, i) * at(inverse, i * n + j) * at(effects, j);
      let taken = 0;
      for (let k = 0; k < n; k++) taken += at(gain, i * n + k) * variance * at(kernel, k * n + j);
      covariance[i * n + j] = variance * at(kernel, i * n + j) - taken;
    }
  }
  return { mean, covariance, logWeight };
}
