import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ingestMatch } from '../../jobs/ingest-match.ts';
import { migrate } from '../../prisma/migrate.ts';
import { bootstrapApiKey, localApiKey } from '../../src/bootstrap-api-key.ts';
import { loadConfig } from '../../src/config.ts';
import { findApiKey } from '../../src/db/api-keys.ts';
import { addToBacklog } from '../../src/db/backlog.ts';
import { createDatabase, SESSION } from '../../src/db/client.ts';
import { requestRegistration } from '../../src/db/registrations.ts';
import {
  beginSync,
  finishSync,
  recordListing,
  stopTracking,
  trackPlayer,
} from '../../src/db/tracked-players.ts';
import { createTokenStore } from '../../src/db/upstream-accounts.ts';
import { closeQueue, openQueue } from '../../src/queue/connection.ts';
import type { Source } from '../../src/sandbox/source.ts';
import { WaypointNetwork } from '../../src/waypoint/errors.ts';
import { getJson } from '../helpers/front-door.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

describe('what goes wrong around the main job', () => {
  let system: TestSystem;
  const scripted = createScriptedSource();
  /** Who spoils a question for skill, and matches that have none. */
  const strangers = new Set<string>();
  const withoutSkill = new Set<string>();
  const source: Source = {
    ...scripted,
    matchSkill: (matchId, xuids) => {
      if (withoutSkill.has(matchId)) return null;
      return (scripted.matchSkill(matchId, xuids) ?? []).map((row, index) =>
        strangers.has(xuids[index] ?? '') ? null : row,
      );
    },
  };

  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
  });
  afterAll(() => system?.close());

  const inBacklog = (matchId: string) => system.db.prisma.backlogEntry.findFirst({ where: { matchId } });

  function play(people: number, change: Parameters<typeof scripted.play>[2] = () => undefined) {
    const xuids = Array.from({ length: people }, () => scripted.addPlayer(`Someone ${Math.random()}`));
    const [match] = scripted.play(xuids, 1, change);
    if (match === undefined) throw new Error('no match was made');
    return { xuids, matchId: match.MatchId };
  }

  it('writes and reads the same times whatever time zone the database is in', async () => {
    const name = new URL(system.db.url).pathname.slice(1);
    const client = new pg.Client({ connectionString: system.db.url });
    await client.connect();
    await client.query(`alter database ${name} set timezone = 'America/New_York'`);
    await client.end();
    const db = createDatabase({ url: system.db.url, poolSize: 1, log: pino({ level: 'silent' }) });
    try {
      const before = Date.now();
      const { gamertagKey } = await requestRegistration(db.prisma, 'Somebody in New York');
      const { rows } = await db.pool.query<{ ms: string }>(
        'select extract(epoch from updated_at) * 1000 as ms from registrations where gamertag_key = $1',
        [gamertagKey],
      );
      expect(Number(rows[0]?.ms)).toBeGreaterThanOrEqual(before);
      expect(Number(rows[0]?.ms)).toBeLessThanOrEqual(Date.now());
    } finally {
      await db.close();
    }
  });

  it('lets nobody who has vanished keep locks for more than a minute', async () => {
    const { rows } = await system.db.pool.query(`select name, setting from pg_settings
      where name in ('idle_in_transaction_session_timeout', 'statement_timeout') order by name`);
    expect(rows).toEqual([
      { name: 'idle_in_transaction_session_timeout', setting: '60000' },
      { name: 'statement_timeout', setting: '60000' },
    ]);
    const client = new pg.Client({ connectionString: system.db.url, options: SESSION });
    await client.connect();
    const errors: Error[] = [];
    client.on('error', (error) => errors.push(error));
    const ended = new Promise((resolve) => client.once('end', resolve));
    await client.query(`set idle_in_transaction_session_timeout = '50ms'; begin`);
    await ended;
    expect(errors[0]).toMatchObject({ code: '25P03' });
  });

  it('outlives a connection that is cut while it is in use', async () => {
    const client = await system.db.pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    // Not `once` of node:events: that would listen for errors, too.
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    const asked = client.query('select pg_sleep(60)').catch((error: Error) => error);
    await system.db.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    expect(await asked).toBeInstanceOf(Error);
    // Nobody listened, and the process would have ended with it.
    await ended;
    client.release(true);
    expect((await system.app.inject('/readyz')).statusCode).toBe(200);
  });

  it('survives a migration whose connection is cut in the middle', async () => {
    const name = `cut_${Date.now()}`;
    const admin = new pg.Client({ connectionString: inject('postgresUrl').replace('%s', 'postgres') });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const url = inject('postgresUrl').replace('%s', name);
    const outcome = migrate(url).then(
      () => 'finished',
      () => 'cut',
    );
    let done = false;
    outcome.finally(() => {
      done = true;
    });
    while (!done)
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = $1 and query like '%CREATE TABLE%' and state <> 'idle'`,
        [name],
      );
    expect(['cut', 'finished']).toContain(await outcome);
    await migrate(url);
    expect(await migrate(url)).toEqual([]);
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  it('waits for the skill of a match that has just ended, and does without it later', async () => {
    const justEnded = (match: { MatchInfo: { EndTime: string } }) => {
      match.MatchInfo.EndTime = new Date(Date.now() - 60_000).toISOString();
    };
    const { matchId, xuids } = play(1, justEnded);
    withoutSkill.add(matchId);
    await addToBacklog(system.db.prisma, BigInt(xuids[0] ?? 0), [{ matchId, startedAt: new Date() }]);
    await expect(ingestMatch(system.context, { matchId })).rejects.toThrow();
    expect(await inBacklog(matchId)).toMatchObject({ attempts: 1, errorCode: 'WAYPOINT_NOT_FOUND' });
    withoutSkill.delete(matchId);
    await ingestMatch(system.context, { matchId });
    expect(await getJson<object>(system, `/v1/matches/${matchId}`)).toMatchObject({ skillState: 'stored' });

    const old = play(2);
    withoutSkill.add(old.matchId);
    await ingestMatch(system.context, { matchId: old.matchId });
    expect(await getJson<object>(system, `/v1/matches/${old.matchId}`)).toMatchObject({
      skillState: 'absent',
    });
  });

  it('gets the skill of everybody but the one upstream stumbles over', async () => {
    for (let round = 0; round < 4; round++) {
      const { matchId, xuids } = play(7);
      strangers.add(xuids[3] ?? '');
      await ingestMatch(system.context, { matchId });
      const served = await getJson<{ participants: { xuid: string; skill: object | null }[] }>(
        system,
        `/v1/matches/${matchId}`,
      );
      const without = served.participants.filter(({ skill }) => skill === null).map(({ xuid }) => xuid);
      expect(without).toEqual([xuids[3]]);
    }
  });

  it('does not take another match for the one it asked for', async () => {
    const { matchId, xuids } = play(1);
    const other = play(1);
    const impostor: Source = { ...source, matchStats: () => scripted.matchStats(other.matchId) };
    system.sandbox.setSource(impostor);
    await addToBacklog(system.db.prisma, BigInt(xuids[0] ?? 0), [{ matchId, startedAt: new Date() }]);
    await expect(ingestMatch(system.context, { matchId })).rejects.toThrow('another match');
    system.sandbox.setSource(source);
    expect(await inBacklog(matchId)).toMatchObject({ errorCode: 'WAYPOINT_PAYLOAD_INVALID' });
    expect(await system.db.prisma.match.count({ where: { id: other.matchId } })).toBe(0);
  });

  it('charges an outage to no match', async () => {
    const { matchId, xuids } = play(1);
    await addToBacklog(system.db.prisma, BigInt(xuids[0] ?? 0), [{ matchId, startedAt: new Date() }]);
    const unreachable = async () => {
      throw new WaypointNetwork({ endpoint: 'match-stats' });
    };
    const context = { ...system.context, waypoint: { ...system.waypoint, matchStats: unreachable } };
    await expect(ingestMatch(context, { matchId })).rejects.toThrow(WaypointNetwork);
    expect(await inBacklog(matchId)).toMatchObject({ attempts: 0, errorCode: 'WAYPOINT_NETWORK' });
    await ingestMatch(system.context, { matchId });
    expect(await inBacklog(matchId)).toBeNull();
  });

  it('lets no look outlive the registration it began under', async () => {
    const xuid = BigInt(scripted.addPlayer('Comes and goes'));
    await trackPlayer(system.db.prisma, xuid, 900);
    const look = await beginSync(system.db.prisma, xuid);
    if (look === null) throw new Error('nobody to look at');
    await stopTracking(system.db.prisma, xuid);
    await until('the clock moves on', async () => Date.now() > look.registeredAt.getTime() + 5);
    await trackPlayer(system.db.prisma, xuid, 900);
    expect(await recordListing(system.db.prisma, look, { backfillNext: null, listed: 9 })).toBe(false);
    await finishSync(system.db.prisma, look, {
      state: 'current',
      nextSyncAt: new Date(),
      snapshotInSeconds: null,
      lastMatchAt: null,
    });
    expect(await system.db.prisma.trackedPlayer.findUnique({ where: { xuid } })).toMatchObject({
      state: 'new',
      backfillNext: 0,
      lastSuccessAt: null,
    });
  });

  it('schedules its jobs again when the queue has forgotten them', async () => {
    const workers = await system.startWorkers(1, 100);
    const queue = openQueue('dispatch', system.queueStore, pino({ level: 'silent' }));
    try {
      await queue.removeJobScheduler('every-dispatch-due');
      await until('it is scheduled again', async () =>
        (await queue.getJobSchedulers()).some(({ key }) => key === 'every-dispatch-due'),
      );
    } finally {
      await closeQueue(queue);
      await workers.close();
    }
  });

  it('goes on with the configured token when the stored one was sealed with another secret', async () => {
    const first = createTokenStore(system.db.pool, 'the first secret of all');
    await first.save('rotated', 'a token');
    expect(await first.load('rotated')).toBe('a token');
    const warnings: unknown[] = [];
    const second = createTokenStore(system.db.pool, 'another secret entirely', {
      warn: (facts: object) => void warnings.push(facts),
    });
    expect(await second.load('rotated')).toBeNull();
    expect(warnings).toHaveLength(1);
    const [row] = await system.db.prisma.upstreamAccount.findMany({ where: { name: 'rotated' } });
    expect(row?.refreshToken).not.toContain('a token');
  });

  it('keeps the local key where its owner finds it, and ends a replaced bootstrap key', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'keys-'));
    const { prisma } = system.db;
    await prisma.apiKey.deleteMany();
    const deps = { config: loadConfig({ DATA_DIR: dataDir }), db: system.db };
    const key = await localApiKey(deps);
    expect((await readFile(join(dataDir, 'api-key'), 'utf8')).trim()).toBe(key);
    // Killed after the file was written and before the database knew: the next start mends it.
    await prisma.apiKey.deleteMany();
    expect(await localApiKey(deps)).toBe(key);
    expect(await findApiKey(prisma, key ?? '')).toMatchObject({ role: 'admin' });

    // One that was revoked is not made valid again: there is another.
    await prisma.apiKey.updateMany({ data: { revokedAt: new Date() } });
    const next = await localApiKey(deps);
    expect([next === key, (await readFile(join(dataDir, 'api-key'), 'utf8')).trim()]).toEqual([false, next]);
    expect(await findApiKey(prisma, key ?? '')).toBeNull();
    expect(await findApiKey(prisma, next ?? '')).toMatchObject({ role: 'admin' });

    const leaked = 'a key that was on a slide once';
    await bootstrapApiKey({ config: loadConfig({ BOOTSTRAP_API_KEY: leaked }), db: system.db });
    expect(await findApiKey(prisma, leaked)).toMatchObject({ name: 'bootstrap' });
    const fresh = 'a key that nobody has seen yet';
    await bootstrapApiKey({ config: loadConfig({ BOOTSTRAP_API_KEY: fresh }), db: system.db });
    expect(await findApiKey(prisma, leaked)).toBeNull();
    expect(await findApiKey(prisma, fresh)).toMatchObject({ name: 'bootstrap' });
    await rm(dataDir, { recursive: true });
  });
});
