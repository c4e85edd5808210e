import { betray, settle } from './aftermath.ts';
import { fight } from './combat.ts';
import { type Combatant, fieldOf } from './combatants.ts';
import { killTotals } from './kill-totals.ts';
import { medal } from './medals.ts';
import { type Mode, modes } from './modes.ts';
import { shareOut, workOnObjective } from './objectives.ts';
import { award } from './personal-scores.ts';
import { playlists } from './playlists.ts';
import type { Pod } from './pods.ts';
import { fightCovenant } from './pve.ts';
import { Rng } from './rng.ts';
import type { PlayedMatch } from './sessions.ts';
import { rankRows } from './standings.ts';
import { addMedal, addScore, createTally, personalScoreOf, sumTallies, type Tally } from './tally.ts';
import { type TeamScore, teamScores } from './team-scores.ts';

export interface Row {
  combatant: Combatant;
  outcome: number;
  rank: number;
  /** More than one where the player changed sides (UPSTREAM §7.13); the first is the last team. */
  tallies: Tally[];
}

export interface TeamRow {
  teamId: number;
  outcome: number;
  rank: number;
  tally: Tally;
}

export interface MatchDetail {
  match: PlayedMatch;
  mode: Mode;
  rows: Row[];
  teams: TeamRow[];
}

/** Everything the stats body says, drawn from the match's own stream. */
export function detailOf(seed: number, pod: Pod, match: PlayedMatch): MatchDetail {
  const mode = modes[match.mode];
  if (mode === undefined) throw new RangeError(`no mode ${match.mode}`);
  const rng = new Rng(seed, 750, pod.index * 16 + match.match, match.block);
  const field = fieldOf(pod, match, rng);
  const freeForAll = match.sides === 0;
  const pve = mode.scoring === 'pve';
  const kills = pve ? new Map<number, number>() : killTotals(rng, match, mode, field);
  const { assistedKills } = fight(rng, field, mode, kills, freeForAll, match.playMs);
  betray(rng, field, freeForAll);
  const vehicles = playlists[match.playlist]?.format === 'btb' || mode.category === 9;
  for (const one of field) {
    if (pve) fightCovenant(rng, one);
    settle(rng, one, mode, vehicles, kills.size > 0 || pve);
  }
  const scores = freeForAll ? null : teamScores(rng, match, mode, kills);
  if (scores === null) scoreAlone(rng, match, mode, field);
  else
    for (const teamId of [0, 1])
      scoreTeam(
        rng,
        mode,
        field.filter((one) => one.teamId === teamId),
        scores[teamId],
      );

  const rows = field.map((combatant) => ({
    combatant,
    outcome: outcomeOf(match, combatant),
    rank: 0,
    tallies: [combatant.tally],
  }));
  if (match.plan.lifecycle !== 'matchmaking' && scores !== null) changeSides(rng, rows);
  rankRows(rows, freeForAll || match.tie);
  const teams = scores === null ? [] : teamRows(match, rows, scores, assistedKills, pve);
  return { match, mode, rows, teams };
}

function outcomeOf(match: PlayedMatch, one: Combatant): number {
  if (one.index >= 0) return match.outcomes[one.index] ?? 3;
  if (one.kind === 'substitute') return 4;
  if (match.tie) return 1;
  return match.margin > 0 === (one.teamId === 0) ? 2 : 3;
}

function scoreAlone(rng: Rng, match: PlayedMatch, mode: Mode, field: readonly Combatant[]): void {
  for (const one of field) {
    const place = match.places[one.index] ?? match.slots.length;
    workOnObjective(rng, one, mode, 0);
    one.tally.score = mode.category === 22 ? Math.max(20, 580 - place * 26 - rng.int(20)) : one.tally.kills;
    const won = place === 0 && match.outcomes[one.index] === 2;
    one.tally.roundsWon = won ? 1 : 0;
    one.tally.roundsLost = won ? 0 : 1;
  }
}

function scoreTeam(rng: Rng, mode: Mode, team: Combatant[], score: TeamScore | undefined): void {
  if (score === undefined) return;
  const workers = team.filter((one) => one.kind !== 'substitute');
  // Strongholds' points are seconds of holding, nobody's own.
  const owned = mode.scoring === 'captures' || mode.scoring === 'ticks' || mode.scoring === 'points';
  const counts = owned && mode.key !== 'strongholds';
  const shares = counts ? shareOut(rng, score.score, workers) : new Map<Combatant, number>();
  for (const one of team) {
    const share = shares.get(one) ?? 0;
    workOnObjective(rng, one, mode, share);
    if (one.kind === 'substitute') continue;
    if (mode.scoring === 'kills') one.tally.score = one.tally.kills;
    else if (mode.scoring === 'hills') {
      one.tally.score = Math.min(score.score, rng.poisson(0.7 * score.score));
      addScore(one.tally, award.hillScored[0], one.tally.score, award.hillScored[1]);
    } else if (mode.key !== 'strongholds' && mode.key !== 'totalcontrol') one.tally.score = share;
    one.tally.roundsWon = score.roundsWon;
    one.tally.roundsLost = score.roundsLost;
    one.tally.roundsTied = score.roundsTied;
  }
}

/** Rare, in customs: a player spent a moment on the other side and left a death and some shots there. */
function changeSides(rng: Rng, rows: Row[]): void {
  if (!rng.chance(0.06)) return;
  const row = rows.find((one) => one.combatant.kind === 'full');
  if (row === undefined) return;
  const other = createTally(1 - row.combatant.teamId);
  other.shotsFired = 12 + rng.int(30);
  other.shotsHit = rng.int(8);
  other.damageDealt = other.shotsHit * 20;
  other.deaths = 1;
  other.suicides = 1;
  other.spawns = 1;
  other.averageLife = 20 + rng.int(200) / 10;
  other.block = row.combatant.tally.block === null ? null : emptyBlock(row.combatant.tally.block);
  addScore(other, award.suicide[0], 1, award.suicide[1]);
  row.tallies.push(other);
}

function emptyBlock(block: Record<string, number | null>): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(block).map(([field, value]) => [field, value === null ? null : 0]),
  );
}

function teamRows(
  match: PlayedMatch,
  rows: readonly Row[],
  scores: readonly [TeamScore, TeamScore],
  assistedKills: ReadonlyMap<number, number>,
  pve: boolean,
): TeamRow[] {
  const teams: TeamRow[] = [];
  for (const teamId of [0, 1]) {
    const tallies = rows.flatMap((row) => row.tallies.filter((tally) => tally.teamId === teamId));
    if (tallies.length === 0 && !pve) continue;
    const tally = sumTallies(teamId, tallies);
    const score = scores[teamId];
    if (score !== undefined) Object.assign(tally, score);
    tally.assists = Math.min(tally.assists, assistedKills.get(teamId) ?? tally.assists);
    const wins = match.margin > 0 === (teamId === 0);
    teams.push({ teamId, outcome: match.tie ? 1 : wins ? 2 : 3, rank: match.tie || wins ? 1 : 2, tally });
    if (wins && !match.tie && (scores[teamId]?.score ?? 0) - (scores[1 - teamId]?.score ?? 0) >= 20)
      for (const row of rows) {
        if (row.outcome !== 2 || match.mode !== 0) continue;
        addMedal(row.combatant.tally, medal.steaktacular);
        addMedal(tally, medal.steaktacular);
      }
  }
  return teams;
}

export function personalScore(row: Row): number {
  return row.tallies.reduce((sum, tally) => sum + personalScoreOf(tally), 0);
}
