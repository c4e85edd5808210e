import { join, resolve } from 'node:path';
import { runWorkers } from '../jobs/run-workers.ts';
import { migrate } from '../prisma/migrate.ts';
import { buildApp } from './app.ts';
import { failWell, readConfig } from './boot-process.ts';
import { localApiKey } from './bootstrap-api-key.ts';
import type { Config } from './config.ts';
import { registerDemoPlayers, showProgress } from './demo.ts';
import { createDeps, openInsights, openTracing, openUpstream, openWebhooks } from './deps.ts';
import { lockInstance } from './embedded/lock-instance.ts';
import { startEmbeddedPostgres } from './embedded/postgres.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { createShutdown, type Shutdown, stopOnSignals } from './shutdown.ts';

/** `npm start`: the whole system in one process. A set variable replaces exactly one of its parts. */
const config = readConfig();
const log = createLog(config.logLevel);
const shutdown = createShutdown(log);
const say = (line: string) => process.stdout.write(`${line}\n`);
stopOnSignals(shutdown, () => say('\nstopping…'));

await failWell(shutdown, async () => {
  const databaseUrl = config.databaseUrl ?? (await openEmbedded(config, shutdown));
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`database: ${applied.length} migration(s) applied`);
  const deps = createDeps(config, databaseUrl, log, shutdown);
  const apiKey = await localApiKey(deps);
  const { waypoint, sandbox } = await openUpstream(deps, shutdown);
  const { db, queues, queueStore, live } = deps;
  const { hints } = live;
  const workers = await runWorkers({
    store: queueStore,
    concurrency: config.workerConcurrency,
    onFailure: () => shutdown.run().finally(() => process.exit(1)),
    context: {
      prisma: db.prisma,
      waypoint,
      queues,
      hints,
      webhooks: openWebhooks(deps, shutdown),
      log,
      syncIntervalSeconds: config.syncIntervalSeconds,
      eventRetentionDays: config.eventRetentionDays,
    },
  });
  shutdown.add('workers', () => workers.close(), 15_000);
  const tracing = await openTracing(deps, shutdown);
  const app = await buildApp({ ...deps, ...(await openInsights(shutdown)), tracing });
  shutdown.add('http', () => app.close());
  // Whoever listens must not hold the server up.
  shutdown.add('streams', async () => live.endStreams());
  const address = await listen(app, config);
  const sandboxAt = sandbox?.origin ?? config.sandbox.url;
  say(`upstream: ${sandboxAt === null ? 'Halo Waypoint' : `sandbox on ${sandboxAt}`}`);
  say(`API:      ${address}   reference: ${address}/docs`);
  if (apiKey !== null) say(`API key:  ${apiKey}`);
  if (sandbox === null) return;
  const xuids = await registerDemoPlayers(deps, sandbox.source, apiKey);
  const progress = showProgress(deps, { xuids, address, apiKey, say });
  shutdown.add('progress', async () => progress.stop());
});

async function openEmbedded(settings: Config, stopping: Shutdown): Promise<string> {
  const postgres = await startEmbeddedPostgres({ directory: resolve(join(settings.dataDir, 'postgres')) });
  const unlock = await lockInstance(postgres.url('postgres'), settings.dataDir);
  stopping.add('postgres', () => postgres.stop(), 25_000);
  stopping.add('instance lock', unlock);
  await postgres.createDatabase('halo');
  return postgres.url('halo');
}
