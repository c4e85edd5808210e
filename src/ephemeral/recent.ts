import { LRUCache } from 'lru-cache';

/** What was found a moment ago, nothing included, and may be taken for true so long. */
export interface Recent<Value> {
  /** Finds by key, at most once in that time however many ask. A failure is not remembered. */
  find(key: string, load: () => Promise<Value>): Promise<Value>;
  /** What was found last, however long ago; undefined: it was not looked for, or is forgotten. */
  last(key: string): Value | undefined;
}

export interface RecentOptions {
  forMs: number;
  /** Most keys kept. */
  most: number;
  now: () => number;
}

export function createRecent<Value>({ forMs, most, now }: RecentOptions): Recent<Value> {
  const kept = new LRUCache<string, { value: Value; until: number }>({ max: most });
  const running = new Map<string, Promise<Value>>();
  return {
    find(key, load) {
      const known = kept.get(key);
      if (known !== undefined && now() < known.until) return Promise.resolve(known.value);
      const present = running.get(key);
      if (present !== undefined) return present;
      const loading = load()
        .then((value) => {
          kept.set(key, { value, until: now() + forMs });
          return value;
        })
        .finally(() => running.delete(key));
      running.set(key, loading);
      return loading;
    },
    last: (key) => kept.peek(key)?.value,
  };
}
