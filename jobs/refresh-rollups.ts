import { refreshRollups as refresh } from '../src/db/rollups.ts';
import type { JobContext } from './context.ts';

/** Players one look finds. */
const MOST = 500;

/** Insights read them no more often than every quarter of an hour. */
const LEAST_AGE_SECONDS = 30 * 60;

/** The sums of everybody whose matches have changed, until there is nobody left or the process is told to stop. */
export async function refreshRollups({ prisma, signal }: JobContext): Promise<void> {
  let made: number;
  do made = await refresh(prisma, { most: MOST, leastAgeSeconds: LEAST_AGE_SECONDS, signal });
  while (made > 0 && !signal.aborted);
}
