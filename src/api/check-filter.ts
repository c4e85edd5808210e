import type { Filter } from '../schemas/filter.ts';
import { isTimeZone } from '../schemas/time-zone.ts';
import type { Question } from './define-table.ts';
import { refuse } from './refuse.ts';

/** What the schema of the filters cannot say. */
export function checkFilter(question: Question): void {
  const { tz, from, to, completed, includeIncomplete } = question as Filter;
  if (tz !== undefined && !isTimeZone(tz))
    throw refuse('querystring/tz', 'is no IANA time zone, such as Europe/Berlin');
  if (completed !== undefined && completed === includeIncomplete)
    throw refuse('querystring/includeIncomplete', 'says the opposite of completed');
  for (const [name, value] of Object.entries({ from, to }))
    if (value !== undefined && !isDate(value)) throw refuse(`querystring/${name}`, 'is no date there is');
}

/** `Date` takes a 30th of February for a day in March, and has a year zero. */
function isDate(text: string): boolean {
  const [day = ''] = text.split('T');
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && !day.startsWith('0000');
}
