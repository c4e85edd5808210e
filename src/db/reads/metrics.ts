import type { MetricName } from '../../schemas/metrics.ts';

/** The two sums a metric is the ratio of, as SQL over a participant `p` of a match `m`; null: does not count. */
export interface MetricSql {
  numerator: string;
  denominator: string;
}

/** Seconds of play of this player; upstream's own figure, or the match's where it has none (UPSTREAM §7.4). */
export const TIME_PLAYED = 'coalesce(p.time_played_seconds, m.playable_duration_seconds)';

const perMatch = (numerator: string): MetricSql => ({ numerator, denominator: '1' });
const per10 = (numerator: string): MetricSql => ({ numerator, denominator: `(${TIME_PLAYED} / 600)` });

export const METRIC_SQL: Readonly<Record<MetricName, MetricSql>> = {
  winRate: {
    numerator: 'case when p.outcome in (1, 2, 3) then (p.outcome = 2)::int end',
    denominator: 'case when p.outcome in (1, 2, 3) then 1 end',
  },
  kda: perMatch('(p.kills + p.assists / 3.0::float8 - p.deaths)'),
  kills: perMatch('p.kills'),
  deaths: perMatch('p.deaths'),
  assists: perMatch('p.assists'),
  killsPer10: per10('p.kills'),
  deathsPer10: per10('p.deaths'),
  assistsPer10: per10('p.assists'),
  accuracy: { numerator: 'p.shots_hit', denominator: 'p.shots_fired' },
  damageDealt: perMatch('p.damage_dealt'),
  damageTaken: perMatch('p.damage_taken'),
  damageDealtPer10: per10('p.damage_dealt'),
  damageEfficiency: { numerator: 'p.damage_dealt', denominator: 'p.damage_taken' },
  damagePerLife: { numerator: 'p.damage_dealt', denominator: '(p.deaths + 1.0::float8)' },
  headshotRate: { numerator: 'p.headshot_kills', denominator: 'p.kills' },
  headshotKills: perMatch('p.headshot_kills'),
  meleeKills: perMatch('p.melee_kills'),
  grenadeKills: perMatch('p.grenade_kills'),
  powerWeaponKills: perMatch('p.power_weapon_kills'),
  score: perMatch('p.score'),
  personalScore: perMatch('p.personal_score'),
  personalScorePer10: per10('p.personal_score'),
  objectivesCompleted: perMatch('p.objectives_completed'),
  maxKillingSpree: perMatch('p.max_killing_spree'),
  averageLifeSeconds: perMatch('p.average_life_duration_seconds'),
  timePlayedSeconds: perMatch(TIME_PLAYED),
};
