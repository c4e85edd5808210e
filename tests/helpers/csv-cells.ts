/** The value at `map.name`; null where an object on the way is. */
export function valueAt(row: unknown, column: string): unknown {
  let value = row;
  for (const name of column.split('.')) value = (value as Record<string, unknown> | null)?.[name] ?? null;
  return value;
}

/** What stands in a CSV for a value: text that a spreadsheet would run has an apostrophe before it, an xuid its word. */
export function cellOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string' && /^\d{16}( \d{16})*$/.test(value))
    return value
      .split(' ')
      .map((xuid) => `xuid(${xuid})`)
      .join(' ');
  return typeof value === 'string' && /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(value)
    ? `'${value}`
    : String(value);
}

/** A row as the cells of these columns. */
export const cellsOf = (row: unknown, columns: readonly string[]): string[] =>
  columns.map((column) => cellOf(valueAt(row, column)));
