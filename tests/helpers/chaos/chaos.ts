import { pino } from 'pino';
import { ABSENT } from '../../../src/db/backlog.ts';
import type { Database } from '../../../src/db/client.ts';
import { gamertagKey as gamertagKeyOf } from '../../../src/db/gamertag-key.ts';
import { recordGamertags } from '../../../src/db/players.ts';
import { requestRegistration } from '../../../src/db/registrations.ts';
import { requestSync, trackPlayer } from '../../../src/db/tracked-players.ts';
import type { QueueStore } from '../../../src/queue/connection.ts';
import { createQueues } from '../../../src/queue/enqueue.ts';
import { type Faults, NO_FAULTS } from '../../../src/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { runProgram } from '../run-program.ts';
import { storeContents } from '../store-contents.ts';
import { until } from '../until.ts';
import type { ChaosWorld } from './chaos-world.ts';
import { type Crew, startCrew } from './crew.ts';
import { type ChaosStores, openChaosStores } from './stores.ts';

/** Five requests of a hundred are throttled, five fail, some are never answered, cut off, or answered in XML. */
const FAULTS: Partial<Faults> = {
  '429': 0.05,
  '5xx': 0.05,
  hang: 0.01,
  truncated: 0.02,
  xml: 0.02,
  tokenExpiry: 0.01,
};

export interface ChaosOptions {
  world: ChaosWorld;
  seed: number;
  withRedis: boolean;
  workers: number;
  concurrency: number;
  /** How long anything may take. */
  patienceMs: number;
}

/** A whole system to be broken: stores, one sandbox, and workers of which each is a process. */
export interface Chaos {
  stores: ChaosStores;
  sandbox: Sandbox;
  db: Database;
  crew: Crew;
  /** What a run without faults stored. */
  expected: Awaited<ReturnType<typeof storeContents>>;
  /** Matches stored so far; also while the database is away. */
  stored(): Promise<number | null>;
  /** Waits until so many matches are stored. */
  reaches(matches: number): Promise<void>;
  /** The last player is asked for as people ask. */
  register(): Promise<void>;
  /** The world plays on, everybody is looked at again, and half of the new matches have no stats yet. */
  playOn(): Promise<void>;
  /** All matches have their stats. */
  settle(): void;
  /** Waits until nothing is left to do. */
  finishes(): Promise<void>;
  /** What a person wants to see when it did not: what is left, and what was said last. */
  tell(): Promise<string>;
  close(): Promise<void>;
}

