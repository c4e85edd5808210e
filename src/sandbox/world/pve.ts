import type { Combatant } from './combatants.ts';
import { award } from './personal-scores.ts';
import type { Rng } from './rng.ts';
import { addScore } from './tally.ts';

const foes: ReadonlyArray<readonly [field: string, perMinute: number]> = [
  ['MarineKills', 0],
  ['GruntKills', 2.6],
  ['JackalKills', 1.1],
  ['EliteKills', 0.7],
  ['BruteKills', 0.6],
  ['HunterKills', 0.05],
  ['SkimmerKills', 0.3],
  ['SentinelKills', 0],
  ['BossKills', 0.08],
];

/** Firefight: the kills are the engine's, counted in PveStats and in CoreStats. */
export function fightCovenant(rng: Rng, one: Combatant): void {
  const minutes = (one.to - one.from) / 60_000;
  const { tally } = one;
  const pve: Record<string, number> = { Kills: 0, Deaths: 0, Assists: 0 };
  let kills = 0;
  for (const [field, perMinute] of foes) {
    const count = rng.poisson(perMinute * minutes * Math.min(2.5, one.killWeight));
    pve[field] = count;
    kills += count;
  }
  tally.kills = kills;
  tally.deaths = rng.poisson(0.4 * minutes * one.deathWeight);
  tally.assists = rng.poisson(1.2 * minutes);
  tally.headshotKills = Math.floor(kills * rng.between(0.2, 0.45));
  tally.meleeKills = Math.floor(kills * rng.between(0.03, 0.12));
  tally.grenadeKills = Math.floor(kills * rng.between(0.03, 0.12));
  tally.maxKillingSpree = tally.deaths === 0 ? kills : Math.ceil((1.6 * kills) / (tally.deaths + 1));
  pve.Kills = kills;
  pve.Deaths = tally.deaths;
  pve.Assists = tally.assists;
  tally.pve = pve;
  addScore(tally, award.sensor[0], rng.poisson(0.3 * minutes), award.sensor[1]);
}
