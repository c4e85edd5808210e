import type { Combatant } from './combatants.ts';
import { type Csr, csrOf, noCsr, tiers } from './csr-ladder.ts';
import { type CsrLedger, ladderIndex, mmrOf } from './csr-ledger.ts';
import type { Engine } from './engine.ts';
import { hash, hashNormal, hashUnit } from './hash.ts';
import type { MatchDetail } from './match-detail.ts';
import { rankedPlaylists } from './playlists.ts';
import { POD_SIZE, type Pod } from './pods.ts';
import { seasonAt, seasonIndexAt } from './seasons.ts';
import type { PlayedMatch } from './sessions.ts';

const DEMOTION_SINCE = Date.parse('2024-01-30T17:00:00Z');
/** The middle of each tier on the scale of CSR, Onyx a little above its start. */
const TIER_LEVELS = [150, 450, 750, 1050, 1350, 1600] as const;

export function notFoundSkill(id: string): object {
  return {
    Id: id,
    ResultCode: 1,
    Result: {
      TeamMmr: 0,
      RankRecap: { PreMatchCsr: noCsr, PostMatchCsr: noCsr },
      StatPerformances: {},
      TeamId: 0,
      TeamMmrs: {},
      RankedRewards: null,
      Counterfactuals: null,
    },
  };
}

/** One `Value[]` element (UPSTREAM §4.3); `i` is the human's place in the match. */
export function matchSkillOf(
  seed: number,
  engine: Engine,
  ledger: CsrLedger,
  podIndex: number,
  detail: MatchDetail,
  i: number,
  id: string,
): object {
  const { match } = detail;
  const { pod } = engine.life(podIndex);
  const teamId = match.teams[i] ?? 0;
  const mmrs = teamMmrs(seed, pod, match);
  const quirk = hash(seed, 810, pod.index * POD_SIZE + (match.slots[i] ?? 0), match.block) % 1000;
  const own = mmrs[String(teamId)] ?? 0;
  const infinite = quirk < 3;
  const teamMmrsShown = infinite ? { ...mmrs, [String(teamId)]: 'Infinity' } : mmrs;
  const kills = expectation(pod, match, detail, i, 'kills');
  const deaths = expectation(pod, match, detail, i, 'deaths');
  return {
    Id: id,
    ResultCode: 0,
    Result: {
      TeamMmr: infinite ? 'Infinity' : own,
      RankRecap: recap(ledger, pod, match, i),
      StatPerformances: {
        Kills: { Count: countOf(detail, i, 'kills'), Expected: kills, StdDev: spreadOf(kills) },
        Deaths: { Count: countOf(detail, i, 'deaths'), Expected: deaths, StdDev: spreadOf(deaths) },
      },
      TeamId: teamId,
      TeamMmrs: teamMmrsShown,
      RankedRewards: null,
      Counterfactuals: counterfactuals(pod, match, i, kills, deaths, quirk),
    },
  };
}

function spreadOf(expected: number): number {
  return Math.sqrt(1.1 * expected + 0.02 * expected * expected + 0.3);
}

function countOf(detail: MatchDetail, i: number, what: 'kills' | 'deaths'): number {
  const row = detail.rows.find((one) => one.combatant.index === i);
  return (row?.tallies ?? []).reduce((sum, tally) => sum + tally[what], 0);
}

function teamMmrs(seed: number, pod: Pod, match: PlayedMatch): Record<string, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  match.slots.forEach((slot, i) => {
    const team = match.teams[i] ?? 0;
    const held = sums.get(team) ?? { sum: 0, count: 0 };
    sums.set(team, { sum: held.sum + mmrOf(pod, slot, match.start), count: held.count + 1 });
  });
  const shown: Record<string, number> = {};
  for (const [team, { sum, count }] of sums)
    shown[String(team)] = sum / count + 6 * hashNormal(seed, 811, pod.index * 64 + team, match.block);
  if (match.sides === 2 && shown['1'] === undefined) shown['1'] = 800 + (match.block % 100);
  return shown;
}

function expectation(
  pod: Pod,
  match: PlayedMatch,
  detail: MatchDetail,
  i: number,
  what: 'kills' | 'deaths',
): number {
  const humans = detail.rows.filter((row) => row.combatant.index >= 0);
  const total = humans.reduce((sum, row) => sum + row.combatant.tally[what], 0);
  const field = detail.rows.map(({ combatant }) => combatant);
  const { team, own, of } = expectedShare(pod, match, field, i, what);
  return Math.max(0.2, (total * team * own) / of);
}

