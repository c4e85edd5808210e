import { betaQuantile, logGamma, normalQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

/** Successes of a group, and the share that was to be expected of it without any effect of its own. */
export interface ExpectedGroup {
  successes: number;
  trials: number;
  expected: number;
  /** Of `expected`. */
  standardError: number;
}

export interface ShrunkShare extends Interval {
  /** Posterior mean of the share. */
  value: number;
  /** Posterior mean of share − expected. */
  difference: Interval & { value: number };
}

/** Grid of how far groups may lie from what is expected, log-odds (standard deviation). */
const GRID = Array.from({ length: 24 }, (_, step) => 0.02 + 0.05 * step);
/** Scale of the half-normal prior on it: 0.5 moves an even match to 62 %. */
const PRIOR_SCALE = 0.5;

/**
 * Shares drawn toward what was expected of each: beta-binomial with a mean of its own for every group and one
 * spread for all (Albert 1988; Gelman et al. 2013, §5.3). The spread is not plugged in but integrated over, so that a
 * few groups that happen to agree are no proof that there is none. Of `expected` itself the standard error is passed on.
 */
export function shrinkToExpected(groups: readonly ExpectedGroup[], level = 0.9): ShrunkShare[] {
  const weights = spreadWeights(groups);
  const z = normalQuantile((1 + level) / 2);
  return groups.map(({ successes, trials, expected, standardError }) => {
    const mean = inside(expected);
    let value = 0;
    let square = 0;
    /** Share of an error of `expected` that stays in the value, and that goes into the difference. */
    let kept = 0;
    for (const [at, spread] of GRID.entries()) {
      const weight = weights[at] as number;
      const concentration = concentrationOf(mean, spread);
      const total = concentration + trials;
      const posterior = (mean * concentration + successes) / total;
      value += weight * posterior;
      square += weight * (posterior ** 2 + (posterior * (1 - posterior)) / (total + 1));
      kept += (weight * concentration) / total;
    }
    const variance = Math.max(1e-12, square - value ** 2);
    const whole = variance + (kept * standardError) ** 2;
    const spreadOut = Math.min(1e9, Math.max(0.05, (value * (1 - value)) / whole - 1));
    const difference = value - expected;
    const reach = z * Math.sqrt(variance + ((1 - kept) * standardError) ** 2);
    return {
      value,
      lower: betaQuantile((1 - level) / 2, value * spreadOut, (1 - value) * spreadOut),
      upper: betaQuantile((1 + level) / 2, value * spreadOut, (1 - value) * spreadOut),
      difference: {
        value: difference,
        lower: Math.max(-1, difference - reach),
        upper: Math.min(1, difference + reach),
      },
    };
  });
}

/** A beta variable of this mean whose log-odds have this standard deviation, nearly. */
function concentrationOf(mean: number, spread: number): number {
  return 1 / (mean * (1 - mean) * spread ** 2);
}

function inside(share: number): number {
  return Math.min(0.995, Math.max(0.005, share));
}

/** Posterior of the spread on the grid. */
function spreadWeights(groups: readonly ExpectedGroup[]): number[] {
  const logs = GRID.map((spread) => {
    let log = -0.5 * (spread / PRIOR_SCALE) ** 2;
    for (const { successes, trials, expected } of groups) {
      const mean = inside(expected);
      const concentration = concentrationOf(mean, spread);
      log += rise(mean * concentration, successes) + rise((1 - mean) * concentration, trials - successes);
      log -= rise(concentration, trials);
    }
    return log;
  });
  const greatest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - greatest));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

function rise(x: number, k: number): number {
  return logGamma(x + k) - logGamma(x);
}
