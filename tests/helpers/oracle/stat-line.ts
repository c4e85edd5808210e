import { METRIC_NAMES, type MetricName } from '../../../src/schemas/metrics.ts';
import { pairsOf, statOf } from './metrics.ts';
import type { OracleMatch } from './oracle-match.ts';

export interface OracleEstimate {
  value: number | null;
  lower: number | null;
  upper: number | null;
  n: number;
}

/** Leaves 5 % of the normal distribution above it. */
const Z = 1.6448536269514722;

const TOTALS = [
  ...['kills', 'deaths', 'assists', 'suicides', 'betrayals', 'headshotKills', 'meleeKills', 'grenadeKills'],
  ...['powerWeaponKills', 'shotsFired', 'shotsHit', 'damageDealt', 'damageTaken', 'score', 'personalScore'],
  'objectivesCompleted',
];

const SHARES: readonly MetricName[] = ['winRate', 'accuracy', 'headshotRate'];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A line of statistics of some matches, as the public words define it. */
export function statLine(matches: readonly OracleMatch[]) {
  const times = matches.map(({ startedAt }) => startedAt);
  const count = (wanted: string) => matches.filter(({ outcome }) => outcome === wanted).length;
  const instant = (time: number) => (matches.length === 0 ? null : new Date(time).toISOString());
  return {
    matches: matches.length,
    wins: count('win'),
    losses: count('loss'),
    ties: count('tie'),
    timePlayedSeconds: sum(matches.map(({ seconds }) => seconds)),
    totals: Object.fromEntries(
      TOTALS.map((name) => {
        const told = matches.map((match) => statOf(match, name)).filter((value) => value !== null);
        return [name, told.length === 0 ? null : sum(told)];
      }),
    ),
    firstMatchAt: instant(Math.min(...times)),
    lastMatchAt: instant(Math.max(...times)),
    metrics: Object.fromEntries(
      METRIC_NAMES.map((name) => [name, estimateOf(name, pairsOf(name, matches))]),
    ) as Record<MetricName, OracleEstimate>,
  };
}

/** A ratio of sums with its 90 % interval: Wilson's of a share of wins, else the ratio estimator's. */
function estimateOf(name: MetricName, pairs: readonly [number, number][]): OracleEstimate {
  const n = pairs.length;
  if (n === 0) return { value: null, lower: null, upper: null, n };
  const under = sum(pairs.map(([, x]) => x));
  const value = sum(pairs.map(([y]) => y)) / under;
  const within = (limit: number) => (SHARES.includes(name) ? Math.min(1, Math.max(0, limit)) : limit);
  if (name === 'winRate') {
    const scale = 1 + Z ** 2 / n;
    const middle = value + Z ** 2 / (2 * n);
    const half = Z * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n ** 2));
    return { value, lower: within((middle - half) / scale), upper: within((middle + half) / scale), n };
  }
  if (n < 2) return { value, lower: null, upper: null, n };
  const squares = sum(pairs.map(([y, x]) => (y - value * x) ** 2));
  const error = Math.sqrt(((n / (n - 1)) * squares) / under ** 2);
  return { value, lower: within(value - Z * error), upper: within(value + Z * error), n };
}
