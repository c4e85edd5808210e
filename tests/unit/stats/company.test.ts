import { describe, expect, it } from 'vitest';
import { averageProbabilities, drawCorrelated } from '../../../src/stats/average-probability.ts';
import { shrinkShare } from '../../../src/stats/beta-binomial.ts';
import { companyOf, fitCompany } from '../../../src/stats/company.ts';
import { averageContribution } from '../../../src/stats/contribution.ts';
import { foretoldShare } from '../../../src/stats/foretold-share.ts';
import { fitLogistic, sparseRows } from '../../../src/stats/logistic.ts';
import { averageMarginalEffect } from '../../../src/stats/marginal-effect.ts';
import { createRandom } from '../../../src/stats/random.ts';

const random = createRandom(5);
const NOTHING = new Float64Array();
const logistic = (eta: number) => 1 / (1 + Math.exp(-eta));

describe('companyOf', () => {
  it('is who is there twice in a row, not who comes back', () => {
    const present = [[0, 1], [0], [1], [0, 2], [0]];
    const near = [false, true, true, false, true];
    expect(companyOf(present, near, 3)).toEqual([true, false, false]);
  });
  it('does not reach over a break', () => {
    expect(companyOf([[0], [0]], [false, false], 1)).toEqual([false]);
  });
});

describe('averageContribution', () => {
  const design = Array.from({ length: 400 }, () => {
    const a = random.next() < 0.5 ? 1 : 0;
    const b = random.next() < 0.4 ? 1 : 0;
    return [[0, 1], ...(a ? [[1, 1]] : []), ...(b ? [[2, 1]] : []), ...(a && b ? [[3, 1]] : [])] as [
      number,
      number,
    ][];
  });
  const rows = sparseRows(design, 4);
  const y = design.map((row) =>
    random.next() < logistic(row.reduce((sum, [j]) => sum + ([-0.2, 0.5, -0.3, 0.6][j] ?? 0), 0)) ? 1 : 0,
  );
  const fit = fitLogistic({ rows, y, penalty: [0, 0, 0, 0] });
  if (fit === null) throw new Error('no fit');

  it('is the average marginal effect where one column is all there is', () => {
    const only = design.flatMap((row, i) =>
      row.some(([j]) => j === 1) && !row.some(([j]) => j === 3) ? [i] : [],
    );
    const marginal = averageMarginalEffect(fit, rows, 1, Int32Array.from(only));
    const contribution = averageContribution(fit, rows, new Set([1]), only);
    expect(contribution?.value).toBeCloseTo(marginal?.value ?? 0, 12);
    expect(contribution?.standardError).toBeCloseTo(marginal?.standardError ?? 0, 10);
  });

  it('takes the pair along: in a saturated model the difference of two shares', () => {
    const both = design.flatMap((row, i) => (row.some(([j]) => j === 3) ? [i] : []));
    const onlyB = design.flatMap((row, i) =>
      row.some(([j]) => j === 2) && !row.some(([j]) => j === 3) ? [i] : [],
    );
    const share = (which: number[]) => which.reduce((sum, i) => sum + (y[i] ?? 0), 0) / which.length;
    const [p, q] = [share(both), share(onlyB)];
    const found = averageContribution(fit, rows, new Set([1, 3]), both);
    expect(found?.value).toBeCloseTo(p - q, 8);
    expect(found?.standardError).toBeCloseTo(
      Math.sqrt((p * (1 - p)) / both.length + (q * (1 - q)) / onlyB.length),
      8,
    );
  });

  it('has nothing to say of no rows', () => {
    expect(averageContribution(fit, rows, new Set([1]), [])).toBeNull();
  });

  it('averages probabilities with their covariance: saturated cells are independent shares', () => {
    const cells = [1, 2, 3].map((k) =>
      design.flatMap((row, i) =>
        row.length - 1 === (k === 3 ? 3 : 1) && row.some(([j]) => j === k) ? [i] : [],
      ),
    );
    const { values, covariance } = averageProbabilities(fit, rows, cells);
    for (const [at, which] of cells.entries()) {
      const p = which.reduce((sum, i) => sum + (y[i] ?? 0), 0) / which.length;
      expect(values[at]).toBeCloseTo(p, 8);
      expect(covariance[at * 3 + at]).toBeCloseTo((p * (1 - p)) / which.length, 8);
    }
    expect(covariance[1]).toBeCloseTo(0, 10);
  });
});

