import { normalQuantile, studentQuantile } from './distributions.ts';
import { filterTrend, predictTrend, type TrendState } from './trend-filter.ts';
import { type WeightedTrend, weighTrends } from './trend-noise.ts';
import { smoothTrend } from './trend-smoother.ts';

export interface LocalTrend {
  /** At the last observation. */
  level: number;
  levelStandardError: number;
  /** Per day, at the last observation. */
  slope: number;
  slopeStandardError: number;
  slopeLower: number;
  slopeUpper: number;
  /** Of the level; `observedLower` and `observedUpper` of one observation with typical noise. `day` as in `times`. */
  forecast: {
    day: number;
    value: number;
    lower: number;
    upper: number;
    observedLower: number;
    observedUpper: number;
  }[];
  /** Level at each observation, in order of time. */
  smoothed: { day: number; value: number; lower: number; upper: number }[];
}

export interface LocalTrendProblem {
  /** Days, in any order; several observations may share one. */
  times: readonly number[];
  values: readonly number[];
  /** Without them one variance for all is estimated. */
  observationVariances?: readonly number[];
  /** Days after the last observation. */
  horizonDays: readonly number[];
  level?: number;
}

/**
 * Local linear trend in continuous time: the slope wanders, the level follows it and wanders itself, observations are
 * noisy (Harvey 1989, ch. 4 and §9.2). Level, slope and forecast by Kalman filter, the past by the smoother, averaged
 * over what the noise variances may be. Null with fewer than four observations, three times, or without any noise.
 */
export function fitLocalTrend({
  times,
  values,
  observationVariances,
  horizonDays,
  level = 0.9,
}: LocalTrendProblem): LocalTrend | null {
  const points = times
    .map((time, i) => ({ time, value: values[i] ?? Number.NaN, variance: observationVariances?.[i] ?? 1 }))
    .filter((one) => [one.time, one.value, one.variance].every(Number.isFinite) && one.variance >= 0)
    .sort((a, b) => a.time - b.time);
  const n = points.length;
  const origin = points[0]?.time ?? 0;
  const days = settled(points.map((one) => one.time - origin));
  if (n < 4 || new Set(days).size < 3) return null;
  const centre = points.reduce((sum, one) => sum + one.value / n, 0);
  const spread = points.reduce((sum, one) => sum + (one.value - centre) ** 2 / n, 0);
  const isKnown = observationVariances !== undefined && points.some((one) => one.variance > 1e-200);
  if (!isKnown && !(spread > 1e-20 * centre ** 2)) return null;
  const largest = points.reduce((most, one) => Math.max(most, one.variance), 0);
  // An observation said to be without noise would make the filter singular.
  const floor = Math.max(1e-9 * largest, 1e-12 * spread);
  const observed = {
    times: days,
    values: Float64Array.from(points, (one) => one.value - centre),
    variances: Float64Array.from(points, (one) => (isKnown ? Math.max(one.variance, floor) : 1)),
  };
  const trends = weighTrends(observed, isKnown);
  if (trends.length === 0) return null;
  const reach = isKnown ? normalQuantile((1 + level) / 2) : studentQuantile((1 + level) / 2, n - 2);
  return describe(trends, { horizonDays, reach, origin, centre });
}

/** Times closer than a billionth of the whole are the same: the slope between them would be all rounding. */
function settled(times: readonly number[]): Float64Array {
  const least = 1e-9 * (times.at(-1) ?? 0);
  let last = Number.NEGATIVE_INFINITY;
  return Float64Array.from(times, (time) => {
    if (time - last > least) last = time;
    return last;
  });
}

interface Moments {
  mean: number;
  variance: number;
}

function describe(
  trends: readonly WeightedTrend[],
  {
    horizonDays,
    reach,
    origin,
    centre,
  }: { horizonDays: readonly number[]; reach: number; origin: number; centre: number },
): LocalTrend | null {
  const parts = trends.flatMap(({ model, weight, scale }) => {
    const filtered = filterTrend(model, true);
    const last = filtered?.states.at(-1);
    if (!filtered || !last) return [];
    const ahead = horizonDays.map((days) => predictTrend(last, Math.max(0, days), model));
    const noise = model.variances.reduce((sum, one) => sum + one / model.variances.length, 0);
    return [{ weight, scale, last, ahead, noise, past: smoothTrend(model, filtered), times: model.times }];
  });
  const first = parts[0];
  if (first === undefined) return null;
  const mix = (of: (part: (typeof parts)[number]) => Moments): Moments =>
    mixture(parts.map((part) => ({ weight: part.weight, scale: part.scale, ...of(part) })));
  const levelOf = (state: TrendState): Moments => ({ mean: state.level, variance: state.levelVariance });
  const band = ({ mean, variance }: Moments): { value: number; lower: number; upper: number } => {
    const half = reach * Math.sqrt(variance);
    return { value: centre + mean, lower: centre + mean - half, upper: centre + mean + half };
  };
  const end = mix((part) => levelOf(part.last));
  const slope = mix((part) => ({ mean: part.last.slope, variance: part.last.slopeVariance }));
  const slopeStandardError = Math.sqrt(slope.variance);
  const lastDay = origin + (first.times.at(-1) as number);
  return {
    level: centre + end.mean,
    levelStandardError: Math.sqrt(end.variance),
    slope: slope.mean,
    slopeStandardError,
    slopeLower: slope.mean - reach * slopeStandardError,
    slopeUpper: slope.mean + reach * slopeStandardError,
    forecast: horizonDays.map((days, h) => {
      const moments = mix((part) => levelOf(part.ahead[h] as TrendState));
      const noise = mixture(parts.map((part) => ({ ...part, mean: 0, variance: part.noise }))).variance;
      const observed = band({ mean: moments.mean, variance: moments.variance + noise });
      const day = lastDay + Math.max(0, days);
      return { day, ...band(moments), observedLower: observed.lower, observedUpper: observed.upper };
    }),
    smoothed: Array.from(first.times, (time, i) => ({
      day: origin + time,
      ...band(mix((part) => part.past[i] as Moments)),
    })),
  };
}

/** Mean and variance of a mixture: the spread within, and that between. */
function mixture(parts: readonly (Moments & { weight: number; scale: number })[]): Moments {
  let mean = 0;
  for (const part of parts) mean += part.weight * part.mean;
  let variance = 0;
  for (const part of parts) variance += part.weight * (part.scale * part.variance + (part.mean - mean) ** 2);
  return { mean, variance };
}
