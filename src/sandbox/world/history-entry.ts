import type { HistoryEntry } from '../source.ts';
import type { MatchDetail } from './match-detail.ts';
import { matchInfoOf } from './match-info.ts';

/** A line of the match list, from the same rows as the stats body. */
export function historyEntry(detail: MatchDetail, matchId: string, slot: number): HistoryEntry {
  const row = detail.rows.find((one) => one.combatant.slot === slot);
  if (row === undefined) throw new RangeError(`slot ${slot} is not in match ${matchId}`);
  return {
    MatchId: matchId,
    MatchInfo: matchInfoOf(detail.match),
    LastTeamId: row.combatant.teamId,
    Outcome: row.outcome,
    Rank: row.rank,
    PresentAtEndOfMatch: row.outcome !== 4,
  };
}
