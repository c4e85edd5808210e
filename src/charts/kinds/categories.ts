import { type Columns, numberAt, titleOf, wordAt } from '../columns.ts';
import type { Row } from '../estimates.ts';
import { printOf } from '../units.ts';
import { saysUnit } from './scales.ts';

export interface Categories {
  /** What a row's category is called. */
  of(row: Row): string;
  /** Whether they follow one another, so that not each needs its name. */
  isOrdered: boolean;
  title: string;
}

/** The categories along an axis: words, numbers, or days. */
export function categoriesOf(name: string, rows: readonly Row[], columns: Columns): Categories {
  const column = columns.get(name);
  const numbers = rows.map((row) => numberAt(row, name)).filter((value) => value !== null);
  const isNumber = numbers.length > 0 && numbers.length === rows.length;
  const title = titleOf(column);
  if (!isNumber) {
    const isOrdered = rows.every((row) => DATE.test(String(row[name])));
    return { of: (row) => wordAt(row, name, columns), isOrdered, title: isOrdered ? '' : title };
  }
  const print = printOf(column?.unit ?? '', numbers, false);
  const distinct = [...new Set(numbers)];
  const texts = new Map(print.ticks(distinct).map((text, index) => [distinct[index] ?? 0, text]));
  return {
    of: (row) => texts.get(numberAt(row, name) ?? 0) ?? '',
    isOrdered: true,
    title: saysUnit(title, print.unit) ? title : `${title} (${print.unit})`,
  };
}

const DATE = /^\d{4}-\d{2}(-\d{2})?(T|$)/;
