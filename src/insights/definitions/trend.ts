import Type from 'typebox';
import { METRIC_TITLES, metricInWords } from '../../schemas/metric-titles.ts';
import { METRICS, type MetricName } from '../../schemas/metrics.ts';
import { Count, nullable, Word } from '../../schemas/primitives.ts';
import { clockOf } from '../../schemas/time-zone.ts';
import { type ChangePoint, findChangePoints } from '../../stats/change-points.ts';
import { studentQuantile } from '../../stats/distributions.ts';
import { theilSen } from '../../stats/theil-sen.ts';
import { verdictOf } from '../../stats/verdict.ts';
import {
  bind,
  defineInsight,
  effectIn,
  estimate,
  evidence,
  METRIC_COLUMNS,
  metricOf,
  raw,
  say,
  sql,
} from '../define.ts';

const CHOICE = [
  'kda',
  'winRate',
  'killsPer10',
  'deathsPer10',
  'assistsPer10',
  'accuracy',
  'damageDealtPer10',
  'damageEfficiency',
  'damagePerLife',
  'headshotRate',
  'averageLifeSeconds',
  'personalScorePer10',
] as const satisfies readonly MetricName[];
type Choice = (typeof CHOICE)[number];

/** A share cannot leave these bounds. */
const SHARES: readonly Choice[] = ['winRate', 'accuracy', 'headshotRate'];

/** Weeks are taken together until they have so many matches: a week of one match says nothing of a trend. */
const POINT_MATCHES = 10;
/** Points below which there is no slope. */
const LEAST_POINTS = 6;
const MONTH_DAYS = 30;

/** A sum that is the same to the last digit whatever order the plan has rows in. */
const inOrder = (what: string) => raw(`sum(${what} order by started_at, match_id)`);

/** Sums over the matches of a week, the mode taken out of `y`. */
interface Raw {
  week: string;
  /** Mean time of its matches, in days. */
  day: number;
  n: number;
  y: number;
  d: number;
  yy: number;
  yd: number;
  dd: number;
}

interface Point {
  day: number;
  n: number;
  y: number;
  d: number;
  /** The first of the weeks in it. */
  first: number;
}

