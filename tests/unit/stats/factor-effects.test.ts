import { describe, expect, it } from 'vitest';
import { fitFactorEffects } from '../../../src/stats/factor-effects.ts';
import { fitLeastSquares } from '../../../src/stats/least-squares.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { expectClose } from './expect-close.ts';

const random = createRandom(4);
const n = 400;
const first = Array.from({ length: n }, () => random.int(5));
const second = Array.from(first, (level) => (random.next() < 0.5 ? level % 3 : random.int(3)));
const clusters = Array.from({ length: n }, (_, i) => Math.floor(i / 8));
const weights = Array.from({ length: n }, () => 0.5 + random.next());
const shift = Array.from({ length: 50 }, () => random.normal());
const y = first.map(
  (level, i) => level - 2 * (second[i] ?? 0) + (shift[clusters[i] ?? 0] ?? 0) + random.normal(),
);

describe('effects of crossed factors', () => {
  const found = fitFactorEffects({ factors: [first, second], y, weights, clusters });

  it('are those of least squares with a column for each level', () => {
    const x = first.map((level, i) => [
      1,
      ...[1, 2, 3, 4].map((k) => (level === k ? 1 : 0)),
      ...[1, 2].map((k) => (second[i] === k ? 1 : 0)),
    ]);
    const fit = fitLeastSquares({ x, y, weights });
    const raw = [0, ...(fit?.coefficients.slice(1, 5) ?? [])];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const middle = raw.reduce((sum, value, k) => sum + (value * (found?.masses[k] ?? 0)) / total, 0);
    expectClose(
      found?.effects,
      raw.map((value) => value - middle),
      1e-4,
    );
    expect((found?.residualDeviation ?? 0) ** 2).toBeCloseTo(fit?.residualVariance ?? 0, 4);
  });

  it('add up to nothing by their weights, and so does their covariance', () => {
    const masses = found?.masses ?? new Float64Array(5);
    const sum = (of: (k: number) => number) => masses.reduce((total, mass, k) => total + mass * of(k), 0);
    expect(sum((k) => found?.effects[k] ?? 1)).toBeCloseTo(0, 6);
    for (let row = 0; row < 5; row++)
      expect(sum((k) => found?.covariance[row * 5 + k] ?? 1)).toBeCloseTo(0, 6);
  });

  it('are as uncertain as clusters of alike rows make them', () => {
    const independent = fitFactorEffects({ factors: [first, second], y, weights, clusters: [...y.keys()] });
    expect(independent?.designEffect).toBeLessThan(1.15);
    const together = fitFactorEffects({
      factors: [clusters.map((cluster) => cluster % 5), second],
      y,
      weights,
      clusters,
    });
    // Eight rows with a correlation of a half: 1 + 7 / 2.
    expect(together?.designEffect).toBeGreaterThan(2.5);
    expect(together?.designEffect).toBeLessThan(6);
  });

  it('are none of one row, of one cluster, of no rows', () => {
    const one = { factors: [[0]], y: [1], weights: [1], clusters: [0] };
    expect(fitFactorEffects(one)).toBeNull();
    expect(
      fitFactorEffects({ factors: [[0, 1, 0]], y: [1, 2, 3], weights: [1, 1, 1], clusters: [0, 0, 0] }),
    ).toBeNull();
    expect(fitFactorEffects({ factors: [[]], y: [], weights: [], clusters: [] })).toBeNull();
  });

  it('say nothing of a level that always comes with one of another factor', () => {
    const lone = fitFactorEffects({
      factors: [
        [0, 0, 1, 1, 2, 2],
        [0, 0, 1, 1, 2, 2],
      ],
      y: [1, 2, 3, 4, 5, 6],
      weights: [1, 1, 1, 1, 1, 1],
      clusters: [0, 1, 2, 3, 4, 5],
    });
    for (const value of [...(lone?.effects ?? []), ...(lone?.covariance ?? [])])
      expect(Number.isFinite(value)).toBe(true);
    expect(lone?.covariance[0]).toBeGreaterThan(1000);
  });
});
