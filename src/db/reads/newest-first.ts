import type { Filter } from '../../schemas/filter.ts';
import { chosenMatches } from './chosen-matches.ts';
import { selectHistory } from './history.ts';
import type { Parameters } from './parameters.ts';
import type { Page, Selection } from './table.ts';

/** A player's matches, newest first, as the rows of an endless table; left ones too unless the filter says otherwise. */
export function newestFirst(
  query: Filter,
  parameters: Parameters,
  { after, limit, total }: Page,
  such = '',
): Pick<Selection, 'ctes' | 'rows' | 'total'> {
  const history = selectHistory(query, parameters, false);
  const where = chosenMatches(query, parameters, history, history.where);
  // With an index straight to where a page begins, a later page costs what the first does.
  const start =
    after === null || after[0] === null
      ? ''
      : `and p.started_at <= to_timestamp(${parameters.add(after[0], 'float8')} / 1000)
         and (p.started_at < to_timestamp($${parameters.values.length}::float8 / 1000)
           or p.match_id::text > ${parameters.add(after[1], 'text')})`;
  const rows = `select p.*, (extract(epoch from p.started_at) * 1000)::float8 as k1, p.match_id::text as k2
    from ${history.from} where ${where} ${such} ${start}
    order by p.started_at desc, p.match_id limit ${parameters.add(limit, 'int')} + 1`;
  return {
    ctes: history.ctes,
    rows,
    ...(total === true && {
      total: `(select count(*)::int from ${history.from} where ${where} ${such})`,
    }),
  };
}
