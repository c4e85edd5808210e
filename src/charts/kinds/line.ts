import type { LineChart } from '../../insights/chart.ts';
import { axisOf } from '../axis.ts';
import { titleOf } from '../columns.ts';
import { type Drawable, estimatesOf, extent, hasInterval } from '../estimates.ts';
import { TYPE } from '../theme.ts';
import type { Kind } from './kind.ts';
import { placed, positionOf } from './position.ts';
import { longest, scaled, ticksOf, withUnit } from './scales.ts';
import { seriesOf } from './series.ts';
import { colourOf, fillOf, verdictKey } from './verdicts.ts';

const HEIGHT = 280;
/** Points beyond which dots would hide the line. */
const MOST_DOTS = 40;
/** Points beyond which more are not seen. */
const MOST_POINTS = 1_500;

type Point = Drawable & { at: number; series: number; forecast: boolean };

/** A line with its band over time or a number; what is forecast is dashed, what is marked has a rule. */
export const line: Kind<LineChart<string>> = (chart, { rows, columns, colours, width, height }) => {
  const series = seriesOf(chart.series, rows, columns, colours, 'line');
  const whole = estimatesOf(chart, rows.slice(0, chart.most ?? rows.length))
    .map((one) => ({
      ...one,
      at: positionOf(one.row, chart.x, chart.xType),
      series: series.of(one.row),
      forecast: chart.forecast !== undefined && one.row[chart.forecast] === true,
    }))
    .filter((one): one is Point => one.at !== null && one.series >= 0);
  const points = thin(whole);
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  const column = columns.get(chart.value);
  const { reference } = chart;
  const size = height ?? HEIGHT;
  const axis = axisOf({
    unit: column?.unit ?? '',
    values: extent(known, reference ?? null),
    count: Math.max(3, Math.floor(size / 55)),
    signed: reference === 0,
  });
  const left =
    longest(
      axis.ticks.map(({ text }) => text),
      TYPE.tick,
    ) + 12;
  const title = withUnit(titleOf(column), axis);
  const margins = { left, right: 14, top: title === '' ? 10 : 26, bottom: 44 };
  const across = placed(
    known.map(({ at }) => at),
    { column: columns.get(chart.x), type: chart.xType, width: width - left - margins.right },
  );
  const y = (field: string) =>
    scaled(field, axis, 'yTicks', title, {
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleX: -left,
      titleY: -14,
      titleBaseline: 'middle',
    });
  const isSingle = series.names.length === 1 && chart.series === undefined;
  const hasDots = chart.points === true || known.length <= MOST_DOTS;
  const byVerdict = chart.verdict !== undefined && isSingle;
  const base = { x: across.x, detail: { field: 'series' } };
  const part = (forecast: boolean) => pieces(points, forecast);
  const curve = (forecast: boolean) => ({
    data: { values: part(forecast) },
    mark: { type: 'line', strokeWidth: 2, ...(forecast && { strokeDash: [5, 4] }) },
    encoding: {
      ...base,
      y: y('value'),
      color: series.colour,
      detail: [{ field: 'series' }, { field: 'piece' }],
    },
  });
  const band = (forecast: boolean) => ({
    data: { values: part(forecast).filter(hasInterval) },
    mark: { type: 'area', opacity: forecast ? 0.12 : series.names.length > 1 ? 0.14 : 0.2 },
    encoding: {
      ...base,
      y: y('lower'),
      y2: { field: 'upper' },
      fill: series.colour,
      detail: [{ field: 'series' }, { field: 'piece' }],
    },
  });
  const marks = chart.mark === undefined ? [] : known.filter(({ row }) => row[chart.mark ?? ''] === true);
  const lonely = known.filter((one) => hasInterval(one) && isAlone(one, points));
  return {
    width,
    height: size,
    margins: { ...margins, bottom: across.bottom },
    spec: {
      params: [ticksOf(axis, 'yTicks'), across.ticks],
      layer: [
        ...(reference === undefined
          ? []
          : [
              {
                data: { values: [{ reference }] },
                mark: { type: 'rule', stroke: colours.reference, strokeDash: [3, 3], strokeCap: 'butt' },
                encoding: { y: y('reference') },
              },
            ]),
        ...(marks.length === 0
          ? []
          : [
              {
                data: { values: marks.map(plain) },
                mark: { type: 'rule', stroke: colours.text, strokeWidth: 1.5, strokeDash: [2, 3] },
                encoding: { x: across.x },
              },
            ]),
        band(false),
        ...(chart.forecast === undefined ? [] : [band(true), curve(true)]),
        curve(false),
        {
          data: { values: lonely.map(plain) },
          mark: { type: 'rule', strokeWidth: 2 },
          encoding: { x: across.x, y: y('lower'), y2: { field: 'upper' }, color: series.colour },
        },
        ...(hasDots
          ? [
              {
                data: { values: known.filter(({ forecast }) => !forecast).map(plain) },
                mark: {
                  type: 'point',
                  size: 42,
                  opacity: 1,
                  strokeWidth: 1.5,
                  ...(byVerdict ? {} : { filled: true }),
                },
                encoding: {
                  x: across.x,
                  y: y('value'),
                  ...(byVerdict
                    ? { stroke: colourOf(colours), fill: fillOf(colours) }
                    : { color: series.colour }),
                },
              },
            ]
          : []),
      ],
      resolve: { scale: { color: 'independent', fill: 'independent', stroke: 'independent' } },
    },
    key: [
      ...series.key,
      ...(byVerdict && hasDots ? verdictKey(true, known, colours) : []),
      ...(chart.forecast !== undefined && known.some(({ forecast }) => forecast)
        ? [{ text: 'Forecast', colour: colours.series[0], form: 'dashes' as const }]
        : []),
      ...(marks.length === 0
        ? []
        : [
            {
              text: titleOf(columns.get(chart.mark ?? ''), 40),
              colour: colours.text,
              form: 'dashes' as const,
            },
          ]),
    ],
    hasIntervals: known.some(hasInterval),
    left:
      series.left ??
      (rows.length > whole.length && chart.most !== undefined
        ? `and ${rows.length - whole.length} more`
        : null),
    figures: series.names.flatMap((name, place) => {
      const own = known.filter((one) => one.series === place);
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined) return [];
      const print = (one: Point) =>
        `${axis.print.figure(one.value ?? 0)}${hasInterval(one) ? ` (${axis.print.figure(one.lower ?? 0)} to ${axis.print.figure(one.upper ?? 0)})` : ''}`;
      const start = `${name === '' ? '' : `${name}: `}${across.print(first.at)} ${print(first)}`;
      return [first === last ? start : `${start}, ${across.print(last.at)} ${print(last)}`];
    }),
  };
};

