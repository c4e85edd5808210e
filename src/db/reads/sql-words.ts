import { MODE_CATEGORIES, TIERS } from '../../schemas/enums.ts';
import { objectUnless, type Part } from './members.ts';

/** Fragments of SQL that the hot reads share. They are built from our own tables only, never from a request. */

/** `case` expression from an upstream integer to our word; unknown ones become `unknown`. */
export function word(column: string, table: Readonly<Record<number, string>>, otherwise = 'unknown'): string {
  const branches = Object.entries(table).map(([id, name]) => `when ${id} then '${name}'`);
  return `case ${column} ${branches.join(' ')} else '${otherwise}' end`;
}

/** ISO 8601 in UTC with milliseconds. */
export function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** 16 digits as text. */
export function xuid(column: string): string {
  return `lpad(${column}::text, 16, '0')`;
}

export function modeCategory(column: string): string {
  return word(column, MODE_CATEGORIES);
}

/** The tier of a CSR value; null while unranked. */
export function tier(value: string): string {
  const branches = Object.entries(TIERS)
    .reverse()
    .map(([name, least]) => `when ${value} >= ${least} then '${name}'`);
  return `case ${branches.join(' ')} when ${value} < 0 then 'bronze' end`;
}

/** A CSR value as an object with its tier; null while unranked. */
export function csrPart(value: string, placementsLeft: string): Part {
  return objectUnless(`${value} is null and ${placementsLeft} is null`, {
    value,
    tier: tier(value),
    subTier: `case when ${value} is null or ${value} >= 1500 then null else greatest(${value}, 0) % 300 / 50 + 1 end`,
    placementsLeft,
  });
}
