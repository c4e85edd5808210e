import { OUTCOMES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { chosenMatches } from '../chosen-matches.ts';
import { selectHistory } from '../history.ts';
import { MATCH_LABEL, MATCH_NAMES, PLAYLIST_LABEL } from '../match-head.ts';
import { type Members, objectUnless } from '../members.ts';
import { RECORD_VALUES } from '../record-values.ts';
import { instant, word } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

const ENTRY: Members = {
  metric: 'r.k2',
  unit: 'r.unit',
  value: 'r.value',
  matchId: 'm.id',
  startedAt: instant('m.started_at'),
  ...MATCH_LABEL,
  playlist: PLAYLIST_LABEL,
  outcome: word('r.outcome', OUTCOMES),
  minimum: objectUnless('r.minimum_of is null', { of: 'r.minimum_of', least: 'r.minimum' }),
};

const COLUMNS = RECORD_VALUES.map(({ column, value }) => `${value} as ${column}`).join(', ');

/** The best match of each metric: as many small sorts as there are metrics, not one of all their values. */
const BESTS = RECORD_VALUES.map(
  ({ metric, unit, minimum, column }, index) => `(
    select ${-index}::float8 as k1, '${metric}' as k2, '${unit}' as unit, s.${column} as value, s.match_id, s.outcome,
      ${minimum === null ? 'null' : `'${minimum.of}'`}::text as minimum_of, ${minimum?.least ?? 'null'}::int as minimum
    from scored s where s.${column} is not null
    order by s.${column} desc, s.started_at, s.match_id limit 1)`,
).join(' union all ');

/** A player's best match by each metric, in the order of the metrics; of equals the earliest. */
export const selectRecords: SelectTable<Filter> = (query, parameters) => {
  const history = selectHistory(query, parameters, true);
  const scored = `scored as materialized (
    select p.match_id, p.started_at, p.outcome, ${COLUMNS}
    from ${history.from} where ${chosenMatches(query, parameters, history, history.where)}
  )`;
  return {
    ctes: [...history.ctes, scored],
    rows: BESTS,
    document: ENTRY,
    joins: `join matches m on m.id = r.match_id ${MATCH_NAMES}`,
  };
};
