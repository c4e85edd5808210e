import type { Filter } from '../../../schemas/filter.ts';
import { countMatches } from '../counted.ts';
import { STAT_COLUMNS, statMembers } from '../estimates.ts';
import { instant } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

/** All of a player's matches as one line of statistics. */
export const selectStats: SelectTable<Filter> = (query, parameters) => {
  const { ctes, inOrder, exclusions } = countMatches(query, parameters);
  return {
    ctes,
    rows: `select 0::float8 as k1, '' as k2, ${STAT_COLUMNS} from ${inOrder()}`,
    document: `json_build_object(${statMembers('r', instant)})`,
    meta: { exclusions },
  };
};
