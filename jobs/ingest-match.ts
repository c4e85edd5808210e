import {
  dropFromBacklog,
  failMatch,
  findBacklogEntry,
  postponeMatch,
  releaseMatch,
} from '../src/db/backlog.ts';
import { claimMatch, releaseClaim, renewClaim } from '../src/db/match-claims.ts';
import { parsePlayerId } from '../src/ingest/player-id.ts';
import type { Payload } from '../src/queue/contracts.ts';
import {
  WaypointAuthFailed,
  WaypointError,
  WaypointNetwork,
  WaypointNotFound,
  WaypointPayloadInvalid,
  WaypointThrottled,
  WaypointTimeout,
  WaypointTokenStoreFailed,
} from '../src/waypoint/errors.ts';
import type { MatchSkill, MatchStats } from '../src/waypoint/payloads.ts';
import { type Answer, absorbMatch } from './absorb-match.ts';
import type { JobContext } from './context.ts';
import { errorCode } from './error-code.ts';
import { moveLooksOfMates } from './plan-look.ts';
import { CLAIM_SECONDS, whileHeld } from './while-held.ts';

/**
 * Fetches one match, stats and then skill, and stores it. Nothing is written before both are there, so a match is
 * stored whole or not at all. Whoever claims it first fetches it, whichever lanes it waits in. A failure stands in the
 * backlog with the time of the next try.
 */
export async function ingestMatch(context: JobContext, { matchId }: Payload<'ingest-match'>): Promise<void> {
  const { prisma, hints, signal, log } = context;
  const claim = await claimMatch(prisma, matchId, CLAIM_SECONDS);
  // Another player's look may have brought it while this job waited.
  if (claim === 'stored') return hints.publish(await dropFromBacklog(prisma, matchId));
  if (claim === 'busy') return;
  let stored: Stored;
  try {
    stored = await whileHeld(
      () => renewClaim(prisma, matchId, CLAIM_SECONDS),
      () => fetchMatch(context, matchId),
    );
  } catch (error) {
    if (signal.aborted) {
      // Interrupted, not failed: whoever runs next tries at once.
      await releaseMatch(prisma, matchId);
      await releaseClaim(prisma, matchId);
      throw error;
    }
    // What is wrong with the account or the line is not charged to the match: it is tried again soon.
    if (isOutage(error)) await postponeMatch(prisma, matchId, errorCode(error), OUTAGE_SECONDS);
    else hints.publish(await failMatch(prisma, matchId, errorCode(error)));
    await releaseClaim(prisma, matchId);
    if (error instanceof WaypointError && !(await isExpected(prisma, matchId, error)))
      log.warn({ matchId, code: error.code, endpoint: error.endpoint }, 'match not ingested');
    throw error;
  }
  // Should this fail, the match is stored all the same.
  hints.publish(await dropFromBacklog(prisma, matchId));
  await moveLooksOfMates(prisma, stored.tracked, stored.endedAt);
}

/** A match that was stored: whose, of those tracked, and when it ended. */
interface Stored {
  tracked: string[];
  endedAt: Date;
}

async function fetchMatch(context: JobContext, matchId: string): Promise<Stored> {
  const { prisma, waypoint, hints, signal, lane, log, tally } = context;
  const stats = await waypoint.matchStats(matchId, { signal, lane });
  if (stats.body.MatchId.toLowerCase() !== matchId)
    throw new WaypointPayloadInvalid({ endpoint: 'match-stats', paths: ['/MatchId is of another match'] });
  if (stats.nonFinite > 0) log.info({ matchId, nonFinite: stats.nonFinite }, 'non-finite stats became null');
  // Bots have no skill, and an id that is no person's would spoil the whole question.
  const people = stats.body.Players.map(({ PlayerId }) => PlayerId).filter(
    (id) => parsePlayerId(id).kind === 'person',
  );
  const skill = people.length > 0 ? await fetchSkill(context, stats.body, people) : null;
  const { isNew, tracked } = await absorbMatch(prisma, { stats, skill });
  if (isNew) tally.count('matches:stored');
  hints.publish(tracked);
  return { tracked, endedAt: new Date(stats.body.MatchInfo.EndTime) };
}

/**
 * Null when upstream has no skill for this match (customs); any other failure is one, never "no data". A matchmade match
 * that has just ended may get its skill a little later. After that a 404 can be one player's fault (UPSTREAM §4.3): then
 * the others are asked for by halves.
 */
async function fetchSkill(
  context: JobContext,
  match: Pick<MatchStats, 'MatchId' | 'MatchInfo'>,
  people: string[],
): Promise<Answer<MatchSkill>[] | null> {
  const { waypoint, signal, lane } = context;
  try {
    const { chunks } = await waypoint.matchSkill(match.MatchId, people, { signal, lane });
    return chunks;
  } catch (error) {
    if (!(error instanceof WaypointNotFound)) throw error;
    if (match.MatchInfo.LifecycleMode !== MATCHMADE) return null;
    if (Date.now() - Date.parse(match.MatchInfo.EndTime) < SETTLING_MS) throw error;
    if (people.length === 1) return null;
    const middle = Math.ceil(people.length / 2);
    const halves: Answer<MatchSkill>[] = [];
    for (const half of [people.slice(0, middle), people.slice(middle)])
      halves.push(...((await fetchSkill(context, match, half)) ?? []));
    return halves.length > 0 ? halves : null;
  }
}

const MATCHMADE = 3;
const OUTAGE_SECONDS = 60;

function isOutage(error: unknown): boolean {
  return OUTAGES.some((kind) => error instanceof kind);
}

const OUTAGES = [
  WaypointAuthFailed,
  WaypointTokenStoreFailed,
  WaypointThrottled,
  WaypointNetwork,
  WaypointTimeout,
];

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
