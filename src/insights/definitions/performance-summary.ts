import Type from 'typebox';
import { METRIC_TITLES, metricInWords } from '../../schemas/metric-titles.ts';
import { METRIC_NAMES, METRICS, type Metric, type MetricName } from '../../schemas/metrics.ts';
import { Count, nullable, Word } from '../../schemas/primitives.ts';
import { bootstrapBca } from '../../stats/bootstrap.ts';
import { studentQuantile } from '../../stats/distributions.ts';
import { type Interval, percentRank, wilsonInterval } from '../../stats/interval.ts';
import { fitLeastSquares } from '../../stats/least-squares.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import {
  bind,
  defineInsight,
  effectIn,
  estimate,
  evidence,
  join,
  METRIC_COLUMNS,
  metricOf,
  modeOf,
  raw,
  say,
  sql,
} from '../define.ts';

const TOLD = [
  'winRate',
  'kda',
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
  'objectivesCompleted',
] as const satisfies readonly MetricName[];
type Told = (typeof TOLD)[number];

/** Shares, told in percent. */
const SHARES: readonly Told[] = ['winRate', 'accuracy', 'headshotRate'];
/** Of a figure: what is less is rounding, not a difference. */
const ROUNDING = 1e-9;
/** Below so many matches the interval is a bootstrap; the delta method is for many. */
const MANY = 30;
/** Below so many a bootstrap has seen too little of the tails, and Student's quantile is the more honest. */
const FEW = 8;
/** Matches each of the two windows needs. */
const WINDOW_MATCHES = 10;
const WINDOW_DAYS = 30;
/** Matches from which on a player stands for the population, and players it needs. */
const POPULATION_MATCHES = 20;
const POPULATION_PLAYERS = 20;

/** Of one metric: matches that count, means of denominator and numerator, and the sums of squares about them. */
type Sums = readonly [
  n: number,
  d: number | null,
  y: number | null,
  dd: number | null,
  yd: number | null,
  yy: number | null,
];

interface Raw {
  /** Of all matches, and of each kind (mode, teams or not); a metric each. */
  sums: readonly { kind: string | null; mode: string | null; metrics: readonly Sums[] }[];
  /** Matches of both windows, all of them where there are few: days before the newest, kind, then y and d of each metric. */
  matches: readonly (readonly [days: number, kind: string, ...(number | null)[]])[];
}

/** What all tracked players do. */
interface Everybody {
  metric: number;
  players: number;
  /** Metric by mode. */
  rates: Readonly<Record<string, number>>;
  /** Quantiles over the players of how far they are from the rates of the modes they play. */
  deviations: readonly number[];
}

/** Columns `y0, d0, y1, d1, …`. */
const METRIC_SUMS = join(
  TOLD.map((name, i) => {
    const { numerator, denominator } = metricOf(name);
    return sql`${numerator} as ${raw(`y${i}`)}, ${denominator} as ${raw(`d${i}`)}`;
  }),
);
/** A piece of SQL for each metric, told its column here and its place in the arrays of `player_totals`. */
const each = (text: (i: number, at: number) => string) =>
  raw(TOLD.map((name, i) => text(i, METRIC_NAMES.indexOf(name) + 1)).join(', '));

