import Type from 'typebox';
import { metricInWords } from '../../schemas/metric-titles.ts';
import { METRICS, PLAY_METRICS, type PlayMetric } from '../../schemas/metrics.ts';
import { nullable, Word } from '../../schemas/primitives.ts';
import { normalQuantile } from '../../stats/distributions.ts';
import { ratioInterval } from '../../stats/interval.ts';
import { fitWithin } from '../../stats/least-squares.ts';
import { smoothEffects } from '../../stats/smooth-effects.ts';
import { stateDependence } from '../../stats/state-dependence.ts';
import { verdictOf } from '../../stats/verdict.ts';
import {
  defineInsight,
  effectIn,
  estimate,
  evidence,
  METRIC_COLUMNS,
  metricOf,
  say,
  sql,
} from '../define.ts';

/** A value for each match, in the order they were played. */
interface Raw {
  session: number[];
  rules: string[];
  /** 2 won, 3 lost; null: a tie, or against bots, or everybody alone. */
  outcome: (2 | 3 | null)[];
  numerator: (number | null)[];
  denominator: (number | null)[];
  pve: number;
}

/** What the later matches are compared with. */
const FRESH = 3;
/** Places told apart at most; the last holds all that follow. */
const MOST_PLACES = 10;
/** Matches a place must have; later ones are put together until they do. */
const FEWEST_IN_PLACE = 20;

