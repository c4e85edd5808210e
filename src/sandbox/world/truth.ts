import { FATIGUE_FREE_MATCHES, type LeverName, leverSizes, type WorldEffects } from './effects.ts';
import type { Engine } from './engine.ts';
import { maps } from './maps.ts';
import { type ChangePoint, hourEffect, type PlayerTraits } from './player-traits.ts';
import { POD_SIZE } from './pods.ts';

/**
 * What the world is made of, for tests. Every effect is in log-odds of winning a match of up to 4 a side
 * (bigger teams: × 4 / team size). Unknown players have no effects: 0 or null.
 */
export interface WorldTruth {
  /** Skill now and before any change point; the home zone of the hours. */
  player(xuid: string): { skill: number; timeZone: string; accuracy: number; tilt: number } | null;
  /** What the two add to their team together; the same both ways round, 0 for strangers. */
  pairLift(a: string, b: string): number;
  mapEffect(xuid: string, mapAssetId: string): number;
  /** Lost per match of a session after the free ones. */
  fatigue(xuid: string): { perMatch: number; freeMatches: number };
  /** 24 values, one per local hour (in the middle of it). */
  timeOfDay(xuid: string): { timeZone: string; byHour: number[] };
  changePoints(xuid: string): Array<{ at: Date; size: number }>;
  /** Log-odds per standard deviation of the controllable metric, the same for everybody. */
  levers(): Record<LeverName, number>;
  /** That team 0 wins, ties aside; null in a free-for-all or for an unknown match. */
  winProbability(matchId: string): number | null;
}

export function createTruth(
  engine: Engine,
  effects: WorldEffects,
  indexOf: (xuid: string) => number | null,
  now: () => Date,
): WorldTruth {
  function traitsOf(xuid: string): { traits: PlayerTraits; slot: number; pod: number } | null {
    const index = indexOf(xuid);
    if (index === null) return null;
    const pod = Math.floor(index / POD_SIZE);
    const traits = engine.life(pod).pod.members[index % POD_SIZE];
    return traits === undefined ? null : { traits, slot: index % POD_SIZE, pod };
  }
  const zoneOf = (pod: number): string => engine.life(pod).pod.zone.name;
  return {
    player(xuid) {
      const found = traitsOf(xuid);
      if (found === null) return null;
      const { skill, accuracy, tilt } = found.traits;
      return { skill, timeZone: zoneOf(found.pod), accuracy, tilt };
    },
    pairLift(a, b) {
      const first = traitsOf(a);
      const second = traitsOf(b);
      if (first === null || second === null || first.pod !== second.pod) return 0;
      return engine.life(first.pod).pod.lift[first.slot * POD_SIZE + second.slot] ?? 0;
    },
    mapEffect(xuid, mapAssetId) {
      const found = traitsOf(xuid);
      const map = maps.findIndex((one) => one.assetId === mapAssetId.toLowerCase());
      if (found === null || map < 0) return 0;
      return engine.life(found.pod).pod.mapEffects[found.slot * maps.length + map] ?? 0;
    },
    fatigue: (xuid) => ({
      perMatch: traitsOf(xuid)?.traits.fatiguePerMatch ?? 0,
      freeMatches: FATIGUE_FREE_MATCHES,
    }),
    timeOfDay(xuid) {
      const found = traitsOf(xuid);
      const byHour = Array.from({ length: 24 }, (_, hour) =>
        found === null ? 0 : hourEffect(found.traits, hour + 0.5),
      );
      return { timeZone: found === null ? 'UTC' : zoneOf(found.pod), byHour };
    },
    changePoints: (xuid) =>
      (traitsOf(xuid)?.traits.changePoints ?? []).map((change: ChangePoint) => ({
        at: new Date(change.at),
        size: change.size,
      })),
    levers: () => ({
      accuracy: leverSizes.accuracy * effects.levers,
      survival: leverSizes.survival * effects.levers,
      objective: leverSizes.objective * effects.levers,
      grenades: leverSizes.grenades * effects.levers,
    }),
    winProbability(matchId) {
      const address = engine.address(matchId);
      if (address === null) return null;
      const match = engine.matchAt(address);
      if (match === null || match.sides === 0 || match.end > now().getTime()) return null;
      return 1 / (1 + Math.exp(-match.logit));
    },
  };
}
