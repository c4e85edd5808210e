import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Carrier, Changed } from './carrier.ts';

/**
 * Tells every process that something of a player changed: their data, or how their sync stands. A hint says where to look
 * and nothing else, so that one that is lost or comes twice does no harm.
 */
export interface Hints {
  /** Never fails, and nobody waits for it. */
  publish(xuids: Iterable<bigint | string>): void;
  /** Places the events of whoever died before they did, and tells of them. Never fails. */
  sweep(): Promise<void>;
  /** @returns what ends it. */
  subscribe(listener: (changed: Changed) => void): () => void;
  /** Resolves once hints of others are heard; only who subscribes hears any. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface HintsOptions {
  carrier: Carrier;
  /**
   * Gives the events that wait their place in the log, and says whose they were. Done before a hint is sent: who hears it
   * finds them there.
   */
  place: () => Promise<Iterable<string>>;
  log: Pick<Logger, 'warn' | 'error'>;
  /** Least milliseconds between two messages of this process. */
  everyMs?: number;
  /** Players in one message; of more it says that anything may have changed. */
  most?: number;
}

const EVERY_MS = 100;
const MOST = 2_000;
const RETRY_MS = 1_000;
const LAST_WORDS_MS = 1_000;

export function createHints({ carrier, place, log, everyMs = EVERY_MS, most = MOST }: HintsOptions): Hints {
  const listeners = new Set<(changed: Changed) => void>();
  let pending = new Set<string>();
  let isOverflown = false;
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> | null = null;
  let nextAt = 0;
  let isAway = false;
  let isClosed = false;

  function remember(changed: Iterable<bigint | string>): void {
    for (const xuid of changed) {
      if (isOverflown) return;
      pending.add(String(xuid));
      isOverflown = pending.size > most;
    }
  }

  function plan(): void {
    if (isClosed || timer !== null || sending !== null || pending.size === 0) return;
    timer = setTimeout(
      () => {
        timer = null;
        sending = send().finally(() => {
          sending = null;
          plan();
        });
      },
      Math.max(0, nextAt - performance.now()),
    );
  }

  async function send(): Promise<void> {
    const kept = pending;
    pending = new Set();
    isOverflown = false;
    nextAt = performance.now() + everyMs;
    try {
      const failure = await placeFor(kept);
      await carrier.send(kept.size > most ? 'anything' : kept);
      // How syncs stand is heard of all the same; of the events they hear again.
      if (failure !== null) throw failure;
      isAway = false;
    } catch (error) {
      if (!isAway) log.warn({ err: error }, 'hints of changes are not told; they are kept and tried again');
      isAway = true;
      remember(kept);
      nextAt = performance.now() + RETRY_MS;
    }
  }

  /** Adds those whose events were placed as well: whose they are may have died before it told. */
  async function placeFor(changed: Set<string>): Promise<Error | null> {
    try {
      for (const xuid of await place()) changed.add(xuid);
      return null;
    } catch (error) {
      return error as Error;
    }
  }

  function tell(changed: Changed): void {
    if (changed !== 'anything' && changed.size === 0) return;
    for (const listener of listeners)
      try {
        listener(changed);
      } catch (error) {
        log.error({ err: error }, 'somebody failed over a hint of a change');
      }
  }

  function publish(xuids: Iterable<bigint | string>): void {
    if (isClosed) return;
    remember(xuids);
    plan();
  }

  return {
    publish,
    async sweep() {
      const placed = new Set<string>();
      const failure = await placeFor(placed);
      if (failure !== null) log.warn({ err: failure }, 'events did not get their place in the log');
      publish(placed);
    },
    subscribe(listener) {
      listeners.add(listener);
      carrier.listen(tell);
      return () => void listeners.delete(listener);
    },
    ready: () => carrier.ready(),
    async close() {
      if (isClosed) return;
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      listeners.clear();
      const lastWords = (async () => {
        await sending;
        if (pending.size > 0) await send();
      })();
      await Promise.race([lastWords, delay(LAST_WORDS_MS, null, { ref: false })]);
      await carrier.close();
    },
  };
}
