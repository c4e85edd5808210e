import { describe, expect, it } from 'vitest';
import { matchIdsOf, NOW, statsOf, textOf, worldAt, xuidIn } from './world-fixtures.ts';

const later = new Date('2026-12-20T12:00:00Z');

describe('a world is a function of its seed', () => {
  const world = worldAt(NOW);
  const ids = matchIdsOf(world, 12);

  it('gives the same bytes whatever was asked before', () => {
    const other = worldAt(NOW);
    for (const id of [...ids].reverse()) {
      const skillFirst = ids.indexOf(id) % 2 === 0;
      if (skillFirst) other.matchSkill(id, [world.playerAt(0).xuid]);
      expect(textOf(other, id)).toBe(textOf(world, id));
    }
    for (let i = 0; i < world.population; i += 5) {
      const { xuid } = world.playerAt(i);
      expect(other.history(xuid, 'all', 3, 9)).toEqual(world.history(xuid, 'all', 3, 9));
    }
    for (const id of ids.slice(0, 60)) {
      const xuids = statsOf(world, id)
        .Players.filter((row) => row.PlayerType === 1)
        .map((row) => xuidIn(row.PlayerId));
      expect(other.matchSkill(id, xuids)).toEqual(world.matchSkill(id, xuids));
    }
  });

  it('keeps every match when it is started again a month later', () => {
    const restarted = worldAt(later);
    for (const id of ids) expect(textOf(restarted, id)).toBe(textOf(world, id));
    const { xuid } = world.playerAt(4);
    const before = world.history(xuid, 'all', 0, 1000);
    const after = restarted.history(xuid, 'all', 0, 1000);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(after.length - before.length)).toEqual(before);
  });

  it('keeps the people and matches of a smaller world in a bigger one', () => {
    const bigger = worldAt(NOW, { players: 240 });
    expect(bigger.playerAt(30)).toEqual(world.playerAt(30));
    for (const id of ids.slice(0, 50)) expect(textOf(bigger, id)).toBe(textOf(world, id));
  });

  it('is another world with another seed or another pace', () => {
    for (const other of [worldAt(NOW, { seed: 8 }), worldAt(NOW, { matchesPerPlayer: 900 })])
      for (const id of ids.slice(0, 20)) expect(other.matchStats(id)).toBeNull();
    expect(worldAt(NOW, { seed: 8 }).playerAt(0).xuid).not.toBe(world.playerAt(0).xuid);
  });

  it('knows nothing of ids that are not its own', () => {
    for (const id of ['', 'not-a-guid', '00000000-0000-4000-8000-000000000000']) {
      expect(world.matchStats(id)).toBeNull();
      expect(world.matchEndedAt(id)).toBeNull();
      expect(world.matchSkill(id, [])).toBeNull();
    }
  });
});
