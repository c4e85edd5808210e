import Type from 'typebox';
import { DIMENSIONS } from './dimensions.ts';
import { METRICS, type Metric } from './metrics.ts';
import { Count, Instant, nullable, Ratio, ref, Seconds } from './primitives.ts';

const value = (description: string) => nullable(Type.Number({ description, 'x-unit': 'metric' }));

export const Estimate = Type.Object(
  {
    value: value(
      'The metric over all the matches: the sum of one over the sum of the other. Null when n is 0.',
    ),
    lower: value('Lower end of the interval; null when n is too small to tell.'),
    upper: value('Upper end of the interval; null when n is too small to tell.'),
    n: Count('Matches that count for the metric: those that have both numbers, the second not zero.'),
  },
  {
    $id: 'Estimate',
    description:
      'A metric with its 90 % interval: Wilson’s for `winRate`, which needs one match; for all others the normal ' +
      'interval of a ratio of sums (delta method), which needs two. Intervals of shares stay within 0 and 1.',
  },
);

/** What a metric’s estimate is of, and its unit. In an `anyOf` of one: the framework drops what stands beside a `$ref`. */
export function estimateOf({ description, unit }: Metric) {
  return Type.Unsafe<Type.Static<typeof Estimate>>({ anyOf: [ref(Estimate)], description, 'x-unit': unit });
}

const total = (description: string) => nullable(Count(`${description} Null when no match had the field.`));

const statLine = {
  matches: Count('Matches counted.'),
  wins: Count('Won.'),
  losses: Count('Lost.'),
  ties: Count('Tied.'),
  timePlayedSeconds: Seconds('Time played.'),
  totals: Type.Object(
    {
      kills: total('Kills.'),
      deaths: total('Deaths.'),
      assists: total('Assists.'),
      suicides: total('Suicides.'),
      betrayals: total('Kills of team mates.'),
      headshotKills: total('Kills by headshot.'),
      meleeKills: total('Kills by melee.'),
      grenadeKills: total('Kills with grenades.'),
      powerWeaponKills: total('Kills with power weapons.'),
      shotsFired: total('Shots fired.'),
      shotsHit: total('Shots that hit.'),
      damageDealt: total('Damage dealt.'),
      damageTaken: total('Damage taken.'),
      score: total('Score in the mode: what it counts is the mode’s own.'),
      personalScore: total('Points of personal score.'),
      objectivesCompleted: total('Objectives completed.'),
    },
    { description: 'Sums over the matches.' },
  ),
  firstMatchAt: nullable(Instant('Start of the first match counted.')),
  lastMatchAt: nullable(Instant('Start of the last match counted.')),
  metrics: Type.Object(
    Object.fromEntries(Object.entries(METRICS).map(([name, metric]) => [name, estimateOf(metric)])),
    { description: 'Every metric, with its interval.' },
  ),
};

export const StatLine = Type.Object(statLine, {
  $id: 'StatLine',
  description: 'What is computed over some matches of one player.',
});

const members = Object.fromEntries(
  Object.entries(DIMENSIONS).map(([name, description]) => [
    name,
    Type.Optional(
      Type.Object(
        {
          key: nullable(
            Type.String({ description: 'What the matches have in common; null: they have none.' }),
          ),
          label: nullable(Type.String({ description: 'What the key is called; null: not known.' })),
        },
        { description },
      ),
    ),
  ]),
);

/** A group of matches; `by` has the dimensions that were asked for. */
const statGroup = (names: readonly string[]) => ({
  by: Type.Object(Object.fromEntries(names.map((name) => [name, members[name] ?? Type.Null()])), {
    additionalProperties: false,
    description: 'What the matches have in common: a member for each dimension asked for.',
  }),
  ...statLine,
});

export const StatGroup = Type.Object(statGroup(Object.keys(DIMENSIONS)), {
  $id: 'StatGroup',
  description: 'What is computed over the matches of one player that have something in common.',
});

/** The row of a request for these dimensions, for its columns. */
export function statGroupBy(names: readonly string[]) {
  return Type.Object(statGroup(names));
}

export const HistogramBin = Type.Object(
  {
    lower: Type.Number({ description: 'Least value in the bin.', 'x-unit': 'metric' }),
    upper: Type.Number({
      'x-unit': 'metric',
      description: 'Values in the bin are less; in the last of `bins` the greatest value itself is in it.',
    }),
    matches: Count('Matches with such a value.'),
    share: Ratio('Of all matches that have the metric.'),
  },
  { $id: 'HistogramBin', description: 'Matches whose value of a metric lies between two numbers.' },
);

export const Exclusions = Type.Object(
  { incomplete: Count('Matches the filters let through that were left out for not being completed.') },
  { description: 'Matches that are not in the numbers.' },
);

export const HistogramSummary = Type.Object(
  {
    n: Count('Matches that have the metric.'),
    mean: value(
      'Mean of the matches’ own values; another number than the pooled `value` of the player’s statistics.',
    ),
    sd: value('Standard deviation of a sample; null when n < 2.'),
    min: value('Least.'),
    p5: value('5 % of the matches are at or below, interpolated; so the others.'),
    p10: value('10th percentile.'),
    p25: value('25th percentile.'),
    p50: value('Median.'),
    p75: value('75th percentile.'),
    p90: value('90th percentile.'),
    p95: value('95th percentile.'),
    max: value('Greatest.'),
  },
  { description: 'The distribution in numbers; null when n is 0.' },
);
