import { bootProcess } from '../src/boot-process.ts';
import { createDeps, openUpstream, openWebhooks } from '../src/deps.ts';
import { runWorkers } from './run-workers.ts';

/** `npm run start:worker`: the jobs alone, over the services. */
await bootProcess(async ({ config, log, shutdown, databaseUrl }) => {
  const deps = createDeps(config, databaseUrl, log, shutdown);
  const { waypoint } = await openUpstream(deps, shutdown);
  const workers = await runWorkers({
    store: deps.queueStore,
    concurrency: config.workerConcurrency,
    onFailure: () => shutdown.run().finally(() => process.exit(1)),
    context: {
      prisma: deps.db.prisma,
      waypoint,
      queues: deps.queues,
      hints: deps.live.hints,
      webhooks: openWebhooks(deps, shutdown),
      log,
      syncIntervalSeconds: config.syncIntervalSeconds,
      eventRetentionDays: config.eventRetentionDays,
    },
  });
  shutdown.add('workers', () => workers.close(), 20_000);
  const upstream = deps.profile.upstream === 'waypoint' ? 'the real Waypoint' : 'a sandbox of Waypoint';
  process.stdout.write(`worker runs; upstream is ${upstream}, jobs are on ${deps.queueStore.kind}\n`);
});
