import type { Mode } from './modes.ts';
import type { Rng } from './rng.ts';
import type { PlayedMatch } from './sessions.ts';

/** What the scoreboard says of a team. The meaning is the mode's own (UPSTREAM §7.15). */
export interface TeamScore {
  score: number;
  roundsWon: number;
  roundsLost: number;
  roundsTied: number;
}

export function teamScores(
  rng: Rng,
  match: PlayedMatch,
  mode: Mode,
  kills: ReadonlyMap<number, number>,
): readonly [TeamScore, TeamScore] {
  const { winner, loser } = scores(rng, match, mode, kills);
  const rounds = roundsOf(rng, match, mode);
  const won: TeamScore = {
    score: winner,
    roundsWon: rounds[0],
    roundsLost: rounds[1],
    roundsTied: rounds[2],
  };
  const lost: TeamScore = {
    score: loser,
    roundsWon: rounds[1],
    roundsLost: rounds[0],
    roundsTied: rounds[2],
  };
  return match.margin > 0 ? [won, lost] : [lost, won];
}

function scores(
  rng: Rng,
  match: PlayedMatch,
  mode: Mode,
  kills: ReadonlyMap<number, number>,
): { winner: number; loser: number } {
  const clear = Math.abs(match.margin);
  const best = Math.max(kills.get(0) ?? 0, kills.get(1) ?? 0);
  if (mode.scoring === 'kills') {
    const least = Math.min(kills.get(0) ?? 0, kills.get(1) ?? 0);
    return { winner: best, loser: least };
  }
  if (mode.scoring === 'pve') {
    const done = match.tie || match.margin <= 0 ? rng.int(mode.target) : mode.target;
    return match.margin > 0 ? { winner: done, loser: 0 } : { winner: 0, loser: done };
  }
  const full = rng.chance(mode.scoring === 'captures' ? 0.35 + 0.12 * clear : 0.8);
  const winner = full ? mode.target : Math.max(1, Math.round(mode.target * rng.between(0.3, 0.99)));
  if (match.tie) {
    const tied =
      mode.scoring === 'captures' || mode.target <= 5 ? rng.int(Math.min(3, mode.target) + 1) : winner;
    return { winner: tied, loser: tied };
  }
  const share = Math.exp(-0.28 * clear) * rng.between(0.75, 1);
  if (mode.scoring === 'ticks') {
    // Two rounds, sometimes three: the loser may have more ticks than the winner.
    const extra = clear < 0.6 ? rng.between(0.6, 0.95) : 0;
    const top = Math.round(mode.target * (2 + extra) * rng.between(0.75, 1));
    return { winner: top, loser: Math.round(top * share) };
  }
  return { winner, loser: Math.max(0, Math.min(winner - 1, Math.floor(winner * share))) };
}

function roundsOf(rng: Rng, match: PlayedMatch, mode: Mode): readonly [number, number, number] {
  if (mode.key === 'oddball') return Math.abs(match.margin) < 0.6 ? [2, 1, 0] : [2, 0, 0];
  if (mode.scoring === 'rounds') {
    const tied = rng.chance(0.2) ? 1 : 0;
    if (match.tie) return [1, 1, 1];
    return [
      mode.target,
      Math.min(mode.target - 1, Math.round(mode.target * Math.exp(-0.4 * Math.abs(match.margin)))),
      tied,
    ];
  }
  return match.tie ? [0, 0, 1] : [1, 0, 0];
}
