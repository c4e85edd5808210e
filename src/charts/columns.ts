import * as say from '../insights/say.ts';
import { METRIC_TITLES } from '../schemas/metric-titles.ts';
import type { MetricName } from '../schemas/metrics.ts';

export interface Column {
  name: string;
  description: string;
  unit: string;
  /** Its values are words of ours, and not anybody's names. */
  isWord: boolean;
}

export type Columns = ReadonlyMap<string, Column>;

interface Property {
  description?: string;
  'x-unit'?: string;
  enum?: unknown;
  anyOf?: Property[];
}

type Row = Readonly<Record<string, unknown>>;

/**
 * What a row's schema says about its columns. It comes as JSON: pictures are drawn in another thread. Where a caller
 * chose the metric, the rows say which and in what unit; where they chose the time zone, which.
 */
export function columnsOf(row: object, rows: readonly Row[]): Columns {
  const { properties = {} } = row as { properties?: Record<string, Property> };
  const chosen = sameOf(rows, 'metric');
  const metric = chosen === null ? null : (METRIC_TITLES[chosen as MetricName] ?? null);
  const units = sameOf(rows, 'unit');
  const tz = sameOf(rows, 'tz');
  return new Map(
    Object.entries(properties).map(
      ([name, { description = '', 'x-unit': unit = '', anyOf = [], ...rest }]) => {
        const isWord = [rest, ...anyOf].some((one) => one.enum !== undefined);
        const told = metric === null ? description : description.replace(/\bThe metric\b/, metric);
        return [
          name,
          {
            name,
            description: tz === null ? told : told.replace('`tz`', tz),
            unit: unit.startsWith('metric') && units !== null ? unit.replace('metric', units) : unit,
            isWord,
          },
        ];
      },
    ),
  );
}

/** What every row says in a column; null: not all the same. */
function sameOf(rows: readonly Row[], name: string): string | null {
  const first = rows[0]?.[name];
  return typeof first === 'string' && rows.every((row) => row[name] === first) ? first : null;
}

/** A column in words for an axis: the first sentence of its description where that is short, else its name. */
export function titleOf(column: Column | undefined, most = 60): string {
  if (column === undefined) return '';
  const [sentence = ''] = column.description.replaceAll('`', '').split(/[.;:](?:\s|$)/);
  if (sentence !== '' && sentence.length <= most) return sentence;
  return spaced(column.name);
}

/** `damageDealt` and `capture-the-flag` as people write them. */
function spaced(word: string): string {
  return say.sentence(say.words(word.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase()));
}

/** A number of a row; null where it is none. */
export function numberAt(row: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = row[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A row by one column or several, joined by a middle dot. */
export function labelAt(row: Row, names: string | readonly string[], columns: Columns): string {
  return [names]
    .flat()
    .map((name) => wordAt(row, name, columns))
    .join(' · ');
}

/** A value in words; null has a sign of its own. */
export function wordAt(row: Readonly<Record<string, unknown>>, name: string, columns: Columns): string {
  const value = row[name];
  if (value === null || value === undefined || value === '') return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  if (columns.get(name)?.isWord) return spaced(text);
  return INSTANT.test(text) ? dayOf(text) : text;
}

/** `2026-03` → `Mar 2026`. */
export function monthName(month: string): string {
  return `${monthOf(new Date(month))} ${month.slice(0, 4)}`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `6 Jan 2025`, in UTC. */
export function dayOf(time: string | number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${monthOf(date)} ${date.getUTCFullYear()}`;
}

export function monthOf(date: Date): string {
  return MONTHS[date.getUTCMonth()] ?? '';
}
