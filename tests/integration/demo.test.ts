import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showProgress } from '../../src/demo.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const READY = 2533274800000601n;
const STOPPED = 2533274800000602n;
const ERASED = 2533274800000603n;

let system: TestSystem;
beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  const { pool } = system.db;
  await seedPlayer(pool, READY, 'Still Here');
  await seedPlayer(pool, STOPPED, 'Not Followed');
  await pool.query(`update tracked_players set state = 'stopped' where xuid = $1`, [STOPPED]);
  await pool.query(`insert into opt_outs (xuid, erased_at) values ($1, now())`, [ERASED]);
});
afterAll(() => system?.close());

describe('the progress of the first fetching', () => {
  it('waits for nobody who was erased or is no longer followed', async () => {
    let stop = (): void => undefined;
    const line = await new Promise<string>((say) => {
      const told = { xuids: [READY, STOPPED, ERASED], address: 'http://localhost', apiKey: null, say };
      ({ stop } = showProgress({ db: system.db, log: system.context.log }, told));
    });
    expect(line).toMatch(/^all 1 players ready: /);
    stop();
  });
});
