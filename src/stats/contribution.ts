import { normalQuantile } from './distributions.ts';
import type { LogisticFit } from './logistic.ts';
import type { MarginalEffect } from './marginal-effect.ts';
import type { SparseRows } from './sparse-rows.ts';

/**
 * What several columns bring to the probability together, averaged over some rows: P(the row as it is) − P(these columns
 * at 0). An average marginal effect as in `averageMarginalEffect`, of a change of more than one column, such as a person
 * who takes their interactions along; delta method over all coefficients (Greene, Econometric Analysis, 7th ed., §17.3.2).
 * Null without rows.
 */
export function averageContribution(
  { coefficients, covariance }: Pick<LogisticFit, 'coefficients' | 'covariance'>,
  rows: SparseRows,
  columns: ReadonlySet<number>,
  which: ArrayLike<number>,
  level = 0.9,
): MarginalEffect | null {
  if (which.length === 0) return null;
  const { starts, indices, values, width } = rows;
  const isOf = new Uint8Array(width);
  for (const column of columns) isOf[column] = 1;
  const gradient = new Float64Array(width);
  const share = 1 / which.length;
  let value = 0;
  for (let at = 0; at < which.length; at++) {
    const i = which[at] as number;
    const begin = starts[i] as number;
    const end = starts[i + 1] as number;
    let eta = 0;
    let brought = 0;
    for (let k = begin; k < end; k++) {
      const j = indices[k] as number;
      const part = (values[k] as number) * (coefficients[j] as number);
      eta += part;
      if (isOf[j] === 1) brought += part;
    }
    const after = 1 / (1 + Math.exp(-eta));
    const before = 1 / (1 + Math.exp(brought - eta));
    value += share * (after - before);
    const slopeAfter = share * after * (1 - after);
    const slopeBefore = share * before * (1 - before);
    for (let k = begin; k < end; k++) {
      const j = indices[k] as number;
      const slope = isOf[j] === 1 ? slopeAfter : slopeAfter - slopeBefore;
      gradient[j] = (gradient[j] as number) + slope * (values[k] as number);
    }
  }
  const active = [...gradient.keys()].filter((j) => gradient[j] !== 0);
  let variance = 0;
  for (const i of active)
    for (const j of active)
      variance += (gradient[i] as number) * (gradient[j] as number) * covariance.get(i, j);
  const standardError = Math.sqrt(Math.max(0, variance));
  if (!Number.isFinite(value) || !Number.isFinite(standardError)) return null;
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return { value, standardError, lower: Math.max(-1, value - reach), upper: Math.min(1, value + reach) };
}
