import { type Columns, wordAt } from '../columns.ts';
import type { Row } from '../estimates.ts';
import type { Colours } from '../theme.ts';
import type { KeyEntry } from './kind.ts';

/** More colours than this are not told apart. */
const MOST_SERIES = 6;

export interface Series {
  /** In the order they first occur; one without a name where there is no column for them. */
  names: readonly string[];
  /** Which one a row is of: with `rest`, of the last what has no colour of its own; −1: one that is left out. */
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
  { series, insufficient }: Colours,
  form: KeyEntry['form'],
  { rest = false }: { rest?: boolean } = {},
): Series {
  const all = column === undefined ? [''] : [...new Set(rows.map((row) => wordAt(row, column, columns)))];
  const told = all.slice(0, MOST_SERIES);
  const hasRest = rest && all.length > told.length;
  const names = hasRest ? [...told, `${all.length - told.length} others`] : told;
  const places = new Map(told.map((name, place) => [name, place]));
  const others = hasRest ? told.length : -1;
  const colours = hasRest ? [...series.slice(0, told.length), insufficient] : series.slice(0, told.length);
  return {
    names,
    of: (row) => (column === undefined ? 0 : (places.get(wordAt(row, column, columns)) ?? others)),
    colour: {
      field: 'series',
      type: 'nominal',
      scale: { domain: names.map((_, place) => place), range: colours },
      legend: null,
    },
    key:
      column === undefined
        ? []
        : names.map((text, place) => ({ text, colour: colours[place] ?? series[0], form })),
    left: !hasRest && all.length > names.length ? `and ${all.length - names.length} more` : null,
  };
}
