import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, it } from 'vitest';
import { type Chaos, openChaos } from '../helpers/chaos/chaos.ts';
import { createChaosWorld } from '../helpers/chaos/chaos-world.ts';
import { expectWhole } from '../helpers/chaos/expect-whole.ts';
import { randomFrom } from '../helpers/random-from.ts';

/** How long, how large and how rough; the README of the tests says so, too. */
const {
  SOAK_JOBS = 'redis',
  SOAK_MINUTES = '5',
  SOAK_PLAYERS = '24',
  SOAK_KILLS_PER_MINUTE = '4',
  SOAK_SEED = '1',
} = process.env;
const minutes = Number(SOAK_MINUTES);
const seed = Number(SOAK_SEED);
const WORKERS = 3;
const PATIENCE_MS = 30 * 60_000;
/** So many of a hundred disturbances are crashes of a store; the others are killed workers. */
const CRASHES = { postgres: 0.1, redis: 0.1, emptyRedis: 0.05 };

let chaos: Chaos | undefined;
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') process.stderr.write(`${await chaos?.tell()}\n`);
  await chaos?.close();
});

it('a long time of it ends with the whole world stored', {
  timeout: minutes * 60_000 + 2 * PATIENCE_MS,
}, async () => {
  const withRedis = SOAK_JOBS === 'redis';
  const tracked = Number(SOAK_PLAYERS);
  // Long enough a history that it is not all there before the time is over.
  const world = createChaosWorld({
    seed,
    players: Math.max(48, 2 * tracked),
    matchesPerPlayer: Math.ceil((minutes * 60 * 6) / tracked),
    tracked,
    late: 4 * tracked,
  });
  const options = { world, seed, withRedis, workers: WORKERS, concurrency: 4, patienceMs: PATIENCE_MS };
  const say = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${line}\n`);
  say(`seed ${seed}, ${world.total} matches of ${tracked} players`);
  const opened = performance.now();
  chaos = await openChaos(options);
  const calmSeconds = (performance.now() - opened) / 1_000;
  const { crew, stores, sandbox } = chaos;
  const counts = { kills: 0, postgres: 0, redis: 0, emptyRedis: 0 };
  const random = randomFrom(seed);
  const began = performance.now();
  const share = () => (performance.now() - began) / (minutes * 60_000);
  const once = [
    { at: 0.1, act: () => chaos?.register() },
    { at: 0.4, act: () => chaos?.playOn() },
    { at: 0.5, act: () => chaos?.settle() },
  ];
  while (share() < 1) {
    // Evenly random moments: the pauses between them are exponential.
    await delay((-Math.log(1 - random()) * 60_000) / Number(SOAK_KILLS_PER_MINUTE));
    while (once[0] !== undefined && once[0].at < share()) await once.shift()?.act();
    const dice = random();
    if (dice < CRASHES.postgres) {
      counts.postgres++;
      await stores.crashPostgres();
    } else if (withRedis && dice < CRASHES.postgres + CRASHES.redis + CRASHES.emptyRedis) {
      const isEmpty = dice < CRASHES.postgres + CRASHES.emptyRedis;
      counts[isEmpty ? 'emptyRedis' : 'redis']++;
      await stores.crashRedis(isEmpty);
    } else {
      counts.kills++;
      await crew.kill(Math.floor(random() * WORKERS));
    }
    say(`${await chaos.stored()} of ${world.total} matches; ${JSON.stringify(counts)}`);
  }
  for (const { act } of once) await act();
  const chaosEnded = performance.now();
  await chaos.finishes();
  const ended = performance.now();
  await expectWhole(chaos, world);
  const all = Object.values(sandbox.stats());
  const requests = all.reduce((sum, each) => sum + each.requests, 0);
  const faults = all.flatMap((each) => Object.values(each.faults)).reduce((sum, each) => sum + each, 0);
  const rows = {
    matches: world.total,
    players: tracked,
    'jobs on': withRedis ? 'redis' : 'postgres',
    'workers killed': counts.kills,
    'PostgreSQL crashed': counts.postgres,
    'Redis crashed': counts.redis,
    'Redis came back empty': counts.emptyRedis,
    'requests to upstream': requests,
    'of them spoiled': faults,
    'seconds without faults': calmSeconds.toFixed(0),
    'seconds of disturbances': ((chaosEnded - began) / 1_000).toFixed(0),
    'seconds until nothing was left': ((ended - chaosEnded) / 1_000).toFixed(0),
    differences: 0,
  };
  const table = Object.entries(rows).map(([name, value]) => `| ${name} | ${value} |`);
  process.stdout.write(`| | |\n|---|---:|\n${table.join('\n')}\n`);
});
