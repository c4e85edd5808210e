import type { Filter } from '../../../schemas/filter.ts';
import { countMatches } from '../counted.ts';
import { statColumns, statMembers } from '../estimates.ts';
import type { SelectTable } from '../table.ts';

/** All of a player's matches as one line of statistics. */
export const selectStats: SelectTable<Filter> = (query, parameters, { wanted }) => {
  const { ctes, inOrder, exclusions } = countMatches(query, parameters);
  return {
    ctes,
    rows: `select 0::float8 as k1, '' as k2, ${statColumns(wanted)} from ${inOrder()}`,
    document: statMembers('r'),
    meta: { exclusions },
  };
};
