import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createTokenStore, readUpstreamAccounts } from '../../src/db/upstream-accounts.ts';
import { openRealWaypoint } from '../../src/real-waypoint.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { createShutdown, type Shutdown } from '../../src/shutdown.ts';
import type { Waypoint } from '../../src/waypoint/client.ts';
import { unlimited, type WaypointOptions } from '../../src/waypoint/options.ts';
import { runProgram } from '../helpers/run-program.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';
import { until } from '../helpers/until.ts';

const redisUrl = inject('redisUrl');
const silent = pino({ level: 'silent' });
const SECRET = 'a secret of the tests';
const world = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
const [PLAYER = '', FRIEND = ''] = world.demoGamertags;
const XUID = world.playerByGamertag(PLAYER)?.xuid ?? '';

let db: TestDatabase;
let sandbox: Sandbox;
let prefix: string;
let shutdown: Shutdown;

async function play(options: Omit<SandboxOptions, 'source'> = {}): Promise<void> {
  sandbox = await startSandbox({ source: world, ...options });
}

/** A process: the client as the worker opens it, over this database and, where there is one, this Redis. */
function join(instead: Partial<WaypointOptions> = {}): Promise<Waypoint> {
  return openRealWaypoint(
    {
      db,
      log: silent,
      halo: sandbox.credentials,
      tokenKey: SECRET,
      redisUrl,
      instead: { origin: sandbox.origin, limits: unlimited, lookMs: 50, prefix, ...instead },
    },
    shutdown,
  );
}

const statusesOf = (route: string) => sandbox.stats()[route]?.statuses ?? {};
const look = (waypoint: Waypoint) => waypoint.matchHistory(XUID, { start: 0, count: 1 });
const names = (waypoint: Waypoint) => waypoint.status().accounts.map(({ name }) => name);

beforeEach(async () => {
  db = await createTestDatabase();
  prefix = `test-${randomBytes(6).toString('hex')}`;
  shutdown = createShutdown(silent);
});
afterEach(async () => {
  await shutdown.run();
  await sandbox.close();
  await db.close();
});

