import type { HistoryEntry } from '../../../src/sandbox/source.ts';
import {
  createSyntheticWorld,
  type SyntheticWorld,
  type SyntheticWorldOptions,
} from '../../../src/sandbox/world/synthetic-world.ts';

export const NOW = new Date('2026-11-20T12:00:00Z');

export function worldAt(now: Date, options: Partial<SyntheticWorldOptions> = {}): SyntheticWorld {
  return createSyntheticWorld({ seed: 7, players: 48, matchesPerPlayer: 200, now: () => now, ...options });
}

export interface MatchInfo {
  StartTime: string;
  EndTime: string;
  Duration: string;
  PlayableDuration: string;
  LifecycleMode: number;
  GameVariantCategory: number;
  MapVariant: AssetReference;
  UgcGameVariant: AssetReference;
  Playlist: AssetReference | null;
  PlaylistMapModePair: AssetReference | null;
  PlaylistExperience: number | null;
  SeasonId: string | null;
  TeamsEnabled: boolean;
  GameplayInteraction?: number;
}

export interface AssetReference {
  AssetKind: number;
  AssetId: string;
  VersionId: string;
}

export interface Core {
  Score: number;
  PersonalScore: number;
  Kills: number;
  Deaths: number;
  Assists: number;
  KDA: number;
  Suicides: number;
  Betrayals: number;
  HeadshotKills: number;
  GrenadeKills: number;
  MeleeKills: number;
  PowerWeaponKills: number;
  ShotsFired: number;
  ShotsHit: number;
  Accuracy: number;
  DamageDealt: number;
  DamageTaken: number;
  MaxKillingSpree: number;
  RoundsWon: number;
  AverageLifeDuration: string;
  Spawns: number;
  Medals: Array<{ NameId: number; Count: number; TotalPersonalScoreAwarded: number }>;
  PersonalScores: Array<{ NameId: number; Count: number; TotalPersonalScoreAwarded: number }>;
  [other: string]: unknown;
}

export interface Stats {
  CoreStats: Core;
  PvpStats?: { Kills: number };
  PveStats?: { Kills: number; GruntKills: number };
  [block: string]: unknown;
}

export interface PlayerRow {
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
    ConfirmedParticipation: null;
  };
  PlayerTeamStats: Array<{ TeamId: number; Stats: Stats }>;
}

export interface MatchStats {
  MatchId: string;
  MatchInfo: MatchInfo;
  Teams: Array<{ TeamId: number; Outcome: number; Rank: number; Stats: Stats }>;
  Players: PlayerRow[];
}

export function statsOf(world: SyntheticWorld, matchId: string): MatchStats {
  const body = world.matchStats(matchId);
  if (body === null) throw new Error(`no stats for ${matchId}`);
  return JSON.parse(body.toString()) as MatchStats;
}

/** The body as text: comparing buffers byte by byte is slow in the assertion library. */
export function textOf(world: SyntheticWorld, matchId: string): string | undefined {
  return world.matchStats(matchId)?.toString();
}

export function infoOf(entry: HistoryEntry): MatchInfo {
  return entry.MatchInfo as MatchInfo;
}

/** Ids of everybody's newest matches, each once; the very newest is left out, its stats may not be ready. */
export function matchIdsOf(world: SyntheticWorld, perPlayer: number, players = world.population): string[] {
  const ids = new Set<string>();
  for (let i = 0; i < players; i++)
    for (const entry of world.history(world.playerAt(i).xuid, 'all', 1, perPlayer)) ids.add(entry.MatchId);
  return [...ids];
}

export function seconds(duration: string): number {
  const parts = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,7})?)S)?$/.exec(duration);
  if (parts === null) throw new Error(`not a duration: ${duration}`);
  const [, d = 0, h = 0, m = 0, s = 0] = parts;
  return Number(d) * 86_400 + Number(h) * 3600 + Number(m) * 60 + Number(s);
}

export function xuidIn(playerId: string): string {
  return playerId.slice(5, -1);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
