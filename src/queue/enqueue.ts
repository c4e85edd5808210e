import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { closeQueue, openQueue, type QueueStore } from './connection.ts';
import {
  JOBS,
  type JobName,
  type Lane,
  type Payload,
  PRIORITY,
  QUEUES,
  type QueueName,
  queueOf,
  queuesOf,
} from './contracts.ts';

export interface Queues {
  /**
   * Asks for jobs, in the lane `live` unless told; one that waits or runs already in that lane is not asked for twice. In
   * another lane it is: who comes first does it, and the other finds it done, or being done.
   */
  enqueue<Name extends JobName>(name: Name, payloads: readonly Payload<Name>[], lane?: Lane): Promise<void>;
  /**
   * Takes back jobs that wait, and what is remembered of those that ran; one that runs goes on.
   * @returns their ids.
   */
  forget<Name extends JobName>(name: Name, payloads: readonly Payload<Name>[]): Promise<string[]>;
  /** Makes a job run every so often, whichever process asks and however often. */
  schedule<Name extends JobName>(name: Name, payload: Payload<Name>, everyMs: number): Promise<void>;
  /** How long a queue's line is, and how many jobs of it run. */
  line(name: QueueName): Promise<{ waiting: number; active: number }>;
  /** Jobs by state of each queue. */
  counts(): Promise<Record<QueueName, Record<string, number>>>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

const IN_LINE = ['waiting', 'prioritized', 'active'] as const;

/** Opens every queue for adding. */
export function createQueues(store: QueueStore, log: Logger): Queues {
  const queues = new Map<QueueName, Queue<unknown, unknown, string>>();
  for (const name of QUEUES) queues.set(name, openQueue(name, store, log));
  const opened = (name: QueueName) => {
    const queue = queues.get(name);
    if (!queue) throw new Error(`no queue ${name}`);
    return queue;
  };
  return {
    async enqueue(name, payloads, lane = 'live') {
      const queue = queueOf(name, lane);
      const priority = PRIORITY[queue]?.[name] ?? 0;
      const jobs = payloads.map((payload) => {
        const jobId = jobIdOf(name, payload);
        return { name, data: payload as unknown, opts: { jobId, ...(priority > 0 && { priority }) } };
      });
      if (jobs.length > 0) await opened(queue).addBulk(jobs);
    },
    async forget(name, payloads) {
      const ids = payloads.map((payload) => jobIdOf(name, payload));
      for (const queue of queuesOf(name).map(opened)) {
        // A job that runs is locked, and cannot be taken back.
        for (const id of ids) await queue.remove(id).catch(() => 0);
        // On PostgreSQL the library cannot do this; src/db/forget-jobs.ts does.
        if (store.kind === 'redis') await queue.trimEvents(0);
      }
      return ids;
    },
    async schedule(name, payload, everyMs) {
      assertPayload(name, payload);
      await opened(queueOf(name, 'live')).upsertJobScheduler(
        `every-${name}`,
        { every: everyMs },
        { name, data: payload as unknown },
      );
    },
    async line(name) {
      const { waiting = 0, prioritized = 0, active = 0 } = await opened(name).getJobCounts(...IN_LINE);
      return { waiting: waiting + prioritized, active };
    },
    async counts() {
      const entries = QUEUES.map(async (name) => [name, await opened(name).getJobCounts()] as const);
      return Object.fromEntries(await Promise.all(entries)) as Record<QueueName, Record<string, number>>;
    },
    async ready() {
      for (const queue of queues.values()) await queue.waitUntilReady();
    },
    async close() {
      await Promise.all([...queues.values()].map(closeQueue));
    },
  };
}

function jobIdOf<Name extends JobName>(name: Name, payload: Payload<Name>): string {
  assertPayload(name, payload);
  return (JOBS[name].id as (payload: unknown) => string)(payload);
}

const checks = new Map<JobName, (payload: unknown) => boolean>();

/** @throws TypeError when a payload is not what the contract says: checked on both sides of the queue. */
export function assertPayload<Name extends JobName>(
  name: Name,
  payload: unknown,
): asserts payload is Payload<Name> {
  let check = checks.get(name);
  if (!check) {
    const compiled = Compile(JOBS[name].payload as TSchema);
    check = (value) => compiled.Check(value);
    checks.set(name, check);
  }
  if (!check(payload)) throw new TypeError(`job ${name}: the payload is not what its contract says`);
}
