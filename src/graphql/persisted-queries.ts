import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { errors } from '../errors.ts';

/** Characters of texts that are remembered by their hash: whoever is forgotten sends the text again. */
const KEPT_CHARACTERS = 4_000_000;

/** Automatic persisted queries: a text is sent once, and from then on its SHA-256. */
export interface PersistedQueries {
  /** The text of a request. @throws PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_MISMATCH. */
  textOf(query: string | null, sha256Hash: string | null): string | null;
}

export function createPersistedQueries(): PersistedQueries {
  const kept = new LRUCache<string, string>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (text) => text.length + 64,
  });
  return {
    textOf(query, sha256Hash) {
      if (sha256Hash === null) return query;
      const hash = sha256Hash.toLowerCase();
      if (query === null) {
        const text = kept.get(hash);
        if (text === undefined) throw new errors.PersistedQueryNotFound();
        return text;
      }
      if (createHash('sha256').update(query).digest('hex') !== hash)
        throw new errors.PersistedQueryMismatch();
      kept.set(hash, query);
      return query;
    },
  };
}
