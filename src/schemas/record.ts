import Type from 'typebox';
import { matchLabel, Outcome } from './match.ts';
import { METRICS, type MetricName } from './metrics.ts';
import { Count, Instant, MatchId, nullable, Word } from './primitives.ts';

/** What a match must have had for a metric of it to mean something. */
export interface RecordMinimum {
  of: 'timePlayedSeconds' | 'shotsFired' | 'kills';
  least: number;
}

const LONG_ENOUGH: RecordMinimum = { of: 'timePlayedSeconds', least: 300 };

/**
 * The metrics a single match can hold the record of, and how much of a match it takes: those of which more is better
 * (the fewest deaths are those of the shortest match), but for the share of wins, which one match has none of.
 */
export const RECORD_METRICS = {
  kda: null,
  kills: null,
  assists: null,
  killsPer10: LONG_ENOUGH,
  assistsPer10: LONG_ENOUGH,
  accuracy: { of: 'shotsFired', least: 20 },
  damageDealt: null,
  damageDealtPer10: LONG_ENOUGH,
  damageEfficiency: LONG_ENOUGH,
  damagePerLife: null,
  headshotRate: { of: 'kills', least: 5 },
  headshotKills: null,
  meleeKills: null,
  grenadeKills: null,
  powerWeaponKills: null,
  score: null,
  personalScore: null,
  personalScorePer10: LONG_ENOUGH,
  objectivesCompleted: null,
  maxKillingSpree: null,
  averageLifeSeconds: null,
} as const satisfies Partial<Record<MetricName, RecordMinimum | null>>;

export type RecordMetric = keyof typeof RECORD_METRICS;

export const RECORD_METRIC_NAMES = Object.keys(RECORD_METRICS) as [RecordMetric, ...RecordMetric[]];

/** The minimums in words, for the contract. */
export const MINIMUMS_IN_WORDS =
  'at least 300 s played for rates over time and damageEfficiency, 20 shots for accuracy, 5 kills for headshotRate';

export const RecordMetricWord = Word(RECORD_METRIC_NAMES, 'The metric.');

export const MetricUnit = Word(
  [...new Set(Object.values(METRICS).map(({ unit }) => unit))],
  'Unit of the value.',
);

export const PlayerRecord = Type.Object(
  {
    metric: RecordMetricWord,
    unit: MetricUnit,
    value: Type.Number({ description: 'The most there was in one match, in `unit`.', 'x-unit': 'metric' }),
    matchId: MatchId,
    startedAt: Instant('Start of the match.'),
    ...matchLabel,
    outcome: Outcome,
    minimum: nullable(
      Type.Object(
        {
          of: Word(['timePlayedSeconds', 'shotsFired', 'kills'], 'What of.'),
          least: Count('How much of it at least.'),
        },
        { description: 'What a match must have had to count for this metric; null: nothing.' },
      ),
    ),
  },
  { $id: 'PlayerRecord', description: 'A player’s best match by one metric.' },
);
