import type { Logger } from 'pino';
import type { Database } from '../db/client.ts';
import { sequenceEvents } from '../db/sequence-events.ts';
import { createEventTail, type EventTail } from './event-tail.ts';
import { createHints, type Hints } from './hints.ts';
import { createPostgresCarrier } from './postgres-carrier.ts';
import { createRedisCarrier } from './redis-carrier.ts';
import { countStreams, STREAM_LIMITS, type StreamLimits } from './stream-limits.ts';
import { createSyncStreams, type SyncStreams } from './sync-stream.ts';

/** What changes, told at once: to other processes, and to whoever listens in this one. */
export interface Live {
  hints: Hints;
  events: EventTail;
  syncs: SyncStreams;
  /** Streams that are open. */
  streams(): number;
  /** Ends the streams; hints go on. */
  endStreams(): void;
  close(): Promise<void>;
}

export interface LiveOptions {
  db: Pick<Database, 'pool' | 'url'>;
  /** Null: hints go through the database. */
  redisUrl: string | null;
  log: Logger;
  /** Where hints are heard, if not in the usual place; for many systems on one Redis. */
  channel?: string;
  limits?: Partial<StreamLimits>;
  lookEveryMs?: number;
}

/** Connects to nothing before somebody publishes or listens. */
export function openLive({ db, redisUrl, log, channel, limits, lookEveryMs }: LiveOptions): Live {
  const { pool, url } = db;
  const named = channel === undefined ? {} : { channel };
  const carrier =
    redisUrl === null
      ? createPostgresCarrier({ url, pool, log, ...named })
      : createRedisCarrier({ url: redisUrl, log, ...named });
  const hints = createHints({ carrier, place: () => sequenceEvents(pool, log), log });
  const bounds = { ...STREAM_LIMITS, ...limits };
  const count = countStreams(bounds);
  const shared = { pool, hints, log, count, ...(lookEveryMs !== undefined && { lookEveryMs }) };
  const events = createEventTail({ ...shared, limits: bounds });
  const syncs = createSyncStreams(shared);
  const endStreams = () => {
    events.close();
    syncs.close();
  };
  return {
    hints,
    events,
    syncs,
    streams: () => count.size,
    endStreams,
    async close() {
      endStreams();
      await hints.close();
    },
  };
}
