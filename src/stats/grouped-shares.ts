import { betaQuantile, logGamma, normalQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

export interface ShareCell {
  successes: number;
  trials: number;
  /** Cells of one group scatter round one mean. */
  group: number;
}

export interface ShrunkCell extends Interval {
  /** Posterior mean of the cell's share. */
  value: number;
  /** The share less that of its group's other cells taken together; null in a group of one cell. */
  effect: (Interval & { value: number }) | null;
}

/**
 * Shares of cells in groups: cells of a group are beta distributed round the group's mean, with one concentration for all
 * groups, and successes binomial (beta-binomial empirical Bayes: Griffiths 1973; Gelman et al. 2013, §5.3). The means are
 * told by their own cells alone, so that what differs between groups is not taken for a difference between cells. What is not
 * known of the means and of the concentration widens the intervals (Kass & Steffey 1989): the concentration is averaged over
 * its posterior under a half-normal prior on the spread of log-odds (Gelman 2006). Cells without trials are left out: null.
 */
export function shrinkGroupedShares(cells: readonly ShareCell[], level = 0.9): (ShrunkCell | null)[] {
  const groups = groupsOf(cells);
  const fits = SPREADS.map((spread) => fitAt(groups, spread));
  const best = Math.max(...fits.map(({ logWeight }) => logWeight));
  const masses = fits.map(({ logWeight }) => Math.exp(logWeight - best));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const moments = (at: number, which: 'share' | 'effect') => mixture(fits, masses, total, at, which);
  const z = normalQuantile((1 + level) / 2);
  return cells.map(({ trials }, at) => {
    if (!(trials > 0)) return null;
    const share = moments(at, 'share');
    const size = (share.mean * (1 - share.mean)) / share.variance - 1;
    const effect = fits[0]?.effects.has(at) ? moments(at, 'effect') : null;
    const reach = z * Math.sqrt(effect?.variance ?? 0);
    return {
      value: share.mean,
      lower: betaQuantile((1 - level) / 2, share.mean * size, (1 - share.mean) * size),
      upper: betaQuantile((1 + level) / 2, share.mean * size, (1 - share.mean) * size),
      effect: effect && {
        value: effect.mean,
        lower: Math.max(-1, effect.mean - reach),
        upper: Math.min(1, effect.mean + reach),
      },
    };
  });
}

/** Standard deviations of log-odds between cells that are looked at: from none to speak of to worlds apart. */
const SPREADS = Array.from({ length: 14 }, (_, i) => 0.02 * 1.4 ** i);
/** Scale of the prior on it: 0.8 moves an even match to 69 %; few matches rule little out. */
const PRIOR_SCALE = 0.8;

interface Moments {
  mean: number;
  variance: number;
}

interface Fit {
  logWeight: number;
  shares: Map<number, Moments>;
  effects: Map<number, Moments>;
}

interface Member {
  at: number;
  k: number;
  n: number;
}

function groupsOf(cells: readonly ShareCell[]): Member[][] {
  const groups = new Map<number, Member[]>();
  for (const [at, { group, successes, trials }] of cells.entries()) {
    if (!(trials > 0)) continue;
    const members = groups.get(group) ?? [];
    members.push({ at, k: Math.min(Math.max(0, successes), trials), n: trials });
    groups.set(group, members);
  }
  return [...groups.values()];
}

/** Everything given the spread: all means are linear in the group's mean, so that moments are exact. */
function fitAt(groups: readonly (readonly Member[])[], spread: number): Fit {
  // Var of log-odds = Var of the share / (pq)² = 1 / (pq (c + 1)), at p = ½.
  const concentration = Math.max(0.1, 4 / spread ** 2 - 1);
  // On a grid even in the logarithm a value stands for a stretch as long as itself.
  const fit: Fit = {
    logWeight: Math.log(spread) - spread ** 2 / (2 * PRIOR_SCALE ** 2),
    shares: new Map(),
    effects: new Map(),
  };
  for (const members of groups) addGroup(fit, members, concentration);
  return fit;
}

function addGroup(fit: Fit, members: readonly Member[], concentration: number): void {
  // A cell's share is worth as many independent trials as give its variance.
  const worth = ({ n }: Member) => (n * (concentration + 1)) / (concentration + n);
  const a = members.reduce((sum, one) => sum + worth(one) * (one.k / one.n), 0.5);
  const b = members.reduce((sum, one) => sum + worth(one) * (1 - one.k / one.n), 0.5);
  const group = { mean: a / (a + b), variance: (a * b) / ((a + b) ** 2 * (a + b + 1)) };
  fit.logWeight += Math.log(group.variance) / 2;
  const given = members.map((one) => {
    const pull = concentration / (concentration + one.n);
    const mean = pull * group.mean + (1 - pull) * (one.k / one.n);
    fit.logWeight += logBetaBinomial(one, group.mean * concentration, (1 - group.mean) * concentration);
    return { ...one, pull, mean, variance: (mean * (1 - mean)) / (concentration + one.n + 1) };
  });
  const n = given.reduce((sum, one) => sum + one.n, 0);
  const sumOf = (value: (one: (typeof given)[number]) => number) =>
    given.reduce((sum, one) => sum + value(one), 0);
  const means = sumOf((one) => one.n * one.mean);
  const pulls = sumOf((one) => one.n * one.pull);
  const variances = sumOf((one) => one.n ** 2 * one.variance);
  for (const one of given) {
    fit.shares.set(one.at, { mean: one.mean, variance: one.variance + one.pull ** 2 * group.variance });
    const others = n - one.n;
    if (given.length === 1) continue;
    const pull = one.pull - (pulls - one.n * one.pull) / others;
    fit.effects.set(one.at, {
      mean: one.mean - (means - one.n * one.mean) / others,
      variance:
        one.variance +
        Math.max(0, variances - one.n ** 2 * one.variance) / others ** 2 +
        pull ** 2 * group.variance,
    });
  }
}

function logBetaBinomial({ k, n }: Member, a: number, b: number): number {
  const rise = (x: number, by: number) => logGamma(x + by) - logGamma(x);
  return rise(a, k) + rise(b, n - k) - rise(a + b, n);
}

function mixture(
  fits: readonly Fit[],
  masses: readonly number[],
  total: number,
  at: number,
  which: 'share' | 'effect',
): Moments {
  const parts = fits.map((fit, f) => {
    const { mean, variance } = (which === 'share' ? fit.shares : fit.effects).get(at) as Moments;
    return { mean, variance, weight: (masses[f] as number) / total };
  });
  const mean = parts.reduce((sum, part) => sum + part.weight * part.mean, 0);
  const variance = parts.reduce(
    (sum, part) => sum + part.weight * (part.variance + (part.mean - mean) ** 2),
    0,
  );
  return { mean, variance };
}
