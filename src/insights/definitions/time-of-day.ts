import Type from 'typebox';
import { metricInWords } from '../../schemas/metric-titles.ts';
import { METRICS, PLAY_METRICS, type PlayMetric } from '../../schemas/metrics.ts';
import { Count, nullable, Word } from '../../schemas/primitives.ts';
import { clockOf } from '../../schemas/time-zone.ts';
import { normalQuantile } from '../../stats/distributions.ts';
import { fitFactorEffects } from '../../stats/factor-effects.ts';
import { smoothEffects } from '../../stats/smooth-effects.ts';
import { outstanding } from '../../stats/stands-out.ts';
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

/** A value for each match against people, in the order they were played. */
interface Raw {
  bucket: number[];
  rules: string[];
  position: number[];
  session: string[];
  numerator: (number | null)[];
  denominator: (number | null)[];
  hits: (number | null)[];
  shots: (number | null)[];
  pve: number;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export default defineInsight({
  id: 'time-of-day',
  version: 1,
  title: 'Time of day',
  question: 'When do I play best?',
  description:
    'A metric by hour of the day or by weekday, with the mix of modes and the place in the session held equal, and how far each is from the player’s own average. Accuracy by the same hours stands beside it.',
  method: {
    words: [
      'Each match goes to the hour (or the weekday) it began in, in the time zone `tz`. What is compared is the metric less what the mode and the place in the session explain: late hours are often late in a session, and some modes are played at some hours only. Matches against bots are left out.',
      'Matches of one session belong together: five won in a row one evening say less about that hour than five on five days. The intervals are wider by as much as this player’s sessions are alike.',
      'There are 24 hours, and one of them is always the best. So an hour is drawn toward its neighbours and toward the average, the more the fewer its matches and the less the hours differ altogether; the weekdays only toward the average. What is left is a signal when its 90 % interval leaves zero out; the sentence on top tells of a time only where that would be rare even of the furthest of as many.',
      'It cannot tell cause from company: who is online at an hour, on either side, is part of it.',
    ],
    formulas: [
      'metric = average + hour + mode + place in session, weighted by the metric’s denominator',
      'hours ~ N(0, τ²K), K(h, h′) = exp(κ(cos(2π(h − h′)/24) − 1)); weekdays: K = I',
      'value = average + effect',
    ],
    sources: [
      'Searle, S. R. (1971). Linear Models, ch. 7.',
      'Liang, K.-Y. & Zeger, S. L. (1986). Longitudinal data analysis using generalized linear models. Biometrika 73.',
      'Kish, L. (1965). Survey Sampling, §8.2.',
      'Rasmussen, C. E. & Williams, C. K. I. (2006). Gaussian Processes for Machine Learning, ch. 2.',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 10,
  cost: 5,
  heavy: true,
  reads: [...METRIC_COLUMNS, 'mode', 'teams', 'pve', 'session_start'],
  params: {
    metric: Type.Optional(
      Type.Unsafe<PlayMetric>(
        Word(PLAY_METRICS, 'What is compared; `winRate` unless told.', { default: 'winRate' }),
      ),
    ),
    by: Type.Optional(
      Type.Unsafe<'hour' | 'weekday'>(
        Word(['hour', 'weekday'], 'What it is compared by; `hour` unless told.', { default: 'hour' }),
      ),
    ),
  },
  row: {
    bucket: Type.Integer({
      description: 'Hour the match began in, 0 to 23, or weekday, 1 (Monday) to 7.',
      'x-unit': 'bucket',
    }),
    label: Type.String({ description: 'Time in `tz`: `20:00`, `Monday`.' }),
    tz: Type.String({ description: 'Time zone of the times.' }),
    metric: Word(PLAY_METRICS, 'Metric of `value`.'),
    unit: Type.String({ description: 'Unit of `value`.' }),
    ...evidence(
      'Matches that count for the metric.',
      'the metric differs from the player’s average by more than chance',
    ),
    ...estimate('value', 'The metric at that time, with the usual mix of modes.', 'metric'),
    ...estimate('effect', 'The metric less the player’s average.', 'metric'),
    counted: nullable(
      Type.Number({ description: 'The metric as counted, nothing held equal.', 'x-unit': 'metric' }),
    ),
    ...estimate('accuracy', 'Accuracy at that time, worked out the same way.', 'ratio'),
    accuracyN: Count('Matches that count for the accuracy.'),
    accuracyEffect: nullable(
      Type.Number({ description: 'Its difference from the player’s accuracy.', 'x-unit': 'ratio' }),
    ),
  },
  charts: [
    {
      kind: 'bars',
      id: 'value',
      title: 'By the clock',
      description: 'The metric at each time with its interval.',
      x: 'label',
      value: 'value',
      verdict: 'verdict',
      n: 'n',
    },
    {
      kind: 'intervals',
      id: 'effects',
      title: 'Difference from the player’s average',
      description: 'Difference of each time from the player’s own average.',
      label: 'label',
      value: 'effect',
      verdict: 'verdict',
      n: 'n',
      reference: 0,
    },
    {
      kind: 'bars',
      id: 'accuracy',
      title: 'Accuracy by the clock',
      description: 'Accuracy at each time with its interval.',
      x: 'label',
      value: 'accuracy',
      n: 'accuracyN',
    },
  ],
  sql: ({ metric = 'winRate', by = 'hour', tz }) => {
    const { numerator, denominator } = metricOf(metric);
    const accuracy = metricOf('accuracy');
    return sql`
    select coalesce(json_agg(bucket order by nth) filter (where not pve), '[]') as bucket,
      coalesce(json_agg(rules order by nth) filter (where not pve), '[]') as rules,
      coalesce(json_agg(position order by nth) filter (where not pve), '[]') as position,
      coalesce(json_agg(session_start order by nth) filter (where not pve), '[]') as session,
      coalesce(json_agg(numerator order by nth) filter (where not pve), '[]') as numerator,
      coalesce(json_agg(denominator order by nth) filter (where not pve), '[]') as denominator,
      coalesce(json_agg(hits order by nth) filter (where not pve), '[]') as hits,
      coalesce(json_agg(shots order by nth) filter (where not pve), '[]') as shots,
      (count(*) filter (where pve))::int as pve
    from (
      select extract(${raw(by === 'hour' ? 'hour' : 'isodow')} from p.started_at at time zone ${bind(clockOf(tz), 'text')})::int as bucket,
        p.mode || case when p.teams then '' else ' alone' end as rules, p.pve, extract(epoch from p.session_start)::text as session_start,
        least(10, row_number() over (partition by p.session_start order by p.started_at, p.match_id))::int as position,
        row_number() over (order by p.started_at, p.match_id) as nth,
        ${numerator} as numerator, ${denominator} as denominator,
        ${accuracy.numerator} as hits, ${accuracy.denominator} as shots
      from played p
    ) m having count(*) > 0`;
  },
  derive([found]: readonly Raw[], { params, minMatches }) {
    if (found === undefined) return { rows: [] };
    const metric = params.metric ?? 'winRate';
    const isHour = (params.by ?? 'hour') === 'hour';
    const asked = curve(found, found.numerator, found.denominator, isHour);
    const accuracy = curve(found, found.hits, found.shots, isHour);
    const buckets = [...new Set(found.bucket)].sort((a, b) => a - b);
    const rows = buckets.map((bucket) => {
      const own = asked.get(bucket) ?? NOTHING;
      const aim = accuracy.get(bucket) ?? NOTHING;
      const { n, value, effect } = own;
      return {
        bucket,
        label: isHour ? `${String(bucket).padStart(2, '0')}:00` : (WEEKDAYS[bucket - 1] ?? ''),
        tz: clockOf(params.tz),
        metric,
        unit: METRICS[metric].unit,
        n,
        verdict: verdictOf({ n, minMatches, lower: effect?.lower ?? null, upper: effect?.upper ?? null }),
        value: value?.value ?? null,
        valueLower: value?.lower ?? null,
        valueUpper: value?.upper ?? null,
        effect: effect?.value ?? null,
        effectLower: effect?.lower ?? null,
        effectUpper: effect?.upper ?? null,
        counted: own.counted,
        accuracy: aim.value?.value ?? null,
        accuracyLower: aim.value?.lower ?? null,
        accuracyUpper: aim.value?.upper ?? null,
        accuracyN: aim.n,
        accuracyEffect: aim.effect?.value ?? null,
      };
    });
    return { rows, excluded: { pve: found.pve } };
  },
  headline(rows, { params }) {
    const n = rows.reduce((sum, row) => sum + row.n, 0);
    const metric = params.metric ?? 'winRate';
    const what = params.by === 'weekday' ? 'weekday' : 'hour';
    if (n === 0) return { text: 'No completed match that counts.', verdict: 'insufficient', n };
    const isBetter = METRICS[metric].better === 'less' ? -1 : 1;
    const enough = rows.filter(({ verdict }) => verdict !== 'insufficient');
    const asked = enough.filter(({ effect }) => effect !== null);
    if (asked.length === 0) {
      const why =
        enough.length === 0
          ? `Too few matches at any ${what} to tell`
          : rows.length === 1
            ? `No other ${what} to compare ${rows[0]?.label} with`
            : new Set(rows.map(({ counted }) => counted)).size === 1
              ? `No ${what} differs from any other`
              : `Too few sessions to tell one ${what} from another`;
      return { text: `${why} (${say.count(n, 'match', 'matches')} in all).`, verdict: 'insufficient', n };
    }
    const [row] = outstanding(asked, (one) => effectIn(one, 'effect'));
    if (row === undefined)
      return { text: `No ${what} stands out in ${say.count(n, 'match', 'matches')}.`, verdict: 'unclear', n };
    const isRatio = row.unit === 'ratio';
    const figure = (value: number) =>
      metric === 'damageEfficiency' ? say.number(value, 2) : isRatio ? say.percent(value) : say.number(value);
    const size = (value: number) =>
      isRatio && metric !== 'damageEfficiency' ? say.number(100 * value) : say.number(value, 2);
    const named = metricInWords(metric);
    const when = what === 'hour' ? `around ${row.label} (${params.tz ?? 'UTC'})` : `on ${row.label}s`;
    const how = isBetter * (row.effect ?? 0) > 0 ? 'Best' : 'Worst';
    const way = (row.effect ?? 0) > 0 ? 'above' : 'below';
    const unit = isRatio && metric !== 'damageEfficiency' ? ' points' : '';
    return {
      text: `${how} ${when}: ${named} ${figure(row.value ?? 0)} (${say.range(row.valueLower ?? 0, row.valueUpper ?? 0, figure)}) over ${say.count(row.n, 'match', 'matches')}, ${size(Math.abs(row.effect ?? 0))}${unit} ${way} the average (${say.sizes(effectIn(row, 'effect'), size)}).`,
      verdict: 'signal',
      n: row.n,
    };
  },
});

interface Estimated {
  value: number;
  lower: number;
  upper: number;
}

interface Point {
  n: number;
  counted: number | null;
  value: Estimated | null;
  effect: Estimated | null;
}

const NOTHING: Point = { n: 0, counted: null, value: null, effect: null };

/** Neighbouring hours are alike: over a third of the day, over a few hours, hardly. */
const HOURS = [1, 4, 16].map(
  (concentration) => (a: number, b: number) =>
    Math.exp(concentration * (Math.cos(((a - b) * Math.PI) / 12) - 1)),
);
const DAYS = [(a: number, b: number) => (a === b ? 1 : 0)];
/** Of the spread between times, in standard deviations of a match: a small effect (Cohen 1988). */
const SMALL = 0.2;

/** The metric at each time, by bucket. */
function curve(
  found: Raw,
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
  isHour: boolean,
): Map<number, Point> {
  const which = [...denominators.keys()].filter((i) => numerators[i] !== null && (denominators[i] ?? 0) > 0);
  const own = <Value>(values: readonly Value[]) => which.map((i) => values[i] as Value);
  const buckets = own(found.bucket);
  const levels = [...new Set(buckets)].sort((a, b) => a - b);
  const weights = own(denominators) as number[];
  const y = (own(numerators) as number[]).map((numerator, i) => numerator / (weights[i] ?? 1));
  const fit = fitFactorEffects({
    factors: [
      buckets.map((bucket) => levels.indexOf(bucket)),
      numbered(own(found.rules)),
      numbered(own(found.position)),
    ],
    y,
    weights,
    clusters: numbered(own(found.session)),
  });
  const typical = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const smooth =
    fit &&
    smoothEffects({
      effects: fit.effects,
      covariance: fit.covariance,
      masses: fit.masses,
      kernels: (isHour ? HOURS : DAYS).map(
        (kernel) => (i: number, j: number) => kernel(levels[i] ?? 0, levels[j] ?? 0),
      ),
      scale: (SMALL * fit.residualDeviation) / Math.sqrt(typical),
    });
  const z = normalQuantile(0.95);
  const points = new Map<number, Point>();
  for (const [k, bucket] of levels.entries()) {
    const within = [...buckets.keys()].filter((i) => buckets[i] === bucket);
    const mass = within.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
    const counted = within.reduce((sum, i) => sum + (weights[i] ?? 0) * (y[i] ?? 0), 0) / mass;
    const effect = smooth?.mean[k] ?? 0;
    const variance = Math.max(0, smooth?.covariance[k * levels.length + k] ?? 0);
    const around = (value: number, reach: number) => ({ value, lower: value - reach, upper: value + reach });
    points.set(bucket, {
      n: within.length,
      counted,
      effect: smooth && around(effect, z * Math.sqrt(variance)),
      value: fit && smooth && around(fit.mean + effect, z * Math.sqrt(variance + fit.meanStandardError ** 2)),
    });
  }
  return points;
}

function numbered(keys: readonly (string | number)[]): number[] {
  const numbers = new Map<string | number, number>();
  return keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
