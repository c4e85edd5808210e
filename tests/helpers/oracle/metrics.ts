import type { MetricName } from '../../../src/schemas/metrics.ts';
import type { OracleMatch } from './oracle-match.ts';

/** What a metric divides, of one match; null: the match lacks it. */
export type Parts = readonly [numerator: number | null, denominator: number | null];

type Rule = (stat: (name: string) => number | null, match: OracleMatch) => Parts;

const TEN_MINUTES = 600;

const each =
  (name: string): Rule =>
  (stat) => [stat(name), 1];

const inTenMinutes =
  (name: string): Rule =>
  (stat, { seconds }) => [stat(name), seconds / TEN_MINUTES];

const quotient =
  (over: string, under: string): Rule =>
  (stat) => [stat(over), stat(under)];

/** The descriptions of the metrics, as sums to divide. */
const RULES: Record<MetricName, Rule> = {
  winRate: (_, { outcome }) =>
    ['win', 'loss', 'tie'].includes(outcome) ? [outcome === 'win' ? 1 : 0, 1] : [null, null],
  kda: (stat) => {
    const [kills, assists, deaths] = ['kills', 'assists', 'deaths'].map(stat);
    return kills == null || assists == null || deaths == null ? [null, 1] : [kills + assists / 3 - deaths, 1];
  },
  kills: each('kills'),
  deaths: each('deaths'),
  assists: each('assists'),
  killsPer10: inTenMinutes('kills'),
  deathsPer10: inTenMinutes('deaths'),
  assistsPer10: inTenMinutes('assists'),
  accuracy: quotient('shotsHit', 'shotsFired'),
  damageDealt: each('damageDealt'),
  damageTaken: each('damageTaken'),
  damageDealtPer10: inTenMinutes('damageDealt'),
  damageEfficiency: quotient('damageDealt', 'damageTaken'),
  damagePerLife: (stat) => {
    const deaths = stat('deaths');
    return [stat('damageDealt'), deaths === null ? null : deaths + 1];
  },
  headshotRate: quotient('headshotKills', 'kills'),
  headshotKills: each('headshotKills'),
  meleeKills: each('meleeKills'),
  grenadeKills: each('grenadeKills'),
  powerWeaponKills: each('powerWeaponKills'),
  score: each('score'),
  personalScore: each('personalScore'),
  personalScorePer10: inTenMinutes('personalScore'),
  objectivesCompleted: each('objectivesCompleted'),
  maxKillingSpree: each('maxKillingSpree'),
  averageLifeSeconds: each('averageLifeDurationSeconds'),
  timePlayedSeconds: (_, { seconds }) => [seconds, 1],
};

/** A core stat of a match; null where upstream did not say. */
export function statOf({ core }: OracleMatch, name: string): number | null {
  const value = core[name];
  return typeof value === 'number' ? value : null;
}

/** The matches that count for a metric, as pairs of numbers. */
export function pairsOf(name: MetricName, matches: readonly OracleMatch[]): [number, number][] {
  return matches.flatMap((match): [number, number][] => {
    const [over, under] = RULES[name]((stat) => statOf(match, stat), match);
    return over === null || under === null || under === 0 ? [] : [[over, under]];
  });
}
