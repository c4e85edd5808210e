import { parseMatchStats } from '../../../src/waypoint/payloads.ts';

const id = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-00000000000${digit}`;
const asset = (kind: number) => ({ AssetKind: kind, AssetId: id(kind), VersionId: id(kind) });

/** A CoreStats block with every field upstream sends. */
export function coreStats(change: object = {}): Record<string, unknown> {
  return {
    ...{ Score: 2, PersonalScore: 1_500, RoundsWon: 1, RoundsLost: 0, RoundsTied: 0 },
    ...{ Kills: 10, Deaths: 4, Assists: 5, KDA: 7.66, Suicides: 1, Betrayals: 0 },
    AverageLifeDuration: 'PT24.8S',
    ...{ GrenadeKills: 1, HeadshotKills: 6, MeleeKills: 2, PowerWeaponKills: 0 },
    ...{ ShotsFired: 300, ShotsHit: 143, Accuracy: 47.66, DamageDealt: 3_000, DamageTaken: 2_500 },
    ...{ CalloutAssists: 3, VehicleDestroys: 0, DriverAssists: 0, Hijacks: 0, EmpAssists: 0 },
    MaxKillingSpree: 4,
    Medals: [{ NameId: 1512363953, Count: 2, TotalPersonalScoreAwarded: 0 }],
    PersonalScores: [{ NameId: 1024030246, Count: 10, TotalPersonalScoreAwarded: 1_000 }],
    ...{ DeprecatedDamageDealt: 445, DeprecatedDamageTaken: 229, Spawns: 5, ObjectivesCompleted: 2 },
    ...change,
  };
}

export function statBlocks(change: object = {}): Record<string, unknown> {
  return {
    CoreStats: coreStats(),
    PvpStats: { Kills: 10, Deaths: 4, Assists: 5, KDA: 7.66 },
    OddballStats: {
      KillsAsSkullCarrier: 1,
      LongestTimeAsSkullCarrier: 'PT40S',
      SkullCarriersKilled: 2,
      SkullGrabs: 3,
      SkullScoringTicks: 40,
      TimeAsSkullCarrier: 'PT1M2.5S',
    },
    PveStats: null,
    ...change,
  };
}

export function player(change: object = {}): Record<string, unknown> {
  return {
    PlayerId: 'xuid(2533274800000001)',
    PlayerType: 1,
    BotAttributes: null,
    LastTeamId: 0,
    Outcome: 2,
    Rank: 1,
    ParticipationInfo: {
      FirstJoinedTime: '2026-02-08T18:30:30.5Z',
      LastLeaveTime: null,
      PresentAtBeginning: true,
      JoinedInProgress: false,
      LeftInProgress: false,
      PresentAtCompletion: true,
      TimePlayed: 'PT9M9.5S',
      ConfirmedParticipation: null,
    },
    PlayerTeamStats: [{ TeamId: 0, Stats: statBlocks() }],
    ...change,
  };
}

export const bot = (change: object = {}) =>
  player({ PlayerId: 'bid(7.0)', PlayerType: 2, BotAttributes: { Difficulty: 3 }, ...change });

export function matchInfo(change: object = {}): Record<string, unknown> {
  return {
    StartTime: '2026-02-08T18:30:25.733Z',
    EndTime: '2026-02-08T18:40:25Z',
    Duration: 'PT9M40.25S',
    LifecycleMode: 3,
    GameVariantCategory: 18,
    LevelId: id(1),
    MapVariant: asset(2),
    UgcGameVariant: asset(6),
    ClearanceId: id(9),
    Playlist: asset(3),
    PlaylistExperience: 2,
    PlaylistMapModePair: asset(7),
    SeasonId: 'Csr/Seasons/CsrSeason9-1.json',
    PlayableDuration: 'PT9M9.5S',
    TeamsEnabled: true,
    TeamScoringEnabled: true,
    GameplayInteraction: 1,
    ...change,
  };
}

/** Two teams, two people and a bot. */
export function match(change: object = {}): Record<string, unknown> {
  return {
    MatchId: 'ABCDEF01-0000-4000-8000-000000000001',
    MatchInfo: matchInfo(),
    Teams: [
      { TeamId: 0, Outcome: 2, Rank: 1, Stats: statBlocks() },
      { TeamId: 1, Outcome: 3, Rank: 2, Stats: statBlocks() },
    ],
    Players: [
      player({ PlayerId: 'xuid(2533274800000012)' }),
      bot(),
      player({
        PlayerId: 'xuid(2533274800000002)',
        LastTeamId: 1,
        Outcome: 3,
        PlayerTeamStats: [{ TeamId: 1, Stats: statBlocks() }],
      }),
    ],
    ...change,
  };
}

/** What the upstream client would hand over: only payloads it accepts get through. */
export function parsed(payload: unknown) {
  return parseMatchStats(Buffer.from(JSON.stringify(payload))).body;
}
