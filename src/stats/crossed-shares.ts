import { normalQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';
import { fitMixedLogistic } from './random-effects.ts';
import { sparseRows } from './sparse-rows.ts';

export interface CrossedCell {
  successes: number;
  trials: number;
  /** What has a level of its own: cells are compared within it. */
  group: number;
  /** What may differ in all groups alike. */
  trait: number;
}

export interface CrossedShare extends Interval {
  value: number;
  /** The share less that of the group's other cells taken together; null in a group of one cell. */
  effect: (Interval & { value: number }) | null;
}

/**
 * Shares of cells, drawn together by a mixed logistic model: log-odds = intercept + group + trait + cell, the last three random
 * (Breslow & Clayton 1993). A cell learns from its group, and from the same trait in other groups. Intervals by the delta method,
 * of shares on the log-odds. Null for cells without trials, or where nothing can be fitted.
 */
export function estimateCrossedShares(cells: readonly CrossedCell[], level = 0.9): (CrossedShare | null)[] {
  const used = [...cells.entries()].filter(([, { trials }]) => trials > 0);
  const groups = indexed(used.map(([, { group }]) => group));
  const traits = indexed(used.map(([, { trait }]) => trait));
  // Cells first: each meets its group and trait alone, and costs little to take out.
  const firstTrait = used.length;
  const firstGroup = firstTrait + traits.count;
  const intercept = firstGroup + groups.count;
  const columns = used.map((_, i) => [
    i,
    firstTrait + (traits.of[i] ?? 0),
    firstGroup + (groups.of[i] ?? 0),
    intercept,
  ]);
  const span = (from: number, count: number) => Int32Array.from({ length: count }, (_, i) => from + i);
  const fit = fitMixedLogistic({
    rows: sparseRows(
      columns.map((own) => own.map((column) => [column, 1] as const)),
      intercept + 1,
    ),
    y: used.map(([, { successes, trials }]) => successes / trials),
    weights: used.map(([, { trials }]) => trials),
    groups: [span(firstGroup, groups.count), span(firstTrait, traits.count), span(0, used.length)],
  });
  const found = cells.map((): CrossedShare | null => null);
  if (fit === null) return found;
  const z = normalQuantile((1 + level) / 2);
  const variance = (weights: ReadonlyMap<number, number>) => {
    const at = Int32Array.from(weights.keys());
    const by = Float64Array.from(weights.values());
    let sum = 0;
    for (let i = 0; i < at.length; i++)
      for (let j = 0; j < at.length; j++)
        sum += (by[i] as number) * (by[j] as number) * fit.covariance.get(at[i] as number, at[j] as number);
    return Math.max(0, sum);
  };
  const logits = columns.map((own) => own.reduce((sum, column) => sum + (fit.coefficients[column] ?? 0), 0));
  const shares = logits.map(logistic);
  for (const [i, [at]] of used.entries()) {
    const logit = logits[i] ?? 0;
    const reach = z * Math.sqrt(variance(new Map((columns[i] ?? []).map((column) => [column, 1]))));
    const own = shares[i] ?? 0;
    const others = [...used.keys()].filter((j) => j !== i && groups.of[j] === groups.of[i]);
    const n = others.reduce((sum, j) => sum + (used[j]?.[1].trials ?? 0), 0);
    let effect: CrossedShare['effect'] = null;
    if (n > 0) {
      const gradient = new Map<number, number>();
      let elsewhere = 0;
      const add = (j: number, weight: number) => {
        const share = shares[j] ?? 0;
        for (const column of columns[j] ?? [])
          gradient.set(column, (gradient.get(column) ?? 0) + weight * share * (1 - share));
      };
      add(i, 1);
      for (const j of others) {
        const weight = (used[j]?.[1].trials ?? 0) / n;
        elsewhere += weight * (shares[j] ?? 0);
        add(j, -weight);
      }
      const room = z * Math.sqrt(variance(gradient));
      const value = own - elsewhere;
      effect = { value, lower: Math.max(-1, value - room), upper: Math.min(1, value + room) };
    }
    found[at] = { value: own, lower: logistic(logit - reach), upper: logistic(logit + reach), effect };
  }
  return found;
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function indexed(keys: readonly number[]): { of: number[]; count: number } {
  const numbers = new Map<number, number>();
  const of = keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { of, count: numbers.size };
}
