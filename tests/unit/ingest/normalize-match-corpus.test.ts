import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalizeMatch } from '../../../src/ingest/normalize-match.ts';
import { normalizeServiceRecord } from '../../../src/ingest/normalize-service-record.ts';
import { normalizeSkill } from '../../../src/ingest/normalize-skill.ts';
import type { MatchRows } from '../../../src/ingest/rows.ts';
import { parseMatchSkill, parseMatchStats, parseServiceRecord } from '../../../src/waypoint/payloads.ts';
import { corpusDirectory } from '../../helpers/corpus.ts';
import { reconstruct } from './reconstruct.ts';
import { misfits, unstorable } from './table-columns.ts';
import { unpack } from './unpack.ts';

type Fields = Record<string, unknown>;
type Row = MatchRows['participants'][number] | MatchRows['teams'][number];
interface CapturedStats {
  CoreStats: Fields & { Medals: unknown; PersonalScores: unknown };
  [block: string]: Fields | null;
}
interface Captured {
  MatchId: string;
  MatchInfo: Fields & { StartTime: string; EndTime: string; Duration: string; TeamsEnabled: boolean };
  Teams: { TeamId: number; Outcome: number; Rank: number; Stats: CapturedStats }[];
  Players: {
    PlayerId: string;
    PlayerType: number;
    BotAttributes: { Difficulty: number } | null;
    LastTeamId: number;
    Outcome: number;
    Rank: number;
    ParticipationInfo: Fields & { FirstJoinedTime: string; LastLeaveTime: string | null; TimePlayed: string };
    PlayerTeamStats: { TeamId: number; Stats: CapturedStats }[];
  }[];
}

const read = (folder: string) =>
  corpusDirectory === null
    ? []
    : readdirSync(join(corpusDirectory, folder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ name, raw: readFileSync(join(corpusDirectory ?? '', folder, name)) }));
const json = (raw: Buffer) => JSON.parse(raw.toString().replace(/^\uFEFF/, ''));
const matches = read('match-stats').map(({ name, raw }) => ({
  name,
  raw,
  captured: json(raw) as Captured,
  rows: normalizeMatch({ stats: parseMatchStats(raw).body, skill: null, fetchedAt: new Date(0) }),
}));

// The public names once more, by hand: a mistake in src/ingest must not be repeated here.

const BLOCKS: Record<string, string> = {
  BombStats: 'bomb',
  CaptureTheFlagStats: 'captureTheFlag',
  EliminationStats: 'elimination',
  ExtractionStats: 'extraction',
  InfectionStats: 'infection',
  OddballStats: 'oddball',
  PveStats: 'pve',
  PvpStats: 'pvp',
  StockpileStats: 'stockpile',
  VipStats: 'vip',
  ZonesStats: 'zones',
};
const lower = (word: string) => `${word.charAt(0).toLowerCase()}${word.slice(1)}`;

/** Only what matches hold: PT, then hours, minutes, seconds. */
function seconds(text: string): number {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text);
  if (parts === null) throw new Error(`no duration of a match: ${text}`);
  return Number(parts[1] ?? 0) * 3_600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

const kdaOf = ({ Kills, Deaths, Assists }: Fields) => Number(Kills) + Number(Assists) / 3 - Number(Deaths);
/** Toward zero, at two decimals; the third powers of ten keep 2.3 from being 2.29999. */
const cut = (value: number) => Math.trunc(Number((value * 100).toFixed(6))) / 100 || 0;

function publicField(block: Fields, word: string): [string, unknown] {
  const value = block[word];
  if (word === 'KDA') return ['kda', kdaOf(block)];
  if (typeof value === 'string') return [`${lower(word)}Seconds`, expect.closeTo(seconds(value), 7)];
  return [lower(word), value];
}

function publicBlocks(stats: CapturedStats): Fields {
  return Object.fromEntries(
    Object.entries(stats)
      .filter(([word]) => word !== 'CoreStats')
      .map(([word, block]) => [
        BLOCKS[word] ?? `a block without a name: ${word}`,
        block && Object.fromEntries(Object.keys(block).map((field) => publicField(block, field))),
      ]),
  );
}

