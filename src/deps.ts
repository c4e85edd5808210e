import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { API_KEY_MEMORY_MS, type ApiKey } from './db/api-keys.ts';
import { createDatabase, type Database } from './db/client.ts';
import { observeStatements } from './db/observe-statements.ts';
import { type SecretSealer, sealerOf } from './db/seal-secret.ts';
import { createTokenStore } from './db/upstream-accounts.ts';
import { type Budgets, createBudgets } from './ephemeral/budgets.ts';
import { createLocalBudgets, type LocalBudgets } from './ephemeral/local-budgets.ts';
import { createMemo, type Memo } from './ephemeral/memo.ts';
import { createRecent, type Recent } from './ephemeral/recent.ts';
import { createRedisMemory } from './ephemeral/redis-memory.ts';
import { openSharedRedis, type SharedRedisOptions } from './ephemeral/shared-redis.ts';
import type { Insight } from './insights/define.ts';
import { loadInsights } from './insights/registry.ts';
import { createThreads, type Threads } from './insights/threads.ts';
import { type Live, openLive } from './live/live.ts';
import type { QueueStore } from './queue/connection.ts';
import { createQueues, type Queues } from './queue/enqueue.ts';
import { openRealWaypoint } from './real-waypoint.ts';
import { createCapturedSource } from './sandbox/captured/create-captured-source.ts';
import { sandboxCredentials } from './sandbox/credentials.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { startSandbox } from './sandbox/start-sandbox.ts';
import { createSyntheticWorld } from './sandbox/world/synthetic-world.ts';
import type { Shutdown } from './shutdown.ts';
import type { Tracing } from './telemetry/tracing.ts';
import { VERSION } from './version.ts';
import { createWaypoint, type Waypoint } from './waypoint/client.ts';
import { unlimited } from './waypoint/options.ts';
import { timeoutsWithin } from './waypoint/transport.ts';
import { createSender, type Sender } from './webhooks/sender.ts';

/** Characters of answers a process remembers. */
export const MEMO_CHARACTERS = 32 * 1024 * 1024;

const SANDBOX_ACCOUNT = 'sandbox';

/** How this process is put together, for people to read. */
export interface Profile {
  database: 'embedded' | 'services';
  jobs: 'postgres' | 'redis';
  upstream: 'sandbox' | 'waypoint';
}

export interface Deps {
  config: Config;
  log: Logger;
  profile: Profile;
  db: Database;
  queues: Queues;
  queueStore: QueueStore;
  ephemeral: Ephemeral;
  live: Live;
}

/** State that may be lost. */
export interface Ephemeral {
  memo: Memo;
  /** What callers have left, shared by the processes where there is a Redis. */
  budgets: Budgets;
  /** Counts of this process alone, for what is not worth a way to Redis. */
  guards: LocalBudgets;
  /** API keys that were looked up a moment ago, by hash; null: there is no such key. */
  apiKeys: Recent<ApiKey | null>;
}

const MOST_API_KEYS = 10_000;

export interface EphemeralOptions {
  /** Null: this process shares nothing. */
  redis: SharedRedisOptions | null;
  now?: () => number;
  memoCharacters?: number;
  /** Whether answers go to Redis, too. */
  sharesAnswers?: boolean;
}

export function openEphemeral({
  redis: redisOptions,
  now = Date.now,
  memoCharacters = MEMO_CHARACTERS,
  sharesAnswers = true,
}: EphemeralOptions): Ephemeral & { ready(): Promise<void>; close(): void } {
  const redis = redisOptions === null ? null : openSharedRedis(redisOptions);
  return {
    memo: createMemo({
      characters: memoCharacters,
      shared: redis === null || !sharesAnswers ? null : createRedisMemory(redis, now),
    }),
    budgets: createBudgets(createLocalBudgets(now), redis),
    guards: createLocalBudgets(now),
    apiKeys: createRecent({ forMs: API_KEY_MEMORY_MS, most: MOST_API_KEYS, now }),
    ready: async () => redis?.ready(),
    close: () => redis?.close(),
  };
}

/** Opens the database and the queues; what is opened is closed by `shutdown`, in reverse order. */
export function createDeps(config: Config, databaseUrl: string, log: Logger, shutdown: Shutdown): Deps {
  const db = createDatabase({ url: databaseUrl, poolSize: config.databasePoolSize, log });
  shutdown.add('database', () => db.close());
  const queueStore: QueueStore =
    config.redisUrl === null
      ? { kind: 'postgres', url: databaseUrl }
      : { kind: 'redis', url: config.redisUrl };
  const queues = createQueues(queueStore, log);
  shutdown.add('queues', () => queues.close());
  const profile: Profile = {
    database: config.databaseUrl === null ? 'embedded' : 'services',
    jobs: queueStore.kind,
    upstream: config.halo === null ? 'sandbox' : 'waypoint',
  };
  const ephemeral = openEphemeral({ redis: config.redisUrl === null ? null : { url: config.redisUrl, log } });
  shutdown.add('ephemeral', async () => ephemeral.close());
  const live = openLive({ db, redisUrl: config.redisUrl, log });
  shutdown.add('live', () => live.close());
  return { config, log, profile, db, queues, queueStore, ephemeral, live };
}

