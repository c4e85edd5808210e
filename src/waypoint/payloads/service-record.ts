import Type, { type Static } from 'typebox';
import { Award } from './match-stats.ts';
import { Count, Duration, Measure, maybe } from './primitives.ts';

/** Names differ from match stats (AverageKDA, Zone* fields), so mode blocks are kept as they come (UPSTREAM §4.5). */
const Block = Type.Record(Type.String(), Type.Unknown());

export const ServiceRecord = Type.Object({
  /** Which filters can be asked next. */
  Subqueries: Type.Object({
    SeasonIds: maybe(Type.Array(Type.String())),
    GameVariantCategories: maybe(Type.Array(Type.Integer())),
    IsRanked: maybe(Type.Array(Type.Boolean())),
    PlaylistAssetIds: maybe(Type.Array(Type.String())),
    GameplayInteractions: maybe(Type.Array(Type.Integer())),
  }),
  /** Reaches days: `P17DT10H55M53.7S`. */
  TimePlayed: Duration,
  MatchesCompleted: Count,
  Wins: Count,
  Losses: Count,
  Ties: Count,
  CoreStats: Type.Object({
    Score: Count,
    PersonalScore: Count,
    RoundsWon: Count,
    RoundsLost: Count,
    RoundsTied: Count,
    Kills: Count,
    Deaths: Count,
    Assists: Count,
    AverageKDA: Measure,
    Suicides: Count,
    Betrayals: Count,
    GrenadeKills: Count,
    HeadshotKills: Count,
    MeleeKills: Count,
    PowerWeaponKills: Count,
    ShotsFired: Count,
    ShotsHit: Count,
    /** Percent 0-100. */
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
    PersonalScores: maybe(Type.Array(Award)),
    Spawns: maybe(Count),
    ObjectivesCompleted: maybe(Count),
  }),
  PvpStats: maybe(Block),
  PveStats: maybe(Block),
  CaptureTheFlagStats: maybe(Block),
  EliminationStats: maybe(Block),
  ExtractionStats: maybe(Block),
  InfectionStats: maybe(Block),
  OddballStats: maybe(Block),
  StockpileStats: maybe(Block),
  VipStats: maybe(Block),
  ZonesStats: maybe(Block),
});
export type ServiceRecord = Static<typeof ServiceRecord>;
