import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { type Carrier, createSignal, readMessage, toMessage } from './carrier.ts';

export interface RedisCarrierOptions {
  url: string;
  log: Pick<Logger, 'warn'>;
  /** Of a Redis, which others may use as well. */
  channel?: string;
}

const LONGEST_RETRY_MS = 2_000;
const PATIENCE_MS = 2_000;
const retryStrategy = (attempt: number) => Math.min(attempt * 100, LONGEST_RETRY_MS);

/** Publish and subscribe of Redis. A connection that listens can do nothing else, so there are two. */
export function createRedisCarrier({ url, log, channel = 'halo-changes' }: RedisCarrierOptions): Carrier {
  const ready = createSignal();
  let sender: Redis | null = null;
  let listener: Redis | null = null;

  function open(options: { commandTimeout?: number; maxRetriesPerRequest: number | null }): Redis {
    // Subscribed to by hand: only then it is known from when on nothing is missed.
    const redis = new Redis(url, {
      ...options,
      retryStrategy,
      autoResubscribe: false,
      connectTimeout: PATIENCE_MS,
    });
    // Told with what fails of it; one warning for each outage is enough.
    let isAway = false;
    redis.on('error', (error) => {
      if (!isAway) log.warn({ err: error }, 'no hints of changes come or go: Redis is away');
      isAway = true;
    });
    redis.on('ready', () => {
      isAway = false;
    });
    return redis;
  }

  return {
    async send(changed) {
      sender ??= open({ commandTimeout: PATIENCE_MS, maxRetriesPerRequest: 1 });
      await sender.publish(channel, toMessage(changed));
    },
    listen(told) {
      if (listener !== null) return;
      const redis = open({ maxRetriesPerRequest: null });
      listener = redis;
      redis.on('message', (_channel, message) => told(readMessage(message)));
      redis.on('ready', () => {
        redis.subscribe(channel).then(
          () => {
            ready.tell();
            told('anything');
          },
          // Connected anew, it is tried again.
          () => redis.disconnect(true),
        );
      });
    },
    ready: () => ready.told,
    async close() {
      sender?.disconnect();
      listener?.disconnect();
    },
  };
}
