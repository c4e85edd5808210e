import type { Queues } from '../src/queue/enqueue.ts';

/** The repeating jobs, in milliseconds between two runs. */
const EVERY = {
  'dispatch-due': 5_000,
  'resolve-names': 5_000,
  'refresh-metadata': 6 * 3_600_000,
  'refresh-rollups': 60_000,
  'trim-events': 600_000,
  'prune-deliveries': 600_000,
} as const;

/** Safe to call from every process at every start: a schedule is one, whoever asks. */
export async function scheduleJobs(queues: Queues): Promise<void> {
  await queues.schedule('dispatch-due', {}, EVERY['dispatch-due']);
  await queues.schedule('resolve-names', {}, EVERY['resolve-names']);
  await queues.schedule('refresh-rollups', {}, EVERY['refresh-rollups']);
  await queues.schedule('trim-events', {}, EVERY['trim-events']);
  await queues.schedule('prune-deliveries', {}, EVERY['prune-deliveries']);
  await queues.schedule('refresh-metadata', {}, EVERY['refresh-metadata']);
}
