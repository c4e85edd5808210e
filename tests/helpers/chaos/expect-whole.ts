import { expect } from 'vitest';
import { storeContents } from '../store-contents.ts';
import type { Chaos } from './chaos.ts';
import type { ChaosWorld } from './chaos-world.ts';
import { checkStore } from './check-store.ts';

/** Refuses any difference to the world and to a run without faults, and any worker that ended by itself. */
export async function expectWhole(
  { db, expected, crew }: Chaos,
  { world, people }: ChaosWorld,
): Promise<void> {
  await checkStore(
    db,
    world,
    people.map(({ xuid }) => xuid),
  );
  expect(await storeContents(db)).toEqual(expected);
  expect(crew.ended).toEqual([]);
}
