import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Database } from '../db/client.ts';
import { noteInterest } from '../db/note-interest.ts';

/** Remembers about whom somebody reads: they are looked at more often. */
export interface Interest {
  /** Costs a caller nothing: it is written later, many at a time. */
  note(name: string): void;
  /** Writes what was noted. */
  flush(): Promise<void>;
  close(): void;
}

const FLUSH_MS = 5_000;
const REMEMBERED_MS = 10 * 60_000;
/** Names remembered; beyond them the ones noted longest ago may be written again. */
const MOST = 20_000;
/** Names written in one statement; the others are noted when they are read about again. */
const MOST_AT_ONCE = 1_000;

export function createInterest(pool: Database['pool'], log: Pick<Logger, 'warn'>): Interest {
  const noted = new LRUCache<string, true>({ max: MOST, ttl: REMEMBERED_MS });
  const waiting = new Set<string>();
  const flush = async () => {
    if (waiting.size === 0) return;
    const names = [...waiting];
    waiting.clear();
    let written = new Set<string>();
    try {
      written = await noteInterest(pool, names.slice(0, MOST_AT_ONCE));
    } catch (error) {
      log.warn({ err: error }, 'about whom is read was not written');
    }
    for (const name of names) if (!written.has(name)) noted.delete(name);
  };
  const timer = setInterval(() => void flush(), FLUSH_MS).unref();
  return {
    note(name) {
      if (noted.has(name)) return;
      noted.set(name, true);
      waiting.add(name);
    },
    flush,
    close: () => clearInterval(timer),
  };
}
