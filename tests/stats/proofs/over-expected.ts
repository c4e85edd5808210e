import type { Verdict } from '../../../src/schemas/insight.ts';
import { combatSums } from '../harness/combat-truth.ts';
import type { Claim, Proof } from '../harness/proof.ts';
import { PVP_MODES } from '../harness/pvp-modes.ts';
import type { Played } from '../harness/win-truth.ts';

interface Row {
  stat: 'kills' | 'deaths';
  isOverall: boolean;
  playlist: string | null;
  difference: number | null;
  differenceLower: number | null;
  differenceUpper: number | null;
  n: number;
  verdict: Verdict;
}

/** Names of the world's playlists are keys in other words: `Quick Play` is `quick-play`. */
const keyOf = (name: string | null) => name?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') ?? '';

/**
 * Mean over the luck of these matches of count − expected. What the world's skill service expects knows the level of all
 * and the matches' totals, not the form of the day, the place, the hour or the company.
 */
function claim(stat: Row['stat'], isOverall: boolean, rest: Partial<Claim<Row>>): Claim<Row> {
  return {
    estimate: `${stat} ${isOverall ? 'overall' : 'by playlist'}`,
    truth: 'mean of expected-by-truth − expected-by-the-game over these matches',
    ...rest,
    observe(row, { played, truth, once }) {
      if (row.stat !== stat || row.isOverall !== isOverall) return null;
      // Customs have no expectation.
      const rated = once('rated', () => played.filter(({ match }) => match.playlist !== null));
      const those: readonly Played[] = isOverall
        ? rated
        : rated.filter(({ match }) => keyOf(match.playlist) === keyOf(row.playlist));
      const sums = combatSums(truth, those);
      if (sums.matches !== row.n || row.n < 10) return null;
      const what = stat === 'kills' ? sums.kills - sums.expectedKills : sums.deaths - sums.expectedDeaths;
      return {
        truth: what / sums.matches,
        value: row.difference,
        lower: row.differenceLower,
        upper: row.differenceUpper,
        n: row.n,
        verdict: row.verdict,
      };
    },
  };
}

/**
 * Where all are alike luck is all there is. Elsewhere the truth holds company, hours and form as they were, while the
 * interval is about such matches at large: it may be wide, never narrow.
 */
function claims(stat: Row['stat'], isOverall: boolean): Claim<Row>[] {
  const power = isOverall ? { effect: 0.8, least: 0.8 } : null;
  const falseSignal = { most: 0.1, within: 0.05 };
  return [
    claim(stat, isOverall, { worlds: ['none'], bounds: { falseSignal } }),
    claim(stat, isOverall, {
      estimate: `${stat} ${isOverall ? 'overall' : 'by playlist'}, matches as they were`,
      worlds: ['default', 'big'],
      bounds: { coverage: [0.85, 1], falseSignal, power },
    }),
  ];
}

export default {
  insight: 'over-expected',
  filters: PVP_MODES,
  claims: [
    ...claims('kills', true),
    ...claims('kills', false),
    ...claims('deaths', true),
    ...claims('deaths', false),
  ],
} satisfies Proof<Row>;
