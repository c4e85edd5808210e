import { choleskyFactor } from './cholesky.ts';
import type { LogisticOptimum, LogisticProblem } from './logistic-newton.ts';

export interface MarginalSlope {
  /** Of the log marginal posterior, by each group's log standard deviation. */
  gradient: Float64Array;
  /** Minus its second derivative, groups × groups; the expected one where this is not positive definite. */
  information: Float64Array;
  /** How the coefficients follow each log standard deviation. */
  sensitivities: Float64Array[];
}

/**
 * Slope of the Laplace-approximated marginal likelihood (Breslow & Clayton 1993, eq. 5; with the derivative of the
 * weights, as Kristensen et al. 2016) times a half-normal prior, taken in the log standard deviations. Curvature as of a
 * linear mixed model with the same weights: observed, or else expected (Searle, Casella & McCulloch, Variance
 * Components, §6.6).
 */
export function marginalSlope(
  problem: LogisticProblem,
  { coefficients, predictor }: LogisticOptimum,
  covariance: Float64Array,
  groups: readonly Int32Array[],
  penalty: Float64Array,
  priorScales: readonly number[],
): MarginalSlope {
  const { width } = problem.rows;
  const count = groups.length;
  const pull = skewPull(problem, predictor, covariance);
  const gradient = new Float64Array(count);
  const observed = new Float64Array(count * count);
  const expected = new Float64Array(count * count);
  const sensitivities: Float64Array[] = [];
  for (const [g, group] of groups.entries()) {
    const precision = group.length === 0 ? 1 : (penalty[group[0] as number] as number);
    const sensitivity = new Float64Array(width);
    let squares = 0;
    let trace = 0;
    for (const j of group) {
      const value = coefficients[j] as number;
      squares += value ** 2;
      trace += covariance[j * width + j] as number;
      const scaled = 2 * precision * value;
      for (let i = 0; i < width; i++) {
        sensitivity[i] = (sensitivity[i] as number) + scaled * (covariance[j * width + i] as number);
      }
    }
    let skew = 0;
    for (let i = 0; i < width; i++) skew += (pull[i] as number) * (sensitivity[i] as number);
    const prior = 1 / (precision * (priorScales[g] as number) ** 2);
    gradient[g] = precision * (squares + trace) - group.length - skew / 2 + 1 - prior;
    for (let h = 0; h <= g; h++) {
      const other = groups[h] as Int32Array;
      const otherPrecision = other.length === 0 ? 1 : (penalty[other[0] as number] as number);
      const block = 2 * precision * otherPrecision * squaredBlock(covariance, width, group, other);
      let along = 0;
      for (const j of other) along += (coefficients[j] as number) * (sensitivity[j] as number);
      const seen = -block - 2 * otherPrecision * along;
      set(observed, count, g, h, h < g ? seen : seen + 2 * (precision * (squares + trace) + prior));
      set(
        expected,
        count,
        g,
        h,
        h < g ? block : block + 2 * group.length - 4 * precision * trace + 2 * prior,
      );
    }
    sensitivities.push(sensitivity);
  }
  const information = choleskyFactor(observed, count) === null ? expected : observed;
  return { gradient, information, sensitivities };
}

function set(matrix: Float64Array, n: number, row: number, column: number, value: number): void {
  matrix[row * n + column] = value;
  matrix[column * n + row] = value;
}

/** Xᵀ(leverage × slope of the weights): how the curvature changes as the coefficients move. */
function skewPull(
  { rows, weights }: LogisticProblem,
  predictor: Float64Array,
  covariance: Float64Array,
): Float64Array {
  const { starts, indices, values, width } = rows;
  const pull = new Float64Array(width);
  for (let i = 0; i < predictor.length; i++) {
    const begin = starts[i] as number;
    const end = starts[i + 1] as number;
    let leverage = 0;
    for (let k = begin; k < end; k++) {
      const row = (indices[k] as number) * width;
      const value = values[k] as number;
      let half = ((covariance[row + (indices[k] as number)] as number) * value) / 2;
      for (let m = begin; m < k; m++) {
        half += (covariance[row + (indices[m] as number)] as number) * (values[m] as number);
      }
      leverage += 2 * value * half;
    }
    const eta = predictor[i] as number;
    const small = Math.exp(-Math.abs(eta));
    const weight = weights === undefined ? 1 : (weights[i] as number);
    const slope = (weight * small * (small - 1) * Math.sign(eta)) / (1 + small) ** 3;
    for (let k = begin; k < end; k++) {
      const j = indices[k] as number;
      pull[j] = (pull[j] as number) + leverage * slope * (values[k] as number);
    }
  }
  return pull;
}

function squaredBlock(covariance: Float64Array, width: number, group: Int32Array, other: Int32Array): number {
  let sum = 0;
  for (const i of group) {
    for (const j of other) sum += (covariance[i * width + j] as number) ** 2;
  }
  return sum;
}
