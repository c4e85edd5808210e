import type pg from 'pg';
import type { Logger } from 'pino';
import { findRevoked } from '../db/api-keys.ts';
import {
  type LoggedEvent,
  readEvents,
  readLogBounds,
  readTail,
  type TailedEvent,
} from '../db/reads/events.ts';
import { createEventSubscriber, type EventChoice, type EventSubscriber } from './event-subscriber.ts';
import type { Hints } from './hints.ts';
import { createListeners } from './listeners.ts';
import type { Reader } from './reader.ts';
import { LOOK_EVERY_MS } from './rounds.ts';
import { CutOff, EventsExpired, EventUnknown, KeyRevoked } from './stream-ends.ts';
import { type StreamCount, type StreamLimits, TooManyPlayers } from './stream-limits.ts';

/** What somebody wants to hear of. */
export interface EventsWanted extends EventChoice {
  /** Whose stream it is: an API key or an address, whatever its caller counts by. */
  owner: string;
  /** The key it was opened with, with whose end it ends. */
  apiKeyId?: string | undefined;
  /** Id of the last event the caller knows: what came later is told first, from the log. Unless told, what comes from now on. */
  after?: bigint | undefined;
  /**
   * Takes what a look into the log for this one costs that brought so many events, or none and led further; the first is
   * free. One that fails ends the stream with CutOff.
   */
  pay?: ((events: number) => Promise<void>) | undefined;
}

export interface EventStream {
  /** A reader who does not keep up is ended with FellBehind. */
  reader: Reader<LoggedEvent>;
  /** The id up to which everything was told; null: something waits to be read. */
  toldUpTo(): bigint | null;
}

/** The end of the event log, read once for all who listen in this process. */
export interface EventTail {
  /**
   * Once it resolves, nothing is missed: each event comes once, in the order of the log.
   * @throws TooManyStreams, TooManyPlayers, EventsExpired, EventUnknown
   */
  open(wanted: EventsWanted): Promise<EventStream>;
  /** Streams that are told of events as they come: neither catching up, nor ended, nor cut off. */
  listeners(): number;
  close(): void;
}

export interface EventTailOptions {
  pool: pg.Pool;
  hints: Pick<Hints, 'subscribe'>;
  log: Pick<Logger, 'warn'>;
  limits: Pick<StreamLimits, 'playersPerStream' | 'waiting'>;
  count: StreamCount;
  /** Milliseconds between two looks, whether or not hints came. */
  lookEveryMs?: number;
}

/** Events whoever catches up reads at a time. */
const PAGE = 100;
const RETRY_MS = 1_000;

/**
 * A hint, whoever it is about, or a while without one, makes it read what came to the log after the last event it read.
 * Whoever wants what came before reads the log by themselves, page by page as it is read from, and joins between two reads
 * of the tail when they are as far as it is: so there is no gap, and nothing comes twice.
 */
