import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, chiSquareCdf, normalCdf } from '../../../src/stats/distributions.ts';
import { createRandom, type Random } from '../../../src/stats/random.ts';
import reference from '../../stats/reference/random-words.json' with { type: 'json' };

/** Kolmogorov's distance of 20,000 draws from a distribution, in units where 1.95 is passed once in a thousand. */
function distance(draw: (random: Random) => number, cdf: (x: number) => number): number {
  const random = createRandom('distance');
  const drawn = Float64Array.from({ length: 20_000 }, () => draw(random)).sort();
  let greatest = 0;
  for (const [i, x] of drawn.entries()) {
    const at = cdf(x);
    greatest = Math.max(greatest, at - i / drawn.length, (i + 1) / drawn.length - at);
  }
  return greatest * Math.sqrt(drawn.length);
}

describe('createRandom', () => {
  it.each(reference.cases)('gives the words of xoshiro128** for $seed', ({ seed, words }) => {
    const random = createRandom(seed);
    expect(words.map(() => random.next() * 2 ** 32)).toEqual(words);
  });

  it('draws what it says it draws', () => {
    expect(
      distance(
        (random) => random.next(),
        (x) => x,
      ),
    ).toBeLessThan(1.95);
    expect(distance((random) => random.normal(), normalCdf)).toBeLessThan(1.95);
    for (const shape of [0.3, 1, 2.5, 40])
      expect(
        distance(
          (random) => random.gamma(shape),
          (x) => chiSquareCdf(2 * x, 2 * shape),
        ),
      ).toBeLessThan(1.95);
    for (const [a, b] of [
      [0.2, 0.3],
      [3, 1],
      [50, 80],
    ] as const)
      expect(
        distance(
          (random) => random.beta(a, b),
          (x) => betaCdf(x, a, b),
        ),
      ).toBeLessThan(1.95);
  });

  it('draws whole numbers evenly', () => {
    const random = createRandom(5);
    const counts = new Int32Array(7);
    for (let i = 0; i < 70_000; i++) {
      const drawn = random.int(7);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const squares = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquareCdf(squares, 6)).toBeLessThan(0.999);
    expect(random.int(0)).toBe(0);
    expect(random.int(1)).toBe(0);
  });

  it('shuffles every order equally often', () => {
    const random = createRandom(9);
    const seen = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = ['a', 'b', 'c', 'd'];
      random.shuffle(order);
      seen.set(order.join(''), (seen.get(order.join('')) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    const squares = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquareCdf(squares, 23)).toBeLessThan(0.999);
  });

  it('is never outside, whatever the seed and shape', () => {
    const seed = fc.oneof(fc.string(), fc.double());
    const shape = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(seed, shape, shape, (given, a, b) => {
        const random = createRandom(given);
        expect(random.next()).toBe(createRandom(given).next());
        const beta = random.beta(a, b);
        expect(beta >= 0 && beta <= 1).toBe(true);
        const gamma = random.gamma(a);
        expect(gamma >= 0 && Number.isFinite(gamma)).toBe(true);
      }),
    );
  });
});
