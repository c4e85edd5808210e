import type { AreaChart } from '../../insights/chart.ts';
import { axisOf } from '../axis.ts';
import { numberAt, titleOf } from '../columns.ts';
import { TYPE } from '../theme.ts';
import type { Kind } from './kind.ts';
import { placed } from './position.ts';
import { longest, scaled, ticksOf } from './scales.ts';
import { seriesOf } from './series.ts';

const HEIGHT = 260;

/** Densities: how often which value is, a curve for each series. Only their shapes are compared, so there is no scale. */
export const area: Kind<AreaChart<string>> = (chart, { rows, columns, colours, width, height }) => {
  const series = seriesOf(chart.series, rows, colours, 'square');
  const points = rows.flatMap((row) => {
    const [at, value] = [numberAt(row, chart.x), numberAt(row, chart.value)];
    const place = series.of(row);
    return at === null || value === null || place < 0
      ? []
      : [{ at, value, series: place, n: chart.n === undefined ? null : numberAt(row, chart.n) }];
  });
  if (points.length === 0) return null;
  const size = height ?? HEIGHT;
  const column = columns.get(chart.value);
  const axis = axisOf({
    unit: column?.unit ?? '',
    values: points.map(({ value }) => value),
    count: 4,
    zero: true,
  });
  const left =
    longest(
      axis.ticks.map(({ text }) => text),
      TYPE.tick,
    ) + 12;
  const margins = { left, right: 14, top: 26, bottom: 44 };
  const across = placed(
    points.map(({ at }) => at),
    { column: columns.get(chart.x), type: 'number', width: width - left - margins.right },
  );
  const y = scaled('value', axis, 'yTicks', titleOf(column), {
    titleAngle: 0,
    titleAlign: 'left',
    titleAnchor: 'end',
    titleX: -left,
    titleY: -14,
    titleBaseline: 'middle',
  });
  const counts = series.names.map((_, place) => points.find((point) => point.series === place)?.n ?? null);
  const peaks = series.names.map((_, place) =>
    points
      .filter((point) => point.series === place)
      .reduce(
        (best, point) => (best === undefined || point.value > best.value ? point : best),
        undefined as (typeof points)[number] | undefined,
      ),
  );
  return {
    width,
    height: size,
    margins,
    spec: {
      data: { values: points },
      params: [ticksOf(axis, 'yTicks'), across.ticks],
      layer: [
        {
          mark: { type: 'area', opacity: series.names.length > 1 ? 0.18 : 0.3, interpolate: 'monotone' },
          encoding: { x: across.x, y: { ...y, stack: null }, color: series.colour },
        },
        {
          mark: { type: 'line', strokeWidth: 2, interpolate: 'monotone' },
          encoding: { x: across.x, y, color: series.colour },
        },
      ],
    },
    key: series.key.map((entry, place) => {
      const n = counts[place] ?? null;
      return n === null ? entry : { ...entry, text: `${entry.text}, n ${n.toLocaleString('en-US')}` };
    }),
    left: series.left,
    figures: series.names.flatMap((name, place) => {
      const peak = peaks[place];
      return peak === undefined
        ? []
        : [`${name === '' ? '' : `${name}: `}most often about ${across.print(peak.at)}`];
    }),
  };
};
