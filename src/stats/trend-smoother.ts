import { type FilteredTrend, predictTrend, type TrendModel, type TrendState } from './trend-filter.ts';

/**
 * Level at each observation given all of them: fixed-interval smoother (Rauch, Tung & Striebel 1965).
 */
export function smoothTrend(
  model: TrendModel,
  { states, from }: FilteredTrend,
): { mean: number; variance: number }[] {
  const { times } = model;
  const smoothed: { mean: number; variance: number }[] = [];
  let after = states.at(-1) as TrendState;
  smoothed.push({ mean: after.level, variance: after.levelVariance });
  for (let k = states.length - 2; k >= 0; k--) {
    const state = states[k] as TrendState;
    const days = (times[from + k + 1] as number) - (times[from + k] as number);
    after = smoothOne(state, predictTrend(state, days, model), after, days);
    smoothed.push({ mean: after.level, variance: after.levelVariance });
  }
  const first = smoothFirst(model, from, after);
  for (let i = 0; i < from; i++) smoothed.push(first);
  return smoothed.reverse();
}

function smoothOne(state: TrendState, predicted: TrendState, after: TrendState, days: number): TrendState {
  if (days === 0) return after;
  const { levelVariance: a, covariance: b, slopeVariance: d } = predicted;
  const determinant = a * d - b * b;
  if (!(determinant > 1e-14 * a * d)) return backward(state, after, days);
  // Gain = P Fᵀ (predicted covariance)⁻¹.
  const top = [state.levelVariance + days * state.covariance, state.covariance] as const;
  const bottom = [state.covariance + days * state.slopeVariance, state.slopeVariance] as const;
  const g11 = (top[0] * d - top[1] * b) / determinant;
  const g12 = (top[1] * a - top[0] * b) / determinant;
  const g21 = (bottom[0] * d - bottom[1] * b) / determinant;
  const g22 = (bottom[1] * a - bottom[0] * b) / determinant;
  const level = after.level - predicted.level;
  const slope = after.slope - predicted.slope;
  const da = after.levelVariance - a;
  const db = after.covariance - b;
  const dd = after.slopeVariance - d;
  return {
    level: state.level + g11 * level + g12 * slope,
    slope: state.slope + g21 * level + g22 * slope,
    levelVariance: Math.max(0, state.levelVariance + g11 * g11 * da + 2 * g11 * g12 * db + g12 * g12 * dd),
    covariance: state.covariance + g11 * g21 * da + (g11 * g22 + g12 * g21) * db + g12 * g22 * dd,
    slopeVariance: Math.max(0, state.slopeVariance + g21 * g21 * da + 2 * g21 * g22 * db + g22 * g22 * dd),
  };
}

/** Without noise between them the earlier state follows from the later one. */
function backward(state: TrendState, after: TrendState, days: number): TrendState {
  const undone = predictTrend(after, -days, { levelNoise: 0, slopeNoise: 0 });
  return { ...undone, levelVariance: Math.min(state.levelVariance, Math.max(0, undone.levelVariance)) };
}

/** Level at the first time: nothing was known of the slope then, so the filter has no state to smooth. */
function smoothFirst(model: TrendModel, from: number, after: TrendState): { mean: number; variance: number } {
  const { times, values, variances, levelNoise, slopeNoise } = model;
  const days = (times[from] as number) - (times[0] as number);
  let mass = 0;
  let sum = 0;
  for (let i = 0; i < from; i++) {
    mass += 1 / (variances[i] as number);
    sum += (values[i] as number) / (variances[i] as number);
  }
  const back = predictTrend(after, -days, { levelNoise: 0, slopeNoise: 0 });
  const noise = days * levelNoise + (days ** 3 / 3) * slopeNoise;
  // Level₁ = back + noise, and was observed with precision `mass`.
  const weight = 1 / (1 + noise * mass);
  return {
    mean: weight * back.level + (1 - weight) * (sum / (mass || 1)),
    variance: Math.max(0, weight ** 2 * back.levelVariance + weight * noise),
  };
}
