/** What a metric is, for whoever reads a number of it. */
export interface Metric {
  /** What is counted, of one match or over many. */
  description: string;
  unit: 'count' | 'ratio' | 's' | 'per10min' | 'points' | 'kda';
  /** Which way is better; null: neither. */
  better: 'more' | 'less' | null;
}

const metric = (description: string, unit: Metric['unit'], better: Metric['better']): Metric => ({
  description,
  unit,
  better,
});

/**
 * Every number that is computed over matches, said once. Each is a ratio of two sums: of one match it is the match's
 * own ratio, of many it is pooled (the sum over the matches divided by the sum over the matches), never a mean of
 * ratios. A match that lacks one of the two, or whose denominator is zero, does not count for the metric.
 * Source: match stats, UPSTREAM §4.2, §7.1–2, §7.4; definitions: docs/domain-language.md.
 */
export const METRICS = {
  winRate: metric('Share of wins among wins, losses and ties.', 'ratio', 'more'),
  kda: metric('Kills + assists / 3 − deaths, per match; may be negative.', 'kda', 'more'),
  kills: metric('Kills per match.', 'count', 'more'),
  deaths: metric('Deaths per match.', 'count', 'less'),
  assists: metric('Assists per match.', 'count', 'more'),
  killsPer10: metric('Kills in 10 minutes of time played.', 'per10min', 'more'),
  deathsPer10: metric('Deaths in 10 minutes of time played.', 'per10min', 'less'),
  assistsPer10: metric('Assists in 10 minutes of time played.', 'per10min', 'more'),
  accuracy: metric('Shots hit / shots fired.', 'ratio', 'more'),
  damageDealt: metric('Damage dealt per match.', 'points', 'more'),
  damageTaken: metric('Damage taken per match.', 'points', 'less'),
  damageDealtPer10: metric('Damage dealt in 10 minutes of time played.', 'per10min', 'more'),
  damageEfficiency: metric('Damage dealt / damage taken.', 'ratio', 'more'),
  damagePerLife: metric('Damage dealt / (deaths + 1).', 'points', 'more'),
  headshotRate: metric('Headshot kills / kills.', 'ratio', 'more'),
  headshotKills: metric('Kills by headshot per match.', 'count', 'more'),
  meleeKills: metric('Kills by melee per match.', 'count', 'more'),
  grenadeKills: metric('Kills with grenades per match.', 'count', 'more'),
  powerWeaponKills: metric('Kills with power weapons per match.', 'count', 'more'),
  score: metric('Score in the mode per match: what it counts is the mode’s own.', 'points', 'more'),
  personalScore: metric('Points of personal score per match.', 'points', 'more'),
  personalScorePer10: metric('Points of personal score in 10 minutes of time played.', 'per10min', 'more'),
  objectivesCompleted: metric('Objectives completed per match.', 'count', 'more'),
  maxKillingSpree: metric('Longest run of kills without dying, per match.', 'count', 'more'),
  averageLifeSeconds: metric('Average life, the mean of the matches’ averages.', 's', 'more'),
  timePlayedSeconds: metric('Time played per match.', 's', null),
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

export const METRIC_NAMES = Object.keys(METRICS) as [MetricName, ...MetricName[]];

/** Metrics by which one time of play is held against another: none of them grows with the length of a match. */
export const PLAY_METRICS = [
  'winRate',
  'kda',
  'accuracy',
  'killsPer10',
  'deathsPer10',
  'damageEfficiency',
  'damageDealtPer10',
  'damagePerLife',
  'headshotRate',
  'personalScorePer10',
] as const satisfies readonly MetricName[];
export type PlayMetric = (typeof PLAY_METRICS)[number];
