import { scale } from 'vega';
import { type Print, printOf } from './units.ts';

export interface Axis {
  domain: [number, number];
  /** Ticks and what stands at each. */
  ticks: readonly { at: number; text: string }[];
  print: Print;
}

export interface AxisOptions {
  unit: string;
  /** Every number that must be on it. */
  values: readonly number[];
  /** Ticks there is room for, about. */
  count: number;
  /** Differences from nothing. */
  signed?: boolean;
  /** Whether nothing must be on it. */
  zero?: boolean;
}

/** A hundred times as often: what a few medals leave open reaches beyond anything one could read. */
const FURTHEST = Math.log(100);

interface Linear {
  domain(ends: readonly number[]): Linear;
  ticks(count: number): number[];
}

/** An axis of numbers with round ticks. Seconds are round in minutes. */
export function axisOf({ unit, values, count, signed = false, zero = false }: AxisOptions): Axis {
  const all = zero ? [...values, 0] : values;
  let least = all.length === 0 ? 0 : Math.min(...all);
  let most = all.length === 0 ? 1 : Math.max(...all);
  const isShare = unit === 'ratio' && !signed && least >= 0 && most <= 1;
  if (least === most) {
    const margin = Math.abs(least) * 0.1 || (unit === 'ratio' ? 0.05 : 1);
    least -= margin;
    most += margin;
  }
  const margin = (most - least) * 0.04;
  const domain: [number, number] = [
    least >= 0 && !signed ? Math.max(0, least - margin) : least - margin,
    isShare ? Math.min(1, most + margin) : zero && most <= 0 ? 0 : most + margin,
  ];
  if (unit === 'log-odds') domain.splice(0, 2, Math.max(-FURTHEST, domain[0]), Math.min(FURTHEST, domain[1]));
  const print = printOf(unit, all, signed);
  const step = unit === 's' && most >= 90 ? 60 : 1;
  const linear = (scale('linear') as unknown as () => Linear)();
  const round =
    unit === 'log-odds'
      ? factors(domain, count)
      : linear.domain(domain.map((end) => end / step)).ticks(count);
  // Between two matches there is none.
  const isWhole = unit !== 'ratio' && unit !== 'log-odds' && all.every(Number.isInteger);
  const places = round.filter((at) => !isWhole || Number.isInteger(at)).map((at) => at * step);
  const texts = print.ticks(places);
  return { domain, ticks: places.map((at, index) => ({ at, text: texts[index] ?? '' })), print };
}

/** Logarithms of round factors: doublings, and halvings, as few as there is room for. */
function factors([least, most]: [number, number], count: number): number[] {
  const doublings = Math.max(1, Math.ceil((most - least) / Math.LN2 / count));
  const step = (most - least < Math.LN2 ? Math.log(1.1) : Math.LN2) * doublings;
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, index) => (first + index) * step);
}
