import type { CoreColumns } from './core-stats.ts';
import type { ModeLayout } from './mode-stats.ts';

/**
 * The rows one match becomes. Field names are the columns' in camelCase; ids that can pass 2^53 are text; times are
 * ISO text. They travel to PostgreSQL as one JSON document.
 */
export interface MatchRows {
  match: MatchRow;
  teams: TeamRow[];
  participants: ParticipantRow[];
  modeLayouts: ModeLayout[];
  assets: AssetRow[];
  /** Every person in the match, ascending: rows are locked in this order everywhere. */
  xuids: string[];
}

export interface MatchRow {
  id: string;
  mapAssetId: string | null;
  mapVersionId: string | null;
  variantAssetId: string | null;
  variantVersionId: string | null;
  playlistAssetId: string | null;
  playlistVersionId: string | null;
  pairAssetId: string | null;
  pairVersionId: string | null;
  startedAt: string;
  endedAt: string;
  fetchedAt: string;
  durationSeconds: number | null;
  playableDurationSeconds: number | null;
  lifecycleMode: number;
  gameVariantCategory: number;
  playlistExperience: number | null;
  gameplayInteraction: number | null;
  teamsEnabled: boolean | null;
  teamScoringEnabled: boolean | null;
  skillState: 'stored' | 'absent';
  seasonId: string | null;
  extra: object | null;
}

interface StatColumns extends CoreColumns {
  modeLayoutId: string | null;
  modeValues: (number | null)[];
}

export interface TeamRow extends StatColumns {
  matchId: string;
  teamId: number;
  outcome: number;
  rank: number | null;
  mmr: number | null;
  extra: object | null;
}

export interface ParticipantRow extends StatColumns, SkillColumns {
  matchId: string;
  startedAt: string;
  slot: number;
  xuid: string | null;
  /** Of somebody who was erased. */
  pseudonym: string | null;
  botId: number | null;
  botDifficulty: number | null;
  playerType: number;
  teamId: number | null;
  outcome: number;
  rank: number | null;
  firstJoinedAt: string | null;
  lastLeftAt: string | null;
  timePlayedSeconds: number | null;
  joinedInProgress: boolean | null;
  leftInProgress: boolean | null;
  presentAtBeginning: boolean | null;
  presentAtCompletion: boolean | null;
  medals: number[];
  personalScores: number[];
  personalScorePoints: number[];
  extra: object | null;
}

/** What the skill answer says of one participant; all null where it says nothing. */
export interface SkillColumns {
  skillResultCode: number | null;
  teamMmr: number | null;
  csrBefore: number | null;
  csrAfter: number | null;
  placementsLeftBefore: number | null;
  placementsLeftAfter: number | null;
  expectedKills: number | null;
  expectedDeaths: number | null;
  killsStdDev: number | null;
  deathsStdDev: number | null;
  /** Kills of Bronze…Onyx, then deaths of Bronze…Onyx; empty when not given. */
  tierExpected: (number | null)[];
}

export interface AssetRow {
  kind: number;
  assetId: string;
  versionId: string;
}
