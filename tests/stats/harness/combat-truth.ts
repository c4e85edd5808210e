import type { CombatTruth } from '../../../src/sandbox/world/combat-truth.ts';
import type { WorldTruth } from '../../../src/sandbox/world/truth.ts';
import type { Played } from './win-truth.ts';

/** Sums over matches of what is to be expected of one person; matches against the Covenant are left out. */
export interface CombatSums extends CombatTruth {
  matches: number;
}

export function combatSums(truth: WorldTruth, played: readonly Played[]): CombatSums {
  const sums: CombatSums = {
    matches: 0,
    kills: 0,
    deaths: 0,
    expectedKills: 0,
    expectedDeaths: 0,
    seconds: 0,
  };
  for (const { match, me } of played) {
    const one = truth.combat(match.matchId)?.get(me.xuid);
    if (one === undefined) continue;
    sums.matches += 1;
    for (const name of ['kills', 'deaths', 'expectedKills', 'expectedDeaths', 'seconds'] as const)
      sums[name] += one[name];
  }
  return sums;
}
