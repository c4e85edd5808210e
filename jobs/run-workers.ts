import { setMaxListeners } from 'node:events';
import type { Job } from 'bullmq';
import { adoptCadence } from '../src/db/tracked-players.ts';
import { closeQueue, openWorker, type QueueStore } from '../src/queue/connection.ts';
import { JOBS, type JobName, laneOf, QUEUES, type QueueName } from '../src/queue/contracts.ts';
import { assertPayload } from '../src/queue/enqueue.ts';
import type { JobContext } from './context.ts';
import { errorCode } from './error-code.ts';
import { handlers } from './handlers.ts';
import { hearEvents } from './hear-events.ts';
import { reportProgress } from './report-progress.ts';
import { scheduleJobs } from './schedules.ts';
import { createTally } from './tally.ts';

export interface Workers {
  /** Takes no more jobs and waits for those that run. */
  close(): Promise<void>;
}

export interface WorkersOptions {
  store: QueueStore;
  context: Omit<JobContext, 'signal' | 'tally' | 'lane'>;
  /** Matches ingested at a time, of those that are new and as many of those that are older. */
  concurrency: number;
  /** A worker that stopped by itself leaves its lane idle for ever: the process had better end and be started again. */
  onFailure?: (error: unknown) => void;
  /** Milliseconds between two reminders of the schedules; 30 s unless told. */
  reminderMs?: number;
  /** Milliseconds between two reports of how the process does; 10 s unless told. */
  reportMs?: number;
}

const RESCHEDULE_MS = 30_000;
const REPORT_MS = 10_000;

/** Begins to work on every queue, and sees that the repeating jobs are scheduled. */
export async function runWorkers(options: WorkersOptions): Promise<Workers> {
  const {
    store,
    context,
    concurrency,
    onFailure,
    reminderMs = RESCHEDULE_MS,
    reportMs = REPORT_MS,
  } = options;
  const stopping = new AbortController();
  // Every job that runs listens to it.
  setMaxListeners(0, stopping.signal);
  const tally = createTally();
  const jobContext = { ...context, tally, signal: stopping.signal };
  const concurrencyOf: Record<QueueName, number> = {
    dispatch: 1,
    asked: Math.min(8, Math.max(4, concurrency)),
    sync: 4,
    ingest: concurrency,
    backfill: 2,
    'backfill-ingest': concurrency,
    upkeep: 2,
    names: 1,
    'fan-out': 1,
    webhooks: 20,
    'webhooks-failing': 10,
  };
  const workers = QUEUES.map((name) =>
    openWorker(
      name,
      (job) => runJob({ ...jobContext, lane: laneOf(name) }, job),
      store,
      { concurrency: concurrencyOf[name] },
      context.log,
    ),
  );
  // One whose beginning failed would fail for ever after, at once and again: then the process had better not begin.
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  const { prisma, waypoint, log } = context;
  const reports = reportProgress({
    prisma,
    waypoint,
    log,
    tally,
    concurrency: concurrencyOf,
    everyMs: reportMs,
  });
  await adoptCadence(prisma, context.syncIntervalSeconds);
  await scheduleJobs(context.queues);
  // A queue that lost its memory (an empty replica took over, somebody flushed it) gets its schedules again.
  const reminder = setInterval(() => {
    scheduleJobs(context.queues).catch((error: unknown) => context.log.warn({ err: error }, 'not scheduled'));
  }, reminderMs);
  const deafen = hearEvents(context);
  // What an interrupted process gave back is due now; the schedule may be seconds off.
  await context.queues.enqueue('dispatch-due', [{}]);
  for (const worker of workers)
    worker.run().catch((error: unknown) => {
      context.log.error({ err: error }, 'worker stopped');
      onFailure?.(error);
    });
  return {
    async close() {
      // Waiting for a slow upstream would outlast the patience of whoever stops us; the jobs are asked for again.
      clearInterval(reminder);
      deafen();
      stopping.abort(new Error('the process is stopping'));
      await Promise.all(workers.map(closeQueue));
      await reports.close();
    },
  };
}

async function runJob(context: JobContext, job: Job<unknown, unknown, string>): Promise<void> {
  const name = job.name as JobName;
  if (!(name in JOBS)) throw new TypeError(`no such job: ${job.name}`);
  assertPayload(name, job.data);
  const started = performance.now();
  try {
    await (handlers[name] as (context: JobContext, payload: unknown) => Promise<void>)(context, job.data);
    context.tally.count(`jobs:${name}:done`);
    context.log.debug({ job: name, id: job.id, ms: Math.round(performance.now() - started) }, 'job done');
  } catch (error) {
    context.tally.count(`jobs:${name}:${context.signal.aborted ? 'interrupted' : 'failed'}`);
    const level = context.signal.aborted ? 'debug' : 'info';
    context.log[level]({ job: name, id: job.id, code: errorCode(error), err: error }, 'job failed');
    throw error;
  }
}