function checkStats(row: Row, stats: CapturedStats, rows: MatchRows) {
  const columns = new Map<string, unknown>(Object.entries(row));
  const { Medals, PersonalScores, KDA, Accuracy, ...core } = stats.CoreStats;
  const expected = Object.fromEntries(Object.keys(core).map((word) => publicField(core, word)));
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, columns.get(name)]))).toEqual(
    expected,
  );
  expect(cut(kdaOf(row2core(row)))).toBe(KDA);
  expect(row.shotsFired === 0 ? 0 : cut((100 * (row.shotsHit ?? 0)) / (row.shotsFired ?? 0))).toBe(Accuracy);
  const layout = rows.modeLayouts.find(({ id }) => id === row.modeLayoutId) ?? null;
  expect(reconstruct(layout, row.modeValues, row2core(row))).toEqual(publicBlocks(stats));
  if ('medals' in row) {
    expect(
      unpack(
        row.medals,
        row.medals.map(() => 0),
      ),
    ).toEqual(Medals);
    expect(unpack(row.personalScores, row.personalScorePoints)).toEqual(PersonalScores);
  }
}

const row2core = ({ kills, deaths, assists }: Row): Fields => ({
  Kills: kills,
  Deaths: deaths,
  Assists: assists,
});
const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString());

