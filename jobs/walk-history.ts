import type { TrackedPlayer } from '../src/db/generated/client.ts';
import { failWalk, finishWalk, hideHistory, putWalkOff, recordWalk } from '../src/db/history-walks.ts';
import { formatXuid } from '../src/ingest/player-id.ts';
import type { JobContext } from './context.ts';
import { errorCode } from './error-code.ts';
import { isHidden } from './is-hidden.ts';
import { listOlder, PAGE } from './list-page.ts';

/** Pages a turn lists before it makes room for the histories of others. */
const PAGES_PER_TURN = 20;

export type Walked = 'finished' | 'unfinished' | 'ended';

/**
 * Lists pages of a history from where the last turn stopped, and remembers every match that is not stored. Resumable at
 * any page; each page is listed with its progress, and what was listed twice changes nothing.
 */
export async function walkHistory(
  context: JobContext,
  player: TrackedPlayer,
  isBackfill: boolean,
): Promise<Walked> {
  const { prisma, signal, hints } = context;
  try {
    return await listPages(context, player, isBackfill);
  } catch (error) {
    // Interrupted, not failed: whoever runs next goes on at once.
    if (signal.aborted) await putWalkOff(prisma, player.xuid, 0);
    else await failWalk(prisma, player, errorCode(error));
    throw error;
  } finally {
    hints.publish([player.xuid]);
  }
}

async function listPages(context: JobContext, player: TrackedPlayer, isBackfill: boolean): Promise<Walked> {
  const { prisma, waypoint, signal, lane, hints } = context;
  const { xuid } = player;
  const name = formatXuid(xuid);
  const atLeast = Math.max(player.historyLength ?? 0, player.upstreamTotal ?? 0);
  let from = isBackfill ? player.backfillNext : player.reconcileNext;
  // One page of overlap: matches may have left the list since it was last read from.
  let start = from === null ? 0 : Math.max(Math.min(from, PAGE), from - PAGE);
  for (let pages = 0; pages < PAGES_PER_TURN; pages++) {
    const ask = () => waypoint.matchHistory(name, { start, count: PAGE }, { signal, lane });
    let { Results: results } = (await ask()).body;
    // One empty page ends the walk for a month: where more is known of, it is not believed the first time.
    if (results.length === 0 && start < atLeast) results = (await ask()).body.Results;
    if (results.length === 0) {
      if (await isHidden(context, name, start)) await hideHistory(prisma, player);
      else await finishWalk(prisma, player, start);
      return 'finished';
    }
    const fresh = await listOlder(context, xuid, results);
    start += results.length;
    const page = { isBackfill, from, next: start, listed: fresh.length };
    if (!(await recordWalk(prisma, player, page))) return 'ended';
    from = start;
    hints.publish([xuid]);
  }
  return 'unfinished';
}
