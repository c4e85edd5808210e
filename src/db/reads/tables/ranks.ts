import type { Filter } from '../../../schemas/filter.ts';
import { MATCH_NAMES, PLAYLIST_LABEL } from '../match-head.ts';
import type { Members } from '../members.ts';
import { newestFirst } from '../newest-first.ts';
import { PLAYLIST_RANKS } from '../playlist-ranks.ts';
import { csrPart, instant } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

const ENTRY: Members = {
  matchId: 'm.id',
  endedAt: instant('m.ended_at'),
  playlist: PLAYLIST_LABEL,
  csrBefore: csrPart('r.csr_before', 'r.placements_left_before'),
  csrAfter: csrPart('r.csr_after', 'r.placements_left_after'),
  csrChange: 'r.csr_after - r.csr_before',
};

/** The matches after which a player had a CSR, or placements to play for one. */
const HAS_CSR = 'and (p.csr_after is not null or p.placements_left_after is not null)';

export const selectRanks: SelectTable<Filter> = (query, parameters, page) => ({
  ...newestFirst(query, parameters, page, HAS_CSR),
  document: ENTRY,
  joins: `join matches m on m.id = r.match_id ${MATCH_NAMES}`,
  meta: { current: PLAYLIST_RANKS },
});
