import { createHash } from 'node:crypto';
import Type, { type Static, type TSchema } from 'typebox';

/**
 * Queues are lanes: a long backfill must not hold up a look at a player, nor either of them the upkeep. `dispatch` fills
 * the others and so must never wait behind them; `names` runs one at a time, because every run asks for the same things.
 */
export const QUEUES = ['dispatch', 'sync', 'ingest', 'upkeep', 'names'] as const;
export type QueueName = (typeof QUEUES)[number];

const Xuid = Type.String({ pattern: '^\\d{1,18}$' });

/**
 * Every job there is. A job id is its subject, so asking twice while one waits or runs is one job. Attempts are one:
 * what failed stands in the database with the time of its next try, and `dispatch-due` asks again.
 */
export const JOBS = {
  'register-player': {
    queue: 'sync',
    payload: Type.Object({ gamertagKey: Type.String({ minLength: 1 }) }),
    // The queue remembers ids for a while, and who asked to be forgotten may be meant.
    id: ({ gamertagKey }: { gamertagKey: string }) =>
      `register-${createHash('sha256').update(gamertagKey).digest('base64url')}`,
  },
  'sync-player': {
    queue: 'sync',
    payload: Type.Object({ xuid: Xuid }),
    id: ({ xuid }: { xuid: string }) => `sync-${xuid}`,
  },
  'ingest-match': {
    queue: 'ingest',
    payload: Type.Object({
      matchId: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
    }),
    id: ({ matchId }: { matchId: string }) => `match-${matchId}`,
  },
  'snapshot-player': {
    queue: 'upkeep',
    payload: Type.Object({ xuid: Xuid }),
    id: ({ xuid }: { xuid: string }) => `snapshot-${xuid}`,
  },
  'refresh-metadata': {
    queue: 'names',
    payload: Type.Object({}),
    id: () => 'metadata',
  },
  'refresh-rollups': {
    queue: 'upkeep',
    payload: Type.Object({}),
    id: () => 'rollups',
  },
  'resolve-names': {
    queue: 'names',
    payload: Type.Object({}),
    id: () => 'names',
  },
  'dispatch-due': {
    queue: 'dispatch',
    payload: Type.Object({}),
    id: () => 'dispatch',
  },
} as const satisfies Record<string, JobContract>;

interface JobContract {
  queue: QueueName;
  payload: TSchema;
  id: (payload: never) => string;
}

export type JobName = keyof typeof JOBS;
export type Payload<Name extends JobName> = Static<(typeof JOBS)[Name]['payload']>;

/** Lower runs sooner. BullMQ runs what has none first of all. */
export const PRIORITY = { now: 0, soon: 5, backfill: 10 } as const;
export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];
