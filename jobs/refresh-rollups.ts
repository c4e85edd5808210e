import { refreshRollups as refresh } from '../src/db/rollups.ts';
import type { JobContext } from './context.ts';

/** Players in one transaction: storing a match of theirs waits for its end. */
const BATCH = 1;

/** Insights read them no more often than every quarter of an hour. */
const LEAST_AGE_SECONDS = 30 * 60;

/** The sums of everybody whose matches have changed, until there is nobody left or the process is told to stop. */
export async function refreshRollups({ prisma, signal }: JobContext): Promise<void> {
  let done: number;
  do done = await refresh(prisma, { most: BATCH, leastAgeSeconds: LEAST_AGE_SECONDS });
  while (done === BATCH && !signal.aborted);
}
