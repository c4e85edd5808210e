import { Matrix } from 'ml-matrix';
import { choleskyInverse } from './cholesky.ts';
import { type LogisticProblem, maximizeLogistic } from './logistic-newton.ts';

export { type SparseRows, sparseRows } from './sparse-rows.ts';

export interface LogisticFit {
  /** Log-odds per unit of the column. */
  coefficients: Float64Array;
  /** Inverse of the penalised information. */
  covariance: Matrix;
  logLikelihood: number;
  penalizedLogLikelihood: number;
  iterations: number;
  converged: boolean;
}

/**
 * Logistic regression on sparse rows, each coefficient with a ridge penalty λ/2·β² of its own (0 = free): McCullagh
 * & Nelder, Generalized Linear Models, 2nd ed., ch. 4; le Cessie & van Houwelingen 1992. No intercept is added.
 * Null where there is no unique finite maximum: no rows, collinear free columns, separable classes.
 */
export function fitLogistic({
  penalty,
  ...problem
}: LogisticProblem & { penalty: ArrayLike<number> }): LogisticFit | null {
  const { width, starts } = problem.rows;
  if (starts.length < 2 || width === 0) return null;
  const optimum = maximizeLogistic(problem, penalty, new Float64Array(width));
  if (!optimum?.converged) return null;
  return {
    coefficients: optimum.coefficients,
    covariance: Matrix.from1DArray(width, width, choleskyInverse(optimum.factor, width)),
    logLikelihood: optimum.logLikelihood,
    penalizedLogLikelihood: optimum.penalizedLogLikelihood,
    iterations: optimum.iterations,
    converged: optimum.converged,
  };
}
