import type { WorldEffects } from './effects.ts';
import { hash, hashNormal, hashUnit } from './hash.ts';
import { DAY } from './zones.ts';

/** A step in a player's skill. `size` in log-odds of winning a 4v4. */
export interface ChangePoint {
  at: number;
  size: number;
}

/** What a player is, before any effect of company, map, hour or luck. */
export interface PlayerTraits {
  index: number;
  /** Log-odds of a 4v4 win this player adds to the team. */
  skill: number;
  changePoints: readonly ChangePoint[];
  /** Log-odds lost per match of a session after the free ones. */
  fatiguePerMatch: number;
  /** Half the swing of the daily curve, log-odds, and the local hour of its top. */
  hourAmplitude: number;
  hourPeak: number;
  /** Log-odds lost in the match after a loss, same session. */
  tilt: number;
  /** Style, with no effect on winning: accuracy (ratio), headshot leaning, weapon leanings, likes to stay away. */
  accuracy: number;
  headshots: number;
  grenades: number;
  melee: number;
  sniper: number;
  aggression: number;
}

/** Traits are the same whatever the options, so a bigger world contains the smaller one's people. */
export function createTraits(
  seed: number,
  index: number,
  podSkill: number,
  effects: WorldEffects,
  reference: number,
  epoch: number,
): PlayerTraits {
  const unit = (what: number): number => hashUnit(seed, 400, index, what);
  const normal = (what: number): number => hashNormal(seed, 401, index, what);
  const changes: ChangePoint[] = [];
  const count = unit(1) < 0.45 ? 0 : unit(1) < 0.85 ? 1 : 2;
  for (let i = 0; i < count; i++) {
    // Two of three fall in the last 20 weeks before the reference date, where every player is active.
    const recent = reference - (0.1 + 0.8 * unit(20 + i)) * 140 * DAY;
    const older = epoch + unit(30 + i) * (reference - epoch);
    const sign = hash(seed, 402, index, i) % 10 < 6 ? 1 : -1;
    changes.push({
      at: Math.floor((unit(40 + i) < 0.67 ? recent : older) / DAY) * DAY,
      size: effects.changePoint * sign * (0.3 + 0.4 * unit(50 + i)),
    });
  }
  changes.sort((a, b) => a.at - b.at);
  return {
    index,
    skill: effects.skill * (podSkill + 0.32 * normal(1)),
    changePoints: changes,
    fatiguePerMatch: effects.fatigue * (unit(2) < 0.3 ? 0 : 0.16 * unit(3)),
    hourAmplitude: effects.timeOfDay * Math.abs(0.28 * normal(2)),
    hourPeak: (20 + 5 * normal(3) + 24) % 24,
    tilt: effects.tilt * (unit(4) < 0.4 ? 0 : 0.5 * unit(5)),
    accuracy: 0.5 + 0.05 * normal(4),
    headshots: Math.exp(0.18 * normal(5)),
    grenades: Math.exp(0.4 * normal(6)),
    melee: Math.exp(0.4 * normal(7)),
    sniper: Math.exp(0.9 * normal(8)),
    aggression: 0.12 * normal(9),
  };
}

/** Log-odds on this map: most are small, some are worth finding. */
export function mapEffectOf(seed: number, index: number, map: number, effects: WorldEffects): number {
  return effects.map * 0.26 * hashNormal(seed, 403, index, map);
}

/** Skill at a time, `lagMs` behind it: matchmaking notices a change about two weeks late. */
export function skillAt(traits: PlayerTraits, ms: number, lagMs = 0): number {
  let skill = traits.skill;
  for (const change of traits.changePoints) if (change.at <= ms - lagMs) skill += change.size;
  return skill;
}

export function hourEffect(traits: PlayerTraits, localHour: number): number {
  return traits.hourAmplitude * Math.cos(((localHour - traits.hourPeak) * Math.PI) / 12);
}
