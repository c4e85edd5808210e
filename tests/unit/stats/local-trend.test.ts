import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLocalTrend } from '../../../src/stats/local-trend.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { filterTrend, type TrendModel } from '../../../src/stats/trend-filter.ts';
import { smoothTrend } from '../../../src/stats/trend-smoother.ts';
import reference from '../../stats/reference/trend.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

/** Irregular days; level and slope wander by these standard deviations a day, seen with noise of deviation 3. */
function wandering(seed: string, n: number, [levelNoise, slopeNoise]: [number, number]) {
  const random = createRandom(seed);
  const times: number[] = [];
  const values: number[] = [];
  const levels: number[] = [];
  let day = 19_000;
  let level = 100;
  let slope = 0.5;
  const step = (days: number): void => {
    day += days;
    level += slope * days + levelNoise * Math.sqrt(days) * random.normal();
    slope += slopeNoise * Math.sqrt(days) * random.normal();
  };
  for (let i = 0; i < n; i++) {
    step(0.05 + 2 * random.next());
    times.push(day);
    levels.push(level);
    values.push(level + 3 * random.normal());
  }
  const last = slope;
  for (let ahead = 0; ahead < 200; ahead++) step(0.1);
  return { times, values, levels, slope: last, later: level };
}

describe('filterTrend and smoothTrend', () => {
  it.each(reference.localTrend)('agree with statsmodels at given variances, case %#', (expected) => {
    const model: TrendModel = {
      times: Float64Array.from(expected.y.keys()),
      values: Float64Array.from(expected.y),
      variances: Float64Array.from(expected.variances),
      levelNoise: expected.levelNoise,
      slopeNoise: expected.slopeNoise,
    };
    const filtered = filterTrend(model);
    const last = filtered?.states.at(-1);
    const { covariance } = expected;
    expectClose([last?.level, last?.slope], [expected.level, expected.slope], 1e-9);
    expectClose(
      [last?.levelVariance, last?.covariance, last?.slopeVariance],
      [covariance[0]?.[0], covariance[0]?.[1], covariance[1]?.[1]],
      1e-9,
    );
    expectClose([filtered?.logLikelihood], [expected.logLikelihood], 1e-9);
    const smoothed = filtered === null ? [] : smoothTrend(model, filtered);
    expectClose(
      smoothed.map(({ mean }) => mean),
      expected.smoothed,
      1e-8,
    );
    expectClose(
      smoothed.map(({ variance }) => variance),
      expected.smoothedVariances,
      1e-8,
    );
  });

  it('make nothing of the order of observations that share a time', () => {
    const at = (values: number[], variances: number[]) => {
      const times = Float64Array.from([0, 0, 0, 2, 3, 3, 5]);
      const model = {
        times,
        values: Float64Array.from(values),
        variances: Float64Array.from(variances),
        levelNoise: 0.3,
        slopeNoise: 0.1,
      };
      const filtered = filterTrend(model);
      const smoothed = filtered === null ? [] : smoothTrend(model, filtered);
      return [filtered?.logLikelihood, ...smoothed.flatMap(({ mean, variance }) => [mean, variance])];
    };
    const swapped = at([4, 1, 2, 5, 9, 7, 8], [3, 1, 2, 1, 5, 4, 1]);
    expectClose(at([1, 2, 4, 5, 7, 9, 8], [1, 2, 3, 1, 4, 5, 1]), swapped, 1e-10);
  });
});

