import type { FastifyInstance } from 'fastify';
import type { AppDeps } from '../../app.ts';
import { selectMatches } from '../../db/reads/tables/matches.ts';
import { PlayerMatch } from '../../schemas/match.ts';
import { servePlayerTable } from '../tables/serve-player-table.ts';

/** Everything about a player that is rows: a table each. */
export async function playerTables(app: FastifyInstance, deps: AppDeps): Promise<void> {
  servePlayerTable(app, deps, {
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
  });
}