export function createEventTail(options: EventTailOptions): EventTail {
  const { pool, hints, log, limits, count, lookEveryMs = LOOK_EVERY_MS } = options;
  const all = new Map<
    EventSubscriber,
    { apiKeyId: string | undefined; pay: (events: number) => Promise<void> }
  >();
  const joined = createListeners();
  let joining: { subscriber: EventSubscriber; settle: () => void }[] = [];
  /** Up to where the tail was read; means nothing while nobody has joined. */
  let position = 0n;
  let isDue = false;
  let isRunning = false;
  let isClosed = false;
  let retry: NodeJS.Timeout | null = null;
  let stop: (() => void) | null = null;
  const page = Math.max(1, Math.min(128, limits.waiting));

  function start(): void {
    if (stop !== null || isClosed) return;
    const timer = setInterval(() => {
      look();
      endRevoked().catch((error) => log.warn({ err: error }, 'API keys of streams could not be looked up'));
    }, lookEveryMs).unref();
    const unsubscribe = hints.subscribe(look);
    stop = () => {
      clearInterval(timer);
      unsubscribe();
    };
  }

  function look(): void {
    isDue = true;
    run();
  }

  function run(): void {
    if (isRunning || isClosed || retry !== null) return;
    isRunning = true;
    read()
      .catch((error: unknown) => {
        if (isClosed) return;
        log.warn({ err: error }, 'the event log could not be read');
        retry = setTimeout(() => {
          retry = null;
          look();
        }, RETRY_MS);
      })
      .finally(() => {
        isRunning = false;
        if (isDue || joining.length > 0) run();
      });
  }

  async function read(): Promise<void> {
    while (!isClosed && (isDue || joining.length > 0)) {
      admit();
      isDue = false;
      if (joined.size === 0) return;
      const { events, hasMore, until } = await readTail(pool, {
        after: position,
        limit: page,
        ...joined.interest(),
      });
      for (const event of events) deliver(event);
      position = until;
      isDue ||= hasMore;
    }
  }

  /** Lets in whoever is as far as the tail; the others find out that they are not, and go on catching up. */
  function admit(): void {
    const now = joining;
    joining = [];
    for (const { subscriber, settle } of now) {
      const isThere = joined.size === 0 || subscriber.position >= position;
      if (isThere && all.has(subscriber)) {
        if (joined.size === 0) position = subscriber.position;
        subscriber.isJoined = true;
        joined.add(subscriber);
        isDue = true;
      }
      settle();
    }
  }

  function deliver(event: TailedEvent): void {
    for (const subscriber of joined.of(event)) if (!subscriber.accept(event)) forget(subscriber);
  }

  function forget(subscriber: EventSubscriber): void {
    all.delete(subscriber);
    joined.delete(subscriber);
  }

  async function catchUp(subscriber: EventSubscriber): Promise<void> {
    while (all.has(subscriber) && !subscriber.isJoined && !subscriber.isBusy()) {
      const { events, hasMore, until } = await readEvents(pool, {
        after: subscriber.position,
        limit: PAGE,
        types: subscriber.choice.types,
        backfill: subscriber.choice.backfill,
        ...subscriber.choice.of,
      });
      const isEnd = !hasMore && events.length === 0;
      // That the tail was ahead once more is nobody's fault.
      if (!isEnd) await all.get(subscriber)?.pay(events.length);
      if (!all.has(subscriber)) return;
      subscriber.recall(events, until);
      if (isEnd) await join(subscriber);
    }
  }

  function join(subscriber: EventSubscriber): Promise<void> {
    return new Promise((resolve) => {
      joining.push({ subscriber, settle: resolve });
      run();
    });
  }

  /** Ends the streams of keys that were revoked. */
  async function endRevoked(): Promise<void> {
    const keyIds = new Set([...all.values()].flatMap(({ apiKeyId }) => apiKeyId ?? []));
    if (keyIds.size === 0) return;
    const revoked = new Set(await findRevoked(pool, [...keyIds]));
    for (const [subscriber, { apiKeyId }] of all) {
      if (apiKeyId === undefined || !revoked.has(apiKeyId)) continue;
      subscriber.reader.end(new KeyRevoked());
      forget(subscriber);
    }
  }

  async function beginning(after: bigint | undefined): Promise<bigint> {
    const { expired, newest, given } = await readLogBounds(pool);
    if (after === undefined) return newest;
    if (after < expired) throw new EventsExpired(expired);
    if (after > given) throw new EventUnknown(after);
    return after;
  }

  /** What looks into the log for one alone cost them. */
  function payer(subscriber: EventSubscriber, pay: EventsWanted['pay']): (events: number) => Promise<void> {
    let looks = 0;
    return async (events) => {
      looks += 1;
      if (looks === 1) return;
      await pay?.(events).catch((error: unknown) => {
        throw new CutOff(subscriber.position, error);
      });
    };
  }

  function streamOf(subscriber: EventSubscriber): EventStream {
    return {
      reader: subscriber.reader,
      toldUpTo() {
        if (!subscriber.isJoined || subscriber.isBusy()) return null;
        return position > subscriber.position ? position : subscriber.position;
      },
    };
  }

  return {
    async open({ owner, apiKeyId, after, pay, ...choice }) {
      if (choice.of !== undefined && 'xuids' in choice.of && choice.of.xuids.length > limits.playersPerStream)
        throw new TooManyPlayers(limits.playersPerStream);
      const giveBack = count.take(owner);
      start();
      try {
        const subscriber = createEventSubscriber({
          choice,
          position: await beginning(after),
          waiting: limits.waiting,
          catchUp,
          leave(gone) {
            forget(gone);
            giveBack();
          },
        });
        all.set(subscriber, { apiKeyId, pay: payer(subscriber, pay) });
        // Whoever wants what comes from now on is told of it as it comes, whether or not they begin to read.
        if (after === undefined)
          await catchUp(subscriber).catch((error) => {
            forget(subscriber);
            throw error;
          });
        if (isClosed) subscriber.reader.end();
        return streamOf(subscriber);
      } catch (error) {
        giveBack();
        throw error;
      }
    },
    listeners: () => joined.size,
    close() {
      isClosed = true;
      if (retry !== null) clearTimeout(retry);
      stop?.();
      for (const { settle } of joining.splice(0)) settle();
      for (const subscriber of [...all.keys()]) {
        forget(subscriber);
        subscriber.reader.end();
      }
    },
  };
}
