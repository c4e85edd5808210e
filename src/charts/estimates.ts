import type { Drawn } from '../insights/chart.ts';
import type { Verdict } from '../schemas/insight.ts';
import { numberAt } from './columns.ts';

export type Row = Readonly<Record<string, unknown>>;

/** An estimate of a row as it is drawn. */
export interface Drawable {
  /** Place among the rows drawn. */
  i: number;
  value: number | null;
  lower: number | null;
  upper: number | null;
  n: number | null;
  verdict: Verdict;
  row: Row;
}

/** The estimates of the rows. What says no verdict is drawn as strongly as a signal. */
export function estimatesOf({ value, verdict, n = 'n' }: Drawn<string>, rows: readonly Row[]): Drawable[] {
  return rows.map((row, i) => {
    const lower = numberAt(row, `${value}Lower`);
    const upper = numberAt(row, `${value}Upper`);
    const told = verdict === undefined ? 'signal' : row[verdict];
    return {
      i,
      value: numberAt(row, value),
      lower: upper === null ? null : lower,
      upper: lower === null ? null : upper,
      n: numberAt(row, n),
      verdict: told === 'signal' || told === 'unclear' ? told : 'insufficient',
      row,
    };
  });
}

/** Every number an axis must have room for. */
export function extent(estimates: readonly Drawable[], ...more: (number | null)[]): number[] {
  const all = estimates.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  return [...all, ...more].filter((one): one is number => one !== null);
}

export const hasInterval = ({ lower }: Pick<Drawable, 'lower'>): boolean => lower !== null;
