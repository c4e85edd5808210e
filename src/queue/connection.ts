import {
  createPostgresBackend,
  type JobsOptions,
  type Processor,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { QueueName } from './contracts.ts';

/** Where the jobs live: Redis in production, PostgreSQL where there is no Redis. */
export type QueueStore =
  | { kind: 'redis'; url: string; prefix?: string }
  | { kind: 'postgres'; url: string; prefix?: string };

export const JOB_OPTIONS: JobsOptions = {
  attempts: 1,
  removeOnComplete: true,
  // A kept failed job would keep its id taken, and the next try with it.
  removeOnFail: true,
};

const PREFIX = 'halo';

type AnyQueue = Queue<unknown, unknown, string>;
type AnyWorker = Worker<unknown, unknown, string>;

/** Opens one queue for adding jobs. */
export function openQueue(name: QueueName, store: QueueStore, log: Logger): AnyQueue {
  const options = { prefix: store.prefix ?? PREFIX, defaultJobOptions: JOB_OPTIONS };
  const queue =
    store.kind === 'redis'
      ? new Queue<unknown, unknown, string>(name, {
          ...options,
          connection: openRedis(store.url, log, { maxRetriesPerRequest: 1 }) as QueueOptions['connection'],
        })
      : (new Queue(
          name,
          { ...options, connection: { connectionString: store.url, migrate: true, max: 2 } },
          createPostgresBackend,
        ) as unknown as AnyQueue);
  // What is lost while it is given up is no loss.
  queue.on('error', (error) => {
    if (!queue.closing) log.warn({ err: error, queue: name }, 'queue connection');
  });
  return queue;
}

export interface WorkerTuning {
  concurrency: number;
}

/** Opens one worker; it does not take jobs before `run()`. */
export function openWorker(
  name: QueueName,
  processor: Processor<unknown, unknown, string>,
  store: QueueStore,
  tuning: WorkerTuning,
  log: Logger,
): AnyWorker {
  const options = {
    prefix: store.prefix ?? PREFIX,
    concurrency: tuning.concurrency,
    autorun: false,
    // A killed worker's jobs go to another within these; a job that is stalled often is still not lost.
    lockDuration: 15_000,
    stalledInterval: 5_000,
    maxStalledCount: 20,
  };
  const worker =
    store.kind === 'redis'
      ? new Worker<unknown, unknown, string>(name, processor, {
          ...options,
          connection: openRedis(store.url, log, {
            maxRetriesPerRequest: null,
          }) as WorkerOptions['connection'],
        })
      : (new Worker(
          name,
          processor,
          {
            ...options,
            connection: {
              connectionString: store.url,
              migrate: true,
              max: Math.min(6, 1 + Math.ceil(tuning.concurrency / 2)),
            },
          },
          createPostgresBackend,
        ) as unknown as AnyWorker);
  worker.on('error', (error) => {
    if (!worker.closing) log.warn({ err: error, queue: name }, 'worker connection');
  });
  return worker;
}

/** BullMQ closes a connection it was lent only half; {@link closeQueue} ends it. */
function openRedis(url: string, log: Logger, options: { maxRetriesPerRequest: number | null }): Redis {
  const redis = new Redis(url, { ...options, enableReadyCheck: true, connectTimeout: 10_000 });
  redis.on('error', (error) => log.warn({ err: error }, 'redis connection'));
  return redis;
}

export async function closeQueue(queue: AnyQueue | AnyWorker): Promise<void> {
  const connection = (queue.opts as { connection?: unknown }).connection;
  await queue.close();
  if (connection instanceof Redis) connection.disconnect();
}
