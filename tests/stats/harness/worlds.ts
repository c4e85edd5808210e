import { noEffects } from '../../../src/sandbox/world/effects.ts';
import type { WorldOptions } from './open-world.ts';

type NamedWorld = Pick<WorldOptions, 'seed'> & Required<Pick<WorldOptions, 'effects'>>;

/** The worlds every proof may be held against. */
export const WORLDS = {
  /** As the sandbox plays: most effects small, some worth finding. */
  default: { seed: 201, effects: {} },
  /** A fair coin: whatever is found here is not there. */
  none: { seed: 202, effects: noEffects },
  /** Every effect but skill so much bigger that it must be found. */
  big: {
    seed: 203,
    effects: { lift: 2.5, map: 2.5, fatigue: 2.5, timeOfDay: 2.5, changePoint: 2, tilt: 2.5, levers: 2.5 },
  },
} as const satisfies Readonly<Record<string, NamedWorld>>;

export type WorldName = keyof typeof WORLDS;
export const WORLD_NAMES = Object.keys(WORLDS) as WorldName[];
