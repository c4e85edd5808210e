import type { CombatTruth } from '../../../src/sandbox/world/combat-truth.ts';
import type { WorldTruth } from '../../../src/sandbox/world/truth.ts';
import type { Replay } from './player.ts';
import type { Played } from './win-truth.ts';

/** Sums over matches of what is to be expected of one person. */
export interface CombatSums extends CombatTruth {
  matches: number;
}

/** Over the very matches that were played. */
export function combatSums(truth: WorldTruth, played: readonly Played[]): CombatSums {
  return sumUp(played.map(({ match, me }) => truth.combat(match.matchId)?.get(me.xuid)));
}

/** Over matches like them. */
export function replayedSums(replays: readonly Replay[]): CombatSums {
  return sumUp(replays.map((one) => one.combat()));
}

const SUMMED = ['kills', 'deaths', 'expectedKills', 'expectedDeaths', 'seconds'] as const;

function sumUp(all: readonly (CombatTruth | undefined)[]): CombatSums {
  const sums = { matches: 0, kills: 0, deaths: 0, expectedKills: 0, expectedDeaths: 0, seconds: 0 };
  for (const one of all) {
    if (one === undefined) continue;
    sums.matches += 1;
    for (const name of SUMMED) sums[name] += one[name];
  }
  return sums;
}
