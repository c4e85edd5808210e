import { describe, expect, test } from 'vitest';
import { normalizeMatch } from '../../../src/ingest/normalize-match.ts';
import { bot, coreStats, match, matchInfo, parsed, player, statBlocks } from './base-match.ts';
import { reconstruct } from './reconstruct.ts';
import { misfits } from './table-columns.ts';

const fetchedAt = new Date('2026-02-09T00:00:00Z');
const normalize = (payload: unknown, skill: Parameters<typeof normalizeMatch>[0]['skill'] = null) =>
  normalizeMatch({ stats: parsed(payload), skill, fetchedAt });
const onePlayer = (change: object) => normalize(match({ Players: [player(change)] })).participants[0];

describe('normalizeMatch', () => {
  const rows = normalize(match());

  test('the match row', () => {
    expect(rows.match).toMatchObject({
      id: 'abcdef01-0000-4000-8000-000000000001',
      startedAt: '2026-02-08T18:30:25.733Z',
      endedAt: '2026-02-08T18:40:25.000Z',
      fetchedAt: '2026-02-09T00:00:00.000Z',
      durationSeconds: 580.25,
      playableDurationSeconds: 549.5,
      lifecycleMode: 3,
      gameVariantCategory: 18,
      playlistExperience: 2,
      seasonId: 'Csr/Seasons/CsrSeason9-1.json',
      skillState: 'absent',
      extra: null,
    });
    expect(normalize(match(), []).match.skillState).toBe('stored');
  });

  test('assets are those the match names', () => {
    expect(rows.assets.map(({ kind }) => kind)).toEqual([2, 6, 3, 7]);
    const custom = matchInfo({ Playlist: null, PlaylistMapModePair: null });
    expect(normalize(match({ MatchInfo: custom })).assets.map(({ kind }) => kind)).toEqual([2, 6]);
  });

  test('participants keep upstream’s order, people are listed ascending and once, bots never', () => {
    expect(rows.participants.map(({ slot, xuid, botId }) => [slot, xuid, botId])).toEqual([
      [0, '2533274800000012', null],
      [1, null, 7],
      [2, '2533274800000002', null],
    ]);
    expect(rows.xuids).toEqual(['2533274800000002', '2533274800000012']);
    const short = ['xuid(10)', 'xuid(9)', 'xuid(10)'].map((PlayerId) => player({ PlayerId }));
    expect(normalize(match({ Players: short })).xuids).toEqual(['9', '10']);
  });

  test('stats, mode stats and awards of a participant', () => {
    const [first] = rows.participants;
    expect(first).toMatchObject({ kills: 10, shotsHit: 143, averageLifeDurationSeconds: 24.8, extra: null });
    expect(first?.medals).toEqual([1_512_363_953 * 65_536 + 2]);
    expect(first?.personalScores).toEqual([1_024_030_246 * 65_536 + 10]);
    expect(first?.personalScorePoints).toEqual([1_000]);
    const layout = rows.modeLayouts.find(({ id }) => id === first?.modeLayoutId) ?? null;
    expect(reconstruct(layout, first?.modeValues ?? [], coreStats())).toMatchObject({
      pvp: { kills: 10 },
      oddball: { skullGrabs: 3, timeAsSkullCarrierSeconds: 62.5 },
      pve: null,
    });
  });

  test('a layout is said once for all rows of its shape', () => {
    expect(rows.modeLayouts).toHaveLength(1);
    const mixed = match({
      Players: [
        player(),
        bot({ PlayerTeamStats: [{ TeamId: 0, Stats: statBlocks({ PveStats: undefined }) }] }),
      ],
    });
    const { modeLayouts, participants, teams } = normalize(mixed);
    expect(modeLayouts).toHaveLength(2);
    const used = [...participants, ...teams].map(({ modeLayoutId }) => modeLayoutId);
    expect(new Set(used)).toEqual(new Set(modeLayouts.map(({ id }) => id)));
  });

  test('fields never seen before pass through wherever they stand', () => {
    const changed = match({
      ReplayId: 'r',
      MatchInfo: matchInfo({ ServerRegion: 'eu', QueueTime: 'PT3S' }),
      Teams: [{ TeamId: 0, Outcome: 2, Rank: 1, Stats: statBlocks(), TeamName: 'Eagle' }],
      Players: [
        bot({
          SquadId: 4,
          BotAttributes: { Difficulty: 3, Nickname: 'Ritzy' },
          ParticipationInfo: {
            ...(player().ParticipationInfo as object),
            IdleTime: 'PT4S',
            ConfirmedParticipation: true,
          },
        }),
      ],
    });
    const { match: row, teams, participants } = normalize(changed);
    expect(row.extra).toEqual({ replayId: 'r', serverRegion: 'eu', queueTimeSeconds: 3 });
    expect(teams[0]?.extra).toEqual({ teamName: 'Eagle' });
    expect(participants[0]?.extra).toEqual({
      squadId: 4,
      nickname: 'Ritzy',
      idleTimeSeconds: 4,
      confirmedParticipation: true,
    });
  });

  test('what a column cannot hold is kept beside it', () => {
    const changed = match({
      MatchInfo: matchInfo({
        GameVariantCategory: 40_000,
        StartTime: '0001-01-01T00:00:00Z',
        Duration: 'PT',
      }),
      Teams: [{ TeamId: 70_000, Outcome: -40_000, Rank: 2, Stats: statBlocks() }],
      Players: [bot({ Outcome: 99_999, LastTeamId: 70_000, BotAttributes: { Difficulty: 50_000 } })],
    });
    const { match: row, teams, participants } = normalize(changed);
    expect(row).toMatchObject({
      gameVariantCategory: -1,
      startedAt: '1970-01-01T00:00:00.000Z',
      durationSeconds: null,
      extra: {
        oddFields: { gameVariantCategory: 40_000, startTime: '0001-01-01T00:00:00Z', duration: 'PT' },
      },
    });
    expect(teams[0]).toMatchObject({
      teamId: -1,
      outcome: -1,
      extra: { oddFields: { teamId: 70_000, outcome: -40_000 } },
    });
    expect(participants[0]).toMatchObject({
      outcome: -1,
      teamId: null,
      botDifficulty: null,
      extra: { oddFields: { outcome: 99_999, lastTeamId: 70_000, difficulty: 50_000 } },
    });
  });

  test('an asset of a kind no column holds is not wanted but not lost', () => {
    const MapVariant = { ...(matchInfo().MapVariant as object), AssetKind: 40_000 };
    const { assets, match: row } = normalize(match({ MatchInfo: matchInfo({ MapVariant }) }));
    expect(assets).toHaveLength(3);
    expect(row.extra).toMatchObject({ oddFields: { mapVariant: { assetKind: 40_000 } } });
  });

  test('two teams with one id: one row, the other kept on the match', () => {
    const team = (Rank: number) => ({ TeamId: 0, Outcome: 2, Rank, Stats: { CoreStats: coreStats() } });
    const { teams, match: row } = normalize(match({ Teams: [team(1), team(2)] }));
    expect(teams.map(({ rank }) => rank)).toEqual([1]);
    expect(row.extra).toMatchObject({ oddTeams: [{ teamId: 0, rank: 2 }] });
  });

  test('an upstream field cannot pose as a key of ours', () => {
    const extra = onePlayer({ Stats: 5, modeStats: [1], OddFields: 'x' })?.extra;
    expect(extra).toEqual({ oddFields: { stats: 5, modeStats: [1], oddFields: 'x' } });
  });

  test('a field called __proto__ is only a field', () => {
    const change = JSON.parse('{"__proto__":{"Kills":1}}');
    const core = Object.defineProperty(coreStats(), '__proto__', { value: 3, enumerable: true });
    const Players = [
      Object.defineProperty(
        player({ PlayerTeamStats: [{ TeamId: 0, Stats: { CoreStats: core } }] }),
        '__proto__',
        {
          value: change,
          enumerable: true,
        },
      ),
    ];
    const [row] = normalize(match({ Players })).participants;
    expect(JSON.stringify(row?.extra)).toBe(
      '{"__proto__":{"__proto__":{"kills":1}},"stats":{"__proto__":3}}',
    );
  });

  test('unknown players and odd awards are kept', () => {
    const CoreStats = coreStats({ Medals: [{ NameId: -1, Count: 1, TotalPersonalScoreAwarded: 0 }] });
    expect(
      onePlayer({
        PlayerId: 'xuid(99999999999999999999)',
        PlayerTeamStats: [{ TeamId: 0, Stats: { CoreStats } }],
      }),
    ).toMatchObject({
      xuid: null,
      botId: null,
      medals: [],
      extra: {
        playerId: 'xuid(99999999999999999999)',
        oddAwards: { medals: [{ nameId: -1, count: 1, totalPersonalScoreAwarded: 0 }], personalScores: [] },
      },
    });
  });

  test('stats too large for a column, and new ones, are served from extra', () => {
    const CoreStats = coreStats({ Hijacks: 40_000, Kills: 3_000_000_000, GrappleKills: 2 });
    const row = onePlayer({
      PlayerTeamStats: [{ TeamId: 0, Stats: { CoreStats, HeistStats: { Vault: 'a' } } }],
    });
    expect(row).toMatchObject({ hijacks: null, kills: null });
    expect(row?.extra).toEqual({
      stats: { hijacks: 40_000, kills: 3_000_000_000, grappleKills: 2 },
      modeStats: { heist: { vault: 'a' } },
    });
  });

  test('a player on two teams is summed, and each team’s share is kept under public names', () => {
    const entry = (TeamId: number, change: object) => ({
      TeamId,
      Stats: { CoreStats: coreStats(change), PvpStats: { Kills: 1, Deaths: 0, Assists: 1, KDA: 1.33 } },
    });
    const row = onePlayer({
      LastTeamId: 1,
      PlayerTeamStats: [entry(0, { Kills: 3, MaxKillingSpree: 3 }), entry(1, { ShotsFired: 0, ShotsHit: 0 })],
    });
    expect(row).toMatchObject({ teamId: 1, kills: 13, maxKillingSpree: 4, shotsFired: 300, shotsHit: 143 });
    const { statsByTeam } = (row?.extra ?? {}) as {
      statsByTeam: { teamId: number; stats: object; modeStats: object }[];
    };
    expect(statsByTeam).toMatchObject([
      { teamId: 0, stats: { kills: 3, kda: 3 + 5 / 3 - 4, accuracy: 143 / 300 } },
      { teamId: 1, stats: { kills: 10, accuracy: null, averageLifeDurationSeconds: 24.8 } },
    ]);
    expect(statsByTeam[0]?.modeStats).toEqual({ pvp: { kills: 1, deaths: 0, assists: 1, kda: 1 + 1 / 3 } });
  });

  test('stats of another team than the last one say so', () => {
    const row = onePlayer({ LastTeamId: 1 });
    expect(row?.extra).toMatchObject({ statsByTeam: [{ teamId: 0 }] });
  });

  test('a player with no stats at all has a row', () => {
    const row = onePlayer({ PlayerTeamStats: [] });
    expect(row).toMatchObject({ kills: null, modeLayoutId: null, modeValues: [], medals: [], extra: null });
    expect(misfits('Participant', row ?? {})).toEqual([]);
  });

  test('skill goes to its person, a team’s MMR to its team', () => {
    const skill = {
      Value: [
        {
          Id: 'xuid(2533274800000002)',
          ResultCode: 0,
          Result: {
            TeamId: 1,
            TeamMmr: 1400.5,
            TeamMmrs: { '0': 1300.25, '1': 1400.5 },
            RankRecap: null,
            StatPerformances: null,
          },
        },
      ],
    };
    const { participants, teams } = normalize(match(), [skill]);
    expect(participants.map(({ teamMmr }) => teamMmr)).toEqual([null, null, 1400.5]);
    expect(teams.map(({ mmr }) => mmr)).toEqual([1300.25, 1400.5]);
  });

  test('rows are columns of the schema, nothing missing and nothing more', () => {
    expect(misfits('Match', rows.match)).toEqual([]);
    expect(rows.teams.flatMap((row) => misfits('Team', row))).toEqual([]);
    expect(rows.participants.flatMap((row) => misfits('Participant', row))).toEqual([]);
    expect(rows.modeLayouts.flatMap((row) => misfits('ModeLayout', row))).toEqual([]);
  });

  test('is pure', () => {
    const stats = parsed(match({ Players: [player({ LastTeamId: 3, Extra: [{ A: 1 }] })] }));
    const before = JSON.stringify(stats);
    const [first, second] = [1, 2].map(() => normalizeMatch({ stats, skill: null, fetchedAt }));
    expect(first).toStrictEqual(second);
    expect(JSON.stringify(stats)).toBe(before);
  });
});
