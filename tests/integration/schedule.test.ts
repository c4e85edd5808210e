import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestMatch } from '../../jobs/ingest-match.ts';
import { runWorkers } from '../../jobs/run-workers.ts';
import { syncPlayer } from '../../jobs/sync-player.ts';
import { failMatch } from '../../src/db/backlog.ts';
import { noteInterest } from '../../src/db/note-interest.ts';
import { requestRegistration } from '../../src/db/registrations.ts';
import { requestSync } from '../../src/db/tracked-players.ts';
import { createTokenStore } from '../../src/db/upstream-accounts.ts';
import { createWaypoint, type Waypoint } from '../../src/waypoint/client.ts';
import { WaypointThrottled } from '../../src/waypoint/errors.ts';
import { unlimited } from '../../src/waypoint/options.ts';
import {
  askForSync,
  getJson,
  listMatches,
  passTime,
  playerPath,
  queuesAreIdle,
  readSync,
  register,
  untilState,
  upstreamIds,
} from '../helpers/front-door.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const source = createScriptedSource();
/** Which matches' stats were asked for, in order. */
const fetched: string[] = [];
const { matchStats } = source;
source.matchStats = (matchId) => {
  fetched.push(matchId.toLowerCase());
  return matchStats(matchId);
};
let people = 0;

function somebody(matches = 0): { xuid: string; gamertag: string } {
  const gamertag = `Scheduled ${people++}`;
  const xuid = source.addPlayer(gamertag);
  if (matches > 0) source.play([xuid], matches);
  return { xuid, gamertag };
}

const timesFetched = (ids: readonly string[]) =>
  ids.map((id) => fetched.filter((one) => one === id.toLowerCase()).length);

