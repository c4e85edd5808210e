import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../src/ingest/duration.ts';
import { mergeTeamStats } from '../../../src/ingest/merge-team-stats.ts';
import { json, key } from './hostile.ts';

type Stats = Record<string, unknown>;

const eagle = {
  CoreStats: {
    Kills: 3,
    KDA: 1.5,
    MaxKillingSpree: 4,
    Spawns: 1,
    AverageLifeDuration: 'PT10S',
    Medals: [
      { NameId: 1, Count: 2, TotalPersonalScoreAwarded: 0 },
      { NameId: 2, Count: 1, TotalPersonalScoreAwarded: 0 },
    ],
  },
  OddballStats: { TimeAsSkullCarrier: 'PT1M2.5S', LongestTimeAsSkullCarrier: 'PT40S' },
  EliminationStats: { EliminationOrder: 1, LivesRemaining: 3, Eliminations: 2 },
  PveStats: null,
};
const cobra = {
  CoreStats: {
    Kills: 5,
    KDA: -1,
    MaxKillingSpree: 2,
    Spawns: 3,
    AverageLifeDuration: 'PT30S',
    Medals: [
      { NameId: 2, Count: 4, TotalPersonalScoreAwarded: 50 },
      { NameId: 3, Count: 1, TotalPersonalScoreAwarded: 0 },
    ],
  },
  OddballStats: { TimeAsSkullCarrier: 'PT0.0000001S', LongestTimeAsSkullCarrier: 'PT50S' },
  EliminationStats: { EliminationOrder: 7, LivesRemaining: 0, Eliminations: 1 },
  VipStats: { VipKills: 2 },
};
const entries = [
  { TeamId: 1, Stats: cobra },
  { TeamId: 0, Stats: eagle },
];

