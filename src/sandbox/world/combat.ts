import type { Combatant } from './combatants.ts';
import { scoreKill } from './kill-credit.ts';
import { medal } from './medals.ts';
import type { Mode } from './modes.ts';
import type { Rng } from './rng.ts';
import { addMedal } from './tally.ts';

/** How often the next kill of the team is the same player’s, at once; a third and a fourth are rarer. */
const CHAIN = [0, 0.15, 0.22, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2] as const;
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
  const weights = weightsOf(fighters);
  const { kill, death, team } = weights;
  const spree = new Int32Array(fighters.length);
  const left = new Map(killsOf);
  let remaining = 0;
  for (const kills of left.values()) remaining += kills;
  const total = remaining;
  const assistedKills = new Map<number, number>();
  let last = -1;
  let chain = 1;
  while (remaining > 0) {
    const at = ((total - remaining + rng.next()) / total) * playMs;
    const teamId = pickTeam(rng, left, remaining);
    const again = last >= 0 && team[last] === teamId && rng.next() < (CHAIN[chain] ?? 0.1);
    const before = again ? fighters[last] : undefined;
    const chained = before !== undefined && present(before, at);
    const by = chained ? last : pick(rng, fighters, kill, team, at, teamId, false);
    const whom = pick(rng, fighters, death, team, at, teamId, true);
    chain = chained ? chain + 1 : 1;
    left.set(teamId, (left.get(teamId) ?? 0) - 1);
    remaining -= 1;
    last = by;
    const killer = fighters[by];
    const victim = fighters[whom];
    if (killer === undefined || victim === undefined) {
      last = -1;
      continue;
    }
    const run = (spree[by] ?? 0) + 1;
    spree[by] = run;
    scoreKill(rng, killer, mode, chain, run, remaining === 0);
    if ((spree[whom] ?? 0) >= 5) addMedal(killer.tally, medal.killjoy);
    spree[whom] = 0;
    victim.tally.deaths += 1;
    if (!freeForAll && rng.next() < ASSIST) help(rng, fighters, weights, by, at, assistedKills);
    else if (freeForAll && rng.next() < 0.1) {
      const helper = pick(rng, fighters, weights.help, team, at, teamId, true, whom);
      if (helper >= 0) credit(rng, fighters[helper]);
    }
  }
  return { assistedKills };
}

function present(one: Combatant, at: number): boolean {
  return one.from <= at && at < one.to;
}

/** Weights laid out flat: this is the innermost loop of the world. */
interface Weights {
  kill: Float64Array;
  death: Float64Array;
  help: Float64Array;
  team: Int32Array;
}

function weightsOf(fighters: readonly Combatant[]): Weights {
  return {
    kill: Float64Array.from(fighters, (one) => one.killWeight),
    death: Float64Array.from(fighters, (one) => one.deathWeight),
    help: Float64Array.from(fighters, (one) => 0.5 + 0.5 * one.killWeight),
    team: Int32Array.from(fighters, (one) => one.teamId),
  };
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

/** One of those present on the team (or, with `against`, not on it), by weight; −1 if there is nobody. */
function pick(
  rng: Rng,
  fighters: readonly Combatant[],
  weights: Float64Array,
  team: Int32Array,
  at: number,
  teamId: number,
  against: boolean,
  except = -1,
  exceptToo = -1,
): number {
  let total = 0;
  let chosen = -1;
  for (let pass = 0; pass < 2; pass++) {
    let left = pass === 0 ? 0 : rng.next() * total;
    for (let i = 0; i < fighters.length; i++) {
      if ((team[i] === teamId) === against || i === except || i === exceptToo) continue;
      const one = fighters[i];
      if (one === undefined || !present(one, at)) continue;
      if (pass === 0) {
        total += weights[i] ?? 0;
        continue;
      }
      chosen = i;
      left -= weights[i] ?? 0;
      if (left < 0) return i;
    }
    if (total <= 0) return -1;
  }
  return chosen;
}

function help(
  rng: Rng,
  fighters: readonly Combatant[],
  { help: weights, team }: Weights,
  killer: number,
  at: number,
  assistedKills: Map<number, number>,
): void {
  const teamId = team[killer] ?? 0;
  const first = pick(rng, fighters, weights, team, at, teamId, false, killer);
  if (first < 0) return;
  credit(rng, fighters[first]);
  assistedKills.set(teamId, (assistedKills.get(teamId) ?? 0) + 1);
  if (rng.next() > SECOND_ASSIST) return;
  const second = pick(rng, fighters, weights, team, at, teamId, false, killer, first);
  if (second >= 0) credit(rng, fighters[second]);
}

function credit(rng: Rng, helper: Combatant | undefined): void {
  if (helper === undefined) return;
  helper.tally.assists += 1;
  if (rng.next() < 0.04) addMedal(helper.tally, medal.wingman);
}