export default defineInsight({
  id: 'session-fatigue',
  version: 1,
  title: 'Within a session',
  question: 'When should I stop?',
  description:
    'A metric by place in the session against its first three matches, within the same sessions; and, of the win rate, what a loss does to the chance of the next match.',
  method: {
    words: [
      'Matches with at most an hour between them are a session. Each match is compared with the others of its own session, so that good and bad evenings, and long and short ones, do not pass for fresh and tired. What the mode explains is taken out first; matches against bots are left out.',
      'Neighbouring places in the session are drawn toward each other and toward “no change”, as far as the sessions do not hold them apart. The effect is the difference from the first three matches of the session. The row `afterThird` puts everything after them together.',
      'After a loss: within a session, the share of wins after a loss is higher than after a win even where nothing is behind it, because a win that has been is not there to come. A comparison of the two shares would therefore find a fake. Instead all orders are considered in which the session’s wins and losses could have come, and it is asked how much oftener alike outcomes followed each other than in those.',
      'It cannot tell why: tiredness, the hour getting late, stronger opponents or impatience look the same here. Who only ever stops after a loss or a win makes the last matches of sessions look worse or better than they are.',
    ],
    formulas: [
      'metric − mode = session + place + noise; covariance clustered by session',
      'places ~ N(0, τ²K), K(i, j) = min(i, j) (a random walk); effect = place − mean of places 1–3',
      'logit P(win | session, last) = α(session) + place + γ·[last was won], γ by conditional likelihood given first, last and number of wins of the session',
      'afterLoss = Λ(η − γ/2) − Λ(η + γ/2), Λ(η) the share of wins',
    ],
    sources: [
      'Wooldridge, J. M. (2010). Econometric Analysis of Cross Section and Panel Data, 2nd ed., §10.5.',
      'Cameron, A. C. & Miller, D. L. (2015). A practitioner’s guide to cluster-robust inference. Journal of Human Resources 50.',
      'Miller, J. B. & Sanjurjo, A. (2018). Surprised by the hot hand fallacy? Econometrica 86.',
      'Nickell, S. (1981). Biases in dynamic models with fixed effects. Econometrica 49.',
      'Cox, D. R. (1958). The regression analysis of binary sequences. JRSS B 20.',
      'Chamberlain, G. (1985). Heterogeneity, omitted variable bias, and duration dependence.',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 20,
  cost: 5,
  heavy: true,
  reads: [...METRIC_COLUMNS, 'mode', 'teams', 'pve', 'session_start'],
  params: {
    metric: Type.Optional(
      Type.Unsafe<PlayMetric>(
        Word(PLAY_METRICS, 'What is compared; `winRate` unless told.', { default: 'winRate' }),
      ),
    ),
  },
  row: {
    kind: Word(
      ['position', 'afterThird', 'afterLoss'],
      'A place in the session, all places after the third, or the match after a loss against that after a win.',
    ),
    position: nullable(
      Type.Integer({
        description: 'Place in the session; from 1, the last stands for all from there on.',
        'x-unit': 'index',
      }),
    ),
    label: Type.String({ description: 'The same in words: `1`, `10+`, `after a loss`.' }),
    metric: Word(PLAY_METRICS, 'Metric of `value`.'),
    unit: Type.String({ description: 'Unit of `value`.' }),
    ...evidence('Matches it is told by.', 'the metric changes by more than chance'),
    ...estimate('value', 'The metric at that place, sessions and modes as usual.', 'metric'),
    ...estimate(
      'effect',
      'The metric less that of the first three of a session; in the row `afterLoss` the chance to win after a loss less that after a win.',
      'metric',
    ),
  },
  charts: [
    {
      kind: 'line',
      id: 'positions',
      title: 'Through the session',
      description: 'The metric at each place in the session with its interval.',
      where: { kind: 'position' },
      x: 'position',
      xType: 'number',
      value: 'value',
      verdict: 'verdict',
      n: 'n',
      points: true,
    },
    {
      kind: 'intervals',
      id: 'effects',
      title: 'Against the first three matches',
      description:
        'Difference of each place in the session from its first three matches, and of the match after a loss.',
      label: 'label',
      value: 'effect',
      verdict: 'verdict',
      n: 'n',
      reference: 0,
    },
  ],
  sql: ({ metric = 'winRate' }) => {
    const { numerator, denominator } = metricOf(metric);
    return sql`
    select json_agg(session order by nth) as session, json_agg(rules order by nth) as rules,
      json_agg(outcome order by nth) as outcome, json_agg(numerator order by nth) as numerator,
      json_agg(denominator order by nth) as denominator, (count(*) filter (where pve))::int as pve
    from (
      select extract(epoch from p.session_start)::float8 as session, p.pve,
        p.mode || case when p.teams then '' else ' alone' end as rules,
        case when p.outcome in (2, 3) and p.teams and not p.pve then p.outcome end as outcome,
        row_number() over (order by p.started_at, p.match_id) as nth,
        case when not p.pve then ${numerator} end as numerator,
        case when not p.pve then ${denominator} end as denominator
      from played p
    ) m having count(*) > 0`;
  },
  derive([found]: readonly Raw[], { params, minMatches }) {
    if (found === undefined) return { rows: [] };
    const metric = params.metric ?? 'winRate';
    const places = throughSession(found);
    const said = (n: number, effect: Estimated | null) => ({
      metric,
      unit: METRICS[metric].unit,
      n,
      verdict: verdictOf({ n, minMatches, lower: effect?.lower ?? null, upper: effect?.upper ?? null }),
      effect: effect?.value ?? null,
      effectLower: effect?.lower ?? null,
      effectUpper: effect?.upper ?? null,
    });
    const valued = (value: Estimated | null) => ({
      value: value?.value ?? null,
      valueLower: value?.lower ?? null,
      valueUpper: value?.upper ?? null,
    });
    const rows = places.points.map(({ n, value, effect }, i) => ({
      kind: 'position' as const,
      position: i + 1,
      label: i + 1 === places.points.length && i > 0 ? `${i + 1}+` : String(i + 1),
      ...said(n, effect),
      ...valued(value),
    }));
    const others = [];
    if (places.points.length > FRESH)
      others.push({
        kind: 'afterThird' as const,
        position: null,
        label: 'after the third',
        ...said(
          places.points.slice(FRESH).reduce((sum, { n }) => sum + n, 0),
          places.afterThird,
        ),
        ...valued(null),
      });
    if (metric === 'winRate') {
      const { pairs, effect } = afterLoss(found, places.logOdds);
      others.push({
        kind: 'afterLoss' as const,
        position: null,
        label: 'after a loss',
        ...said(pairs, effect),
        ...valued(null),
      });
    }
    return { rows: [...rows, ...others], excluded: { pve: found.pve } };
  },
  headline(rows, { params }) {
    const metric = params.metric ?? 'winRate';
    const positions = rows.filter(({ kind }) => kind === 'position');
    const n = positions.reduce((sum, row) => sum + row.n, 0);
    if (n === 0) return { text: 'No completed match that counts.', verdict: 'insufficient', n };
    const isWorse = ({ verdict, effect }: (typeof rows)[number]) =>
      verdict === 'signal' && (effect ?? 0) * (METRICS[metric].better === 'less' ? -1 : 1) < 0;
    const late = rows.find(({ kind }) => kind === 'afterThird');
    const loss = rows.find(({ kind }) => kind === 'afterLoss');
    const from = positions.find((row) => (row.position ?? 0) > FRESH && isWorse(row));
    const isShare = METRICS[metric].unit === 'ratio' && metric !== 'damageEfficiency';
    const size = (value: number) => say.number((isShare ? 100 : 1) * value, isShare ? 0 : 2);
    const drop = (row: (typeof rows)[number]) =>
      `${size(Math.abs(row.effect ?? 0))}${isShare ? ' points' : ''} (${say.sizes(effectIn(row, 'effect'), size)})`;
    const way = METRICS[metric].better === 'less' ? 'higher' : 'lower';
    const tilt =
      loss !== undefined && isWorse(loss)
        ? ` After a loss the chance to win the next is lower by ${drop(loss)}.`
        : '';
    if (from !== undefined && late !== undefined && isWorse(late)) {
      const stop = (from.position ?? 1) - 1;
      return {
        text: `Stop after ${stop} matches: from match ${from.position} of a session on ${metricInWords(metric)} ${way} by ${drop(from)} than in the first three.${tilt}`,
        verdict: 'signal',
        n: from.n,
      };
    }
    if (tilt !== '' && loss !== undefined)
      return { text: `No place in the session to stop at stands out.${tilt}`, verdict: 'signal', n: loss.n };
    if (late === undefined || late.verdict === 'insufficient' || late.effect === null)
      return {
        text: `Too few long sessions to tell when to stop (${say.count(late?.n ?? 0, 'match', 'matches')} after the third of a session).`,
        verdict: 'insufficient',
        n,
      };
    return {
      text: `Cannot tell when to stop: ${metricInWords(metric)} after the third match of a session no ${way} than chance would have it (${say.count(late.n, 'match', 'matches')}).`,
      verdict: 'unclear',
      n,
    };
  },
});

interface Estimated {
  value: number;
  lower: number;
  upper: number;
}

interface Places {
  points: { n: number; value: Estimated | null; effect: Estimated | null }[];
  afterThird: Estimated | null;
  /** What each match's place is worth in log-odds of winning, of a share. */
  logOdds: number[];
}

const Z = normalQuantile(0.95);
/** Of the change from match to match, in standard deviations of a match: ten matches make a small effect (Cohen 1988). */
const SMALL = 0.1;

const around = (value: number, variance: number): Estimated => {
  const reach = Z * Math.sqrt(Math.max(0, variance));
  return { value, lower: value - reach, upper: value + reach };
};

function throughSession(found: Raw): Places {
  const all = countPlaces(found);
  const counts = new Array<number>(MOST_PLACES).fill(0);
  for (const { place } of all) counts[place] = (counts[place] ?? 0) + 1;
  let last = MOST_PLACES - 1;
  while (last > 0 && counts.slice(last).reduce((sum, count) => sum + count, 0) < FEWEST_IN_PLACE) last -= 1;
  const matches = all.map((one) => ({ ...one, place: Math.min(one.place, last) }));
  const masses = new Float64Array(last + 1);
  for (const { place, weight } of matches) masses[place] = (masses[place] ?? 0) + weight;
  const numbers = Array.from(masses, (_, place) => matches.filter((one) => one.place === place).length);
  const none = {
    points: numbers.filter((n) => n > 0).map((n) => ({ n, value: null, effect: null })),
    afterThird: null,
    logOdds: found.session.map(() => 0),
  };
  const fit =
    last === 0
      ? null
      : fitWithin({
          x: matches.map(({ place }) => Array.from({ length: last }, (_, k) => (place === k + 1 ? 1 : 0))),
          y: matches.map(({ y }) => y),
          weights: matches.map(({ weight }) => weight),
          groups: matches.map(({ session }) => session),
        });
  if (fit === null) return none;
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const shares = masses.map((mass) => mass / total);
  const raw = Float64Array.from([0, ...fit.coefficients]);
  const center = raw.reduce((sum, value, k) => sum + value * (shares[k] ?? 0), 0);
  const covariance = (i: number, j: number) => (i === 0 || j === 0 ? 0 : fit.covariance.get(i - 1, j - 1));
  const smooth = smoothEffects({
    effects: raw.map((value) => value - center),
    covariance: centre(covariance, shares),
    masses,
    kernels: [(i, j) => Math.min(i, j)],
    scale: (SMALL * Math.sqrt(fit.residualVariance)) / Math.sqrt(total / matches.length),
  });
  if (smooth === null) return none;
  const level = bySession(matches);
  const contrast = (weights: Float64Array): Estimated => {
    let value = 0;
    let variance = 0;
    for (const [i, own] of weights.entries()) {
      value += own * (smooth.mean[i] ?? 0);
      for (const [j, other] of weights.entries())
        variance += own * other * (smooth.covariance[i * weights.length + j] ?? 0);
    }
    return around(value, variance);
  };
  const fresh = shareOf(masses, 0, FRESH);
  const less = (weights: Float64Array) => weights.map((weight, k) => weight - (fresh[k] ?? 0));
  const width = masses.length;
  const slope = Math.max(0.05, level.value * (1 - level.value));
  const placeOf = new Map(matches.map(({ at, place }) => [at, place]));
  return {
    points: numbers.map((n, place) => ({
      n,
      effect: contrast(less(masses.map((_, k) => (k === place ? 1 : 0)))),
      value: around(
        level.value + (smooth.mean[place] ?? 0),
        (smooth.covariance[place * width + place] ?? 0) + level.standardError ** 2,
      ),
    })),
    afterThird: last >= FRESH ? contrast(less(shareOf(masses, FRESH, width))) : null,
    logOdds: found.session.map((_, at) => (smooth.mean[placeOf.get(at) ?? 0] ?? 0) / slope),
  };
}

interface Match {
  at: number;
  session: number;
  place: number;
  /** The metric, less how far the mode's is from that of all. */
  y: number;
  counted: number;
  weight: number;
}

function countPlaces(found: Raw): Match[] {
  const places = new Map<number, number>();
  const modes = new Map<string, { numerator: number; denominator: number }>();
  const all = { numerator: 0, denominator: 0 };
  const matches = found.session.flatMap((session, at) => {
    const numerator = found.numerator[at] ?? null;
    const weight = found.denominator[at] ?? 0;
    if (numerator === null || !(weight > 0)) return [];
    const place = places.get(session) ?? 0;
    places.set(session, place + 1);
    const mode = modes.get(found.rules[at] ?? '') ?? { numerator: 0, denominator: 0 };
    for (const sums of [mode, all]) {
      sums.numerator += numerator;
      sums.denominator += weight;
    }
    modes.set(found.rules[at] ?? '', mode);
    return [{ at, session, place: Math.min(place, MOST_PLACES - 1), counted: numerator / weight, weight }];
  });
  const rate = ({ numerator, denominator }: typeof all) => numerator / denominator;
  return matches.map((match) => {
    const mode = modes.get(found.rules[match.at] ?? '') ?? all;
    return { ...match, y: match.counted - rate(mode) + rate(all) };
  });
}

function shareOf(masses: Float64Array, from: number, to: number): Float64Array {
  const within = masses.map((mass, k) => (k >= from && k < to ? mass : 0));
  const total = within.reduce((sum, mass) => sum + mass, 0);
  return within.map((mass) => mass / total);
}

/** Mean of all, and its standard error between sessions. */
function bySession(matches: readonly Match[]): { value: number; standardError: number } {
  const sums = new Map<number, { numerator: number; denominator: number }>();
  for (const { session, counted, weight } of matches) {
    const sum = sums.get(session) ?? { numerator: 0, denominator: 0 };
    sum.numerator += counted * weight;
    sum.denominator += weight;
    sums.set(session, sum);
  }
  const parts = [...sums.values()];
  const found = ratioInterval(
    parts.map(({ numerator }) => numerator),
    parts.map(({ denominator }) => denominator),
  );
  return found ?? { value: 0, standardError: 0 };
}

/** C V Cᵀ, C = I − 1 sᵀ. */
function centre(of: (i: number, j: number) => number, shares: Float64Array): Float64Array {
  const n = shares.length;
  const means = Array.from({ length: n }, (_, i) =>
    shares.reduce((sum, share, j) => sum + share * of(i, j), 0),
  );
  const grand = means.reduce((sum, mean, i) => sum + mean * (shares[i] ?? 0), 0);
  return Float64Array.from({ length: n * n }, (_, cell) => {
    const [i, j] = [Math.floor(cell / n), cell % n];
    return of(i, j) - (means[i] ?? 0) - (means[j] ?? 0) + grand;
  });
}

/** Through longer ones the level does not hold. */
const LONGEST_SEQUENCE = 40;

/** Wins and losses in a row, cut where a session ends or a match was neither. */
function afterLoss(found: Raw, logOdds: readonly number[]): { pairs: number; effect: Estimated | null } {
  const sequences: (0 | 1)[][] = [];
  const offsets: number[][] = [];
  for (const [at, outcome] of found.outcome.entries()) {
    const goesOn = at > 0 && found.session[at] === found.session[at - 1] && found.outcome[at - 1] !== null;
    if (outcome === null) continue;
    if (!goesOn || sequences.at(-1)?.length === LONGEST_SEQUENCE) {
      sequences.push([]);
      offsets.push([]);
    }
    sequences.at(-1)?.push(outcome === 2 ? 1 : 0);
    offsets.at(-1)?.push(logOdds[at] ?? 0);
  }
  const told = stateDependence(sequences, offsets);
  const pairs = sequences.reduce((sum, { length }) => sum + length - 1, 0);
  if (told === null) return { pairs, effect: null };
  const later = sequences.flatMap((outcomes) => outcomes.slice(1));
  const won = later.reduce<number>((sum, one) => sum + one, 0);
  const middle = Math.log((won + 0.5) / (later.length - won + 0.5));
  const chance = (logit: number) => 1 / (1 + Math.exp(-logit));
  const effect = (gamma: number) => chance(middle - gamma / 2) - chance(middle + gamma / 2);
  return {
    pairs,
    effect: { value: effect(told.value), lower: effect(told.upper), upper: effect(told.lower) },
  };
}
