import { assetName as newestName } from '../db/reads/asset-name.ts';
import { METRIC_SQL, TIME_PLAYED } from '../db/reads/metrics.ts';
import * as words from '../db/reads/sql-words.ts';
import type { MetricName } from '../schemas/metrics.ts';
import type { PlayedColumn } from './played.ts';
import { raw, type Sql } from './sql.ts';

/** Words of SQL for definitions. They take the name of a column, or an expression of our own. */

/** Newest name of a map, playlist or variant by its id; null while none is known. Dear: of groups, not of each match. */
export const assetName = (assetId: string): Sql => raw(newestName(assetId));

/** ISO 8601 in UTC with milliseconds. */
export const instant = (column: string): Sql => raw(words.instant(column));

/** 16 digits as text. */
export const xuidText = (column: string): Sql => raw(words.xuid(column));

/** Tier of a CSR value in our word; null while unranked. */
export const tierOf = (csr: string): Sql => raw(words.tier(csr));

/** Upstream’s GameVariantCategory in our word. */
export const modeOf = (category: string): Sql => raw(words.modeCategory(category));

/** What `metricOf` may read of `played`. */
export const METRIC_COLUMNS = [
  'kills',
  'deaths',
  'assists',
  'headshot_kills',
  'melee_kills',
  'grenade_kills',
  'power_weapon_kills',
  'shots_fired',
  'shots_hit',
  'damage_dealt',
  'damage_taken',
  'score',
  'personal_score',
  'max_killing_spree',
  'objectives_completed',
  'average_life_duration_seconds',
  'time_played_seconds',
] as const satisfies readonly PlayedColumn[];

/**
 * The two sums a metric is the ratio of, of a row `p` of `played` with METRIC_COLUMNS. Both are numbers, the denominator
 * above zero, or the match does not count: both null.
 */
export function metricOf(name: MetricName): { numerator: Sql; denominator: Sql } {
  // `played` has the time played as one column.
  const own = (text: string) => text.replaceAll(TIME_PLAYED, 'p.time_played_seconds');
  const { numerator, denominator } = METRIC_SQL[name];
  const counts = `${own(numerator)} is not null and ${own(denominator)} > 0`;
  return {
    numerator: raw(`case when ${counts} then (${own(numerator)})::float8 end`),
    denominator: raw(`case when ${counts} then (${own(denominator)})::float8 end`),
  };
}
