import Type from 'typebox';
import { Count, Duration, Measure, maybe, nullable } from './primitives.ts';

/** Mode blocks of match stats (UPSTREAM §4.2). Which one is present tells the mode, not the category (§5). */

/** KDA is Kills + Assists/3 - Deaths, not a ratio (UPSTREAM §7.1). */
const Versus = { Kills: Count, Deaths: Count, Assists: Count, KDA: Measure };

export const PvpStats = Type.Object(Versus);

export const PveStats = Type.Object({
  ...Versus,
  MarineKills: Count,
  GruntKills: Count,
  JackalKills: Count,
  EliteKills: Count,
  BruteKills: Count,
  HunterKills: Count,
  SkimmerKills: Count,
  SentinelKills: Count,
  BossKills: Count,
});

export const CaptureTheFlagStats = Type.Object({
  FlagCaptureAssists: Count,
  FlagCaptures: Count,
  FlagCarriersKilled: Count,
  FlagGrabs: Count,
  FlagReturnersKilled: Count,
  FlagReturns: Count,
  FlagSecures: Count,
  FlagSteals: Count,
  KillsAsFlagCarrier: Count,
  KillsAsFlagReturner: Count,
  TimeAsFlagCarrier: Duration,
});

export const OddballStats = Type.Object({
  KillsAsSkullCarrier: Count,
  LongestTimeAsSkullCarrier: Duration,
  SkullCarriersKilled: Count,
  SkullGrabs: Count,
  SkullScoringTicks: Count,
  TimeAsSkullCarrier: Duration,
});

/** Also King of the Hill, Land Grab and Total Control, which have no block of their own. */
export const ZonesStats = Type.Object({
  StrongholdCaptures: Count,
  StrongholdDefensiveKills: Count,
  StrongholdOffensiveKills: Count,
  StrongholdSecures: Count,
  StrongholdOccupationTime: Duration,
  StrongholdScoringTicks: Count,
});

export const EliminationStats = Type.Object({
  AlliesRevived: Count,
  EliminationAssists: Count,
  Eliminations: Count,
  EnemyRevivesDenied: Count,
  Executions: Count,
  KillsAsLastPlayerStanding: Count,
  LastPlayersStandingKilled: Count,
  RoundsSurvived: Count,
  TimesRevivedByAlly: Count,
  EliminationOrder: maybe(Count),
  LivesRemaining: maybe(Count),
});

export const ExtractionStats = Type.Object({
  SuccessfulExtractions: Count,
  ExtractionConversionsDenied: Count,
  ExtractionConversionsCompleted: Count,
  ExtractionInitiationsDenied: Count,
  ExtractionInitiationsCompleted: Count,
});

export const InfectionStats = Type.Object({
  AlphasKilled: Count,
  InfectedKilled: Count,
  SpartansInfected: Count,
  SpartansInfectedAsAlpha: Count,
  KillsAsLastSpartanStanding: Count,
  LastSpartansStandingInfected: Count,
  RoundsAsAlpha: Count,
  RoundsAsLastSpartanStanding: Count,
  RoundsFinishedAsInfected: Count,
  RoundsSurvivedAsSpartan: Count,
  RoundsSurvivedAsLastSpartanStanding: Count,
  TimeAsLastSpartanStanding: Duration,
});

export const StockpileStats = Type.Object({
  KillsAsPowerSeedCarrier: Count,
  PowerSeedCarriersKilled: Count,
  PowerSeedsDeposited: Count,
  PowerSeedsStolen: Count,
  TimeAsPowerSeedCarrier: Duration,
  TimeAsPowerSeedDriver: Duration,
});

export const VipStats = Type.Object({
  KillsAsVip: Count,
  LongestTimeAsVip: Duration,
  MaxKillingSpreeAsVip: Count,
  TimeAsVip: Duration,
  TimesSelectedAsVip: Count,
  VipAssists: Count,
  VipKills: Count,
});

/** No capture holds a filled one, so nothing is required of it. */
export const BombStats = nullable(Type.Object({}));
