import { type CombatTruth, combatTruthOf } from './combat-truth.ts';
import { type Combatant, fieldOf } from './combatants.ts';
import { CSR_MEAN, CSR_PER_LOGIT } from './csr-ladder.ts';
import { type CsrLedger, ladderIndex } from './csr-ledger.ts';
import { FATIGUE_FREE_MATCHES, type LeverName, leverSizes, type WorldEffects } from './effects.ts';
import type { Engine } from './engine.ts';
import { hash } from './hash.ts';
import { Lru } from './lru.ts';
import { maps } from './maps.ts';
import type { MatchAddress } from './match-id.ts';
import { type MatchTruth, matchTruthOf } from './match-truth.ts';
import { type ChangePoint, hourEffect, type PlayerTraits, skillAt } from './player-traits.ts';
import { playlists, rankedPlaylists } from './playlists.ts';
import { POD_SIZE } from './pods.ts';
import { Rng } from './rng.ts';
import { seasonIndexAt } from './seasons.ts';
import type { PlayedMatch } from './sessions.ts';

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
  /** Ids of everything a person played to now, oldest first. */
  matchIds(xuid: string): string[];
  /** What decided a match; null for one that is unknown or not over. */
  match(matchId: string): MatchTruth | null;
  /**
   * Kills and deaths of each person to be expected before the match is played, beside those the skill service will say it
   * expected; null for a match that is unknown or not over.
   */
  combat(matchId: string): ReadonlyMap<string, CombatTruth> | null;
  /**
   * The same evenings over again, `runs` times, with other luck: who comes and when is as it was, who plays with whom, what is
   * played and how it goes is not. What happens on average in them is what one's own matches are a sample of.
   */
  replays(xuid: string, runs: number): Replayed[];
  /** CSR on a ladder at a time, in the future too; null while unranked. */
  csr(xuid: string, playlistAssetId: string, at: Date): number | null;
  /** The CSR a person's skill at this time would settle at, against people as good. */
  csrLevel(xuid: string, at: Date): number | null;
}

/** A match that might have been; its id is no match's. */
export interface Replayed {
  match: MatchTruth;
  /** As `combat`. */
  combat(): ReadonlyMap<string, CombatTruth>;
}

/** Of the teams' totals: many where one match is looked at, few where thousands are averaged. */
const DRAWS = 48;
const DRAWS_OF_REPLAYS = 1;
/** Everything two pods play: several questions are asked about the same matches, by everybody who was in them. */
const REMEMBERED_COMBATS = 16_384;

export interface TruthSource {
  seed: number;
  engine: Engine;
  /** With this luck in place of the world's own. */
  engineOf(luck: number): Engine;
  ledger: CsrLedger;
  effects: WorldEffects;
  indexOf(xuid: string): number | null;
  xuidOf(index: number): string;
  now(): Date;
}

export function createTruth({
  seed,
  engine,
  engineOf,
  ledger,
  effects,
  indexOf,
  xuidOf,
  now,
}: TruthSource): WorldTruth {
  function find(matchId: string): { address: MatchAddress; match: PlayedMatch } | null {
    const address = engine.address(matchId);
    const match = address === null ? null : engine.matchAt(address);
    return address === null || match === null || match.end > now().getTime() ? null : { address, match };
  }
  function traitsOf(xuid: string): { traits: PlayerTraits; slot: number; pod: number } | null {
    const index = indexOf(xuid);
    if (index === null) return null;
    const pod = Math.floor(index / POD_SIZE);
    const traits = engine.life(pod).pod.members[index % POD_SIZE];
    return traits === undefined ? null : { traits, slot: index % POD_SIZE, pod };
  }
  const others = new Lru<Engine>(64);
  const combats = new Lru<ReadonlyMap<string, CombatTruth>>(REMEMBERED_COMBATS);
  function combatOf(
    pod: number,
    match: PlayedMatch,
    field: readonly Combatant[],
    draws: number,
  ): ReadonlyMap<string, CombatTruth> {
    const people = combatTruthOf(seed, engine.life(pod).pod, match, field, draws);
    return new Map(people.map(({ slot, ...truth }) => [xuidOf(pod * POD_SIZE + slot), truth]));
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
      const match = find(matchId)?.match;
      return match === undefined || match.sides === 0 ? null : 1 / (1 + Math.exp(-match.logit));
    },
    matchIds(xuid) {
      const index = indexOf(xuid);
      if (index === null) return [];
      const pod = Math.floor(index / POD_SIZE);
      return Array.from({ length: engine.countBy(index, 'all', now().getTime()) }, (_, n) =>
        engine.idOf(pod, engine.nth(index, 'all', n)),
      );
    },
    match(matchId) {
      const found = find(matchId);
      if (found === null) return null;
      const { address, match } = found;
      return matchTruthOf(engine.life(address.pod).pod, match, matchId, (slot) =>
        xuidOf(address.pod * POD_SIZE + slot),
      );
    },
    combat(matchId) {
      const found = find(matchId);
      if (found === null) return null;
      const { address, match } = found;
      return combats.getOrMake(matchId, () => {
        const field = engine.detail(address.pod, match).rows.map(({ combatant }) => combatant);
        return combatOf(address.pod, match, field, DRAWS);
      });
    },
    replays(xuid, runs) {
      const index = indexOf(xuid);
      if (index === null) return [];
      const number = Math.floor(index / POD_SIZE);
      const { pod } = engine.life(number);
      const count = engine.countBy(index, 'all', now().getTime());
      return Array.from({ length: runs }, (_, run) => {
        const luck = hash(seed, 991, run);
        const other = others.getOrMake(luck, () => engineOf(luck));
        return Array.from({ length: count }, (_, n): Replayed => {
          const match = other.nth(index, 'all', n);
          return {
            match: matchTruthOf(pod, match, `${run}/${n}`, (slot) => xuidOf(number * POD_SIZE + slot)),
            combat() {
              const rng = new Rng(luck, 992, number * 16 + match.match, match.block);
              return combatOf(number, match, fieldOf(pod, match, rng), DRAWS_OF_REPLAYS);
            },
          };
        });
      }).flat();
    },
    csr(xuid, playlistAssetId, at) {
      const index = indexOf(xuid);
      const playlist = playlists.findIndex((one) => one.assetId === playlistAssetId.toLowerCase());
      const ladder = rankedPlaylists.indexOf(playlist);
      if (index === null || ladder < 0) return null;
      const season = seasonIndexAt(at.getTime());
      const standing = ledger.standingBy(Math.floor(index / POD_SIZE), season, at.getTime());
      const value = standing.value[ladderIndex(ladder, index % POD_SIZE)] ?? -1;
      return value < 0 ? null : value;
    },
    csrLevel(xuid, at) {
      const traits = traitsOf(xuid)?.traits;
      return traits === undefined ? null : CSR_MEAN + CSR_PER_LOGIT * skillAt(traits, at.getTime());
    },
  };
}
