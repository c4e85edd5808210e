import { expect, it } from 'vitest';
import type { Context } from '../../../src/insights/define.ts';
import medalSignature from '../../../src/insights/definitions/medal-signature.ts';
import { createRandom } from '../../../src/stats/random.ts';

const MEDALS = 100;
const MATCHES = 300;
const PLAYERS = 150;

it('of players who are like all others, one in ten at most is told to be known for a medal', () => {
  const random = createRandom('medal headline');
  const often = Array.from({ length: MEDALS }, (_, rank) => 1 / (rank + 2));
  const all = often.reduce((sum, one) => sum + one, 0);
  const population = often.map((one, id) => ({
    id: String(id),
    name: `Medal ${id}`,
    count: Math.round((2e6 * one) / all),
  }));
  const draw = (): number => {
    let left = random.next() * all;
    for (const [medal, one] of often.entries()) {
      left -= one;
      if (left < 0) return medal;
    }
    return 0;
  };
  const isTold = (): boolean => {
    const medals = population.map(({ id, name }) => ({ id, name, count: 0, squares: 0, crossed: 0 }));
    let [total, totalSquares] = [0, 0];
    for (let match = 0; match < MATCHES; match++) {
      const size = 5 + random.int(10);
      const earned = new Map<number, number>();
      for (let i = 0; i < size; i++) {
        const medal = draw();
        earned.set(medal, (earned.get(medal) ?? 0) + 1);
      }
      for (const [medal, count] of earned) {
        const own = medals[medal];
        if (own === undefined) continue;
        own.count += count;
        own.squares += count ** 2;
        own.crossed += count * size;
      }
      total += size;
      totalSquares += size ** 2;
    }
    const read = { matches: MATCHES, elsewhere: 0, total, totalSquares, medals, own: [] };
    const context = { params: {}, minMatches: 20, population } as unknown as Context;
    const { rows } = medalSignature.derive?.([read], context as never) ?? { rows: [] };
    return medalSignature.headline(rows, context as never).verdict === 'signal';
  };
  const told = Array.from({ length: PLAYERS }, isTold).filter(Boolean).length;
  expect(told / PLAYERS).toBeLessThan(0.17);
});
