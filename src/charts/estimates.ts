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
export function estimatesOf(drawn: Drawn<string>, rows: readonly Row[]): Drawable[] {
  const { value, verdict, n = 'n' } = drawn;
  const [lowerColumn, upperColumn] = endsOf(drawn);
  return rows.map((row, i) => {
    const lower = numberAt(row, lowerColumn);
    const upper = numberAt(row, upperColumn);
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

/** Columns of the ends of an estimate's interval, whether the rows have them or not. */
const endsOf = ({ value, ends }: Pick<Drawn<string>, 'value' | 'ends'>): readonly [string, string] =>
  ends ?? [`${value}Lower`, `${value}Upper`];

/** Every number an axis must have room for. */
export function extent(estimates: readonly Drawable[], ...more: (number | null)[]): number[] {
  const all = estimates.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  return [...all, ...more].filter((one): one is number => one !== null);
}

export const hasInterval = ({ lower }: Pick<Drawable, 'lower'>): boolean => lower !== null;
