import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/**
 * Characters of the statements a connection keeps prepared. A plan takes up to 170 bytes for each, on every connection
 * and for as long as it is open; filters and dimensions make more texts than any server has memory for.
 */
const MOST_CHARACTERS = 800_000;

/**
 * The same for texts whose members a caller chooses: of those anybody can make as many as they like, and they must not
 * take the room of the tables' own.
 */
const MOST_CHOSEN_CHARACTERS = 200_000;

/** Texts that are known to have been asked for once. */
const MOST_SEEN = 1_000;

/** Gives a text the name it is prepared under; undefined: it is planned anew each time. */
export type NameStatement = (text: string) => string | undefined;

/** Names what is asked for again, until there is no more room: what is asked for once must not take the room of the rest. */
export function createStatementNames(mostCharacters = MOST_CHARACTERS): NameStatement {
  const names = new Map<string, string>();
  const seen = new LRUCache<string, true>({ max: MOST_SEEN });
  let characters = 0;
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (characters + text.length > mostCharacters) return undefined;
    const digest = createHash('sha1').update(text).digest('hex').slice(0, 16);
    if (!seen.has(digest)) {
      seen.set(digest, true);
      return undefined;
    }
    const name = `read_${digest}`;
    names.set(text, name);
    characters += text.length;
    return name;
  };
}

/** As all connections of a pool have it: what one of them keeps prepared, each of them may. */
export const statementName = createNamesOfPools(MOST_CHARACTERS);

/** Those of texts whose members a caller chooses. */
export const chosenStatementName = createNamesOfPools(MOST_CHOSEN_CHARACTERS);

function createNamesOfPools(mostCharacters: number): (pool: object, text: string) => string | undefined {
  const ofPools = new WeakMap<object, NameStatement>();
  return (pool, text) => {
    const names = ofPools.get(pool) ?? createStatementNames(mostCharacters);
    ofPools.set(pool, names);
    return names(text);
  };
}
