import type { Verdict } from '../../../src/schemas/insight.ts';
import type { Proof } from '../harness/proof.ts';

interface Row {
  kind: 'streak' | 'record';
  observed: number;
  chance: number | null;
  chanceLower: number | null;
  chanceUpper: number | null;
  n: number;
  verdict: Verdict;
}

/** Whole numbers: between the limits lie nine of ten at least, and often more. */
const COVERAGE = [0.85, 1] as const;

const claim = (kind: Row['kind'], estimate: string, truth: string) => ({
  estimate,
  truth,
  worlds: ['none'] as const,
  bounds: { coverage: COVERAGE },
  observe: (row: Row) =>
    row.kind === kind
      ? {
          truth: row.observed,
          effect: 0,
          value: row.chance,
          lower: row.chanceLower,
          upper: row.chanceUpper,
          verdict: row.verdict,
          n: row.n,
        }
      : null,
});

/** In a world of fair coins, where nobody gets better either, runs and records are those of chance. */
export default {
  insight: 'streaks-and-records',
  // Free-for-all is no fair coin, and its matches differ from those of teams.
  filters: 'mode=slayer&lifecycle=matchmade',
  claims: [
    claim('streak', 'chance (streaks)', 'the longest run there was, of fair coins'),
    claim('record', 'chance (records)', 'how often the record was broken, by who is always equally good'),
  ],
} satisfies Proof<Row>;
