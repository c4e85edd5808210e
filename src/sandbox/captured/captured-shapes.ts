import { type Static, Type } from 'typebox';

/**
 * The fields this source itself uses. Additional ones pass through untouched: matches are served as bytes.
 */
const GUID = Type.String({ pattern: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$' });

const AssetLink = Type.Object({ AssetId: GUID, VersionId: Type.String() });

/** Matches up to July 2022 list every mode's block, `null` for the modes that were not played. */
const Stats = Type.Record(
  Type.String(),
  Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
);

export const MatchShape = Type.Object({
  MatchId: GUID,
  MatchInfo: Type.Object({
    StartTime: Type.String(),
    EndTime: Type.String(),
    LifecycleMode: Type.Integer(),
    GameVariantCategory: Type.Integer(),
    MapVariant: AssetLink,
    UgcGameVariant: AssetLink,
    Playlist: Type.Union([AssetLink, Type.Null()]),
    PlaylistExperience: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
    PlaylistMapModePair: Type.Union([AssetLink, Type.Null()]),
    SeasonId: Type.Union([Type.String(), Type.Null()]),
    GameplayInteraction: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
  }),
  Players: Type.Array(
    Type.Object({
      PlayerId: Type.String(),
      LastTeamId: Type.Integer(),
      Outcome: Type.Integer(),
      Rank: Type.Integer(),
      ParticipationInfo: Type.Object({ PresentAtCompletion: Type.Boolean(), TimePlayed: Type.String() }),
      PlayerTeamStats: Type.Array(Type.Object({ TeamId: Type.Integer(), Stats })),
    }),
  ),
});
export type Match = Static<typeof MatchShape>;
export type Participant = Match['Players'][number];

export const SkillShape = Type.Object({
  Value: Type.Array(
    Type.Object({
      Id: Type.String(),
      ResultCode: Type.Integer(),
      Result: Type.Object({
        TeamId: Type.Integer(),
        StatPerformances: Type.Object({
          Kills: Type.Object({ Count: Type.Integer() }),
          Deaths: Type.Object({ Count: Type.Integer() }),
        }),
      }),
    }),
    { minItems: 1 },
  ),
});
export type CapturedSkill = Static<typeof SkillShape>;

export const CsrShape = Type.Object({
  Value: Type.Array(Type.Object({ Id: Type.String(), ResultCode: Type.Integer(), Result: Type.Object({}) })),
});

export const AssetShape = Type.Object({
  CustomData: Type.Object({}),
  AssetId: GUID,
  VersionId: Type.String(),
  PublicName: Type.String(),
});

export const LinkShape = Type.Object({ AssetId: GUID, PublicName: Type.String() });

export const UserShape = Type.Object({ xuid: Type.String(), gamertag: Type.String() });

export const ProfileUsersShape = Type.Object({
  profileUsers: Type.Array(
    Type.Object({
      id: Type.String(),
      settings: Type.Array(Type.Object({ id: Type.String(), value: Type.String() })),
    }),
  ),
});

export const MedalsShape = Type.Object({ medals: Type.Array(Type.Object({ nameId: Type.Integer() })) });

export const CalendarShape = Type.Object({
  Seasons: Type.Array(Type.Object({ CsrSeasonFilePath: Type.String() })),
});

export const CareerTrackShape = Type.Object({
  TrackId: Type.Literal('careerRank1'),
  Ranks: Type.Array(Type.Object({})),
});

export const CareerRankShape = Type.Object({
  CurrentProgress: Type.Object({ Rank: Type.Integer(), PartialProgress: Type.Integer() }),
});

export const PlaylistRulesShape = Type.Object({ HasCsr: Type.Boolean() });

/** The `xuid(…)` digits of a participant, or null for bots: the same bot id is in unrelated matches (UPSTREAM §3). */
export function humanXuid(playerId: string): string | null {
  return /^xuid\((\d+)\)$/.exec(playerId)?.[1] ?? null;
}
