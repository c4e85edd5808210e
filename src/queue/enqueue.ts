import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { closeQueue, openQueue, type QueueStore } from './connection.ts';
import {
  JOBS,
  type JobName,
  type Payload,
  PRIORITY,
  type Priority,
  QUEUES,
  type QueueName,
} from './contracts.ts';

export interface Queues {
  /** Asks for jobs; one that waits or runs already is not asked for twice. */
  enqueue<Name extends JobName>(
    name: Name,
    payloads: readonly Payload<Name>[],
    priority?: Priority,
  ): Promise<void>;
  /**
   * Takes back jobs that wait, and what is remembered of those that ran; one that runs goes on.
   * @returns their ids.
   */
  forget<Name extends JobName>(name: Name, payloads: readonly Payload<Name>[]): Promise<string[]>;
  /** Makes a job run every so often, whichever process asks and however often. */
  schedule<Name extends JobName>(name: Name, payload: Payload<Name>, everyMs: number): Promise<void>;
  /** Jobs by state of each queue. */
  counts(): Promise<Record<QueueName, Record<string, number>>>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Opens every queue for adding. */
export function createQueues(store: QueueStore, log: Logger): Queues {
  const queues = new Map<QueueName, Queue<unknown, unknown, string>>();
  for (const name of QUEUES) queues.set(name, openQueue(name, store, log));
  const queueOf = (name: QueueName) => {
    const queue = queues.get(name);
    if (!queue) throw new Error(`no queue ${name}`);
    return queue;
  };
  return {
    async enqueue(name, payloads, priority = PRIORITY.now) {
      const contract = JOBS[name];
      const jobs = payloads.map((payload) => {
        const jobId = jobIdOf(name, payload);
        return { name, data: payload as unknown, opts: { jobId, ...(priority > 0 && { priority }) } };
      });
      if (jobs.length > 0) await queueOf(contract.queue).addBulk(jobs);
    },
    async forget(name, payloads) {
      const queue = queueOf(JOBS[name].queue);
      const ids = payloads.map((payload) => jobIdOf(name, payload));
      // A job that runs is locked, and cannot be taken back.
      for (const id of ids) await queue.remove(id).catch(() => 0);
      // On PostgreSQL the library cannot do this; src/db/forget-jobs.ts does.
      if (store.kind === 'redis') await queue.trimEvents(0);
      return ids;
    },
    async schedule(name, payload, everyMs) {
      assertPayload(name, payload);
      await queueOf(JOBS[name].queue).upsertJobScheduler(
        `every-${name}`,
        { every: everyMs },
        { name, data: payload as unknown },
      );
    },
    async counts() {
      const entries = QUEUES.map(async (name) => [name, await queueOf(name).getJobCounts()] as const);
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
