import { Matrix } from 'ml-matrix';
import { choleskyFactor, choleskyInverse, choleskySolve } from './cholesky.ts';
import type { LogisticFit } from './logistic.ts';
import {
  flatProblem,
  type LogisticOptimum,
  type LogisticProblem,
  maximizeLogistic,
} from './logistic-newton.ts';
import { marginalSlope } from './marginal-slope.ts';
import type { SparseRows } from './sparse-rows.ts';

/** Scale of the half-normal prior on a group's standard deviation, log-odds: 0.8 moves an even match to 69 %. */
const defaultScale = 0.8;

/** Standard deviations looked at, log-odds. */
const least = 0.01;
const greatest = 5;

export interface MixedLogisticFit extends LogisticFit {
  /** Of each group's coefficients, log-odds squared. */
  variances: number[];
}

/**
 * Logistic regression in which the coefficients of a group are draws from one normal distribution with mean zero,
 * and so are drawn together as far as the data do not hold them apart; coefficients in no group are fixed.
 *
 * The standard deviations are the mode, on the log scale, of their Laplace-approximated marginal posterior (Breslow &
 * Clayton 1993; Kristensen et al. 2016 for the exact gradient), by Fisher scoring. A half-normal prior on them keeps
 * the mode away from zero (Gelman 2006; Chung et al. 2013), where every effect would be "exactly nothing". The
 * covariance is the joint one of fixed and random coefficients, plus what not knowing the standard deviations adds
 * (Kass & Steffey 1989). Fixed columns get a ridge of 1/10,000 of their mean square: separation stays finite.
 */
export function fitMixedLogistic({
  groups,
  priorScales,
  ...given
}: LogisticProblem & {
  groups: readonly Int32Array[];
  /** Of each group's prior, where more is known of how big effects can be. */
  priorScales?: readonly number[];
}): MixedLogisticFit | null {
  const problem = flatProblem(given);
  const { width, starts } = problem.rows;
  const named = groups.map((group) => Int32Array.from(group));
  if (starts.length < 2 || width === 0) return null;
  const ridge = scaledRidge(problem.rows);
  const scales = named.map((_, g) => priorScales?.[g] ?? defaultScale);
  let logDeviations = Float64Array.from(scales, (scale) => Math.log(scale / 2));
  let coefficients: Float64Array = new Float64Array(width);
  let iterations = 0;
  for (let outer = 1; ; outer++) {
    const penalty = penaltyOf(ridge, named, logDeviations);
    const optimum = maximizeLogistic(problem, penalty, coefficients, { tolerance: 1e-7 });
    if (optimum === null) return null;
    iterations += optimum.iterations;
    coefficients = optimum.coefficients;
    const covariance = choleskyInverse(optimum.factor, width);
    const slope = marginalSlope(problem, optimum, covariance, named, penalty, scales);
    const step = scoringStep(slope.gradient, slope.information);
    const moved = logDeviations.map((value, g) =>
      Math.min(Math.log(greatest), Math.max(Math.log(least), value + (step[g] as number))),
    );
    const settled = moved.every((value, g) => Math.abs(value - (logDeviations[g] as number)) < 0.01);
    if (settled || outer === 15) {
      widen(covariance, width, slope.sensitivities, slope.information);
      return {
        ...fitOf(optimum, covariance, width),
        iterations,
        converged: optimum.converged && settled,
        variances: Array.from(logDeviations, (value) => Math.exp(2 * value)),
      };
    }
    logDeviations = moved;
  }
}

function fitOf(optimum: LogisticOptimum, covariance: Float64Array, width: number): LogisticFit {
  const { coefficients, logLikelihood, penalizedLogLikelihood, iterations, converged } = optimum;
  return {
    coefficients,
    covariance: Matrix.from1DArray(width, width, covariance),
    logLikelihood,
    penalizedLogLikelihood,
    iterations,
    converged,
  };
}

function scaledRidge({ indices, values, width, starts }: SparseRows): Float64Array {
  const squares = new Float64Array(width);
  for (let at = 0; at < indices.length; at++) {
    const j = indices[at] as number;
    squares[j] = (squares[j] as number) + (values[at] as number) ** 2;
  }
  return squares.map((sum) => (sum > 1e-200 ? (1e-4 * sum) / (starts.length - 1) : 1));
}

function penaltyOf(
  ridge: Float64Array,
  groups: readonly Int32Array[],
  logDeviations: Float64Array,
): Float64Array {
  const penalty = Float64Array.from(ridge);
  for (const [g, group] of groups.entries()) {
    for (const j of group) penalty[j] = Math.exp(-2 * (logDeviations[g] as number));
  }
  return penalty;
}

/** At most a factor of two and a half at a time: far from the mode the information says little. */
function scoringStep(gradient: Float64Array, information: Float64Array): Float64Array {
  const n = gradient.length;
  const factor = choleskyFactor(information, n);
  const step =
    factor === null
      ? gradient.map((value, g) => value / (information[g * n + g] as number))
      : choleskySolve(factor, n, gradient);
  return step.map((value) => Math.max(-0.9, Math.min(0.9, value)));
}

/** Adds J V Jᵀ, V the covariance of the log standard deviations and J how the coefficients follow them. */
function widen(
  covariance: Float64Array,
  width: number,
  sensitivities: readonly Float64Array[],
  information: Float64Array,
): void {
  const count = sensitivities.length;
  const factor = choleskyFactor(information, count);
  if (factor === null || count === 0) return;
  const spread = choleskyInverse(factor, count);
  for (const [g, one] of sensitivities.entries()) {
    const along = new Float64Array(width);
    for (const [h, other] of sensitivities.entries()) {
      const scale = spread[g * count + h] as number;
      for (let j = 0; j < width; j++) along[j] = (along[j] as number) + scale * (other[j] as number);
    }
    for (let i = 0; i < width; i++) {
      const left = one[i] as number;
      if (left === 0) continue;
      for (let j = 0; j < width; j++)
        covariance[i * width + j] = (covariance[i * width + j] as number) + left * (along[j] as number);
    }
  }
}