export async function openChaos(options: ChaosOptions): Promise<Chaos> {
  const { world: chaosWorld, seed, withRedis, workers, concurrency, patienceMs } = options;
  const { world, people } = chaosWorld;
  const stores = await openChaosStores(withRedis);
  const sandbox = await startSandbox({ source: world, seed });
  const environmentOf = (db: Database, { origin }: Sandbox) => ({
    DATABASE_URL: db.url,
    SANDBOX_URL: origin,
    SANDBOX_SEED: String(seed),
    UPSTREAM_TIMEOUT_SECONDS: '2',
    WORKER_CONCURRENCY: String(concurrency),
    LOG_LEVEL: 'warn',
  });
  const track = async (db: Database, some: typeof people) => {
    const named = some.map(({ xuid, gamertag }) => ({ xuid: BigInt(xuid), gamertag }));
    await recordGamertags(db.prisma, named, new Date());
    for (const { xuid } of named) await trackPlayer(db.prisma, xuid, 900);
    // The lease of whoever registers them, which here is nobody.
    await db.pool.query('update tracked_players set next_sync_at = now()');
  };
  const isDone = async ({ prisma }: Database, since = new Date(0)) =>
    // Of a history that ends with matches of others all may be stored before its end is seen.
    (await prisma.trackedPlayer.count({
      where: { state: 'current', backfillNext: null, lastSuccessAt: { gt: since } },
    })) === people.length &&
    (await prisma.backlogEntry.count()) === 0 &&
    // An event is written with its match, and gets its place in the log a moment later.
    (await prisma.pendingEvent.count()) === 0;

  /** Whatever the database was told may be lost with it, or never reach it: it is told until it says it knows. */
  const insist = <T>(what: string, act: () => Promise<T>) =>
    until(
      what,
      () =>
        act()
          .then(() => true)
          .catch(() => false),
      patienceMs,
    );

  const calm = await stores.database('calm');
  await track(calm, people);
  // A sandbox of its own: refresh tokens rotate, and what one database was given another does not know.
  const calmSandbox = await startSandbox({ source: world, seed });
  const worker = runProgram('jobs/worker.js', environmentOf(calm, calmSandbox));
  try {
    await until('a run without faults is done', () => isDone(calm), patienceMs);
  } finally {
    await worker.end('SIGTERM');
    await calmSandbox.close();
  }
  const expected = await storeContents(calm);

  const db = await stores.database('chaos');
  chaosWorld.rewind();
  // Whoever is asked for by name must not take another one while the world plays on.
  const last = people.findLast(({ xuid, gamertag }) => world.playerByXuid(xuid)?.gamertag === gamertag);
  if (last === undefined) throw new Error('a chaos without a player who keeps their name');
  await track(
    db,
    people.filter((person) => person !== last),
  );
  Object.assign(sandbox.faults, FAULTS);
  const { redisUrl } = stores;
  const queueStore: QueueStore =
    redisUrl === null ? { kind: 'postgres', url: db.url } : { kind: 'redis', url: redisUrl };
  const crew = startCrew(workers, {
    ...environmentOf(db, sandbox),
    ...(redisUrl !== null && { REDIS_URL: redisUrl }),
  });
  const stored = () => db.prisma.match.count().catch(() => null);
  return {
    stores,
    sandbox,
    db,
    crew,
    expected,
    stored,
    async reaches(matches) {
      await until(`${matches} matches`, async () => ((await stored()) ?? -1) >= matches, patienceMs);
    },
    async register() {
      await insist('a registration', () => requestRegistration(db.prisma, last.gamertag));
      const queues = createQueues(queueStore, pino({ level: 'silent' }));
      const gamertagKey = gamertagKeyOf(last.gamertag);
      await insist('its job', () => queues.enqueue('register-player', [{ gamertagKey }]));
      await queues.close();
    },
    async playOn() {
      chaosWorld.playOn();
      const delay = Math.ceil((Date.now() - chaosWorld.before.getTime()) / 1_000);
      Object.assign(sandbox.faults, { fresh404: 0.5, freshMatchDelaySeconds: delay });
      for (const { xuid } of people) await insist('a look', () => requestSync(db.prisma, BigInt(xuid)));
    },
    settle() {
      sandbox.faults.fresh404 = NO_FAULTS.fresh404;
    },
    async finishes() {
      // By upstream's clock the world ended weeks ago: a match it did not know is not asked for again within the hour.
      await insist('an hour passes for matches', () =>
        db.pool.query('update backlog set retry_at = now() where error_code = $1', [ABSENT]),
      );
      // A queue that came back empty has lost them, and they are asked for again only after minutes.
      await insist('an hour passes for walks', () =>
        db.pool.query('update tracked_players set next_walk_at = now() where backfill_next is not null'),
      );
      // A database that crashes loses what it was told in the last half second: also that somebody asked for a look.
      const now = new Date();
      await insist('an hour passes for looks', () =>
        db.pool.query('update tracked_players set next_sync_at = now()'),
      );
      await until(
        'everybody is current and nothing is left',
        () => isDone(db, now).catch(() => false),
        patienceMs,
      );
    },
    async tell() {
      const ask = (sql: string) =>
        db.pool.query<object>(sql).then(({ rows }) => rows.map((row) => JSON.stringify(row)), String);
      const players = await ask(
        'select xuid::text, state, failures, next_sync_at - now() as next from tracked_players',
      );
      const left = await ask(
        `select attempts, error_code, count(*)::int, min(retry_at) - now() as next from backlog group by 1, 2`,
      );
      return [...players, ...left, ...crew.ended, ...crew.log().split('\n').slice(-30)].join('\n');
    },
    async close() {
      await crew.close();
      await sandbox.close();
      await stores.close();
    },
  };
}
