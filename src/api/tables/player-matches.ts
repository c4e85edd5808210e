import { selectMatches } from '../../db/reads/tables/matches.ts';
import type { Deps } from '../../deps.ts';
import { PlayerMatch } from '../../schemas/match.ts';
import type { ApiTable } from '../define-table.ts';
import { createPlayerTable } from '../player-table.ts';

/** Everything about a player that is rows: a table each. */
export function playerMatches(pool: Deps['db']['pool']): ApiTable[] {
  return [
    createPlayerTable(pool, {
      operationId: 'listPlayerMatches',
      path: '/matches',
      summary: 'A player’s matches',
      description:
        'Matches of a tracked player, newest first, left ones included. Pages by cursor: no match is skipped or ' +
        'repeated while new ones arrive. A private history with nothing stored is HISTORY_PRIVATE.',
      cost: 1,
      row: PlayerMatch,
      endless: true,
      select: selectMatches,
    }),
  ];
}
