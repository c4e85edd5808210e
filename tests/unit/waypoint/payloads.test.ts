import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WaypointPayloadError } from '../../../src/waypoint/errors.ts';
import * as payloads from '../../../src/waypoint/payloads.ts';
import { failureOf, MATCH_ID } from './world.ts';

const counters = [
  ...['Score', 'PersonalScore', 'RoundsWon', 'RoundsLost', 'RoundsTied', 'Kills', 'Deaths', 'Assists', 'KDA'],
  ...[
    'Suicides',
    'Betrayals',
    'GrenadeKills',
    'HeadshotKills',
    'MeleeKills',
    'PowerWeaponKills',
    'ShotsFired',
  ],
  ...[
    'ShotsHit',
    'Accuracy',
    'DamageDealt',
    'DamageTaken',
    'CalloutAssists',
    'VehicleDestroys',
    'DriverAssists',
  ],
  ...['Hijacks', 'EmpAssists', 'MaxKillingSpree', 'Spawns'],
];
const core = (change: object = {}) => ({
  ...Object.fromEntries(counters.map((name) => [name, 0])),
  AverageLifeDuration: 'PT24.8S',
  Medals: [],
  PersonalScores: [],
  ...change,
});
const reference = { AssetKind: 2, AssetId: MATCH_ID, VersionId: MATCH_ID };
const info = {
  StartTime: '2026-02-08T18:30:25.733Z',
  EndTime: '2026-02-08T18:40:25Z',
  Duration: 'PT2M5.6616871S',
  PlayableDuration: 'PT2M',
  LifecycleMode: 1,
  GameVariantCategory: 6,
  LevelId: MATCH_ID,
  MapVariant: reference,
  UgcGameVariant: reference,
  Playlist: null,
  PlaylistMapModePair: null,
  PlaylistExperience: null,
  SeasonId: null,
  TeamsEnabled: false,
  TeamScoringEnabled: false,
};
const player = (change: object = {}, stats: object = { CoreStats: core() }) => ({
  PlayerId: 'xuid(0100000000000000)',
  PlayerType: 1,
  BotAttributes: null,
  LastTeamId: 0,
  Outcome: 2,
  Rank: 1,
  ParticipationInfo: {
    FirstJoinedTime: '2026-02-08T18:30:25.733Z',
    LastLeaveTime: null,
    PresentAtBeginning: true,
    JoinedInProgress: false,
    LeftInProgress: false,
    PresentAtCompletion: true,
    TimePlayed: 'PT2M',
    ConfirmedParticipation: null,
  },
  PlayerTeamStats: [{ TeamId: 0, Stats: stats }],
  ...change,
});
const match = (change: object = {}) => ({
  MatchId: MATCH_ID,
  MatchInfo: info,
  Teams: [],
  Players: [player()],
  ...change,
});
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const parse = (value: unknown) => payloads.parseMatchStats(bytes(value));

describe('match stats', () => {
  it.each([
    ['no teams, a custom game, an anonymised player', match()],
    ['upper-case GUIDs', match({ MatchId: 'ABCDEF01-ABCD-4BCD-8BCD-ABCDEFABCDEF' })],
    [
      'unknown enums and fields',
      match({ Players: [player({ Outcome: 99, PlayerType: -1, New: { a: [1] } })], Extra: 1 }),
    ],
    [
      'a bot',
      match({
        Players: [player({ PlayerId: 'bid(19.0)', PlayerType: 2, BotAttributes: { Difficulty: 3 } })],
      }),
    ],
    [
      'empty and unfilled blocks',
      match({
        Players: [player({}, { CoreStats: core(), BombStats: null, ZonesStats: null, NewStats: { A: 1 } })],
      }),
    ],
    [
      'a filled BombStats, which nobody has seen',
      match({ Players: [player({}, { CoreStats: core(), BombStats: { A: 1 } })] }),
    ],
  ])('takes %s and keeps all of it', (_name, value) => {
    expect(parse(value)).toEqual({ body: value, nonFinite: 0 });
  });

  it.each([
    ['another id', match({ MatchId: 'match-001-slayer' }), '/MatchId'],
    ['no players', { ...match(), Players: undefined }, 'Players'],
    ['a bare xuid', match({ Players: [player({ PlayerId: '2533274800000001' })] }), '/Players/0/PlayerId'],
    [
      'a fraction of a kill',
      match({ Players: [player({}, { CoreStats: core({ Kills: 1.5 }) })] }),
      '/CoreStats/Kills',
    ],
    [
      'a time without a zone',
      match({ MatchInfo: { ...info, StartTime: '2026-02-08T18:30:25' } }),
      '/StartTime',
    ],
    ['no duration', match({ MatchInfo: { ...info, Duration: '2:05' } }), '/MatchInfo/Duration'],
    ['a list', [match()], '/ '],
  ])('refuses %s and says where', async (_name, value, path) => {
    const error = await failureOf(Promise.resolve().then(() => parse(value)));
    expect(error).toMatchObject({ code: 'WAYPOINT_PAYLOAD_INVALID', endpoint: 'match-stats' });
    expect(String(error)).toContain(path);
  });

  it('counts numbers that are not, and leaves texts alone', () => {
    const value = match({
      MatchInfo: { ...info, SeasonId: 'Infinity' },
      Players: [player({}, { CoreStats: core({ KDA: 'NaN', Accuracy: '-Infinity' }) })],
    });
    const { body, nonFinite } = parse(value);
    expect(nonFinite).toBe(2);
    expect(body.MatchInfo.SeasonId).toBe('Infinity');
    expect(body.Players[0]?.PlayerTeamStats[0]?.Stats.CoreStats).toMatchObject({ KDA: null, Accuracy: null });
  });
});

describe('decoding', () => {
  it('takes a byte order mark', () => {
    expect(payloads.parseMatchStats(Buffer.concat([Buffer.from('\uFEFF'), bytes(match())])).nonFinite).toBe(
      0,
    );
  });

  it('whatever the bytes, it parses or throws a payload error', () => {
    const outcome = (raw: Buffer) => {
      try {
        payloads.parseMatchSkill(raw);
      } catch (error) {
        expect(error).toBeInstanceOf(WaypointPayloadError);
      }
    };
    fc.assert(fc.property(fc.uint8Array(), (array) => outcome(Buffer.from(array))));
    fc.assert(fc.property(fc.json(), (text) => outcome(Buffer.from(text))));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (Id, Result) => {
        outcome(
          bytes({
            Value: [
              { Id, ResultCode: 0, Result },
              { Id: 'xuid(1)', ResultCode: 0, Result },
            ],
          }),
        );
      }),
    );
  });

  it('every cut of a payload is told as a cut', async () => {
    const whole = bytes(match());
    for (let length = 1; length < whole.length; length += 37) {
      const cut = Promise.resolve().then(() => payloads.parseMatchStats(whole.subarray(0, length)));
      expect(await failureOf(cut)).toMatchObject({ code: 'WAYPOINT_TRUNCATED', retryable: true });
    }
  });
});
