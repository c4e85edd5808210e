/** ISO times as upstream writes them: trailing zeros of the fraction are dropped ("…:38.02Z", "…:34Z"). */
export function isoTime(ms: number): string {
  const text = new Date(ms).toISOString();
  let end = 23;
  while (text.charCodeAt(end - 1) === 48) end -= 1;
  if (text.charCodeAt(end - 1) === 46) end -= 1;
  return `${text.slice(0, end)}Z`;
}

/** ISO durations (UPSTREAM §7.3); `ticks` are 100 ns, hence up to 7 decimals. Days only where upstream writes them. */
export function isoDuration(ticks: number, withDays = false): string {
  const whole = Math.floor(ticks / 1e7);
  const fraction = Math.round(ticks - whole * 1e7);
  let left = whole;
  let days = 0;
  if (withDays) {
    days = Math.floor(left / 86400);
    left -= days * 86400;
  }
  const hours = Math.floor(left / 3600);
  const minutes = Math.floor((left % 3600) / 60);
  const seconds = left % 60;
  let text = days > 0 ? `P${days}DT` : 'PT';
  if (hours > 0) text += `${hours}H`;
  if (minutes > 0) text += `${minutes}M`;
  if (fraction > 0) {
    let digits = String(fraction).padStart(7, '0');
    while (digits.endsWith('0')) digits = digits.slice(0, -1);
    return `${text}${seconds}.${digits}S`;
  }
  if (seconds > 0 || text.endsWith('T')) text += `${seconds}S`;
  return text;
}

export const TICKS_PER_MS = 1e4;
export const TICKS_PER_SECOND = 1e7;

/** Life times and carry times have one decimal. */
export function isoTenths(seconds: number): string {
  return isoDuration(Math.round(Math.max(0, seconds) * 10) * 1e6);
}
