import { choleskyFactor } from './cholesky.ts';
import type { LogisticFit } from './logistic.ts';
import { linearPredictor, type SparseRows } from './sparse-rows.ts';

export interface AverageProbabilities {
  /** Mean fitted probability of each set of rows. */
  values: number[];
  /** sets × sets, row by row; delta method. */
  covariance: Float64Array;
}

/** Mean fitted probability of each of several sets of rows, with their joint covariance by the delta method. */
export function averageProbabilities(
  { coefficients, covariance }: Pick<LogisticFit, 'coefficients' | 'covariance'>,
  rows: SparseRows,
  sets: readonly ArrayLike<number>[],
): AverageProbabilities {
  const { starts, indices, values, width } = rows;
  const predictor = linearPredictor(rows, coefficients);
  const means: number[] = [];
  const gradients: Float64Array[] = [];
  for (const which of sets) {
    const gradient = new Float64Array(width);
    let mean = 0;
    for (let at = 0; at < which.length; at++) {
      const i = which[at] as number;
      const probability = 1 / (1 + Math.exp(-(predictor[i] as number)));
      mean += probability / which.length;
      const slope = (probability * (1 - probability)) / which.length;
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
        const j = indices[k] as number;
        gradient[j] = (gradient[j] as number) + slope * (values[k] as number);
      }
    }
    means.push(mean);
    gradients.push(gradient);
  }
  const moved = gradients.map((gradient) => {
    const product = new Float64Array(width);
    for (let i = 0; i < width; i++) {
      const by = gradient[i] as number;
      if (by === 0) continue;
      for (let j = 0; j < width; j++) product[j] = (product[j] as number) + by * covariance.get(i, j);
    }
    return product;
  });
  const count = sets.length;
  const joint = new Float64Array(count * count);
  for (const [a, gradient] of gradients.entries())
    for (const [b, product] of moved.entries()) {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += (gradient[j] as number) * (product[j] as number);
      joint[a * count + b] = sum;
    }
  return { values: means, covariance: joint };
}

/**
 * Draws of normal variables with these means and standard deviations, correlated as in a covariance matrix of which
 * only the correlations count; independent where it is not positive definite.
 */
export function drawCorrelated(
  means: ArrayLike<number>,
  deviations: ArrayLike<number>,
  covariance: Float64Array,
  draws: number,
  normal: () => number,
): Float64Array[] {
  const n = means.length;
  const correlation = new Float64Array(n * n);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      const scale = Math.sqrt((covariance[a * n + a] as number) * (covariance[b * n + b] as number));
      const raw = scale > 0 ? (covariance[a * n + b] as number) / scale : 0;
      // A hair less than measured: rounding may not take the factor away.
      correlation[a * n + b] = a === b ? 1 : 0.999 * raw;
    }
  const factor = choleskyFactor(correlation, n);
  const drawn = Array.from({ length: n }, () => new Float64Array(draws));
  const noise = new Float64Array(n);
  for (let draw = 0; draw < draws; draw++) {
    for (let a = 0; a < n; a++) noise[a] = normal();
    for (let a = 0; a < n; a++) {
      let sum = factor === null ? (noise[a] as number) : 0;
      if (factor !== null)
        for (let b = 0; b <= a; b++) sum += (factor[a * n + b] as number) * (noise[b] as number);
      (drawn[a] as Float64Array)[draw] = (means[a] as number) + (deviations[a] as number) * sum;
    }
  }
  return drawn;
}
