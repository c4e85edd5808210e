import { type Columns, monthName, numberAt, titleOf, wordAt } from '../columns.ts';
import type { Row } from '../estimates.ts';
import { printOf } from '../units.ts';
import { saysUnit } from './scales.ts';

export interface Categories {
  /** What a row's category is called. */
  of(row: Row): string;
  /** All of them in order, also those between that no row is of; null: those of the rows, in theirs. */
  all: readonly string[] | null;
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
    const texts = rows.map((row) => String(row[name]));
    if (texts.length > 0 && texts.every((text) => MONTH.test(text)))
      return {
        of: (row) => monthName(String(row[name])),
        all: monthsOf(texts).map(monthName),
        isOrdered: true,
        title: '',
      };
    if (texts.length > 0 && texts.every((text) => HOUR.test(text)))
      return { of: (row) => String(row[name]), all: HOURS, isOrdered: true, title };
    const isOrdered = rows.every((row) => DATE.test(String(row[name])));
    return { of: (row) => wordAt(row, name, columns), all: null, isOrdered, title: isOrdered ? '' : title };
  }
  const print = printOf(column?.unit ?? '', numbers, false);
  const distinct = [...new Set(numbers)];
  const texts = new Map(print.ticks(distinct).map((text, index) => [distinct[index] ?? 0, text]));
  return {
    of: (row) => texts.get(numberAt(row, name) ?? 0) ?? '',
    all: null,
    isOrdered: true,
    title: saysUnit(title, print.unit) ? title : `${title} (${print.unit})`,
  };
}

const DATE = /^\d{4}-\d{2}(-\d{2})?(T|$)/;
const MONTH = /^\d{4}-\d{2}$/;
const HOUR = /^\d{2}:00$/;
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** Every month from the first to the last. */
function monthsOf(months: readonly string[]): string[] {
  const numbers = months.map((month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1);
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => {
    const at = first + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
