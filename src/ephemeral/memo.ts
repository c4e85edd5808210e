import { LRUCache } from 'lru-cache';

/** Where several processes share what they have worked out. Losing it costs time and nothing else. */
export interface SharedMemory {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
}

/** Answers by the version of the data they are made of: a new version is a new key, so nothing is ever wrong. */
export interface Memo {
  get(key: string): string | undefined;
  /**
   * Remembers the answer to a question that was asked before, or that is dear; of any other, only that it was asked.
   * What is kept is moved about by the garbage collector, which costs more than reading it did where nobody asks again.
   */
  keep(question: string, key: string, value: string, isDear: boolean): void;
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
  const running = new Map<string, Promise<unknown>>();
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
    keep(question, key, value, isDear) {
      const keeps = isDear || kept.has(question);
      if (keeps) kept.set(key, value);
      // Alone it takes the room of its answer: it is forgotten when the answer would have been.
      kept.set(question, key, keeps ? {} : { size: value.length + 100 });
    },
    async recall(key) {
      return shared === null ? null : shared.get(key).catch(() => null);
    },
    share(key, value) {
      if (shared === null || value.length > SHARED_MOST) return;
      shared.set(key, value, SHARED_SECONDS).catch(() => undefined);
    },
    once<T>(key: string, work: () => Promise<T>): Promise<T> {
      const present = running.get(key);
      if (present !== undefined) return present as Promise<T>;
      tally.misses += 1;
      const promise = work().finally(() => running.delete(key));
      running.set(key, promise);
      return promise;
    },
  };
}