describe('mergeTeamStats', () => {
  const merged = mergeTeamStats(entries, 0) as Record<string, Stats>;

  test('amounts add up, bests are the best', () => {
    expect(merged.CoreStats).toMatchObject({ Kills: 8, MaxKillingSpree: 4, Spawns: 4 });
    expect(merged.EliminationStats).toMatchObject({ Eliminations: 3 });
    expect(parseDuration(String(merged.OddballStats?.TimeAsSkullCarrier))).toBe(62.5000001);
    expect(parseDuration(String(merged.OddballStats?.LongestTimeAsSkullCarrier))).toBe(50);
  });

  test('the average life is weighted by lives', () => {
    expect(parseDuration(String(merged.CoreStats?.AverageLifeDuration))).toBe((10 * 1 + 30 * 3) / 4);
  });

  test('states are those of the team the player ended on', () => {
    expect(merged.EliminationStats).toMatchObject({ EliminationOrder: 1, LivesRemaining: 3 });
    expect(mergeTeamStats(entries, 1).EliminationStats).toMatchObject({
      EliminationOrder: 7,
      LivesRemaining: 0,
    });
    // No entry for the last team: the last one given stands for it.
    expect(mergeTeamStats(entries, 9).EliminationStats).toMatchObject({ EliminationOrder: 1 });
  });

  test('medals are one per NameId', () => {
    const { Medals } = merged.CoreStats ?? {};
    expect(Medals).toHaveLength(3);
    expect(Medals).toEqual(
      expect.arrayContaining([
        { NameId: 1, Count: 2, TotalPersonalScoreAwarded: 0 },
        { NameId: 2, Count: 5, TotalPersonalScoreAwarded: 50 },
        { NameId: 3, Count: 1, TotalPersonalScoreAwarded: 0 },
      ]),
    );
  });

  test('a block of one team only is kept, null only where every team has null', () => {
    expect(merged.VipStats).toEqual({ VipKills: 2 });
    expect(merged.PveStats).toBeNull();
    expect(
      mergeTeamStats(
        [
          { TeamId: 0, Stats: { PveStats: null } },
          { TeamId: 1, Stats: { PveStats: { BossKills: 1 } } },
        ],
        0,
      ),
    ).toEqual({ PveStats: { BossKills: 1 } });
  });

  test('no entry is no stats', () => {
    expect(mergeTeamStats([], 0)).toEqual({});
  });

  const two = (a: Stats, b: Stats) =>
    mergeTeamStats(
      [
        { TeamId: 0, Stats: a },
        { TeamId: 1, Stats: b },
      ],
      1,
    );

  test('negative durations stay durations', () => {
    expect(parseDuration(String(two({ Held: '-PT5S' }, { Held: 'PT2S' }).Held))).toBe(-3);
    const core = two({ Spawns: 1, AverageLifeDuration: '-PT4S' }, { Spawns: 1, AverageLifeDuration: 'PT2S' });
    expect(parseDuration(String(core.AverageLifeDuration))).toBe(-1);
  });

  test.each([
    [0, 0, 0],
    [-5, 1, 30],
    [1e300, 1, 10],
  ])('odd lives %d and %d leave a duration', (first, second, seconds) => {
    const core = two(
      { Spawns: first, AverageLifeDuration: 'PT10S' },
      { Spawns: second, AverageLifeDuration: 'PT30S' },
    );
    expect(parseDuration(String(core.AverageLifeDuration))).toBeCloseTo(seconds, 3);
  });

  test('list entries that are no awards stay, and odd awards do not spoil the sums', () => {
    expect(two({ Rounds: [1, 2] }, { Rounds: [3, { Won: true }, { Won: true }] })).toEqual({
      Rounds: [1, 2, 3, { Won: true }, { Won: true }],
    });
    expect(
      two({ Medals: [{ NameId: 1, Count: 'two' }] }, { Medals: [{ NameId: 1, Count: 3 }, null] }).Medals,
    ).toEqual([{ NameId: 1, Count: 3 }, null]);
  });

  test('field names of Object.prototype are only names', () => {
    const odd = JSON.parse('{"__proto__":{"Kills":1},"toString":5,"constructor":"PT1S"}');
    expect(JSON.stringify(two(odd, { Kills: 1 }))).toBe(
      '{"__proto__":{"Kills":1},"toString":5,"constructor":"PT1.0000000S","Kills":1}',
    );
  });

  const stats = fc
    .array(fc.tuple(key(), json), { maxLength: 5 })
    .map(Object.fromEntries) as fc.Arbitrary<Stats>;

  test('one entry is itself, whatever it is and wherever the player ended', () => {
    fc.assert(
      fc.property(stats, fc.integer(), fc.integer(), (Stats, TeamId, last) => {
        expect(mergeTeamStats([{ TeamId, Stats }], last)).toBe(Stats);
      }),
    );
  });

  test('totals add up over any number of teams', () => {
    const core = fc.record({
      Kills: fc.nat(500),
      Deaths: fc.nat(500),
      MaxKillingSpree: fc.nat(50),
      Held: fc.nat(36_000_000).map((ticks) => ({ ticks, text: `PT${(ticks / 1e7).toFixed(7)}S` })),
      Medals: fc.array(fc.record({ NameId: fc.nat(5), Count: fc.nat(9) }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(core, { minLength: 2, maxLength: 4 }), fc.nat(4), (cores, last) => {
        const merged = mergeTeamStats(
          cores.map(({ Held, ...rest }, TeamId) => ({
            TeamId,
            Stats: { CoreStats: { ...rest, Held: Held.text } },
          })),
          last,
        ).CoreStats as Stats;
        const sum = (of: (one: (typeof cores)[number]) => number) =>
          cores.reduce((total, one) => total + of(one), 0);
        expect(merged.Kills).toBe(sum(({ Kills }) => Kills));
        expect(merged.Deaths).toBe(sum(({ Deaths }) => Deaths));
        expect(merged.MaxKillingSpree).toBe(Math.max(...cores.map((one) => one.MaxKillingSpree)));
        expect(parseDuration(String(merged.Held))).toBe(sum(({ Held }) => Held.ticks) / 1e7);
        const medals = merged.Medals as { NameId: number; Count: number }[];
        expect(new Set(medals.map(({ NameId }) => NameId)).size).toBe(medals.length);
        expect(medals.reduce((total, { Count }) => total + Count, 0)).toBe(
          sum(({ Medals }) => Medals.reduce((total, { Count }) => total + Count, 0)),
        );
      }),
    );
  });

  test('any JSON: nothing throws, no field is dropped, nothing is mutated', () => {
    fc.assert(
      fc.property(fc.array(stats, { minLength: 2, maxLength: 3 }), fc.nat(3), (all, last) => {
        const before = JSON.stringify(all);
        const merged = mergeTeamStats(
          all.map((Stats, TeamId) => ({ TeamId, Stats })),
          last,
        );
        expect(new Set(Object.keys(merged))).toEqual(new Set(all.flatMap((one) => Object.keys(one))));
        expect(JSON.stringify(all)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
