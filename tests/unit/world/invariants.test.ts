import { describe, expect, it } from 'vitest';
import { medalRows } from '../../../src/sandbox/world/medal-table.ts';
import {
  type Core,
  type MatchStats,
  matchIdsOf,
  NOW,
  type PlayerRow,
  seconds,
  statsOf,
  worldAt,
} from './world-fixtures.ts';

// One world of today and one of the first year, when bodies looked different.
const worlds = [
  worldAt(NOW, { players: 144, matchesPerPlayer: 60 }),
  worldAt(new Date('2022-12-20T00:00:00Z'), {
    players: 96,
    matchesPerPlayer: 60,
    reference: new Date('2022-12-19T00:00:00Z'),
  }),
];
const matches: MatchStats[] = worlds.flatMap((world) =>
  matchIdsOf(world, 26)
    .slice(0, 800)
    .map((id) => statsOf(world, id)),
);
const rows: Array<{ match: MatchStats; row: PlayerRow }> = matches.flatMap((match) =>
  match.Players.map((row) => ({ match, row })),
);
const blocks = rows.flatMap(({ row }) => row.PlayerTeamStats.map((team) => team.Stats.CoreStats));

function sum(list: readonly Core[], field: keyof Core): number {
  return list.reduce((total, core) => total + Number(core[field]), 0);
}

function playersOn(match: MatchStats, teamId: number): Core[] {
  return match.Players.flatMap((row) =>
    row.PlayerTeamStats.filter((team) => team.TeamId === teamId).map((team) => team.Stats.CoreStats),
  );
}

