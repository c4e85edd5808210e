import { type Columns, wordAt } from '../columns.ts';
import type { Row } from '../estimates.ts';
import type { Colours } from '../theme.ts';
import type { KeyEntry } from './kind.ts';

/** More colours than this are not told apart. */
const MOST_SERIES = 6;

export interface Series {
  /** In the order they first occur; one without a name where there is no column for them. */
  names: readonly string[];
  /** Which one a row is of; −1: one that is left out. */
  of(row: Row): number;
  colour: object;
  key: KeyEntry[];
  left: string | null;
}

/** Tells rows apart by colour. */
export function seriesOf(
  column: string | undefined,
  rows: readonly Row[],
  columns: Columns,
  { series }: Colours,
  form: KeyEntry['form'],
): Series {
  const all = column === undefined ? [''] : [...new Set(rows.map((row) => wordAt(row, column, columns)))];
  const names = all.slice(0, MOST_SERIES);
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    names,
    of: (row) => (column === undefined ? 0 : (places.get(wordAt(row, column, columns)) ?? -1)),
    colour: {
      field: 'series',
      type: 'nominal',
      scale: { domain: names.map((_, place) => place), range: series.slice(0, names.length) },
      legend: null,
    },
    key:
      column === undefined
        ? []
        : names.map((text, place) => ({ text, colour: series[place] ?? series[0], form })),
    left: all.length > names.length ? `and ${all.length - names.length} more` : null,
  };
}
