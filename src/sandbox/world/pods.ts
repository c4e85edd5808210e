import { leverSizes, type WorldEffects } from './effects.ts';
import { hash, hashNormal, hashUnit } from './hash.ts';
import { maps } from './maps.ts';
import { createTraits, mapEffectOf, type PlayerTraits } from './player-traits.ts';
import { Rng } from './rng.ts';
import { type Zone, zones } from './zones.ts';

/** People only ever meet people of their own pod: that is what makes any match computable on its own. */
export const POD_SIZE = 24;
const PARTY_SIZES = [4, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1] as const;

export interface Pod {
  index: number;
  zone: Zone;
  members: readonly PlayerTraits[];
  /** Friend groups, as member slots 0–23. */
  parties: ReadonlyArray<readonly number[]>;
  /** Party of each slot. */
  partyOf: Int8Array;
  /** Log-odds two slots add to each other's team, `a * 24 + b`; only party members have any. */
  lift: Float64Array;
  /** Log-odds of each slot on each map, `slot * maps + map`. */
  mapEffects: Float64Array;
  /** Log-odds per standard deviation of each lever, in the order of `leverSizes`. */
  levers: readonly number[];
}

export function createPod(
  seed: number,
  index: number,
  effects: WorldEffects,
  reference: number,
  epoch: number,
): Pod {
  const podSkill = 0.75 * hashNormal(seed, 500, index);
  const first = index * POD_SIZE;
  const members = Array.from({ length: POD_SIZE }, (_, slot) =>
    createTraits(seed, first + slot, podSkill, effects, reference, epoch),
  );
  const order = new Rng(seed, 501, index).shuffle(Array.from({ length: POD_SIZE }, (_, slot) => slot));
  const parties: number[][] = [];
  const partyOf = new Int8Array(POD_SIZE);
  let at = 0;
  for (const size of PARTY_SIZES) {
    const party = order.slice(at, at + size);
    for (const slot of party) partyOf[slot] = parties.length;
    parties.push(party);
    at += size;
  }
  const lift = new Float64Array(POD_SIZE * POD_SIZE);
  for (const party of parties)
    for (const a of party)
      for (const b of party) {
        if (a >= b) continue;
        const size = effects.lift * pairLift(seed, first + a, first + b);
        lift[a * POD_SIZE + b] = size;
        lift[b * POD_SIZE + a] = size;
      }
  const mapEffects = Float64Array.from({ length: POD_SIZE * maps.length }, (_, i) =>
    mapEffectOf(seed, first + Math.floor(i / maps.length), i % maps.length, effects),
  );
  const levers = Object.values(leverSizes).map((size) => size * effects.levers);
  const zone = zones[hash(seed, 502, index) % zones.length] ?? zones[0];
  return { index, zone, members, parties, partyOf, lift, mapEffects, levers };
}

/** Two of five pairs do nothing for each other. */
function pairLift(seed: number, a: number, b: number): number {
  return hashUnit(seed, 503, a, b) < 0.4 ? 0 : 0.15 + 0.4 * hashNormal(seed, 504, a, b);
}