/** The metrics of a player, how they changed, and where they stand among all. */
export default defineInsight({
  id: 'performance-summary',
  version: 1,
  title: 'Performance summary',
  question: 'How do I play?',
  description:
    'The metrics of a player with their intervals, the change of each in the newest days against as many days before, and how many tracked players they outdo in the same modes.',
  method: {
    words: [
      'Each metric is pooled: the sum over the matches divided by the sum over the matches, never a mean of ratios. The interval says where it would be over very many such matches, with 90 % confidence.',
      'The change compares the newest days (30 unless told, counted back from the newest match) with as many days before. Modes are held fixed: what changed within the modes played in both windows counts, not that more free-for-alls were played. Both windows need ten matches.',
      'As metrics have different units, the change is also given as a gain: in standard deviations of single matches, above zero when it is for the better.',
      'The percentile is the share of tracked players who do worse in the modes this player plays: everybody is compared with what all players do in the modes they play. Who has fewer than 20 matches is neither compared nor compared with; with fewer than 20 players there is none. Tracked players are those somebody asked about, not everybody who plays, and their matchmade matches are what counts.',
      'Thirteen changes are looked at, so one in ten shows a signal by chance alone now and then. The sentence on top tells only of a change that would be rare among all of them.',
    ],
    formulas: [
      'R = Σ y / Σ d; standard error = s(y − R d within a mode) / (√n · mean d)',
      'win rate: Wilson’s interval; n < 30: bias-corrected accelerated bootstrap',
      'y / d ~ mode + newest window, weighted by d, with robust (HC1) standard errors',
      'gain = ± change / s(match)',
      'percentile of (Σ y − Σ R(mode) d) / Σ d among the players',
    ],
    sources: [
      'Cochran (1977), Sampling Techniques, 3rd ed., §6.4.',
      'Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22.',
      'Efron (1987), Better bootstrap confidence intervals, JASA 82.',
      'MacKinnon & White (1985), Some heteroskedasticity-consistent covariance matrix estimators, J. Econometrics 29.',
      'Agresti & Caffo (2000), Simple and effective confidence intervals for proportions, The American Statistician 54.',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  // A regression for each metric.
  heavy: true,
  minMatches: 20,
  cost: 5,
  params: {
    window: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 365,
        description: `Days compared with as many before, counted back from the newest match; ${WINDOW_DAYS} unless told.`,
        'x-unit': 'days',
      }),
    ),
  },
  row: {
    metric: Type.Unsafe<Told>(Word([...TOLD], 'The metric.')),
    name: Type.String({ description: 'What it is called.' }),
    unit: Type.String({ description: 'Unit of the metric.' }),
    better: nullable(
      Type.Unsafe<'more' | 'less'>(Word(['more', 'less'], 'Which way is better; null: neither.')),
    ),
    ...estimate('value', 'The metric over all matches that count.', 'metric'),
    n: Count('Matches with the metric.'),
    recent: nullable(Type.Number({ description: 'The metric in the newest window.', 'x-unit': 'metric' })),
    previous: nullable(Type.Number({ description: 'The metric in the window before.', 'x-unit': 'metric' })),
    ...estimate('change', 'Newest window less the one before, at the same modes.', 'metric'),
    ...estimate('gain', 'The change in standard deviations of a match; above zero is for the better.', 'sd'),
    ...evidence('Matches of both windows.', 'the metric changed beyond chance', 'change'),
    ...estimate('percentile', 'Share of tracked players who do worse in the same modes.', 'ratio'),
  },
  reads: ['mode', 'teams', ...METRIC_COLUMNS],
  charts: [
    {
      kind: 'intervals',
      id: 'changes',
      title: 'What changed of late',
      description:
        'Gain of each metric in the newest window against the one before, in standard deviations of a match; right of zero is better.',
      label: 'name',
      value: 'gain',
      verdict: 'changeVerdict',
      n: 'changeN',
      reference: 0,
    },
    {
      kind: 'intervals',
      id: 'percentiles',
      title: 'Among all tracked players',
      description: 'Share of tracked players who do worse in the same modes, by metric.',
      label: 'name',
      value: 'percentile',
      n: 'n',
      reference: 0.5,
    },
  ],
  sql: ({ window = WINDOW_DAYS }) => sql`
    with lines as materialized (
      select p.started_at, p.mode, p.mode || case when p.teams then '' else ' alone' end as kind, ${METRIC_SUMS}
      from played p order by kind, mode, p.started_at, p.match_id
    ),
    newest as (select max(started_at) as at, count(*) as n from lines)
    select
      (select json_agg(s) from (
        select kind, mode, json_build_array(${each(
          (i) =>
            `json_build_array(regr_count(y${i}, d${i}), regr_avgx(y${i}, d${i}), regr_avgy(y${i}, d${i}), regr_sxx(y${i}, d${i}), regr_sxy(y${i}, d${i}), regr_syy(y${i}, d${i}))`,
        )}) as metrics
        from lines group by grouping sets ((), (kind, mode))
      ) s) as sums,
      (select coalesce(json_agg(json_build_array(
          extract(epoch from at - started_at)::float8 / 86400, kind, ${each((i) => `y${i}, d${i}`)})
          order by started_at), '[]')
        from lines, newest
        where n < ${bind(MANY, 'int')} or started_at > at - make_interval(days => 2 * ${bind(window, 'int')})
      ) as matches`,
  population: sql`
    with totals as (
      select xuid, ${modeOf('mode')} as word, numerators, denominators, counts from player_totals order by 1, 2, mode, tier
    ),
    sums as materialized (
      select xuid, word, ${each((i, at) => {
        const counted = `filter (where denominators[${at}] > 0)`;
        return `sum(numerators[${at}]) ${counted} as y${i}, sum(denominators[${at}]) ${counted} as d${i},
          sum(counts[${at}]) ${counted} as n${i}`;
      })}
      from totals group by xuid, word
    ),
    rates as materialized (
      select word, ${each((i) => `sum(y${i}) / sum(d${i}) as rate${i}`)}
      from (select * from sums order by word, xuid) s group by word
    ),
    players as (
      select xuid, ${each(
        (i) =>
          `case when sum(n${i}) >= ${POPULATION_MATCHES} then sum(y${i} - rate${i} * d${i}) / sum(d${i}) end as off${i}`,
      )}
      from (select * from sums join rates using (word) order by xuid, word) s group by xuid
    )
    select v.metric, count(*)::int as players,
      percentile_cont((select array_agg(i / 200.0::float8) from generate_series(0, 200) i))
        within group (order by v.deviation) as deviations,
      (select json_object_agg(r.word, t.rate order by r.word) from rates r
        cross join lateral (values ${each((i) => `(${i}, r.rate${i})`)}) t(metric, rate)
        where t.metric = v.metric and t.rate is not null) as rates
    from players p cross join lateral (values ${each((i) => `(${i}, p.off${i})`)}) v(metric, deviation)
    where v.deviation is not null group by v.metric`,
  derive([{ sums = [], matches = [] } = NOTHING]: readonly Raw[], { params, minMatches, population }) {
    const window = params.window ?? WINDOW_DAYS;
    const total = sums.find(({ kind }) => kind === null)?.metrics ?? [];
    const kinds = sums.filter(({ kind }) => kind !== null);
    const rows = TOLD.map((metric, i) => {
      const lot: Lot = {
        metric,
        sums: total[i] ?? NONE,
        kinds: kinds.map(({ metrics }) => metrics[i] ?? NONE),
        pairs: matches.flatMap(([days, kind, ...numbers]) => {
          const [y, d] = [numbers[2 * i], numbers[2 * i + 1]];
          return typeof y === 'number' && typeof d === 'number' ? [{ days, kind: String(kind), y, d }] : [];
        }),
      };
      const everybody = (population as readonly Everybody[]).find((one) => one.metric === i);
      const value = estimateOf(lot);
      const { better, unit }: Metric = METRICS[metric];
      return {
        metric,
        name: METRIC_TITLES[metric],
        unit,
        better,
        ...value,
        ...changeOf(lot, window, minMatches),
        ...percentileOf(value, i, kinds, everybody),
      };
    });
    return { rows };
  },
  headline(rows, { params, minMatches }) {
    const of = (name: Told) => rows.find(({ metric }) => metric === name);
    const [wins, kda] = [of('winRate'), of('kda')];
    const n = Math.max(...rows.map((row) => row.n));
    if (n === 0) return { text: 'No completed match to go by.', verdict: 'insufficient', n };
    const told = [wins, kda].flatMap((row) =>
      row?.value == null
        ? []
        : [
            `${row.name} ${figure(row.value, row.metric)} (${range(row.valueLower, row.valueUpper, row.metric)})`,
          ],
    );
    const level = `${told.length === 0 ? 'No figures' : told.join(', ')} over ${say.count(n, 'match', 'matches')}`;
    const changeN = Math.max(...rows.map((row) => row.changeN));
    if (n < minMatches || rows.every(({ changeVerdict }) => changeVerdict === 'insufficient'))
      return { text: `${level}; too few to tell a change.`, verdict: 'insufficient', n };
    const days = `${params.window ?? WINDOW_DAYS} days`;
    const judged = rows.filter(({ changeVerdict }) => changeVerdict !== 'insufficient');
    const [most] = outstanding(judged, (row) => effectIn(row, 'change'));
    if (most?.change == null)
      return {
        text: `${level}; no change beyond chance in the newest ${days}, mode for mode.`,
        verdict: 'unclear',
        n: changeN,
      };
    const { metric, change } = most;
    const way = change > 0 ? 'up' : 'down';
    const size = (value: number) => difference(value, metric);
    const by = `${size(Math.abs(change))}${UNITS[metric] ?? ''} (${say.sizes(effectIn(most, 'change'), size)})`;
    return {
      text: `${level}; in the newest ${days}, mode for mode, ${metricInWords(metric)} ${way} by ${by}.`,
      verdict: 'signal',
      n: changeN,
    };
  },
});

