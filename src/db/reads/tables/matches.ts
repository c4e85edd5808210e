import { OUTCOMES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { selectHistory } from '../history.ts';
import { MATCH_HEAD, MATCH_NAMES } from '../match-detail.ts';
import type { Parameters } from '../parameters.ts';
import { csr, word } from '../sql-words.ts';
import { statsDocument } from '../stat-documents.ts';
import type { Position, SelectTable } from '../table.ts';

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
  const columns = `p.*, (extract(epoch from p.started_at) * 1000)::float8 as k1, p.match_id::text as k2`;
  const rows = (condition: string, most: string) => `select ${columns} from ${history.from}
    where ${history.where} ${condition} order by p.started_at desc, p.match_id limit ${most}`;
  return {
    ctes: history.ctes,
    // The newest so many are the same on every page: there the page cannot begin before they are found.
    rows:
      query.last === undefined
        ? rows(startOf(after, parameters), `${parameters.add(limit, 'int')} + 1`)
        : rows('', parameters.add(query.last, 'int')),
    document: ENTRY,
    joins: `join matches m on m.id = r.match_id ${MATCH_NAMES}`,
  };
};

/** With an index straight to where a page begins, a later page costs what the first does. */
function startOf(after: Position | null, parameters: Parameters): string {
  if (after === null || after[0] === null) return '';
  const [time, id] = after;
  const moment = `to_timestamp(${parameters.add(time, 'float8')} / 1000)`;
  return `and p.started_at <= ${moment} and (p.started_at < ${moment} or p.match_id::text > ${parameters.add(id, 'text')})`;
}
