import type { Engine } from './engine.ts';
import { POD_SIZE } from './pods.ts';

/** Four friends of one party, all readable, and one stranger: a good first look at every insight. */
export function demoPlayers(engine: Engine, isPrivate: (index: number) => boolean): number[] {
  for (let pod = 0; pod < engine.pods; pod++) {
    const first = pod * POD_SIZE;
    const party = engine
      .life(pod)
      .pod.parties.find((slots) => slots.length === 4 && !slots.some((slot) => isPrivate(first + slot)));
    if (party === undefined) continue;
    const friends = party.map((slot) => first + slot);
    const from = engine.pods > 1 ? ((pod + 1) % engine.pods) * POD_SIZE : first;
    for (let i = 0; i < POD_SIZE; i++) {
      const stranger = from + i;
      if (!friends.includes(stranger) && !isPrivate(stranger)) return [...friends, stranger];
    }
    return friends;
  }
  return [];
}
