import { normalQuantile } from './distributions.ts';
import type { LogisticFit } from './logistic.ts';
import type { SparseRows } from './sparse-rows.ts';

export interface MarginalEffect {
  /** Difference of probabilities. */
  value: number;
  lower: number;
  upper: number;
  standardError: number;
}

/**
 * What a column does to the probability, averaged over some rows: P(column at 1) − P(column at 0), or with `shift`
 * P(column raised by it) − P(as it is). Delta method over all coefficients (Lane & Nelder 1982; Greene, Econometric
 * Analysis, 7th ed., §17.3.2). Null without rows.
 */
export function averageMarginalEffect(
  fit: Pick<LogisticFit, 'coefficients' | 'covariance'>,
  rows: SparseRows,
  coefficient: number,
  which: Int32Array,
  level = 0.9,
  { offset, shift }: { offset?: ArrayLike<number>; shift?: number } = {},
): MarginalEffect | null {
  const { starts, indices, values, width } = rows;
  if (which.length === 0) return null;
  const { coefficients } = fit;
  const effect = coefficients[coefficient] as number;
  const gradient = new Float64Array(width);
  const share = 1 / which.length;
  let value = 0;
  for (const i of which) {
    const begin = starts[i] as number;
    const end = starts[i + 1] as number;
    let current = 0;
    let predictor = offset === undefined ? 0 : (offset[i] as number);
    for (let k = begin; k < end; k++) {
      const j = indices[k] as number;
      predictor += (values[k] as number) * (coefficients[j] as number);
      if (j === coefficient) current = values[k] as number;
    }
    const low = shift === undefined ? 0 : current;
    const high = shift === undefined ? 1 : current + shift;
    const before = logistic(predictor + (low - current) * effect);
    const after = logistic(predictor + (high - current) * effect);
    value += share * (after - before);
    const slopeBefore = share * before * (1 - before);
    const slopeAfter = share * after * (1 - after);
    for (let k = begin; k < end; k++) {
      const j = indices[k] as number;
      if (j !== coefficient)
        gradient[j] = (gradient[j] as number) + (slopeAfter - slopeBefore) * (values[k] as number);
    }
    gradient[coefficient] = (gradient[coefficient] as number) + slopeAfter * high - slopeBefore * low;
  }
  const standardError = Math.sqrt(Math.max(0, quadratic(gradient, fit.covariance)));
  if (!Number.isFinite(value) || !Number.isFinite(standardError)) return null;
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return { value, standardError, lower: Math.max(-1, value - reach), upper: Math.min(1, value + reach) };
}

function logistic(eta: number): number {
  return 1 / (1 + Math.exp(-eta));
}

function quadratic(gradient: Float64Array, covariance: LogisticFit['covariance']): number {
  const active = [...gradient.keys()].filter((j) => gradient[j] !== 0);
  let sum = 0;
  for (const i of active) {
    for (const j of active) sum += (gradient[i] as number) * (gradient[j] as number) * covariance.get(i, j);
  }
  return sum;
}
