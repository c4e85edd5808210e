import { createHash } from 'node:crypto';
import Type, { type Static, type TSchema } from 'typebox';

/** Why work is done: somebody waits for it, it keeps tracked players fresh, or it fills in history. */
export type Lane = 'asked' | 'live' | 'backfill';

/**
 * Queues are lanes: none waits behind another, and upstream's budget is divided between them. `asked` is what somebody
 * waits for; `sync` and `ingest` are the looks that are due and their new matches; `backfill` lists older pages of
 * histories, `backfill-ingest` fetches their matches. `dispatch` fills the others and so must never wait behind them,
 * nor behind a long log, which is turned into messages in `fan-out`. `names` runs one at a time, because every run asks for
 * the same things. `webhooks` sends to receivers that take what they
 * are sent; those that do not wait for each other, in `webhooks-failing`.
 */
export const QUEUES = [
  'dispatch',
  'asked',
  'sync',
  'ingest',
  'backfill',
  'backfill-ingest',
  'upkeep',
  'names',
  'fan-out',
  'webhooks',
  'webhooks-failing',
] as const;
export type QueueName = (typeof QUEUES)[number];

/** The lane of whatever is in a queue. */
export function laneOf(queue: string): Lane {
  if (queue === 'asked') return 'asked';
  return queue.startsWith('backfill') ? 'backfill' : 'live';
}

const Xuid = Type.String({ pattern: '^\\d{1,18}$' });
/** A job that makes room for others asks for its next turn while its own id is still taken. */
const Turn = Type.Union([Type.Literal(0), Type.Literal(1)]);

/** `upTo` makes what is asked for because of a later event another job: the one before may just be ending. */
const Delivery = Type.Object({
  webhookId: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  upTo: Type.String({ pattern: '^\\d{1,19}$' }),
});
const deliveryId = ({ webhookId, upTo }: { webhookId: string; upTo: string }) =>
  `webhook-${webhookId}-${upTo}`;

/**
 * Every job there is. A job id is its subject, so asking twice while one waits or runs is one job. Attempts are one:
 * what failed stands in the database with the time of its next try, and `dispatch-due` asks again.
 */
export const JOBS = {
  'register-player': {
    queue: 'asked',
    payload: Type.Object({ gamertagKey: Type.String({ minLength: 1 }) }),
    // The queue remembers ids for a while, and who asked to be forgotten may be meant.
    id: ({ gamertagKey }: { gamertagKey: string }) =>
      `register-${createHash('sha256').update(gamertagKey).digest('base64url')}`,
  },
  'sync-player': {
    queue: { asked: 'asked', live: 'sync', backfill: 'sync' },
    payload: Type.Object({ xuid: Xuid }),
    id: ({ xuid }: { xuid: string }) => `sync-${xuid}`,
  },
  'ingest-match': {
    queue: { asked: 'asked', live: 'ingest', backfill: 'backfill-ingest' },
    payload: Type.Object({
      matchId: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
    }),
    id: ({ matchId }: { matchId: string }) => `match-${matchId}`,
  },
  'backfill-player': {
    queue: 'backfill',
    payload: Type.Object({ xuid: Xuid, turn: Turn }),
    id: ({ xuid, turn }: { xuid: string; turn: number }) => `backfill-${xuid}-${turn}`,
  },
  'reconcile-player': {
    queue: 'backfill',
    payload: Type.Object({ xuid: Xuid, turn: Turn }),
    id: ({ xuid, turn }: { xuid: string; turn: number }) => `reconcile-${xuid}-${turn}`,
  },
  'snapshot-player': {
    queue: { asked: 'asked', live: 'upkeep', backfill: 'upkeep' },
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
  'trim-events': {
    queue: 'upkeep',
    payload: Type.Object({}),
    id: () => 'trim',
  },
  'resolve-names': {
    queue: 'names',
    payload: Type.Object({}),
    id: () => 'names',
  },
  'fan-out-events': {
    queue: 'fan-out',
    payload: Type.Object({ upTo: Type.String({ pattern: '^\\d{1,19}$' }) }),
    id: ({ upTo }: { upTo: string }) => `events-${upTo}`,
  },
  'deliver-webhook': { queue: 'webhooks', payload: Delivery, id: deliveryId },
  'retry-webhook': { queue: 'webhooks-failing', payload: Delivery, id: deliveryId },
  'prune-deliveries': {
    queue: 'upkeep',
    payload: Type.Object({}),
    id: () => 'deliveries',
  },
  'dispatch-due': {
    queue: 'dispatch',
    payload: Type.Object({}),
    id: () => 'dispatch',
  },
} as const satisfies Record<string, JobContract>;

interface JobContract {
  /** By lane, where there is a choice. */
  queue: QueueName | Readonly<Record<Lane, QueueName>>;
  payload: TSchema;
  id: (payload: never) => string;
}

export type JobName = keyof typeof JOBS;
export type Payload<Name extends JobName> = Static<(typeof JOBS)[Name]['payload']>;

/** The queue of a job in a lane. */
export function queueOf(name: JobName, lane: Lane): QueueName {
  const { queue } = JOBS[name] as JobContract;
  return typeof queue === 'string' ? queue : queue[lane];
}

/** Every queue a job may be in. */
export function queuesOf(name: JobName): QueueName[] {
  const { queue } = JOBS[name] as JobContract;
  return typeof queue === 'string' ? [queue] : [...new Set(Object.values(queue))];
}

/**
 * In the queue `asked` the matches of one question must not hold up the next question, in `upkeep` the ranks of everybody
 * not what keeps the tables small. BullMQ runs what has none first.
 */
export const PRIORITY: Partial<Record<QueueName, Partial<Record<JobName, number>>>> = {
  asked: { 'ingest-match': 1 },
  upkeep: { 'snapshot-player': 1 },
};
