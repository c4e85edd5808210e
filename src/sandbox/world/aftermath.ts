import type { Combatant } from './combatants.ts';
import { medal } from './medals.ts';
import type { Mode } from './modes.ts';
import { award } from './personal-scores.ts';
import type { Rng } from './rng.ts';
import { addMedal, addScore } from './tally.ts';

/** Fills in what follows from the kills: shots, damage, lives, mishaps, and the points for all of it. */
export function settle(rng: Rng, one: Combatant, mode: Mode, vehicles: boolean, enemies: boolean): void {
  const { tally } = one;
  if (one.kind === 'substitute') return;
  const minutes = (one.to - one.from) / 60_000;
  if (one.slot >= 0) mishaps(rng, one, minutes);
  damage(rng, one, mode, minutes, enemies);
  tally.calloutAssists = one.slot >= 0 ? rng.poisson(0.11 * minutes) : 0;
  if (tally.calloutAssists > 2 && rng.chance(0.25)) addMedal(tally, medal.spotter);
  if (vehicles) {
    tally.vehicleDestroys = rng.poisson(0.07 * minutes);
    tally.hijacks = rng.poisson(0.02 * minutes);
    tally.driverAssists = rng.poisson(0.03 * minutes);
    tally.empAssists = rng.poisson(0.015 * minutes);
  }
  if (tally.kills >= 15 && tally.deaths === 0) addMedal(tally, medal.perfection);
  tally.spawns = tally.deaths + (rng.chance(0.06) ? 2 : 1);
  const lived = (minutes * 60) / (tally.deaths + 1);
  tally.averageLife = Math.round(lived * Math.min(0.97, rng.between(0.62, 0.8)) * 10) / 10;
  points(one, mode);
}

function mishaps(rng: Rng, one: Combatant, minutes: number): void {
  const { tally } = one;
  tally.suicides = rng.poisson(0.008 * minutes);
  tally.deaths += tally.suicides;
}

function damage(rng: Rng, one: Combatant, mode: Mode, minutes: number, enemies: boolean): void {
  const { tally } = one;
  const spread = (): number => Math.max(0.5, 1 + 0.09 * rng.normal());
  const soft = mode.headshots > 0.9 ? 0.45 : 1;
  const pressure = enemies ? 75 * minutes : 0;
  tally.damageDealt = Math.round((225 * tally.kills + 105 * tally.assists + pressure) * soft * spread());
  tally.damageTaken = Math.round((235 * tally.deaths + 1.25 * pressure) * soft * spread());
  const perHit = mode.powerWeapons > 0.3 ? 42 : 36;
  tally.shotsHit = Math.round((tally.damageDealt * (1 - 0.3 * mode.powerWeapons)) / perHit);
  const automatic = mode.powerWeapons > 0.3 ? -0.1 : 0;
  const accuracy = Math.min(0.8, Math.max(0.08, one.accuracy + automatic));
  tally.shotsFired = Math.max(tally.shotsHit, Math.round(tally.shotsHit / accuracy));
}

function points(one: Combatant, mode: Mode): void {
  const { tally } = one;
  const eliminated = mode.block === 'EliminationStats' ? Math.floor(tally.kills / 4) : 0;
  addScore(tally, award.kill[0], tally.kills - eliminated, award.kill[1]);
  addScore(tally, award.elimination[0], eliminated, award.elimination[1]);
  addScore(tally, award.assist[0], tally.assists, award.assist[1]);
  addScore(tally, award.mark[0], tally.calloutAssists, award.mark[1]);
  addScore(tally, award.suicide[0], tally.suicides, award.suicide[1]);
  addScore(tally, award.betrayal[0], tally.betrayals, award.betrayal[1]);
  addScore(tally, award.vehicle[0], tally.vehicleDestroys, award.vehicle[1]);
  addScore(tally, award.hijack[0], tally.hijacks, award.hijack[1]);
  addScore(tally, award.driver[0], tally.driverAssists, award.driver[1]);
  addScore(tally, award.emp[0], tally.empAssists, award.emp[1]);
}

/** Now and then somebody kills a friend: a death that is nobody's kill. */
export function betray(rng: Rng, field: readonly Combatant[], freeForAll: boolean): void {
  if (freeForAll || !rng.chance(0.06)) return;
  const humans = field.filter((one) => one.kind === 'full');
  if (humans.length < 2) return;
  const who = rng.pick(humans);
  const whom = humans.find((one) => one !== who && one.teamId === who.teamId);
  if (whom === undefined) return;
  who.tally.betrayals += 1;
  whom.tally.deaths += 1;
}
