import { scale } from 'vega';
import { axisOf } from '../axis.ts';
import { type Column, dayOf, monthOf, numberAt, titleOf } from '../columns.ts';
import type { Row } from '../estimates.ts';
import { widthOf } from '../letters/measure.ts';
import { TYPE } from '../theme.ts';
import { scaled, ticksOf, withUnit } from './scales.ts';

/** Where a row stands on the horizontal axis: a number, or milliseconds; null: it does not say. */
export function positionOf(row: Row, name: string, type: 'time' | 'number'): number | null {
  if (type === 'number') return numberAt(row, name);
  const value = row[name];
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

export interface Across {
  x: object;
  /** Parameter with the texts of the ticks. */
  ticks: { name: string; value: object };
  print(at: number): string;
  /** Pixels below the plot. */
  bottom: number;
}

/** The horizontal axis of a time or a number. */
export function placed(
  positions: readonly number[],
  { column, type, width }: { column: Column | undefined; type: 'time' | 'number'; width: number },
): Across {
  return type === 'time' ? overTime(positions, width) : overNumbers(positions, column, width);
}

function overNumbers(positions: readonly number[], column: Column | undefined, width: number): Across {
  const count = Math.max(2, Math.floor(width / 70));
  const axis = axisOf({ unit: column?.unit ?? '', values: positions, count });
  const domain: [number, number] = [Math.min(...positions), Math.max(...positions)];
  const inside = { ...axis, domain: domain[0] === domain[1] ? axis.domain : domain };
  inside.ticks = axis.ticks.filter(({ at }) => at >= inside.domain[0] && at <= inside.domain[1]);
  const title = withUnit(titleOf(column), axis);
  return {
    x: scaled('at', inside, 'xTicks', title, { grid: false, titleAnchor: 'start' }),
    ticks: ticksOf(inside, 'xTicks'),
    print: axis.print.figure,
    bottom: title === '' ? 26 : 44,
  };
}

interface UtcScale {
  domain(ends: readonly Date[]): UtcScale;
  ticks(count: number): Date[];
}

const DAY_MS = 86_400_000;

function overTime(positions: readonly number[], width: number): Across {
  let least = Math.min(...positions);
  let most = Math.max(...positions);
  const single = least === most ? least : null;
  if (single !== null) [least, most] = [single - DAY_MS, single + DAY_MS];
  const utc = (scale('utc') as unknown as () => UtcScale)();
  const round = utc.domain([new Date(least), new Date(most)]).ticks(Math.max(2, Math.floor(width / 95)));
  const times = single === null ? round.map((time) => time.getTime()) : [single];
  const step = (times[1] ?? most) - (times[0] ?? least);
  const texts = times.map((time, index) => {
    const year = new Date(time).getUTCFullYear();
    const isNews = index === 0 || new Date(times[index - 1] ?? time).getUTCFullYear() !== year;
    return tickText(new Date(time), step, isNews);
  });
  const kept = spread(times, texts, [least, most], width);
  const ticks = kept.map((index) => ({ at: times[index] ?? 0, text: texts[index] ?? '' }));
  return {
    x: {
      field: 'at',
      type: 'quantitative',
      scale: { domain: [least, most], nice: false, zero: false },
      axis: {
        title: null,
        grid: false,
        values: ticks.map(({ at }) => at),
        labelExpr: 'xTicks[datum.value]',
        labelBound: false,
        labelOverlap: false,
        labelFlush: true,
      },
    },
    ticks: { name: 'xTicks', value: Object.fromEntries(ticks.map(({ at, text }) => [String(at), text])) },
    print: dayOf,
    bottom: 26,
  };
}

/** The year stands where it is new. */
function tickText(time: Date, step: number, isNews: boolean): string {
  const [year, month, day] = [time.getUTCFullYear(), monthOf(time), time.getUTCDate()];
  if (step > 300 * DAY_MS) return String(year);
  if (step > 25 * DAY_MS) return isNews ? `${month} ${year}` : month;
  if (step >= DAY_MS) return isNews ? `${day} ${month} ${year}` : `${day} ${month}`;
  return `${day} ${month}, ${time.toISOString().slice(11, 16)}`;
}

/** Ticks whose texts do not touch. */
function spread(
  times: readonly number[],
  texts: readonly string[],
  [least, most]: [number, number],
  width: number,
): number[] {
  let end = Number.NEGATIVE_INFINITY;
  return times.flatMap((time, index) => {
    const middle = ((time - least) / (most - least)) * width;
    const long = widthOf(texts[index] ?? '', { size: TYPE.tick });
    // At the edges texts are moved inside.
    const left = middle < 1 ? middle : middle > width - 1 ? middle - long : middle - long / 2;
    if (left < end + 8) return [];
    end = left + long;
    return [index];
  });
}
