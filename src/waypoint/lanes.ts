import { LANES, type Lane } from './options.ts';

/** Shares of the lanes that wait; the share of an idle lane goes to the others. */
export const LANE_WEIGHTS: Record<Lane, number> = { asked: 4, live: 4, backfill: 2 };

/** Who waits for a budget. */
export interface Lanes<T> {
  push(lane: Lane, item: T): void;
  /** Takes out whose turn it is: of the lanes by weight, in each the first that came. */
  shift(): T | undefined;
  /** Takes out somebody who has given up. */
  remove(lane: Lane, item: T): void;
  /** Takes out everybody. */
  clear(): T[];
  size(): number;
  queued(): Record<Lane, number>;
}

/**
 * Smooth weighted turns: with each turn every waiting lane earns its weight, and the richest pays for all of them. Nobody
 * saves up while idle, and nobody owes for turns nobody else wanted.
 */
export function createLanes<T>(weights: Record<Lane, number> = LANE_WEIGHTS): Lanes<T> {
  const lanes = LANES.map((name) => ({ name, weight: weights[name], credit: 0, items: [] as T[] }));
  const of = (name: Lane) => {
    const lane = lanes.find((each) => each.name === name);
    if (lane === undefined) throw new TypeError(`no such lane: ${name}`);
    return lane;
  };
  const size = () => lanes.reduce((sum, { items }) => sum + items.length, 0);
  return {
    push(name, item) {
      const lane = of(name);
      if (lane.items.length === 0) lane.credit = 0;
      lane.items.push(item);
    },
    shift() {
      let total = 0;
      let richest: (typeof lanes)[number] | undefined;
      for (const lane of lanes) {
        if (lane.items.length === 0) continue;
        total += lane.weight;
        lane.credit += lane.weight;
        if (richest === undefined || lane.credit > richest.credit) richest = lane;
      }
      if (richest === undefined) return undefined;
      richest.credit -= total;
      return richest.items.shift();
    },
    remove(name, item) {
      const { items } = of(name);
      const at = items.indexOf(item);
      if (at >= 0) items.splice(at, 1);
    },
    clear: () => lanes.flatMap(({ items }) => items.splice(0)),
    size,
    queued: () =>
      Object.fromEntries(lanes.map(({ name, items }) => [name, items.length])) as Record<Lane, number>,
  };
}
