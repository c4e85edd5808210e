import type { Logger } from 'pino';
import type { PrismaClient } from '../src/db/generated/client.ts';
import type { Hints } from '../src/live/hints.ts';
import type { Queues } from '../src/queue/enqueue.ts';
import type { Waypoint } from '../src/waypoint/client.ts';

/** What a job may use. */
export interface JobContext {
  prisma: PrismaClient;
  waypoint: Waypoint;
  queues: Queues;
  /** Told whose data or sync changed, after it did. */
  hints: Pick<Hints, 'publish'>;
  log: Logger;
  /** Seconds between two looks at a player. */
  syncIntervalSeconds: number;
  /** Ends when the process is told to stop. */
  signal: AbortSignal;
}
