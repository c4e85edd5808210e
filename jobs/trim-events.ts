import { trimEvents as trim } from '../src/db/trim-events.ts';
import type { JobContext } from './context.ts';

/** The event log is kept for a while, not for ever. */
export async function trimEvents({ prisma, eventRetentionDays, signal }: JobContext): Promise<void> {
  await trim(prisma, eventRetentionDays, signal);
}
