import { describe, expect, it } from 'vitest';
import { shrinkGroupedShares } from '../../../src/stats/grouped-shares.ts';
import { createRandom } from '../../../src/stats/random.ts';

describe('shares in groups', () => {
  it('hold the truth nine times in ten, and so do their effects', () => {
    const random = createRandom(21);
    const hits = { share: 0, effect: 0, all: 0 };
    for (let player = 0; player < 150; player++) {
      const spread = 0.8 * Math.abs(random.normal());
      const concentration = 4 / spread ** 2 - 1;
      if (concentration < 0.5) continue;
      const cells = [0.3, 0.5, 0.6].flatMap((mean, group) =>
        Array.from({ length: 8 }, () => {
          const share = random.beta(concentration * mean, concentration * (1 - mean));
          const trials = 1 + random.int(40);
          const successes = Array.from({ length: trials }, () => random.next()).filter(
            (u) => u < share,
          ).length;
          return { group, trials, successes, share };
        }),
      );
      for (const [i, found] of shrinkGroupedShares(cells).entries()) {
        const cell = cells[i];
        if (cell === undefined || found?.effect == null) continue;
        const others = cells.filter((one) => one !== cell && one.group === cell.group);
        const n = others.reduce((sum, one) => sum + one.trials, 0);
        const effect = cell.share - others.reduce((sum, one) => sum + one.trials * one.share, 0) / n;
        hits.all += 1;
        if (found.lower <= cell.share && cell.share <= found.upper) hits.share += 1;
        if (found.effect.lower <= effect && effect <= found.effect.upper) hits.effect += 1;
      }
    }
    for (const share of [hits.share / hits.all, hits.effect / hits.all]) {
      expect(share).toBeGreaterThan(0.87);
      expect(share).toBeLessThan(0.93);
    }
  });

  it('do not take a difference of groups for one of cells', () => {
    const cells = [0, 1].flatMap((group) =>
      Array.from({ length: 6 }, () => ({ group, trials: 100, successes: group === 0 ? 30 : 70 })),
    );
    for (const found of shrinkGroupedShares(cells)) {
      expect(Math.abs(found?.effect?.value ?? 1)).toBeLessThan(1e-9);
      expect(found?.value).toBeCloseTo(found !== null && (found?.value ?? 0) < 0.5 ? 0.3 : 0.7, 1);
    }
  });

  it('are finite where all or nothing is won, and null without trials', () => {
    const found = shrinkGroupedShares([
      { group: 0, trials: 1, successes: 1 },
      { group: 0, trials: 5000, successes: 5000 },
      { group: 0, trials: 0, successes: 0 },
      { group: 1, trials: 3, successes: 0 },
    ]);
    expect(found[2]).toBeNull();
    expect(found[3]?.effect).toBeNull();
    for (const one of found)
      for (const value of one === null ? [] : [one.value, one.lower, one.upper, one.effect?.lower ?? 0])
        expect(Number.isFinite(value)).toBe(true);
    expect(shrinkGroupedShares([])).toEqual([]);
  });
});
