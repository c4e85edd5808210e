import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csr, NO_SKILL, normalizeSkill } from '../../../src/ingest/normalize-skill.ts';
import { parseMatchSkill } from '../../../src/waypoint/payloads.ts';
import { json } from './hostile.ts';

const rank = (change: object = {}) => ({
  Value: 1530,
  MeasurementMatchesRemaining: 0,
  Tier: 'Onyx',
  TierStart: 1500,
  SubTier: 0,
  NextTier: 'Onyx',
  NextTierStart: 1500,
  NextSubTier: 0,
  InitialMeasurementMatches: 5,
  ...change,
});
const tiers = Object.fromEntries(
  ['Bronze', 'Silver', 'Gold', 'Platinum', 'Diamond', 'Onyx'].map((tier, index) => [
    tier,
    { Kills: index + 1, Deaths: 20 - index },
  ]),
);
const result = (change: object = {}) => ({
  TeamId: 0,
  TeamMmr: 1349.069330274021,
  TeamMmrs: { '0': 1349.069330274021, '1': 1377.99 },
  RankRecap: { PreMatchCsr: rank(), PostMatchCsr: rank({ Value: 1532 }) },
  StatPerformances: {
    Kills: { Count: 18, Expected: 21.5, StdDev: 5.5 },
    Deaths: { Count: 9, Expected: 14.7, StdDev: 5.1 },
  },
  RankedRewards: null,
  Counterfactuals: { SelfCounterfactuals: { Kills: 21.5, Deaths: 14.7 }, TierCounterfactuals: tiers },
  ...change,
});
/** As the job reads an answer: off the wire, through the edge. */
const answer = (...players: object[]) =>
  parseMatchSkill(Buffer.from(JSON.stringify({ Value: players }))).body;
const one = (change: object = {}, ResultCode = 0) =>
  normalizeSkill([answer({ Id: 'xuid(1)', ResultCode, Result: result(change) })]);

