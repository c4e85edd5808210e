import { ordinaryWork } from './ordinary-work.ts';

/**
 * Milliseconds this process works on something, the least of some tries: other processes of the machine do not count, and
 * collecting what others left behind hits a try or two.
 */
export async function leastCpuMs(run: (attempt: number) => Promise<unknown>, tries = 5): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = process.cpuUsage();
    await run(attempt);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/** How many times as much of this process something takes as ordinary work does. */
export async function timesOrdinary(run: (attempt: number) => Promise<unknown>): Promise<number> {
  const usual = await leastCpuMs(async () => ordinaryWork());
  return (await leastCpuMs(run)) / usual;
}
