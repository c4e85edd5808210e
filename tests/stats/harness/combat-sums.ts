import type { CombatTruth } from '../../../src/sandbox/world/combat-truth.ts';

/** Sums over matches of what is to be expected of one person; matches against the Covenant are left out. */
export interface CombatSums extends CombatTruth {
  matches: number;
}

const SUMMED = ['kills', 'deaths', 'expectedKills', 'expectedDeaths', 'seconds'] as const;

/** Of `replays.map((one) => one.combat())`, or of `truth.combat(matchId)` for the matches that were played. */
export function combatSums(all: readonly (CombatTruth | null | undefined)[]): CombatSums {
  const sums = { matches: 0, kills: 0, deaths: 0, expectedKills: 0, expectedDeaths: 0, seconds: 0 };
  for (const one of all) {
    if (one === null || one === undefined) continue;
    sums.matches += 1;
    for (const name of SUMMED) sums[name] += one[name];
  }
  return sums;
}
