import { type Column, valueAt } from './columns.ts';

/**
 * What a spreadsheet takes for the beginning of a formula: signs of any width, also behind blanks, which some trim; and
 * what ends a cell or a line for those that do not read quotes. Gamertags and names of maps are other people's text.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
const QUOTED = /[",\r\n]/;

/** A line of RFC 4180. */
export function csvLine(cells: readonly unknown[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

export function csvHeader(columns: readonly Column[]): string {
  return csvLine(columns.map(({ name }) => name));
}

export function csvRow(columns: readonly Column[], row: unknown): string {
  return csvLine(columns.map(({ path }) => valueAt(row, path)));
}

/**
 * An xuid, alone or one of several words. Spreadsheets take it for a number, keep fifteen of its digits, and so name
 * somebody else; among others it is written as it is alone.
 */
const XUID = /(?<=^| )\d{16}(?= |$)/g;

/**
 * Text that would be a formula gets an apostrophe before it, as OWASP advises; an xuid is written in the other form the
 * API takes. Numbers are numbers, null is empty.
 */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(XUID, 'xuid($&)');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
