/** What this process has counted since it began. */
export interface Tally {
  count(name: string): void;
  counts(): Record<string, number>;
}

export function createTally(): Tally {
  const counted = new Map<string, number>();
  return {
    count(name) {
      counted.set(name, (counted.get(name) ?? 0) + 1);
    },
    counts: () => Object.fromEntries(counted),
  };
}
