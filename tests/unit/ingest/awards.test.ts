import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packAwards } from '../../../src/ingest/awards.ts';
import { json } from './hostile.ts';
import { unpack } from './unpack.ts';

const award = (NameId: unknown, Count: unknown, TotalPersonalScoreAwarded: unknown = 0) => ({
  NameId,
  Count,
  TotalPersonalScoreAwarded,
});

describe('packAwards', () => {
  test('unpacking gives the entries back, in order', () => {
    const whole = fc.record({
      NameId: fc.oneof(fc.nat(2 ** 32 - 1), fc.constantFrom(0, 4_294_967_295, 2 ** 36 - 1)),
      Count: fc.nat(65_535),
      TotalPersonalScoreAwarded: fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }),
    });
    fc.assert(
      fc.property(fc.array(whole), (entries) => {
        const { packed, points, odd } = packAwards(entries);
        expect(unpack(packed, points)).toEqual(entries);
        expect(odd).toEqual([]);
        expect(packed.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });

  test('an award without points has none', () => {
    expect(packAwards([{ NameId: 1, Count: 2 }])).toEqual({ packed: [65_538], points: [0], odd: [] });
  });

  test.each([
    ['a negative id', award(-1, 1)],
    ['an id too long', award(2 ** 36, 1)],
    ['a fractional id', award(1.5, 1)],
    ['a text id', award('1', 1)],
    ['no id', { Count: 1 }],
    ['too many', award(1, 65_536)],
    ['a negative count', award(1, -1)],
    ['no count', { NameId: 1 }],
    ['points a column cannot hold', award(1, 1, 2 ** 31)],
    ['fractional points', award(1, 1, 0.5)],
    ['null points', award(1, 1, null)],
    ['no object', 7],
    ['null', null],
    ['a list', [1]],
  ])('%s stays as it came, beside the others', (_, entry) => {
    const { packed, points, odd } = packAwards([award(5, 1), entry, award(6, 2, -100)]);
    expect(unpack(packed, points)).toEqual([award(5, 1), award(6, 2, -100)]);
    expect(odd).toEqual([entry]);
  });

  test.each([undefined, null, 'x', 3, {}])('%j is no award', (value) => {
    expect(packAwards(value)).toEqual({ packed: [], points: [], odd: [] });
  });

  test('any list: each entry is packed or odd', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(json, fc.record({ NameId: json, Count: json }))), (entries) => {
        const { packed, points, odd } = packAwards(entries);
        expect(packed.length + odd.length).toBe(entries.length);
        expect(points).toHaveLength(packed.length);
      }),
    );
  });
});
