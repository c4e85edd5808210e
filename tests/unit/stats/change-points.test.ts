import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChangePoints } from '../../../src/stats/change-points.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { segmentEvidence } from '../../../src/stats/segment-evidence.ts';
import { likeliestPositions, logEvidenceByCount } from '../../../src/stats/segmentations.ts';
import { expectClose } from './expect-close.ts';

/** Log density of values that share a normal mean, by their whole covariance matrix, one value after the other. */
function logDensity(values: number[], variances: number[], centre: number, priorVariance: number): number {
  let mean = centre;
  let spread = priorVariance;
  let log = 0;
  for (const [i, value] of values.entries()) {
    const total = spread + (variances[i] ?? Number.NaN);
    log -= (Math.log(2 * Math.PI * total) + (value - mean) ** 2 / total) / 2;
    mean += (spread / total) * (value - mean);
    spread -= spread ** 2 / total;
  }
  return log;
}

function* everySegmentation(n: number, changes: number, shortest: number, from = 0): Generator<number[]> {
  if (changes === 0) {
    if (n - from >= shortest) yield [n];
    return;
  }
  for (let end = from + shortest; end <= n - shortest; end++) {
    for (const rest of everySegmentation(n, changes - 1, shortest, end)) yield [end, ...rest];
  }
}

/** Steps are [index, by how much]; variances between 0.5 and 2.5. */
function stepped(seed: string, n: number, steps: [number, number][]) {
  const random = createRandom(seed);
  const variances = Array.from({ length: n }, () => 0.5 + 2 * random.next());
  const values = variances.map((variance, i) => {
    const level = steps.reduce((sum, [at, by]) => sum + (i >= at ? by : 0), 10);
    return level + Math.sqrt(variance) * random.normal();
  });
  return { values, variances };
}

describe('findChangePoints', () => {
  it('has the marginal likelihood that going through all segmentations has', () => {
    const { values, variances } = stepped('brute force', 14, [[6, 2]]);
    const total = variances.reduce((sum, variance) => sum + 1 / variance, 0);
    const centre = values.reduce((sum, value, i) => sum + value / (variances[i] ?? 1), 0) / total;
    const scales = [0.25, 0.5, 1, 2, 4].map((scale) => (scale ** 2 * 14) / total);
    let likeliest: { log: number; cuts: number[] } = { log: Number.NEGATIVE_INFINITY, cuts: [] };
    const logs = [0, 1, 2, 3].map((changes) => {
      let sum = 0;
      let count = 0;
      for (const ends of everySegmentation(14, changes, 3)) {
        for (const prior of scales) {
          const log = ends.reduce((part, end, k) => {
            const start = ends[k - 1] ?? 0;
            return part + logDensity(values.slice(start, end), variances.slice(start, end), centre, prior);
          }, 0);
          if (changes === 2 && log > likeliest.log) likeliest = { log, cuts: ends.slice(0, -1) };
          sum += Math.exp(log);
          count += 1;
        }
      }
      return Math.log(sum / count);
    });
    const segments = segmentEvidence(values, variances, 3);
    if (segments === null) throw new Error('no segments');
    const found = logEvidenceByCount(segments, 5);
    expectClose(
      found.map((log) => log - (found[0] ?? 0)),
      logs.map((log) => log - (logs[0] ?? 0)),
      1e-10,
    );
    expect(likeliestPositions(segments, 2)).toEqual(likeliest.cuts);
  });

  it('reports one change with the Bayes factor of one against none', () => {
    const { values, variances } = stepped('one', 40, [[20, 3]]);
    const found = findChangePoints(values, variances);
    expect(found).toHaveLength(1);
    const segments = segmentEvidence(values, variances, 4);
    const [none = 0, one = 0] = segments === null ? [] : logEvidenceByCount(segments, 1);
    expectClose([Math.log(found[0]?.bayesFactor ?? 0)], [one - none], 1e-9);
    expect(found[0]?.before).toBeLessThan(found[0]?.after ?? 0);
  });

  it('finds a rise and the fall after it, which cancel', () => {
    const { values, variances } = stepped('bump', 90, [
      [30, 2.5],
      [60, -2.5],
    ]);
    const found = findChangePoints(values, variances);
    expect(found).toHaveLength(2);
    for (const [k, { index, lower, upper }] of found.entries()) {
      expect(Math.abs(index - 30 * (k + 1))).toBeLessThan(8);
      expect(lower <= index && index <= upper).toBe(true);
    }
  });

  it('seldom finds what is not there, and nearly always what is large', () => {
    let alarms = 0;
    let hits = 0;
    for (let run = 0; run < 100; run++) {
      const nothing = stepped(`nothing ${run}`, 50, []);
      if (findChangePoints(nothing.values, nothing.variances).length > 0) alarms += 1;
      const large = stepped(`large ${run}`, 50, [[25, 2]]);
      if (findChangePoints(large.values, large.variances).some((one) => one.lower <= 25 && 25 <= one.upper))
        hits += 1;
    }
    expect(alarms).toBeLessThanOrEqual(5);
    expect(hits).toBeGreaterThanOrEqual(85);
  });

  it('does not mind units and origin', () => {
    const { values, variances } = stepped('units', 60, [[20, 3]]);
    const plain = findChangePoints(values, variances);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.integer({ min: -99, max: 99 }),
        (unit, shift) => {
          const moved = findChangePoints(
            values.map((value) => value * unit + shift),
            variances.map((variance) => variance * unit ** 2),
          );
          expect(moved.map(({ index, lower, upper }) => [index, lower, upper])).toEqual(
            plain.map(({ index, lower, upper }) => [index, lower, upper]),
          );
          expectClose(
            moved.map(({ after }) => (after - shift) / unit),
            plain.map(({ after }) => after),
            1e-6,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is finite, in order and within the series, whatever comes', () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e9));
    const variance = fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e-9));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, variance), { maxLength: 30 }), (points) => {
        const found = findChangePoints(
          points.map(([one]) => one),
          points.map(([, one]) => one),
          { evidence: 1.5, minSegment: 2 },
        );
        for (const [k, one] of found.entries()) {
          expect(Object.values(one).every(Number.isFinite)).toBe(true);
          expect(one.index).toBeGreaterThan(found[k - 1]?.index ?? 0);
          expect(one.index).toBeLessThan(points.length);
        }
      }),
    );
  });
});
