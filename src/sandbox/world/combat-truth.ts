import type { Combatant } from './combatants.ts';
import { killTotals } from './kill-totals.ts';
import { expectedShare } from './match-skill.ts';
import { type Mode, modes } from './modes.ts';
import { placesOf } from './outcome.ts';
import type { Pod } from './pods.ts';
import { Rng } from './rng.ts';
import type { PlayedMatch } from './sessions.ts';

/** Means over the luck of a match; line-up, form, leavers and length are as they were. */
export interface CombatTruth {
  kills: number;
  deaths: number;
  /** What the skill service will say it expected. */
  expectedKills: number;
  expectedDeaths: number;
  /** Seconds in the match. */
  seconds: number;
}

const SUICIDES_PER_MINUTE = 0.008;
const BETRAYALS = 0.06;
/** Of a player of no particular level, per minute; see `pve.ts`. */
const COVENANT_KILLS = 5.43;
const COVENANT_DEATHS = 0.4;

/** Of everybody in `field`. `draws`: of the teams' totals, which are skewed; the rest is a closed form. */
export function combatTruthOf(
  seed: number,
  pod: Pod,
  match: PlayedMatch,
  field: readonly Combatant[],
  draws: number,
): (CombatTruth & { slot: number })[] {
  const mode = modes[match.mode];
  if (mode === undefined) throw new RangeError(`no mode ${match.mode}`);
  const fighters = field.filter((one) => one.kind !== 'substitute');
  const form = fighters.map((one) => formOf(pod, match, one));
  const rng = new Rng(seed, 990, pod.index * 16 + match.match, match.block);
  const kills = new Float64Array(fighters.length);
  const deaths = new Float64Array(fighters.length);
  const isPve = mode.scoring === 'pve';
  if (isPve) againstCovenant(kills, deaths, fighters, form);
  const totals = isPve ? new Map<number, number>() : meanTotals(rng, match, mode, field, draws);
  for (const { length, present } of stretchesOf(fighters, match.playMs))
    for (const [team, total] of totals) {
      const share = (total * length) / match.playMs;
      const own = present.filter((i) => fighters[i]?.teamId === team);
      const others = present.filter((i) => fighters[i]?.teamId !== team);
      if (own.length === 0 || others.length === 0) continue;
      spread(kills, own, share, (i) => form[i]?.kill ?? 0);
      spread(deaths, others, share, (i) => form[i]?.death ?? 0);
    }
  mishaps(deaths, fighters, match, isPve);
  const people = fighters.flatMap((one, i) => (one.index >= 0 ? [{ one, i }] : []));
  const sum = (of: Float64Array): number => people.reduce((all, { i }) => all + (of[i] ?? 0), 0);
  const all = { kills: sum(kills), deaths: sum(deaths) };
  const expected = (one: Combatant, what: 'kills' | 'deaths'): number => {
    const { team, own, of } = expectedShare(pod, match, field, one.index, what);
    return Math.max(0.2, (all[what] * team * own) / of);
  };
  return people.map(({ one, i }) => ({
    slot: one.slot,
    kills: kills[i] ?? 0,
    deaths: deaths[i] ?? 0,
    expectedKills: expected(one, 'kills'),
    expectedDeaths: expected(one, 'deaths'),
    seconds: (one.to - one.from) / 1000,
  }));
}

/** The weights of `fieldOf` without the luck of the day. */
function formOf(pod: Pod, match: PlayedMatch, one: Combatant): { kill: number; death: number } {
  const traits = pod.members[one.slot];
  if (one.index < 0 || traits === undefined) return { kill: one.killWeight, death: one.deathWeight };
  const latent = match.latent[one.index] ?? 0;
  const levers = match.lever.length / match.slots.length;
  const survival = match.lever[one.index * levers + 1] ?? 0;
  return {
    kill: Math.exp(0.5 * (latent + traits.aggression)),
    death: Math.exp(-0.3 * latent + 0.6 * traits.aggression - 0.14 * survival),
  };
}

/** As `fightCovenant` draws them; the luck of the day is lognormal, and its mean a little above 1. */
function againstCovenant(
  kills: Float64Array,
  deaths: Float64Array,
  fighters: readonly Combatant[],
  form: readonly { kill: number; death: number }[],
): void {
  fighters.forEach((one, i) => {
    const minutes = (one.to - one.from) / 60_000;
    const { kill = 0, death = 0 } = form[i] ?? {};
    kills[i] = COVENANT_KILLS * minutes * Math.min(2.5, kill * Math.exp(0.14 ** 2 / 2));
    deaths[i] = COVENANT_DEATHS * minutes * death * Math.exp(0.1 ** 2 / 2);
  });
}

/** Mean kills of each team (of each person in a free-for-all) over who wins, and how clearly. */
function meanTotals(
  rng: Rng,
  match: PlayedMatch,
  mode: Mode,
  field: readonly Combatant[],
  draws: number,
): Map<number, number> {
  const means = new Map<number, number>();
  const unit = (): number => rng.next() * 0.999999 + 5e-7;
  for (let draw = 0; draw < draws; draw++) {
    // Antithetic: who is favoured by one draw is not by the next.
    const u = unit();
    for (const at of [u, 1 - u]) {
      const margin = match.logit + Math.log(at / (1 - at));
      const tie = match.sides > 0 && rng.chance(mode.tieRate);
      const noise = match.slots.map(() => -Math.log(-Math.log(unit())));
      const places = match.sides === 0 ? placesOf(match.latent, noise, match.leaves) : [];
      for (const [team, kills] of killTotals(rng, { ...match, margin, tie, places }, mode, field))
        means.set(team, (means.get(team) ?? 0) + kills / (2 * draws));
    }
  }
  return means;
}

/** Parts of the match in which the same are present. */
function stretchesOf(
  fighters: readonly Combatant[],
  playMs: number,
): { length: number; present: number[] }[] {
  const cuts = [...new Set([0, playMs, ...fighters.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= playMs)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, k) => {
    const from = cuts[k] ?? 0;
    const present = fighters.flatMap((one, i) => (one.from <= from && from < one.to ? [i] : []));
    return { length: to - from, present };
  });
}

function spread(
  into: Float64Array,
  among: readonly number[],
  total: number,
  weight: (i: number) => number,
): void {
  const sum = among.reduce((all, i) => all + weight(i), 0);
  for (const i of among) into[i] = (into[i] ?? 0) + (total * weight(i)) / sum;
}

/** Deaths that are nobody's kill, see `aftermath.ts`. */
function mishaps(
  deaths: Float64Array,
  fighters: readonly Combatant[],
  match: PlayedMatch,
  isPve: boolean,
): void {
  fighters.forEach((one, i) => {
    if (one.slot >= 0) deaths[i] = (deaths[i] ?? 0) + (SUICIDES_PER_MINUTE * (one.to - one.from)) / 60_000;
  });
  const humans = fighters.flatMap((one, i) => (one.kind === 'full' ? [i] : []));
  if (match.sides === 0 || isPve || humans.length < 2) return;
  for (const who of humans) {
    const whom = humans.find((i) => i !== who && fighters[i]?.teamId === fighters[who]?.teamId);
    if (whom !== undefined) deaths[whom] = (deaths[whom] ?? 0) + BETRAYALS / humans.length;
  }
}
