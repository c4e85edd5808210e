import type { MetricName } from '../../../src/schemas/metrics.ts';
import { pairsOf } from './metrics.ts';
import type { OracleMatch } from './oracle-match.ts';

export interface Bins {
  bins?: number;
  binWidth?: number;
}

/** In how many matches a metric had which value, and how its values are distributed. */
export function histogram(name: MetricName, matches: readonly OracleMatch[], { bins = 20, binWidth }: Bins) {
  const values = pairsOf(name, matches)
    .map(([over, under]) => over / under)
    .sort((a, b) => a - b);
  const [min = 0] = values;
  const max = values.at(-1) ?? 0;
  const edges =
    binWidth === undefined ? between(min, max, min === max ? 1 : bins) : multiples(min, max, binWidth);
  const rows = edges.slice(0, -1).map((lower, index) => {
    const upper = edges[index + 1] ?? lower;
    // What is equal to the greatest value is in the last bin, which ends there.
    const isLast = index === edges.length - 2;
    const inside = values.filter((value) => value >= lower && (value < upper || isLast)).length;
    return { lower, upper, matches: inside, share: inside / values.length };
  });
  return { rows: values.length === 0 ? [] : rows, summary: summaryOf(values) };
}

function between(min: number, max: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) =>
    index === count ? max : min + ((max - min) * index) / count,
  );
}

/** Multiples of a width, from the last at or below the least to the first above the greatest. */
function multiples(min: number, max: number, width: number): number[] {
  let first = Math.floor(min / width) - 1;
  while ((first + 1) * width <= min) first++;
  const edges = [first * width];
  do edges.push((first + edges.length) * width);
  while ((edges.at(-1) ?? 0) <= max);
  return edges;
}

function summaryOf(values: readonly number[]) {
  const n = values.length;
  const mean = n === 0 ? null : values.reduce((a, b) => a + b, 0) / n;
  const squares = values.reduce((total, value) => total + (value - (mean ?? 0)) ** 2, 0);
  const at = (share: number): number | null => {
    const place = share * (n - 1);
    const [below, above] = [values[Math.floor(place)], values[Math.ceil(place)]];
    if (below === undefined || above === undefined) return null;
    return below + (above - below) * (place - Math.floor(place));
  };
  return {
    n,
    mean,
    sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
    min: at(0),
    ...{
      p5: at(0.05),
      p10: at(0.1),
      p25: at(0.25),
      p50: at(0.5),
      p75: at(0.75),
      p90: at(0.9),
      p95: at(0.95),
    },
    max: at(1),
  };
}
