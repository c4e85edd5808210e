import { createSyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { historyOf } from './check-store.ts';

const END = Date.parse('2026-11-16T00:00:00Z');

export interface ChaosWorldOptions {
  seed: number;
  players: number;
  matchesPerPlayer: number;
  /** How many of the people in it are tracked; more than its demonstration players are met among the others. */
  tracked: number;
  /** Matches that are played only after {@link ChaosWorld.playOn}. */
  late: number;
}

/** A world whose clock stands, and goes on once: then its players have played a few matches more. */
export function createChaosWorld({ seed, players, matchesPerPlayer, tracked, late }: ChaosWorldOptions) {
  const clock = { at: END };
  const world = createSyntheticWorld({ seed, players, matchesPerPlayer, now: () => new Date(clock.at) });
  const people: { xuid: string; gamertag: string }[] = [];
  const add = (person: { xuid: string; gamertag: string } | null) => {
    if (person === null || people.length >= tracked || world.isPrivate(person.xuid)) return;
    if (!people.some(({ xuid }) => xuid === person.xuid)) people.push(person);
  };
  for (const gamertag of world.demoGamertags) add(world.playerByGamertag(gamertag));
  for (let index = 0; index < world.population; index++) add(world.playerAt(index));
  const matches = new Set(people.flatMap(({ xuid }) => historyOf(world, xuid)));
  const ends = [...matches].map((id) => world.matchEndedAt(id)?.getTime() ?? 0).sort((a, b) => b - a);
  const before = (ends[late] ?? END - 1) + 1;
  return {
    world,
    people,
    total: matches.size,
    /** Until then the last matches were not played. */
    before: new Date(before),
    rewind() {
      clock.at = before;
    },
    playOn() {
      clock.at = END;
    },
  };
}

export type ChaosWorld = ReturnType<typeof createChaosWorld>;
