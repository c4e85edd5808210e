import type { Clock } from '../../../src/waypoint/clock.ts';

interface Sleeper {
  at: number;
  wake: () => void;
}

/** A clock whose sleepers wake in order of time as the test moves it on. */
export function createVirtualClock(): Clock & {
  advanceTo(time: number): Promise<void>;
  /** Moves on until nobody sleeps. */
  runDry(): Promise<void>;
} {
  let time = 0;
  const sleepers: Sleeper[] = [];
  const settle = async () => {
    for (let i = 0; i < 40; i++) await Promise.resolve();
  };

  async function advanceTo(target: number): Promise<void> {
    await settle();
    for (;;) {
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers[0];
      if (next === undefined || next.at > target) break;
      sleepers.shift();
      time = Math.max(time, next.at);
      next.wake();
      await settle();
    }
    if (Number.isFinite(target)) time = Math.max(time, target);
  }

  return {
    now: () => time,
    random: () => 0.5,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          const at = sleepers.indexOf(sleeper);
          if (at >= 0) sleepers.splice(at, 1);
          reject(signal?.reason);
        };
        const wake = () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        };
        const sleeper: Sleeper = { at: time + ms, wake };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', onAbort);
      }),
    advanceTo,
    runDry: () => advanceTo(Number.POSITIVE_INFINITY),
  };
}
