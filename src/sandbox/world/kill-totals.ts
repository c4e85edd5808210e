import type { Combatant } from './combatants.ts';
import type { Mode } from './modes.ts';
import type { Rng } from './rng.ts';
import type { PlayedMatch } from './sessions.ts';

/** Kills of each team (of each player in a free-for-all), so that they agree with who won. */
export function killTotals(
  rng: Rng,
  match: PlayedMatch,
  mode: Mode,
  field: readonly Combatant[],
): Map<number, number> {
  if (match.sides === 0) return freeForAllTotals(rng, match, mode);
  const sizes = [0, 0];
  for (const one of field) {
    if (one.kind === 'substitute') continue;
    const strength = one.kind === 'bot' ? (one.difficulty === 4 ? 0.25 : 0.6) : 1;
    sizes[one.teamId] = (sizes[one.teamId] ?? 0) + (strength * (one.to - one.from)) / match.playMs;
  }
  const [a = 0, b = 0] = sizes;
  if (a === 0 || b === 0) return new Map();
  const perPlayer = (mode.killsPer10 * match.playMs) / 600_000;
  const total = (a + b) * perPlayer * Math.min(1.15, 2 * Math.sqrt((a * b) / ((a + b) * (a + b))));
  if (mode.scoring === 'kills') return slayerTotals(rng, match, mode, total);
  const share = 1 / (1 + Math.exp(-(0.1 * match.margin + 0.9 * Math.log(a / b))));
  return new Map([
    [0, rng.poisson(total * share)],
    [1, rng.poisson(total * (1 - share))],
  ]);
}

/** First to the target, or whoever leads when the time is over. */
function slayerTotals(rng: Rng, match: PlayedMatch, mode: Mode, total: number): Map<number, number> {
  const bigTeam = match.slots.length > 12 ? 2 : 1;
  const small = match.slots.length < 6;
  const target = mode.target * bigTeam;
  const inTime = Math.max(3, Math.round(total / 2 + 6 + 2 * rng.normal()));
  const winner = small || rng.chance(0.12) ? Math.min(target, inTime) : target;
  const behind = Math.abs(match.margin) * winner * 0.055 + rng.between(0.5, 4.5) * (winner / 50);
  const loser = match.tie ? winner : Math.max(0, Math.min(winner - 1, Math.round(winner - behind)));
  return match.margin > 0
    ? new Map([
        [0, winner],
        [1, loser],
      ])
    : new Map([
        [0, loser],
        [1, winner],
      ]);
}

function freeForAllTotals(rng: Rng, match: PlayedMatch, mode: Mode): Map<number, number> {
  const top = mode.category === 22 ? 12 + rng.int(9) : mode.target;
  const byPlace: number[] = [];
  let kills = top;
  for (let place = 0; place < match.slots.length; place++) {
    byPlace.push(Math.max(0, Math.round(kills)));
    kills -= place === 0 ? rng.between(1, 4) : rng.between(0.2, (1.6 * top) / match.slots.length);
  }
  return new Map(match.places.map((place, i) => [match.teams[i] ?? i, byPlace[place] ?? 0]));
}
