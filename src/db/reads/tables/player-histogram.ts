import type { Filter } from '../../../schemas/filter.ts';
import type { MetricName } from '../../../schemas/metrics.ts';
import { countMatches } from '../counted.ts';
import { METRIC_SQL } from '../metrics.ts';
import type { SelectTable } from '../table.ts';

export interface HistogramQuery extends Filter {
  metric: MetricName;
  bins?: number;
  binWidth?: number;
}

/** Bins unless told. */
const BINS = 20;

/** Most bins of a width of the caller's: as many as a page has rows. */
export const MOST_BINS = 200;

/** The multiple of a width at or below a value; corrected, because the quotient is rounded and the product too. */
const multiple = (value: string, width: string) => `(floor(${value} / ${width})
  - (floor(${value} / ${width}) * ${width} > ${value})::int
  + ((floor(${value} / ${width}) + 1) * ${width} <= ${value})::int)`;

/** Where bins begin. Of a given width: at its multiples, so that players compare; else so many between least and most. */
function edges({ bins = BINS, binWidth }: HistogramQuery, add: (value: number, type: string) => string) {
  if (binWidth === undefined) {
    const count = `(case when s.min = s.max then 1 else ${add(bins, 'int')} end)`;
    return {
      lower: `s.min + (s.max - s.min) * i / ${count}`,
      upper: `case when i + 1 = ${count} then s.max else s.min + (s.max - s.min) * (i + 1) / ${count} end`,
      count,
    };
  }
  const width = add(binWidth, 'float8');
  const first = multiple('s.min', width);
  return {
    lower: `(${first} + i) * ${width}`,
    upper: `(${first} + i + 1) * ${width}`,
    count: `least(${multiple('s.max', width)} - ${first} + 1, ${MOST_BINS} + 1)::int`,
  };
}

const SUMMARY = `(select json_build_object('n', s.n, 'mean', s.mean, 'sd', s.sd, 'min', s.min, 'p5', s.p[1], 'p10', s.p[2],
  'p25', s.p[3], 'p50', s.p[4], 'p75', s.p[5], 'p90', s.p[6], 'p95', s.p[7], 'max', s.max) from summary s)`;

/** How often a player's matches had which value of a metric. */
export const selectHistogram: SelectTable<HistogramQuery> = (query, parameters) => {
  const { ctes, inOrder, exclusions } = countMatches(query, parameters);
  const { numerator, denominator } = METRIC_SQL[query.metric];
  const { lower, upper, count } = edges(query, (value, type) => parameters.add(value, type));
  return {
    ctes: [
      ...ctes,
      `observed as materialized (
        select v from (select (${numerator})::float8 / nullif(${denominator}, 0)::float8 as v from ${inOrder()}) o
        where v is not null
      )`,
      `summary as materialized (
        select count(*)::int as n, avg(v) as mean, stddev_samp(v) as sd, min(v), max(v),
          percentile_cont(array[0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]) within group (order by v) as p
        from observed
      )`,
      `bins as materialized (
        select i, ${lower} as lower, ${upper} as upper
        from summary s, generate_series(0, ${count} - 1) i where s.n > 0
      )`,
      // Found by comparing with the very edges that are told, never by dividing.
      `filled as materialized (
        select width_bucket(v, (select array_agg(lower order by i) from bins)) - 1 as i, count(*)::int as matches
        from observed group by 1
      )`,
    ],
    rows: `select -b.i::float8 as k1, b.i::text as k2, b.lower, b.upper, coalesce(f.matches, 0) as matches,
        coalesce(f.matches, 0) / s.n::float8 as share
      from summary s, bins b left join filled f using (i)`,
    document: `json_build_object('lower', r.lower, 'upper', r.upper, 'matches', r.matches, 'share', r.share)`,
    meta: { metric: `'${query.metric}'`, summary: SUMMARY, exclusions },
  };
};
