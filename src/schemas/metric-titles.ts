import type { MetricName } from './metrics.ts';

/** What each metric is called wherever people read: one name. */
export const METRIC_TITLES: Readonly<Record<MetricName, string>> = {
  winRate: 'Win rate',
  kda: 'KDA',
  kills: 'Kills per match',
  deaths: 'Deaths per match',
  assists: 'Assists per match',
  killsPer10: 'Kills per 10 min',
  deathsPer10: 'Deaths per 10 min',
  assistsPer10: 'Assists per 10 min',
  accuracy: 'Accuracy',
  damageDealt: 'Damage dealt per match',
  damageTaken: 'Damage taken per match',
  damageDealtPer10: 'Damage dealt per 10 min',
  damageEfficiency: 'Damage efficiency',
  damagePerLife: 'Damage per life',
  headshotRate: 'Headshot rate',
  headshotKills: 'Headshot kills per match',
  meleeKills: 'Melee kills per match',
  grenadeKills: 'Grenade kills per match',
  powerWeaponKills: 'Power weapon kills per match',
  score: 'Score per match',
  personalScore: 'Personal score per match',
  personalScorePer10: 'Personal score per 10 min',
  objectivesCompleted: 'Objectives per match',
  maxKillingSpree: 'Longest spree per match',
  averageLifeSeconds: 'Average life',
  timePlayedSeconds: 'Time played per match',
};

/** The same within a sentence. */
export function metricInWords(name: MetricName): string {
  const title = METRIC_TITLES[name];
  return /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
