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

/** What a row's schema says about its columns. It comes as JSON: pictures are drawn in another thread. */
export function columnsOf(row: object): Columns {
  const { properties = {} } = row as { properties?: Record<string, Property> };
  return new Map(
    Object.entries(properties).map(
      ([name, { description = '', 'x-unit': unit = '', anyOf = [], ...rest }]) => {
        const isWord = [rest, ...anyOf].some((one) => one.enum !== undefined);
        return [name, { name, description, unit, isWord }];
      },
    ),
  );
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
  const words = word
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number of a row; null where it is none. */
export function numberAt(row: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = row[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
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
