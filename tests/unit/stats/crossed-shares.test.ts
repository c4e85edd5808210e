import { describe, expect, it } from 'vitest';
import { type CrossedCell, estimateCrossedShares } from '../../../src/stats/crossed-shares.ts';
import { createRandom } from '../../../src/stats/random.ts';

/** Cells of groups × traits, some missing, with so much between traits. */
function draw(seed: number, ofTraits: number): (CrossedCell & { share: number })[] {
  const random = createRandom(seed);
  const traits = Array.from({ length: 8 }, () => ofTraits * random.normal());
  return [0.4, 0, -1].flatMap((level, group) =>
    traits.flatMap((effect, trait) => {
      const share = 1 / (1 + Math.exp(-(level + effect)));
      const trials = random.int(25);
      const successes = Array.from({ length: trials }, () => random.next()).filter((u) => u < share).length;
      return trials === 0 ? [] : [{ group, trait, trials, successes, share }];
    }),
  );
}

describe('shares of crossed cells', () => {
  it('hold the truth about nine times in ten, and so do their effects', () => {
    const hits = { share: 0, effect: 0, all: 0 };
    for (let player = 0; player < 60; player++) {
      const cells = draw(player, 0.5);
      for (const [i, found] of estimateCrossedShares(cells).entries()) {
        const cell = cells[i];
        if (cell === undefined || !found?.effect) continue;
        const others = cells.filter((one) => one !== cell && one.group === cell.group);
        const n = others.reduce((sum, one) => sum + one.trials, 0);
        const effect = cell.share - others.reduce((sum, one) => sum + one.trials * one.share, 0) / n;
        hits.all += 1;
        if (found.lower <= cell.share && cell.share <= found.upper) hits.share += 1;
        if (found.effect.lower <= effect && effect <= found.effect.upper) hits.effect += 1;
      }
    }
    for (const share of [hits.share / hits.all, hits.effect / hits.all]) {
      expect(share).toBeGreaterThan(0.86);
      expect(share).toBeLessThan(0.97);
    }
  });

  it('learn from the same trait in another group', () => {
    const rest = [1, 2, 3, 4].flatMap((trait) =>
      [0, 1].map((group) => ({ group, trait, trials: 60, successes: 30 })),
    );
    const ask = (elsewhere: number) =>
      estimateCrossedShares([
        { group: 0, trait: 0, trials: 2, successes: 1 },
        { group: 1, trait: 0, trials: 60, successes: elsewhere },
        ...rest,
      ])[0]?.effect?.value ?? 0;
    expect(ask(52)).toBeGreaterThan(0.05);
    expect(ask(8)).toBeLessThan(-0.05);
    expect(Math.abs(ask(30))).toBeLessThan(0.02);
  });

  it('are finite where all or nothing is won, and null without trials', () => {
    const found = estimateCrossedShares([
      { group: 0, trait: 0, trials: 1, successes: 1 },
      { group: 0, trait: 1, trials: 5000, successes: 5000 },
      { group: 0, trait: 2, trials: 0, successes: 0 },
      { group: 1, trait: 0, trials: 3, successes: 0 },
    ]);
    expect(found[2]).toBeNull();
    expect(found[3]?.effect).toBeNull();
    for (const one of found)
      for (const value of one === null ? [] : [one.value, one.lower, one.upper, one.effect?.lower ?? 0])
        expect(Number.isFinite(value)).toBe(true);
    expect(estimateCrossedShares([])).toEqual([]);
  });
});
