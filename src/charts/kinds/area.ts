import type { AreaChart } from '../../insights/chart.ts';
import { axisOf } from '../axis.ts';
import { numberAt, titleOf } from '../columns.ts';
import { TYPE } from '../theme.ts';
import type { Kind } from './kind.ts';
import { placed } from './position.ts';
import { longest, scaled, ticksOf } from './scales.ts';
import { seriesOf } from './series.ts';

const HEIGHT = 260;

/** Densities: how often which value is, a curve for each series. Only shapes are compared, unless the column says shares. */
export const area: Kind<AreaChart<string>> = (chart, { rows, columns, colours, width, height }) => {
  const series = seriesOf(chart.series, rows, columns, colours, 'square');
  const whole = rows.flatMap((row) => {
    const [at, value] = [numberAt(row, chart.x), numberAt(row, chart.value)];
    const place = series.of(row);
    return at === null || value === null || place < 0
      ? []
      : [{ at, value, series: place, n: chart.n === undefined ? null : numberAt(row, chart.n) }];
  });
  const points = withoutTails(whole);
  if (new Set(points.map(({ at }) => at)).size < 2) return null;
  const size = height ?? HEIGHT;
  const column = columns.get(chart.value);
  const axis = axisOf({
    unit: column?.unit ?? '',
    values: points.map(({ value }) => value),
    count: 4,
    zero: true,
  });
  const isScaled = column?.unit === 'ratio' || column?.unit === 'count';
  const ticks = isScaled ? axis.ticks.map(({ text }) => text) : [];
  const left = longest(ticks, TYPE.tick) + (isScaled ? 12 : 0);
  const margins = { left, right: 14, top: 26, bottom: 44 };
  const across = placed(
    points.map(({ at }) => at),
    { column: columns.get(chart.x), type: 'number', width: width - left - margins.right },
  );
  const y = scaled('value', axis, 'yTicks', titleOf(column), {
    ...(isScaled ? {} : { labels: false }),
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
    margins: { ...margins, bottom: across.bottom },
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
    hasIntervals: false,
    left: series.left,
    figures: series.names.flatMap((name, place) => {
      const peak = peaks[place];
      return peak === undefined
        ? []
        : [`${name === '' ? '' : `${name}: `}most often about ${across.print(peak.at)}`];
    }),
  };
};

interface Point {
  at: number;
  value: number;
}

/** Height, as a share of the highest, below which an end of a curve is not drawn. */
const TAIL = 0.004;

/** Without the ends where no curve is seen. */
function withoutTails<P extends Point>(points: readonly P[]): readonly P[] {
  const most = Math.max(...points.map(({ value }) => value));
  const seen = points.filter(({ value }) => value >= TAIL * most).map(({ at }) => at);
  const [least, last] = [Math.min(...seen), Math.max(...seen)];
  return points.filter(({ at }) => at >= least && at <= last);
}
