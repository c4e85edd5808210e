import { METRIC_SQL, TIME_PLAYED } from '../db/reads/metrics.ts';
import type { MetricName } from '../schemas/metrics.ts';
import type { PlayedColumn } from './played.ts';
import { raw, type Sql } from './sql.ts';

/** Metrics an insight may be asked about: those that say how well somebody plays, whatever the mode counts. */
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

/** Columns of `played` they are made of. */
export const PLAY_METRIC_READS = [
  'kills',
  'deaths',
  'assists',
  'shots_fired',
  'shots_hit',
  'damage_dealt',
  'damage_taken',
  'headshot_kills',
  'personal_score',
  'time_played_seconds',
] as const satisfies readonly PlayedColumn[];

/** The two sums a metric is the ratio of, over `played p`; where one is null or the denominator zero, the match does not count. */
export function metricOfMatch(metric: MetricName): { numerator: Sql; denominator: Sql } {
  const { numerator, denominator } = METRIC_SQL[metric];
  const over = (text: string) => raw(`(${text.replaceAll(TIME_PLAYED, 'p.time_played_seconds')})::float8`);
  return { numerator: over(numerator), denominator: over(denominator) };
}
