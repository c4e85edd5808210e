import { setTimeout as delay } from 'node:timers/promises';

/** Waits for something to hold, looking every 20 ms. @throws Error naming it when it does not come true in time. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patienceMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs} ms in vain for: ${what}`);
    await delay(20);
  }
}
