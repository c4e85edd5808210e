import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandwidthSilverman, kernelDensity } from '../../../src/stats/density.ts';
import reference from '../../stats/reference/density.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

describe('kernelDensity', () => {
  it('agrees with R', () => {
    for (const { values, bandwidth, x, density } of reference.cases) {
      expectClose([bandwidthSilverman(values) ?? undefined], [bandwidth], 1e-12);
      const found = kernelDensity(values, { points: x.length });
      expectClose(
        found.map((point) => point.x),
        x,
        1e-12,
      );
      expectClose(
        found.map((point) => point.density),
        density,
        1e-12,
      );
    }
  });

  it('holds about all of the probability, or is empty, for any numbers', () => {
    const numbers = fc.array(fc.oneof(fc.double(), fc.integer({ min: -20, max: 20 })), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, (values) => {
        const found = kernelDensity(values, { points: 200 });
        expect(found.every((point) => Number.isFinite(point.x) && Number.isFinite(point.density))).toBe(true);
      }),
    );
    const drawn = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(drawn, (values) => {
        const found = kernelDensity(values, { points: 200, bandwidth: 2 });
        const step = (found[1]?.x ?? 0) - (found[0]?.x ?? 0);
        const area = found.reduce((sum, point) => sum + point.density * step, 0);
        expect(area).toBeGreaterThan(0.99);
        expect(area).toBeLessThan(1.001);
      }),
    );
  });

  it('is empty where there is no spread', () => {
    expect(kernelDensity([])).toEqual([]);
    expect(kernelDensity([4])).toEqual([]);
    expect(kernelDensity([4, 4, 4])).toEqual([]);
    expect(bandwidthSilverman([4, 4])).toBeNull();
    expect(kernelDensity([4], { bandwidth: 1 })).toHaveLength(64);
  });
});