describe(`invariants of UPSTREAM §7 on ${matches.length} matches`, () => {
  it('covers the modes, lifecycles, eras and shapes', () => {
    const categories = new Set(matches.map((match) => match.MatchInfo.GameVariantCategory));
    for (const category of [2, 6, 7, 8, 9, 10, 11, 12, 14, 15, 17, 18, 19, 22, 23, 39, 42])
      expect(categories, `category ${category}`).toContain(category);
    expect(new Set(matches.map((match) => match.MatchInfo.LifecycleMode))).toEqual(new Set([1, 3, 7]));
    const sizes = new Set(matches.map((match) => match.Players.length));
    for (const size of [1, 4, 8, 12, 24]) expect(sizes, `${size} players`).toContain(size);
    expect(matches.length).toBeGreaterThan(1000);
  });

  it('truncates KDA and accuracy as upstream (1, 2)', () => {
    const all = [...blocks, ...matches.flatMap((match) => match.Teams.map((team) => team.Stats.CoreStats))];
    const wrong = all.filter((core) => {
      const exact = core.Kills + core.Assists / 3 - core.Deaths;
      const accuracy = core.ShotsFired === 0 ? 0 : Math.floor((1e4 * core.ShotsHit) / core.ShotsFired) / 100;
      const cut = Math.abs(core.KDA - exact) < 0.0101 && Math.abs(core.KDA) <= Math.abs(exact) + 1e-9;
      return !cut || core.Accuracy !== accuracy || core.ShotsHit > core.ShotsFired;
    });
    expect(wrong).toEqual([]);
  });

  it('ends after the duration, and the duration after the play (3, 4)', () => {
    const gaps: number[] = [];
    for (const { MatchInfo: info } of matches) {
      const wall = (Date.parse(info.EndTime) - Date.parse(info.StartTime)) / 1000;
      gaps.push(wall - seconds(info.Duration));
      expect(wall - seconds(info.Duration)).toBeGreaterThanOrEqual(0);
      expect(wall - seconds(info.Duration)).toBeLessThan(138);
      expect(seconds(info.Duration) - seconds(info.PlayableDuration)).toBeGreaterThanOrEqual(0);
      expect(seconds(info.Duration) - seconds(info.PlayableDuration)).toBeLessThan(30);
    }
    gaps.sort((a, b) => a - b);
    expect(gaps[gaps.length >> 1]).toBeGreaterThan(8);
    expect(gaps[gaps.length >> 1]).toBeLessThan(40);
  });

  it('counts a team as the sum of its players (4b), assists apart', () => {
    for (const match of matches)
      for (const team of match.Teams) {
        const players = playersOn(match, team.TeamId);
        const core = team.Stats.CoreStats;
        for (const field of ['Kills', 'Deaths', 'ShotsFired', 'DamageDealt', 'PersonalScore', 'Suicides'])
          expect(core[field], field).toBe(sum(players, field));
        // Two who help with one kill are two assists of theirs and one of the team's, as in the captures.
        expect(core.Assists).toBeLessThanOrEqual(sum(players, 'Assists'));
        expect(core.MaxKillingSpree).toBe(Math.max(0, ...players.map((player) => player.MaxKillingSpree)));
      }
  });

  it('lets nobody die of nothing: deaths are the others’ kills, suicides and betrayals', () => {
    for (const match of matches) {
      if (match.MatchInfo.GameVariantCategory === 42) continue;
      const all = match.Players.flatMap((row) => row.PlayerTeamStats.map((team) => team.Stats.CoreStats));
      expect(sum(all, 'Deaths')).toBe(sum(all, 'Kills') + sum(all, 'Suicides') + sum(all, 'Betrayals'));
    }
  });

  it('leaves playlist, experience, pair and season empty in customs, and never elsewhere (5)', () => {
    for (const { MatchInfo: info } of matches) {
      const fields = [info.Playlist, info.PlaylistExperience, info.PlaylistMapModePair, info.SeasonId];
      for (const field of fields) {
        if (info.LifecycleMode === 3) expect(field).not.toBeNull();
        else expect(field).toBeNull();
      }
    }
  });

  it('changes the shape of SeasonId and of Stats with the years (6)', () => {
    const seasonIds = new Set(matches.map((match) => match.MatchInfo.SeasonId));
    expect(seasonIds).toContain('Seasons/Season6.json');
    expect(seasonIds).toContain('Seasons/Season-Winter-Break-22.json');
    expect([...seasonIds].some((id) => id?.startsWith('Csr/Seasons/CsrSeason13-'))).toBe(true);
    for (const match of matches) {
      const old = match.MatchInfo.StartTime < '2022-10-01';
      const stats = match.Players[0]?.PlayerTeamStats[0]?.Stats;
      expect('GameplayInteraction' in match.MatchInfo).toBe(!old);
      expect(stats !== undefined && 'BombStats' in stats && 'StockpileStats' in stats).toBe(old);
      expect(Object.keys(stats?.CoreStats ?? {})).toHaveLength(old ? 32 : 33);
      expect(stats?.PvpStats !== undefined).toBe(match.MatchInfo.StartTime >= '2023-10-17T17');
    }
  });

  it('ranks by side and score, shares ties, and puts leavers last (7)', () => {
    for (const match of matches) {
      const stayed = match.Players.filter((row) => row.Outcome !== 4);
      for (const row of match.Players)
        if (row.Outcome === 4) expect(row.Rank).toBe(stayed.length + 1);
        else {
          expect(row.Rank).toBeGreaterThanOrEqual(1);
          expect(row.Rank).toBeLessThanOrEqual(stayed.length);
        }
      if (stayed.length > 0) expect(Math.min(...stayed.map((row) => row.Rank))).toBe(1);
      const worstWin = Math.max(0, ...stayed.filter((row) => row.Outcome === 2).map((row) => row.Rank));
      for (const row of stayed) if (row.Outcome === 3) expect(row.Rank).toBeGreaterThan(worstWin);
    }
  });

  it('marks leavers, joiners and bots as upstream (8, 9, 10, 11)', () => {
    const seen = { leaver: 0, joiner: 0, neither: 0, both: 0, substitute: 0, leaverOfWinners: 0 };
    for (const { match, row } of rows) {
      const info = row.ParticipationInfo;
      const left = row.Outcome === 4;
      const id = row.PlayerType === 2 ? /^bid\(\d{1,2}\.0\)$/ : /^xuid\(253[35]9\d{11}\)$/;
      expect({
        left: info.LeftInProgress,
        stayed: info.PresentAtCompletion,
        leaveTime: info.LastLeaveTime !== null,
        confirmed: info.ConfirmedParticipation,
        bot: row.BotAttributes !== null,
        id: id.test(row.PlayerId),
        inTime: seconds(info.TimePlayed) <= seconds(match.MatchInfo.PlayableDuration) + 0.001,
      }).toEqual({
        left,
        stayed: !left,
        leaveTime: left,
        confirmed: null,
        bot: row.PlayerType === 2,
        id: true,
        inTime: true,
      });
      if (row.PlayerType === 1) {
        if (row.Outcome === 4) seen.leaver += 1;
        const team = match.Teams.find((one) => one.TeamId === row.LastTeamId);
        if (row.Outcome === 4 && team?.Outcome === 2) seen.leaverOfWinners += 1;
        if (info.JoinedInProgress && !info.PresentAtBeginning) seen.joiner += 1;
        if (info.JoinedInProgress && info.PresentAtBeginning) seen.both += 1;
        if (!info.JoinedInProgress && !info.PresentAtBeginning) seen.neither += 1;
      } else if (row.Outcome === 4) {
        seen.substitute += 1;
        expect(seconds(info.TimePlayed)).toBeLessThanOrEqual(3.01);
        expect(row.PlayerTeamStats[0]?.Stats.CoreStats.Kills).toBe(0);
      }
    }
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(4);
  });

  it('has no teams in a free-for-all, two in PvE (12)', () => {
    for (const match of matches) {
      const { TeamsEnabled, GameVariantCategory } = match.MatchInfo;
      if (TeamsEnabled) expect(match.Teams.length).toBeGreaterThan(0);
      else {
        expect(match.Teams).toEqual([]);
        const slots = match.Players.map((row) => row.LastTeamId);
        expect(new Set(slots).size).toBe(slots.length);
        expect(match.Players.filter((row) => row.Outcome === 2).length).toBeLessThanOrEqual(1);
      }
      if (GameVariantCategory === 42) {
        expect(match.Teams).toHaveLength(2);
        expect(match.MatchInfo.GameplayInteraction ?? 2).toBe(2);
        expect(match.Players[0]?.PlayerTeamStats[0]?.Stats.PveStats?.Kills).toBeGreaterThan(0);
      }
    }
    expect(matches.some((match) => !match.MatchInfo.TeamsEnabled)).toBe(true);
  });

  it('knows players of two teams and ties (13, 14)', () => {
    expect(rows.some(({ row }) => row.PlayerTeamStats.length === 2)).toBe(true);
    for (const { row } of rows) expect(row.PlayerTeamStats[0]?.TeamId).toBe(row.LastTeamId);
    const ties = matches.filter((match) => match.Teams[0]?.Outcome === 1);
    expect(ties.length).toBeGreaterThan(3);
    for (const match of ties) {
      for (const team of match.Teams) expect([team.Outcome, team.Rank]).toEqual([1, 1]);
      for (const row of match.Players) expect([1, 4]).toContain(row.Outcome);
      expect(new Set(match.Teams.map((team) => team.Stats.CoreStats.Score)).size).toBe(1);
    }
  });

  it('gives the winning team the better score wherever score is not rounds or ticks (15)', () => {
    for (const match of matches) {
      const [a, b] = match.Teams;
      if (a === undefined || b === undefined || a.Outcome === 1) continue;
      if ([7, 8, 18, 42].includes(match.MatchInfo.GameVariantCategory)) continue;
      const [winner, loser] = a.Outcome === 2 ? [a, b] : [b, a];
      expect(winner.Stats.CoreStats.Score).toBeGreaterThan(loser.Stats.CoreStats.Score);
    }
  });

  it('has medals that the events allow, and four no metadata knows (17, 18)', () => {
    const known = new Set(medalRows.map((medal) => medal[0]));
    const unknown = new Set<number>();
    const wrong = blocks.filter((core) => {
      const count = (id: number): number => core.Medals.find((medal) => medal.NameId === id)?.Count ?? 0;
      for (const medal of core.Medals) if (!known.has(medal.NameId)) unknown.add(medal.NameId);
      const points = core.PersonalScores.reduce((total, one) => total + one.TotalPersonalScoreAwarded, 0);
      const possible =
        count(622331684) <= core.Kills / 2 &&
        count(2063152177) <= count(622331684) &&
        (count(2780740615) === 0 || core.MaxKillingSpree >= 5) &&
        (count(4261842076) === 0 || core.MaxKillingSpree >= 10) &&
        core.MaxKillingSpree <= core.Kills &&
        core.MaxKillingSpree >= (core.Kills > 0 ? 1 : 0) &&
        core.HeadshotKills + core.MeleeKills + core.GrenadeKills <= core.Kills &&
        core.Medals.every((medal) => medal.TotalPersonalScoreAwarded === 0);
      return !possible || points !== core.PersonalScore;
    });
    expect(wrong).toEqual([]);
    expect(unknown).toEqual(new Set([1210968206, 1053114074, 590706932, 2125906504]));
  });

  it('carries the block of its mode, with durations where upstream has them', () => {
    for (const { match, row } of rows) {
      const stats = row.PlayerTeamStats[0]?.Stats;
      const category = match.MatchInfo.GameVariantCategory;
      if (category === 15)
        expect(stats?.CaptureTheFlagStats).toMatchObject({
          TimeAsFlagCarrier: expect.stringMatching(/^PT/),
        });
      if (category === 12)
        expect(stats?.ZonesStats).toMatchObject({
          StrongholdOccupationTime: expect.stringMatching(/^PT/),
        });
      if (category === 7) expect(stats?.EliminationStats).toMatchObject({ LivesRemaining: null });
    }
  });
});
