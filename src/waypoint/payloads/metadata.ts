import Type, { type Static } from 'typebox';
import { Count, Guid, LocalizedText, Measure, maybe, OpenEnum, WrappedInstant } from './primitives.ts';

/** Slow-moving metadata (UPSTREAM §4.8). */

const Sprite = Type.Object({ path: Type.String(), columns: Count, size: Count });

/** camelCase, unlike everything else; real matches hold NameIds missing here (UPSTREAM §7.17). */
export const MedalMetadata = Type.Object({
  difficulties: Type.Array(Type.String()),
  types: Type.Array(Type.String()),
  sprites: Type.Record(Type.String(), Sprite),
  medals: Type.Array(
    Type.Object({
      nameId: Count,
      name: LocalizedText,
      description: LocalizedText,
      spriteIndex: Count,
      sortingWeight: Count,
      difficultyIndex: Count,
      typeIndex: Count,
      personalScore: Count,
    }),
  ),
});
export type MedalMetadata = Static<typeof MedalMetadata>;

export const CsrSeasonCalendar = Type.Object({
  Seasons: Type.Array(
    Type.Object({
      CsrSeasonFilePath: Type.String(),
      StartDate: WrappedInstant,
      EndDate: maybe(WrappedInstant),
    }),
  ),
});
export type CsrSeasonCalendar = Static<typeof CsrSeasonCalendar>;

export const SeasonCalendar = Type.Object({
  Seasons: Type.Array(
    Type.Object({
      CsrSeasonFilePath: maybe(Type.String()),
      OperationTrackPath: maybe(Type.String()),
      SeasonMetadata: maybe(Type.String()),
      StartDate: WrappedInstant,
      EndDate: maybe(WrappedInstant),
    }),
  ),
  Events: Type.Array(
    Type.Object({
      RewardTrackPath: Type.String(),
      StartDate: WrappedInstant,
      EndDate: maybe(WrappedInstant),
    }),
  ),
  CareerRank: maybe(Type.Object({ RewardTrackPath: Type.String() })),
});
export type SeasonCalendar = Static<typeof SeasonCalendar>;

export const CareerRankTrack = Type.Object({
  TrackId: maybe(Type.String()),
  XpPerRank: maybe(Count),
  Ranks: Type.Array(
    Type.Object({
      Rank: Count,
      XpRequiredForRank: maybe(Count),
      RankTitle: maybe(LocalizedText),
      RankSubTitle: maybe(LocalizedText),
      RankTier: maybe(LocalizedText),
      RankIcon: maybe(Type.String()),
      RankLargeIcon: maybe(Type.String()),
      RankAdornmentIcon: maybe(Type.String()),
      TierType: maybe(Type.String()),
      RankGrade: maybe(Count),
    }),
  ),
});
export type CareerRankTrack = Static<typeof CareerRankTrack>;

/** What the four asset kinds share; AssetStats moves although the version id does not (UPSTREAM §6). */
export const Asset = Type.Object({
  AssetId: Guid,
  VersionId: Guid,
  PublicName: Type.String(),
  Description: maybe(Type.String()),
  Files: maybe(
    Type.Object({ Prefix: maybe(Type.String()), FileRelativePaths: maybe(Type.Array(Type.String())) }),
  ),
  Tags: maybe(Type.Array(Type.String())),
  AssetHome: maybe(OpenEnum),
  AssetStats: maybe(
    Type.Object({
      PlaysRecent: maybe(Count),
      PlaysAllTime: maybe(Count),
      Favorites: maybe(Count),
      Likes: maybe(Count),
      AverageRating: Type.Optional(Measure),
      NumberOfRatings: maybe(Count),
    }),
  ),
});
export type Asset = Static<typeof Asset>;

/** `HasCsr` says ranked; PlaylistExperience is text here, an integer in matches (UPSTREAM §4.8). */
export const PlaylistRules = Type.Object({
  HasCsr: Type.Boolean(),
  NameHint: maybe(Type.String()),
  PlaylistExperience: maybe(Type.String()),
  UgcPlaylistVersion: maybe(Type.String()),
});
export type PlaylistRules = Static<typeof PlaylistRules>;
