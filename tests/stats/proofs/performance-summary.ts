import type { Verdict } from '../../../src/schemas/insight.ts';
import { fitLeastSquares } from '../../../src/stats/least-squares.ts';
import { combatSums } from '../harness/combat-truth.ts';
import type { Claim, Proof, Subject } from '../harness/proof.ts';
import { PVP_MODES } from '../harness/pvp-modes.ts';
import { type Played, winProbability, winRate } from '../harness/win-truth.ts';

interface Row {
  metric: string;
  value: number | null;
  valueLower: number | null;
  valueUpper: number | null;
  n: number;
  change: number | null;
  changeLower: number | null;
  changeUpper: number | null;
  changeN: number;
  changeVerdict: Verdict;
}

const DAY = 86_400_000;
const WINDOW_DAYS = 30;

type Truth = (subject: Subject<Row>) => number | null;

function value(metric: string, truth: string, of: Truth, claim: Partial<Claim<Row>>): Claim<Row> {
  return {
    estimate: `${metric} overall`,
    truth,
    ...claim,
    observe(row, subject) {
      const real = row.metric === metric ? of(subject) : null;
      if (real === null || row.n < 2) return null;
      const { value, valueLower: lower, valueUpper: upper, n } = row;
      // A level is no effect: nothing is claimed of it.
      return { truth: real, effect: 1, value, lower, upper, n, verdict: 'unclear' };
    },
  };
}

/**
 * Where all are alike luck is all there is. Elsewhere the truth holds line-ups, maps and hours as they were, while the
 * interval is about such matches at large: it may be wide, never narrow.
 */
function values(metric: string, truth: string, of: Truth): Claim<Row>[] {
  return [
    value(metric, truth, of, { worlds: ['none'] }),
    value(metric, truth, of, {
      estimate: `${metric} overall, matches as they were`,
      worlds: ['default'],
      bounds: { coverage: [0.85, 1] },
    }),
  ];
}

/** What the insight would say of the change, were every match worth its true mean. */
function trueChange({ played }: Subject<Row>, of: (one: Played) => number): number | null {
  const newest = played[0]?.match.startedAt.getTime() ?? 0;
  const days = (one: Played) => (newest - one.match.startedAt.getTime()) / DAY;
  const kindOf = ({ match }: Played) => `${match.mode} ${match.sides > 0}`;
  const both = played.filter((one) => days(one) < 2 * WINDOW_DAYS);
  const kinds = [...new Set(both.map(kindOf))].filter((kind) =>
    [true, false].every((isRecent) =>
      both.some((one) => kindOf(one) === kind && days(one) < WINDOW_DAYS === isRecent),
    ),
  );
  const kept = both.filter((one) => kinds.includes(kindOf(one)));
  const fit = fitLeastSquares({
    x: kept.map((one) => [
      days(one) < WINDOW_DAYS ? 1 : 0,
      ...kinds.map((kind) => (kind === kindOf(one) ? 1 : 0)),
    ]),
    // A mode with the same chance everywhere would leave no spread to judge by.
    y: kept.map((one, i) => of(one) + 1e-9 * (i % 2)),
  });
  return fit?.coefficients[0] ?? null;
}

const change: Claim<Row> = {
  estimate: 'change of winRate',
  truth: 'difference of the mean true win probabilities of both windows at the same modes',
  worlds: ['default', 'none'],
  bounds: { falseSignal: { most: 0.1, within: 0.01 } },
  observe(row, subject) {
    if (row.metric !== 'winRate' || row.change === null) return null;
    const truth = trueChange(subject, (one) => winProbability(one));
    if (truth === null) return null;
    const { change: value, changeLower: lower, changeUpper: upper, changeN: n, changeVerdict: verdict } = row;
    return { truth, value, lower, upper, n, verdict };
  },
};

/** In a world of fair coins nobody changes, whatever is looked at. */
const nothing: Claim<Row> = {
  estimate: 'change of any metric',
  truth: '0: nobody changes',
  worlds: ['none'],
  observe(row) {
    if (row.metric === 'winRate' || row.change === null) return null;
    const { change: value, changeLower: lower, changeUpper: upper, changeN: n, changeVerdict: verdict } = row;
    return { truth: 0, value, lower, upper, n, verdict };
  },
};

const headline: Claim<Row> = {
  estimate: 'the one change told',
  truth: '0: nobody changes',
  worlds: ['none'],
  observe(row, { rows, headline: { verdict, n } }) {
    if (row !== rows[0]) return null;
    return { truth: 0, value: null, lower: null, upper: null, n, verdict };
  },
};

/** Kills or deaths in ten minutes. */
function rate(what: 'kills' | 'deaths') {
  return ({ truth, played }: Subject<Row>) => {
    const sums = combatSums(truth, played);
    return sums.matches === played.length && sums.seconds > 0 ? (600 * sums[what]) / sums.seconds : null;
  };
}

export default {
  insight: 'performance-summary',
  // No Covenant: the truth knows nothing of it.
  filters: PVP_MODES,
  claims: [
    ...values('winRate', 'mean of the true win probabilities', ({ played }) => winRate(played)),
    ...values('killsPer10', 'kills to be expected in ten minutes of these matches', rate('kills')),
    ...values('deathsPer10', 'deaths to be expected in ten minutes of these matches', rate('deaths')),
    change,
    nothing,
    headline,
  ],
} satisfies Proof<Row>;
