import type { Wanted } from '../db/reads/members.ts';

/** What is wanted by one or the other. */
export function unionOf(a: Wanted, b: Wanted): Wanted {
  const union: Record<string, Wanted | true> = { ...a };
  for (const [name, wanted] of Object.entries(b)) {
    const before = union[name];
    union[name] =
      before === undefined || before === wanted
        ? wanted
        : before === true || wanted === true
          ? true
          : unionOf(before, wanted);
  }
  return union;
}

/** What relations are found by: who wants a player of a row wants their xuid of it. */
const KEYS: Readonly<Record<string, string>> = { player: 'xuid', match: 'matchId' };

/** What must be read for what is wanted: the same, and the keys of relations. */
export function toRead(wanted: Wanted): Wanted {
  const read: Record<string, Wanted | true> = {};
  for (const [name, below] of Object.entries(wanted)) {
    const key = KEYS[name];
    if (key !== undefined) read[key] = true;
    else read[name] = below === true ? true : toRead(below);
  }
  return read;
}
