import Type, { type Static } from 'typebox';
import { MatchInfo } from './match-info.ts';
import * as modes from './mode-blocks.ts';
import {
  Count,
  Duration,
  Guid,
  Instant,
  Measure,
  maybe,
  nullable,
  OpenEnum,
  PlayerId,
} from './primitives.ts';

/** A medal or a personal score: how often, and points (0 for medals in practice, UPSTREAM §7.18). */
export const Award = Type.Object({ NameId: Count, Count: Count, TotalPersonalScoreAwarded: Count });
export type Award = Static<typeof Award>;

export const CoreStats = Type.Object({
  Score: Count,
  PersonalScore: Count,
  RoundsWon: Count,
  RoundsLost: Count,
  RoundsTied: Count,
  Kills: Count,
  Deaths: Count,
  Assists: Count,
  /** Kills + Assists/3 - Deaths, cut to 2 decimals (UPSTREAM §7.1). */
  KDA: Measure,
  Suicides: Count,
  Betrayals: Count,
  AverageLifeDuration: Duration,
  GrenadeKills: Count,
  HeadshotKills: Count,
  MeleeKills: Count,
  PowerWeaponKills: Count,
  ShotsFired: Count,
  ShotsHit: Count,
  /** Percent 0-100, cut to 2 decimals (UPSTREAM §7.2). */
  Accuracy: Measure,
  DamageDealt: Count,
  DamageTaken: Count,
  CalloutAssists: Count,
  VehicleDestroys: Count,
  DriverAssists: Count,
  Hijacks: Count,
  EmpAssists: Count,
  MaxKillingSpree: Count,
  Medals: Type.Array(Award),
  PersonalScores: Type.Array(Award),
  DeprecatedDamageDealt: Type.Optional(Measure),
  DeprecatedDamageTaken: Type.Optional(Measure),
  Spawns: Count,
  /** Absent in old matches. */
  ObjectivesCompleted: maybe(Count),
});
export type CoreStats = Static<typeof CoreStats>;

export const StatBlocks = Type.Object({
  CoreStats: CoreStats,
  PvpStats: maybe(modes.PvpStats),
  PveStats: maybe(modes.PveStats),
  BombStats: Type.Optional(modes.BombStats),
  CaptureTheFlagStats: maybe(modes.CaptureTheFlagStats),
  EliminationStats: maybe(modes.EliminationStats),
  ExtractionStats: maybe(modes.ExtractionStats),
  InfectionStats: maybe(modes.InfectionStats),
  OddballStats: maybe(modes.OddballStats),
  StockpileStats: maybe(modes.StockpileStats),
  VipStats: maybe(modes.VipStats),
  ZonesStats: maybe(modes.ZonesStats),
});
export type StatBlocks = Static<typeof StatBlocks>;

export const MatchTeam = Type.Object({ TeamId: Count, Outcome: OpenEnum, Rank: Count, Stats: StatBlocks });
export type MatchTeam = Static<typeof MatchTeam>;

export const Participation = Type.Object({
  FirstJoinedTime: Instant,
  LastLeaveTime: nullable(Instant),
  PresentAtBeginning: Type.Boolean(),
  JoinedInProgress: Type.Boolean(),
  LeftInProgress: Type.Boolean(),
  PresentAtCompletion: Type.Boolean(),
  TimePlayed: Duration,
  ConfirmedParticipation: maybe(Type.Boolean()),
});

export const MatchPlayer = Type.Object({
  PlayerId,
  PlayerType: OpenEnum,
  BotAttributes: maybe(Type.Object({ Difficulty: OpenEnum })),
  LastTeamId: Count,
  Outcome: OpenEnum,
  Rank: Count,
  ParticipationInfo: Participation,
  /** More than one entry when the player switched team (UPSTREAM §7.13). */
  PlayerTeamStats: Type.Array(Type.Object({ TeamId: Count, Stats: StatBlocks })),
});
export type MatchPlayer = Static<typeof MatchPlayer>;

/** One match, immutable once ended (UPSTREAM §4.2). `Teams` is empty where there are none (§7.12). */
export const MatchStats = Type.Object({
  MatchId: Guid,
  MatchInfo: MatchInfo,
  Teams: Type.Array(MatchTeam),
  Players: Type.Array(MatchPlayer),
});
export type MatchStats = Static<typeof MatchStats>;