describe('processes with the same accounts', () => {
  it('trade a refresh token that is good for one use without losing the account', async () => {
    await play({ tokenLifetimes: { refreshGrace: 0, access: 1, user: 1, xsts: 1, spartan: 1 } });
    const processes = await Promise.all([join(), join(), join()]);
    for (let round = 0; round < 4; round++) {
      await Promise.all(processes.map((waypoint) => waypoint.matchCount(XUID)));
      await until('every token has run out', async () =>
        processes.every((waypoint) => {
          const { oauth, spartan } = waypoint.status().accounts[0]?.tokens ?? {};
          return [oauth, spartan].every((expiry) => expiry == null || expiry.getTime() <= Date.now());
        }),
      );
    }
    expect(statusesOf('oauth-token')).toEqual({ 200: expect.any(Number) });
    expect(statusesOf('oauth-token')[200]).toBeGreaterThanOrEqual(9);
    for (const waypoint of processes) expect(waypoint.status().accounts[0]?.state).toBe('working');
  });

  it('ask with an account from when it is signed in until it is removed', async () => {
    await play();
    const processes = await Promise.all([join(), join()]);
    await Promise.all(processes.map((waypoint) => waypoint.matchCount(XUID)));
    const store = createTokenStore(db.pool, SECRET);
    await store.enroll('second', sandbox.signIn(FRIEND).refreshToken);
    for (const waypoint of processes) {
      await until('it has joined', async () => names(waypoint).includes('second'));
      await waypoint.matchCount(XUID);
      await waypoint.matchCount(XUID);
      expect(waypoint.status().accounts.every(({ tokens }) => tokens.spartan !== null)).toBe(true);
    }

    const environment = { DATABASE_URL: db.url };
    const list = runProgram('src/cli/signin.js', environment, ['--list', '--json']);
    expect([await list.exit(), list.errors()]).toEqual([0, '']);
    expect(JSON.parse(list.output())).toMatchObject([
      { name: 'default', state: 'working', parkedUntil: null },
      { name: 'second', state: 'working', reason: null },
    ]);
    const remove = runProgram('src/cli/signin.js', environment, ['--remove', 'second']);
    expect([await remove.exit(), remove.output()]).toEqual([
      0,
      expect.stringContaining('"second" is removed'),
    ]);
    for (const waypoint of processes)
      await until('it has left', async () => !names(waypoint).includes('second'));
    // A refresh that was under way does not bring it back.
    await store.save('second', 'late', true);
    expect((await readUpstreamAccounts(db.pool)).map(({ name }) => name)).toEqual(['default']);
    const unknown = runProgram('src/cli/signin.js', environment, ['--remove', 'second']);
    expect([await unknown.exit(), unknown.errors()]).toEqual([1, 'signin: there is no account "second"\n']);
  });

  it('park one that upstream refuses for all of them, and again work with it once it is signed in anew', async () => {
    await play();
    const store = createTokenStore(db.pool, SECRET);
    await store.enroll('broken', 'no token of anybody');
    const [one, other] = await Promise.all([join(), join()]);
    await one.matchCount(XUID);
    await one.matchCount(XUID);
    const stateOf = (waypoint: Waypoint) =>
      waypoint.status().accounts.find(({ name }) => name === 'broken')?.state;
    expect(stateOf(one)).toBe('parked');
    await until('the other has heard', async () => stateOf(other) === 'parked');
    const refused = statusesOf('oauth-token')[400];
    for (let i = 0; i < 4; i++) await other.matchCount(XUID);
    expect(statusesOf('oauth-token')[400]).toBe(refused);
    const stored = (await readUpstreamAccounts(db.pool)).find(({ name }) => name === 'broken');
    expect(stored?.parking).toMatchObject({ layer: 'oauth', reason: 'invalid_grant', times: 1 });

    await store.enroll('broken', sandbox.signIn(FRIEND).refreshToken);
    for (const waypoint of [one, other])
      await until('it works again', async () => stateOf(waypoint) === 'working');
  });

  it('spend one budget, and meet no 429 where one of them alone would not', async () => {
    await play({ limits: { 'match-list': { perSecond: 25, burst: 30 } } });
    const limits = { history: { start: 20, floor: 5, ceiling: 20 } };
    const processes = await Promise.all([join({ limits }), join({ limits }), join({ limits })]);
    // Signs in before the time is taken.
    await Promise.all(processes.map((waypoint) => look(waypoint)));
    const before = statusesOf('match-list')[200] ?? 0;
    const began = performance.now();
    await Promise.all(processes.flatMap((waypoint) => Array.from({ length: 30 }, () => look(waypoint))));
    const seconds = (performance.now() - began) / 1_000;
    expect(statusesOf('match-list')).toEqual({ 200: before + 90 });
    // How much of it they use is shown with a clock of the test's (tests/unit/waypoint/sustained.test.ts).
    expect(90 / seconds).toBeLessThan(20 * 1.1);
  });

  it('all stop for the 429 of one', async () => {
    await play();
    const limits = { history: { start: 10, floor: 1, ceiling: 10 } };
    const [one, other] = await Promise.all([join({ limits }), join({ limits })]);
    await look(one);
    await look(other);
    sandbox.faults['429'] = { 'match-list': 1 };
    const began = performance.now();
    const asked = look(one);
    await until('it was refused', async () => (statusesOf('match-list')[429] ?? 0) > 0);
    sandbox.faults['429'] = 0;
    const pausedUntil = await until(
      'it has been told',
      async () => one.status().accounts[0]?.families.history.pausedUntil,
    );
    const isPaused = new Date(pausedUntil).getTime() > Date.now();
    await look(other);
    // A machine that took longer than the pause shows nothing.
    expect(isPaused || performance.now() - began > 1_000).toBe(true);
    expect(Date.now()).toBeGreaterThanOrEqual(new Date(pausedUntil).getTime() - 50);
    await asked;
    expect(other.status().accounts[0]?.families.history.ratePerSecond).toBeCloseTo(5, 0);
    expect(statusesOf('match-list')[429]).toBe(1);
  });
});
