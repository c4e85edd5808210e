import { describe, expect, it } from 'vitest';
import { createGamertags } from '../../../src/sandbox/world/gamertags.ts';
import { adjectives, nouns } from '../../../src/sandbox/world/words.ts';
import { NOW, worldAt } from './world-fixtures.ts';

const EPOCH = Date.parse('2021-11-15');
const REFERENCE = Date.parse('2026-11-16');

describe('gamertags', () => {
  const many = 9000;
  const tags = createGamertags(7, many, EPOCH, REFERENCE);
  const all = Array.from({ length: many }, (_, i) => tags.at(i, NOW.getTime()));

  it('are unique whatever the case, at most 15 characters, and varied', () => {
    expect(new Set(all.map((tag) => tag.toLowerCase())).size).toBe(many);
    expect(all.filter((tag) => tag.length > 15 || tag.length < 3)).toEqual([]);
    const shapes = [/ /, /\d$/, /#\d{4}$/, /^[a-z]+ [a-z]+ \d+$/, /[^\p{ASCII}]/u, /[А-я]/u, /[ぁ-ヿ]/u];
    for (const shape of shapes)
      expect(all.filter((tag) => shape.test(tag)).length, String(shape)).toBeGreaterThan(5);
  });

  it('share no word between the two halves, or two people could get one name', () => {
    const words = [...adjectives, ...nouns].map((word) => word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word.length > 5)).toEqual([]);
    expect(adjectives.length * nouns.length).toBeLessThanOrEqual(4096);
  });

  it('include a formula in some seeds', () => {
    const nasty = Array.from({ length: 30 }, (_, seed) =>
      createGamertags(seed, 100, EPOCH, REFERENCE),
    ).filter((names) => names.find('=SUM(A1)', EPOCH) !== null);
    expect(nasty.length).toBeGreaterThan(3);
    expect(nasty.length).toBeLessThan(25);
  });

  it('change for some at a date: the new one resolves, the old one no more', () => {
    const renamed = all.flatMap((tag, i) => {
      const before = tags.at(i, EPOCH);
      return before === tag ? [] : [{ i, before, tag }];
    });
    expect(renamed.length).toBeGreaterThan(many / 40);
    expect(renamed.length).toBeLessThan(many / 8);
    for (const { i, before, tag } of renamed) {
      expect(tags.find(before, NOW.getTime())).toBeNull();
      expect(tags.find(tag.toUpperCase(), NOW.getTime())).toBe(i);
      expect(tags.find(before, EPOCH)).toBe(i);
      expect(tags.find(tag, EPOCH)).toBeNull();
    }
  });
});

describe('people', () => {
  const world = worldAt(NOW, { players: 230 });

  it('are found by xuid and by present gamertag', () => {
    expect(world.population).toBe(240);
    for (let i = 0; i < world.population; i++) {
      const player = world.playerAt(i);
      expect(world.playerByXuid(player.xuid)).toEqual(player);
      expect(world.playerByGamertag(player.gamertag.toUpperCase())).toEqual(player);
    }
    expect(world.playerByGamertag('nobody at all')).toBeNull();
    expect(world.playerByXuid('2533274800000000')).toBeNull();
    expect(world.playerByXuid(world.playerAt(world.population).xuid)).toBeNull();
  });

  it('are private for a few, never for the demonstration', () => {
    const hidden = Array.from({ length: 240 }, (_, i) => world.isPrivate(world.playerAt(i).xuid)).filter(
      Boolean,
    );
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.length).toBeLessThan(30);
    expect(world.demoGamertags).toHaveLength(5);
    const demo = world.demoGamertags.map((tag) => world.playerByGamertag(tag)?.xuid ?? '');
    expect(demo.filter((xuid) => xuid === '' || world.isPrivate(xuid))).toEqual([]);
    expect(world.playerByXuid(world.owner.xuid)).toEqual(world.owner);
  });

  it('demonstrate with four friends who play together and one who does not', () => {
    const [first, second, , , stranger] = world.demoGamertags.map(
      (tag) => world.playerByGamertag(tag)?.xuid ?? '',
    );
    const idsOf = (xuid = ''): string[] => world.history(xuid, 'all', 0, 500).map((entry) => entry.MatchId);
    const mine = idsOf(first);
    const shared = (other: string | undefined): number => {
      const theirs = new Set(idsOf(other));
      return mine.filter((id) => theirs.has(id)).length / mine.length;
    };
    expect(shared(second)).toBeGreaterThan(0.5);
    expect(shared(stranger)).toBe(0);
  });
});
