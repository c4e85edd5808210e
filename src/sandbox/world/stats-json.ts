import { isoTenths } from './iso.ts';
import type { ModeBlock } from './modes.ts';
import { personalScoreOf, type Tally } from './tally.ts';

/**
 * Three shapes of a `Stats` object as the captures show them: until 2022-09 every mode block is listed, null where
 * the mode has none, and PvpStats and ObjectivesCompleted are missing; PvpStats came in late 2023.
 */
export interface Era {
  nullBlocks: boolean;
  /** Before 2022-05 lives and spawns were always zero. */
  noLives: boolean;
  objectivesCompleted: boolean;
  pvpStats: boolean;
  gameplayInteraction: boolean;
}

const OLD_BLOCKS_UNTIL = Date.parse('2022-10-01T00:00:00Z');
const NO_LIVES_UNTIL = Date.parse('2022-05-03T17:00:00Z');
const PVP_SINCE = Date.parse('2023-10-17T17:00:00Z');

export function eraAt(ms: number): Era {
  const old = ms < OLD_BLOCKS_UNTIL;
  return {
    nullBlocks: old,
    noLives: ms < NO_LIVES_UNTIL,
    objectivesCompleted: !old,
    pvpStats: ms >= PVP_SINCE,
    gameplayInteraction: !old,
  };
}

/** Cut to two decimals toward zero, in exact arithmetic (UPSTREAM §7.1, §7.2). */
export function truncatedKda(kills: number, deaths: number, assists: number): number {
  return Math.trunc(((3 * (kills - deaths) + assists) * 100) / 3) / 100;
}

export function truncatedAccuracy(hit: number, fired: number): number {
  return fired === 0 ? 0 : Math.floor((hit * 10_000) / fired) / 100;
}

/** Upstream writes whole floats with ".0". */
function float(value: number): string {
  return Number.isInteger(value) ? `${value === 0 ? 0 : value}.0` : String(value);
}

export function statsJson(tally: Tally, block: ModeBlock | null, era: Era): string {
  const kda = float(truncatedKda(tally.kills, tally.deaths, tally.assists));
  const parts = [`"CoreStats":${coreJson(tally, kda, era)}`];
  if (era.nullBlocks) {
    for (const name of oldBlocks)
      parts.push(`"${name}":${name === block && tally.block !== null ? blockJson(tally.block) : 'null'}`);
  } else if (block !== null && tally.block !== null) parts.push(`"${block}":${blockJson(tally.block)}`);
  if (tally.pve !== null) parts.push(`"PveStats":${pveJson(tally.pve, kda)}`);
  if (era.pvpStats) {
    const none = tally.pve !== null;
    parts.push(
      `"PvpStats":{"Kills":${none ? 0 : tally.kills},"Deaths":${none ? 0 : tally.deaths},"Assists":${none ? 0 : tally.assists},"KDA":${none ? '0.0' : kda}}`,
    );
  }
  return `{${parts.join(',')}}`;
}

const oldBlocks: readonly ModeBlock[] = [
  'BombStats',
  'CaptureTheFlagStats',
  'EliminationStats',
  'ExtractionStats',
  'InfectionStats',
  'OddballStats',
  'ZonesStats',
  'StockpileStats',
];

function coreJson(t: Tally, kda: string, era: Era): string {
  const medals: string[] = [];
  for (const [id, count] of t.medals)
    medals.push(`{"NameId":${id},"Count":${count},"TotalPersonalScoreAwarded":0}`);
  const scores: string[] = [];
  for (const [id, { count, points }] of t.scores)
    scores.push(`{"NameId":${id},"Count":${count},"TotalPersonalScoreAwarded":${points}}`);
  const life = era.noLives ? 'PT0S' : isoTenths(t.averageLife);
  return (
    `{"Score":${t.score},"PersonalScore":${personalScoreOf(t)},"RoundsWon":${t.roundsWon},"RoundsLost":${t.roundsLost},` +
    `"RoundsTied":${t.roundsTied},"Kills":${t.kills},"Deaths":${t.deaths},"Assists":${t.assists},"KDA":${kda},` +
    `"Suicides":${t.suicides},"Betrayals":${t.betrayals},"AverageLifeDuration":"${life}",` +
    `"GrenadeKills":${t.grenadeKills},"HeadshotKills":${t.headshotKills},"MeleeKills":${t.meleeKills},` +
    `"PowerWeaponKills":${t.powerWeaponKills},"ShotsFired":${t.shotsFired},"ShotsHit":${t.shotsHit},` +
    `"Accuracy":${float(truncatedAccuracy(t.shotsHit, t.shotsFired))},"DamageDealt":${t.damageDealt},"DamageTaken":${t.damageTaken},` +
    `"CalloutAssists":${t.calloutAssists},"VehicleDestroys":${t.vehicleDestroys},"DriverAssists":${t.driverAssists},` +
    `"Hijacks":${t.hijacks},"EmpAssists":${t.empAssists},"MaxKillingSpree":${t.maxKillingSpree},` +
    `"Medals":[${medals.join(',')}],"PersonalScores":[${scores.join(',')}],` +
    `"DeprecatedDamageDealt":${t.damageDealt}.0,"DeprecatedDamageTaken":${t.damageTaken}.0,` +
    `"Spawns":${era.noLives ? 0 : t.spawns}${era.objectivesCompleted ? ',"ObjectivesCompleted":0' : ''}}`
  );
}

function isDuration(field: string): boolean {
  return field.includes('Time') && !field.startsWith('Times');
}

function blockJson(block: Record<string, number | null>): string {
  const parts: string[] = [];
  for (const field in block) {
    const value = block[field] ?? null;
    parts.push(
      value !== null && isDuration(field) ? `"${field}":"${isoTenths(value)}"` : `"${field}":${value}`,
    );
  }
  return `{${parts.join(',')}}`;
}

function pveJson(pve: Record<string, number>, kda: string): string {
  const parts: string[] = [];
  for (const field in pve) {
    parts.push(`"${field}":${pve[field] ?? 0}`);
    if (field === 'Assists') parts.push(`"KDA":${kda}`);
  }
  return `{${parts.join(',')}}`;
}
