import Type, { type Static } from 'typebox';
import { MatchInfo } from './match-info.ts';
import { Count, Guid, OpenEnum } from './primitives.ts';

export const HistoryEntry = Type.Object({
  MatchId: Guid,
  MatchInfo: MatchInfo,
  LastTeamId: Count,
  Outcome: OpenEnum,
  Rank: Count,
  PresentAtEndOfMatch: Type.Boolean(),
});
export type HistoryEntry = Static<typeof HistoryEntry>;

/** A page, newest first. An empty one is the end of history or a private account (UPSTREAM §4.1). */
export const MatchHistory = Type.Object({
  Start: Count,
  Count: Count,
  ResultCount: Count,
  Results: Type.Array(HistoryEntry),
});
export type MatchHistory = Static<typeof MatchHistory>;

/** Disagrees with the list and the service record, and all three are right (UPSTREAM §4.5). */
export const MatchCount = Type.Object({
  CustomMatchesPlayedCount: Count,
  MatchesPlayedCount: Count,
  MatchmadeMatchesPlayedCount: Count,
  LocalMatchesPlayedCount: Count,
});
export type MatchCount = Static<typeof MatchCount>;
