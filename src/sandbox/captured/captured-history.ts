import type { HistoryEntry, HistoryType, MatchCount } from '../source.ts';
import type { CapturedMatch } from './captured-matches.ts';
import { humanXuid, type Participant } from './captured-shapes.ts';

/** A person's part in a match. */
export interface Appearance {
  captured: CapturedMatch;
  participant: Participant;
}

const LIFECYCLE_OF: Record<Exclude<HistoryType, 'all'>, number> = { custom: 1, matchmaking: 3, local: 7 };

/** Who appears in which matches, newest first, as `matches` are. */
export function indexAppearances(matches: readonly CapturedMatch[]): Map<string, Appearance[]> {
  const appearances = new Map<string, Appearance[]>();
  for (const captured of matches) {
    for (const participant of captured.match.Players) {
      const xuid = humanXuid(participant.PlayerId);
      if (xuid === null) continue;
      const known = appearances.get(xuid) ?? [];
      appearances.set(xuid, known);
      known.push({ captured, participant });
    }
  }
  return appearances;
}

/** The part of an index that belongs to one list (UPSTREAM §4.1; LifecycleMode 7 is LAN, §5). */
export function ofType(appearances: readonly Appearance[], type: HistoryType): readonly Appearance[] {
  if (type === 'all') return appearances;
  return appearances.filter(({ captured }) => captured.match.MatchInfo.LifecycleMode === LIFECYCLE_OF[type]);
}

/** One element of the match list. */
export function toHistoryEntry({ captured, participant }: Appearance): HistoryEntry {
  return {
    MatchId: captured.match.MatchId,
    MatchInfo: captured.match.MatchInfo,
    LastTeamId: participant.LastTeamId,
    Outcome: participant.Outcome,
    Rank: participant.Rank,
    PresentAtEndOfMatch: participant.ParticipationInfo.PresentAtCompletion,
  };
}

/** The counters of a person; the sum counts the three lists only, as captured ones do. */
export function countMatches(appearances: readonly Appearance[]): MatchCount {
  const custom = ofType(appearances, 'custom').length;
  const matchmade = ofType(appearances, 'matchmaking').length;
  const local = ofType(appearances, 'local').length;
  return {
    CustomMatchesPlayedCount: custom,
    MatchesPlayedCount: custom + matchmade + local,
    MatchmadeMatchesPlayedCount: matchmade,
    LocalMatchesPlayedCount: local,
  };
}
