import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.ts';
import { outstanding, standsOut } from '../../../src/stats/stands-out.ts';

const REACH = 1.6448536269514722;
const around = (value: number) => ({ value, lower: value - REACH, upper: value + REACH });

describe('what stands out', () => {
  it('is, of one, what its own interval says', () => {
    expect([1.64, 1.65, -1.64, -1.65].map((z) => standsOut(around(z), 1))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('is seldom among a hundred that are nothing', () => {
    const { normal } = createRandom('stands-out');
    const told = Array.from({ length: 2_000 }, () =>
      Array.from({ length: 100 }, () => around(normal())).some((one) => standsOut(one, 100)),
    ).filter(Boolean).length;
    expect(told / 2_000).toBeGreaterThan(0.07);
    expect(told / 2_000).toBeLessThan(0.12);
  });

  it('is nothing that is not known', () => {
    expect(standsOut({ value: null, lower: null, upper: null }, 3)).toBe(false);
    expect(standsOut(around(9), 0)).toBe(false);
  });

  it('has those of many that stand out among all of them, the surest first', () => {
    const among = [0.5, 4, -5, 1.9, Number.NaN].map((z) => (Number.isNaN(z) ? null : around(z)));
    const effectOf = (one: (typeof among)[number]) => one ?? { value: null, lower: null, upper: null };
    expect(outstanding(among, effectOf).map((one) => one?.value)).toEqual([-5, 4]);
    // 1.9 would stand out alone.
    expect(outstanding(among.slice(3, 4), effectOf)).toHaveLength(1);
    expect(outstanding([], effectOf)).toEqual([]);
  });
});
