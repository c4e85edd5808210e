import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesToTellApart, probabilityBest } from '../../../src/stats/best-of.ts';
import { createRandom } from '../../../src/stats/random.ts';
import reference from '../../stats/reference/best-of.json' with { type: 'json' };

describe('probabilityBest', () => {
  it.each(reference.bests)('agrees with the integral for $shapes', ({ shapes, chances }) => {
    const random = createRandom('best');
    const draws = shapes.map(([a = 1, b = 1]) =>
      Float64Array.from({ length: 20_000 }, () => random.beta(a, b)),
    );
    const found = probabilityBest(draws);
    for (const [i, chance] of chances.entries())
      expect(Math.abs((found[i] ?? 0) - chance)).toBeLessThan(0.015);
  });

  it('adds up to one, whatever the draws', () => {
    const draws = fc.integer({ min: 1, max: 6 }).chain((count) =>
      fc.array(fc.float64Array({ minLength: count, maxLength: count, noNaN: true }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(draws, (given) => {
        const found = probabilityBest(given);
        expect(found.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        expect(probabilityBest(given.toReversed())).toEqual(found.toReversed());
      }),
    );
  });

  it('splits ties and knows nothing without draws', () => {
    const tied = Float64Array.of(1, 1);
    expect(probabilityBest([tied, tied, Float64Array.of(0, 2)])).toEqual([0.25, 0.25, 0.5]);
    expect(probabilityBest([new Float64Array(0), new Float64Array(0)])).toEqual([0.5, 0.5]);
    expect(probabilityBest([])).toEqual([]);
  });
});

describe('matchesToTellApart', () => {
  it.each(reference.sizes)('solves the power of the test: $p1 against $p2', (size) => {
    expect(matchesToTellApart(size.p1, size.p2, size)).toBe(size.matches);
  });

  it('asks for more when the shares are nearer, and for none when they are equal', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (p1, p2) => {
        const found = matchesToTellApart(p1, p2);
        const nearer = matchesToTellApart(p1, (p1 + p2) / 2);
        if (found === null) return;
        expect(found).toBeGreaterThanOrEqual(1);
        expect(matchesToTellApart(p2, p1)).toBe(found);
        if (nearer !== null && found > 20) expect(nearer).toBeGreaterThan(found);
      }),
    );
    expect(matchesToTellApart(0.5, 0.5)).toBeNull();
    expect(matchesToTellApart(0.5, 1.5)).toBeNull();
    expect(matchesToTellApart(Number.NaN, 0.5)).toBeNull();
    expect(matchesToTellApart(0.5, 0.5 + 1e-15)).toBeNull();
  });
});