/** A metric week by week, how fast it goes up or down, and when it changed. */
export default defineInsight({
  id: 'trend',
  version: 1,
  title: 'Trend',
  question: 'Am I improving?',
  description:
    'A metric week by week with intervals, its robust slope per 30 days, and the weeks where its level changed, with the evidence for each.',
  method: {
    words: [
      'Every week gets a pooled value of the metric. Modes differ, and so do the weeks’ modes: each match counts by how far it is from the player’s own average in its mode, so that a week of many free-for-alls is no worse week.',
      'The slope is the median of the slopes between all pairs of weeks (Theil–Sen), which one odd week cannot bend. Weeks of few matches are first put together with the next until they have ten.',
      'A change point is a week from which on the level is another. It is told only when the data are at least ten times as likely with the change as without it; that ratio (the Bayes factor) stands beside it, with the level before and after. A steady rise can look like steps, and what changed is not told: settings, team mates and opponents do, too.',
      'The interval of the slope takes weeks for independent. Matchmaking gives better players stronger opponents, which hides a part of every improvement from results; accuracy is hidden less than wins.',
    ],
    formulas: [
      'y′ = y − d · R(mode) + d · R, with y / d the metric of a match and R = Σ y / Σ d',
      'value = Σ y′ / Σ d, interval ± t₀.₉₅ · s · √n / Σ d',
      'slope = median over pairs of (vⱼ − vᵢ) / (tⱼ − tᵢ)',
      'Bayes factor = P(weeks | a change) / P(weeks | none), over all places it may have',
    ],
    sources: [
      'Sen (1968), Estimates of the regression coefficient based on Kendall’s tau, JASA 63.',
      'Barry & Hartigan (1993), A Bayesian analysis for change point problems, JASA 88.',
      'Fearnhead (2006), Exact and efficient Bayesian inference for multiple changepoint problems, Statistics and Computing 16.',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  heavy: true,
  minMatches: 60,
  params: {
    metric: Type.Optional(Type.Unsafe<Choice>(Word([...CHOICE], 'Which metric; `kda` unless told.'))),
  },
  row: {
    week: Type.String({ format: 'date', description: 'Monday the week begins with, in `tz`.' }),
    metric: Type.Unsafe<Choice>(Word([...CHOICE], 'The metric.')),
    unit: Type.String({ description: 'Unit of the metric.' }),
    ...estimate('value', 'The metric in the week, at the modes played overall.', 'metric'),
    n: Count('Matches of the week with the metric.'),
    fitted: nullable(
      Type.Number({ description: 'The metric by the trend in the middle of the week.', 'x-unit': 'metric' }),
    ),
    isChange: Type.Boolean({ description: 'Level changed with this week.' }),
    before: nullable(
      Type.Number({ description: 'Level up to a change, from the change before it.', 'x-unit': 'metric' }),
    ),
    after: nullable(
      Type.Number({ description: 'Level from a change on, up to the next.', 'x-unit': 'metric' }),
    ),
    bayesFactor: nullable(
      Type.Number({
        description: 'How many times as likely the weeks are with the change as without it.',
        'x-unit': 'ratio',
      }),
    ),
    ...estimate('slope', 'Change of the metric in 30 days; the same in every row.', 'metric per 30 days'),
    ...evidence('Matches the slope rests on.', 'the metric goes up, or down, beyond chance', 'slope'),
  },
  reads: ['mode', 'teams', ...METRIC_COLUMNS],
  charts: [
    {
      kind: 'line',
      id: 'weeks',
      title: 'Week by week',
      description: 'The metric by week with its 90 % band; upright rules where the level changed.',
      x: 'week',
      xType: 'time',
      value: 'value',
      n: 'n',
      mark: 'isChange',
      points: true,
    },
    {
      kind: 'line',
      id: 'slope',
      title: 'Trend',
      description: 'The robust line through the weeks.',
      x: 'week',
      xType: 'time',
      value: 'fitted',
      n: 'n',
    },
  ],
  sql: ({ metric = 'kda', tz }) => {
    const { numerator, denominator } = metricOf(metric);
    return sql`
    with lines as materialized (
      select * from (
        select p.started_at, p.match_id, p.mode, p.teams, ${numerator} as y, ${denominator} as d from played p
      ) p where d is not null
    ),
    rates as (
      select mode, teams, ${inOrder('y')} / ${inOrder('d')} as rate from lines group by mode, teams
    ),
    levelled as (
      select started_at, match_id, d,
        y - d * rate + d * (select ${inOrder('y')} / ${inOrder('d')} from lines) as y
      from lines join rates using (mode, teams)
    )
    select to_char(date_trunc('week', started_at at time zone ${bind(clockOf(tz), 'text')}), 'YYYY-MM-DD') as week,
      (avg(extract(epoch from started_at)) / 86400)::float8 as day, count(*)::int as n,
      ${inOrder('y')} as y, ${inOrder('d')} as d, ${inOrder('y * y')} as yy, ${inOrder('y * d')} as yd,
      ${inOrder('d * d')} as dd
    from levelled group by 1 order by 1`;
  },
  derive(weeks: readonly Raw[], { params: { metric = 'kda' }, minMatches }) {
    const clamp = boundsOf(metric);
    const spread = spreadOf(weeks);
    const points = gather(weeks);
    const total = weeks.reduce((sum, { n }) => sum + n, 0);
    const trend =
      points.length < LEAST_POINTS
        ? null
        : theilSen(
            points.map(({ day }) => day),
            points.map(ratioOf),
          );
    const changes = new Map<number, ChangePoint>();
    if (spread !== null && total >= minMatches)
      for (const change of findChangePoints(
        points.map(ratioOf),
        points.map(({ n, d }) => (spread.variance * n) / d ** 2),
      ))
        changes.set(points[change.index]?.first ?? -1, change);
    const slope = {
      slope: trend && trend.slope * MONTH_DAYS,
      slopeLower: trend && trend.lower * MONTH_DAYS,
      slopeUpper: trend && trend.upper * MONTH_DAYS,
    };
    const slopeVerdict = verdictOf({
      n: trend === null ? 0 : total,
      minMatches,
      lower: slope.slopeLower,
      upper: slope.slopeUpper,
    });
    const rows = weeks.map(({ week, day, n, y, d }, index) => {
      const value = y / d;
      const half = spread && (spread.reach * Math.sqrt(spread.variance * n)) / d;
      const change = changes.get(index);
      return {
        week,
        metric,
        unit: METRICS[metric].unit,
        value: clamp(value),
        valueLower: half && clamp(value - half),
        valueUpper: half && clamp(value + half),
        n,
        fitted: trend && trend.intercept + trend.slope * day,
        isChange: change !== undefined,
        before: change?.before ?? null,
        after: change?.after ?? null,
        bayesFactor: change?.bayesFactor ?? null,
        ...slope,
        slopeN: total,
        slopeVerdict,
      };
    });
    return { rows };
  },
  headline(rows, { params: { metric = 'kda' }, minMatches }) {
    const [first] = rows;
    const n = first?.slopeN ?? 0;
    if (first === undefined) return { text: 'No completed match to go by.', verdict: 'insufficient', n };
    const { slope, slopeLower, slopeUpper, slopeVerdict: verdict } = first;
    if (verdict === 'insufficient' || slope === null || slopeLower === null || slopeUpper === null)
      return {
        text:
          n < minMatches
            ? `Too few matches to tell a trend (${n} of ${minMatches}).`
            : 'Too few weeks of play to tell a trend.',
        verdict: 'insufficient',
        n,
      };
    const told = (value: number) => figure(value, metric);
    const matches = say.count(n, 'match', 'matches');
    const slopes = (value: number) => difference(value, metric);
    const change = rows.findLast(({ isChange }) => isChange);
    const step =
      change === undefined
        ? ''
        : ` The level changed in the week of ${change.week}, from ${told(change.before ?? 0)} to ${told(change.after ?? 0)}.`;
    const text =
      verdict === 'signal'
        ? `${METRIC_TITLES[metric]}: ${slope > 0 ? 'up' : 'down'} by ${slopes(Math.abs(slope))}${UNITS[metric] ?? ''} in 30 days (${say.sizes(effectIn(first, 'slope'), slopes)}), over ${matches}.${step}`
        : `No trend of ${metricInWords(metric)} beyond chance: ${slopes(slope)}${UNITS[metric] ?? ''} in 30 days (${say.range(slopeLower, slopeUpper, slopes)}), over ${matches}.${step}`;
    return { text, verdict, n };
  },
});

function boundsOf(metric: Choice): (value: number) => number {
  return SHARES.includes(metric) ? (value) => Math.min(1, Math.max(0, value)) : (value) => value;
}

/** Variance of a match about its week, pooled over the weeks: that of one week alone would be a guess. */
function spreadOf(weeks: readonly Raw[]): { variance: number; reach: number } | null {
  let squares = 0;
  let df = 0;
  for (const { n, y, d, yy, yd, dd } of weeks) {
    const ratio = y / d;
    squares += Math.max(0, yy - 2 * ratio * yd + ratio * ratio * dd);
    df += n - 1;
  }
  const variance = squares / df;
  return df > 0 && variance > 0 && Number.isFinite(variance)
    ? { variance, reach: studentQuantile(0.95, df) }
    : null;
}

/** Without the last digits, which are rounding: weeks that are alike have no slope. */
function ratioOf({ y, d }: Point): number {
  return Number((y / d).toPrecision(12));
}

/** Weeks one after the other, put together until they have enough matches; what is left over goes to the last. */
function gather(weeks: readonly Raw[]): Point[] {
  const points: Point[] = [];
  let open: Point | null = null;
  for (const [first, { day, n, y, d }] of weeks.entries()) {
    const sum: Point = open ?? { day: 0, n: 0, y: 0, d: 0, first };
    open = {
      day: (sum.day * sum.n + day * n) / (sum.n + n),
      n: sum.n + n,
      y: sum.y + y,
      d: sum.d + d,
      first: sum.first,
    };
    if (open.n < POINT_MATCHES) continue;
    points.push(open);
    open = null;
  }
  const last = points.pop();
  if (last === undefined) return [];
  const rest: Point = open ?? { day: 0, n: 0, y: 0, d: 0, first: last.first };
  const n = last.n + rest.n;
  const day = (last.day * last.n + rest.day * rest.n) / n;
  return [...points, { day, n, y: last.y + rest.y, d: last.d + rest.d, first: last.first }];
}

/** Shares in percent; others by their size. */
function figure(value: number, metric: Choice): string {
  if (SHARES.includes(metric)) return say.percent(value, 1);
  return say.number(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

/** What stands behind a difference. */
const UNITS: Readonly<Partial<Record<Choice, string>>> = {
  ...Object.fromEntries(SHARES.map((metric) => [metric, ' points'])),
  averageLifeSeconds: ' s',
};

/** A difference of shares in points. */
function difference(value: number, metric: Choice): string {
  return SHARES.includes(metric) ? say.number(100 * value, 1) : figure(value, metric);
}
