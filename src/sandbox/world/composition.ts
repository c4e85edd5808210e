import type { Lifecycle } from './attendance.ts';
import type { Format } from './playlists.ts';
import type { Pod } from './pods.ts';
import type { Rng } from './rng.ts';

/**
 * People who play one kind of match in a block of the cycle. Who of them meets whom is drawn anew each time
 * the cycle comes round; the numbers are not, so that everybody's history can be counted in closed form.
 */
export interface GroupPlan {
  format: Format;
  lifecycle: Lifecycle;
  slots: readonly number[];
  /** Humans of each match; together all of `slots`. An arena match of 9 has one who joins in progress. */
  sizes: readonly number[];
}

export function compose(rng: Rng, pod: Pod, present: readonly number[]): GroupPlan[] {
  const queue = inPartyOrder(rng, pod, present);
  const plans: GroupPlan[] = [];
  const take = (format: Format, sizes: number[]): void => {
    const slots = queue.splice(
      0,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    const lifecycle = format === 'custom' || format === 'local' ? format : 'matchmaking';
    plans.push({ format, lifecycle, slots, sizes });
  };

  const roll = rng.next();
  if (queue.length >= 20 && roll < 0.3) take('btb', [queue.length]);
  else if (queue.length >= 16 && roll < 0.12) take('btb', [16]);
  else if (queue.length >= 12 && roll < 0.24) take('ffa', [12]);
  else if (queue.length >= 4 && roll < 0.27) take('firefight', [4]);
  else if (queue.length >= 2 && roll < 0.33)
    take(rng.chance(0.12) ? 'local' : 'custom', [Math.min(queue.length, 1 + rng.int(8))]);

  const matches = Math.floor(queue.length / 8);
  if (matches > 0) {
    const sizes: number[] = new Array(matches).fill(8);
    if (queue.length % 8 > 0 && rng.chance(0.35)) sizes[matches - 1] = 9;
    take('arena', sizes);
  }
  // Those left over play among themselves, with bots, or wait.
  const rest = queue.length;
  const what = rng.next();
  if (rest >= 5 && what < 0.3) take('ffa', [rest]);
  else if (rest >= 2 && what < 0.5) take('custom', [rest]);
  else if (rest >= 1 && rest <= 4 && what < 0.62) take('bootcamp', [rest]);
  else if (rest >= 1 && rest <= 4 && what < 0.68) take('firefight', [rest]);
  else if (rest === 1 && what < 0.78) take('custom', [1]);
  return plans;
}

function inPartyOrder(rng: Rng, pod: Pod, present: readonly number[]): number[] {
  const rank = rng.shuffle(pod.parties.map((_, party) => party));
  const rankOf = (slot: number): number => rank[pod.partyOf[slot] ?? 0] ?? 0;
  return [...present].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
}
