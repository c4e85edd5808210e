import { psi, zeta } from 'cephes';
import { betaQuantile, logGamma } from './distributions.ts';
import type { Interval } from './interval.ts';

export interface BetaPrior {
  alpha: number;
  beta: number;
}

export interface BetaBinomialFit extends BetaPrior {
  mean: number;
  /** alpha + beta: how many trials the prior weighs. */
  concentration: number;
  /** Whether the shares differ by more than the binomial allows (5 %, one-sided, at the edge: Self & Liang 1987). */
  isOverdispersed: boolean;
}

/**
 * Beta prior of many shares by marginal maximum likelihood (Skellam 1948; Griffiths 1973). The concentration
 * stays at or under the number of all trials: the prior cannot know more than the data it was fitted to.
 * Null for fewer than two groups with trials.
 */
export function fitBetaBinomial(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
): BetaBinomialFit | null {
  const groups: Group[] = [];
  for (let i = 0; i < trials.length; i++) {
    const n = trials[i] ?? 0;
    const k = successes[i] ?? 0;
    if (n > 0 && k >= 0 && k <= n && n < Infinity) groups.push({ k, n });
  }
  if (groups.length < 2) return null;
  const won = groups.reduce((sum, group) => sum + group.k, 0);
  const played = groups.reduce((sum, group) => sum + group.n, 0);
  if (won === 0 || won === played) {
    return priorOf((won + 0.5) / (played + 1), played, false);
  }

  let mean = won / played;
  /** Slope of the likelihood in log concentration where the mean is the best for it. */
  const slopeAt = (logConcentration: number): number => {
    const concentration = Math.exp(logConcentration);
    mean = bestMean(groups, concentration, mean);
    return slopeOfConcentration(groups, mean, concentration);
  };
  if (slopeAt(Math.log(played)) >= 0) return priorOf(mean, played, false);
  const concentration = Math.exp(findCrossing(slopeAt, Math.log(LEAST_CONCENTRATION), Math.log(played)));
  mean = bestMean(groups, concentration, mean);
  const fitted = logLikelihood(groups, mean * concentration, (1 - mean) * concentration);
  const gain = fitted - binomial(groups, won / played);
  return priorOf(mean, concentration, 2 * gain > CHI_SQUARE_1_AT_90);
}

/** Posterior mean of a share under a beta prior, with its equal-tailed interval (Gelman et al. 2013, §2.4). */
export function shrinkShare(
  k: number,
  n: number,
  prior: BetaPrior,
  level = 0.9,
): Interval & { value: number } {
  const trials = Math.max(0, n);
  const successes = Math.min(Math.max(0, k), trials);
  const a = prior.alpha + successes;
  const b = prior.beta + trials - successes;
  return {
    value: a / (a + b),
    lower: betaQuantile((1 - level) / 2, a, b),
    upper: betaQuantile((1 + level) / 2, a, b),
  };
}

interface Group {
  k: number;
  n: number;
}

const LEAST_CONCENTRATION = 1e-2;
/** 90th percentile of chi-square with one degree of freedom: 5 % when the edge holds half the probability. */
const CHI_SQUARE_1_AT_90 = 2.705543454095404;

function priorOf(mean: number, concentration: number, isOverdispersed: boolean): BetaBinomialFit {
  return {
    alpha: mean * concentration,
    beta: (1 - mean) * concentration,
    mean,
    concentration,
    isOverdispersed,
  };
}

/** The likelihood is concave in the mean at a fixed concentration: Newton, kept between bounds that close in. */
function bestMean(groups: readonly Group[], concentration: number, start: number): number {
  let low = 0;
  let high = 1;
  let mean = start;
  for (let step = 0; step < 200; step++) {
    const a = mean * concentration;
    const b = (1 - mean) * concentration;
    let slope = 0;
    let bend = 0;
    for (const { k, n } of groups) {
      slope += risePsi(a, k) - risePsi(b, n - k);
      bend += fallTrigamma(a, k) + fallTrigamma(b, n - k);
    }
    if (slope > 0) low = mean;
    else high = mean;
    const next = mean + slope / (bend * concentration);
    const moved = next > low && next < high ? next : (low + high) / 2;
    const settled = Math.abs(moved - mean) <= 1e-9 * Math.min(moved, 1 - moved);
    mean = moved;
    if (settled) break;
  }
  return mean;
}

/**
 * Where a function that falls through zero once does so: false position that halves a stale end (Illinois;
 * Dowell & Jarratt 1971). The likelihood has one maximum in the concentration (Levin & Reeds 1977).
 */
function findCrossing(slopeAt: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let slopeLow = slopeAt(low);
  let slopeHigh = slopeAt(high);
  if (slopeLow <= 0) return low;
  let stale: 'low' | 'high' | null = null;
  for (let step = 0; step < 100 && high - low > 1e-11; step++) {
    const middle = low + ((high - low) * slopeLow) / (slopeLow - slopeHigh);
    const slope = slopeAt(middle);
    if (Math.abs(slope) < 1e-12) return middle;
    if (slope > 0) {
      low = middle;
      slopeLow = slope;
      if (stale === 'high') slopeHigh /= 2;
      stale = 'high';
    } else {
      high = middle;
      slopeHigh = slope;
      if (stale === 'low') slopeLow /= 2;
      stale = 'low';
    }
  }
  return (low + high) / 2;
}

/** d log likelihood / d log concentration. */
function slopeOfConcentration(groups: readonly Group[], mean: number, concentration: number): number {
  const a = mean * concentration;
  const b = (1 - mean) * concentration;
  let slope = 0;
  for (const { k, n } of groups) {
    slope += a * risePsi(a, k) + b * risePsi(b, n - k) - concentration * risePsi(concentration, n);
  }
  return slope;
}

/** Under this many terms a sum is as quick as two special functions, and keeps digits that their difference loses. */
const MOST_TERMS = 32;

/** ψ(x + k) − ψ(x). */
function risePsi(x: number, k: number): number {
  if (k > MOST_TERMS || !Number.isInteger(k)) return psi(x + k) - psi(x);
  let sum = 0;
  for (let j = 0; j < k; j++) sum += 1 / (x + j);
  return sum;
}

/** ψ′(x) − ψ′(x + k), ψ′(x) = ζ(2, x). */
function fallTrigamma(x: number, k: number): number {
  if (k > MOST_TERMS || !Number.isInteger(k)) return zeta(2, x) - zeta(2, x + k);
  let sum = 0;
  for (let j = 0; j < k; j++) sum += 1 / (x + j) ** 2;
  return sum;
}

function logLikelihood(groups: readonly Group[], a: number, b: number): number {
  let sum = 0;
  for (const { k, n } of groups) {
    sum += riseLogGamma(a, k) + riseLogGamma(b, n - k) - riseLogGamma(a + b, n);
  }
  return sum;
}

function riseLogGamma(x: number, k: number): number {
  return logGamma(x + k) - logGamma(x);
}

/** The limit of the same likelihood at an infinite concentration. */
function binomial(groups: readonly Group[], share: number): number {
  let sum = 0;
  for (const { k, n } of groups) sum += k * Math.log(share) + (n - k) * Math.log1p(-share);
  return sum;
}
