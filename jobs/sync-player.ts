import { addToBacklog, leaseBacklog } from '../src/db/backlog.ts';
import type { TrackedPlayer } from '../src/db/generated/client.ts';
import { beginSync, failSync, finishSync, recordListing } from '../src/db/tracked-players.ts';
import { formatXuid } from '../src/ingest/player-id.ts';
import { type Payload, PRIORITY } from '../src/queue/contracts.ts';
import type { JobContext } from './context.ts';
import { errorCode } from './error-code.ts';

const PAGE = 25;
/** Pages one job lists before it makes room for other players and goes on later. */
const PAGES_PER_JOB = 40;
/** Seconds after which a match whose job got lost is asked for again. */
export const MATCH_LEASE_SECONDS = 600;

/**
 * Looks at a player's history and asks for every match that is not stored. Newest pages first; once a page holds
 * nothing new it jumps to where the backfill stopped, and goes on until the end was seen once.
 */
export async function syncPlayer(context: JobContext, { xuid: id }: Payload<'sync-player'>): Promise<void> {
  const { prisma, queues, signal } = context;
  const xuid = BigInt(id);
  const player = await beginSync(prisma, xuid);
  if (player === null) return;
  try {
    const outcome = await listHistory(context, player);
    if (outcome === 'unfinished') {
      await queues.enqueue('sync-player', [{ xuid: id }], PRIORITY.backfill);
      return;
    }
    const snapshotIn = outcome === 'changed' ? SNAPSHOT_AFTER_SECONDS : null;
    await finishSync(prisma, xuid, outcome === 'private' ? 'private' : 'current', snapshotIn);
  } catch (error) {
    if (signal.aborted) throw error;
    await failSync(prisma, xuid, errorCode(error));
    throw error;
  }
}

/** New matches change ranks and counts; by then they are stored, and their playlists known. */
const SNAPSHOT_AFTER_SECONDS = 60;

type Outcome = 'changed' | 'unchanged' | 'private' | 'unfinished';

async function listHistory(context: JobContext, player: TrackedPlayer): Promise<Outcome> {
  const { waypoint, signal } = context;
  const name = formatXuid(player.xuid);
  let backfillNext = player.backfillNext;
  let start = 0;
  let changed = player.lastSuccessAt === null;
  for (let page = 0; page < PAGES_PER_JOB; page++) {
    const { body } = await waypoint.matchHistory(name, { start, count: PAGE }, { signal });
    const { Results: results } = body;
    // An empty page is the end of the history, or a private one; only the first can be either (UPSTREAM §4.1).
    if (results.length === 0) {
      if (start === 0 && !(await waypoint.canViewHistory(name, { signal }))) return 'private';
      await recordListing(context.prisma, player.xuid, { backfillNext: null, listed: 0 });
      return changed ? 'changed' : 'unchanged';
    }
    const fresh = await request(context, player.xuid, results, start === 0);
    changed ||= fresh > 0;
    start += results.length;
    if (backfillNext === null) {
      if (fresh === 0) return changed ? 'changed' : 'unchanged';
    } else {
      // One page of overlap: matches may have left the list since the backfill stopped.
      if (fresh === 0) start = Math.max(start, backfillNext - PAGE);
      backfillNext = Math.max(backfillNext, start);
    }
    await recordListing(context.prisma, player.xuid, { backfillNext, listed: fresh });
  }
  return 'unfinished';
}

/** Remembers what is not stored, then asks for it. A crash between the two is mended by `dispatch-due`. */
async function request(
  { prisma, queues }: JobContext,
  xuid: bigint,
  results: readonly { MatchId: string; MatchInfo: { StartTime: string } }[],
  newest: boolean,
): Promise<number> {
  const listed = results.map(({ MatchId, MatchInfo }) => ({
    matchId: MatchId.toLowerCase(),
    startedAt: new Date(MatchInfo.StartTime),
  }));
  const fresh = await addToBacklog(prisma, xuid, listed);
  if (fresh.length === 0) return 0;
  await queues.enqueue(
    'ingest-match',
    fresh.map((matchId) => ({ matchId })),
    newest ? PRIORITY.now : PRIORITY.backfill,
  );
  await leaseBacklog(prisma, fresh, MATCH_LEASE_SECONDS);
  return fresh.length;
}
