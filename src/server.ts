import { buildApp } from './app.ts';
import { bootProcess } from './boot-process.ts';
import { bootstrapApiKey } from './bootstrap-api-key.ts';
import { createDeps, openInsights, openTracing } from './deps.ts';
import { listen } from './listen.ts';

/** `npm run start:api`: the API alone, over the services. */
await bootProcess(async ({ config, log, shutdown, databaseUrl }) => {
  const deps = createDeps(config, databaseUrl, log, shutdown);
  await bootstrapApiKey(deps);
  const tracing = await openTracing(deps, shutdown);
  const app = await buildApp({ ...deps, ...(await openInsights(shutdown)), tracing });
  shutdown.add('http', () => app.close(), 15_000);
  // Whoever listens must not hold the server up.
  shutdown.add('streams', async () => deps.live.endStreams());
  process.stdout.write(`API on ${await listen(app, config)}\n`);
});