/** A history of a hundred thousand matches fits, and not much more. */
const STATISTICS_HEAP_MB = 384;

/** What an API works insights and charts out with. */
export interface InsightDeps {
  definitions: readonly Insight[];
  /** For statistics. */
  threads: Threads;
  /** For pictures: apart, so that many of them do not keep numbers waiting. */
  painters: Threads;
}

export async function openInsights(shutdown: Shutdown): Promise<InsightDeps> {
  const threads = createThreads({ heap: STATISTICS_HEAP_MB });
  const painters = createThreads({
    most: MOST_PAINTERS,
    waiting: MOST_PICTURES_WAITING,
    heap: PAINTER_MEGABYTES,
  });
  shutdown.add('threads', async () => {
    await Promise.all([threads.close(), painters.close()]);
  });
  return { definitions: await loadInsights(), threads, painters };
}

/** A thread draws some twenty pictures a second. */
const MOST_PAINTERS = 2;
const PAINTER_MEGABYTES = 192;
const MOST_PICTURES_WAITING = 32;

/** Spans of requests and their SQL for whoever set an endpoint; else nothing of the SDK is even loaded. */
export async function openTracing(deps: Deps, shutdown: Shutdown): Promise<Tracing | null> {
  const { config, db, log } = deps;
  if (config.otlpEndpoint === null) return null;
  const { createTracing } = await import('./telemetry/create-tracing.ts');
  const tracing = createTracing(config.otlpEndpoint, log);
  shutdown.add('tracing', () => tracing.close());
  observeStatements(db.pool, (statement, send) => tracing.traceStatement(statement, send));
  return tracing;
}

export interface WebhookTools {
  sealer: SecretSealer;
  sender: Sender;
}

/** What messages to webhooks are signed and sent with. */
export function openWebhooks({ config }: Pick<Deps, 'config'>, shutdown: Shutdown): WebhookTools {
  const sender = createSender({
    allowsPrivate: config.webhooksAllowPrivate,
    userAgent: `halo-infinite-analytics/${VERSION}`,
  });
  shutdown.add('webhooks', () => sender.close());
  return { sealer: sealerOf(config), sender };
}

export interface Upstream {
  waypoint: Waypoint;
  /** The sandbox of this process; null with the real Waypoint, and where the sandbox is somewhere else. */
  sandbox: Sandbox | null;
}

/** The real Waypoint when there are credentials, else a sandbox: the one at `SANDBOX_URL`, or one in this process. */
export async function openUpstream(deps: Deps, shutdown: Shutdown): Promise<Upstream> {
  const { config, db, log } = deps;
  const timeouts = timeoutsWithin(config.upstreamTimeoutSeconds * 1_000);
  if (config.halo !== null) {
    const { halo, tokenKey, redisUrl } = config;
    const waypoint = await openRealWaypoint({ db, log, halo, tokenKey, redisUrl, timeouts }, shutdown);
    return { waypoint, sandbox: null };
  }
  const { url, corpus, players, matchesPerPlayer, seed } = config.sandbox;
  if (url !== null) {
    const { refreshToken, ...credentials } = sandboxCredentials(seed);
    const waypoint = createWaypoint({
      accounts: [{ name: SANDBOX_ACCOUNT, ...credentials, initialRefreshToken: refreshToken }],
      // As with the real one: other processes rotate the token, too.
      tokenStore: createTokenStore(db.pool, config.tokenKey ?? credentials.clientSecret, log),
      origin: url,
      limits: unlimited,
      timeouts,
      log,
    });
    shutdown.add('waypoint', () => waypoint.close());
    return { waypoint, sandbox: null };
  }
  const source =
    corpus === null
      ? createSyntheticWorld({ seed, players, matchesPerPlayer, now: () => new Date() })
      : createCapturedSource(corpus, { seed });
  const sandbox = await startSandbox({ source, log, seed });
  shutdown.add('sandbox', () => sandbox.close());
  const { refreshToken, ...credentials } = sandbox.credentials;
  const waypoint = createWaypoint({
    accounts: [{ name: SANDBOX_ACCOUNT, ...credentials, initialRefreshToken: refreshToken }],
    // A sandbox forgets its tokens when it stops, and so do we.
    tokenStore: { load: async () => null, save: async () => undefined },
    origin: sandbox.origin,
    limits: unlimited,
    timeouts,
    log,
  });
  shutdown.add('waypoint', () => waypoint.close());
  return { waypoint, sandbox };
}
