import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Upstream's shapes as far as the tests compare them; read from the files, not through our parsers. */
export interface CapturedStats {
  CoreStats: CapturedBlock & {
    Medals: CapturedAward[];
    PersonalScores: CapturedAward[];
  };
  [block: string]: CapturedBlock | null;
}
export type CapturedBlock = Record<string, unknown>;

export interface CapturedAward {
  NameId: number;
  Count: number;
  TotalPersonalScoreAwarded: number;
}

export interface CapturedPlayer {
  PlayerId: string;
  PlayerType: number;
  BotAttributes: { Difficulty: number } | null;
  LastTeamId: number;
  Outcome: number;
  Rank: number;
  ParticipationInfo: {
    FirstJoinedTime: string;
    LastLeaveTime: string | null;
    PresentAtBeginning: boolean;
    JoinedInProgress: boolean;
    LeftInProgress: boolean;
    PresentAtCompletion: boolean;
    TimePlayed: string;
  };
  PlayerTeamStats: { TeamId: number; Stats: CapturedStats }[];
}

export interface CapturedMatch {
  MatchId: string;
  MatchInfo: Record<string, unknown> & { StartTime: string; EndTime: string };
  Teams: { TeamId: number; Outcome: number; Rank: number; Stats: CapturedStats }[];
  Players: CapturedPlayer[];
}

/** The captured match stats, by match id, with their bytes. */
export function readCapturedMatches(directory: string): Map<string, { bytes: Buffer; match: CapturedMatch }> {
  const folder = join(directory, 'match-stats');
  const captured = new Map<string, { bytes: Buffer; match: CapturedMatch }>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const bytes = readFileSync(join(folder, file));
    const match = JSON.parse(bytes.toString()) as CapturedMatch;
    captured.set(match.MatchId.toLowerCase(), { bytes, match });
  }
  return captured;
}