describe.skipIf(corpusDirectory === null)('captured matches (skipped without HALO_CORPUS)', () => {
  test('there are some, of many kinds', () => {
    expect(matches.length).toBeGreaterThanOrEqual(33);
    const blocks = matches.flatMap(({ captured }) =>
      captured.Players.flatMap(({ PlayerTeamStats }) =>
        PlayerTeamStats.flatMap(({ Stats }) => Object.keys(Stats)),
      ),
    );
    expect(new Set(blocks).size).toBeGreaterThan(8);
  });

  describe.each(matches)('$name', ({ raw, captured, rows }) => {
    test('the match', () => {
      const { MatchInfo: info } = captured;
      const reference = (word: string) => info[word] as { AssetId: string; VersionId: string } | null;
      expect(rows.match).toMatchObject({
        id: captured.MatchId,
        startedAt: iso(info.StartTime),
        endedAt: iso(info.EndTime),
        durationSeconds: expect.closeTo(seconds(info.Duration), 7),
        playableDurationSeconds: expect.closeTo(seconds(String(info.PlayableDuration)), 7),
        lifecycleMode: info.LifecycleMode,
        gameVariantCategory: info.GameVariantCategory,
        mapAssetId: reference('MapVariant')?.AssetId,
        mapVersionId: reference('MapVariant')?.VersionId,
        variantAssetId: reference('UgcGameVariant')?.AssetId,
        variantVersionId: reference('UgcGameVariant')?.VersionId,
        playlistAssetId: reference('Playlist')?.AssetId ?? null,
        playlistVersionId: reference('Playlist')?.VersionId ?? null,
        pairAssetId: reference('PlaylistMapModePair')?.AssetId ?? null,
        pairVersionId: reference('PlaylistMapModePair')?.VersionId ?? null,
        playlistExperience: info.PlaylistExperience,
        gameplayInteraction: info.GameplayInteraction ?? null,
        seasonId: info.SeasonId,
        teamsEnabled: info.TeamsEnabled,
        teamScoringEnabled: info.TeamScoringEnabled,
        extra: null,
      });
    });

    test('every stat of every team', () => {
      expect(rows.teams).toHaveLength(captured.Teams.length);
      for (const [index, team] of captured.Teams.entries()) {
        const row = rows.teams[index];
        expect(row).toMatchObject({
          teamId: team.TeamId,
          outcome: team.Outcome,
          rank: team.Rank,
          extra: null,
        });
        if (row !== undefined) checkStats(row, team.Stats, rows);
      }
    });

    test('every stat of every participant', () => {
      expect(rows.participants).toHaveLength(captured.Players.length);
      for (const [slot, player] of captured.Players.entries()) {
        const row = rows.participants[slot];
        const info = player.ParticipationInfo;
        const [entry, ...others] = player.PlayerTeamStats;
        expect(row).toMatchObject({
          slot,
          playerType: player.PlayerType,
          botDifficulty: player.BotAttributes?.Difficulty ?? null,
          teamId: player.LastTeamId,
          outcome: player.Outcome,
          rank: player.Rank,
          startedAt: rows.match.startedAt,
          firstJoinedAt: iso(info.FirstJoinedTime),
          lastLeftAt: iso(info.LastLeaveTime),
          timePlayedSeconds: expect.closeTo(seconds(info.TimePlayed), 7),
          joinedInProgress: info.JoinedInProgress,
          leftInProgress: info.LeftInProgress,
          presentAtBeginning: info.PresentAtBeginning,
          presentAtCompletion: info.PresentAtCompletion,
        });
        const [, kind, digits] = /^(xuid|bid)\((\d+)/.exec(player.PlayerId) ?? [];
        expect(row?.xuid ?? null).toBe(kind === 'xuid' ? String(BigInt(digits ?? '')) : null);
        expect(row?.botId ?? null).toBe(kind === 'bid' ? Number(digits) : null);
        if (others.length > 0) continue;
        expect(row?.extra).toBeNull();
        if (row !== undefined && entry !== undefined) checkStats(row, entry.Stats, rows);
      }
    });

    test('a team has as many kills as its players had in it', () => {
      for (const { teamId, kills } of rows.teams) {
        const shares = captured.Players.flatMap(({ PlayerTeamStats, LastTeamId }, slot) => {
          const own = PlayerTeamStats.length === 1 && LastTeamId === teamId;
          if (own) return [rows.participants[slot]?.kills ?? 0];
          return PlayerTeamStats.filter(({ TeamId }) => TeamId === teamId).map(({ Stats }) =>
            Number(Stats.CoreStats.Kills),
          );
        });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(kills);
      }
    });

    test('people ascending and once; bots not among them', () => {
      const people = new Set(
        captured.Players.flatMap(({ PlayerId }) => /^xuid\(0*(\d+)\)$/.exec(PlayerId)?.[1] ?? []),
      );
      expect(rows.xuids).toEqual([...people].sort((a, b) => Number(BigInt(a) - BigInt(b))));
    });

    test('PostgreSQL takes every row', () => {
      expect([
        ...misfits('Match', rows.match),
        ...rows.teams.flatMap((row) => misfits('Team', row)),
        ...rows.participants.flatMap((row) => misfits('Participant', row)),
        ...rows.modeLayouts.flatMap((row) => misfits('ModeLayout', row)),
        ...unstorable(rows),
      ]).toEqual([]);
    });

    test('pure: the same rows again, the payload untouched', () => {
      const stats = parseMatchStats(raw).body;
      expect(normalizeMatch({ stats, skill: null, fetchedAt: new Date(0) })).toStrictEqual(rows);
      expect(stats).toEqual(captured);
    });
  });

  test('a player who changed teams has the sums of both', () => {
    const switched = matches.find(({ name }) => name.startsWith('9a350909'));
    const slot =
      switched?.captured.Players.findIndex(({ PlayerTeamStats }) => PlayerTeamStats.length > 1) ?? -1;
    const player = switched?.captured.Players[slot];
    const row = switched?.rows.participants[slot];
    if (player === undefined || row === undefined) throw new Error('the capture has no player on two teams');
    const cores = player.PlayerTeamStats.map(({ Stats }) => Stats.CoreStats);
    expect(cores).toHaveLength(2);
    const columns = new Map<string, unknown>(Object.entries(row));
    for (const [word, value] of Object.entries(cores[0] ?? {})) {
      if (typeof value !== 'number' || word === 'KDA' || word === 'Accuracy') continue;
      const values = cores.map((core) => Number(core[word]));
      const sum = values.reduce((total, one) => total + one, 0);
      expect([word, columns.get(lower(word))]).toEqual([
        word,
        word.startsWith('Max') ? Math.max(...values) : sum,
      ]);
    }
    const lives = cores.map(({ Spawns }) => Number(Spawns));
    const lived = cores.map((core, index) => seconds(String(core.AverageLifeDuration)) * (lives[index] ?? 0));
    const total = (list: number[]) => list.reduce((sum, one) => sum + one, 0);
    expect(row.averageLifeDurationSeconds).toBeCloseTo(total(lived) / total(lives), 6);
    expect(row.teamId).toBe(player.LastTeamId);
    const medals = cores.flatMap(({ Medals }) => Medals as { NameId: number; Count: number }[]);
    expect(total(unpack(row.medals, []).map(({ Count }) => Count))).toBe(
      total(medals.map(({ Count }) => Count)),
    );
    expect(row.medals).toHaveLength(new Set(medals.map(({ NameId }) => NameId)).size);
    expect(Object.keys(row.extra ?? {})).toEqual(['statsByTeam']);
    expect(row.extra).toMatchObject({
      statsByTeam: player.PlayerTeamStats.map(({ TeamId, Stats }) => ({
        teamId: TeamId,
        stats: { kills: Stats.CoreStats.Kills, kda: kdaOf(Stats.CoreStats) },
        modeStats: publicBlocks(Stats),
      })),
    });
  });

  test('bots and free-for-alls are among the captures, as upstream has them', () => {
    const bots = matches.flatMap(({ rows }) => rows.participants.filter(({ botId }) => botId !== null));
    expect(bots.length).toBeGreaterThan(0);
    for (const bot of bots) expect(bot).toMatchObject({ playerType: 2, xuid: null, skillResultCode: null });
    const alone = matches.filter(({ captured }) => !captured.MatchInfo.TeamsEnabled);
    expect(alone.length).toBeGreaterThan(0);
    for (const { rows } of alone) {
      expect(rows.teams).toEqual([]);
      const slots = rows.participants.map(({ teamId }) => teamId);
      expect(slots).not.toContain(null);
    }
  });

  test('captured skill answers', () => {
    const answers = read('match-skill');
    expect(answers.length).toBeGreaterThanOrEqual(4);
    for (const { name, raw } of answers) {
      const { byXuid, teamMmrs } = normalizeSkill([parseMatchSkill(raw).body]);
      for (const { Id, ResultCode, Result } of json(raw).Value) {
        const columns = byXuid.get(String(BigInt(/\d+/.exec(Id)?.[0] ?? '')));
        expect(columns?.skillResultCode, name).toBe(ResultCode);
        if (ResultCode !== 0) {
          expect(columns, name).toMatchObject({ teamMmr: null, csrBefore: null, tierExpected: [] });
          continue;
        }
        const rank = (csr: { Tier: string; Value: number }) => (csr.Tier === '' ? null : csr.Value);
        const tiers = ['Bronze', 'Silver', 'Gold', 'Platinum', 'Diamond', 'Onyx'];
        const counterfactuals = Result.Counterfactuals?.TierCounterfactuals;
        expect(columns, name).toMatchObject({
          teamMmr: Result.TeamMmr,
          csrBefore: rank(Result.RankRecap.PreMatchCsr),
          csrAfter: rank(Result.RankRecap.PostMatchCsr),
          expectedKills: Result.StatPerformances.Kills?.Expected ?? null,
          deathsStdDev: Result.StatPerformances.Deaths?.StdDev ?? null,
          tierExpected:
            Object.keys(counterfactuals ?? {}).length > 0
              ? ['Kills', 'Deaths'].flatMap((word) =>
                  tiers.map((tier) => counterfactuals[tier]?.[word] ?? null),
                )
              : [],
        });
        for (const [team, mmr] of Object.entries(Result.TeamMmrs))
          expect(teamMmrs.get(Number(team))).toBe(mmr);
      }
    }
  });

  test('captured service records', () => {
    const records = read('service-record');
    expect(records.length).toBeGreaterThanOrEqual(5);
    for (const { name, raw } of records) {
      const captured = json(raw);
      const { record, ...totals } = normalizeServiceRecord(parseServiceRecord(raw).body);
      const { stats, modeStats } = record as { stats: Fields; modeStats: Record<string, Fields | null> };
      expect(totals.matchesCompleted, name).toBe(captured.MatchesCompleted);
      expect(stats, name).toMatchObject({ kills: captured.CoreStats.Kills });
      const { ShotsHit: hit, ShotsFired: fired } = captured.CoreStats;
      expect(stats.accuracy, name).toBe(fired === 0 ? null : hit / fired);
      const zones = captured.ZonesStats;
      expect(modeStats.zones?.zoneCaptures, name).toBe(zones?.ZoneCaptures);
      const blocks = Object.keys(captured).filter((word) => word.endsWith('Stats') && word !== 'CoreStats');
      expect(Object.keys(modeStats), name).toHaveLength(blocks.length);
    }
  });
});
