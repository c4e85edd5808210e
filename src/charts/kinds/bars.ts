import type { BarsChart } from '../../insights/chart.ts';
import { axisOf } from '../axis.ts';
import { titleOf } from '../columns.ts';
import { type Drawable, estimatesOf, extent, hasInterval } from '../estimates.ts';
import { clip } from '../letters/measure.ts';
import { TYPE } from '../theme.ts';
import { categoriesOf } from './categories.ts';
import type { Kind } from './kind.ts';
import { longest, scaled, ticksOf, withUnit } from './scales.ts';
import { seriesOf } from './series.ts';
import { colourOf, fillOf, verdictKey } from './verdicts.ts';

const HEIGHT = 280;
const ROW = 24;
const MOST_LYING = 30;
/** Wider bars look like more than they are. */
const MOST_BAND = 96;
const MOST_STANDING = 200;

type Bar = Drawable & { name: string; series: number; from: number; to: number };

/** Bars with whiskers: standing where their names have room below them, else lying. */
export const bars: Kind<BarsChart<string>> = (chart, { rows, columns, colours, width, height }) => {
  const series = seriesOf(chart.series, rows, columns, colours, 'square', {
    rest: chart.stacked === true,
  });
  const categories = categoriesOf(chart.x, rows, columns);
  const all = estimatesOf(chart, rows)
    .filter(({ value }) => value !== null)
    .map((one) => ({
      ...one,
      name: categories.of(one.row),
      series: series.of(one.row),
      from: 0,
      to: one.value ?? 0,
    }))
    .filter((bar) => bar.series >= 0);
  if (all.length === 0) return null;
  const isBeside = chart.series !== undefined && chart.stacked !== true;
  const names = categories.all ?? [...new Set(all.map(({ name }) => name))];
  const longestName = longest(names, TYPE.tick);
  const isLying =
    !categories.isOrdered && longestName > (width - 60) / Math.min(names.length, MOST_STANDING) - 8;
  const thickness = isBeside ? Math.max(ROW, series.names.length * 13 + 8) : ROW;
  const room = isLying
    ? height === null
      ? Math.floor((MOST_LYING * ROW) / thickness)
      : Math.max(1, Math.floor((height - 50) / Math.max(16, thickness * 0.7)))
    : MOST_STANDING;
  const kept = names.slice(0, Math.min(chart.most ?? room, room));
  const told: Bar[] = all.filter(({ name }) => kept.includes(name));
  const drawn = chart.stacked === true ? stacked(told) : told;
  const column = columns.get(chart.value);
  const { reference } = chart;
  const size = height ?? (isLying ? 50 + Math.max(2, kept.length) * thickness : HEIGHT);
  const values = [...extent(drawn, reference ?? null), ...drawn.map(({ to }) => to)];
  const count = isLying ? Math.floor(width / 110) : Math.floor(size / 55);
  const axis = axisOf({
    unit: column?.unit ?? '',
    values,
    count: Math.max(2, count),
    signed: reference === 0,
    zero: true,
  });
  const byVerdict = chart.verdict !== undefined && chart.series === undefined;
  const labels = Object.fromEntries(
    kept.map((name, index) => [index, clip(name, isLying ? width * 0.36 : 1_000, { size: TYPE.tick })]),
  );
  const label = Object.values(labels);
  const left = isLying
    ? longest(label, TYPE.tick) + 12
    : longest(
        axis.ticks.map(({ text }) => text),
        TYPE.tick,
      ) + 12;
  const title = withUnit(titleOf(column), axis);
  const margins = isLying ? { left, right: 24, top: 6, bottom: 44 } : { left, right: 8, top: 26, bottom: 44 };
  const plotWidth = width - left - margins.right;
  const band = Math.min(MOST_BAND, plotWidth / kept.length);
  const every = Math.ceil((longestName + 10) / band);
  const category = {
    field: 'place',
    type: 'ordinal',
    scale: {
      type: 'band',
      domain: kept.map((_, index) => index),
      paddingInner: isBeside ? 0.25 : kept.length > 40 ? 0.08 : 0.3,
      paddingOuter: 0.15,
      ...(isLying ? {} : { range: middle(plotWidth, band * kept.length) }),
    },
    axis: {
      title: isLying || categories.title === '' ? null : categories.title,
      titleAnchor: 'start',
      grid: false,
      labelExpr: 'names[datum.value]',
      labelAngle: 0,
      labelOverlap: false,
      labelColor: isLying ? colours.text : colours.muted,
      ...(isLying ? {} : { values: kept.map((_, index) => index).filter((index) => index % every === 0) }),
    },
  };
  const measure = (field: string) =>
    scaled(
      field,
      axis,
      'ticks',
      title,
      isLying
        ? { titleAnchor: 'start' }
        : {
            titleAngle: 0,
            titleAlign: 'left',
            titleAnchor: 'end',
            titleX: -left,
            titleY: -14,
            titleBaseline: 'middle',
          },
    );
  const [across, along] = isLying ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const offset = isBeside
    ? {
        [`${across}Offset`]: {
          field: 'series',
          type: 'nominal',
          scale: { domain: series.names.map((_, place) => place) },
        },
      }
    : {};
  const data = drawn.map((bar) => ({ ...bar, row: undefined, place: kept.indexOf(bar.name) }));
  const whiskers = chart.stacked === true ? [] : data.filter(hasInterval);
  return {
    width,
    height: size,
    margins,
    spec: {
      params: [ticksOf(axis, 'ticks'), { name: 'names', value: labels }],
      layer: [
        {
          data: { values: data },
          mark: {
            type: 'bar',
            cornerRadiusEnd: band > 8 || isLying ? 2 : 0,
            strokeWidth: byVerdict ? 1.5 : 0,
          },
          encoding: {
            [across]: category,
            [along]: measure('from'),
            [`${along}2`]: { field: 'to' },
            ...(byVerdict ? { fill: fillOf(colours), stroke: colourOf(colours) } : { color: series.colour }),
            ...offset,
          },
        },
        {
          data: { values: whiskers },
          mark: { type: 'rule', strokeWidth: 3.5, stroke: colours.ground, strokeCap: 'butt' },
          encoding: {
            [across]: category,
            [along]: measure('lower'),
            [`${along}2`]: { field: 'upper' },
            ...offset,
          },
        },
        {
          data: { values: whiskers },
          mark: { type: 'rule', strokeWidth: 1.5, stroke: colours.text, strokeCap: 'butt' },
          encoding: {
            [across]: category,
            [along]: measure('lower'),
            [`${along}2`]: { field: 'upper' },
            ...offset,
          },
        },
        ...(reference === undefined
          ? []
          : [
              {
                data: { values: [{ reference }] },
                mark: { type: 'rule', stroke: colours.reference, strokeDash: [3, 3], strokeCap: 'butt' },
                encoding: { [along]: measure('reference') },
              },
            ]),
      ],
    },
    key: [...series.key, ...verdictKey(byVerdict, drawn, colours, 'square')],
    hasIntervals: whiskers.length > 0,
    left: names.length > kept.length ? `and ${names.length - kept.length} more` : series.left,
    figures: drawn.map((bar) => {
      const own = series.names[bar.series] ?? '';
      const interval = hasInterval(bar)
        ? ` (${axis.print.figure(bar.lower ?? 0)} to ${axis.print.figure(bar.upper ?? 0)})`
        : '';
      return `${bar.name}${own === '' ? '' : `, ${own}`}: ${axis.print.figure(bar.value ?? 0)}${interval}`;
    }),
  };
};

/** Series on one another, in their order; what has one colour is one bar. */
function stacked(bars: readonly Bar[]): Bar[] {
  const whole = new Map<string, Bar>();
  for (const bar of bars) {
    const key = `${bar.series} ${bar.name}`;
    const other = whole.get(key);
    if (other === undefined) whole.set(key, { ...bar });
    else other.value = (other.value ?? 0) + (bar.value ?? 0);
  }
  const tops = new Map<string, number>();
  const ordered = [...whole.values()].sort((a, b) => a.series - b.series);
  for (const bar of ordered) {
    bar.from = tops.get(bar.name) ?? 0;
    bar.to = bar.from + (bar.value ?? 0);
    tops.set(bar.name, bar.to);
  }
  return ordered;
}

/** A stretch in the middle of another. */
const middle = (whole: number, part: number): [number, number] => [(whole - part) / 2, (whole + part) / 2];
