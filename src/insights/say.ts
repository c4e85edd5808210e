/** Numbers as a sentence says them. A minus is a minus, not a hyphen; a range has an en dash. */

const signed = (value: number, text: string) => (value < 0 ? `−${text}` : text);

/** 0.613 → `61 %`. */
export function percent(share: number, digits = 0): string {
  return `${number(share * 100, digits)} %`;
}

/** 12.34 → `12.3`. */
export function number(value: number, digits = 1): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : signed(value, text);
}

/** `54–67 %`; with a minus in it `−2 to 5 %`, because two dashes are hard to read. */
export function range(lower: number, upper: number, say: (value: number) => string): string {
  const [from, to] = [say(lower), say(upper)];
  if (from.includes('−') || to.includes('−')) return `${from} to ${to}`;
  const unit = /\s\S+$/.exec(to)?.[0] ?? '';
  return `${unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from}–${to}`;
}

/**
 * The interval of an effect in a sentence that has said which way it goes: of −5 (−9 to −2) `2–9`. What lies the other
 * way has a minus.
 */
export function sizes({ value, lower, upper }: Effect, say: (size: number) => string): string {
  const sign = (value ?? 0) < 0 ? -1 : 1;
  const ends = [lower, upper].map((end) => sign * (end ?? value ?? 0));
  return range(Math.min(...ends), Math.max(...ends), say);
}

interface Effect {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/** 571 → `9:31`. */
export function minutes(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  return signed(seconds, `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`);
}

/** 1 → `1 match`, 2 → `2 matches`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** `capture-the-flag` and `swat` as people write them. */
export function words(word: string): string {
  return word
    .split('-')
    .map((part) => (INITIALS.has(part) ? part.toUpperCase() : part))
    .join(' ');
}

const INITIALS: ReadonlySet<string> = new Set(['swat', 'vip', 'pve']);

/** The beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
