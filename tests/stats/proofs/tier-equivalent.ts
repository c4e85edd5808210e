import type { Verdict } from '../../../src/schemas/insight.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import type { Played } from '../harness/win-truth.ts';
import type { WorldName } from '../harness/worlds.ts';

interface Row {
  measure: 'kills' | 'deaths';
  level: number | null;
  levelLower: number | null;
  levelUpper: number | null;
  expectedLevel: number | null;
  difference: number | null;
  differenceLower: number | null;
  differenceUpper: number | null;
  n: number;
  verdict: Verdict;
}

/** Per tier of 300, of one more than is expected (src/sandbox/world/match-skill.ts). */
const SLOPES = { kills: 0.3, deaths: -0.11 };
const LAG_MS = 14 * 86_400_000;
/** Free-for-all had no tiers before. */
const TIERS_SINCE = Date.parse('2022-11-08T00:00:00Z');
const ENDS = [150, 1600] as const;

const clamp = (level: number) => Math.min(ENDS[1], Math.max(ENDS[0], level));

/**
 * The world's lines are straight: expected + slope × (expected + 1) × (level − believed) / 300. So the level at which they meet what
 * is truly to be expected, luck aside, has a closed form.
 */
function truthOf(measure: Row['measure'], { played, truth, xuid, once }: Subject<Row>) {
  return once(measure, () => {
    let surplus = 0;
    let slope = 0;
    let pull = 0;
    for (const { match } of played.filter(isRated)) {
      const one = truth.combat(match.matchId)?.get(xuid);
      if (one === undefined) continue;
      const [count, expected] =
        measure === 'kills' ? [one.kills, one.expectedKills] : [one.deaths, one.expectedDeaths];
      const believed = truth.csrLevel(xuid, new Date(match.startedAt.getTime() - LAG_MS)) ?? 0;
      const weight = (SLOPES[measure] * (expected + 1)) / 300;
      surplus += count - expected;
      slope += weight;
      pull += weight * believed;
    }
    return slope === 0 ? null : { level: (surplus + pull) / slope, believed: pull / slope };
  });
}

function isRated({ match }: Played): boolean {
  return match.playlist !== null && (match.sides > 0 || match.startedAt.getTime() >= TIERS_SINCE);
}

const claim =
  (column: 'level' | 'difference', measure: Row['measure']) => (row: Row, subject: Subject<Row>) => {
    const found = row.measure === measure ? truthOf(measure, subject) : null;
    if (found === null || row[column] === null || row.n < 20) return null;
    const level = clamp(found.level);
    const effect = level - clamp(found.believed);
    return {
      truth: column === 'difference' ? effect : level,
      effect,
      value: row[column],
      lower: row[`${column}Lower`],
      upper: row[`${column}Upper`],
      verdict: row.verdict,
      n: row.n,
    };
  };

/**
 * The median of single matches is not claimed to be this level: kills in a match are skewed, and half of the matches lie below their
 * mean. Its interval is that of order statistics, which holds whatever the distribution (tests/unit/stats).
 */
/**
 * The truth takes the form of each match as it was; an interval cannot know it, and allows for it. In worlds with a form of the
 * day it therefore holds the truth oftener than asked.
 */
const coverage = (world: WorldName) => [0.85, world === 'none' ? 0.95 : 1] as const;

export default {
  insight: 'tier-equivalent',
  claims: (['kills', 'deaths'] as const).flatMap((measure) =>
    (['default', 'big', 'none'] as const).flatMap((world) => [
      {
        estimate: `level of ${measure}`,
        truth: 'level at which the lines of the world meet what is to be expected of the player, luck aside',
        worlds: [world],
        bounds: { coverage: coverage(world), falseSignal: { most: 0.1, within: 5 } },
        observe: claim('level', measure),
      },
      {
        estimate: `difference of ${measure}`,
        truth: 'the same, less the level the game believes in',
        worlds: [world],
        bounds: {
          coverage: coverage(world),
          falseSignal: { most: 0.1, within: 5 },
          power: { effect: measure === 'kills' ? 120 : 250, least: 0.8 },
        },
        observe: claim('difference', measure),
      },
    ]),
  ),
} satisfies Proof<Row>;
