import { hash, hashUnit } from './hash.ts';
import type { Lineup } from './layout.ts';
import { playlists } from './playlists.ts';
import { POD_SIZE, type Pod } from './pods.ts';

/** Full weight in teams of up to four; in bigger ones each person, and each pair, decides less. */
export function teamLogit(
  pod: Pod,
  lineup: Lineup,
  latent: number[],
  leaves: Uint8Array,
  twoSided: boolean,
): number {
  let sum = twoSided ? 0 : 3.2;
  const share = (i: number): number => shareOf(lineup, leaves, i);
  for (let i = 0; i < lineup.slots.length; i++) {
    const sign = lineup.teams[i] === 0 ? 1 : -1;
    let value = (latent[i] ?? 0) * share(i);
    for (let j = 0; j < i; j++) {
      if (lineup.teams[i] !== lineup.teams[j]) continue;
      const pair = pod.lift[(lineup.slots[i] ?? 0) * POD_SIZE + (lineup.slots[j] ?? 0)] ?? 0;
      value += pair * share(i) * share(j);
    }
    sum += sign * value;
  }
  return (sum * 4) / teamWeight(lineup, twoSided);
}

/** How much of what a person brings counts: half for those who joined late and whom they replaced. */
export function shareOf(lineup: Lineup, leaves: Uint8Array, i: number): number {
  return lineup.joiner >= 0 && (i === lineup.joiner || leaves[i] === 1) ? 0.5 : 1;
}

/** What log-odds are divided by, times four. */
export function teamWeight(lineup: Lineup, twoSided: boolean): number {
  const largest = twoSided ? Math.ceil(lineup.slots.length / 2) : lineup.slots.length;
  return Math.max(4, largest);
}

export function leaversOf(
  seed: number,
  pod: number,
  block: number,
  match: number,
  lineup: Lineup,
  playlist: number,
): Uint8Array {
  const leaves = new Uint8Array(lineup.slots.length);
  if (lineup.plan.lifecycle !== 'matchmaking') return leaves;
  const rate = playlists[playlist]?.ranked === true ? 0.012 : 0.028;
  const stay = lineup.slots.length < 3;
  for (let i = 0; i < leaves.length; i++)
    if (!stay && i !== lineup.joiner && hashUnit(seed, 730, pod * 16 + match, block, i) < rate) leaves[i] = 1;
  if (lineup.joiner >= 0) {
    // Somebody made room for the one who joined.
    const mates = lineup.teams.flatMap((team, i) =>
      i !== lineup.joiner && team === lineup.teams[lineup.joiner] ? [i] : [],
    );
    for (const mate of mates) leaves[mate] = 0;
    leaves[mates[hash(seed, 731, pod * 16 + match, block) % mates.length] ?? 0] = 1;
  }
  return leaves;
}

export function placesOf(latent: readonly number[], noise: readonly number[], leaves: Uint8Array): number[] {
  const score = latent.map((value, i) => (leaves[i] === 1 ? -100 : 0) + 1.2 * value + (noise[i] ?? 0));
  const order = score.map((_, i) => i).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
  const places: number[] = new Array(score.length).fill(0);
  order.forEach((i, place) => {
    places[i] = place;
  });
  return places;
}
