import type { IntervalsChart } from '../../insights/chart.ts';
import { axisOf } from '../axis.ts';
import { labelAt, numberAt, titleOf } from '../columns.ts';
import { type Drawable, estimatesOf, extent, hasInterval } from '../estimates.ts';
import { wrap } from '../letters/measure.ts';
import { TYPE } from '../theme.ts';
import type { Kind } from './kind.ts';
import { longest, scaled, ticksOf, withUnit } from './scales.ts';
import { colourOf, fillOf, verdictKey } from './verdicts.ts';

const ROW = 26;
const LEAST_ROW = 18;
/** More of a row whose name takes two lines. */
const SECOND_LINE = 14;
/** Of more rows names have one line, or the picture grows too high. */
const MOST_OF_TWO_LINES = 16;
const BOTTOM = 44;
const TOP = 6;
const MOST_ROWS = 30;

/** A dot with its whiskers for each row, its name before it and its figures behind. */
export const intervals: Kind<IntervalsChart<string>> = (chart, { rows, columns, colours, width, height }) => {
  const all = estimatesOf(chart, rows).filter(({ value }) => value !== null);
  if (all.length === 0) return null;
  if (chart.sort === 'value') all.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const label = ({ row }: Drawable) => labelAt(row, chart.label, columns);
  const most = Math.min(chart.most ?? MOST_ROWS, all.length);
  const lines = most > MOST_OF_TWO_LINES ? 1 : 2;
  const linesOf = (one: Drawable) => wrap(label(one), width * 0.36, { size: TYPE.label }, lines);
  const more = all.slice(0, most).some((one) => linesOf(one).length > 1) ? SECOND_LINE : 0;
  const room = height === null ? MOST_ROWS : Math.floor((height - BOTTOM - TOP) / (LEAST_ROW + more));
  const drawn = all.slice(0, Math.max(1, Math.min(most, room)));
  const { reference } = chart;
  const references = drawn.map(({ row }) =>
    typeof reference === 'string' ? numberAt(row, reference) : (reference ?? null),
  );
  const column = columns.get(chart.value);
  const labels = drawn.map(linesOf);
  const left = longest(labels.flat()) + 14;
  const options = {
    unit: column?.unit ?? '',
    values: extent(drawn, ...references),
    signed: reference === 0,
  };
  const { print } = axisOf({ ...options, count: 5 });
  const figures = drawn.map(({ value }) => print.figure(value ?? 0));
  const counts = drawn.map(({ n }) => (n === null ? '' : `n ${n.toLocaleString('en-US')}`));
  const countWidth = longest(counts, TYPE.tick);
  const figureWidth = longest(figures) + 14;
  const right = figureWidth + (countWidth === 0 ? 0 : countWidth + 12);
  const axis = axisOf({ ...options, count: Math.max(2, Math.floor((width - left - right) / 55)) });
  const size = height ?? TOP + BOTTOM + Math.max(2, drawn.length) * (ROW + more);
  const within = (at: number | null) => at && Math.min(axis.domain[1], Math.max(axis.domain[0], at));
  const values = drawn.map((one, index) => ({
    ...one,
    value: within(one.value),
    lower: within(one.lower),
    upper: within(one.upper),
    row: undefined,
    i: index,
    label: labels[index]?.length === 1 ? labels[index]?.[0] : '',
    first: labels[index]?.length === 2 ? labels[index]?.[0] : '',
    second: labels[index]?.[1] ?? '',
    figure: figures[index],
    count: counts[index],
    reference: references[index],
  }));
  const y = { field: 'i', type: 'ordinal', axis: null, scale: { type: 'point', padding: 0.5 } };
  const x = (field: string) =>
    scaled(field, axis, 'xTicks', withUnit(titleOf(column), axis), { titleAnchor: 'start' });
  const colour = colourOf(colours);
  const text = (field: string, at: number, align: string, fill: string, fontSize: number, dy = 0) => ({
    transform: [{ filter: `datum.${field} !== ''` }],
    mark: { type: 'text', align, baseline: 'middle', fill, fontSize, dy },
    encoding: { y, x: { value: at }, text: { field } },
  });
  const plotWidth = width - left - right;
  const isOneLine = typeof reference === 'number';
  return {
    width,
    height: size,
    margins: { left, right, top: TOP, bottom: BOTTOM },
    spec: {
      data: { values },
      params: [ticksOf(axis, 'xTicks')],
      layer: [
        ...(isOneLine
          ? [
              {
                data: { values: [{ reference }] },
                mark: { type: 'rule', stroke: colours.reference, strokeDash: [3, 3], strokeCap: 'butt' },
                encoding: { x: x('reference') },
              },
            ]
          : []),
        {
          transform: [{ filter: 'datum.lower !== null' }],
          mark: { type: 'rule', strokeWidth: 2.5 },
          encoding: { y, x: x('lower'), x2: { field: 'upper' }, color: colour },
        },
        ...(typeof reference === 'string'
          ? [
              {
                transform: [{ filter: 'datum.reference !== null' }],
                mark: { type: 'tick', thickness: 2, size: 14, color: colours.reference },
                encoding: { y, x: x('reference') },
              },
            ]
          : []),
        {
          mark: { type: 'point', size: 74, strokeWidth: 2, opacity: 1 },
          encoding: { y, x: x('value'), stroke: colour, fill: fillOf(colours) },
        },
        text('label', -left, 'left', colours.text, TYPE.label),
        ...(more === 0
          ? []
          : [
              text('first', -left, 'left', colours.text, TYPE.label, -SECOND_LINE / 2),
              text('second', -left, 'left', colours.text, TYPE.label, SECOND_LINE / 2),
            ]),
        text('figure', plotWidth + figureWidth, 'right', colours.text, TYPE.label),
        ...(countWidth === 0 ? [] : [text('count', plotWidth + right, 'right', colours.muted, TYPE.tick)]),
      ],
      resolve: { scale: { color: 'shared' } },
    },
    key: [
      ...verdictKey(chart.verdict !== undefined, drawn, colours),
      ...(chart.endsAre === undefined
        ? []
        : [{ text: chart.endsAre, colour: colours.unclear, form: 'line' as const }]),
      ...(typeof reference === 'string'
        ? [{ text: titleOf(columns.get(reference)), colour: colours.reference, form: 'tick' as const }]
        : []),
    ],
    hasIntervals: drawn.some(hasInterval),
    left: all.length > drawn.length ? `and ${all.length - drawn.length} more` : null,
    figures: drawn.map((one, index) => figureOf(label(one), figures[index] ?? '', one, print.figure)),
  };
};

/** A row in words: `Aquarius: 61 % (54 % to 67 %), n 212`. */
function figureOf(name: string, value: string, one: Drawable, print: (value: number) => string): string {
  const interval = hasInterval(one) ? ` (${print(one.lower ?? 0)} to ${print(one.upper ?? 0)})` : '';
  return `${name}: ${value}${interval}${one.n === null ? '' : `, n ${one.n}`}`;
}
