import { addToBacklog, leaseBacklog } from '../src/db/backlog.ts';
import type { TrackedPlayer } from '../src/db/generated/client.ts';
import { beginSync, failSync, finishSync, recordListing, requestSync } from '../src/db/tracked-players.ts';
import { field } from '../src/ingest/fields.ts';
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
 * Looks at a player's history and asks for every match that is not stored. Newest pages first; once they reach what the
 * last whole look had seen it jumps to where the backfill stopped, and goes on until the end was seen once.
 */
export async function syncPlayer(context: JobContext, { xuid: id }: Payload<'sync-player'>): Promise<void> {
  const { prisma, hints, signal } = context;
  const xuid = BigInt(id);
  const player = await beginSync(prisma, xuid);
  if (player === null) return;
  hints.publish([xuid]);
  try {
    const outcome = await listHistory(context, player);
    if (outcome === 'stopped') return;
    // This job's own id is taken while it runs, so `dispatch-due` asks for the rest.
    if (outcome === 'unfinished') return await requestSync(prisma, xuid);
    const snapshotIn = outcome === 'changed' ? SNAPSHOT_AFTER_SECONDS : null;
    await finishSync(prisma, player, outcome === 'private' ? 'private' : 'current', snapshotIn);
  } catch (error) {
    // Interrupted, not failed: whoever runs next goes on at once.
    if (signal.aborted) await requestSync(prisma, xuid);
    else await failSync(prisma, player, errorCode(error));
    throw error;
  } finally {
    hints.publish([xuid]);
  }
}

/** New matches change ranks and counts; by then they are stored, and their playlists known. */
const SNAPSHOT_AFTER_SECONDS = 60;
/** How long upstream may take to list a match that ended, and a look to end that began. */
const LISTING_DELAY_MS = 6 * 3_600_000;

type Outcome = 'changed' | 'unchanged' | 'private' | 'unfinished' | 'stopped';

async function listHistory(context: JobContext, player: TrackedPlayer): Promise<Outcome> {
  const { prisma, waypoint, hints, signal } = context;
  const name = formatXuid(player.xuid);
  // What ended before this was listed by the last whole look, or lies before `backfillNext`. That a page holds nothing
  // new proves less: its matches may have come from the histories of others, or from a look that broke off.
  const listedBefore = (player.lastSuccessAt ?? player.registeredAt).getTime() - LISTING_DELAY_MS;
  let backfillNext = player.backfillNext;
  let start = 0;
  let changed = player.lastSuccessAt === null;
  for (let older = 0; older < PAGES_PER_JOB; ) {
    const { body } = await waypoint.matchHistory(name, { start, count: PAGE }, { signal });
    const { Results: results } = body;
    if (results.length === 0) {
      if (await isHidden(context, name, start)) return 'private';
      const tracked = await recordListing(prisma, player, { backfillNext: null, listed: 0 });
      if (!tracked) return 'stopped';
      return changed ? 'changed' : 'unchanged';
    }
    const fresh = await request(context, player.xuid, results, start === 0);
    changed ||= fresh > 0;
    start += results.length;
    const caughtUp =
      fresh === 0 && results.some(({ MatchInfo }) => Date.parse(MatchInfo.EndTime) < listedBefore);
    if (backfillNext !== null && start >= backfillNext) {
      backfillNext = start;
      older++;
    } else if (caughtUp) {
      if (backfillNext === null) return changed ? 'changed' : 'unchanged';
      // One page of overlap: matches may have left the list since the backfill stopped.
      start = Math.max(start, backfillNext - PAGE);
    }
    if (!(await recordListing(prisma, player, { backfillNext, listed: fresh }))) return 'stopped';
    hints.publish([player.xuid]);
  }
  return 'unfinished';
}

/**
 * Whether an empty page means a private history and not the end of one (UPSTREAM §4.1). Past the first page, that the
 * first one still holds something is proof enough, and cheaper.
 */
async function isHidden({ waypoint, signal }: JobContext, name: string, start: number): Promise<boolean> {
  if (start > 0) {
    const { body } = await waypoint.matchHistory(name, { start: 0, count: 1 }, { signal });
    if (body.Results.length > 0) return false;
  }
  return !(await waypoint.canViewHistory(name, { signal }));
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
    // As the match's own row will have it: a date that is none must not end the whole listing.
    startedAt: new Date(field.instant(MatchInfo.StartTime) ?? 0),
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
