/** Seven decimals of a second: the resolution of every duration upstream. */
const TICKS_PER_SECOND = 10_000_000;
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,7}))?S)?)?$/;

/** Ticks of 100 ns of an ISO-8601 duration with days, hours, minutes, fractional seconds (UPSTREAM §7.3); null otherwise. */
export function readTicks(text: string): number | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  const whole = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * TICKS_PER_SECOND + Number(fraction.padEnd(7, '0'));
}

/** The shortest spelling upstream uses: `PT0S`, `PT9M9.9S`, `P17DT10H55M53.7685509S`. */
export function formatTicks(ticks: number): string {
  const fraction = String(ticks % TICKS_PER_SECOND)
    .padStart(7, '0')
    .replace(/0+$/, '');
  const total = Math.floor(ticks / TICKS_PER_SECOND);
  const part = (value: number, unit: string) => (value === 0 ? '' : `${value}${unit}`);
  const seconds = fraction === '' ? part(total % 60, 'S') : `${total % 60}.${fraction}S`;
  const time = part(Math.floor(total / 3600) % 24, 'H') + part(Math.floor(total / 60) % 60, 'M') + seconds;
  const days = part(Math.floor(total / 86_400), 'D');
  if (days === '' && time === '') return 'PT0S';
  return time === '' ? `P${days}` : `P${days}T${time}`;
}

/** Seconds as upstream writes them. */
export function toStatsDuration(seconds: number): string {
  return formatTicks(Math.round(seconds * TICKS_PER_SECOND));
}