describe('what is fetched, and how often', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
    await system.startWorkers();
  });
  afterAll(() => system?.close());

  it('is one answer for a match of twenty tracked players', async () => {
    const team = Array.from({ length: 20 }, () => somebody());
    const ids = source
      .play(
        team.map(({ xuid }) => xuid),
        6,
      )
      .map(({ MatchId }) => MatchId);
    await Promise.all(team.map(({ gamertag }) => register(system, gamertag)));
    for (const { gamertag } of team) await untilState(system, gamertag, 'current');
    for (const { gamertag } of team) expect((await readSync(system, gamertag)).coverage?.stored).toBe(6);
    expect(timesFetched(ids)).toEqual(ids.map(() => 1));
  });

  it('is one answer when two workers begin at once, in two lanes', async () => {
    const { xuid } = somebody();
    const ids = source.play([xuid], 8).map(({ MatchId }) => MatchId.toLowerCase());
    await Promise.all(
      ids.flatMap((matchId) =>
        (['asked', 'live', 'backfill'] as const).map((lane) =>
          ingestMatch({ ...system.context, lane }, { matchId }),
        ),
      ),
    );
    expect(timesFetched(ids)).toEqual(ids.map(() => 1));
    expect(await system.db.prisma.match.count({ where: { id: { in: ids } } })).toBe(ids.length);
  });

  it('is asked for again when whoever had claimed it died', async () => {
    const { xuid, gamertag } = somebody(1);
    const [matchId = ''] = upstreamIds(system, xuid);
    await system.db.pool.query(
      `insert into match_claims (match_id, until) values ($1, now() + interval '1 hour')`,
      [matchId],
    );
    await register(system, gamertag);
    await until(
      'the match is listed',
      async () => (await readSync(system, gamertag)).coverage?.pending === 1,
    );
    await ingestMatch(system.context, { matchId });
    expect(timesFetched([matchId])).toEqual([0]);
    await system.db.pool.query(`update match_claims set until = now() where match_id = $1`, [matchId]);
    await passTime(system);
    await untilState(system, gamertag, 'current');
    expect(timesFetched([matchId])).toEqual([1]);
  });

  it('heals what a store has lost, of matches and of what was left to do', async () => {
    const { xuid, gamertag } = somebody(90);
    await register(system, gamertag);
    await untilState(system, gamertag, 'current');
    const before = await listMatches(system, gamertag);
    expect(before).toHaveLength(90);
    const lost = before.filter((_, index) => index % 7 === 3).map(({ matchId }) => matchId);
    await system.db.pool.query('delete from matches where id = any ($1)', [lost]);
    // What was stored seconds ago is claimed for some more.
    await system.db.pool.query('delete from match_claims');
    // New, listed, and forgotten again before it was fetched.
    const [withheld] = source.play([xuid], 1);
    source.withhold(withheld?.MatchId.toLowerCase() ?? '', 'absent');
    await askForSync(system, gamertag);
    await until('it is listed', async () => (await readSync(system, gamertag)).coverage?.pending === 1);
    await system.db.pool.query('delete from backlog where xuid = $1', [xuid]);
    source.withhold(withheld?.MatchId.toLowerCase() ?? '', null);
    await system.queues.enqueue('reconcile-player', [{ xuid, turn: 0 }]);
    const whole = await until('the store is whole, and the walk at its end', async () => {
      const sync = await readSync(system, gamertag);
      const row = await system.db.prisma.trackedPlayer.findUnique({ where: { xuid: BigInt(xuid) } });
      const hasEnded = row?.historyLength === 91 && row.reconcileNext === null;
      return sync.state === 'current' && sync.coverage?.stored === 91 && hasEnded && row;
    });
    expect((await listMatches(system, gamertag)).map(({ matchId }) => matchId)).toEqual(
      upstreamIds(system, xuid),
    );
    expect(whole.nextWalkAt?.getTime()).toBeGreaterThan(Date.now() + 20 * 86_400_000);
  });

  it('does not take one empty page for the end of a history', async () => {
    const { xuid, gamertag } = somebody(80);
    await register(system, gamertag);
    await untilState(system, gamertag, 'current');
    const tracked = () => system.db.prisma.trackedPlayer.findUniqueOrThrow({ where: { xuid: BigInt(xuid) } });
    await until('its length is known', async () => (await tracked()).historyLength === 80);
    const { reconciledAt } = await tracked();
    const { history } = source;
    let empty = 0;
    source.history = (who, type, start, count) =>
      who.includes(xuid) && start === 50 && empty++ === 0 ? [] : history(who, type, start, count);
    await system.queues.enqueue('reconcile-player', [{ xuid, turn: 0 }]);
    await until(
      'compared',
      async () => (await tracked()).reconciledAt?.getTime() !== reconciledAt?.getTime(),
    );
    source.history = history;
    expect(empty).toBeGreaterThan(0);
    expect((await tracked()).historyLength).toBe(80);
  });

  it('does not take one of upstream’s counters for another, and compares when one says more than it did', async () => {
    const { xuid, gamertag } = somebody(40);
    // Counts customs that are in no list.
    let beyond = 7;
    const { matchCount } = source;
    source.matchCount = (who) => {
      const count = matchCount(who);
      return who.includes(xuid) ? { ...count, MatchesPlayedCount: count.MatchesPlayedCount + beyond } : count;
    };
    await register(system, gamertag);
    await untilState(system, gamertag, 'current');
    await until('the count is known', async () => (await readSync(system, gamertag)).freshness !== null);
    const tracked = () => system.db.prisma.trackedPlayer.findUniqueOrThrow({ where: { xuid: BigInt(xuid) } });
    await until('upstream was asked for its count', async () => (await tracked()).upstreamTotal === 47);
    const { reconciledAt } = await tracked();
    await system.queues.enqueue('reconcile-player', [{ xuid, turn: 0 }]);
    await until(
      'compared',
      async () => (await tracked()).reconciledAt?.getTime() !== reconciledAt?.getTime(),
    );
    expect((await tracked()).countOffset).toBe(7);
    const { coverage } = await getJson<{ coverage: Record<string, unknown> }>(
      system,
      playerPath(gamertag, '/sync'),
    );
    expect(coverage).toMatchObject({
      stored: 40,
      upstreamTotal: 47,
      historyLength: 40,
      pending: 0,
      absent: 0,
    });
    // Two days later the counter has gone up, and no look has found anything.
    await system.db.pool.query(
      `update tracked_players set reconciled_at = now() - interval '2 days' where xuid = $1`,
      [xuid],
    );
    await askForSync(system, gamertag);
    await until('looked', async () => (await tracked()).lookingUntil === null);
    expect((await tracked()).nextWalkAt?.getTime()).toBeGreaterThan(Date.now());
    beyond = 8;
    await system.queues.enqueue('snapshot-player', [{ xuid }]);
    await until('the new count', async () => (await tracked()).upstreamTotal === 48);
    await askForSync(system, gamertag);
    await until('compared again', async () => {
      await system.queues.enqueue('dispatch-due', [{}]);
      return (await tracked()).countOffset === 8;
    });
  });

  it('says what upstream lists and has nothing of, and does not ask for it hotly', async () => {
    const { xuid, gamertag } = somebody(3);
    const [gone = ''] = source
      .play([xuid], 1, (match) => {
        match.MatchInfo.StartTime = new Date(Date.now() - 3 * 86_400_000).toISOString();
      })
      .map(({ MatchId }) => MatchId.toLowerCase());
    const inHours = (at: Date) => Math.round((at.getTime() - Date.now()) / 3_600_000);
    source.withhold(gone, 'absent');
    await register(system, gamertag);
    const sync = await until('all but one are stored', async () => {
      const answer = await getJson<{ state: string; coverage: Record<string, number> | null }>(
        system,
        playerPath(gamertag, '/sync'),
      );
      return answer.coverage?.absent === 1 && answer.state === 'current' ? answer : null;
    });
    expect(sync.coverage).toMatchObject({ stored: 3, pending: 0, failing: 0 });
    const entry = await system.db.prisma.backlogEntry.findFirstOrThrow({ where: { matchId: gone } });
    expect(entry.errorCode).toBe('MATCH_ABSENT');
    // However often it was tried while it was young, it is tried again after an hour, then two.
    expect(inHours(entry.retryAt)).toBe(1);
    await failMatch(system.db.prisma, gone, 'WAYPOINT_NOT_FOUND');
    expect(
      inHours((await system.db.prisma.backlogEntry.findFirstOrThrow({ where: { matchId: gone } })).retryAt),
    ).toBe(2);
    source.withhold(gone, null);
    await passTime(system);
    await until(
      'it is stored at last',
      async () => (await readSync(system, gamertag)).coverage?.stored === 4,
    );
  });

  it('a look somebody waits for overtakes one that is under way, and both do not walk', async () => {
    const { xuid, gamertag } = somebody(30);
    await register(system, gamertag);
    await untilState(system, gamertag, 'current');
    source.play([xuid], 60);
    let overtaken: Promise<void> | undefined;
    source.breakHistory((who, start) => {
      if (who === xuid && start === 0)
        overtaken ??= syncPlayer({ ...system.context, lane: 'asked' }, { xuid });
      return false;
    });
    source.pagesAsked();
    await syncPlayer({ ...system.context, lane: 'live' }, { xuid });
    await overtaken;
    source.breakHistory(() => false);
    const pages = source.pagesAsked().filter((page) => page.startsWith(xuid));
    // The first page twice, everything below it once.
    expect(pages.filter((page) => page.endsWith('@25'))).toHaveLength(1);
    expect(pages.filter((page) => page.endsWith('@50'))).toHaveLength(1);
    await until('all are stored', async () => (await readSync(system, gamertag)).coverage?.stored === 90);
  });

  it('a look that is asked for when one under way has read the newest page follows it', async () => {
    const { xuid, gamertag } = somebody(3);
    await register(system, gamertag);
    await untilState(system, gamertag, 'current');
    const nextSyncAt = async () =>
      (await system.db.prisma.trackedPlayer.findUniqueOrThrow({ where: { xuid: BigInt(xuid) } })).nextSyncAt;
    const matchHistory: Waypoint['matchHistory'] = async (...asked) => {
      const page = await system.waypoint.matchHistory(...asked);
      // What the queue is told is lost.
      await requestSync(system.db.prisma, BigInt(xuid));
      return page;
    };
    await syncPlayer({ ...system.context, waypoint: { ...system.waypoint, matchHistory } }, { xuid });
    expect((await nextSyncAt()).getTime()).toBeLessThanOrEqual(Date.now() + 15_000);
    await syncPlayer(system.context, { xuid });
    expect((await nextSyncAt()).getTime()).toBeGreaterThan(Date.now() + 60_000);
    // Nor does a look that fails put it off for hours.
    await system.db.pool.query('update tracked_players set failures = 9 where xuid = $1', [xuid]);
    const failing: Waypoint['matchHistory'] = async (...asked) => {
      await matchHistory(...asked);
      throw new WaypointThrottled({ endpoint: 'match-history', retryAfterMs: null });
    };
    const failed = { ...system.context, waypoint: { ...system.waypoint, matchHistory: failing } };
    await expect(syncPlayer(failed, { xuid })).rejects.toThrow(WaypointThrottled);
    expect((await nextSyncAt()).getTime()).toBeLessThanOrEqual(Date.now() + 30_000);
  });

  it('remembers about whom somebody reads, and looks at them soon', async () => {
    const { xuid, gamertag } = somebody(3);
    // Not by the API, which would note some seconds later that somebody has read about them.
    const { gamertagKey } = await requestRegistration(system.db.prisma, gamertag);
    await system.queues.enqueue('register-player', [{ gamertagKey }]);
    const tracked = () => system.db.prisma.trackedPlayer.findUniqueOrThrow({ where: { xuid: BigInt(xuid) } });
    await until('they are looked at, to the end of their history', async () => {
      const row = await system.db.prisma.trackedPlayer.findUnique({ where: { xuid: BigInt(xuid) } });
      return row?.state === 'current' && row.storedMatches === 3 && row.backfillNext === null;
    });
    // Nothing else changes them meanwhile, either.
    await system.db.pool.query(
      `update tracked_players set next_snapshot_at = now() + interval '1 day' where xuid = $1`,
      [xuid],
    );
    await queuesAreIdle(system, ['asked', 'sync', 'backfill', 'upkeep']);
    await system.db.pool.query(
      `update tracked_players set asked_at = null, last_success_at = now() - interval '2 hours',
        next_sync_at = now() + interval '6 days' where xuid = $1`,
      [xuid],
    );
    const { revision } = await tracked();
    const names = [gamertag.toUpperCase(), 'Nobody has this', xuid];
    expect([...(await noteInterest(system.db.pool, names))].sort()).toEqual([xuid, gamertag.toUpperCase()]);
    const noted = await tracked();
    expect(noted.askedAt).not.toBeNull();
    expect(noted.nextSyncAt.getTime()).toBeLessThan(Date.now() + 60_000);
    // It is nothing a reader could see change, and is written once in ten minutes.
    expect(noted.revision).toBe(revision);
    expect([...(await noteInterest(system.db.pool, [xuid]))]).toEqual([xuid]);
    expect((await tracked()).askedAt).toEqual(noted.askedAt);
    // Whom a read was too early for, or whose row was held just then, is noted with the next one.
    await system.db.pool.query('update tracked_players set asked_at = null where xuid = $1', [xuid]);
    await system.db.prisma.$transaction(async (held) => {
      await held.$executeRaw`select from tracked_players where xuid = ${BigInt(xuid)} for update`;
      expect([...(await noteInterest(system.db.pool, [xuid]))]).toEqual([]);
    });
    expect([...(await noteInterest(system.db.pool, [xuid]))]).toEqual([xuid]);
    await system.db.pool.query(
      `insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
       values ($1, now() - interval '1 year', now() - interval '1 year', 'Once Called So', 'once called so')`,
      [xuid],
    );
    await system.db.pool.query('update tracked_players set asked_at = null where xuid = $1', [xuid]);
    expect([...(await noteInterest(system.db.pool, ['once called so', xuid]))]).toHaveLength(2);
    expect((await tracked()).askedAt).not.toBeNull();
    for (const read of [
      (who: string) => system.app.inject(playerPath(who)),
      (who: string) =>
        system.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: `{ player(xuid: "${who}") { gamertag } }` },
        }),
    ]) {
      const other = somebody(1);
      await register(system, other.gamertag);
      await untilState(system, other.gamertag, 'current');
      const askedAt = async () =>
        (await system.db.prisma.trackedPlayer.findUniqueOrThrow({ where: { xuid: BigInt(other.xuid) } }))
          .askedAt;
      await until('who asked how their sync stands is noted', async () => (await askedAt()) !== null);
      await system.db.pool.query('update tracked_players set asked_at = null where xuid = $1', [other.xuid]);
      expect((await read(other.xuid)).statusCode).toBe(200);
      await until('a read is noted', async () => (await askedAt()) !== null);
    }
  });

  it('is delayed, not syncing, while upstream throttles the matches themselves', async () => {
    const { xuid, gamertag } = somebody(2);
    const throttled: Waypoint['matchStats'] = async () => {
      throw new WaypointThrottled({ endpoint: 'match-stats', retryAfterMs: null });
    };
    source.withhold(upstreamIds(system, xuid)[0] ?? '', 'broken');
    await register(system, gamertag);
    await until('one is stored', async () => {
      const { coverage } = await readSync(system, gamertag);
      return coverage?.stored === 1 && coverage.failing === 1;
    });
    expect((await readSync(system, gamertag)).state).toBe('syncing');
    const [matchId = ''] = upstreamIds(system, xuid);
    const context = { ...system.context, waypoint: { ...system.waypoint, matchStats: throttled } };
    await expect(ingestMatch(context, { matchId })).rejects.toThrow(WaypointThrottled);
    expect((await readSync(system, gamertag)).state).toBe('delayed');
    source.withhold(matchId, null);
    await passTime(system);
    await untilState(system, gamertag, 'current');
  });
});

