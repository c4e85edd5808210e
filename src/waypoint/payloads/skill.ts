import Type, { type Static } from 'typebox';
import { Count, Measure, maybe, nullable, OpenEnum, PlayerId } from './primitives.ts';

/** A rank on the CSR ladder; Value -1 is unranked, SubTier counts from 0 (UPSTREAM §4.3, §5). */
export const Csr = Type.Object({
  Value: Measure,
  MeasurementMatchesRemaining: Count,
  Tier: Type.String(),
  TierStart: Count,
  SubTier: Count,
  NextTier: Type.String(),
  NextTierStart: Count,
  NextSubTier: Count,
  InitialMeasurementMatches: Count,
  DemotionProtectionMatchesRemaining: maybe(Count),
  InitialDemotionProtectionMatches: maybe(Count),
});
export type Csr = Static<typeof Csr>;

const Performance = Type.Object({ Count: Measure, Expected: Measure, StdDev: Measure });
const KillsAndDeaths = Type.Object({ Kills: Measure, Deaths: Measure });

export const SkillResult = Type.Object({
  TeamId: Count,
  /** MMR of the player's team, never of the player (UPSTREAM §7.23). */
  TeamMmr: Measure,
  TeamMmrs: nullable(Type.Record(Type.String(), Measure)),
  RankRecap: nullable(Type.Object({ PreMatchCsr: nullable(Csr), PostMatchCsr: nullable(Csr) })),
  StatPerformances: nullable(Type.Object({ Kills: maybe(Performance), Deaths: maybe(Performance) })),
  /** Negative SelfCounterfactuals mean invalid (UPSTREAM §4.3). Tiers may be missing one by one. */
  Counterfactuals: maybe(
    Type.Object({
      SelfCounterfactuals: maybe(KillsAndDeaths),
      TierCounterfactuals: maybe(Type.Record(Type.String(), nullable(KillsAndDeaths))),
    }),
  ),
});
export type SkillResult = Static<typeof SkillResult>;

export const PlayerSkill = Type.Object({
  Id: PlayerId,
  /** 0 success; anything else comes with a zeroed shell that is no measurement (UPSTREAM §4.3). */
  ResultCode: OpenEnum,
  Result: maybe(SkillResult),
});
export type PlayerSkill = Static<typeof PlayerSkill>;

export const MatchSkill = Type.Object({ Value: Type.Array(PlayerSkill) });
export type MatchSkill = Static<typeof MatchSkill>;

export const PlaylistCsr = Type.Object({
  Value: Type.Array(
    Type.Object({
      Id: PlayerId,
      ResultCode: OpenEnum,
      Result: maybe(
        Type.Object({ Current: nullable(Csr), SeasonMax: nullable(Csr), AllTimeMax: nullable(Csr) }),
      ),
    }),
  ),
});
export type PlaylistCsr = Static<typeof PlaylistCsr>;

/** Economy's batch shape; its ResultCode is text, and rank 0 means "no progression" (UPSTREAM §4.8). */
export const CareerRanks = Type.Object({
  RewardTracks: Type.Array(
    Type.Object({
      Id: PlayerId,
      ResultCode: Type.Union([Type.String(), Type.Integer()]),
      Result: maybe(
        Type.Object({
          CurrentProgress: nullable(
            Type.Object({
              Rank: Count,
              PartialProgress: Count,
              HasReachedMaxRank: Type.Optional(Type.Boolean()),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type CareerRanks = Static<typeof CareerRanks>;
