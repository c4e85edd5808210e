import { describe, expect, it } from 'vitest';
import { infoOf, mean, NOW, statsOf, worldAt, xuidIn } from './world-fixtures.ts';

const world = worldAt(NOW, { matchesPerPlayer: 240, players: 24 });

interface Csr {
  Value: number;
  MeasurementMatchesRemaining: number;
  Tier: string;
  TierStart: number;
  SubTier: number;
  InitialMeasurementMatches: number;
}
interface Skill {
  Id: string;
  ResultCode: number;
  Result: {
    TeamId: number;
    TeamMmr: number | string;
    TeamMmrs: Record<string, number | string>;
    RankRecap: { PreMatchCsr: Csr; PostMatchCsr: Csr };
    StatPerformances: { Kills: Performance; Deaths: Performance };
    Counterfactuals: null | {
      SelfCounterfactuals: { Kills: number; Deaths: number };
      TierCounterfactuals: Record<string, { Kills: number | string; Deaths: number | string }>;
    };
  };
}
interface Performance {
  Count: number;
  Expected: number;
  StdDev: number;
}

function skillOf(matchId: string, xuid: string): Skill {
  return world.matchSkill(matchId, [xuid])?.[0] as Skill;
}

const rankedId = (() => {
  for (let i = 0; i < 24; i++)
    for (const entry of world.history(world.playerAt(i).xuid, 'matchmaking', 0, 50)) {
      const id = infoOf(entry).Playlist?.AssetId ?? '';
      const rules = world.playlistRules(id)?.toString() ?? '{}';
      if ((JSON.parse(rules) as { HasCsr: boolean }).HasCsr) return id;
    }
  throw new Error('no ranked match');
})();

describe('CSR', () => {
  const players = [0, 6, 13].map((i) => world.playerAt(i).xuid);

  it('goes on from match to match: what is after one is before the next', () => {
    let steps = 0;
    for (const xuid of players) {
      const ranked = world
        .history(xuid, 'matchmaking', 0, 1000)
        .filter((entry) => infoOf(entry).Playlist?.AssetId === rankedId)
        .reverse();
      let before: { season: string | null; csr: Csr } | null = null;
      for (const entry of ranked) {
        const recap = skillOf(entry.MatchId, xuid).Result.RankRecap;
        const season = infoOf(entry).SeasonId;
        const { PreMatchCsr: pre, PostMatchCsr: post } = recap;
        if (before !== null && before.season === season && season?.startsWith('Csr/')) {
          expect(pre).toEqual(before.csr);
          steps += 1;
        }
        if (pre.Value >= 0) {
          if (entry.Outcome === 2) expect(post.Value).toBeGreaterThanOrEqual(pre.Value);
          if (entry.Outcome === 3) expect(post.Value).toBeLessThanOrEqual(pre.Value);
          expect(Math.abs(post.Value - pre.Value)).toBeLessThanOrEqual(16);
        } else expect(pre).toMatchObject({ Value: -1, Tier: '' });
        before = { season, csr: post };
      }
      const now = world.playlistCsr(rankedId, [xuid], null)?.[0] as {
        Result: { Current: Csr; AllTimeMax: Csr; SeasonMax: Csr };
      };
      const last = ranked.at(-1);
      if (last !== undefined && infoOf(last).SeasonId === 'Csr/Seasons/CsrSeason13-5.json')
        expect(now.Result.Current).toEqual(before?.csr);
      expect(now.Result.AllTimeMax.Value).toBeGreaterThanOrEqual(now.Result.SeasonMax.Value);
      expect(now.Result.SeasonMax.Value).toBeGreaterThanOrEqual(now.Result.Current.Value);
    }
    expect(steps).toBeGreaterThan(40);
  });

  it('has tiers of 300 and sub-tiers of 50, counted from 0', () => {
    const values = players.concat(world.playerAt(20).xuid).flatMap((xuid) =>
      world
        .history(xuid, 'matchmaking', 0, 200)
        .map((entry) => skillOf(entry.MatchId, xuid).Result.RankRecap.PostMatchCsr)
        .filter((csr) => csr.Tier !== ''),
    );
    expect(values.length).toBeGreaterThan(50);
    const names = ['Bronze', 'Silver', 'Gold', 'Platinum', 'Diamond', 'Onyx'];
    for (const csr of values) {
      const tier = Math.min(5, Math.floor(csr.Value / 300));
      expect(csr.Tier).toBe(names[tier]);
      expect(csr.SubTier).toBe(tier === 5 ? 0 : Math.floor((csr.Value % 300) / 50));
      expect(csr.TierStart).toBe(tier * 300 + csr.SubTier * 50);
    }
  });

  it('answers null for playlists without a ladder and seasons that never were, and ignores the path form', () => {
    const xuid = players[0] ?? '';
    const read = (season: string | null) => world.playlistCsr(rankedId, [xuid], season);
    expect(world.playlistCsr('00000000-0000-4000-8000-000000000000', [xuid], null)).toBeNull();
    expect(read('CsrSeason1-1')).toBeNull();
    expect(read('CsrSeason13-11')).toBeNull();
    expect(read('Csr/Seasons/CsrSeason9-1.json')).toEqual(read(null));
    expect(read('CsrSeason9-1')).not.toBeNull();
    expect(world.playlistCsr(rankedId, ['2533274800000000', xuid], null)?.[0]).toBeNull();
  });
});

