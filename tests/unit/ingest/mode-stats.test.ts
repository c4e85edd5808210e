import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactKda, normalizeModeStats } from '../../../src/ingest/mode-stats.ts';
import { blockName, toCamel } from '../../../src/ingest/naming.ts';
import { jsonNumber, key } from './hostile.ts';
import { reconstruct } from './reconstruct.ts';

const core = { Kills: 10, Deaths: 4, Assists: 5 };
const kda = 10 + 5 / 3 - 4;
const known = {
  CaptureTheFlagStats: { FlagGrabs: 3, FlagSteals: 0, TimeAsFlagCarrier: 'PT1M2.5S' },
  PveStats: null,
  PvpStats: { Kills: 10, Deaths: 4, Assists: 5, KDA: 7.66 },
};

describe('normalizeModeStats', () => {
  test('template and values say the blocks by the naming rule', () => {
    const { layout, values, extra } = normalizeModeStats({ CoreStats: core, ...known });
    expect(layout?.fields).toEqual([
      'captureTheFlag.flagGrabs',
      'captureTheFlag.flagSteals',
      'captureTheFlag.timeAsFlagCarrierSeconds',
    ]);
    expect(values).toEqual([3, 0, 62.5]);
    expect(extra).toBeNull();
    expect(reconstruct(layout, values, core)).toEqual({
      captureTheFlag: { flagGrabs: 3, flagSteals: 0, timeAsFlagCarrierSeconds: 62.5 },
      pve: null,
      pvp: { kills: 10, deaths: 4, assists: 5, kda },
    });
  });

  test('nothing but the core is no layout', () => {
    expect(normalizeModeStats({ CoreStats: core })).toEqual({ layout: null, values: [], extra: null });
    expect(normalizeModeStats({})).toEqual({ layout: null, values: [], extra: null });
  });

  test.each([
    ['other kills', { ...known.PvpStats, Kills: 9 }, core],
    ['other deaths', { ...known.PvpStats, Deaths: 9 }, core],
    ['other assists', { ...known.PvpStats, Assists: 9 }, core],
    ['a field more', { ...known.PvpStats, Suicides: 1 }, core],
    ['no core to repeat', known.PvpStats, {}],
    ['more than the column holds', { ...known.PvpStats, Kills: 2 ** 31 }, { ...core, Kills: 2 ** 31 }],
    ['a fraction', { ...known.PvpStats, Kills: 1.5 }, { ...core, Kills: 1.5 }],
  ])('a PvpStats with %s has values of its own', (_, pvp, of) => {
    const { layout, values } = normalizeModeStats({ CoreStats: of, PvpStats: pvp });
    expect(values).toHaveLength(Object.keys(pvp).length);
    const exact = pvp.Kills + pvp.Assists / 3 - pvp.Deaths;
    expect(reconstruct(layout, values, core)).toEqual({
      pvp: {
        ...Object.fromEntries(Object.entries(pvp).map(([word, value]) => [toCamel(word), value])),
        kda: exact,
      },
    });
  });

  test('a repeated PvpStats takes no values', () => {
    expect(normalizeModeStats({ CoreStats: core, PvpStats: known.PvpStats }).values).toEqual([]);
  });

  test('KDA is exact where it can be, upstream’s where it cannot', () => {
    const pve = (block: object) => {
      const { layout, values, extra } = normalizeModeStats({ CoreStats: core, PveStats: block });
      return extra ?? reconstruct(layout, values, core);
    };
    expect(pve({ Kills: 1, Deaths: 0, Assists: 1, KDA: 1.33 })).toEqual({
      pve: { kills: 1, deaths: 0, assists: 1, kda: 1 + 1 / 3 },
    });
    expect(pve({ KDA: 1.33 })).toEqual({ pve: { kda: 1.33 } });
    expect(pve({ KDA: null })).toEqual({ pve: { kda: null } });
    expect(pve({ KDA: 'high' })).toEqual({ pve: { kda: 'high' } });
    expect(exactKda({ Kills: 1e308, Deaths: -1e308, Assists: 0 })).toBeNull();
  });

  test('a null field keeps its place and, where its word says duration, its name', () => {
    const { layout, values } = normalizeModeStats({
      EliminationStats: { LivesRemaining: null, TimesRevivedByAlly: null },
      OddballStats: { TimeAsSkullCarrier: null, LongestTimeAsSkullCarrier: null },
      ZonesStats: { StrongholdOccupationTime: null },
    });
    expect(reconstruct(layout, values, core)).toEqual({
      elimination: { livesRemaining: null, timesRevivedByAlly: null },
      oddball: { timeAsSkullCarrierSeconds: null, longestTimeAsSkullCarrierSeconds: null },
      zones: { strongholdOccupationTimeSeconds: null },
    });
  });

  test('an unseen block of numbers has a layout; one with anything else goes whole to extra', () => {
    const { layout, values, extra } = normalizeModeStats({
      GravityStats: { Jumps: 2, TimeUp: 'PT3S' },
      HeistStats: { Kills: 1, Deaths: 0, Assists: 3, KDA: 1.99, Vault: { DoorsOpen: 2, Held: 'PT4S' } },
      RaceStats: { Track: 'north', Laps: 3 },
      DuelStats: { Won: true },
      LapTimes: ['PT1S'],
      Countdown: 'PT9S',
      Level: 5,
    });
    expect(layout?.fields).toEqual(['gravity.jumps', 'gravity.timeUpSeconds']);
    expect(reconstruct(layout, values, core)).toEqual({ gravity: { jumps: 2, timeUpSeconds: 3 } });
    expect(extra).toEqual({
      heist: { kills: 1, deaths: 0, assists: 3, kda: 2, vault: { doorsOpen: 2, heldSeconds: 4 } },
      race: { track: 'north', laps: 3 },
      duel: { won: true },
      lapTimes: ['PT1S'],
      countdownSeconds: 9,
      level: 5,
    });
  });

  test('a block called __proto__ is lost neither as layout nor as extra', () => {
    const whole = JSON.parse('{"__proto__":{"A":"text"}}');
    expect(JSON.stringify(normalizeModeStats(whole).extra)).toBe('{"__proto__":{"a":"text"}}');
    const { layout, values } = normalizeModeStats(JSON.parse('{"__proto__":{"__proto__":1}}'));
    expect(JSON.stringify(reconstruct(layout, values, core))).toBe('{"__proto__":{"__proto__":1}}');
  });

  test('keys PostgreSQL refuses are made storable in template and fields alike', () => {
    const { layout } = normalizeModeStats({ 'A\u0000Stats': { 'B\uD800': 1 } });
    expect(layout?.fields).toEqual(['a\uFFFD.b\uFFFD']);
    expect(layout?.template).toBe('{"a\uFFFD":{"b\uFFFD":%1$s}}');
  });

  test('a number JSON cannot say is null', () => {
    const { values } = normalizeModeStats({ BombStats: JSON.parse('{"Bombs":1e999}') });
    expect(values).toEqual([null]);
  });

  test('same shape, same layout; another shape, another', () => {
    const id = (stats: object) => normalizeModeStats({ CoreStats: core, ...stats }).layout?.id;
    const first = id({ OddballStats: { SkullGrabs: 1, TimeAsSkullCarrier: 'PT1S' } });
    expect(first).toMatch(/^\d{1,19}$/);
    expect(BigInt(first ?? '0')).toBeLessThan(2n ** 63n);
    expect(id({ OddballStats: { SkullGrabs: 9, TimeAsSkullCarrier: 'PT0S' } })).toBe(first);
    expect(id({ OddballStats: { SkullGrabs: null, TimeAsSkullCarrier: null } })).toBe(first);
    const others = [
      id({ OddballStats: { SkullGrabs: 1 } }),
      id({ OddballStats: { SkullGrabs: 1, TimeAsSkullCarrier: 5 } }),
      id({ OddStats: { SkullGrabs: 1, TimeAsSkullCarrier: 'PT1S' } }),
      id({ OddballStats: { SkullGrabs: 1, TimeAsSkullCarrier: 'PT1S' }, PveStats: null }),
      id({ OddballStats: null }),
      id({ PvpStats: known.PvpStats }),
      id({ PvpStats: { ...known.PvpStats, Kills: 1 } }),
    ];
    expect(new Set([first, ...others]).size).toBe(others.length + 1);
  });

  test('any numeric blocks come back exactly', () => {
    const block = fc.uniqueArray(fc.tuple(key(), fc.option(jsonNumber, { nil: null })), {
      selector: ([word]) => toCamel(word),
      maxLength: 6,
    });
    const blocks = fc.uniqueArray(fc.tuple(key(), fc.option(block, { nil: null })), {
      selector: ([word]) => blockName(word),
      maxLength: 4,
    });
    fc.assert(
      fc.property(blocks, (entries) => {
        const stats = Object.fromEntries(
          entries.map(([word, fields]) => [word, fields === null ? null : Object.fromEntries(fields)]),
        );
        const expected = Object.fromEntries(
          entries.map(([word, fields]) => [
            blockName(word),
            fields === null
              ? null
              : Object.fromEntries(fields.map(([name, value]) => [toCamel(name), value])),
          ]),
        );
        const { layout, values, extra } = normalizeModeStats(Object.freeze(stats));
        expect(extra).toBeNull();
        expect(values).toHaveLength(layout?.fields.length ?? 0);
        expect(reconstruct(layout, values, core)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });
});
