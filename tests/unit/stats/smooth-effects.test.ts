import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.ts';
import { smoothEffects } from '../../../src/stats/smooth-effects.ts';

const itself = (i: number, j: number) => (i === j ? 1 : 0);
const n = 12;
const masses = new Float64Array(n).fill(1);
/** Covariance of independent estimates less their mean. */
const noise = (variance: number) =>
  Float64Array.from({ length: n * n }, (_, cell) => variance * ((cell % (n + 1) === 0 ? 1 : 0) - 1 / n));

const centred = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
};

describe('smoothed effects', () => {
  it('hold the truth nine times in ten where the prior is right', () => {
    const random = createRandom(8);
    let held = 0;
    const worlds = 400;
    for (let world = 0; world < worlds; world++) {
      const spread = Math.abs(random.normal());
      const truth = centred(Array.from({ length: n }, () => spread * random.normal()));
      const effects = centred(truth.map((value) => value + 0.5 * random.normal()));
      const found = smoothEffects({ effects, covariance: noise(0.25), masses, kernels: [itself], scale: 1 });
      for (const [i, value] of truth.entries()) {
        const reach = 1.645 * Math.sqrt(found?.covariance[i * n + i] ?? 0);
        if (Math.abs((found?.mean[i] ?? 9) - value) <= reach) held += 1;
      }
    }
    expect(held / (worlds * n)).toBeGreaterThan(0.88);
    expect(held / (worlds * n)).toBeLessThan(0.92);
  });

  it('draw toward nothing what is noise, and leave alone what is sure', () => {
    const effects = centred([3, -2, 1, 4, -5, 0, 2, -1, 3, -3, 1, -2]);
    const ask = (variance: number) =>
      smoothEffects({ effects, covariance: noise(variance), masses, kernels: [itself], scale: 2 });
    expect(Math.abs(ask(400)?.mean[4] ?? 9)).toBeLessThan(0.2);
    expect(ask(1e-4)?.mean[4]).toBeCloseTo(effects[4] ?? 0, 3);
  });

  it('follow their neighbours where those are alike', () => {
    const ramp = centred(Array.from({ length: n }, (_, i) => i));
    const jumpy = ramp.map((value, i) => value + (i % 2 === 0 ? 2 : -2));
    const found = smoothEffects({
      effects: centred(jumpy),
      covariance: noise(4),
      masses,
      kernels: [(i, j) => Math.min(i, j)],
      scale: 1,
    });
    const off = ramp.map((value, i) => Math.abs((found?.mean[i] ?? 9) - value));
    // As they came, each is two off.
    expect(off.reduce((sum, one) => sum + one, 0) / n).toBeLessThan(1);
  });

  it('are none of one level or without a scale', () => {
    const one = { effects: [0], covariance: [0], masses: [1], kernels: [itself], scale: 1 };
    expect(smoothEffects(one)).toBeNull();
    expect(
      smoothEffects({
        effects: centred([1, 2]),
        covariance: [1, -1, -1, 1],
        masses: [1, 1],
        kernels: [itself],
        scale: 0,
      }),
    ).toBeNull();
  });
});
