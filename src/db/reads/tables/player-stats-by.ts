import type { DimensionName } from '../../../schemas/dimensions.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { clockOf } from '../../../schemas/time-zone.ts';
import { countMatches } from '../counted.ts';
import { DIMENSION_SQL, type Dimension } from '../dimensions.ts';
import { statColumns, statMembers } from '../estimates.ts';
import { objectOf } from '../members.ts';
import type { Parameters } from '../parameters.ts';
import { onSide } from '../sides.ts';
import { beyond, type SelectTable } from '../table.ts';

export interface StatsByQuery extends Filter {
  /** One or two names of dimensions, checked, separated by a comma. */
  dimension: string;
  minMatches?: number;
}

/** Parts of a key of two dimensions; in no key of ours. */
const BETWEEN = "E'\\x1f'";

/** A player's matches in groups, a line of statistics each. */
export const selectStatsBy: SelectTable<StatsByQuery> = (
  query,
  parameters,
  { after, limit, wanted, total },
) => {
  const { dimension, minMatches = 1, ...filter } = query;
  const dimensions = dimension.split(',') as DimensionName[];
  const group = groupBy(
    dimensions.map((name) => DIMENSION_SQL[name]),
    filter.tz,
    parameters,
  );
  const { ctes, from, inOrder, exclusions } = countMatches(filter, parameters, group);
  const grouped = (columns: string, matches: string) => `
    select ${group.order} as k1, p.k2, ${columns} from ${matches} group by p.k2 having count(*) >= ${least}`;
  const least = parameters.add(minMatches, 'int');
  const keys = dimensions.map((_, index) => `min(p.key_${index}) as key_${index}`);
  // A player meets tens of thousands: only the groups of this page are worth their sums. "Is not false" keeps the
  // planner from a join, whose size it cannot know; what it does then is a look-up in a hash.
  const chosen = `chosen as materialized (
    select r.k2 from (${grouped('null', from(group.known))}) r
    ${after === null ? '' : `where ${beyond(after, parameters)}`}
    order by r.k1 desc nulls last, r.k2 limit ${parameters.add(limit, 'int')} + 1
  )`;
  const by = dimensions.map((name, index) => {
    const key = `r.key_${index}`;
    const label = `case when ${key} is not null then ${DIMENSION_SQL[name].label(key)} end`;
    return [name, objectOf({ key, label })] as const;
  });
  return {
    ctes: [...ctes, chosen],
    rows: grouped(
      [...keys, statColumns(wanted)].join(',\n'),
      inOrder([...group.known, '(p.k2 in (select c.k2 from chosen c)) is not false'], 'p.k2'),
    ),
    document: { by: objectOf(Object.fromEntries(by)), ...statMembers('r') },
    meta: { exclusions },
    ...(total === true && {
      total: `(select count(*)::int from (${grouped('null', from(group.known))}) g)`,
    }),
  };
};

/** Columns `key_0`, `key_1` and `k2` of each match: which groups it belongs to. */
function groupBy(dimensions: readonly Dimension[], tz: string | undefined, parameters: Parameters) {
  const at = dimensions.some(({ zoned }) => zoned)
    ? `(p.started_at at time zone ${parameters.add(clockOf(tz), 'text')})`
    : '';
  const keys = dimensions.map(({ key, others }, index) => {
    const text = key(at);
    return others === undefined ? text : text.replaceAll('o.xuid', `other_${index}.xuid`);
  });
  const joins = dimensions.flatMap(({ others }, index) => {
    const other = `other_${index}`;
    return others === undefined
      ? []
      : [
          `left join participants ${other} on ${other}.match_id = p.match_id and ${other}.xuid <> p.xuid
            and ${onSide(others, other)}`,
        ];
  });
  const [only] = dimensions;
  return {
    ctes: dimensions.flatMap(({ cte }) => cte ?? []),
    columns: [
      ...keys.map((key, index) => `${key} as key_${index}`),
      `${keys.map((key) => `coalesce(${key}, '')`).join(` || ${BETWEEN} || `)} as k2`,
    ],
    joins,
    /** A match with nobody else in it is in no group of other people. */
    known: dimensions.flatMap(({ others }, index) => (others ? [`p.key_${index} is not null`] : [])),
    order: dimensions.length === 1 && only !== undefined ? ORDERS[only.order] : ORDERS.matches,
  };
}

const ORDERS = {
  matches: 'count(*)::float8',
  latest: 'extract(epoch from max(p.started_at))::float8',
  number: '-min(p.key_0)::float8',
} as const;
