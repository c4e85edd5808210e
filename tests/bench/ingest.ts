import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { runWorkers } from '../../jobs/run-workers.ts';
import { recordGamertags } from '../../src/db/players.ts';
import { trackPlayer } from '../../src/db/tracked-players.ts';
import { createTokenStore } from '../../src/db/upstream-accounts.ts';
import type { QueueStore } from '../../src/queue/connection.ts';
import { createQueues } from '../../src/queue/enqueue.ts';
import { createWaypoint } from '../../src/waypoint/client.ts';
import { unlimited } from '../../src/waypoint/options.ts';
import { type BenchDatabase, withDatabase } from './bench-database.ts';
import { type BenchSandbox, openBenchSandbox } from './sandbox-process.ts';

/**
 * Matches ingested per second from an unlimited sandbox, with the peak memory of this process. Arguments: `postgres` or
 * `redis` for the jobs, the matches of the player, and `apart` or `inside`: whether the sandbox is a process of its own,
 * as upstream is, or in this one, as under `npm start`.
 */
const [kind = 'postgres', matches = '2000', where = 'apart'] = process.argv.slice(2);
const REDIS_PORT = 16_379;

await withDatabase(async (db) => {
  if (kind !== 'redis') return measure(db, { kind: 'postgres', url: db.url });
  const redis = spawn(
    'redis-server',
    ['--port', String(REDIS_PORT), '--save', '', '--maxmemory-policy', 'noeviction'],
    {
      stdio: 'ignore',
    },
  );
  try {
    await measure(db, { kind: 'redis', url: `redis://127.0.0.1:${REDIS_PORT}` });
  } finally {
    redis.kill();
    await once(redis, 'exit');
  }
});
process.exit(0);

async function forkSandbox(): Promise<BenchSandbox & { close(): Promise<void> }> {
  const child = fork(new URL('sandbox-process.js', import.meta.url), [matches]);
  const [sandbox] = (await once(child, 'message')) as [BenchSandbox];
  return {
    ...sandbox,
    async close() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function measure(db: BenchDatabase, store: QueueStore): Promise<void> {
  const log = pino({ level: 'silent' });
  const sandbox = where === 'inside' ? await openBenchSandbox(Number(matches)) : await forkSandbox();
  const { refreshToken, ...credentials } = sandbox.credentials;
  const waypoint = createWaypoint({
    accounts: [{ name: 'bench', ...credentials, initialRefreshToken: refreshToken }],
    tokenStore: createTokenStore(db.prisma, 'a secret of the bench'),
    origin: sandbox.origin,
    limits: unlimited,
    log,
  });
  const queues = createQueues(store, log);
  await queues.ready();
  const { xuid, gamertag } = sandbox.player;
  await recordGamertags(db.prisma, [{ xuid: BigInt(xuid), gamertag }], new Date());
  await trackPlayer(db.prisma, BigInt(xuid), 900);
  const started = performance.now();
  const workers = await runWorkers({
    store,
    context: {
      prisma: db.prisma,
      waypoint,
      queues,
      hints: { publish: () => undefined },
      log,
      syncIntervalSeconds: 900,
    },
    concurrency: 12,
  });
  await queues.enqueue('sync-player', [{ xuid }]);
  let peak = 0;
  let usage = process.memoryUsage();
  for (;;) {
    if (process.memoryUsage.rss() > peak) usage = process.memoryUsage();
    peak = Math.max(peak, process.memoryUsage.rss());
    const player = await db.prisma.trackedPlayer.findUnique({ where: { xuid: BigInt(xuid) } });
    if (player?.state === 'current' && (await db.prisma.backlogEntry.count()) === 0) break;
    await delay(100);
  }
  const seconds = (performance.now() - started) / 1000;
  const stored = await db.prisma.match.count();
  await workers.close();
  await queues.close();
  await waypoint.close();
  await sandbox.close();
  const cpu = process.cpuUsage();
  const cpuMs = (cpu.user + cpu.system) / 1000 / stored;
  process.stdout.write(
    `| jobs on ${store.kind}, sandbox ${where} | ${stored} matches | ${seconds.toFixed(1)} s | ${(stored / seconds).toFixed(0)} per second | ` +
      `${megabytes(peak)} MB peak (heap ${megabytes(usage.heapTotal)}, outside ${megabytes(usage.external)}) | ${cpuMs.toFixed(1)} ms CPU per match |\n`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
