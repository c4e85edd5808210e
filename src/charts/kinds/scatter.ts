import type { ScatterChart } from '../../insights/chart.ts';
import { type Axis, axisOf } from '../axis.ts';
import { type Columns, labelAt, numberAt, titleOf } from '../columns.ts';
import { type Drawable, estimatesOf, extent, hasInterval } from '../estimates.ts';
import { clip, widthOf } from '../letters/measure.ts';
import { TYPE } from '../theme.ts';
import type { Kind } from './kind.ts';
import { longest, scaled, ticksOf, withUnit } from './scales.ts';
import { colourOf, fillOf, verdictKey } from './verdicts.ts';

const HEIGHT = 340;
const MOST_POINTS = 1_000;
/** Points beyond which whiskers would hide each other. */
const MOST_WHISKERS = 40;
const MOST_LABELS = 12;

type Point = Drawable & { at: number };

/** Points by two numbers, the most telling ones named; in a funnel, between the limits of chance. */
export const scatter: Kind<ScatterChart<string>> = (chart, { rows, columns, colours, width, height }) => {
  const all = estimatesOf(chart, rows)
    .map((one) => ({ ...one, at: numberAt(one.row, chart.x) }))
    .filter((one): one is Point => one.at !== null && one.value !== null);
  if (all.length === 0) return null;
  const points = all.slice(0, chart.most ?? MOST_POINTS);
  const share = chart.funnel === undefined ? null : shareOf(points, chart.funnel);
  const hasWhiskers = share === null && points.length <= MOST_WHISKERS;
  const size = height ?? HEIGHT;
  const isWide =
    points.every(({ at }) => at > 0) &&
    Math.max(...points.map(({ at }) => at)) > 20 * Math.min(...points.map(({ at }) => at));
  const drawn = hasWhiskers ? points : points.map((one) => ({ ...one, lower: null, upper: null }));
  const column = columns.get(chart.value);
  const yAxis = axisOf({
    unit: column?.unit ?? '',
    values: extent(drawn, share),
    count: Math.max(3, Math.floor(size / 60)),
  });
  const left =
    longest(
      yAxis.ticks.map(({ text }) => text),
      TYPE.tick,
    ) + 12;
  const margins = { left, right: 16, top: 26, bottom: 44 };
  const plotWidth = width - left - margins.right;
  const plotHeight = size - margins.top - margins.bottom;
  const xColumn = columns.get(chart.x);
  const linear = axisOf({
    unit: xColumn?.unit ?? '',
    values: points.map(({ at }) => at),
    count: Math.max(3, Math.floor(plotWidth / 80)),
  });
  const xAxis = isWide ? { ...linear, ...decades(points.map(({ at }) => at)) } : linear;
  const limits = share === null ? [] : limitsOf(share, xAxis);
  const yTitle = withUnit(titleOf(column), yAxis);
  const xTitle = withUnit(titleOf(xColumn), xAxis);
  const x = (field: string) => {
    const channel = scaled(field, xAxis, 'xTicks', xTitle, { grid: false, titleAnchor: 'start' });
    return isWide ? { ...channel, scale: { type: 'log', domain: xAxis.domain, nice: false } } : channel;
  };
  const y = (field: string) =>
    scaled(field, yAxis, 'yTicks', yTitle, {
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleX: -left,
      titleY: -14,
      titleBaseline: 'middle',
    });
  const place = (one: Point) => ({
    px: positionIn(one.at, xAxis, isWide) * plotWidth,
    py: (1 - positionIn(one.value ?? 0, yAxis, false)) * plotHeight,
  });
  const labels =
    chart.label === undefined
      ? []
      : labelled(points, { name: chart.label, columns, share, place, width: plotWidth, height: plotHeight });
  const colour = colourOf(colours);
  const within = limits.map(({ at, lower, upper }) => ({
    at,
    lower: Math.max(lower, yAxis.domain[0]),
    upper: Math.min(upper, yAxis.domain[1]),
  }));
  return {
    width,
    height: size,
    margins,
    spec: {
      params: [ticksOf(xAxis, 'xTicks'), ticksOf(yAxis, 'yTicks')],
      layer: [
        ...(share === null
          ? []
          : [
              {
                data: { values: within },
                mark: { type: 'area', fill: colours.insufficient, opacity: 0.16 },
                encoding: { x: x('at'), y: y('lower'), y2: { field: 'upper' } },
              },
              {
                data: { values: [{ share }] },
                mark: { type: 'rule', stroke: colours.reference, strokeDash: [3, 3], strokeCap: 'butt' },
                encoding: { y: y('share') },
              },
            ]),
        {
          data: { values: drawn.filter(hasInterval).map(plain) },
          mark: { type: 'rule', strokeWidth: 1.5, opacity: 0.6 },
          encoding: { x: x('at'), y: y('lower'), y2: { field: 'upper' }, color: colour },
        },
        {
          data: { values: drawn.map(plain) },
          mark: {
            type: 'point',
            size: points.length > 150 ? 26 : 54,
            strokeWidth: 1.5,
            opacity: points.length > 150 ? 0.75 : 1,
          },
          encoding: { x: x('at'), y: y('value'), stroke: colour, fill: fillOf(colours) },
        },
        ...labels.map(({ text, px, py, align }) => ({
          data: { values: [{}] },
          mark: { type: 'text', align, baseline: 'middle', fontSize: TYPE.tick, fill: colours.text, text },
          encoding: { x: { value: px }, y: { value: py } },
        })),
      ],
    },
    key: [
      ...verdictKey(chart.verdict !== undefined, points, colours),
      ...(share === null
        ? []
        : [
            { text: 'What chance alone gives (90 %)', colour: colours.insufficient, form: 'square' as const },
          ]),
    ],
    hasIntervals: share !== null || drawn.some(hasInterval),
    left: all.length > points.length ? `and ${all.length - points.length} more` : null,
    figures: points.map((one) => {
      const name =
        chart.label === undefined
          ? xAxis.print.figure(one.at)
          : `${labelAt(one.row, chart.label, columns)}, ${xAxis.print.figure(one.at)}`;
      return `${name}: ${yAxis.print.figure(one.value ?? 0)}`;
    }),
  };
};

