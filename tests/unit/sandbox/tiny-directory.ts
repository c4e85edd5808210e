import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Ids of the made-up world below. */
export const ANNA = '2533274000000001';
export const BEN = '2533274000000002';
export const RANKED_PLAYLIST = 'aaaaaaaa-0000-4000-8000-000000000001';
export const SOCIAL_PLAYLIST = 'aaaaaaaa-0000-4000-8000-000000000002';
export const MAP = 'aaaaaaaa-0000-4000-8000-000000000003';
export const VARIANT = 'aaaaaaaa-0000-4000-8000-000000000004';
export const PAIR = 'aaaaaaaa-0000-4000-8000-000000000005';
export const MAP_VERSION = 'aaaaaaaa-0000-4000-8000-00000000000a';
export const VERSION = 'aaaaaaaa-0000-4000-8000-00000000000b';
export const CROWD = 110;
export const CUSTOM_MATCHES = 27;

/** The nth match: 0 ranked, 1 social with a crowd, 2 LAN, 3… customs. Each starts an hour before the one in front. */
export const matchId = (n: number): string => `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const crowdXuid = (n: number): string => String(2_533_274_000_000_001n + BigInt(n));

interface MatchOptions {
  lifecycle: number;
  playlist: string | null;
  players: object[];
  season?: string;
}

export function participant(id: string, kills: number, deaths: number, extra: object = {}): object {
  return {
    PlayerId: id,
    PlayerType: id.startsWith('bid') ? 2 : 1,
    BotAttributes: null,
    LastTeamId: 0,
    Outcome: 2,
    Rank: 1,
    ParticipationInfo: {
      FirstJoinedTime: '2026-01-01T00:00:10.000Z',
      LastLeaveTime: null,
      PresentAtBeginning: true,
      JoinedInProgress: false,
      LeftInProgress: false,
      PresentAtCompletion: true,
      TimePlayed: 'PT9M9.9S',
      ConfirmedParticipation: null,
    },
    PlayerTeamStats: [{ TeamId: 0, Stats: stats(kills, deaths) }],
    ...extra,
  };
}

function stats(kills: number, deaths: number): object {
  return {
    CoreStats: {
      Score: 10,
      PersonalScore: 1000,
      Kills: kills,
      Deaths: deaths,
      Assists: 3,
      KDA: kills + 1 - deaths,
      ShotsFired: 100,
      ShotsHit: 50,
      Accuracy: 50,
      MaxKillingSpree: kills,
      Medals: [{ NameId: 1, Count: 2, TotalPersonalScoreAwarded: 0 }],
      PersonalScores: [{ NameId: 9, Count: kills, TotalPersonalScoreAwarded: 100 * kills }],
    },
    ZonesStats: { StrongholdCaptures: 2, StrongholdOccupationTime: 'PT1M0.5S', StrongholdScoringTicks: 7 },
    OddballStats: {
      LongestTimeAsSkullCarrier: `PT${kills}S`,
      TimeAsSkullCarrier: `PT${kills}S`,
      SkullGrabs: 0,
    },
    // As in matches of 2022: the blocks of other modes are there, and null.
    BombStats: null,
    VipStats: null,
    PvpStats: { Kills: kills, Deaths: deaths, Assists: 3, KDA: 0 },
  };
}

export function match(n: number, { lifecycle, playlist, players, season }: MatchOptions): object {
  const start = Date.parse('2026-01-01T00:00:00Z') - n * 3_600_000;
  const link = (AssetKind: number, AssetId: string, VersionId = VERSION) => ({
    AssetKind,
    AssetId,
    VersionId,
  });
  return {
    MatchId: matchId(n),
    MatchInfo: {
      StartTime: new Date(start).toISOString(),
      EndTime: new Date(start + 600_000).toISOString(),
      Duration: 'PT9M50S',
      LifecycleMode: lifecycle,
      GameVariantCategory: 11,
      LevelId: MAP,
      MapVariant: link(2, MAP, n === 0 ? MAP_VERSION : VERSION),
      UgcGameVariant: link(6, VARIANT),
      Playlist: playlist === null ? null : link(3, playlist),
      PlaylistExperience: playlist === null ? null : 2,
      PlaylistMapModePair: playlist === null ? null : link(7, PAIR),
      SeasonId: season ?? null,
      PlayableDuration: 'PT9M40S',
      GameplayInteraction: 1,
    },
    Teams: [],
    Players: players,
  };
}

/** Writes files, given as path → content (text is written as it is), into a new temporary directory. */
export function writeDirectory(files: Record<string, unknown>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'captured-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

const asset = (AssetId: string, VersionId: string, PublicName: string, extra: object = {}) => ({
  CustomData: {},
  AssetId,
  VersionId,
  PublicName,
  ...extra,
});

/** A whole small world: enough people and matches to reach every ceiling. */
export function tinyWorld(): Record<string, unknown> {
  const anna = (kills: number, deaths: number, extra: object = {}) =>
    participant(`xuid(${ANNA})`, kills, deaths, extra);
  const crowd = Array.from({ length: CROWD }, (_, n) => participant(`xuid(${crowdXuid(n)})`, 1, 2));
  const season = 'Csr/Seasons/CsrSeason9-1.json';
  const files: Record<string, unknown> = {
    'match-stats/ranked.json': match(0, {
      lifecycle: 3,
      playlist: RANKED_PLAYLIST,
      season,
      players: [anna(18, 9), participant(`xuid(${BEN})`, 4, 8, { LastTeamId: 1, Outcome: 3, Rank: 2 })],
    }),
    'match-stats/crowd.json': match(1, { lifecycle: 3, playlist: SOCIAL_PLAYLIST, season, players: crowd }),
    'match-stats/lan.json': match(2, { lifecycle: 7, playlist: null, players: [anna(2, 2)] }),
    'playlist-asset/ranked.json': asset(RANKED_PLAYLIST, VERSION, 'Ranked Arena'),
    'map/recharge.json': asset(MAP, MAP_VERSION, 'Recharge', { Tags: ['kept'] }),
    'profile-users/anna.json': { xuid: ANNA, gamertag: 'Anna Lyse' },
    'match-skill/ranked.json': skillCapture(ANNA, 0, 18, 9),
    'csr-season-calendar/c.json': { Seasons: [{ CsrSeasonFilePath: season }] },
  };
  for (let n = 3; n < 3 + CUSTOM_MATCHES; n++) {
    const bot = participant('bid(6.0)', 0, 1);
    files[`match-stats/custom-${n}.json`] = match(n, {
      lifecycle: 1,
      playlist: null,
      players: [anna(n, 5), bot],
    });
  }
  return files;
}

export function skillCapture(xuid: string, TeamId: number, kills: number, deaths: number): object {
  return {
    Value: [
      {
        Id: `xuid(${xuid})`,
        ResultCode: 0,
        Result: {
          TeamMmr: 1349.5,
          TeamId,
          StatPerformances: { Kills: { Count: kills }, Deaths: { Count: deaths } },
        },
      },
    ],
  };
}
