import { describe, expect, it } from 'vitest';
import { noEffects, type WorldEffects } from '../../../src/sandbox/world/effects.ts';
import type { SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { infoOf, matchIdsOf, mean, NOW, statsOf, worldAt, xuidIn } from './world-fixtures.ts';

function world(effects: Partial<WorldEffects>, players = 48): SyntheticWorld {
  return worldAt(NOW, { players, matchesPerPlayer: 200, effects: { ...noEffects, ...effects } });
}

/** Win shares over decided matches; the noise of a share over n matches is 0.5/√n. */
function winShare(outcomes: readonly number[]): number {
  const decided = outcomes.filter((outcome) => outcome === 2 || outcome === 3);
  return decided.filter((outcome) => outcome === 2).length / decided.length;
}

/** Every team match of two players, whether they were on one team, and how it went for the first. */
function pairOutcomes(of: SyntheticWorld, a: number, b: number): { together: number[]; apart: number[] } {
  const together: number[] = [];
  const apart: number[] = [];
  const slot = new Map(
    of.history(of.playerAt(b).xuid, 'matchmaking', 0, 500).map((entry) => [entry.MatchId, entry.LastTeamId]),
  );
  for (const entry of of.history(of.playerAt(a).xuid, 'matchmaking', 0, 500)) {
    const info = infoOf(entry);
    if (!info.TeamsEnabled || info.GameVariantCategory === 42 || info.PlaylistExperience === 4) continue;
    (slot.get(entry.MatchId) === entry.LastTeamId ? together : apart).push(entry.Outcome);
  }
  return { together, apart };
}

interface Pair {
  a: number;
  b: number;
  lift: number;
}

/** Pairs who have nobody else: what they do together is not mixed with a third. Strongest first. */
function pairsOf(of: SyntheticWorld): Pair[] {
  const lifts: Pair[] = [];
  for (let a = 0; a < of.population; a++)
    for (let b = a + 1; b < Math.min(of.population, a + 24); b++) {
      const lift = of.truth.pairLift(of.playerAt(a).xuid, of.playerAt(b).xuid);
      if (lift !== 0) lifts.push({ a, b, lift });
    }
  const has = (i: number): number => lifts.filter((pair) => pair.a === i || pair.b === i).length;
  return lifts.filter(({ a, b }) => has(a) === 1 && has(b) === 1).sort((x, y) => y.lift - x.lift);
}

describe('hidden effects', () => {
  it('of a teammate: with a big lift two friends win together', () => {
    const lifted = world({ lift: 2.5 }, 168);
    const flat = world({}, 168);
    const pairs = pairsOf(lifted).slice(0, 5);
    expect(pairs.at(-1)?.lift).toBeGreaterThan(0.8);
    const of = (where: SyntheticWorld): number[] =>
      pairs.flatMap(({ a, b }) => pairOutcomes(where, a, b).together);
    const with5 = of(lifted);
    const without = of(flat);
    expect(with5.length).toBeGreaterThan(250);
    expect(winShare(with5)).toBeGreaterThan(0.6);
    expect(without.length).toBe(with5.length);
    expect(Math.abs(winShare(without) - 0.5)).toBeLessThan(2.6 * (0.5 / Math.sqrt(without.length)));
  }, 30_000);

  it('are none in a null world: every match is a fair coin and nobody has a secret', () => {
    const flat = world({}, 24);
    const { xuid } = flat.playerAt(5);
    expect(flat.truth.player(xuid)?.skill).toBeCloseTo(0, 12);
    expect(flat.truth.changePoints(xuid).every((change) => Math.abs(change.size) === 0)).toBe(true);
    expect(flat.truth.timeOfDay(xuid).byHour.every((value) => Math.abs(value) === 0)).toBe(true);
    expect(flat.truth.fatigue(xuid).perMatch).toBe(0);
    expect(pairsOf(flat)).toEqual([]);
    const shares = Array.from({ length: 24 }, (_, i) =>
      winShare(
        flat
          .history(flat.playerAt(i).xuid, 'matchmaking', 0, 160)
          .filter((entry) => infoOf(entry).TeamsEnabled && (infoOf(entry).PlaylistExperience ?? 9) < 4)
          .map((entry) => entry.Outcome),
      ),
    );
    expect(mean(shares)).toBeCloseTo(0.5, 1);
    expect(Math.max(...shares)).toBeLessThan(0.68);
    const p = matchIdsOf(flat, 5).map((id) => flat.truth.winProbability(id));
    expect(p.filter((one) => one === 0.5).length).toBeGreaterThan(15);
  });

  it('tell the truth: of matches with a win probability p, the share p is won', () => {
    const full = worldAt(NOW, { players: 120, matchesPerPlayer: 120 });
    const bins = Array.from({ length: 5 }, () => ({ expected: 0, won: 0, n: 0 }));
    for (const id of matchIdsOf(full, 30)) {
      const p = full.truth.winProbability(id);
      const team = statsOf(full, id).Teams[0];
      if (p === null || team === undefined || team.Outcome === 1) continue;
      const bin = bins[Math.min(4, Math.floor(p * 5))];
      if (bin === undefined) continue;
      bin.expected += p;
      bin.won += team.Outcome === 2 ? 1 : 0;
      bin.n += 1;
    }
    for (const bin of bins) {
      expect(bin.n).toBeGreaterThan(40);
      expect(Math.abs(bin.won - bin.expected) / bin.n).toBeLessThan(3 * (0.5 / Math.sqrt(bin.n)));
    }
  });

  it('of skill: those with more win more, kill more and die less', () => {
    const skilled = world({ skill: 3 }, 24);
    const people = Array.from({ length: 24 }, (_, i) => {
      const { xuid } = skilled.playerAt(i);
      const list = skilled.history(xuid, 'matchmaking', 0, 80).filter((entry) => infoOf(entry).TeamsEnabled);
      const cores = list.flatMap((entry) => {
        if (skilled.matchStats(entry.MatchId) === null) return [];
        const row = statsOf(skilled, entry.MatchId).Players.find((one) => xuidIn(one.PlayerId) === xuid);
        return row?.PlayerTeamStats[0]?.Stats.CoreStats ?? [];
      });
      return {
        skill: skilled.truth.player(xuid)?.skill ?? 0,
        wins: winShare(list.map((entry) => entry.Outcome)),
        kills: mean(cores.map((core) => core.Kills)),
        deaths: mean(cores.map((core) => core.Deaths)),
      };
    }).sort((a, b) => b.skill - a.skill);
    const top = people.slice(0, 8);
    const bottom = people.slice(-8);
    const gap = (field: 'wins' | 'kills' | 'deaths'): number =>
      mean(top.map((one) => one[field])) - mean(bottom.map((one) => one[field]));
    expect(gap('wins')).toBeGreaterThan(0.15);
    expect(gap('kills')).toBeGreaterThan(2);
    expect(gap('deaths')).toBeLessThan(-1);
  });

  it('are documented for whoever asks, and zero for strangers', () => {
    const full = worldAt(NOW, { players: 48 });
    const { xuid } = full.playerAt(3);
    const friend = Array.from({ length: 24 }, (_, i) => full.playerAt(i).xuid).find(
      (other) => full.truth.pairLift(xuid, other) !== 0,
    );
    if (friend !== undefined)
      expect(full.truth.pairLift(friend, xuid)).toBe(full.truth.pairLift(xuid, friend));
    expect(full.truth.pairLift(xuid, full.playerAt(30).xuid)).toBe(0);
    expect(full.truth.player('2533274800000000')).toBeNull();
    const map = infoOf(full.history(xuid, 'matchmaking', 0, 1)[0] ?? fail()).MapVariant.AssetId;
    expect(full.truth.mapEffect(xuid, map)).not.toBe(0);
    expect(full.truth.mapEffect(xuid, 'no-map')).toBe(0);
    expect(full.truth.timeOfDay(xuid).byHour).toHaveLength(24);
    expect(full.truth.levers().grenades).toBe(0);
    expect(full.truth.levers().survival).toBeGreaterThan(0.1);
  });
});

function fail(): never {
  throw new Error('no match');
}
