import Type from 'typebox';
import { MODE_CATEGORIES, wordsOf } from '../../schemas/enums.ts';
import { nullable, Word } from '../../schemas/primitives.ts';
import { kernelDensity } from '../../stats/density.ts';
import { differenceOfMeansInterval, medianInterval, quantile } from '../../stats/interval.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { defineInsight, effectIn, estimate, evidence, say, sql } from '../define.ts';

interface Lengths {
  mode: string;
  /** Sorted. */
  seconds: number[];
}

const PLACES = 48;

/** How long matches are, by mode: a line of figures for each, and their densities. */
export default defineInsight({
  id: 'match-length',
  version: 1,
  title: 'Match length',
  question: 'How long are matches?',
  description:
    'How long matches last in each mode: median and quartiles, how much longer than in the other modes, and the density.',
  method: {
    words: [
      'The length of a match is the time it could be played in, without the lobby and the end. Half of a mode’s matches are ' +
        'shorter than its median; between the quartiles lies the middle half.',
      'The interval of a median comes from the matches in order, and supposes nothing about how lengths are spread. That a ' +
        'mode’s matches are longer or shorter is told by comparing their mean with that of all other matches. Some mode is always the longest: the sentence on top is a ' +
        'signal only where a difference would be rare even of the furthest of as many modes.',
      'The density shows where lengths pile up: its area is one. It is drawn from the matches smoothed a little, so its ends ' +
        'reach somewhat beyond the shortest and the longest match.',
      'Matches the player did not see to their end are left out, so that what they left does not look short.',
    ],
    formulas: [
      'median: order statistics i and j with P(i ≤ Bin(n, ½) < j) ≥ 0.9',
      'difference = mean(mode) − mean(others), with Welch’s interval',
      'density f(x) = Σ φ((x − xᵢ) / h) / (n h),  h = 0.9 · min(s, IQR / 1.34) · n^(−1/5)',
    ],
    sources: [
      'Welch (1947): The generalization of Student’s problem when several different population variances are involved',
      'Silverman (1986): Density Estimation for Statistics and Data Analysis',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 10,
  reads: ['mode', 'duration_seconds'],
  row: {
    kind: Word(['mode', 'density'], '`mode`: the figures of a mode. `density`: a point of its curve.'),
    mode: Word([...wordsOf(MODE_CATEGORIES), 'unknown'], 'Engine mode in our words.'),
    ...estimate('medianSeconds', 'Median length; null in a point of the curve.', 's'),
    quartile1Seconds: nullable(
      Type.Number({ description: 'A quarter of the matches is shorter.', 'x-unit': 's' }),
    ),
    quartile3Seconds: nullable(
      Type.Number({ description: 'A quarter of the matches is longer.', 'x-unit': 's' }),
    ),
    ...estimate('differenceSeconds', 'Mean length minus that of the matches of all other modes.', 's'),
    lengthSeconds: nullable(
      Type.Number({
        description: 'Length of a match; a place on the curve, null of figures.',
        'x-unit': 's',
      }),
    ),
    density: nullable(
      Type.Number({
        description: 'Share of the matches per minute of length; null of figures.',
        'x-unit': 'perMinute',
      }),
    ),
    ...evidence('Matches of the mode.', 'matches of the mode are longer or shorter than those of the others'),
  },
  charts: [
    {
      kind: 'area',
      id: 'density',
      title: 'How long matches last',
      description: 'A curve for each mode: the higher it is, the more matches last that long.',
      where: { kind: 'density' },
      x: 'lengthSeconds',
      value: 'density',
      series: 'mode',
      n: 'n',
    },
    {
      kind: 'intervals',
      id: 'median',
      title: 'Median length by mode',
      description: 'The median length of a match in each mode.',
      where: { kind: 'mode' },
      label: 'mode',
      value: 'medianSeconds',
      verdict: 'verdict',
      n: 'n',
    },
  ],
  sql: () => sql`
    select mode, json_agg(duration_seconds::float8 order by duration_seconds) as seconds
    from played where duration_seconds > 0
    group by mode order by count(*) desc, mode`,
  derive(groups: readonly Lengths[], { minMatches }) {
    const lengths = Float64Array.from(groups.flatMap(({ seconds }) => seconds));
    const others = new Float64Array(lengths.length);
    let start = 0;
    const figures = groups.map(({ mode, seconds }) => {
      const end = start + seconds.length;
      others.set(lengths.subarray(0, start));
      others.set(lengths.subarray(end), start);
      const rest = others.subarray(0, lengths.length - seconds.length);
      start = end;
      const median = medianInterval(seconds);
      const difference = differenceOfMeansInterval(seconds, rest);
      const [n, lower, upper] = [seconds.length, difference?.lower ?? null, difference?.upper ?? null];
      return {
        kind: 'mode',
        mode,
        medianSeconds: median?.value ?? quantile(seconds, 0.5),
        medianSecondsLower: median?.lower ?? null,
        medianSecondsUpper: median?.upper ?? null,
        quartile1Seconds: quantile(seconds, 0.25),
        quartile3Seconds: quantile(seconds, 0.75),
        differenceSeconds: difference?.value ?? null,
        differenceSecondsLower: lower,
        differenceSecondsUpper: upper,
        lengthSeconds: null,
        density: null,
        n,
        verdict: verdictOf({ n, minMatches, lower, upper }),
      };
    });
    const curves = groups.flatMap(({ mode, seconds }, index) =>
      seconds.length < minMatches
        ? []
        : kernelDensity(seconds, { points: PLACES }).map(({ x, density }) => ({
            ...NO_FIGURES,
            kind: 'density',
            mode,
            lengthSeconds: x,
            density: density * 60,
            n: seconds.length,
            verdict: figures[index]?.verdict ?? 'insufficient',
          })),
    );
    return { rows: [...figures, ...curves] };
  },
  headline(rows, { minMatches }) {
    const modes = rows.filter(({ kind }) => kind === 'mode');
    const n = modes.reduce((sum, mode) => sum + mode.n, 0);
    const told = modes.filter((mode) => mode.n >= minMatches && mode.medianSeconds !== null);
    const byLength = told.toSorted((a, b) => (a.medianSeconds ?? 0) - (b.medianSeconds ?? 0));
    const [shortest, longest] = [byLength[0], byLength.at(-1)];
    if (shortest === undefined || longest === undefined)
      return {
        text: `Too few matches of any mode to tell how long they are (${say.count(n, 'match', 'matches')}).`,
        verdict: 'insufficient',
        n,
      };
    const lasts = (mode: (typeof told)[number]) =>
      `${say.words(String(mode.mode))} lasts ${say.minutes(mode.medianSeconds ?? 0)} at the median` +
      (mode.medianSecondsLower === null || mode.medianSecondsUpper === null
        ? ''
        : ` (${say.range(mode.medianSecondsLower, mode.medianSecondsUpper, say.minutes)})`);
    const isOne = shortest === longest;
    return {
      text: `${say.sentence(lasts(longest))}${isOne ? '' : `, ${lasts(shortest)}`}, of ${say.count(n, 'match', 'matches')}.`,
      verdict:
        outstanding(told, (mode) => effectIn(mode, 'differenceSeconds')).length > 0 ? 'signal' : 'unclear',
      n,
    };
  },
});

const NO_FIGURES = {
  medianSeconds: null,
  medianSecondsLower: null,
  medianSecondsUpper: null,
  quartile1Seconds: null,
  quartile3Seconds: null,
  differenceSeconds: null,
  differenceSecondsLower: null,
  differenceSecondsUpper: null,
};
