import { LRUCache } from 'lru-cache';

/** Where several processes share what they have worked out. Losing it costs time and nothing else. */
export interface SharedMemory {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
}

/** Answers by the version of the data they are made of: a new version is a new key, so nothing is ever wrong. */
export interface Memo {
  get(key: string): string | undefined;
  /** Remembers the answer to a question, and under the question itself the key of that answer. */
  keep(question: string, key: string, value: string): void;
  has(key: string): boolean;
  /** Asks the memory the processes share; null when there is none, or it does not know. Never fails. */
  recall(key: string): Promise<string | null>;
  /** Remembers for every process. Never fails, and nobody waits for it. */
  share(key: string, value: string): void;
  readonly isShared: boolean;
  /** Answers that were remembered, and those that had to be made. */
  readonly tally: Readonly<{ hits: number; misses: number }>;
  /** Does some work once for all who ask while it runs. */
  once<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export interface MemoOptions {
  /** Most characters kept in this process. */
  characters: number;
  shared: SharedMemory | null;
}

/** An answer larger than this share of the memory would push out too many others. */
const LARGEST_SHARE = 16;
const SHARED_SECONDS = 600;
/** Characters beyond which an answer is not worth the way to the shared memory and back. */
const SHARED_MOST = 512 * 1024;

export function createMemo({ characters, shared }: MemoOptions): Memo {
  const kept = new LRUCache<string, string>({
    maxSize: characters,
    maxEntrySize: Math.floor(characters / LARGEST_SHARE),
    sizeCalculation: (value, key) => value.length + key.length + 100,
  });
  const running = new Map<string, Turn>();
  const tally = { hits: 0, misses: 0 };
  return {
    isShared: shared !== null,
    tally,
    has: (key) => kept.has(key),
    get(key) {
      const value = kept.get(key);
      // What is kept under anything but an ETag is a hint, and no answer.
      if (value !== undefined && key.startsWith('W/')) tally.hits += 1;
      return value;
    },
    keep(question, key, value) {
      kept.set(key, value);
      kept.set(question, key);
    },
    async recall(key) {
      return shared === null ? null : shared.get(key).catch(() => null);
    },
    share(key, value) {
      if (shared === null || value.length > SHARED_MOST) return;
      shared.set(key, value, SHARED_SECONDS).catch(() => undefined);
    },
    once<T>(key: string, work: () => Promise<T>): Promise<T> {
      const present = running.get(key)?.promise;
      if (present) return present as Promise<T>;
      tally.misses += 1;
      const turn: Turn = { promise: null };
      const promise = work().finally(() => {
        running.delete(key);
        turn.promise = null;
      });
      turn.promise = promise;
      running.set(key, turn);
      return promise;
    },
  };
}

/** A map that grew keeps what it held on the heap until the next full collection: it must not hold an answer. */
interface Turn {
  promise: Promise<unknown> | null;
}
