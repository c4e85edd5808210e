import { MODE_CATEGORIES } from '../../../schemas/enums.ts';
import type { MetricName } from '../../../schemas/metrics.ts';
import {
  BENCHMARK_MATCHES,
  BENCHMARK_TIERS,
  type PopulationQuery,
  STATEMENT,
} from '../../../schemas/population.ts';
import { estimate } from '../estimates.ts';
import { selectPopulation } from '../population.ts';
import { modeCategory, tier } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

const PERCENTS = [10, 25, 50, 75, 90];

/** Modes in the order of their numbers, one this code does not know after them. */
const MODE_ORDER = `case when m.game_variant_category in (${Object.keys(MODE_CATEGORIES).join(', ')})
  then m.game_variant_category else 1000 end`;

const TIER_ORDER = `array_position(array[${BENCHMARK_TIERS.map((name) => `'${name}'`).join(', ')}], tier)`;

/** How a metric is spread over tracked players, by mode and by their tier at the time. */
export const selectBenchmarks: SelectTable<PopulationQuery<MetricName>> = (query, parameters) => {
  const { metric } = query;
  const { from, where, meta } = selectPopulation(query, parameters);
  const least = parameters.add(query.minMatches ?? BENCHMARK_MATCHES, 'int');
  const [n, value] = [`"${metric} n"`, `"${metric} value"`];
  return {
    ctes: [
      `cells as materialized (
        select p.xuid, ${MODE_ORDER} as mode_order, ${modeCategory('m.game_variant_category')} as mode,
          coalesce(${tier('p.csr_before')}, 'unranked') as tier, ${estimate(metric).join(', ')}
        from ${from} where ${where} group by 1, 2, 3, 4
      )`,
    ],
    rows: `
      select mode, tier, count(*)::int as players, sum(${n})::int as matches, avg(${value}) as mean,
        percentile_cont(array[${PERCENTS.map((percent) => percent / 100).join(', ')}]::float8[])
          within group (order by ${value}) as percentiles,
        -mode_order::float8 as k1, ${TIER_ORDER}::text as k2
      from cells where ${n} >= ${least} and ${value} is not null group by mode_order, mode, tier`,
    document: `json_build_object('mode', r.mode, 'tier', r.tier, 'players', r.players, 'matches', r.matches,
      ${PERCENTS.map((percent, index) => `'p${percent}', r.percentiles[${index + 1}]`).join(', ')}, 'mean', r.mean)`,
    meta: { ...meta, statement: `'${STATEMENT.replaceAll("'", "''")}'::text` },
  };
};
