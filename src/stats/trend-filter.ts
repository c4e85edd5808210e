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
  const { times, values, variances, levelNoise, slopeNoise } = model;
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
  const from = at;
  const first = firstState(model, mean, spread, at);
  const states: TrendState[] = [first];
  // The state in plain variables: the search for the noises goes through here hundreds of times.
  let { level, slope, levelVariance, covariance, slopeVariance } = first;
  for (at += 1; at < n; at++) {
    const days = (times[at] as number) - (times[at - 1] as number);
    level += days * slope;
    levelVariance +=
      days * (2 * covariance + levelNoise) + days * days * (slopeVariance + (days * slopeNoise) / 3);
    covariance += days * (slopeVariance + (days * slopeNoise) / 2);
    slopeVariance += days * slopeNoise;
    const noise = variances[at] as number;
    const total = levelVariance + noise;
    const error = (values[at] as number) - level;
    squares += (error * error) / total;
    logVariances += Math.log(total);
    errors++;
    level += (levelVariance / total) * error;
    slope += (covariance / total) * error;
    slopeVariance = Math.max(0, slopeVariance - (covariance / total) * covariance);
    levelVariance *= noise / total;
    covariance *= noise / total;
    if (isKept) states.push({ level, slope, levelVariance, covariance, slopeVariance });
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
