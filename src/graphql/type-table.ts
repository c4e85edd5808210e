import type { TSchema } from 'typebox';
import { ChangeKind } from '../schemas/change.ts';
import { LIFECYCLES, MEDAL_DIFFICULTIES, MEDAL_TYPES, OUTCOMES, TIERS, wordsOf } from '../schemas/enums.ts';
import { FreshnessState } from '../schemas/freshness.ts';
import { VERDICTS } from '../schemas/insight.ts';
import { METRIC_NAMES, PLAY_METRICS } from '../schemas/metrics.ts';
import { LeaderboardMetric } from '../schemas/population.ts';
import { Word } from '../schemas/primitives.ts';
import { MetricUnit, RecordMetricWord } from '../schemas/record.ts';

/** Several places of one shape, as one type. */
const all = (name: string, ...places: readonly string[]): Record<string, string> =>
  Object.fromEntries(places.map((place) => [place, name]));

/** Types that have another name in the graph than their schema, or the place it stands in. */
export const RENAMED_TYPES: Readonly<Record<string, string>> = {
  MatchDetail: 'Match',
  ...all('CoreStats', 'ParticipantStats', 'TeamStats', 'PlayerMatchStats'),
  ...all('MatchMap', 'PlayerMatchMap'),
  ...all('MatchMode', 'PlayerMatchMode'),
  ...all('MatchPlaylist', 'PlayerMatchPlaylist'),
  ...all('MapLabel', 'PlayerRecordMap', 'PlayerChangeMap'),
  ...all('ModeLabel', 'PlayerRecordMode', 'PlayerChangeMode'),
  ...all('PlaylistLabel', 'LeaderboardEntryPlaylist', 'PlayerProfileRanksPlaylist'),
  ...all('PlaylistLabel', 'PlayerRanksMetaCurrentPlaylist', 'PlaylistRankPlaylist'),
  ...all('PlaylistRank', 'PlayerProfileRanks', 'PlayerRanksMetaCurrent'),
  ...all('ServiceRecord', 'PlayerProfileServiceRecord'),
  ...all('CareerRank', 'PlayerProfileCareerRank'),
  ...all('SeenGamertag', 'PlayerProfileGamertags'),
  ...all('Notice', 'PlayerProfileNotices'),
  ...all('MedalCount', 'ParticipantMedals'),
  ...all('PersonalScoreCount', 'ParticipantPersonalScores'),
  ...all('TierExpectations', 'SkillTierExpected'),
  ...Object.fromEntries(
    Object.keys(TIERS).map((tier) => [
      `TierExpectations${tier.charAt(0).toUpperCase()}${tier.slice(1)}`,
      'TierExpectation',
    ]),
  ),
  ...all('MetricEstimates', 'PlayerStatsMetrics', 'StatGroupMetrics'),
  ...all('Totals', 'PlayerStatsTotals', 'StatGroupTotals'),
  ...all('Exclusions', 'PlayerStatsExclusions', 'PlayerCardExclusions', 'PlayerStatsByMetaExclusions'),
  ...all('Exclusions', 'PlayerHistogramMetaExclusions'),
  ...all('HistogramSummary', 'PlayerHistogramMetaSummary'),
  ...all('MedalsCounted', 'PlayerMedalsMetaCounted'),
  ...all('TrendMetric', 'PlayerTrendArgumentsMetric', 'TrendRowMetric'),
  ...all('TimeOfDayGrouping', 'PlayerTimeOfDayArgumentsBy'),
  ...all('PlaylistPreferenceGrouping', 'PlayerPlaylistPreferenceArgumentsBy'),
  ...all('RecordMinimumUnit', 'PlayerRecordMinimumOf'),
  ...all('CardResult', 'PlayerCardResults'),
  ...all('Stability', 'InsightEntryStability'),
  ...all('SyncFailure', 'SyncLastError'),
  ...all('InsightChart', 'InsightEntryCharts'),
  ...all('InsightColumn', 'InsightEntryColumns'),
  ...all('InsightParameter', 'InsightEntryParameters'),
};

const open = (words: readonly string[]) => [...new Set([...words, 'unknown'])];

/** Words that several shapes have: one type each, by its name. */
export const SHARED_WORDS: Readonly<Record<string, TSchema>> = {
  Outcome: Word(open(wordsOf(OUTCOMES)), 'How a match ended for a player or a team.'),
  Lifecycle: Word(open(wordsOf(LIFECYCLES)), 'Where a match was played.'),
  Tier: Word(Object.keys(TIERS), 'A tier of CSR.'),
  Verdict: Word(
    VERDICTS,
    '`signal`: more than chance. `unclear`: the interval of the effect covers zero. `insufficient`: too few matches to say.',
  ),
  Metric: Word(METRIC_NAMES, 'A number over matches.'),
  PlayMetric: Word(PLAY_METRICS, 'A number over matches that does not grow with their length.'),
  RecordMetric: RecordMetricWord,
  MetricUnit,
  LeaderboardMetric,
  ChangeKind,
  PlayerState: FreshnessState,
  MedalDifficulty: Word(open(wordsOf(MEDAL_DIFFICULTIES)), 'How rare a medal is, as upstream says.'),
  MedalType: Word(open(wordsOf(MEDAL_TYPES)), 'What a medal is for, as upstream says.'),
};