const plain = (point: Point) => ({ ...point, row: undefined });

function positionIn(value: number, { domain: [least, most] }: Axis, isLog: boolean): number {
  if (!isLog) return (value - least) / (most - least);
  return Math.log(value / least) / Math.log(most / least);
}

/** Mean of the share that all would have. */
function shareOf(points: readonly Point[], column: string): number | null {
  const shares = points.map(({ row }) => numberAt(row, column)).filter((value) => value !== null);
  return shares.length === 0 ? null : shares.reduce((sum, value) => sum + value, 0) / shares.length;
}

/** Quantile of the normal distribution that leaves 5 % on each side. */
const Z = 1.6448536269514722;

/** Within which chance keeps a share for each number of matches: Wilson's interval turned round is the score test's limits. */
function limitsOf(share: number, { domain }: Axis): { at: number; lower: number; upper: number }[] {
  const [least, most] = [Math.max(1, domain[0]), Math.max(1, domain[1])];
  return Array.from({ length: 80 }, (_, index) => {
    const at = least * (most / least) ** (index / 79);
    const half = Z * Math.sqrt((share * (1 - share)) / at);
    return { at, lower: Math.max(0, share - half), upper: Math.min(1, share + half) };
  });
}

/** A logarithmic axis: 1, 2, 5, 10, … */
function decades(values: readonly number[]): Pick<Axis, 'domain' | 'ticks'> {
  const domain: [number, number] = [Math.min(...values) * 0.8, Math.max(...values) * 1.25];
  const ticks = [];
  for (let power = Math.floor(Math.log10(domain[0])); 10 ** power <= domain[1]; power += 1)
    for (const digit of [1, 2, 5]) {
      const at = Number((digit * 10 ** power).toPrecision(1));
      if (at >= domain[0] && at <= domain[1]) ticks.push({ at, text: at.toLocaleString('en-US') });
    }
  return { domain, ticks };
}

interface Labelled {
  name: string | readonly string[];
  columns: Columns;
  share: number | null;
  place: (one: Point) => { px: number; py: number };
  width: number;
  height: number;
}

interface Label {
  text: string;
  px: number;
  py: number;
  align: 'left' | 'right';
}

/** Names of the points that stand out most, where they cover neither each other nor another point. */
function labelled(
  points: readonly Point[],
  { name, columns, share, place, width, height }: Labelled,
): Label[] {
  const strength = (one: Point) =>
    (one.verdict === 'signal' ? 1_000 : 0) +
    Math.abs((one.value ?? 0) - (share ?? 0)) * Math.sqrt(Math.max(0, one.n ?? one.at));
  const taken = points
    .map(place)
    .map(({ px, py }) => ({ left: px - 5, right: px + 5, top: py - 5, bottom: py + 5 }));
  const labels: Label[] = [];
  const named = points.filter(({ row }) => [name].flat().every((part) => (row[part] ?? '') !== ''));
  const ordered = named.sort((a, b) => strength(b) - strength(a)).slice(0, 4 * MOST_LABELS);
  for (const one of ordered) {
    if (labels.length === MOST_LABELS) break;
    const text = clip(labelAt(one.row, name, columns), 180, { size: TYPE.tick });
    const long = widthOf(text, { size: TYPE.tick });
    const { px, py } = place(one);
    for (const align of ['left', 'right'] as const) {
      const left = align === 'left' ? px + 9 : px - 9 - long;
      const box = { left, right: left + long, top: py - 7, bottom: py + 7 };
      const isInside = box.left >= 0 && box.right <= width + 12 && box.top >= -8 && box.bottom <= height + 4;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      labels.push({ text, px: align === 'left' ? px + 9 : px - 9, py, align });
      break;
    }
  }
  return labels;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
