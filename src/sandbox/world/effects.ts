/**
 * How strong each hidden effect is, as a multiple of the default size; 0 turns it off.
 * All of them act on the log-odds of winning, so a world with every one at 0 is a fair coin.
 */
export interface WorldEffects {
  /** The spread of the players' own skill. */
  skill: number;
  /** Extra log-odds when two party members are on the same team. */
  lift: number;
  /** Player × map. */
  map: number;
  /** Loss per match played in the session, after the free ones. */
  fatigue: number;
  /** The daily curve of each player. */
  timeOfDay: number;
  /** Steps in a player's skill at a date. */
  changePoint: number;
  /** What a loss costs in the next match of the session. */
  tilt: number;
  /** What the three controllable metrics are worth. */
  levers: number;
}

export const defaultEffects: WorldEffects = {
  skill: 1,
  lift: 1,
  map: 1,
  fatigue: 1,
  timeOfDay: 1,
  changePoint: 1,
  tilt: 1,
  levers: 1,
};

export const noEffects: WorldEffects = {
  skill: 0,
  lift: 0,
  map: 0,
  fatigue: 0,
  timeOfDay: 0,
  changePoint: 0,
  tilt: 0,
  levers: 0,
};

/** Log-odds of winning per standard deviation of the metric, the same for everybody. Grenades do nothing. */
export const leverSizes = { accuracy: 0.12, survival: 0.2, objective: 0.16, grenades: 0 } as const;
export type LeverName = keyof typeof leverSizes;

/** Matches of a session before fatigue begins. */
export const FATIGUE_FREE_MATCHES = 3;
