import type { Axis } from '../axis.ts';
import { widthOf } from '../letters/measure.ts';
import { TYPE } from '../theme.ts';

/** An axis of numbers with our own ticks, as a channel of Vega-Lite has it; needs the parameter of `ticksOf`. */
export function scaled(field: string, axis: Axis, name: string, title: string, more: object = {}) {
  return {
    field,
    type: 'quantitative',
    scale: { domain: axis.domain, nice: false, zero: false },
    axis: {
      title: title === '' ? null : title,
      values: axis.ticks.map(({ at }) => at),
      labelExpr: `${name}[datum.value]`,
      ...more,
    },
  };
}

/** The texts of the ticks, for the expression that looks them up. */
export function ticksOf(axis: Axis, name: string) {
  return { name, value: Object.fromEntries(axis.ticks.map(({ at, text }) => [String(at), text])) };
}

/** Width of the longest text. */
export function longest(texts: readonly string[], size: number = TYPE.label): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, { size })));
}

/** Title of an axis with the unit. */
export function withUnit(title: string, { print }: Axis): string {
  return saysUnit(title, print.unit) ? title : `${title} (${print.unit})`;
}

/** Whether a title needs no unit behind it. */
export function saysUnit(title: string, unit: string): boolean {
  return title.toLowerCase().includes(unit.toLowerCase());
}
