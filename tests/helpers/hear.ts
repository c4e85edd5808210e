import type { Changed } from '../../src/live/carrier.ts';
import type { Live } from '../../src/live/live.ts';

/** Listens to the hints a process hears, and keeps them. */
export function hear(live: Live): { told: Set<string>; anything: () => number; stop: () => void } {
  const told = new Set<string>();
  let times = 0;
  const stop = live.hints.subscribe((changed: Changed) => {
    if (changed === 'anything') times += 1;
    else for (const xuid of changed) told.add(xuid);
  });
  return { told, anything: () => times, stop };
}
