import type { GroupPlan } from './composition.ts';
import type { Pod } from './pods.ts';
import { Rng } from './rng.ts';

/** Who plays in one of the block's concurrent matches, and on which side. */
export interface Lineup {
  plan: GroupPlan;
  /** Slots of the pod. */
  slots: number[];
  /** Team of each; in a free-for-all the player's own slot number (UPSTREAM §7.12). */
  teams: number[];
  /** Team sizes, or none in a free-for-all. */
  sides: number;
  /** One of a 9: joins in progress, in the place of somebody who leaves. */
  joiner: number;
}

interface Side {
  match: number;
  team: number;
  room: number;
  slots: number[];
}

/** Splits a group into its matches: parties together when they queue together, everything else by lot. */
export function createLineups(seed: number, pod: Pod, block: number, plans: readonly GroupPlan[]): Lineup[] {
  const rng = new Rng(seed, 700, pod.index, block);
  return plans.flatMap((plan) => (isFreeForAll(plan) ? [freeForAll(rng, plan)] : teamed(rng, pod, plan)));
}

function isFreeForAll(plan: GroupPlan): boolean {
  return plan.format === 'ffa';
}

function freeForAll(rng: Rng, plan: GroupPlan): Lineup {
  const slots = rng.shuffle([...plan.slots]);
  return { plan, slots, teams: slots.map((_, i) => i), sides: 0, joiner: -1 };
}

function teamed(rng: Rng, pod: Pod, plan: GroupPlan): Lineup[] {
  const oneSided = plan.format === 'firefight' || plan.format === 'bootcamp';
  const sides: Side[] = plan.sizes.flatMap((size, match) => {
    if (oneSided) return [{ match, team: 0, room: size, slots: [] }];
    const rooms = [Math.ceil(size / 2), Math.floor(size / 2)];
    if (rng.chance(0.5)) rooms.reverse();
    return rooms.map((room, team) => ({ match, team, room, slots: [] }));
  });
  const order = rng.shuffle([...sides]);
  for (const unit of unitsOf(rng, pod, plan.slots)) place(order, unit, rng);
  return plan.sizes.map((size, match) => lineupOf(plan, size, match, sides, rng));
}

/** Parties as units, largest first so that they fit; a party that does not queue together falls apart. */
function unitsOf(rng: Rng, pod: Pod, slots: readonly number[]): number[][] {
  const byParty = new Map<number, number[]>();
  for (const slot of slots) {
    const party = pod.partyOf[slot] ?? 0;
    const unit = byParty.get(party);
    if (unit === undefined) byParty.set(party, [slot]);
    else unit.push(slot);
  }
  const units: number[][] = [];
  for (const unit of byParty.values()) {
    if (unit.length > 1 && rng.chance(0.12)) for (const slot of unit) units.push([slot]);
    else units.push(unit);
  }
  return rng.shuffle(units).sort((a, b) => b.length - a.length);
}

function place(order: Side[], unit: number[], rng: Rng): void {
  const from = rng.int(order.length);
  for (let i = 0; i < order.length; i++) {
    const side = order[(from + i) % order.length];
    if (side === undefined || side.room - side.slots.length < unit.length) continue;
    side.slots.push(...unit);
    return;
  }
  for (const slot of unit) {
    const open = order.find((side) => side.slots.length < side.room);
    open?.slots.push(slot);
  }
}

function lineupOf(plan: GroupPlan, size: number, match: number, sides: readonly Side[], rng: Rng): Lineup {
  const mine = sides.filter((side) => side.match === match);
  const slots: number[] = [];
  const teams: number[] = [];
  for (const side of mine)
    for (const slot of side.slots) {
      slots.push(slot);
      teams.push(side.team);
    }
  const crowded = plan.format === 'arena' && size === 9 ? mine.find((side) => side.room === 5) : undefined;
  const joiner = crowded === undefined ? -1 : slots.indexOf(crowded.slots[rng.int(5)] ?? -1);
  return { plan, slots, teams, sides: mine.length, joiner };
}
