import type { Logger } from 'pino';
import type { PrismaClient } from '../src/db/generated/client.ts';
import type { SecretSealer } from '../src/db/seal-secret.ts';
import type { Hints } from '../src/live/hints.ts';
import type { Lane } from '../src/queue/contracts.ts';
import type { Queues } from '../src/queue/enqueue.ts';
import type { Waypoint } from '../src/waypoint/client.ts';
import type { Sender } from '../src/webhooks/sender.ts';
import type { Tally } from './tally.ts';

/** What a job may use. */
export interface JobContext {
  prisma: PrismaClient;
  waypoint: Waypoint;
  queues: Queues;
  /** Told whose data or sync changed, after it did. */
  hints: Pick<Hints, 'publish' | 'subscribe' | 'sweep'>;
  webhooks: WebhookTools;
  log: Logger;
  /** What this process counts, for who asks how the service does. */
  tally: Tally;
  /** Most seconds between two looks at a player. */
  syncIntervalSeconds: number;
  /** Days the event log is kept for. */
  eventRetentionDays: number;
  /** What the job is done for: its requests share upstream's budget with those of the other lanes. */
  lane: Lane;
  /** Ends when the process is told to stop. */
  signal: AbortSignal;
}

/** What messages are signed and sent with. */
export interface WebhookTools {
  sealer: SecretSealer;
  sender: Pick<Sender, 'send'>;
}
