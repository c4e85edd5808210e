import { errors } from '../errors.ts';
import type { Question } from './define-table.ts';
import { refuse } from './refuse.ts';

/** SQLSTATE: no date, out of the range of dates, no offset from UTC. */
const DATES: readonly unknown[] = ['22007', '22008', '22009'];
/** SQLSTATE: no number, out of the range of numbers. */
const NUMBERS: readonly unknown[] = ['22P02', '22003'];
/** SQLSTATE of a time zone nobody knows, among others. */
const ZONE = '22023';

/**
 * Whose fault it is that PostgreSQL could not take a value: PostgreSQL and Node do not know quite the same zones and
 * dates, and a cursor that looks like one of ours need not be.
 */
export function refuseValue({ cursor, from, to, tz }: Question): (error: unknown) => never {
  return (error) => {
    const { code } = error as { code?: unknown };
    if (DATES.includes(code) && (from !== undefined || to !== undefined))
      throw refuse(`querystring/${from === undefined ? 'to' : 'from'}`, 'or to is no date there is');
    if (code === ZONE && tz !== undefined) throw refuse('querystring/tz', 'is no time zone known here');
    if (cursor !== undefined && [...DATES, ...NUMBERS].includes(code)) throw new errors.InvalidCursor();
    throw error;
  };
}