describe('foretoldShare', () => {
  it('takes the trials out again, so that adding them gives back the posterior', () => {
    // Prior 8 of 20, then 18 of 30: posterior 26 of 50.
    const mean = 26 / 50;
    const prior = foretoldShare({
      value: mean,
      variance: (mean * (1 - mean)) / 50,
      successes: 18,
      trials: 30,
    });
    expect(prior.alpha + prior.beta).toBeCloseTo(20, -0.5);
    expect(prior.alpha / (prior.alpha + prior.beta)).toBeCloseTo(0.4, 1);
    expect(shrinkShare(18, 30, prior).value).toBeCloseTo(mean, 2);
  });
  it('is vague, not broken, where nothing is left', () => {
    const prior = foretoldShare({ value: 1, variance: 0, successes: 5, trials: 5 });
    expect(prior.alpha).toBeGreaterThan(0);
    expect(prior.beta).toBeGreaterThan(0);
  });
});

describe('drawCorrelated', () => {
  it('has the means, deviations and correlations asked for', () => {
    const { normal } = createRandom(8);
    const [a = NOTHING, b = NOTHING] = drawCorrelated(
      [1, 2],
      [0.5, 2],
      Float64Array.of(4, 3, 3, 9),
      40_000,
      normal,
    );
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [ma, mb] = [mean(a), mean(b)];
    const product = (u: Float64Array, v: Float64Array, mu: number, mv: number) =>
      mean(u.map((value, i) => (value - mu) * ((v[i] ?? 0) - mv)));
    expect(ma).toBeCloseTo(1, 1);
    expect(mb).toBeCloseTo(2, 1);
    expect(product(a, a, ma, ma)).toBeCloseTo(0.25, 1);
    expect(product(a, b, ma, mb) / Math.sqrt(product(a, a, ma, ma) * product(b, b, mb, mb))).toBeCloseTo(
      0.5,
      1,
    );
  });
});

describe('fitCompany', () => {
  it('finds who helps, and gives a pair to both', () => {
    const n = 3000;
    const present = Array.from({ length: n }, () => [0, 1, 2].filter(() => random.next() < 0.5));
    const won = present.map((there) => {
      const pair = there.includes(0) && there.includes(1) ? 0.6 : 0;
      return random.next() < logistic((there.includes(0) ? 0.4 : 0) + pair - 0.3) ? 1 : 0;
    });
    const fit = fitCompany({
      won,
      stratum: won.map(() => 'one'),
      present,
      minTogether: 5,
      company: [0, 1, 2],
      others: [],
    });
    if (fit === null) throw new Error('no fit');
    const impact = (person: number) =>
      averageContribution(
        fit,
        fit.rows,
        fit.columnsOf.get(person) ?? new Set(),
        present.flatMap((there, i) => (there.includes(person) ? [fit.rowOf[i] ?? 0] : [])),
      );
    // 0.4 and half the time 0.6 more; half the time 0.6; nothing.
    expect(impact(0)?.value).toBeGreaterThan(0.11);
    expect(impact(0)?.value).toBeLessThan(0.22);
    expect(impact(1)?.lower).toBeGreaterThan(0);
    expect(impact(2)?.lower).toBeLessThan(0);
    expect(impact(2)?.upper).toBeGreaterThan(0);
  });
  it('takes matches alike as one row, and says which', () => {
    const fit = fitCompany({
      won: [1, 0, 1, 0, 1],
      stratum: ['one', 'one', 'one', 'two', 'one'],
      gap: [null, null, { value: 1, kind: 'four' }, null, { value: 1, kind: 'four' }],
      present: [[0], [0], [0], [0], []],
      minTogether: 1,
      company: [0],
      others: [],
    });
    expect(fit?.rowOf).toEqual(Int32Array.of(0, 0, 1, 2, 3));
    expect(fit?.rows.starts.length).toBe(5);
  });
  it('is null without matches', () => {
    expect(
      fitCompany({ won: [], stratum: [], present: [], minTogether: 5, company: [], others: [] }),
    ).toBeNull();
  });
});
