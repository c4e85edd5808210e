import { filterTrend, type TrendModel } from './trend-filter.ts';

/** One belief about how restless level and slope are, with how much it is believed. */
export interface WeightedTrend {
  model: TrendModel;
  weight: number;
  /** What the variances of the model are to be multiplied by; 1 where those of the observations are known. */
  scale: number;
}

/** Log standard deviations of the steps of level and slope over one mean gap, in those of an observation. */
type Restlessness = readonly [level: number, slope: number];

/** Medians of the two standard deviations before any data; a slope changes slowly against the noise. */
const priorScales = { level: 0.5, slope: 0.02 };

/**
 * How much level and slope wander: the greatest of the marginal likelihood times half-Cauchy priors on the two
 * standard deviations (Gelman 2006; on the log scale zero is avoided), and the belief around it on a grid of two
 * standard deviations each way, so that intervals know the variances are guesses (Rue, Martino & Chopin 2009,
 * §6.5). Where the observations' variance is unknown it is integrated out (Harvey 1989, §3.4.3).
 */
export function weighTrends(
  observed: Pick<TrendModel, 'times' | 'values' | 'variances'>,
  isVarianceKnown: boolean,
): WeightedTrend[] {
  const n = observed.times.length;
  const gap = (observed.times.at(-1) as number) / (n - 1);
  const typical = observed.variances.reduce((sum, one) => sum + one / n, 0);
  const modelAt = ([level, slope]: Restlessness): TrendModel => ({
    ...observed,
    levelNoise: (typical * Math.exp(2 * level)) / gap,
    slopeNoise: (typical * Math.exp(2 * slope)) / gap ** 3,
  });
  const belief = (at: Restlessness): number => {
    const filtered = filterTrend(modelAt(at), false);
    if (filtered === null) return Number.NEGATIVE_INFINITY;
    const { squares, errors, logVariances, logLikelihood } = filtered;
    const likelihood = isVarianceKnown
      ? logLikelihood
      : -(errors * Math.log(squares / errors) + logVariances) / 2;
    const prior = halfCauchy(at[0], priorScales.level) + halfCauchy(at[1], priorScales.slope);
    return Number.isFinite(likelihood) ? likelihood + prior : Number.NEGATIVE_INFINITY;
  };
  const mode = climb(belief, coarseStart(belief, n));
  const top = belief(mode);
  if (!Number.isFinite(top)) return [];
  const widths = [0, 1].map((axis) => width(belief, mode, axis, top)) as [number, number];
  const weighted: WeightedTrend[] = [];
  for (const i of [-2, -1, 0, 1, 2]) {
    for (const j of [-2, -1, 0, 1, 2]) {
      const at: Restlessness = [mode[0] + i * widths[0], mode[1] + j * widths[1]];
      const weight = Math.exp(belief(at) - top);
      if (weight < 0.01) continue;
      const model = modelAt(at);
      const filtered = filterTrend(model, false);
      const scale = isVarianceKnown || filtered === null ? 1 : filtered.squares / filtered.errors;
      weighted.push({ model, weight, scale });
    }
  }
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return weighted.map((one) => ({ ...one, weight: one.weight / total }));
}

/** Log density of the logarithm of a standard deviation. */
function halfCauchy(logDeviation: number, scale: number): number {
  return logDeviation - Math.log1p(Math.exp(2 * logDeviation) / scale ** 2);
}

/** Below 1/n (level) and 1/n² (slope) a walk over all n gaps leaves no trace. */
function coarseStart(belief: (at: Restlessness) => number, n: number): Restlessness {
  let best: Restlessness = [0, 0];
  let greatest = Number.NEGATIVE_INFINITY;
  for (let level = Math.log(0.3 / n); level < 4; level += 1.3) {
    for (let slope = Math.log(0.3 / n ** 2); slope < 3; slope += 2) {
      const value = belief([level, slope]);
      if (value > greatest) {
        greatest = value;
        best = [level, slope];
      }
    }
  }
  return best;
}

/** Pattern search (Hooke & Jeeves 1961) to within a tenth of a log standard deviation. */
function climb(belief: (at: Restlessness) => number, start: Restlessness): Restlessness {
  let best = start;
  let greatest = belief(start);
  for (let step = 0.8, moves = 0; step > 0.09 && moves < 60; moves++) {
    const tried = (
      [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
      ] as const
    ).map(([level, slope]) => {
      const at: Restlessness = [best[0] + level, best[1] + slope];
      return { at, value: belief(at) };
    });
    const next = tried.reduce((a, b) => (b.value > a.value ? b : a));
    if (next.value > greatest) {
      greatest = next.value;
      best = next.at;
    } else step /= 2;
  }
  return best;
}

/** Standard deviation of the belief along one axis, from its curvature at the mode. */
function width(belief: (at: Restlessness) => number, mode: Restlessness, axis: number, top: number): number {
  const aside = (step: number): number =>
    belief(axis === 0 ? [mode[0] + step, mode[1]] : [mode[0], mode[1] + step]);
  const h = 0.4;
  const curvature = (2 * top - aside(h) - aside(-h)) / h ** 2;
  return curvature > 0 ? Math.min(1.2, Math.max(0.1, 1 / Math.sqrt(curvature))) : 1.2;
}
