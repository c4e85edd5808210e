import { OUTCOMES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { MATCH_HEAD, MATCH_NAMES } from '../match-head.ts';
import type { Members } from '../members.ts';
import { newestFirst } from '../newest-first.ts';
import { csrPart, word } from '../sql-words.ts';
import { statsPart } from '../stat-documents.ts';
import type { SelectTable } from '../table.ts';

const ENTRY: Members = {
  ...MATCH_HEAD,
  teamId: 'r.team_id',
  outcome: word('r.outcome', OUTCOMES),
  rank: 'r.rank',
  joinedInProgress: 'r.joined_in_progress',
  leftInProgress: 'r.left_in_progress',
  presentAtCompletion: 'r.present_at_completion',
  timePlayedSeconds: 'r.time_played_seconds',
  csrBefore: csrPart('r.csr_before', 'r.placements_left_before'),
  csrAfter: csrPart('r.csr_after', 'r.placements_left_after'),
  stats: statsPart('r'),
};

/** A player's matches, newest first; what was left early too, unless the filter says otherwise. */
export const selectMatches: SelectTable<Filter> = (query, parameters, page) => ({
  ...newestFirst(query, parameters, page),
  document: ENTRY,
  joins: `join matches m on m.id = r.match_id ${MATCH_NAMES}`,
});