/**
 * What the game expects of a player, of what all people in the match did: the team's part, and in it `own` / `of`. By level
 * alone, so that company, map, hour, fatigue and luck are what a player does above or below it.
 */
export function expectedShare(
  pod: Pod,
  match: PlayedMatch,
  field: readonly Combatant[],
  i: number,
  what: 'kills' | 'deaths',
): { team: number; own: number; of: number } {
  const humans = field.filter((one) => one.index >= 0);
  const side = match.teams[i] ?? 0;
  const strengths = [0, 0];
  let weights = 0;
  let own = 0;
  for (const { index, slot, teamId, from, to } of humans) {
    const level = (mmrOf(pod, slot, match.start) - 950) / 420;
    strengths[teamId === 0 ? 0 : 1] = (strengths[teamId === 0 ? 0 : 1] ?? 0) + level;
    const time = (to - from) / match.playMs;
    const weight = time * Math.exp(what === 'kills' ? 0.5 * level : -0.3 * level);
    if (match.sides === 0 || teamId === side) weights += weight;
    if (index === i) own = weight;
  }
  if (match.sides === 0) return { team: 1, own, of: Math.max(0.01, weights) };
  const lean = (0.1 * ((strengths[0] ?? 0) - (strengths[1] ?? 0)) * 8) / Math.max(8, humans.length);
  const forTeam = side === 0 ? 1 : -1;
  const sides = new Set(match.teams).size;
  const share = sides < 2 ? 1 : 1 / (1 + Math.exp(-lean * forTeam * (what === 'kills' ? 1 : -1)));
  return { team: share, own, of: Math.max(0.01, weights) };
}

function counterfactuals(
  pod: Pod,
  match: PlayedMatch,
  i: number,
  kills: number,
  deaths: number,
  quirk: number,
): object {
  const level = mmrOf(pod, match.slots[i] ?? 0, match.start);
  // The service fails on some: "NaN" for a tier, negatives for the player (UPSTREAM §4.3).
  const broken = quirk >= 3 && quirk < 15;
  const invalid = quirk >= 15 && quirk < 25;
  const byTier: Record<string, object> = {};
  const withTiers =
    match.playlist >= 0 && !(match.sides === 0 && match.start < Date.parse('2022-11-08T00:00:00Z'));
  tiers.forEach((tier, t) => {
    if (!withTiers) return;
    const away = ((TIER_LEVELS[t] ?? 0) - level) / 300;
    byTier[tier] = {
      Kills: broken && t < 2 ? 'NaN' : kills + 0.3 * (kills + 1) * away,
      Deaths: broken && t < 2 ? 'NaN' : deaths - 0.11 * (deaths + 1) * away,
    };
  });
  return {
    SelfCounterfactuals: { Kills: invalid ? -kills / 9 : kills, Deaths: invalid ? -deaths / 9 : deaths },
    TierCounterfactuals: byTier,
  };
}

function recap(
  ledger: CsrLedger,
  pod: Pod,
  match: PlayedMatch,
  i: number,
): { PreMatchCsr: Csr; PostMatchCsr: Csr } {
  const ladder = rankedPlaylists.indexOf(match.playlist);
  if (ladder < 0) return { PreMatchCsr: noCsr, PostMatchCsr: noCsr };
  const season = seasonIndexAt(match.start);
  const { placements } = seasonAt(season);
  const at = ladderIndex(ladder, match.slots[i] ?? 0);
  const standing = ledger.before(pod.index, season, match);
  const shown = (): Csr =>
    csrOf(
      standing.value[at] ?? -1,
      Math.max(0, placements - (standing.played[at] ?? 0)),
      placements,
      match.start >= DEMOTION_SINCE,
    );
  const before = shown();
  ledger.apply(pod, season, match, standing);
  return { PreMatchCsr: before, PostMatchCsr: shown() };
}

/** A coin that only this match and its reader share; used where a source may be late. */
export function readableDelay(seed: number, pod: number, match: PlayedMatch): number {
  const u = hashUnit(seed, 812, pod * 16 + match.match, match.block);
  return u < 0.08 ? 20_000 + Math.floor(u * 900_000) : 1000 + Math.floor(u * 6000);
}
