import { OUTCOMES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { selectHistory } from '../history.ts';
import { MATCH_HEAD, MATCH_NAMES } from '../match-detail.ts';
import { csr, word } from '../sql-words.ts';
import { statsDocument } from '../stat-documents.ts';
import type { SelectTable } from '../table.ts';

const ENTRY = `json_build_object(${MATCH_HEAD},
  'teamId', r.team_id,
  'outcome', ${word('r.outcome', OUTCOMES)},
  'rank', r.rank,
  'joinedInProgress', r.joined_in_progress,
  'leftInProgress', r.left_in_progress,
  'presentAtCompletion', r.present_at_completion,
  'timePlayedSeconds', r.time_played_seconds,
  'csrBefore', ${csr('r.csr_before', 'r.placements_left_before')},
  'csrAfter', ${csr('r.csr_after', 'r.placements_left_after')},
  'stats', ${statsDocument('r')})`;

/** A player's matches, newest first; what was left early too, unless the filter says otherwise. */
export const selectMatches: SelectTable<Filter> = (query, parameters, { after, limit }) => {
  const history = selectHistory(query, parameters, false);
  const most = query.last === undefined ? null : parameters.add(query.last, 'int');
  // With an index straight to where a page begins, a later page costs what the first does.
  const start =
    after === null || after[0] === null
      ? ''
      : `and p.started_at <= to_timestamp(${parameters.add(after[0], 'float8')} / 1000)
         and (p.started_at < to_timestamp($${parameters.values.length}::float8 / 1000)
           or p.match_id::text > ${parameters.add(after[1], 'text')})`;
  const columns = `p.*, (extract(epoch from p.started_at) * 1000)::float8 as k1, p.match_id::text as k2`;
  const order = 'order by p.started_at desc, p.match_id';
  const rows =
    most === null
      ? `select ${columns} from ${history.from} where ${history.where} ${start} ${order}
         limit ${parameters.add(limit, 'int')} + 1`
      : `select ${columns} from ${history.from} where ${history.where} ${order} limit ${most}`;
  return {
    ctes: history.ctes,
    rows,
    document: ENTRY,
    joins: `join matches m on m.id = r.match_id ${MATCH_NAMES}`,
  };
};
