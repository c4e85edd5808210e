import type { TSchema } from 'typebox';
import { LIFECYCLES, OUTCOMES, TIERS, wordsOf } from '../schemas/enums.ts';
import { VERDICTS } from '../schemas/insight.ts';
import { METRIC_NAMES, PLAY_METRICS } from '../schemas/metrics.ts';
import { Word } from '../schemas/primitives.ts';

/** Types that have another name in the graph than their schema, or the place it stands in. */
export const RENAMED_TYPES: Readonly<Record<string, string>> = {
  MatchDetail: 'Match',
  PlayerProfileRanks: 'PlaylistRank',
  PlayerRanksMetaCurrent: 'PlaylistRank',
  PlayerProfileRanksPlaylist: 'PlaylistName',
  PlayerRanksMetaCurrentPlaylist: 'PlaylistName',
  PlayerProfileServiceRecord: 'ServiceRecord',
  PlayerProfileCareerRank: 'CareerRank',
  PlayerProfileGamertags: 'SeenGamertag',
  PlayerProfileNotices: 'Notice',
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
};
