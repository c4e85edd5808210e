import Type, { type Static } from 'typebox';
import { AssetReference, Duration, Guid, Instant, maybe, nullable, OpenEnum } from './primitives.ts';

/** What both the match list and match stats say of a match (UPSTREAM §4.2); nulls are custom games (§7.5). */
export const MatchInfo = Type.Object({
  StartTime: Instant,
  EndTime: Instant,
  Duration: Duration,
  PlayableDuration: Duration,
  LifecycleMode: OpenEnum,
  GameVariantCategory: OpenEnum,
  LevelId: Guid,
  MapVariant: AssetReference,
  UgcGameVariant: AssetReference,
  Playlist: nullable(AssetReference),
  PlaylistMapModePair: nullable(AssetReference),
  PlaylistExperience: nullable(OpenEnum),
  SeasonId: nullable(Type.String()),
  ClearanceId: maybe(Type.String()),
  TeamsEnabled: Type.Boolean(),
  TeamScoringEnabled: Type.Boolean(),
  /** Absent before 2022-10. */
  GameplayInteraction: maybe(OpenEnum),
});
export type MatchInfo = Static<typeof MatchInfo>;
