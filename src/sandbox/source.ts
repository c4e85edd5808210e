/**
 * What a Waypoint knows, whoever plays it: captured responses on disk or a synthetic world.
 *
 * Bodies are bytes, exactly as they go over the wire, so that a capture is served byte for byte.
 * `null` means "Waypoint has no such thing" and becomes the 404 (or the per-key quirk) of that endpoint.
 * Every method is cheap and synchronous: a source keeps an index, or computes on demand.
 */
export interface Source {
  /** Players that make a good demonstration: registered by `npm start`. Captured source: every human. */
  readonly demoGamertags: readonly string[];
  /** The person behind the token (the `xuid(own)` of own-only endpoints). */
  readonly owner: SandboxPlayer;

  playerByXuid(xuid: string): SandboxPlayer | null;
  /** Case-insensitive; only the present gamertag resolves, as upstream. */
  playerByGamertag(gamertag: string): SandboxPlayer | null;
  /** Whether other people may read this player's history. */
  isPrivate(xuid: string): boolean;

  /** Newest first, `[start, start + count)`; empty past the end. Private players: the server answers empty. */
  history(xuid: string, type: HistoryType, start: number, count: number): HistoryEntry[];
  matchCount(xuid: string): MatchCount;

  matchStats(matchId: string): Buffer | null;
  /** When the match's stats became readable; history may list it before (UPSTREAM §7.16). */
  matchEndedAt(matchId: string): Date | null;
  /** One `Value[]` element per asked xuid, in the order asked; null where the xuid does not exist at all. */
  matchSkill(matchId: string, xuids: readonly string[]): Array<object | null> | null;
  playlistCsr(
    playlistId: string,
    xuids: readonly string[],
    season: string | null,
  ): Array<object | null> | null;
  careerRanks(xuids: readonly string[]): object[];
  serviceRecord(xuid: string, lifecycle: 'matchmade' | 'custom' | 'local'): Buffer | null;

  medalMetadata(): Buffer;
  csrSeasonCalendar(): Buffer;
  seasonCalendar(): Buffer;
  careerRankTrack(): Buffer;
  /** `versionId` null asks for the latest. Kind as in the path: maps, ugcGameVariants, playlists, … */
  asset(kind: AssetKind, assetId: string, versionId: string | null): Buffer | null;
  /** gamecms `multiplayer/file/playlists/assets/{id}.json` (HasCsr and so on). */
  playlistRules(playlistId: string): Buffer | null;
  /** discovery `films/matches/{id}/spectate`; a source without films leaves it out. */
  film?(matchId: string): Buffer | null;
}

export type HistoryType = 'all' | 'matchmaking' | 'custom' | 'local';
export type AssetKind = 'maps' | 'ugcGameVariants' | 'playlists' | 'mapModePairs' | 'engineGameVariants';

export interface SandboxPlayer {
  /** 16 digits, no wrapping. */
  xuid: string;
  gamertag: string;
}

/** One element of the match list's `Results`, upstream's own shape. */
export interface HistoryEntry {
  MatchId: string;
  MatchInfo: object;
  LastTeamId: number;
  Outcome: number;
  Rank: number;
  PresentAtEndOfMatch: boolean;
}

export interface MatchCount {
  CustomMatchesPlayedCount: number;
  MatchesPlayedCount: number;
  MatchmadeMatchesPlayedCount: number;
  LocalMatchesPlayedCount: number;
}
