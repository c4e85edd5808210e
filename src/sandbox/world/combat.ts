import type { Combatant } from './combatants.ts';
import { medal, multikillMedals, spreeMedals, styleMedals } from './medals.ts';
import type { Mode } from './modes.ts';
import type { Rng } from './rng.ts';
import { addMedal } from './tally.ts';

/** How often a kill is chained to the one before by the same player; a third and a fourth are rarer. */
const CHAIN = [0, 0.078, 0.12, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1] as const;
const ASSIST = 0.43;
const SECOND_ASSIST = 0.05;

export interface CombatResult {
  /** Kills with at least one assist, per team: a team's Assists count these, not the helpers (§7.4b note). */
  assistedKills: Map<number, number>;
}

/**
 * Draws every kill of a match in order: who, whom, how, who helped. Sprees, multikills and deaths follow from the
 * same list, so that medals and counts cannot contradict each other.
 */
export function fight(
  rng: Rng,
  field: readonly Combatant[],
  mode: Mode,
  killsOf: ReadonlyMap<number, number>,
  freeForAll: boolean,
  playMs: number,
): CombatResult {
  const fighters = field.filter((one) => one.kind !== 'substitute');
  const spree = new Map<Combatant, number>();
  const left = new Map(killsOf);
  let remaining = 0;
  for (const kills of left.values()) remaining += kills;
  const total = remaining;
  const assistedKills = new Map<number, number>();
  let last: Combatant | null = null;
  let chain = 1;
  while (remaining > 0) {
    const at = ((total - remaining + rng.next()) / total) * playMs;
    const teamId = pickTeam(rng, left, remaining);
    let killer: Combatant | null = null;
    if (last !== null && last.teamId === teamId && present(last, at) && rng.next() < (CHAIN[chain] ?? 0.1)) {
      killer = last;
      chain += 1;
    } else {
      killer = pick(rng, fighters, at, (one) => (one.teamId === teamId ? one.killWeight : 0));
      chain = 1;
    }
    const victim = pick(rng, fighters, at, (one) => (one.teamId === teamId ? 0 : one.deathWeight));
    left.set(teamId, (left.get(teamId) ?? 0) - 1);
    remaining -= 1;
    if (killer === null || victim === null) {
      last = null;
      continue;
    }
    scoreKill(rng, killer, mode, chain, spree, remaining === 0);
    if ((spree.get(victim) ?? 0) >= 5) addMedal(killer.tally, medal.killjoy);
    spree.set(victim, 0);
    victim.tally.deaths += 1;
    if (!freeForAll && rng.next() < ASSIST) help(rng, fighters, killer, at, assistedKills);
    else if (freeForAll && rng.next() < 0.1) helpAlone(rng, fighters, killer, victim, at);
    last = killer;
  }
  return { assistedKills };
}

function present(one: Combatant, at: number): boolean {
  return one.from <= at && at < one.to;
}

function pickTeam(rng: Rng, left: ReadonlyMap<number, number>, remaining: number): number {
  let at = rng.next() * remaining;
  let teamId = 0;
  for (const [team, kills] of left) {
    if (kills <= 0) continue;
    teamId = team;
    at -= kills;
    if (at < 0) break;
  }
  return teamId;
}

function pick(
  rng: Rng,
  fighters: readonly Combatant[],
  at: number,
  weight: (one: Combatant) => number,
): Combatant | null {
  let total = 0;
  for (const one of fighters) if (present(one, at)) total += weight(one);
  if (total <= 0) return null;
  let left = rng.next() * total;
  let chosen: Combatant | null = null;
  for (const one of fighters) {
    if (!present(one, at)) continue;
    const w = weight(one);
    if (w <= 0) continue;
    chosen = one;
    left -= w;
    if (left < 0) break;
  }
  return chosen;
}

function scoreKill(
  rng: Rng,
  killer: Combatant,
  mode: Mode,
  chain: number,
  spree: Map<Combatant, number>,
  isLast: boolean,
): void {
  const { tally } = killer;
  tally.kills += 1;
  const run = (spree.get(killer) ?? 0) + 1;
  spree.set(killer, run);
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

function help(
  rng: Rng,
  fighters: readonly Combatant[],
  killer: Combatant,
  at: number,
  assistedKills: Map<number, number>,
): void {
  const mate = (other: Combatant | null) =>
    pick(rng, fighters, at, (one) =>
      one !== killer && one !== other && one.teamId === killer.teamId ? 0.5 + 0.5 * one.killWeight : 0,
    );
  const first = mate(null);
  if (first === null) return;
  credit(rng, first);
  assistedKills.set(killer.teamId, (assistedKills.get(killer.teamId) ?? 0) + 1);
  if (rng.next() > SECOND_ASSIST) return;
  const second = mate(first);
  if (second !== null) credit(rng, second);
}

function helpAlone(
  rng: Rng,
  fighters: readonly Combatant[],
  killer: Combatant,
  victim: Combatant,
  at: number,
): void {
  const helper = pick(rng, fighters, at, (one) => (one !== killer && one !== victim ? 1 : 0));
  if (helper !== null) credit(rng, helper);
}

function credit(rng: Rng, helper: Combatant): void {
  helper.tally.assists += 1;
  if (rng.next() < 0.04) addMedal(helper.tally, medal.wingman);
}
