import { choleskyFactor, choleskySolve } from './cholesky.ts';
import { linearPredictor, type SparseRows } from './sparse-rows.ts';

export interface LogisticProblem {
  rows: SparseRows;
  /** Outcomes, 0 to 1. */
  y: ArrayLike<number>;
  offset?: ArrayLike<number> | undefined;
  weights?: ArrayLike<number> | undefined;
}

export interface LogisticOptimum {
  coefficients: Float64Array;
  predictor: Float64Array;
  /** Cholesky factor of the penalised information, at the coefficients or one negligible step before. */
  factor: Float64Array;
  logLikelihood: number;
  penalizedLogLikelihood: number;
  iterations: number;
  converged: boolean;
}

/** Outcomes and weights as flat numbers: read again and again, whatever they came in. */
export function flatProblem({ rows, y, offset, weights }: LogisticProblem): LogisticProblem {
  const flat = (list: ArrayLike<number> | undefined) =>
    list === undefined || list instanceof Float64Array ? list : Float64Array.from(list);
  return { rows, y: flat(y) ?? y, offset: flat(offset), weights: flat(weights) };
}

/**
 * Penalised maximum likelihood of a logistic model by Newton's method with step halving (McCullagh & Nelder,
 * Generalized Linear Models, 2nd ed., §4.4; ridge penalty: le Cessie & van Houwelingen 1992). Null where the
 * information is singular or a number is not finite. Where the classes are separable the maximum lies at infinity:
 * the likelihood flattens while every step still moves the log-odds by one, and that is not convergence.
 */
export function maximizeLogistic(
  given: LogisticProblem,
  penalty: ArrayLike<number>,
  start: Float64Array,
  { most = 60, tolerance = 1e-12 }: { most?: number; tolerance?: number } = {},
): LogisticOptimum | null {
  const problem = flatProblem(given);
  const { width } = problem.rows;
  let coefficients = start;
  let now = evaluate(problem, penalty, coefficients);
  for (let iterations = 1; ; iterations++) {
    if (!Number.isFinite(now.penalized)) return null;
    const { gradient, information } = derivatives(problem, penalty, coefficients, now.predictor);
    const factor = choleskyFactor(information, width);
    if (factor === null) return null;
    const step = choleskySolve(factor, width, gradient);
    const decrement = dot(gradient, step);
    const converged = decrement < tolerance && isStill(problem.rows, now.predictor, step);
    const next = converged ? null : climb(problem, penalty, coefficients, step, now.penalized);
    if (next === null || iterations === most) {
      return {
        coefficients,
        predictor: now.predictor,
        factor,
        logLikelihood: now.logLikelihood,
        penalizedLogLikelihood: now.penalized,
        iterations,
        // No step up within rounding: as good as it gets.
        converged:
          converged || (next === null && decrement < 1e-8 && isStill(problem.rows, now.predictor, step)),
      };
    }
    coefficients = next.coefficients;
    now = next;
  }
}

function isStill(rows: SparseRows, predictor: Float64Array, step: Float64Array): boolean {
  const moves = linearPredictor(rows, step);
  for (let i = 0; i < moves.length; i++)
    if (!(Math.abs(moves[i] as number) < 1e-3 * (1 + Math.abs(predictor[i] as number)))) return false;
  return true;
}

interface Evaluation {
  predictor: Float64Array;
  logLikelihood: number;
  penalized: number;
}

function climb(
  problem: LogisticProblem,
  penalty: ArrayLike<number>,
  from: Float64Array,
  step: Float64Array,
  floor: number,
): (Evaluation & { coefficients: Float64Array }) | null {
  for (let scale = 1; scale > 1e-4; scale /= 2) {
    const coefficients = from.map((value, j) => value + scale * (step[j] as number));
    const reached = evaluate(problem, penalty, coefficients);
    if (reached.penalized > floor) return { ...reached, coefficients };
  }
  return null;
}

function evaluate(
  problem: LogisticProblem,
  penalty: ArrayLike<number>,
  coefficients: Float64Array,
): Evaluation {
  const { rows, y, offset, weights } = problem;
  const predictor = linearPredictor(rows, coefficients, offset);
  let logLikelihood = 0;
  for (let i = 0; i < predictor.length; i++) {
    const eta = predictor[i] as number;
    const one = (y[i] as number) * eta - Math.max(eta, 0) - Math.log1p(Math.exp(-Math.abs(eta)));
    logLikelihood += weights === undefined ? one : (weights[i] as number) * one;
  }
  let penalized = logLikelihood;
  for (let j = 0; j < coefficients.length; j++) {
    penalized -= 0.5 * (penalty[j] as number) * (coefficients[j] as number) ** 2;
  }
  return { predictor, logLikelihood, penalized };
}

function derivatives(
  problem: LogisticProblem,
  penalty: ArrayLike<number>,
  coefficients: Float64Array,
  predictor: Float64Array,
): { gradient: Float64Array; information: Float64Array } {
  const { rows, y, weights } = problem;
  const { starts, indices, values, width } = rows;
  const gradient = new Float64Array(width);
  const information = new Float64Array(width * width);
  for (let j = 0; j < width; j++) {
    gradient[j] = -(penalty[j] as number) * (coefficients[j] as number);
    information[j * width + j] = penalty[j] as number;
  }
  for (let i = 0; i < predictor.length; i++) {
    const eta = predictor[i] as number;
    const small = Math.exp(-Math.abs(eta));
    const probability = (eta >= 0 ? 1 : small) / (1 + small);
    const contrary = (eta >= 0 ? small : 1) / (1 + small);
    const weight = weights === undefined ? 1 : (weights[i] as number);
    const outcome = y[i] as number;
    // Not outcome − probability: far out that rounds to nothing while there is still a way to go.
    const residual = weight * (outcome * contrary - (1 - outcome) * probability);
    const curvature = (weight * small) / (1 + small) ** 2;
    const begin = starts[i] as number;
    const end = starts[i + 1] as number;
    for (let k = begin; k < end; k++) {
      const j = indices[k] as number;
      const value = values[k] as number;
      gradient[j] = (gradient[j] as number) + residual * value;
      const scaled = curvature * value;
      const row = j * width;
      for (let m = begin; m <= k; m++) {
        const cell = row + (indices[m] as number);
        information[cell] = (information[cell] as number) + scaled * (values[m] as number);
      }
    }
  }
  return { gradient, information };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
