import { normalCdf, normalQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';
import { quantile } from './order-statistics.ts';
import { createRandom } from './random.ts';

/**
 * Bias-corrected and accelerated bootstrap (Efron 1987; Efron & Tibshirani 1993, ch. 14) of a statistic of the
 * rows named by `indices`; the plain percentiles where bias or acceleration is undefined. The statistic answers
 * null where it is undefined; resamples without it are left out, and there is no interval when half of them are.
 * The array of indices is reused: read it, do not keep it.
 */
export function bootstrapBca(
  n: number,
  statistic: (indices: Int32Array) => number | null,
  options: { samples?: number; level?: number; seed: number | string },
): (Interval & { value: number }) | null {
  const { samples = 999, level = 0.9, seed } = options;
  if (!(n >= 2)) return null;
  const value = finite(statistic(Int32Array.from({ length: n }, (_, i) => i)));
  if (value === null) return null;

  const draws = resample(n, statistic, samples, seed);
  if (draws.length === 0 || draws.length < samples / 2) return null;
  const tail = (1 - level) / 2;
  const bias = normalScoreBelow(draws, value);
  const acceleration = bias === null ? null : accelerationOf(n, statistic);
  const at = (p: number): number | null => {
    if (bias === null || acceleration === null) return quantile(draws, p);
    const moved = bias + normalQuantile(p);
    const room = 1 - acceleration * moved;
    return quantile(draws, room > 0 ? normalCdf(bias + moved / room) : p);
  };
  const lower = at(tail);
  const upper = at(1 - tail);
  return lower === null || upper === null ? null : { value, lower, upper };
}

function resample(
  n: number,
  statistic: (indices: Int32Array) => number | null,
  samples: number,
  seed: number | string,
): Float64Array {
  const random = createRandom(seed);
  const indices = new Int32Array(n);
  const draws = new Float64Array(samples);
  let kept = 0;
  for (let sample = 0; sample < samples; sample++) {
    for (let i = 0; i < n; i++) indices[i] = random.int(n);
    const drawn = finite(statistic(indices));
    if (drawn !== null) draws[kept++] = drawn;
  }
  return draws.subarray(0, kept).sort();
}

/** z0: how far the estimate lies from the middle of its resamples; equal ones count half. */
function normalScoreBelow(draws: Float64Array, value: number): number | null {
  let below = 0;
  for (const draw of draws) below += draw < value ? 1 : draw === value ? 0.5 : 0;
  return below === 0 || below === draws.length ? null : normalQuantile(below / draws.length);
}

/** At most this many leave-outs: leaving out groups of rows keeps Σd³ / 6(Σd²)^1.5 the same in expectation. */
const MOST_LEAVE_OUTS = 400;

function accelerationOf(n: number, statistic: (indices: Int32Array) => number | null): number | null {
  const groups = Math.min(n, MOST_LEAVE_OUTS);
  const left: number[] = [];
  for (let group = 0; group < groups; group++) {
    const rest = new Int32Array(n - Math.ceil((n - group) / groups));
    let at = 0;
    for (let i = 0; i < n; i++) if (i % groups !== group) rest[at++] = i;
    const estimate = finite(statistic(rest));
    if (estimate === null) return null;
    left.push(estimate);
  }
  const mean = left.reduce((sum, estimate) => sum + estimate, 0) / groups;
  let squares = 0;
  let cubes = 0;
  for (const estimate of left) {
    squares += (mean - estimate) ** 2;
    cubes += (mean - estimate) ** 3;
  }
  return finite(cubes / (6 * squares ** 1.5));
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
