import type { Verdict } from '../../../src/schemas/insight.ts';

/** One estimate held against the truth. */
export interface Observation {
  /** Whose it is: observations of one player are not independent. */
  player: string;
  /** What the interval should hold. */
  truth: number;
  /** What the verdict is about, where that is not the truth itself: 0 where there is nothing to find. */
  effect?: number;
  value: number | null;
  lower: number | null;
  upper: number | null;
  verdict: Verdict;
  n: number;
}

export interface Bounds {
  /** Share of intervals that hold the truth. */
  coverage: readonly [least: number, most: number];
  /** Most `signal` where the effect is at most `within`. */
  falseSignal: { most: number; within: number };
  /** Least `signal` where the effect is at least so big, either way; null: nothing of the kind is claimed. */
  power: { effect: number; least: number } | null;
}

export const BOUNDS: Bounds = {
  coverage: [0.85, 0.95],
  falseSignal: { most: 0.1, within: 0 },
  power: null,
};

/** A share over observations that come in clusters. */
export interface Share {
  share: number;
  /** Of the share; from the spread between players, and never less than that of as many independent observations. */
  standardError: number;
  n: number;
  players: number;
}

export interface Score {
  players: number;
  observations: number;
  /** Mean matches an estimate rests on. */
  matches: number;
  /** Null where no estimate had an interval. */
  coverage: Share | null;
  /** Share of intervals with the truth below, and above them. */
  below: number;
  above: number;
  meanWidth: number;
  /** Mean of value − truth. */
  bias: number;
  /** Null where there is no effect so small, or so big. */
  falseSignal: Share | null;
  power: Share | null;
}

export function scoreObservations(all: readonly Observation[], bounds: Bounds = BOUNDS): Score {
  const judged = all.flatMap((one) =>
    one.lower === null || one.upper === null ? [] : [{ ...one, lower: one.lower, upper: one.upper }],
  );
  const effectOf = ({ effect, truth }: Observation) => Math.abs(effect ?? truth);
  // Whoever says there is too little to tell by has not been asked.
  const decided = all.filter(({ verdict }) => verdict !== 'insufficient');
  const { power } = bounds;
  const signals = (among: readonly Observation[]) => shareOf(among, ({ verdict }) => verdict === 'signal');
  const valued = all.filter(({ value }) => value !== null);
  return {
    players: new Set(all.map(({ player }) => player)).size,
    observations: all.length,
    matches: meanOf(all, ({ n }) => n),
    coverage: shareOf(judged, ({ truth, lower, upper }) => lower <= truth && truth <= upper),
    below: shareOf(judged, ({ truth, lower }) => truth < lower)?.share ?? 0,
    above: shareOf(judged, ({ truth, upper }) => truth > upper)?.share ?? 0,
    meanWidth: meanOf(judged, ({ lower, upper }) => upper - lower),
    bias: meanOf(valued, ({ value, truth }) => (value ?? 0) - truth),
    falseSignal: signals(decided.filter((one) => effectOf(one) <= bounds.falseSignal.within)),
    power: power && signals(decided.filter((one) => effectOf(one) >= power.effect)),
  };
}

/**
 * Of a chance of one in two hundred, one-sided: so seldom is what holds the bounds turned away. The standard error beside it
 * is between players (ratio of sums, Cochran 1977, §6.3).
 */
const TOLERANCE = 2.576;

/** What of the bounds does not hold, beyond what so many players may show by chance; empty: all of it does. */
export function failuresOf(score: Score, bounds: Bounds = BOUNDS): string[] {
  const [least, most] = bounds.coverage;
  return [
    ...breach('coverage', score.coverage, least, most),
    ...breach('signal where there is nothing', score.falseSignal, 0, bounds.falseSignal.most),
    ...(bounds.power === null
      ? []
      : breach(`signal at effects of ${bounds.power.effect}`, score.power, bounds.power.least, 1)),
  ];
}

function breach(what: string, share: Share | null, least: number, most: number): string[] {
  if (share === null) return [];
  const margin = (bound: number) =>
    TOLERANCE * Math.max(share.standardError, Math.sqrt((bound * (1 - bound)) / share.n));
  const tooLow = share.share < least - margin(least);
  const tooHigh = share.share > most + margin(most);
  const { n, players } = share;
  return tooLow || tooHigh
    ? [`${what} is ${share.share.toFixed(3)} of ${n} (${players} players), not ${least} to ${most}`]
    : [];
}

function shareOf<One extends Observation>(all: readonly One[], holds: (one: One) => boolean): Share | null {
  if (all.length === 0) return null;
  const clusters = new Map<string, { n: number; k: number }>();
  for (const one of all) {
    const cluster = clusters.get(one.player) ?? { n: 0, k: 0 };
    cluster.n += 1;
    if (holds(one)) cluster.k += 1;
    clusters.set(one.player, cluster);
  }
  const n = all.length;
  const share = [...clusters.values()].reduce((sum, { k }) => sum + k, 0) / n;
  let squares = 0;
  for (const cluster of clusters.values()) squares += (cluster.k - share * cluster.n) ** 2;
  const players = clusters.size;
  const correction = players > 1 ? players / (players - 1) : 1;
  return { share, standardError: Math.sqrt(squares * correction) / n, n, players };
}

function meanOf<One>(all: readonly One[], value: (one: One) => number): number {
  return all.length === 0 ? 0 : all.reduce((sum, one) => sum + value(one), 0) / all.length;
}
