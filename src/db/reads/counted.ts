import type { Filter } from '../../schemas/filter.ts';
import { COMPLETED, selectHistory } from './history.ts';
import type { Parameters } from './parameters.ts';

/** What is computed over matches reads these and no more: rows of all columns would not fit into memory. */
const COLUMNS = [
  ...['match_id', 'started_at', 'outcome', 'time_played_seconds', 'average_life_duration_seconds', 'score'],
  ...[
    'personal_score',
    'kills',
    'deaths',
    'assists',
    'suicides',
    'betrayals',
    'headshot_kills',
    'melee_kills',
  ],
  ...['grenade_kills', 'power_weapon_kills', 'shots_fired', 'shots_hit', 'damage_dealt', 'damage_taken'],
  ...['max_killing_spree', 'objectives_completed'],
].map((name) => `p.${name}`);

/** Further columns of the counted matches, and what they are read from. */
export interface Beside {
  ctes: readonly string[];
  columns: readonly string[];
  joins: readonly string[];
}

const NOTHING: Beside = { ctes: [], columns: [], joins: [] };

/** The matches something is computed over. */
export interface Counted {
  ctes: string[];
  /** `counted` as `p` and `m`, without those left out, for {@link statColumns} and {@link METRIC_SQL}. */
  from: (conditions?: readonly string[]) => string;
  /**
   * The same in the order of time, within each `group` (a column of `p`) where there is one. Sums of floating point
   * depend on their order to the last digit, and an answer must not depend on the plan or the page.
   */
  inOrder: (conditions?: readonly string[], group?: string) => string;
  /** JSON of `exclusions`. */
  exclusions: string;
}

/**
 * `counted`: the matches a filter lets through and, marked as such, those left out for being incomplete, read once for
 * both. Incomplete ones are out unless the filter says otherwise.
 */
export function countMatches(filter: Filter, parameters: Parameters, beside: Beside = NOTHING): Counted {
  const history = selectHistory(filter, parameters, true);
  const completed = history.completedOnly ? COMPLETED : 'true';
  // A match is one row here, or one for each person in it: the newest so many matches are told by rank.
  const rank =
    filter.last === undefined
      ? 'null::bigint'
      : `dense_rank() over (partition by ${completed} order by p.started_at desc, p.match_id)`;
  const columns = [...COLUMNS, 'm.playable_duration_seconds', ...beside.columns];
  const newest = filter.last === undefined ? [] : [`p.nth <= ${parameters.add(filter.last, 'int')}`];
  const from = (conditions: readonly string[], order: string) => `(
      select * from counted p where ${['p.completed', ...newest, ...conditions].join(' and ')} ${order}
    ) p cross join lateral (select p.playable_duration_seconds) m`;
  return {
    ctes: [
      ...history.ctes,
      ...beside.ctes.filter((cte) => !history.ctes.includes(cte)),
      `counted as materialized (
        select ${columns.join(', ')}, ${completed} as completed, ${rank} as nth
        from ${history.from} ${beside.joins.join('\n')}
        where ${history.whereAny}
      )`,
    ],
    from: (conditions = []) => from(conditions, ''),
    inOrder: (conditions = [], group) =>
      from(conditions, `order by ${group === undefined ? '' : `${group}, `}p.started_at, p.match_id`),
    exclusions: `json_build_object('incomplete',
      (select count(distinct match_id)::int from counted where not completed))`,
  };
}
