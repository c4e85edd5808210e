/** What a state is known to be: level and slope per day, with their variances. */
export interface TrendState {
  level: number;
  slope: number;
  levelVariance: number;
  covariance: number;
  slopeVariance: number;
}

export interface TrendModel {
  /** Days, ascending. */
  times: Float64Array;
  values: Float64Array;
  /** Of each observation. */
  variances: Float64Array;
  /** Random walk of the level, per day. */
  levelNoise: number;
  /** Random walk of the slope, per day. */
  slopeNoise: number;
}

export interface FilteredTrend {
  /** After each observation, unless not kept; before the second time there is no slope, so from `from` on. */
  states: TrendState[];
  from: number;
  logLikelihood: number;
  /** Sum of squared standardised one-step errors, and of log variances of them: what the likelihood is made of. */
  squares: number;
  logVariances: number;
  /** Errors there were: observations less the two that fix level and slope. */
  errors: number;
}

/** The state `days` later. */
export function predictTrend(
  state: TrendState,
  days: number,
  { levelNoise, slopeNoise }: Pick<TrendModel, 'levelNoise' | 'slopeNoise'>,
): TrendState {
  const { level, slope, levelVariance, covariance, slopeVariance } = state;
  return {
    level: level + days * slope,
    slope,
    levelVariance:
      levelVariance +
      2 * days * covariance +
      days ** 2 * slopeVariance +
      days * levelNoise +
      (days ** 3 / 3) * slopeNoise,
    covariance: covariance + days * slopeVariance + (days ** 2 / 2) * slopeNoise,
    slopeVariance: slopeVariance + days * slopeNoise,
  };
}

/**
 * Kalman filter of the local linear trend in continuous time (Harvey, Forecasting, Structural Time Series Models and
 * the Kalman Filter, §9.2), started without prior knowledge of level and slope: exactly diffuse (Durbin & Koopman,
 * Time Series Analysis by State Space Methods, 2nd ed., §5.2), in closed form as two times fix both.
 * `errors` are what the likelihood rests on. Null with fewer than two different times.
 */
export function filterTrend(model: TrendModel, isKept = true): FilteredTrend | null {
  const { times, values, variances } = model;
  const n = times.length;
  let squares = 0;
  let logVariances = 0;
  let errors = 0;
  let mean = values[0] as number;
  let spread = variances[0] as number;
  let at = 1;
  for (; at < n && times[at] === times[0]; at++) {
    const total = spread + (variances[at] as number);
    const error = (values[at] as number) - mean;
    squares += total > 0 ? error ** 2 / total : 0;
    logVariances += Math.log(total);
    errors++;
    mean += (spread / total) * error;
    spread *= (variances[at] as number) / total;
  }
  if (at >= n) return null;
  let state = firstState(model, mean, spread, at);
  const from = at;
  const states: TrendState[] = [state];
  for (at += 1; at < n; at++) {
    state = predictTrend(state, (times[at] as number) - (times[at - 1] as number), model);
    const noise = variances[at] as number;
    const total = state.levelVariance + noise;
    const error = (values[at] as number) - state.level;
    squares += error ** 2 / total;
    logVariances += Math.log(total);
    errors++;
    const levelGain = state.levelVariance / total;
    const slopeGain = state.covariance / total;
    state = {
      level: state.level + levelGain * error,
      slope: state.slope + slopeGain * error,
      levelVariance: (state.levelVariance * noise) / total,
      covariance: (state.covariance * noise) / total,
      slopeVariance: Math.max(0, state.slopeVariance - slopeGain * state.covariance),
    };
    if (isKept) states.push(state);
  }
  const logLikelihood = -(errors * Math.log(2 * Math.PI) + logVariances + squares) / 2;
  return { states, from, logLikelihood, squares, logVariances, errors };
}

/** State after the first observation at the second time: the slope joins the two levels, through the noise between. */
function firstState(model: TrendModel, mean: number, spread: number, at: number): TrendState {
  const { levelNoise, slopeNoise } = model;
  const days = (model.times[at] as number) - (model.times[0] as number);
  const variance = model.variances[at] as number;
  return {
    level: model.values[at] as number,
    slope: ((model.values[at] as number) - mean) / days,
    levelVariance: variance,
    covariance: variance / days,
    // Var((level₂ − level₁ − level noise) / days + slope noise), the two noises correlated through the slope's walk.
    slopeVariance: (variance + spread) / days ** 2 + levelNoise / days + (slopeNoise * days) / 3,
  };
}

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
