import type { WorldEffects } from '../../../src/sandbox/world/effects.ts';
import { createSyntheticWorld, type SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { createTestSystem, type TestSystem } from '../../helpers/test-system.ts';
import { type Filled, fillDatabase } from './fill-database.ts';

/**
 * When every world of the proofs is looked at: eight weeks into a CSR season that goes on for five more, so that a forecast
 * of a rank can be held against what came.
 */
export const WORLD_NOW = new Date('2026-10-12T00:00:00Z');

export interface WorldOptions {
  seed: number;
  /** At least so many; they come in pods of 24. */
  players: number;
  /** Of an average player; half of them in the last half-year. */
  matchesPerPlayer: number;
  /** How often everybody's evenings are played again to know what is true on average. */
  replays: number;
  /** Multiples of the default sizes, 1 where not given. */
  effects?: Partial<WorldEffects>;
}

/** A world everything of which is stored, with the API over it. */
export interface StatsWorld {
  options: WorldOptions;
  world: SyntheticWorld;
  system: TestSystem;
  /** Xuids of everybody. */
  people: readonly string[];
  filled: Filled;
  /** The same world at another time: what happens to these people later. */
  at(now: Date): SyntheticWorld;
  /** Asks through the front door. @throws when the answer is not 200. */
  ask<Answer>(path: string): Promise<Answer>;
  close(): Promise<void>;
}

export async function openWorld(options: WorldOptions): Promise<StatsWorld> {
  const at = (now: Date) => createSyntheticWorld({ ...options, now: () => now, reference: WORLD_NOW });
  const world = at(WORLD_NOW);
  const system = await createTestSystem({ source: world });
  const filled = await fillDatabase(system.db, world, WORLD_NOW);
  return {
    options,
    world,
    system,
    people: Array.from({ length: world.population }, (_, index) => world.playerAt(index).xuid),
    filled,
    at,
    async ask<Answer>(path: string) {
      const answer = await system.app.inject(path);
      if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
      return (path.includes('.ndjson') ? lines(answer.body) : answer.json()) as Answer;
    },
    close: () => system.close(),
  };
}

function lines(body: string): unknown[] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
