import { afterEach, describe, expect, inject, it } from 'vitest';
import { type Chaos, openChaos } from '../helpers/chaos/chaos.ts';
import { createChaosWorld } from '../helpers/chaos/chaos-world.ts';
import { expectWhole } from '../helpers/chaos/expect-whole.ts';
import { randomFrom } from '../helpers/random-from.ts';

const SEED = 20_261_128;
const WORKERS = 3;
const KILLS = 5;
/** Of each step: on an idle machine all of them together take half a minute, and this one is shared. */
const PATIENCE_MS = 120_000;

interface Moment {
  at: number;
  what: string;
  act: (chaos: Chaos) => Promise<void>;
}

/** What goes wrong, and at how many matches stored: the same in every run. */
function planOf(total: number, withRedis: boolean): Moment[] {
  const random = randomFrom(SEED);
  const somewhere = (from: number, to: number) => Math.floor(total * (from + random() * (to - from)));
  const moments: Moment[] = [
    { at: somewhere(0.05, 0.15), what: 'somebody is registered', act: (chaos) => chaos.register() },
    { at: somewhere(0.3, 0.4), what: 'all play on', act: (chaos) => chaos.playOn() },
    { at: somewhere(0.5, 0.6), what: 'the late stats are there', act: async (chaos) => chaos.settle() },
    ...[0.1, 0.5].map((from) => ({
      at: somewhere(from, from + 0.4),
      what: 'PostgreSQL crashes',
      act: ({ stores }: Chaos) => stores.crashPostgres(),
    })),
  ];
  for (let kill = 0; kill < KILLS; kill++) {
    const worker = Math.floor(random() * WORKERS);
    const act = ({ crew }: Chaos) => crew.kill(worker);
    moments.push({ at: somewhere(0, 0.95), what: `worker ${worker} is killed`, act });
  }
  if (withRedis)
    for (const empty of [false, true])
      moments.push({
        at: somewhere(0.15, 0.85),
        what: `Redis crashes${empty ? ' and comes back empty' : ''}`,
        act: ({ stores }) => stores.crashRedis(empty),
      });
  return moments.sort((a, b) => a.at - b.at);
}

describe('workers that are killed, an upstream that fails, and stores that crash', () => {
  let chaos: Chaos | undefined;
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') process.stderr.write(`${await chaos?.tell()}\n`);
    await chaos?.close();
  });

  it('end with the whole world stored, and each match stored and told of once', {
    timeout: 600_000,
  }, async () => {
    const withRedis = inject('redisUrl') !== null;
    const world = createChaosWorld({ seed: 2, players: 48, matchesPerPlayer: 120, tracked: 5, late: 24 });
    const began = performance.now();
    const say = (line: string) =>
      process.stdout.write(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}\n`);
    say(`seed ${SEED}, ${world.total} matches`);
    const options = {
      world,
      seed: SEED,
      withRedis,
      workers: WORKERS,
      concurrency: 3,
      patienceMs: PATIENCE_MS,
    };
    chaos = await openChaos(options);
    const { crew } = chaos;
    say('a run without faults is done');
    for (const { at, what, act } of planOf(world.total, withRedis)) {
      await chaos.reaches(at);
      say(`${what} at ${await chaos.stored()}`);
      await act(chaos);
    }
    await chaos.finishes();
    say('nothing is left to do');
    await expectWhole(chaos, world);
    expect(await crew.close()).toEqual(Array.from({ length: WORKERS }, () => 0));
  });
});
