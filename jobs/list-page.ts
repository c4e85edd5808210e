import { addToBacklog, hastenMatches, leaseBacklog, takeDueMatches } from '../src/db/backlog.ts';
import { field } from '../src/ingest/fields.ts';
import type { JobContext } from './context.ts';
import { leaseFor } from './lease.ts';

/** Entries of a page of upstream's history. */
export const PAGE = 25;

export interface HistoryEntry {
  MatchId: string;
  MatchInfo: { StartTime: string; EndTime: string };
}

/**
 * Remembers what of a page is not stored, then asks for it. A crash between the two is mended by `dispatch-due`. What
 * somebody waits for is asked for again, also when it waits already or has failed: then it jumps the queue.
 * @returns how many were not known before.
 */
export async function listNewest(
  { prisma, queues, lane }: JobContext,
  xuid: bigint,
  page: readonly HistoryEntry[],
): Promise<string[]> {
  const listed = toListed(page);
  const fresh = await addToBacklog(prisma, xuid, listed);
  const wanted =
    lane === 'asked'
      ? await hastenMatches(
          prisma,
          xuid,
          listed.map(({ matchId }) => matchId),
        )
      : fresh;
  await queues.enqueue(
    'ingest-match',
    wanted.map((matchId) => ({ matchId })),
    lane,
  );
  if (wanted.length > 0) {
    const { seconds } = await leaseFor(queues, lane === 'asked' ? 'asked' : 'ingest');
    await leaseBacklog(prisma, wanted, seconds);
  }
  return fresh;
}

/** Remembers what of an older page is not stored; it is fetched as there is room. */
export async function listOlder(
  context: JobContext,
  xuid: bigint,
  page: readonly HistoryEntry[],
): Promise<string[]> {
  const fresh = await addToBacklog(context.prisma, xuid, toListed(page), true);
  if (fresh.length > 0) await feedOlder(context);
  return fresh;
}

/** Older matches wait in the database, where the newest of them come first; few enough wait in the queue. */
const MOST_WAITING = 1_000;
/** Below this the queue is filled up. */
const FEW_WAITING = 500;

export async function feedOlder({ prisma, queues }: JobContext): Promise<void> {
  const lease = await leaseFor(queues, 'backfill-ingest');
  if (lease.waiting > FEW_WAITING) return;
  const matches = await takeDueMatches(prisma, 'older', MOST_WAITING - lease.waiting, lease);
  await queues.enqueue(
    'ingest-match',
    matches.map((matchId) => ({ matchId })),
    'backfill',
  );
}

function toListed(page: readonly HistoryEntry[]) {
  return page.map(({ MatchId, MatchInfo }) => ({
    matchId: MatchId.toLowerCase(),
    // As the match's own row will have it: a date that is none must not end the whole listing.
    startedAt: new Date(field.instant(MatchInfo.StartTime) ?? 0),
  }));
}
