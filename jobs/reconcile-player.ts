import { findWalk } from '../src/db/history-walks.ts';
import type { Payload } from '../src/queue/contracts.ts';
import type { JobContext } from './context.ts';
import { walkHistory } from './walk-history.ts';

/** Compares the whole history of a player with what is stored, and has what is missing fetched; some pages a turn. */
export async function reconcilePlayer(
  context: JobContext,
  { xuid, turn }: Payload<'reconcile-player'>,
): Promise<void> {
  const player = await findWalk(context.prisma, BigInt(xuid));
  // Its backfill does the same.
  if (player === null || player.backfillNext !== null) return;
  if ((await walkHistory(context, player, false)) === 'unfinished')
    await context.queues.enqueue('reconcile-player', [{ xuid, turn: turn === 0 ? 1 : 0 }]);
}
