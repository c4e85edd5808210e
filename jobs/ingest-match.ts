import { dropFromBacklog, failMatch, findBacklogEntry, releaseMatch } from '../src/db/backlog.ts';
import { isStored } from '../src/db/store-match.ts';
import { parsePlayerId } from '../src/ingest/player-id.ts';
import type { Payload } from '../src/queue/contracts.ts';
import { WaypointError, WaypointNotFound } from '../src/waypoint/errors.ts';
import type { MatchSkill } from '../src/waypoint/payloads.ts';
import { type Answer, absorbMatch } from './absorb-match.ts';
import type { JobContext } from './context.ts';
import { errorCode } from './error-code.ts';

/**
 * Fetches one match, stats and then skill, and stores it. Nothing is written before both are there, so a match is
 * stored whole or not at all. A failure stands in the backlog with the time of the next try.
 */
export async function ingestMatch(
  { prisma, waypoint, signal, log }: JobContext,
  { matchId }: Payload<'ingest-match'>,
): Promise<void> {
  // Another player's look may have brought it while this job waited.
  if (await isStored(prisma, matchId)) return dropFromBacklog(prisma, matchId);
  try {
    const stats = await waypoint.matchStats(matchId, { signal });
    if (stats.nonFinite > 0)
      log.info({ matchId, nonFinite: stats.nonFinite }, 'non-finite stats became null');
    // Bots have no skill, and an id that is no person's would spoil the whole question.
    const people = stats.body.Players.map(({ PlayerId }) => PlayerId).filter(
      (id) => parsePlayerId(id).kind === 'person',
    );
    const skill = people.length > 0 ? await fetchSkill(waypoint, matchId, people, signal) : null;
    await absorbMatch(prisma, { stats, skill });
    await dropFromBacklog(prisma, matchId);
  } catch (error) {
    if (signal.aborted) {
      // Interrupted, not failed: whoever runs next tries at once.
      await releaseMatch(prisma, matchId);
      throw error;
    }
    await failMatch(prisma, matchId, errorCode(error));
    if (error instanceof WaypointError && !(await isExpected(prisma, matchId, error)))
      log.warn({ matchId, code: error.code, endpoint: error.endpoint }, 'match not ingested');
    throw error;
  }
}

/** Null when upstream has no skill for this match (customs); any other failure is one, never "no data". */
async function fetchSkill(
  waypoint: JobContext['waypoint'],
  matchId: string,
  people: string[],
  signal: AbortSignal,
): Promise<Answer<MatchSkill>[] | null> {
  try {
    const { chunks } = await waypoint.matchSkill(matchId, people, { signal });
    return chunks;
  } catch (error) {
    if (error instanceof WaypointNotFound) return null;
    throw error;
  }
}

const SETTLING_MS = 15 * 60_000;

/** Just after its end a match is listed before its stats are ready (UPSTREAM §7.16). */
async function isExpected(
  prisma: JobContext['prisma'],
  matchId: string,
  error: WaypointError,
): Promise<boolean> {
  if (!(error instanceof WaypointNotFound)) return false;
  const entry = await findBacklogEntry(prisma, matchId);
  return entry !== null && Date.now() - entry.startedAt.getTime() < SETTLING_MS + 3_600_000;
}
