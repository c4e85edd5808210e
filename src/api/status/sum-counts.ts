export type Counts = Readonly<Record<string, number>>;

export function sumCounts(all: readonly Counts[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const counts of all)
    for (const [name, value] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}

/** Counts below a word, by the next word and the last: of `jobs:sync-player:done` under `jobs`, `sync-player`, `done`. */
export function countsUnder(counts: Counts, word: string): Map<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  for (const [name, value] of Object.entries(counts)) {
    const [first, subject, what] = name.split(':');
    if (first !== word || subject === undefined || what === undefined) continue;
    found.set(subject, { ...found.get(subject), [what]: value });
  }
  return found;
}
