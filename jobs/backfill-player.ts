import { findWalk } from '../src/db/history-walks.ts';
import type { Payload } from '../src/queue/contracts.ts';
import type { JobContext } from './context.ts';
import { walkHistory } from './walk-history.ts';

/** Lists the older pages of a player's history until its end was seen, some pages a turn. */
export async function backfillPlayer(
  context: JobContext,
  { xuid, turn }: Payload<'backfill-player'>,
): Promise<void> {
  const player = await findWalk(context.prisma, BigInt(xuid));
  if (player === null || player.backfillNext === null) return;
  const walked = await walkHistory(context, player, true);
  // A look of the newest pages may have gone deeper than this had come, and leaves the rest to do.
  const isLeft = walked === 'ended' && (await findWalk(context.prisma, player.xuid))?.backfillNext != null;
  if (walked === 'unfinished' || isLeft)
    await context.queues.enqueue('backfill-player', [{ xuid, turn: turn === 0 ? 1 : 0 }]);
}
