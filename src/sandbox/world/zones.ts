/** Home zones of the pods: IANA names without daylight saving, so an hour of the day is exact in closed form. */
export const zones = [
  { name: 'America/Phoenix', offsetMinutes: -420 },
  { name: 'America/Bogota', offsetMinutes: -300 },
  { name: 'America/Sao_Paulo', offsetMinutes: -180 },
  { name: 'Africa/Abidjan', offsetMinutes: 0 },
  { name: 'Africa/Lagos', offsetMinutes: 60 },
  { name: 'Africa/Johannesburg', offsetMinutes: 120 },
  { name: 'Europe/Istanbul', offsetMinutes: 180 },
  { name: 'Asia/Kolkata', offsetMinutes: 330 },
  { name: 'Asia/Tokyo', offsetMinutes: 540 },
  { name: 'Australia/Brisbane', offsetMinutes: 600 },
] as const;

export type Zone = (typeof zones)[number];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** Calendar files write all three decimals. */
export function isoTimeFull(ms: number): string {
  return new Date(ms).toISOString();
}
