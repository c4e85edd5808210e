import type { PlayerHead } from '../db/reads/player-table.ts';

/** Of whom, and of what versions, the players’ data are that one operation read. */
export interface Told {
  /** Null: of nobody, or of several. */
  person: Whom | null;
  /** Null: of several at once, or of what has other versions. */
  versions: readonly string[] | null;
}

type Whom = Pick<PlayerHead, 'xuid' | 'former' | 'freshness'>;

/** Hears what is read, and tells whether it is all of one player at one time. */
export interface Hearing {
  hear(person: Whom, versions: readonly string[]): void;
  told(): Told;
}

export function createHearing(): Hearing {
  const versions = new Map<string, string>();
  let person: Whom | null = null;
  let isOne = true;
  return {
    hear(whom, heard) {
      person ??= whom;
      if (person.xuid !== whom.xuid) isOne = false;
      for (const version of heard) {
        const kind = version.charAt(0);
        if ((versions.get(kind) ?? version) !== version) isOne = false;
        versions.set(kind, version);
      }
    },
    told() {
      if (!isOne || person === null) return { person: null, versions: null };
      const known = ['r', 'm', 'n'].flatMap((kind) => versions.get(kind) ?? []);
      return { person, versions: known.length === versions.size ? known : null };
    },
  };
}
