import { isCaughtUp } from '../src/cadence/is-caught-up.ts';
import { compareCounts, putWalkOff, WALK_LEASE_SECONDS } from '../src/db/history-walks.ts';
import {
  type BegunLook,
  beginSync,
  failSync,
  finishSync,
  recordListing,
  releaseLook,
  renewLook,
} from '../src/db/tracked-players.ts';
import { formatXuid } from '../src/ingest/player-id.ts';
import type { Payload } from '../src/queue/contracts.ts';
import type { JobContext } from './context.ts';
import { errorCode } from './error-code.ts';
import { isHidden } from './is-hidden.ts';
import { listNewest, listOlder, PAGE } from './list-page.ts';
import { planLook } from './plan-look.ts';
import { CLAIM_SECONDS, whileHeld } from './while-held.ts';

/**
 * Looks at the newest pages of a player's history and asks for every match that is not stored, until they reach what the
 * last whole look had seen, or what `backfill-player` lists. One look at a time: a look somebody waits for overtakes one
 * that is under way, which then ends at its next page.
 */
export async function syncPlayer(context: JobContext, { xuid: id }: Payload<'sync-player'>): Promise<void> {
  const { prisma, hints, signal, lane, queues } = context;
  const xuid = BigInt(id);
  const player = await beginSync(prisma, xuid, { overtakes: lane === 'asked', seconds: CLAIM_SECONDS });
  if (player === null) return;
  hints.publish([xuid]);
  try {
    const found = await whileHeld(
      () => renewLook(prisma, player, CLAIM_SECONDS),
      () => listNew(context, player),
    );
    if (found === null) return;
    await finishSync(prisma, player, {
      state: found.isHidden ? 'private' : 'current',
      nextSyncAt: found.isHidden
        ? new Date(Date.now() + HIDDEN_MS)
        : await planLook(prisma, xuid, found.ends),
      snapshotInSeconds: found.changed && !found.isHidden ? SNAPSHOT_AFTER_SECONDS : null,
      lastMatchAt: newest(found.ends),
    });
    await compareCounts(prisma, xuid);
    if (found.backfillNext !== null && !found.isHidden && (player.walkFailures === 0 || lane === 'asked')) {
      await putWalkOff(prisma, xuid, WALK_LEASE_SECONDS);
      await queues.enqueue('backfill-player', [{ xuid: id, turn: 0 }]);
    }
  } catch (error) {
    // Interrupted, not failed: whoever runs next goes on at once.
    if (signal.aborted) await releaseLook(prisma, player);
    else await failSync(prisma, player, errorCode(error));
    throw error;
  } finally {
    hints.publish([xuid]);
  }
}

/** New matches change ranks and counts; by then they are stored, and their playlists known. */
const SNAPSHOT_AFTER_SECONDS = 60;
/** Until somebody who hides their history is asked whether they still do. */
const HIDDEN_MS = 12 * 3_600_000;
/** Pages whose matches are new enough for somebody to wait for them. */
const NEWEST_PAGES = 2;

interface Found {
  changed: boolean;
  isHidden: boolean;
  /** Ends of the matches listed. */
  ends: number[];
  backfillNext: number | null;
}

/** @returns null when the look may not go on: the player was stopped, or another look began. */
async function listNew(context: JobContext, player: BegunLook): Promise<Found | null> {
  const { prisma, waypoint, hints, signal, lane } = context;
  const { xuid } = player;
  const name = formatXuid(xuid);
  const found: Found = {
    changed: player.lastSuccessAt === null,
    isHidden: false,
    ends: [],
    backfillNext: player.backfillNext,
  };
  for (let start = 0, pages = 0; ; pages++) {
    const { body } = await waypoint.matchHistory(name, { start, count: PAGE }, { signal, lane });
    const { Results: results } = body;
    if (results.length === 0) {
      found.isHidden = await isHidden(context, name, start);
      if (found.isHidden) return found;
      // Below the newest page the end is for the walk to see, which knows the length.
      found.backfillNext = start === 0 ? null : found.backfillNext;
      return (await recordListing(prisma, player, { backfillNext: found.backfillNext, listed: 0 }))
        ? found
        : null;
    }
    const fresh = new Set(await (pages < NEWEST_PAGES ? listNewest : listOlder)(context, xuid, results));
    found.changed ||= fresh.size > 0;
    const page = results.map(({ MatchId, MatchInfo }) => ({
      end: Date.parse(MatchInfo.EndTime),
      fresh: fresh.has(MatchId.toLowerCase()),
    }));
    found.ends.push(...page.map(({ end }) => end));
    start += results.length;
    const isBelow = found.backfillNext !== null && start >= found.backfillNext;
    if (isBelow) found.backfillNext = start;
    if (!(await recordListing(prisma, player, { backfillNext: found.backfillNext, listed: fresh.size })))
      return null;
    hints.publish([xuid]);
    if (isBelow || (player.lastSuccessAt !== null && isCaughtUp(page, player.lastSuccessAt.getTime())))
      return found;
  }
}

function newest(ends: readonly number[]): Date | null {
  const latest = ends.reduce((most, end) => (end <= Date.now() && end > most ? end : most), 0);
  return latest === 0 ? null : new Date(latest);
}