describe('match skill', () => {
  it('expects on average what happens', () => {
    const gaps: number[] = [];
    const deathGaps: number[] = [];
    for (let i = 0; i < 24; i++) {
      const { xuid } = world.playerAt(i);
      for (const entry of world.history(xuid, 'matchmaking', 0, 40)) {
        if (!infoOf(entry).TeamsEnabled || infoOf(entry).GameVariantCategory === 42) continue;
        if (infoOf(entry).PlaylistExperience === 4) continue;
        const { Kills, Deaths } = skillOf(entry.MatchId, xuid).Result.StatPerformances;
        gaps.push((Kills.Count - Kills.Expected) / Kills.StdDev);
        deathGaps.push((Deaths.Count - Deaths.Expected) / Deaths.StdDev);
      }
    }
    expect(Math.abs(mean(gaps))).toBeLessThan(0.12);
    expect(Math.abs(mean(deathGaps))).toBeLessThan(0.12);
    const spread = Math.sqrt(mean(gaps.map((gap) => gap * gap)));
    expect(spread).toBeGreaterThan(0.7);
    expect(spread).toBeLessThan(1.4);
  });

  it('counts what the stats count, per team, with tiers that rise in kills and fall in deaths', () => {
    const odd = { nan: 0, negative: 0 };
    for (let i = 0; i < 24; i += 4) {
      const { xuid } = world.playerAt(i);
      for (const entry of world.history(xuid, 'matchmaking', 2, 90)) {
        const { Result } = skillOf(entry.MatchId, xuid);
        const row = statsOf(world, entry.MatchId).Players.find((one) => xuidIn(one.PlayerId) === xuid);
        const core = row?.PlayerTeamStats[0]?.Stats.CoreStats;
        expect([Result.StatPerformances.Kills.Count, Result.StatPerformances.Deaths.Count]).toEqual([
          core?.Kills,
          core?.Deaths,
        ]);
        expect(Result.TeamId).toBe(row?.LastTeamId);
        expect(Result.TeamMmrs[String(Result.TeamId)]).toBe(Result.TeamMmr);
        const tiers = Object.values(Result.Counterfactuals?.TierCounterfactuals ?? {});
        const numbers = (what: 'Kills' | 'Deaths'): number[] =>
          tiers.map((tier) => tier[what]).filter((value) => typeof value === 'number');
        if (numbers('Kills').length < tiers.length) odd.nan += 1;
        if ((Result.Counterfactuals?.SelfCounterfactuals.Kills ?? 0) < 0) odd.negative += 1;
        expect(numbers('Kills')).toEqual([...numbers('Kills')].sort((a, b) => a - b));
        expect(numbers('Deaths')).toEqual([...numbers('Deaths')].sort((a, b) => b - a));
      }
    }
    expect(odd.nan).toBeGreaterThan(0);
    expect(odd.negative).toBeGreaterThan(0);
  });

  it('is a shell for customs and for people who were not there, null for nobody', () => {
    const players = Array.from({ length: 24 }, (_, i) => world.playerAt(i).xuid);
    const xuid = players.find((one) => world.history(one, 'custom', 0, 1).length > 0) ?? '';
    const custom = world.history(xuid, 'custom', 0, 1)[0]?.MatchId ?? '';
    expect(skillOf(custom, xuid)).toMatchObject({
      Id: `xuid(${xuid})`,
      ResultCode: 1,
      Result: { TeamMmr: 0, TeamMmrs: {}, StatPerformances: {}, Counterfactuals: null },
    });
    expect(world.matchSkill(custom, ['2533274800000000', 'bid(3.0)'])).toEqual([null, null]);
  });
});