describe('fitLocalTrend', () => {
  it.each([
    { n: 15, wander: [0, 0] },
    { n: 60, wander: [1, 0] },
    { n: 60, wander: [0, 0.05] },
    { n: 200, wander: [0.5, 0.02] },
  ] satisfies { n: number; wander: [number, number] }[])(
    'covers slope, future and past: $n, $wander',
    ({ n, wander }) => {
      const runs = 60;
      let slopes = 0;
      let futures = 0;
      let past = 0;
      for (let run = 0; run < runs; run++) {
        const { times, values, levels, slope, later } = wandering(`${n} ${wander} ${run}`, n, wander);
        const fit = fitLocalTrend({ times, values, horizonDays: [20] });
        const ahead = fit?.forecast[0];
        if (fit === null || ahead === undefined) throw new Error('no fit');
        if (fit.slopeLower <= slope && slope <= fit.slopeUpper) slopes += 1;
        if (ahead.lower <= later && later <= ahead.upper) futures += 1;
        for (const [i, one] of fit.smoothed.entries()) {
          if (one.lower <= (levels[i] ?? 0) && (levels[i] ?? 0) <= one.upper) past += 1 / n;
        }
      }
      // Where nothing wanders the intervals cover more than they promise: that it does not is never certain.
      expect(slopes / runs).toBeGreaterThanOrEqual(0.82);
      expect(futures / runs).toBeGreaterThanOrEqual(0.82);
      expect(past / runs).toBeGreaterThanOrEqual(0.85);
      expect(past / runs).toBeLessThanOrEqual(0.99);
    },
  );

  it('tells a rise from none', () => {
    const { times, values } = wandering('rise', 300, [0.1, 0.001]);
    const fit = fitLocalTrend({ times, values, observationVariances: values.map(() => 9), horizonDays: [] });
    expect(fit?.slopeLower).toBeGreaterThan(0.2);
    expect(fit?.slopeUpper).toBeLessThan(0.8);
  });

  it('follows units and origin, and does not mind the order of observations', () => {
    const { times, values } = wandering('units', 40, [1, 0.02]);
    const plain = fitLocalTrend({ times, values, horizonDays: [5] });
    const moved = fitLocalTrend({
      times: times.map((time) => time * 24 - 7).toReversed(),
      values: values.map((value) => value * 60 + 9).toReversed(),
      horizonDays: [120],
    });
    if (plain === null || moved === null) throw new Error('no fit');
    const [one, other] = [plain.forecast[0], moved.forecast[0]];
    expectClose(
      [moved.level, moved.slope, moved.slopeLower, other?.day, other?.lower, other?.observedUpper],
      [
        plain.level * 60 + 9,
        plain.slope * 2.5,
        plain.slopeLower * 2.5,
        (one?.day ?? 0) * 24 - 7,
        (one?.lower ?? 0) * 60 + 9,
        (one?.observedUpper ?? 0) * 60 + 9,
      ],
      1e-6,
    );
  });

  it('has no answer with too little, or where nothing ever moves', () => {
    const horizonDays = [7];
    expect(fitLocalTrend({ times: [], values: [], horizonDays })).toBeNull();
    expect(fitLocalTrend({ times: [1, 2, 3], values: [1, 2, 3], horizonDays })).toBeNull();
    expect(fitLocalTrend({ times: [1, 1, 2, 2], values: [1, 2, 3, 4], horizonDays })).toBeNull();
    expect(fitLocalTrend({ times: [1, 2, 3, 4, 5], values: [7, 7, 7, 7, 7], horizonDays })).toBeNull();
  });

  it('is null or finite, whatever comes', () => {
    const value = fc.oneof(fc.constantFrom(0, 1500), fc.double({ min: -1e4, max: 1e4, noNaN: true }));
    const time = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 2000, noNaN: true }));
    const variance = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(time, value, variance), { maxLength: 12 }),
        fc.boolean(),
        (points, isKnown) => {
          const fit = fitLocalTrend({
            times: points.map(([one]) => one),
            values: points.map(([, one]) => one),
            ...(isKnown ? { observationVariances: points.map(([, , one]) => one) } : {}),
            horizonDays: [1, 30],
          });
          if (fit === null) return;
          const { forecast, smoothed, ...rest } = fit;
          const numbers = [rest, ...forecast, ...smoothed].flatMap((one) => Object.values(one));
          expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
          expect(rest.slopeLower).toBeLessThanOrEqual(rest.slopeUpper);
        },
      ),
      { numRuns: 60 },
    );
  });
});