describe('normalizeSkill', () => {
  test('columns of a player and the MMR of every team', () => {
    const { byXuid, teamMmrs } = one();
    expect(byXuid.get('1')).toEqual({
      skillResultCode: 0,
      teamMmr: 1349.069330274021,
      csrBefore: 1530,
      csrAfter: 1532,
      placementsLeftBefore: 0,
      placementsLeftAfter: 0,
      expectedKills: 21.5,
      expectedDeaths: 14.7,
      killsStdDev: 5.5,
      deathsStdDev: 5.1,
      tierExpected: [1, 2, 3, 4, 5, 6, 20, 19, 18, 17, 16, 15],
    });
    expect([...teamMmrs]).toEqual([
      [0, 1349.069330274021],
      [1, 1377.99],
    ]);
  });

  test('the shell of a player without a result is no measurement', () => {
    const shell = {
      TeamMmr: 0,
      TeamMmrs: { '0': 0 },
      RankRecap: { PreMatchCsr: rank({ Value: 0, Tier: '' }), PostMatchCsr: rank({ Value: 0, Tier: '' }) },
      StatPerformances: {},
      Counterfactuals: null,
    };
    for (const code of [1, 2, 3, 4, -1]) {
      const { byXuid, teamMmrs } = one(shell, code);
      expect(byXuid.get('1')).toEqual({ ...NO_SKILL, skillResultCode: code });
      expect(teamMmrs.size).toBe(0);
    }
    expect(one({}, 40_000).byXuid.get('1')).toEqual(NO_SKILL);
    expect(normalizeSkill([answer({ Id: 'xuid(1)', ResultCode: 0, Result: null })]).byXuid.get('1')).toEqual({
      ...NO_SKILL,
      skillResultCode: 0,
    });
  });

  test('"NaN" and "Infinity" are null, and only they', () => {
    const { byXuid, teamMmrs } = one({
      TeamMmr: 'Infinity',
      TeamMmrs: { '0': 'Infinity', '1': 1200 },
      StatPerformances: { Kills: { Count: 1, Expected: 'NaN', StdDev: 2 } },
      Counterfactuals: {
        TierCounterfactuals: { ...tiers, Bronze: { Kills: 'NaN', Deaths: 3 }, Onyx: null },
      },
    });
    expect(byXuid.get('1')).toMatchObject({
      teamMmr: null,
      expectedKills: null,
      killsStdDev: 2,
      expectedDeaths: null,
      deathsStdDev: null,
      tierExpected: [null, 2, 3, 4, 5, null, 3, 19, 18, 17, 16, null],
    });
    expect([...teamMmrs]).toEqual([[1, 1200]]);
  });

  test.each([
    ['no counterfactuals', null],
    ['no tiers', { SelfCounterfactuals: null }],
    ['tiers that say nothing', { TierCounterfactuals: { Bronze: null, Wood: { Kills: 1, Deaths: 1 } } }],
  ])('%s is an empty list, not twelve nulls', (_, Counterfactuals) => {
    expect(one({ Counterfactuals }).byXuid.get('1')?.tierExpected).toEqual([]);
  });

  test('a tier missing leaves its place', () => {
    const { Gold: _, ...rest } = tiers;
    const expected = one({ Counterfactuals: { TierCounterfactuals: rest } }).byXuid.get('1')?.tierExpected;
    expect(expected).toEqual([1, 2, null, 4, 5, 6, 20, 19, null, 17, 16, 15]);
  });

  test('what single precision cannot hold is null', () => {
    const { byXuid, teamMmrs } = one({
      TeamMmr: 1e39,
      TeamMmrs: { '0': -1e300, '1': 5 },
      Counterfactuals: {
        TierCounterfactuals: { Gold: { Kills: 1e39, Deaths: 1e-46 }, Onyx: { Kills: 1, Deaths: 2 } },
      },
    });
    expect(byXuid.get('1')?.teamMmr).toBeNull();
    expect(byXuid.get('1')?.tierExpected).toEqual([
      null,
      null,
      null,
      null,
      null,
      1,
      null,
      null,
      null,
      null,
      null,
      2,
    ]);
    expect([...teamMmrs]).toEqual([[1, 5]]);
  });

  test('a key that names no team gives no team an MMR', () => {
    expect(one({ TeamMmrs: { '': 5, x: 6, '-1': 7, '1.5': 8 } }).teamMmrs.size).toBe(0);
  });

  test('bots have none; chunks come together', () => {
    const { byXuid } = normalizeSkill([
      answer({ Id: 'bid(1.0)', ResultCode: 0, Result: result() }),
      answer({ Id: 'xuid(0000000000000002)', ResultCode: 0, Result: result() }),
      answer({ Id: 'xuid(3)', ResultCode: 1, Result: null }),
    ]);
    expect([...byXuid.keys()]).toEqual(['2', '3']);
    expect(normalizeSkill([])).toEqual({ byXuid: new Map(), teamMmrs: new Map() });
  });
});

describe('csr', () => {
  test.each([
    ['ranked', rank(), 1530, 0, 5],
    ['ranked at the very bottom', rank({ Value: 0, Tier: 'Bronze' }), 0, 0, 5],
    ['in placements', rank({ Value: -1, Tier: '', MeasurementMatchesRemaining: 3 }), null, 3, 5],
    ['outside the ladder', rank({ Value: 0, Tier: '', InitialMeasurementMatches: 0 }), null, null, null],
    ['ten placements in early seasons', rank({ InitialMeasurementMatches: 10 }), 1530, 0, 10],
    ['a value no column holds', rank({ Value: 2 ** 31 }), null, 0, 5],
    ['"NaN" made null', rank({ Value: null }), null, 0, 5],
    ['placements no column holds', rank({ MeasurementMatchesRemaining: 40_000 }), 1530, null, 5],
    ['null', null, null, null, null],
    ['missing', undefined, null, null, null],
  ])('%s', (_, given, value, placementsLeft, placementsTotal) => {
    expect(csr(given)).toEqual({ value, placementsLeft, placementsTotal });
  });

  test('any JSON is a rank or none', () => {
    fc.assert(
      fc.property(json, (given) => {
        for (const column of Object.values(csr(given)))
          expect(column === null || Number.isInteger(column)).toBe(true);
      }),
    );
  });
});
