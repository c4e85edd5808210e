import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { inject } from 'vitest';
import type { JobContext } from '../../jobs/context.ts';
import { runWorkers, type Workers } from '../../jobs/run-workers.ts';
import { createTally } from '../../jobs/tally.ts';
import { type AppDeps, buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createApiKey } from '../../src/db/api-keys.ts';
import { sealerOf } from '../../src/db/seal-secret.ts';
import { createTokenStore } from '../../src/db/upstream-accounts.ts';
import { type Ephemeral, openEphemeral } from '../../src/deps.ts';
import { type Live, type LiveOptions, openLive } from '../../src/live/live.ts';
import type { QueueStore } from '../../src/queue/connection.ts';
import { createQueues, type Queues } from '../../src/queue/enqueue.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import type { Source } from '../../src/sandbox/source.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createWaypoint, type Waypoint } from '../../src/waypoint/client.ts';
import { unlimited } from '../../src/waypoint/options.ts';
import { createSender } from '../../src/webhooks/sender.ts';
import { insightDeps } from './insight-deps.ts';
import { RELAXED } from './relaxed.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** The whole system over one test database, as the profile of the test run has it. */
export interface TestSystem {
  app: FastifyInstance;
  db: TestDatabase;
  sandbox: Sandbox;
  waypoint: Waypoint;
  queues: Queues;
  queueStore: QueueStore;
  ephemeral: Ephemeral;
  /** Of the API; the workers of the system publish through it. */
  live: Live;
  /** Keys by role; `sheet` reads and may stand in an address. */
  keys: Record<'read' | 'register' | 'admin' | 'sheet', string>;
  /** What a job gets, for running one by hand. */
  context: JobContext;
  startWorkers(concurrency?: number, reminderMs?: number, reportMs?: number): Promise<Workers>;
  /** The API of another process over the same database and, where there is one, the same Redis. */
  twin(instead?: Instead, live?: LiveInstead): Promise<Twin>;
  close(): Promise<void>;
}

/** The API of a process. */
export interface Twin {
  app: FastifyInstance;
  ephemeral: Ephemeral;
  live: Live;
  close(): Promise<void>;
}

/** Parts of another API that are not the usual ones. */
export type Instead = Partial<Pick<AppDeps, 'painters'>>;
/** Limits and times of its streams that are not the usual ones. */
export type LiveInstead = Partial<Pick<LiveOptions, 'limits' | 'lookEveryMs'>>;

export interface TestSystemOptions {
  source: Source;
  sandbox?: Omit<SandboxOptions, 'source'>;
  /** Retries of the upstream client; tests want failures at once. */
  attempts?: number;
  /** Variables of the environment; limits are off unless they are set here. */
  environment?: Record<string, string>;
  /** Whether answers are shared through Redis, where there is one; without, what a read costs is the same everywhere. */
  sharesAnswers?: boolean;
  /** Clock of the limits and of what is remembered for a time. */
  now?: () => number;
}

/** A loaded machine answers late, and a test must not take that for an outage. */
export const PATIENCE_MS = 10_000;

const QUEUE_PATIENCE_MS = 10_000;
/** A receiver that hangs must hang for as long as the others take; less than a claim of messages lasts. */
const SENDER_PATIENCE_MS = 18_000;

export async function createTestSystem({
  source,
  sandbox: sandboxOptions,
  attempts,
  environment,
  sharesAnswers = false,
  now,
}: TestSystemOptions): Promise<TestSystem> {
  const log = pino({ level: 'silent' });
  const db = await createTestDatabase();
  const redisUrl = inject('redisUrl');
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const queueStore: QueueStore =
    redisUrl === null ? { kind: 'postgres', url: db.url, prefix } : { kind: 'redis', url: redisUrl, prefix };
  const queues = createQueues(queueStore, log);
  await queues.ready();
  const sandbox = await startSandbox({ source, ...sandboxOptions });
  const { refreshToken, ...credentials } = sandbox.credentials;
  const waypoint = createWaypoint({
    accounts: [{ name: 'test', ...credentials, initialRefreshToken: refreshToken }],
    tokenStore: createTokenStore(db.pool, 'a secret of the tests'),
    origin: sandbox.origin,
    limits: unlimited,
    log,
    ...(attempts !== undefined && { retry: { attempts } }),
  });
  const config = loadConfig({ ANONYMOUS_UNITS_PER_MINUTE: '0', KEY_UNITS_PER_MINUTE: '0', ...environment });
  const openApi = async (instead: Instead = {}, liveInstead: LiveInstead = {}): Promise<Twin> => {
    const redis = redisUrl === null ? null : { url: redisUrl, log, prefix: `${prefix}-ephemeral` };
    const ephemeral = openEphemeral({
      redis: redis && { ...redis, patienceMs: PATIENCE_MS, now: now ?? null },
      memoCharacters: 1_000_000,
      sharesAnswers,
      ...(now && { now }),
    });
    await ephemeral.ready();
    const live = openLive({ db, redisUrl, log, channel: `${prefix}-changes`, ...liveInstead });
    const profile = { database: 'embedded', jobs: queueStore.kind, upstream: 'sandbox' } as const;
    const app = await buildApp({
      config,
      log,
      profile,
      db,
      queues,
      ephemeral,
      live,
      pressure: RELAXED,
      ...(await insightDeps()),
      ...instead,
    });
    return {
      app,
      ephemeral,
      live,
      async close() {
        live.endStreams();
        await app.close();
        await live.close();
        ephemeral.close();
      },
    };
  };
  const api = await openApi();
  const keys = {
    read: await createApiKey(db.prisma, 'reader', 'read'),
    register: await createApiKey(db.prisma, 'registrar', 'register'),
    admin: await createApiKey(db.prisma, 'admin', 'admin'),
    sheet: await createApiKey(db.prisma, 'sheet', 'read', { inUrl: true }),
  };
  const { live } = api;
  const sender = createSender({
    allowsPrivate: config.webhooksAllowPrivate,
    userAgent: 'tests',
    timeoutMs: SENDER_PATIENCE_MS,
  });
  const webhooks = { sealer: sealerOf(config), sender };
  const base = {
    prisma: db.prisma,
    waypoint,
    queues,
    hints: live.hints,
    webhooks,
    log,
    syncIntervalSeconds: 900,
    eventRetentionDays: 30,
  };
  const running: Workers[] = [];
  return {
    app: api.app,
    db,
    sandbox,
    waypoint,
    queues,
    queueStore,
    ephemeral: api.ephemeral,
    live,
    keys,
    context: { ...base, tally: createTally(), signal: new AbortController().signal, lane: 'live' },
    async startWorkers(concurrency = 8, reminderMs = 30_000, reportMs = 10_000) {
      const workers = await runWorkers({
        store: queueStore,
        context: base,
        concurrency,
        reminderMs,
        reportMs,
      });
      running.push(workers);
      return workers;
    },
    twin: openApi,
    async close() {
      for (const workers of running) await workers.close();
      // Whoever left a connection half used must not be waited for.
      api.app.server.closeAllConnections();
      await api.close();
      await sender.close();
      await waypoint.close();
      await sandbox.close();
      // On a loaded machine the queue's own pool has been seen not to end; the database is dropped all the same.
      await Promise.race([queues.close(), setTimeout(QUEUE_PATIENCE_MS, null, { ref: false })]);
      await db.close();
    },
  };
}
