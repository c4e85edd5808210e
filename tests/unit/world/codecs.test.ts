import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDuration, isoTime } from '../../../src/sandbox/world/iso.ts';
import { decodeMatchId, encodeMatchId } from '../../../src/sandbox/world/match-id.ts';
import { createPermutation, createRangePermutation } from '../../../src/sandbox/world/permutation.ts';
import { truncatedAccuracy, truncatedKda } from '../../../src/sandbox/world/stats-json.ts';
import { createXuidCodec } from '../../../src/sandbox/world/xuid.ts';
import { seconds } from './world-fixtures.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('match ids', () => {
  it('carry their address there and back, as v4 GUIDs', () => {
    fc.assert(
      fc.property(int32, fc.nat(2 ** 27), fc.nat(2 ** 31 - 1), fc.nat(15), (key, pod, block, match) => {
        const id = encodeMatchId(key, { pod, block, match });
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(decodeMatchId(key, id)).toEqual({ pod, block, match });
        expect(decodeMatchId(key, id.toUpperCase())).toEqual({ pod, block, match });
      }),
    );
  });

  it('of another world, or with one digit changed, are nobody’s', () => {
    fc.assert(
      fc.property(int32, fc.nat(1000), fc.nat(10_000), fc.nat(35), (key, pod, block, at) => {
        const id = encodeMatchId(key, { pod, block, match: 0 });
        expect(decodeMatchId(key + 1, id)).toBeNull();
        const digit = id[at] ?? '-';
        if (digit === '-') return;
        const other = digit === '0' ? '1' : '0';
        expect(decodeMatchId(key, id.slice(0, at) + other + id.slice(at + 1))).toBeNull();
      }),
    );
  });
});

describe('xuids', () => {
  it('are 16 digits of upstream’s ranges and lead back to their player', () => {
    fc.assert(
      fc.property(int32, fc.nat(999_999_999), (seed, index) => {
        const codec = createXuidCodec(seed);
        const xuid = codec.encode(index);
        expect(xuid).toMatch(/^253[35]\d{12}$/);
        expect(codec.decode(xuid)).toBe(index);
      }),
    );
  });

  it('decode nothing else', () => {
    const codec = createXuidCodec(3);
    for (const text of ['', '123', 'xuid(2533900000000000)', '2533274800000000', '9999999999999999'])
      expect(codec.decode(text)).toBeNull();
  });
});

describe('permutations', () => {
  it('are bijections of a whole range', () => {
    const order = createRangePermutation(11, 12, 3001);
    const images = new Set(Array.from({ length: 3001 }, (_, i) => order.forward(i)));
    expect(images.size).toBe(3001);
    expect(Math.max(...images)).toBe(3000);
  });

  it('have their inverse', () => {
    fc.assert(
      fc.property(int32, fc.nat(2 ** 30 - 1), (key, value) => {
        const order = createPermutation(key, 30);
        expect(order.inverse(order.forward(value))).toBe(value);
      }),
    );
  });
});

describe('numbers as upstream writes them', () => {
  it('drops the zeros at the end of a time', () => {
    expect(isoTime(Date.parse('2026-02-08T08:54:34.000Z'))).toBe('2026-02-08T08:54:34Z');
    expect(isoTime(Date.parse('2022-01-16T20:41:38.020Z'))).toBe('2022-01-16T20:41:38.02Z');
    expect(isoTime(Date.parse('2022-01-16T20:40:00.500Z'))).toBe('2022-01-16T20:40:00.5Z');
  });

  it('writes durations with what they need', () => {
    expect(isoDuration(0)).toBe('PT0S');
    expect(isoDuration(440_000_000)).toBe('PT44S');
    expect(isoDuration(600_000_000)).toBe('PT1M');
    expect(isoDuration(1_256_616_871)).toBe('PT2M5.6616871S');
    expect(isoDuration(15_081_537_685_509, true)).toBe('P17DT10H55M53.7685509S');
  });

  it('writes durations that read back as they were', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), (ticks) => {
        expect(seconds(isoDuration(ticks * 3, true)) * 1e7).toBeCloseTo(ticks * 3, -1);
      }),
    );
  });

  it('cuts KDA toward zero and accuracy down (UPSTREAM §7.1, §7.2)', () => {
    expect(truncatedKda(18, 8, 5)).toBe(11.66);
    expect(truncatedKda(0, 1, 2)).toBe(-0.33);
    expect(truncatedKda(31, 50, 15)).toBe(-14);
    expect(truncatedAccuracy(135, 221)).toBe(61.08);
    expect(truncatedAccuracy(0, 0)).toBe(0);
  });
});
