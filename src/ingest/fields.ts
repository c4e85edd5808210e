import { parseDuration } from './duration.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const YEAR_10000 = 253_402_300_800_000;
const INT2_MAX = 32_767;

/** PostgreSQL's text and jsonb hold neither U+0000 nor half a surrogate pair; they become U+FFFD. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A column's value, or null where upstream sent something the column cannot hold. Upstream is believed nothing. */
export const field = {
  guid: (value: unknown): string | null =>
    typeof value === 'string' && GUID.test(value) ? value.toLowerCase() : null,
  small: (value: unknown): number | null =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= INT2_MAX ? value : null,
  integer: (value: unknown): number | null =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647 ? value : null,
  number: (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) ? value : null,
  /** For `real` columns: PostgreSQL refuses what single precision turns into infinity or into zero. */
  real: (value: unknown): number | null => {
    if (typeof value !== 'number') return null;
    const single = Math.fround(value);
    return Number.isFinite(single) && (single !== 0 || value === 0) ? value : null;
  },
  flag: (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null),
  text: (value: unknown): string | null => (typeof value === 'string' ? storable(value) : null),
  instant: (value: unknown): string | null => {
    if (typeof value !== 'string') return null;
    const time = Date.parse(value);
    return time >= 0 && time < YEAR_10000 ? new Date(time).toISOString() : null;
  },
  seconds: (value: unknown): number | null => (typeof value === 'string' ? parseDuration(value) : null),
};

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
