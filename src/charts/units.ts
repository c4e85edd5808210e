/** How numbers of an axis are printed: worked out from the unit and the numbers, and then the same for all of them. */
export interface Print {
  /** What stands behind the axis' title; empty: nothing. */
  unit: string;
  /** Ticks of an axis, with as many digits as tell them apart, and without the unit where the title says it. */
  ticks(values: readonly number[]): string[];
  /** A number on its own. */
  figure(value: number): string;
}

/** Unit words that are no words. */
const WORDS: Readonly<Record<string, string>> = {
  per10min: 'per 10 min',
  kda: 'KDA',
  perMonth: 'per month',
  sd: 'standard deviations',
  count: '',
  metric: '',
  index: '',
};

/**
 * @param signed Whether they are differences: from nothing, with a sign.
 */
export function printOf(unit: string, values: readonly number[], signed: boolean): Print {
  const [base = '', per] = unit.split('/');
  if (per !== undefined && base !== '') {
    const print = printOf(base, values, signed);
    return { ...print, unit: `${print.unit === '' ? '' : `${print.unit} `}per ${per}`.trim() };
  }
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = values.length === 0 ? 1 : most - least || Math.abs(most) || 1;
  if (unit === 'ratio' && Math.max(Math.abs(least), Math.abs(most)) <= 1.5) return share(span, signed);
  if (unit === 'log-odds') return { unit: '', ticks: (all) => all.map(times), figure: times };
  if (unit === 's') return clock(Math.max(Math.abs(least), Math.abs(most)), signed);
  const digits = unit === 'count' && values.every(Number.isInteger) ? 0 : digitsOf(span);
  const print = (value: number) => number(value, digits, signed);
  const ticks = (all: readonly number[]) => all.map((value) => number(value, digitsToTell(all), signed));
  const word = unit === 'ratio' ? '' : (WORDS[unit] ?? unit);
  return { unit: word, ticks, figure: print };
}

/** A share in per cent; a difference of shares in points. */
function share(span: number, signed: boolean): Print {
  const digits = span < 0.02 ? 2 : span < 0.1 ? 1 : 0;
  const plain = (value: number) => number(value * 100, digits, signed);
  const ticks = (all: readonly number[]) => {
    const parts = all.map((value) => value * 100);
    return parts.map((value) => `${number(value, digitsToTell(parts), signed)}${signed ? '' : ' %'}`);
  };
  return signed
    ? { unit: 'percentage points', ticks, figure: (value) => `${plain(value)} pts` }
    : { unit: '', ticks, figure: (value) => `${plain(value)} %` };
}

/** A logarithm of how many times as often: as the times themselves. */
function times(log: number): string {
  const factor = Math.exp(log);
  const digits = factor >= 9.95 ? 0 : factor >= 1.95 ? 1 : 2;
  return `× ${Number(factor.toFixed(digits)).toLocaleString('en-US')}`;
}

/** Seconds, or a clock where they are many. */
function clock(most: number, signed: boolean): Print {
  if (most < 90) {
    const ticks = (all: readonly number[]) => all.map((value) => number(value, digitsToTell(all), signed));
    const print = (value: number) => number(value, most < 10 ? 1 : 0, signed);
    return { unit: 'seconds', ticks, figure: (value) => `${print(value)} s` };
  }
  const print = (value: number) => {
    const seconds = Math.round(Math.abs(value));
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (part: number) => String(part).padStart(2, '0');
    const text = most >= 3600 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
    return `${signOf(value, signed)}${text}`;
  };
  return { unit: most >= 3600 ? 'hours' : 'minutes', ticks: (all) => all.map(print), figure: print };
}

/** Digits that tell apart what lies so far apart. */
function digitsOf(span: number): number {
  if (span >= 50) return 0;
  return span >= 5 ? 1 : span >= 0.1 ? 2 : 3;
}

const MOST_DIGITS = 6;

/** Digits with which round numbers are whole. */
function digitsToTell(values: readonly number[]): number {
  const isWhole = (value: number, digits: number) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9;
  let digits = 0;
  while (digits < MOST_DIGITS && !values.every((value) => isWhole(value, digits))) digits += 1;
  return digits;
}

function number(value: number, digits: number, signed: boolean): string {
  const rounded = Number(Math.abs(value).toFixed(digits));
  const text = rounded.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${rounded === 0 ? '' : signOf(value, signed)}${text}`;
}

const signOf = (value: number, signed: boolean): string => (value < 0 ? '−' : signed && value > 0 ? '+' : '');