const NONE: Sums = [0, null, null, null, null, null];
const NOTHING: Raw = { sums: [], matches: [] };

interface Pair {
  days: number;
  kind: string;
  y: number;
  d: number;
}

interface Lot {
  metric: Told;
  sums: Sums;
  /** The same of each kind of match. */
  kinds: readonly Sums[];
  pairs: readonly Pair[];
}

type Estimate<Name extends string> = Record<Name | `${Name}Lower` | `${Name}Upper`, number | null>;

/**
 * Standard deviation of y − R d of a match by the mean of d: how far a match’s ratio is from the others’, as it counts.
 * Within its kind: that modes differ is no uncertainty about a player who plays those modes.
 */
function spreadOf({ sums: [n, d, y], kinds }: Lot): { spread: number; df: number } | null {
  if (d === null || y === null || !(d > 0)) return null;
  const ratio = y / d;
  let squares = 0;
  let df = 0;
  for (const [size, , , dd, yd, yy] of kinds) {
    if (size < 2 || dd === null || yd === null || yy === null) continue;
    squares += Math.max(0, yy - 2 * ratio * yd + ratio * ratio * dd);
    df += size - 1;
  }
  if (n < 2 || df === 0) return null;
  const spread = Math.sqrt(squares / df) / d;
  return { spread: spread > ROUNDING * Math.abs(ratio) ? spread : 0, df };
}