describe('an upstream that allows few requests', () => {
  let system: TestSystem;
  let waypoint: Waypoint;
  let workers: { close(): Promise<void> };
  const log = pino({ level: 'silent' });

  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
    const { refreshToken, ...credentials } = system.sandbox.credentials;
    waypoint = createWaypoint({
      accounts: [{ name: 'slow', ...credentials, initialRefreshToken: refreshToken }],
      tokenStore: createTokenStore(system.db.pool, 'a secret of the tests'),
      origin: system.sandbox.origin,
      limits: { ...unlimited, history: 20, stats: 20 },
      log,
    });
    workers = await runWorkers({
      store: system.queueStore,
      concurrency: 8,
      context: { ...system.context, waypoint, log },
    });
  });
  afterAll(async () => {
    await workers?.close();
    await waypoint?.close();
    await system?.close();
  });

  it('takes a changed setting over for whoever is tracked already', async () => {
    const { xuid, gamertag } = somebody(1);
    await register(system, gamertag);
    await untilState(system, gamertag, 'current');
    await workers.close();
    workers = await runWorkers({
      store: system.queueStore,
      concurrency: 8,
      context: { ...system.context, waypoint, log, syncIntervalSeconds: 7_200 },
    });
    const { cadenceSeconds } = await system.db.prisma.trackedPlayer.findUniqueOrThrow({
      where: { xuid: BigInt(xuid) },
    });
    expect(cadenceSeconds).toBe(7_200);
  });

  it('shows who comes during a long backfill their newest matches and service record long before its end', async () => {
    const long = somebody(2_000);
    const late = somebody(60);
    await register(system, long.gamertag);
    await until('the backfill is under way', async () => {
      const { coverage } = await readSync(system, long.gamertag);
      return (coverage?.stored ?? 0) > 30;
    });
    const before = (await readSync(system, long.gamertag)).coverage?.stored ?? 0;
    await register(system, late.gamertag);
    await until('newest matches and service record', async () => {
      if (((await readSync(system, late.gamertag)).coverage?.stored ?? 0) < 25) return false;
      const player = await getJson<{ serviceRecord: object | null }>(system, playerPath(late.gamertag));
      return player.serviceRecord !== null;
    });
    const newest = upstreamIds(system, late.xuid).slice(0, 25);
    const listed = (await listMatches(system, late.gamertag)).map(({ matchId }) => matchId);
    expect(newest.every((id) => listed.includes(id))).toBe(true);
    const after = await getJson<{
      state: string;
      coverage: { stored: number; historyComplete: boolean; completeAt: string | null };
    }>(system, playerPath(long.gamertag, '/sync'));
    // The long one goes on meanwhile, and is far from its end.
    expect(after.coverage.stored).toBeGreaterThan(before);
    expect(after.coverage.stored).toBeLessThan(1_000);
    expect(after.state).toBe('syncing');
    expect(Date.parse(after.coverage.completeAt ?? '')).toBeGreaterThan(Date.now());
    // Of the one who came late nothing waited behind the long one's history.
    const firsts = fetched.filter((id) => newest.includes(id));
    expect(new Set(firsts).size).toBe(25);
  });
});
