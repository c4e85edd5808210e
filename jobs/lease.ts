import type { QueueName } from '../src/queue/contracts.ts';
import type { Queues } from '../src/queue/enqueue.ts';

const LEAST_SECONDS = 60;
const MOST_SECONDS = 600;
/** A place in the line is worth so much; an account is given about five matches a second. */
const SECONDS_PER_JOB = 0.2;

/** How long what is asked for now may take before it is asked for again. */
export interface Lease {
  seconds: number;
  /** How many wait. */
  waiting: number;
  /** Whether the queues hold no job at all: whatever was asked for before and is not done got lost. */
  isIdle: boolean;
}

/** Work whose job got lost is asked for again within a minute, or when its job would have had its turn in a long line. */
export async function leaseFor(queues: Pick<Queues, 'line'>, ...names: QueueName[]): Promise<Lease> {
  const lines = await Promise.all(names.map((name) => queues.line(name)));
  const waiting = Math.max(...lines.map((line) => line.waiting));
  const seconds = Math.min(MOST_SECONDS, LEAST_SECONDS + Math.ceil(waiting * SECONDS_PER_JOB));
  return { seconds, waiting, isIdle: lines.every((line) => line.waiting + line.active === 0) };
}
