export interface Shrunk {
  mean: number;
  meanStandardError: number;
  /** Variance of the true values between groups. */
  tau2: number;
  shrunk: { value: number; standardError: number }[];
}

/**
 * Estimates drawn toward their common mean (parametric empirical Bayes, Morris 1983, §5): the spread of the true
 * values by Paule & Mandel (1982), the shrinkage held back by (k − 3) / (k − 1) because that spread is estimated,
 * and the posterior variance with its share for the mean and for the spread. With three estimates or fewer the
 * factor is zero and they stay as they are. Null for fewer than two, or for a standard error that is not positive.
 */
export function shrinkNormal(estimates: ArrayLike<number>, standardErrors: ArrayLike<number>): Shrunk | null {
  const k = estimates.length;
  if (k < 2 || standardErrors.length !== k) return null;
  const scale = scaleOf(estimates, standardErrors);
  if (scale === null) return null;
  // In units of the greatest number among them no square overflows.
  const y = Float64Array.from(estimates, (estimate) => estimate / scale);
  const variances = Float64Array.from(standardErrors, (error) => (error / scale) ** 2);
  if (variances.some((variance) => variance < 1e-200)) return null;

  const tau2 = pauleMandel(y, variances);
  const { mean, weight } = pooled(y, variances, tau2);
  const typical = k / variances.reduce((sum, variance) => sum + 1 / (variance + tau2), 0);
  const holdBack = Math.max(0, k - 3) / (k - 1);
  const shrunk = Array.from(y, (estimate, i) => {
    const variance = variances[i] ?? 0;
    const total = variance + tau2;
    const shrinkage = (holdBack * variance) / total;
    const away = estimate - mean;
    const ofSpread = k > 3 ? ((2 / (k - 3)) * shrinkage ** 2 * typical) / total : 0;
    const leverage = 1 / (total * weight);
    const posterior = variance * (1 - (1 - leverage) * shrinkage) + ofSpread * away * away;
    return { value: (estimate - shrinkage * away) * scale, standardError: Math.sqrt(posterior) * scale };
  });
  const result = {
    mean: mean * scale,
    meanStandardError: scale / Math.sqrt(weight),
    tau2: tau2 * scale * scale,
    shrunk,
  };
  return Number.isFinite(result.tau2) && Number.isFinite(result.meanStandardError) ? result : null;
}

function scaleOf(estimates: ArrayLike<number>, standardErrors: ArrayLike<number>): number | null {
  let greatest = 0;
  for (let i = 0; i < estimates.length; i++) {
    const estimate = estimates[i] ?? Number.NaN;
    const error = standardErrors[i] ?? Number.NaN;
    if (!(Number.isFinite(estimate) && error > 0 && error < Infinity)) return null;
    greatest = Math.max(greatest, Math.abs(estimate), error);
  }
  return greatest > 0 ? greatest : null;
}

/** The τ² at which the weighted squares equal their expectation k − 1; 0 when they are already under it. */
function pauleMandel(y: Float64Array, variances: Float64Array): number {
  const excess = (tau2: number): number => {
    const { mean } = pooled(y, variances, tau2);
    let squares = 0;
    for (const [i, estimate] of y.entries()) squares += (estimate - mean) ** 2 / ((variances[i] ?? 0) + tau2);
    return squares - (y.length - 1);
  };
  if (excess(0) <= 0) return 0;
  let low = 0;
  let high = 1;
  while (excess(high) > 0) high *= 4;
  // The excess falls with τ², so halving finds its zero; 200 halvings outlast a double's digits.
  for (let step = 0; step < 200 && high - low > 1e-16 * high; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function pooled(y: Float64Array, variances: Float64Array, tau2: number): { mean: number; weight: number } {
  let weight = 0;
  let sum = 0;
  for (const [i, estimate] of y.entries()) {
    const own = 1 / ((variances[i] ?? 0) + tau2);
    weight += own;
    sum += own * estimate;
  }
  return { mean: sum / weight, weight };
}
