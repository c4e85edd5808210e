import { hash, hashUnit } from './hash.ts';
import { createRangePermutation } from './permutation.ts';
import { adjectives, nouns, otherScripts } from './words.ts';
import { DAY } from './zones.ts';

/** Names of people, and when they change: the xuid stays, the name does not (UPSTREAM §3). */
export interface Gamertags {
  at(index: number, ms: number): string;
  /** Who is called this now, whatever the case. */
  find(gamertag: string, ms: number): number | null;
}

const PAIRS = adjectives.length * nouns.length;

export function createGamertags(seed: number, players: number, epoch: number, reference: number): Gamertags {
  const order = createRangePermutation(hash(seed, 310), 12, PAIRS);
  // In one seed of three somebody found out how spreadsheets work.
  const nasty = hash(seed, 311) % 3 === 0 ? hash(seed, 312) % players : -1;

  function name(index: number, generation: number): string {
    if (index === nasty && generation === 0) return '=SUM(A1)';
    const pair = order.forward(index % PAIRS);
    const first = adjectives[Math.floor(pair / nouns.length)] ?? '';
    const second = nouns[pair % nouns.length] ?? '';
    const lap = Math.floor(index / PAIRS);
    // Renamed people turn their name round; a lap counts those who share the words.
    if (generation > 0) return `${second}${first}${generation > 1 ? 'X' : ''}${lap > 0 ? lap : ''}`;
    const draw = hash(seed, 313, index);
    if (draw % 19 === 0) return `${otherScripts[(draw >>> 8) % otherScripts.length] ?? ''} ${index}`;
    if (lap > 0) return `${first}${second}${lap}`;
    const digits = (draw >>> 8) % 10_000;
    switch (draw % 6) {
      case 0:
        return `${first} ${second}`;
      case 1:
        return `${first}${second}#${String(digits).padStart(4, '0')}`;
      case 2:
        return `${first.toLowerCase()} ${second.toLowerCase()} ${digits % 100}`;
      case 3:
        return `x${first}${second}x`;
      case 4:
        return `${first}${second} ${digits % 1000}`;
      default:
        return `${first}${second}`;
    }
  }

  /** One in fourteen renamed once, one in fifty twice; half of the dates are recent ones. */
  function generation(index: number, ms: number): number {
    const draw = hash(seed, 314, index);
    const changes = draw % 50 === 0 ? 2 : draw % 14 === 0 ? 1 : 0;
    let passed = 0;
    for (let i = 0; i < changes; i++) if (renameAt(index, i) <= ms) passed += 1;
    return passed;
  }

  function renameAt(index: number, i: number): number {
    const u = hashUnit(seed, 315, index, i);
    const at = u < 0.5 ? reference - u * 2 * 120 * DAY : epoch + (u - 0.5) * 2 * (reference - epoch);
    return Math.floor(at / DAY) * DAY;
  }

  const at = (index: number, ms: number): string => name(index, generation(index, ms));
  // The only table of the world: names to people, made when the first name is looked up.
  let owners: Map<string, number> | null = null;
  return {
    at,
    find(gamertag, ms) {
      if (owners === null) {
        owners = new Map();
        for (let index = 0; index < players; index++)
          for (let past = 0; past <= 2; past++) owners.set(name(index, past).toLowerCase(), index);
      }
      const index = owners.get(gamertag.trim().toLowerCase());
      if (index === undefined) return null;
      return at(index, ms).toLowerCase() === gamertag.trim().toLowerCase() ? index : null;
    },
  };
}
