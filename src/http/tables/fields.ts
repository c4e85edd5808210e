import { nearest } from '../../api/nearest.ts';
import { refuse } from '../../api/refuse.ts';
import type { Column } from './columns.ts';

/**
 * The columns `fields=` asks for, in the order of the table: a column by its name, or all of an object by its own.
 * @throws INVALID_REQUEST naming the first one that is none, and the nearest there is.
 */
export function chooseColumns(fields: string, columns: readonly Column[]): Column[] {
  const wanted = fields
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  if (wanted.length === 0) throw refuse('querystring/fields', 'names no field');
  for (const field of wanted) {
    if (columns.some((column) => covers(field, column))) continue;
    const names = columns.map(({ name }) => name);
    const meant = withLastPart(field, names) ?? nearest(field, [...names, ...objectsOf(columns)]);
    const hint = meant === null ? `known: ${names.slice(0, 80).join(', ')}` : `did you mean ${meant}?`;
    throw refuse('querystring/fields', `${field} is no field of this table; ${hint}`);
  }
  return columns.filter((column) => wanted.some((field) => covers(field, column)));
}

/** The first parts of names that have several. */
function objectsOf(columns: readonly Column[]): Set<string> {
  return new Set(columns.map(({ path }) => path[0] ?? ''));
}

/** `kills` is most likely meant for `stats.kills`. */
function withLastPart(field: string, names: readonly string[]): string | null {
  return names.find((name) => name.toLowerCase().endsWith(`.${field.toLowerCase()}`)) ?? null;
}

function covers(field: string, { name }: Column): boolean {
  return name === field || name.startsWith(`${field}.`);
}

/** A row with the chosen columns only, nested as in the whole one. */
export function project(row: unknown, columns: readonly Column[]): unknown {
  const projected: Record<string, unknown> = {};
  for (const { path } of columns) copy(row, projected, path);
  return projected;
}

function copy(from: unknown, to: Record<string, unknown>, path: readonly string[]): void {
  const [name, ...rest] = path;
  if (name === undefined || from === null || typeof from !== 'object') return;
  const value = (from as Record<string, unknown>)[name];
  if (value === undefined) return;
  if (rest.length === 0 || value === null || typeof value !== 'object') {
    to[name] = value;
    return;
  }
  to[name] ??= {};
  copy(value, to[name] as Record<string, unknown>, rest);
}
