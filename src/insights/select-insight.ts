import type { SelectTable } from '../db/reads/table.ts';
import type { Filter } from '../schemas/filter.ts';
import type { Insight } from './define.ts';
import { considerMatches } from './played.ts';
import { renderSql } from './sql.ts';

/** The statement of an insight, as a table for the runner of tables. */
export function selectInsight(insight: Insight): SelectTable<Filter> {
  return (params, parameters) => {
    const { ctes, exclusions } = considerMatches(params, parameters, insight.reads);
    const result = renderSql(insight.sql(params as never), parameters);
    return {
      ctes: [...ctes, `result as (${result})`],
      rows: `select -(row_number() over ())::float8 as k1, '' as k2, to_json(r) as document from result r`,
      document: 'r.document',
      meta: { exclusions, matches: '(select count(*)::int from played)' },
    };
  };
}
