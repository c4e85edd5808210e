import { describe, expect, it } from 'vitest';
import type { MatchTruth } from '../../../src/sandbox/world/match-truth.ts';
import type { SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { mean, NOW, statsOf, worldAt, xuidIn } from './world-fixtures.ts';

const world = worldAt(NOW, { players: 24, matchesPerPlayer: 300 });

function truths(of: SyntheticWorld): MatchTruth[] {
  return [...of.everyMatch()].map((id) => {
    const match = of.truth.match(id);
    if (match === null) throw new Error(`no truth of ${id}`);
    return match;
  });
}
const all = truths(world);

describe('the truth about a match', () => {
  it('is told of every match that is over, and of no other', () => {
    const { xuid } = world.playerAt(3);
    const ids = world.truth.matchIds(xuid);
    const listed = world.history(xuid, 'all', 0, 1000).map(({ MatchId }) => MatchId);
    expect(ids).toEqual(listed.reverse());
    const seen = new Set(all.map(({ matchId }) => matchId));
    expect(ids.every((id) => seen.has(id))).toBe(true);
    expect(seen.size).toBe(all.length);
    expect(world.truth.match('no match')).toBeNull();
    expect(world.truth.combat('no match')).toBeNull();
    const before = new Date((all[0]?.startedAt.getTime() ?? 0) + 1000);
    expect(
      worldAt(before, { players: 24, matchesPerPlayer: 300 }).truth.match(all[0]?.matchId ?? ''),
    ).toBeNull();
  });

  it('names parts that add up to what each brought, and what they brought to the odds', () => {
    for (const match of all) {
      let sum = match.sides === 2 ? 0 : 3.2;
      for (const one of match.people) {
        const { skill, hour, map, fatigue, tilt, lever, strength } = one;
        expect(skill + hour + map + fatigue + tilt + lever).toBeCloseTo(strength, 10);
        expect(Math.max(fatigue, tilt)).toBeLessThanOrEqual(0);
        const { levers } = world.truth;
        expect(lever).toBeCloseTo(
          Object.entries(levers()).reduce(
            (all, [name, size]) => all + size * one.levers[name as 'accuracy'],
            0,
          ),
          10,
        );
        const sign = one.team === 0 ? 1 : -1;
        // Each pair is in the list of both.
        const lifts = Object.entries(one.lifts).map(
          ([mate, lift]) => (lift * (match.people.find(({ xuid }) => xuid === mate)?.share ?? 0)) / 2,
        );
        sum += sign * one.share * (strength + lifts.reduce((a, b) => a + b, 0));
      }
      if (match.sides > 0) expect(sum * match.perPerson).toBeCloseTo(match.logit, 9);
      else expect(match.logit).toBe(0);
    }
  });

  it('agrees with what was played', () => {
    for (const match of all.filter((_, i) => i % 40 === 0)) {
      const { Players: players, MatchInfo: info } = statsOf(world, match.matchId);
      expect(info.MapVariant.AssetId).toBe(match.mapAssetId);
      const people = players.filter(({ PlayerType }) => PlayerType === 1);
      expect(match.people.map(({ xuid }) => xuid).sort()).toEqual(
        people.map((one) => xuidIn(one.PlayerId)).sort(),
      );
      for (const row of people) {
        const one = match.people.find(({ xuid }) => xuid === xuidIn(row.PlayerId));
        expect(one?.team).toBe(row.LastTeamId);
        expect(one?.left).toBe(row.Outcome === 4);
      }
    }
  });
});

describe('the truth about kills and deaths', () => {
  /** Deviations of what happened from what was to be expected, in all team and free-for-all matches. */
  const rows = all.flatMap((match) => {
    const combat = world.truth.combat(match.matchId);
    if (combat === null || match.playlist === null) return [];
    const skill = world.matchSkill(
      match.matchId,
      match.people.map(({ xuid }) => xuid),
    ) as {
      Id: string;
      Result: { StatPerformances: Record<'Kills' | 'Deaths', { Count: number; Expected: number }> };
    }[];
    return skill.map(({ Id, Result: { StatPerformances: told } }) => {
      const expected = combat.get(xuidIn(Id));
      const me = match.people.find(({ xuid }) => xuid === xuidIn(Id));
      if (expected === undefined || me === undefined) throw new Error(`${Id} was not there`);
      return { match, me, told, expected };
    });
  });
  type Row = (typeof rows)[number];
  /** Mean and its standard error, by match: kills of one are not those of another. */
  function deviation(of: readonly Row[], value: (row: Row) => number): { mean: number; z: number } {
    const byMatch = new Map<string, number>();
    for (const row of of) byMatch.set(row.match.matchId, (byMatch.get(row.match.matchId) ?? 0) + value(row));
    const sums = [...byMatch.values()];
    const middle = mean(sums);
    const spread = Math.sqrt(mean(sums.map((sum) => (sum - middle) ** 2)) / sums.length);
    return { mean: middle, z: middle / spread };
  }

  it('is what comes on average: of all, of the strong and the weak, and of the long and the tired', () => {
    const groups: ((row: Row) => boolean)[] = [
      ({ match }) => match.sides === 2,
      ({ match }) => match.sides === 0,
      ({ match, me }) => match.sides === 2 && me.strength > 0.5,
      ({ match, me }) => match.sides === 2 && me.strength < -0.5,
      ({ match, me }) => match.mode === 'slayer' && me.strength > 0.3,
      ({ match, me }) => match.mode === 'slayer' && me.strength < -0.3,
      ({ me }) => me.left,
      ({ match }) => match.format === 'firefight',
    ];
    for (const [nth, group] of groups.entries()) {
      const some = rows.filter(group);
      expect(some.length, `group ${nth}`).toBeGreaterThan(30);
      for (const [what, of] of [
        ['Kills', 'kills'],
        ['Deaths', 'deaths'],
      ] as const) {
        const happened = deviation(some, ({ told, expected }) => told[what].Count - expected[of]);
        expect(Math.abs(happened.z), `${what} of group ${nth}: ${happened.mean}`).toBeLessThan(3.5);
        const foretold = deviation(
          some,
          ({ told, expected }) =>
            told[what].Expected - expected[what === 'Kills' ? 'expectedKills' : 'expectedDeaths'],
        );
        expect(Math.abs(foretold.z), `expected ${what} of group ${nth}: ${foretold.mean}`).toBeLessThan(3.5);
      }
    }
  });

  it('leaves to luck what it should: a third of the spread of kills in a match is explained', () => {
    const some = rows.filter(({ match }) => match.sides === 2);
    const spread = (of: (row: Row) => number): number => {
      const values = some.map(of);
      const middle = mean(values);
      return mean(values.map((value) => (value - middle) ** 2));
    };
    const left = spread(({ told, expected }) => told.Kills.Count - expected.kills);
    expect(left / spread(({ told }) => told.Kills.Count)).toBeLessThan(0.67);
    expect(left / mean(some.map(({ expected }) => expected.kills))).toBeLessThan(2);
  });
});

describe('a replay', () => {
  const runs = 2;
  const people = Array.from({ length: 24 }, (_, i) => world.playerAt(i).xuid);
  const perPlayer = people.map((xuid) => ({
    xuid,
    ids: world.truth.matchIds(xuid),
    again: world.truth.replays(xuid, runs),
  }));

  it('keeps who comes and when, and nothing else', () => {
    let same = 0;
    let matches = 0;
    for (const { xuid, ids, again } of perPlayer) {
      expect(again.length).toBe(runs * ids.length);
      again.forEach(({ match }, n) => {
        const own = world.truth.match(ids[n % ids.length] ?? '');
        // Matches before it in the evening may have been shorter or longer.
        expect(Math.abs(match.startedAt.getTime() - (own?.startedAt.getTime() ?? 0))).toBeLessThan(
          2 * 3_600_000,
        );
        expect(match.format).toBe(own?.format);
        expect(match.people.some((one) => one.xuid === xuid)).toBe(true);
        matches += 1;
        if (own?.logit === match.logit && match.sides > 0) same += 1;
      });
    }
    expect(same / matches).toBeLessThan(0.01);
    expect(world.truth.replays('nobody', 2)).toEqual([]);
  }, 30_000);

  it('is of the same matches on average: as often in each mode, as strong, with as many kills', () => {
    const some = perPlayer.filter((_, i) => i % 3 === 0);
    const own = some.flatMap(({ xuid, ids }) =>
      ids.map((id) => ({ xuid, match: world.truth.match(id), combat: () => world.truth.combat(id) })),
    );
    const again = some.flatMap(({ xuid, again }) => again.map((one) => ({ xuid, ...one })));
    type One = (typeof own)[number];
    const means = (
      all: readonly One[],
      value: (one: One) => number | undefined,
    ): [number, number, number] => {
      const values = all.flatMap((one) => value(one) ?? []);
      const middle = mean(values);
      return [middle, mean(values.map((one) => (one - middle) ** 2)), values.length];
    };
    const values: ((one: One) => number | undefined)[] = [
      ({ match }) => (match?.mode === 'slayer' ? 1 : 0),
      ({ match }) => (match?.isRanked ? 1 : 0),
      ({ match, xuid }) => match?.people.find((one) => one.xuid === xuid)?.strength,
      ({ match, xuid }) => match?.people.find((one) => one.xuid === xuid)?.position,
      ({ combat, xuid }) => combat()?.get(xuid)?.kills,
      ({ combat, xuid }) => combat()?.get(xuid)?.expectedDeaths,
    ];
    for (const [nth, value] of values.entries()) {
      const [a, varianceA, n] = means(own, value);
      const [b, varianceB, m] = means(again, value);
      // Eight people are in a match: there are an eighth as many independent ones.
      const spread = Math.sqrt((8 * varianceA) / n + (8 * varianceB) / m);
      expect(Math.abs(a - b), `value ${nth}: ${a} and ${b}`).toBeLessThan(3.5 * spread + 1e-9);
    }
  }, 30_000);
});

describe('the truth about rank', () => {
  it('is the CSR the skill service tells, then and later', () => {
    const [playlist = ''] = all
      .filter(({ isRanked }) => isRanked)
      .map(({ matchId }) => statsOf(world, matchId).MatchInfo.Playlist?.AssetId ?? '');
    // The end of one season, and the next when most have their placements behind them.
    for (const at of [new Date('2026-11-10T12:00:00Z'), new Date('2026-12-20T12:00:00Z')]) {
      const then = worldAt(at, { players: 24, matchesPerPlayer: 300 });
      const people = Array.from({ length: 24 }, (_, i) => then.playerAt(i).xuid);
      const told = then.playlistCsr(playlist, people, null) as { Result: { Current: { Value: number } } }[];
      people.forEach((xuid, i) => {
        const value = told[i]?.Result.Current.Value ?? -1;
        expect(world.truth.csr(xuid, playlist, at)).toBe(value < 0 ? null : value);
      });
      expect(told.some(({ Result }) => Result.Current.Value > 0)).toBe(true);
    }
    expect(world.truth.csr(world.playerAt(0).xuid, 'no playlist', NOW)).toBeNull();
    const skill = world.truth.player(world.playerAt(0).xuid)?.skill ?? 0;
    const first = new Date('2021-11-16T00:00:00Z');
    expect(world.truth.csrLevel(world.playerAt(0).xuid, first)).toBeCloseTo(950 + 420 * skill, 9);
  });
});
