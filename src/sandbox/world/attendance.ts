import { compose, type GroupPlan } from './composition.ts';
import { POD_SIZE, type Pod } from './pods.ts';
import { Rng } from './rng.ts';
import { createSchedule, type Schedule } from './schedule.ts';

/** Lists of a player's blocks within one cycle, by what `matches?type=` asks for. */
export type Lifecycle = 'matchmaking' | 'custom' | 'local';

export interface Attendance {
  schedule: Schedule;
  /** What is played in each block of the cycle, and by whom. */
  plans: ReadonlyArray<readonly GroupPlan[]>;
  /** Per slot: offsets (in the cycle) of the blocks the player is in, ascending. */
  all: readonly Uint16Array[];
  matchmaking: readonly Uint16Array[];
  custom: readonly Uint16Array[];
  local: readonly Uint16Array[];
}

/**
 * A pod repeats a four-week cycle of evenings and of who comes; what is played in them differs each time.
 * The repetition is what lets history(start, count) go straight to a player's nth match.
 */
export function createAttendance(seed: number, pod: Pod, blocksPerWeek: number): Attendance {
  const schedule = createSchedule(seed, pod.index, blocksPerWeek);
  const rng = new Rng(seed, 601, pod.index);
  const plans: GroupPlan[][] = [];
  for (const session of schedule.sessions) {
    const comings = comingsOf(rng, pod, session.length);
    for (let block = 0; block < session.length; block++) {
      const present: number[] = [];
      for (let slot = 0; slot < POD_SIZE; slot++) {
        const coming = comings[slot];
        if (coming && block >= coming.from && block < coming.to) present.push(slot);
      }
      plans.push(compose(rng, pod, present));
    }
  }
  const offsets = (wanted: (plan: GroupPlan) => boolean): Uint16Array[] =>
    Array.from({ length: POD_SIZE }, (_, slot) => {
      const list: number[] = [];
      plans.forEach((groups, offset) => {
        if (groups.some((group) => wanted(group) && group.slots.includes(slot))) list.push(offset);
      });
      return Uint16Array.from(list);
    });
  return {
    schedule,
    plans,
    all: offsets(() => true),
    matchmaking: offsets((plan) => plan.lifecycle === 'matchmaking'),
    custom: offsets((plan) => plan.lifecycle === 'custom'),
    local: offsets((plan) => plan.lifecycle === 'local'),
  };
}

interface Coming {
  from: number;
  to: number;
}

/** Friends mostly come together; some come late, some go early. */
function comingsOf(rng: Rng, pod: Pod, length: number): Array<Coming | null> {
  const comings: Array<Coming | null> = new Array(POD_SIZE).fill(null);
  // On some evenings everybody comes: Big Team Battle needs all 24.
  if (rng.chance(0.08)) return comings.map(() => ({ from: 0, to: length }));
  for (const party of pod.parties) {
    const together = rng.chance(party.length > 1 ? 0.92 : 0.85);
    const from = rng.chance(0.15) ? rng.int(Math.ceil(length / 2)) : 0;
    const to = rng.chance(0.2) ? length - rng.int(Math.ceil(length / 2)) : length;
    for (const slot of party) {
      const comes = together ? rng.chance(0.92) : rng.chance(0.15);
      if (!comes) continue;
      const early = rng.chance(0.1) ? Math.max(from + 1, to - 1 - rng.int(3)) : to;
      comings[slot] = { from, to: Math.min(early, length) };
    }
  }
  return comings;
}