/** Without the row itself, which is not drawn. */
const plain = (point: Point) => ({ ...point, row: undefined });

/** Where a value is missing, a line ends and another begins; a forecast begins where what is known ends. */
function pieces(points: readonly Point[], forecast: boolean) {
  const pieces = new Map<number, number>();
  const out: (Point & { piece: number })[] = [];
  const before = new Map<number, Point>();
  for (const point of points) {
    const piece = pieces.get(point.series) ?? 0;
    if (point.value === null) pieces.set(point.series, piece + 1);
    else {
      const last = before.get(point.series);
      if (forecast && point.forecast && last !== undefined && !last.forecast) out.push({ ...last, piece });
      if (point.forecast === forecast) out.push({ ...point, piece });
      before.set(point.series, point);
    }
  }
  return out.map((point) => ({ ...point, row: undefined }));
}

/** Whether its series has no other point: a band would not be seen. */
function isAlone(point: Point, points: readonly Point[]): boolean {
  return points.filter(({ series, value }) => series === point.series && value !== null).length === 1;
}

/** Every so many-th point, the last one always; those marked or forecast stay. */
function thin(points: readonly Point[]): readonly Point[] {
  const step = Math.ceil(points.length / MOST_POINTS);
  return step <= 1 ? points : points.filter((_, index) => index % step === 0 || index === points.length - 1);
}
