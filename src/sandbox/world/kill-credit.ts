import type { Combatant } from './combatants.ts';
import { medal, multikillMedals, spreeMedals, styleMedals } from './medals.ts';
import type { Mode } from './modes.ts';
import type { Rng } from './rng.ts';
import { addMedal } from './tally.ts';

/** Counts one kill: the spree and multikill it belongs to, the weapon, the medals for style. */
export function scoreKill(
  rng: Rng,
  killer: Combatant,
  mode: Mode,
  chain: number,
  run: number,
  isLast: boolean,
): void {
  const { tally } = killer;
  tally.kills += 1;
  if (run > tally.maxKillingSpree) tally.maxKillingSpree = run;
  if (run % 5 === 0) {
    const id = spreeMedals[run / 5 - 1];
    if (id !== undefined) addMedal(tally, id);
  }
  if (chain >= 2) {
    const id = multikillMedals[Math.min(chain, 10) - 2];
    if (id !== undefined) addMedal(tally, id);
  }
  if (isLast && rng.next() < 0.6) addMedal(tally, medal.lastShot);
  scoreWeapon(rng, killer, mode);
  const r = rng.next();
  if (r < 0.055) addMedal(tally, medal.shotCaller);
  else if (r < 0.095) addMedal(tally, medal.rifleman);
  else if (r < 0.117) addMedal(tally, medal.reversal);
  else if (r < 0.128) addMedal(tally, medal.fromTheGrave);
  else if (r < 0.137) addMedal(tally, medal.guardianAngel);
  else if (r < 0.165) addMedal(tally, styleOf(killer, Math.floor(((r - 0.137) / 0.028) * 64)));
}

/** Half of a player's style medals are among three favourites. */
function styleOf(killer: Combatant, draw: number): number {
  const home = (killer.slot * 7 + 3) % styleMedals.length;
  const index = draw < 32 ? home + (draw % 3) : draw;
  return styleMedals[index % styleMedals.length] ?? medal.rifleman;
}

function scoreWeapon(rng: Rng, killer: Combatant, mode: Mode): void {
  const { tally } = killer;
  const power = mode.powerWeapons * (0.5 + 0.5 * killer.sniper);
  const headshot = Math.min(0.96, mode.headshots * killer.headshots);
  const precise = mode.headshots > 0.9 ? 0.02 : 1;
  const w = rng.next();
  if (w < power) {
    tally.powerWeaponKills += 1;
    if (mode.powerWeapons < 0.3 && rng.next() < Math.min(0.9, 0.3 * killer.sniper)) {
      addMedal(tally, medal.snipe);
      tally.headshotKills += 1;
      const extra = rng.next();
      if (extra < 0.25) addMedal(tally, medal.noScope);
      else if (extra < 0.4) addMedal(tally, medal.marksman);
    }
  } else if (w < power + 0.075 * killer.grenades * precise) {
    tally.grenadeKills += 1;
    if (rng.next() < 0.3) addMedal(tally, medal.stick);
  } else if (w < power + (0.075 * killer.grenades + 0.13 * killer.melee) * precise) {
    tally.meleeKills += 1;
    if (rng.next() < 0.15) addMedal(tally, medal.backSmack);
    if (tally.meleeKills % 5 === 0) addMedal(tally, medal.boxer);
  } else if (rng.next() < headshot * 1.25) {
    tally.headshotKills += 1;
    if (rng.next() < 0.09 * killer.headshots) addMedal(tally, medal.perfect);
  }
}