function estimateOf(lot: Lot): Estimate<'value'> & { n: number } {
  const { metric } = lot;
  const [n, d, y] = lot.sums;
  if (n === 0 || d === null || y === null) return { value: null, valueLower: null, valueUpper: null, n };
  const value = y / d;
  const found = intervalOf(lot);
  const [least, most] = SHARES.includes(metric) ? [0, 1] : [-Infinity, Infinity];
  return {
    value,
    valueLower: found && Math.max(least, Math.min(value, found.lower)),
    valueUpper: found && Math.min(most, Math.max(value, found.upper)),
    n,
  };
}

function intervalOf(lot: Lot): Interval | null {
  const { metric, sums, pairs } = lot;
  const [n, d, y] = sums;
  if (d === null || y === null) return null;
  if (metric === 'winRate') return wilsonInterval(Math.round(n * y), n);
  if (n < MANY && n >= FEW && pairs.length === n) return bootstrapBca(n, ratioOver(pairs), { seed: metric });
  const found = spreadOf(lot);
  if (found === null) return null;
  const half = (studentQuantile(0.95, found.df) * found.spread) / Math.sqrt(n);
  return { lower: y / d - half, upper: y / d + half };
}

function ratioOver(pairs: readonly Pair[]): (indices: Int32Array) => number | null {
  return (indices) => {
    let y = 0;
    let d = 0;
    for (const index of indices) {
      y += pairs[index]?.y ?? 0;
      d += pairs[index]?.d ?? 0;
    }
    return d > 0 ? y / d : null;
  };
}

const pooled = (pairs: readonly Pair[]) =>
  pairs.length === 0
    ? null
    : pairs.reduce((sum, { y }) => sum + y, 0) / pairs.reduce((sum, { d }) => sum + d, 0);

/** The newest window against the one before, over the kinds of match that were played in both. */
function changeOf(lot: Lot, window: number, minMatches: number) {
  const { metric, pairs } = lot;
  const recent = pairs.filter(({ days }) => days < window);
  const previous = pairs.filter(({ days }) => days >= window && days < 2 * window);
  const kinds = [...new Set(recent.map(({ kind }) => kind))].filter((kind) =>
    previous.some((one) => one.kind === kind),
  );
  const [after, before] = [recent, previous].map((part) => part.filter(({ kind }) => kinds.includes(kind)));
  const lots = [...(after ?? []), ...(before ?? [])];
  const least = Math.min(after?.length ?? 0, before?.length ?? 0);
  const found = least < WINDOW_MATCHES ? null : differenceOf(metric, after ?? [], before ?? [], kinds);
  const spread = spreadOf(lot)?.spread;
  const { better }: Metric = METRICS[metric];
  const scale = found === null || !spread ? null : (better === 'less' ? -1 : 1) / spread;
  const ends = scale === null || found === null ? [] : [found.lower * scale, found.upper * scale];
  return {
    recent: pooled(recent),
    previous: pooled(previous),
    change: found?.value ?? null,
    changeLower: found?.lower ?? null,
    changeUpper: found?.upper ?? null,
    gain: scale === null || found === null ? null : found.value * scale,
    gainLower: ends.length === 0 ? null : Math.min(...ends),
    gainUpper: ends.length === 0 ? null : Math.max(...ends),
    changeN: lots.length,
    changeVerdict: verdictOf({
      n: least < WINDOW_MATCHES ? 0 : lots.length,
      minMatches,
      lower: found?.lower ?? null,
      upper: found?.upper ?? null,
    }),
  };
}

