/** Runs some work, now or when it is its turn. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** So much work at a time, the rest waits in order: what reads much may not take every connection. */
export function createTurns(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
