import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparseRows } from '../../../src/stats/logistic.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { fitMixedLogistic } from '../../../src/stats/random-effects.ts';
import reference from '../../stats/reference/regression.json' with { type: 'json' };

const members = (from: number, count: number): Int32Array =>
  Int32Array.from({ length: count }, (_, i) => from + i);

/** Rows with an intercept, a covariate of effect 0.2, and three of `count` members whose effects have deviation `sd`. */
function world(seed: string, { n, count, sd }: { n: number; count: number; sd: number }) {
  const random = createRandom(seed);
  const effects = Array.from({ length: count }, () => sd * random.normal());
  const rows: [number, number][][] = [];
  const y: number[] = [];
  for (let i = 0; i < n; i++) {
    const x = random.normal();
    const chosen = new Set<number>();
    while (chosen.size < 3) chosen.add(Math.floor(count * random.next() ** 2));
    const eta = [...chosen].reduce((sum, one) => sum + (effects[one] ?? 0), 0.1 + 0.2 * x);
    rows.push([[0, 1], [1, x], ...[...chosen].map((one): [number, number] => [2 + one, 1])]);
    y.push(random.next() < 1 / (1 + Math.exp(-eta)) ? 1 : 0);
  }
  return { rows: sparseRows(rows, 2 + count), y, groups: [members(2, count)], effects };
}

describe('fitMixedLogistic', () => {
  it('finds the standard deviation that integration over the random effects finds', () => {
    const { group, x, y, deviation } = reference.mixed;
    const rows = sparseRows(
      group.map(
        (one, i) =>
          [
            [0, 1],
            [1, x[i] ?? Number.NaN],
            [2 + one, 1],
          ] as const,
      ),
      14,
    );
    const fit = fitMixedLogistic({ rows, y, groups: [members(2, 12)] });
    // Laplace's approximation and the tenth of a tenth at which scoring stops leave two percent.
    expect(Math.abs(Math.sqrt(fit?.variances[0] ?? 0) / deviation - 1)).toBeLessThan(0.02);
  });

  it.each([
    { sd: 0, least: 0.9, most: 1 },
    { sd: 0.2, least: 0.85, most: 0.95 },
    { sd: 0.5, least: 0.85, most: 0.95 },
  ])('covers effects of deviation $sd as often as it says', ({ sd, least, most }) => {
    let covered = 0;
    let excluded = 0;
    let total = 0;
    for (let run = 0; run < 40; run++) {
      const { effects, ...problem } = world(`coverage ${sd} ${run}`, { n: 800, count: 30, sd });
      const fit = fitMixedLogistic(problem);
      expect(fit?.converged).toBe(true);
      for (const [g, effect] of effects.entries()) {
        const value = fit?.coefficients[2 + g] ?? Number.NaN;
        const reach = 1.6448536269514722 * Math.sqrt(fit?.covariance.get(2 + g, 2 + g) ?? Number.NaN);
        total += 1;
        if (Math.abs(value - effect) <= reach) covered += 1;
        if (Math.abs(value) > reach) excluded += 1;
      }
    }
    expect(covered / total).toBeGreaterThanOrEqual(least);
    expect(covered / total).toBeLessThanOrEqual(most);
    if (sd === 0) expect(excluded / total).toBeLessThanOrEqual(0.1);
  });

  it('keeps several groups apart', () => {
    const { effects: _, ...problem } = world('groups', { n: 4000, count: 60, sd: 0.8 });
    const noise = createRandom('noise');
    const rows = sparseRows(
      problem.y.map((__, i) => {
        const own: [number, number][] = [[62 + noise.int(40), 1]];
        for (let k = problem.rows.starts[i] ?? 0; k < (problem.rows.starts[i + 1] ?? 0); k++) {
          own.push([problem.rows.indices[k] ?? 0, problem.rows.values[k] ?? 0]);
        }
        return own;
      }),
      102,
    );
    const fit = fitMixedLogistic({ rows, y: problem.y, groups: [members(2, 60), members(62, 40)] });
    const [real = 0, nothing = 0] = (fit?.variances ?? []).map(Math.sqrt);
    expect(real).toBeGreaterThan(0.6);
    expect(real).toBeLessThan(1);
    expect(nothing).toBeLessThan(0.25);
  });

  it('stays finite and keeps its width where all is won, constant, collinear or never seen', () => {
    const rows = sparseRows(
      Array.from(
        { length: 8 },
        (_, i) =>
          [
            [0, 1],
            [1, 1],
            [2, i],
            [3 + (i % 2), 1],
          ] as const,
      ),
      7,
    );
    for (const y of [Array<number>(8).fill(1), Array<number>(8).fill(0), [0, 0, 0, 0, 1, 1, 1, 1]]) {
      const fit = fitMixedLogistic({ rows, y, groups: [members(3, 3), new Int32Array(0)] });
      const spreads = fit?.covariance.diagonal() ?? [];
      expect(spreads).toHaveLength(7);
      expect(spreads.every((value) => Number.isFinite(value) && value > 0.001)).toBe(true);
      expect([...(fit?.coefficients ?? [])].every(Number.isFinite)).toBe(true);
    }
    expect(fitMixedLogistic({ rows: sparseRows([], 3), y: [], groups: [members(1, 2)] })).toBeNull();
  });

  it('is finite for any small table', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (table) => {
        const rows = sparseRows(
          table.map(
            ([member, x]) =>
              [
                [0, 1],
                [1, x],
                [2 + member, 1],
              ] as const,
          ),
          6,
        );
        const fit = fitMixedLogistic({
          rows,
          y: table.map(([, , won]) => Number(won)),
          groups: [members(2, 4)],
        });
        expect(fit).not.toBeNull();
        const numbers = [
          ...(fit?.coefficients ?? []),
          ...(fit?.covariance.to1DArray() ?? []),
          ...(fit?.variances ?? []),
        ];
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
    );
  });
});