function differenceOf(
  metric: Told,
  after: readonly Pair[],
  before: readonly Pair[],
  kinds: readonly string[],
): (Interval & { value: number }) | null {
  const lots = [...after, ...before];
  const fit = fitLeastSquares({
    x: lots.map(({ kind }, i) => [i < after.length ? 1 : 0, ...kinds.map((one) => (one === kind ? 1 : 0))]),
    y: lots.map(({ y, d }) => y / d),
    weights: lots.map(({ d }) => d),
  });
  if (!fit) return null;
  const size = ROUNDING * Math.max(...lots.map(({ y, d }) => Math.abs(y / d)));
  const real = (figure = 0) => (Math.abs(figure) > size ? figure : 0);
  const value = real(fit.coefficients[0]);
  // Shares near 0 and 1 show too little spread: never less than that of one win and one loss more in each window.
  const least = metric === 'winRate' ? chanceVariance(after) + chanceVariance(before) : 0;
  const half = real(studentQuantile(0.95, fit.df) * Math.sqrt(Math.max(fit.covariance.get(0, 0), least)));
  const lower = value - half;
  const upper = value + half;
  return [value, lower, upper].every(Number.isFinite) ? { value, lower, upper } : null;
}

function chanceVariance(pairs: readonly Pair[]): number {
  const n = pairs.length + 2;
  const share = (pairs.reduce((sum, { y }) => sum + y, 0) + 1) / n;
  return (share * (1 - share)) / n;
}

function percentileOf(
  { value, valueLower, valueUpper, n: own }: Estimate<'value'> & { n: number },
  metric: number,
  kinds: Raw['sums'],
  everybody: Everybody | undefined,
): Estimate<'percentile'> {
  const none = { percentile: null, percentileLower: null, percentileUpper: null };
  if (value === null || own < POPULATION_MATCHES) return none;
  if (everybody === undefined || everybody.players < POPULATION_PLAYERS) return none;
  let off = 0;
  let all = 0;
  for (const { mode, metrics } of kinds) {
    const [n, d, y] = metrics[metric] ?? NONE;
    const rate = everybody.rates[mode ?? ''];
    if (rate === undefined || d === null || y === null) continue;
    off += n * (y - rate * d);
    all += n * d;
  }
  if (all === 0) return none;
  const { better }: Metric = METRICS[TOLD[metric] ?? 'kda'];
  const at = (shift: number) => {
    const rank = percentRank(everybody.deviations, off / all + shift);
    return rank !== null && better === 'less' ? 1 - rank : rank;
  };
  const ends = [valueLower, valueUpper].flatMap((end) => (end === null ? [] : (at(end - value) ?? [])));
  return {
    percentile: at(0),
    percentileLower: ends.length < 2 ? null : Math.min(...ends),
    percentileUpper: ends.length < 2 ? null : Math.max(...ends),
  };
}

/** Shares in percent; others by their size. */
function figure(value: number, metric: Told): string {
  if (SHARES.includes(metric)) return say.percent(value, 1);
  return say.number(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

/** What stands behind a difference. */
const UNITS: Readonly<Partial<Record<Told, string>>> = {
  ...Object.fromEntries(SHARES.map((metric) => [metric, ' points'])),
  averageLifeSeconds: ' s',
};

function difference(value: number, metric: Told): string {
  return SHARES.includes(metric) ? say.number(100 * value, 1) : figure(value, metric);
}

function range(lower: number | null, upper: number | null, metric: Told): string {
  return lower === null || upper === null
    ? 'no interval'
    : say.range(lower, upper, (value) => figure(value, metric));
}
