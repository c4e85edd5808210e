import type { MatchTruth } from '../../../src/sandbox/world/match-truth.ts';
import { modes } from '../../../src/sandbox/world/modes.ts';
import { MODE_CATEGORIES } from '../../../src/schemas/enums.ts';
import type { Verdict } from '../../../src/schemas/insight.ts';
import { normalQuantile } from '../../../src/stats/distributions.ts';
import type { Proof } from '../harness/proof.ts';
import { mean } from '../harness/win-truth.ts';

interface Row {
  kind: 'mode' | 'density';
  mode: string;
  differenceSeconds: number | null;
  differenceSecondsLower: number | null;
  differenceSecondsUpper: number | null;
  n: number;
  verdict: Verdict;
}

/** The middles of so many equally likely parts. */
const parts = (n: number) => Array.from({ length: n }, (_, index) => (index + 0.5) / n);
const CHANCES = parts(60);
const NORMALS = parts(24).map(normalQuantile);

/** Mean seconds of play over the luck of a match: the closer it is, the longer it lasts (src/sandbox/world/sessions.ts). */
function expectedSeconds({ mode: key, sides, logit }: MatchTruth): number {
  const [middle, spread] = modes.find((mode) => mode.key === key)?.minutes ?? [0, 0];
  const closeness =
    sides === 0 ? [0] : CHANCES.map((u) => 1.2 - Math.min(2.4, Math.abs(logit + Math.log(u / (1 - u)))));
  let sum = 0;
  for (const close of closeness)
    for (const z of NORMALS)
      sum += Math.min(15.8, Math.max(2.2, middle + spread * (0.75 * z + 0.45 * close)));
  return (60 * sum) / (closeness.length * NORMALS.length);
}

function wordOf({ mode: key }: MatchTruth): string {
  const category = modes.find((mode) => mode.key === key)?.category ?? 0;
  return (MODE_CATEGORIES as Readonly<Record<number, string>>)[category] ?? 'unknown';
}

export default {
  insight: 'match-length',
  claims: [
    {
      estimate: 'differenceSeconds',
      truth: 'mean length of the mode’s matches over the luck of each, minus that of the others',
      // Every mode has a length of its own: nowhere is there nothing to find.
      bounds: { power: { effect: 90, least: 0.8 } },
      observe({ kind, mode, n, verdict, ...row }, { played, once }) {
        if (kind !== 'mode') return null;
        const seconds = once(
          'seconds',
          () => new Map(played.map(({ match }) => [match, expectedSeconds(match)])),
        );
        const among = (isOfIt: boolean) =>
          mean(
            [...seconds].filter(([match]) => (wordOf(match) === mode) === isOfIt).map(([, length]) => length),
          );
        const [own, others] = [among(true), among(false)];
        if (own === null || others === null) return null;
        return {
          truth: own - others,
          value: row.differenceSeconds,
          lower: row.differenceSecondsLower,
          upper: row.differenceSecondsUpper,
          n,
          verdict,
        };
      },
    },
  ],
} satisfies Proof<Row>;
