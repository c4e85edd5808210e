/** A moment as clocks and calendars of a zone show it. */
export interface LocalTime {
  /** `2026-11-05` */
  date: string;
  hour: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

export function localTime(ms: number, zone: string): LocalTime {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(ms).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour) };
}

const starts = new Map<string, number>();

const QUARTER = 900_000;
const DAY = 86_400_000;

/** The first moment of a day in a zone: the first quarter of an hour whose date is not an earlier one. */
export function startOfDay(date: string, zone: string): number {
  const known = starts.get(`${zone} ${date}`);
  if (known !== undefined) return known;
  let ms = Date.parse(`${date}T00:00:00Z`) - DAY;
  while (localTime(ms, zone).date < date) ms += QUARTER;
  starts.set(`${zone} ${date}`, ms);
  return ms;
}

/** Days since 1970 of a date of the calendar. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** 1 Monday to 7 Sunday. */
export function weekday(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601: a week belongs to the year its Thursday is in, e.g. `2026-W45`. */
export function isoWeek(date: string): string {
  const thursday = dayNumber(date) + 4 - weekday(date);
  const year = new Date(thursday * DAY).getUTCFullYear();
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Microseconds since 1970 of an instant with its offset; a bare date is its first moment in the zone. */
export function microseconds(text: string, zone: string): number {
  if (text.length === 10) return startOfDay(text, zone) * 1000;
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
  const whole = Date.parse(text.replace(/\.\d+/, ''));
  return whole * 1000 + Number(fraction.padEnd(6, '0'));
}
