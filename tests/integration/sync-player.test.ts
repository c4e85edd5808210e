import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  askForSync,
  getJson,
  listMatches,
  noLookRuns,
  passTime,
  playerPath,
  readSync,
  register,
  stopTracking,
  untilState,
  upstreamIds,
} from '../helpers/front-door.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

describe('following a player', () => {
  let system: TestSystem;
  const source = createScriptedSource();
  let people = 0;

  beforeAll(async () => {
    // One try per call: a failure is seen at once.
    system = await createTestSystem({ source, attempts: 1 });
    await system.startWorkers();
  });
  afterAll(() => system?.close());
  beforeEach(() => source.breakHistory(() => false));

  /** Somebody of the test's own, with matches. */
  function somebody(matches: number): { xuid: string; gamertag: string } {
    const gamertag = `Somebody ${people++}`;
    const xuid = source.addPlayer(gamertag);
    if (matches > 0) source.play([xuid], matches);
    return { xuid, gamertag };
  }

  /** Every match upstream lists is served, once, newest first. */
  async function expectWhole(xuid: string, gamertag: string): Promise<void> {
    const sync = await untilState(system, gamertag, 'current');
    const listed = await listMatches(system, gamertag);
    expect(listed.map(({ matchId }) => matchId)).toEqual(upstreamIds(system, xuid));
    expect(sync.coverage).toMatchObject({ stored: listed.length, pending: 0, historyComplete: true });
  }

  async function syncAgain(gamertag: string): Promise<void> {
    const before = (await system.db.prisma.trackedPlayer.findFirst({ where: { player: { gamertag } } }))
      ?.lastSuccessAt;
    await askForSync(system, gamertag);
    await until(`${gamertag} looked at again`, async () => {
      const row = await system.db.prisma.trackedPlayer.findFirst({ where: { player: { gamertag } } });
      return row !== null && row.lastSuccessAt?.getTime() !== before?.getTime();
    });
  }

  const pagesOf = (xuid: string) =>
    source
      .pagesAsked()
      .filter((page) => page.startsWith(xuid))
      .map((page) => Number(page.split('@')[1]));

  it('fetches the whole history, then only looks at the first page', async () => {
    const { xuid, gamertag } = somebody(150);
    await register(system, gamertag);
    await expectWhole(xuid, gamertag);
    source.pagesAsked();
    await syncAgain(gamertag);
    expect(new Set(pagesOf(xuid))).toEqual(new Set([0]));
    source.play([xuid], 3);
    await syncAgain(gamertag);
    await expectWhole(xuid, gamertag);
    // The page holds what was there long before the last look, too: below it nothing is new.
    expect(new Set(pagesOf(xuid))).toEqual(new Set([0]));
  });

  it('misses nothing when the first look breaks off', async () => {
    const { xuid, gamertag } = somebody(120);
    source.breakHistory((who, start) => who === xuid && start >= 75);
    await register(system, gamertag);
    const delayed = await untilState(system, gamertag, 'delayed');
    expect(delayed.lastError?.code).toBe('WAYPOINT_SERVER_ERROR');
    expect(delayed.coverage?.historyComplete).toBe(false);
    source.breakHistory(() => false);
    source.play([xuid], 60);
    await askForSync(system, gamertag);
    await expectWhole(xuid, gamertag);
  });

  it('misses nothing when a later look breaks off between new matches and known ones', async () => {
    const { xuid, gamertag } = somebody(30);
    await register(system, gamertag);
    await expectWhole(xuid, gamertag);
    source.play([xuid], 80);
    source.breakHistory((who, start) => who === xuid && start >= 25);
    await askForSync(system, gamertag);
    await untilState(system, gamertag, 'delayed');
    source.breakHistory(() => false);
    await askForSync(system, gamertag);
    await expectWhole(xuid, gamertag);
  });

  it('misses nothing below a page of matches that came from a friend’s history', async () => {
    const { xuid, gamertag } = somebody(30);
    const friend = somebody(0);
    await register(system, gamertag);
    await expectWhole(xuid, gamertag);
    source.play([xuid], 20);
    source.play([xuid, friend.xuid], 25);
    await register(system, friend.gamertag);
    await expectWhole(friend.xuid, friend.gamertag);
    await askForSync(system, gamertag);
    await until('the matches without the friend', async () => {
      const { coverage } = await readSync(system, gamertag);
      return coverage?.stored === 75;
    });
    await expectWhole(xuid, gamertag);
  });

  it('tells a hidden history from an empty one, and notices when it opens', async () => {
    const hidden = somebody(40);
    const empty = somebody(0);
    source.hide(hidden.xuid, true);
    await register(system, hidden.gamertag);
    await register(system, empty.gamertag);
    await untilState(system, hidden.gamertag, 'private');
    const refusal = await getJson<{ code: string }>(system, playerPath(hidden.gamertag, '/matches'), 403);
    expect(refusal.code).toBe('HISTORY_PRIVATE');
    await expectWhole(empty.xuid, empty.gamertag);
    source.hide(hidden.xuid, false);
    await askForSync(system, hidden.gamertag);
    await expectWhole(hidden.xuid, hidden.gamertag);
    // Hidden again: what is stored stays served, and what was played meanwhile is found afterwards.
    source.hide(hidden.xuid, true);
    await askForSync(system, hidden.gamertag);
    await untilState(system, hidden.gamertag, 'private');
    expect(await listMatches(system, hidden.gamertag)).toHaveLength(40);
    source.play([hidden.xuid], 70);
    source.hide(hidden.xuid, false);
    await askForSync(system, hidden.gamertag);
    await expectWhole(hidden.xuid, hidden.gamertag);
  });

  it('does not take a history hidden half way through the listing for a short one', async () => {
    const { xuid, gamertag } = somebody(90);
    source.breakHistory((who, start) => {
      if (who === xuid && start === 50) source.hide(xuid, true);
      return false;
    });
    // The page that hides the rest is still answered; the next one is empty.
    await register(system, gamertag);
    await untilState(system, gamertag, 'private');
    source.breakHistory(() => false);
    source.hide(xuid, false);
    await askForSync(system, gamertag);
    await expectWhole(xuid, gamertag);
  });

  it('is delayed while upstream is down, and whole again afterwards', async () => {
    const { xuid, gamertag } = somebody(30);
    await register(system, gamertag);
    await expectWhole(xuid, gamertag);
    const { freshness: before } = await readSync(system, gamertag);
    source.play([xuid], 40);
    system.sandbox.faults['5xx'] = 1;
    await askForSync(system, gamertag);
    const down = await untilState(system, gamertag, 'delayed');
    expect(down.lastError).toMatchObject({ code: 'WAYPOINT_SERVER_ERROR', failures: 1 });
    // A reader who compares revisions sees that the answer has changed.
    expect(down.freshness?.revision).toBeGreaterThan(before?.revision ?? 0);
    expect(await listMatches(system, gamertag)).toHaveLength(30);
    system.sandbox.faults['5xx'] = 0;
    await askForSync(system, gamertag);
    await expectWhole(xuid, gamertag);
    expect((await readSync(system, gamertag)).lastError).toBeNull();
  });

  it('says that nobody has a gamertag', async () => {
    await register(system, 'Nobody Has This');
    await until('the registration is settled', async () => {
      const { statusCode } = await system.app.inject(playerPath('Nobody Has This', '/sync'));
      return statusCode === 404;
    });
    const refusal = await getJson<{ code: string }>(system, playerPath('Nobody Has This', '/sync'), 404);
    expect(refusal.code).toBe('GAMERTAG_UNKNOWN');
  });

  it('retries a registration upstream did not answer', async () => {
    const { xuid, gamertag } = somebody(2);
    system.sandbox.faults['5xx'] = { profile: 1 };
    await register(system, gamertag);
    const waiting = await untilState(system, gamertag, 'delayed');
    expect(waiting.lastError?.code).toBe('WAYPOINT_SERVER_ERROR');
    system.sandbox.faults['5xx'] = 0;
    await system.db.pool.query(`update registrations set updated_at = now() - interval '1 minute'`);
    await system.queues.enqueue('dispatch-due', [{}]);
    await expectWhole(xuid, gamertag);
  });

  it('keeps a former gamertag as an alias, until somebody else has it', async () => {
    const { xuid, gamertag } = somebody(3);
    await register(system, gamertag);
    await expectWhole(xuid, gamertag);
    source.rename(xuid, `${gamertag} II`);
    await system.queues.enqueue('snapshot-player', [{ xuid }]);
    await until('the new name', async () => {
      const player = await system.db.prisma.player.findUnique({ where: { xuid: BigInt(xuid) } });
      return player?.gamertag === `${gamertag} II`;
    });
    const found = await getJson<PlayerAnswer>(system, playerPath(gamertag));
    expect(found).toMatchObject({ xuid, gamertag: `${gamertag} II` });
    expect(found.notices.map(({ code }) => code)).toEqual(['GAMERTAG_RENAMED']);
    expect(found.gamertags.map((alias) => alias.gamertag)).toEqual([`${gamertag} II`, gamertag]);
    const direct = await getJson<PlayerAnswer>(system, playerPath(`${gamertag} II`));
    expect(direct.notices).toEqual([]);

    const taker = source.addPlayer(gamertag);
    source.play([taker, xuid], 1);
    await askForSync(system, xuid);
    await until('the match with the new holder', async () => {
      const row = await system.db.prisma.player.findUnique({ where: { xuid: BigInt(taker) } });
      return row !== null;
    });
    await until('the name of the new holder', async () => {
      await system.queues.enqueue('resolve-names', [{}]);
      const row = await system.db.prisma.player.findUnique({ where: { xuid: BigInt(taker) } });
      return row?.gamertag === gamertag;
    });
    await register(system, gamertag);
    await until('the new holder is tracked', async () => {
      const sync = await readSync(system, gamertag);
      return sync.xuid === taker;
    });
    await untilState(system, gamertag, 'current');
    expect(await getJson<PlayerAnswer>(system, playerPath(gamertag))).toMatchObject({
      xuid: taker,
      notices: [],
    });
    expect(await getJson<PlayerAnswer>(system, playerPath(`${gamertag} II`))).toMatchObject({ xuid });
  });

  it('gives a name somebody takes back a time of its own', async () => {
    const { xuid, gamertag } = somebody(0);
    await register(system, gamertag);
    await untilState(system, gamertag, 'current');
    for (const name of [`${gamertag} B`, gamertag]) {
      source.rename(xuid, name);
      await until(name, async () => {
        await system.queues.enqueue('snapshot-player', [{ xuid }]);
        const player = await system.db.prisma.player.findUnique({ where: { xuid: BigInt(xuid) } });
        return player?.gamertag === name;
      });
    }
    const first = () =>
      system.db.prisma.playerGamertag.findFirst({
        where: { xuid: BigInt(xuid) },
        orderBy: { firstSeenAt: 'asc' },
      });
    const before = await first();
    const checked = await system.db.prisma.player.findUnique({ where: { xuid: BigInt(xuid) } });
    await until('another look at the name', async () => {
      await system.queues.enqueue('snapshot-player', [{ xuid }]);
      const player = await system.db.prisma.player.findUnique({ where: { xuid: BigInt(xuid) } });
      return player?.gamertagCheckedAt?.getTime() !== checked?.gamertagCheckedAt?.getTime();
    });
    expect((await first())?.lastSeenAt).toEqual(before?.lastSeenAt);
    const { gamertags } = await getJson<PlayerAnswer>(system, playerPath(xuid));
    expect(gamertags.map((alias) => alias.gamertag)).toEqual([gamertag, `${gamertag} B`, gamertag]);
  });

  it('stores a match later whose stats are not ready, or do not come', async () => {
    const { xuid, gamertag } = somebody(4);
    const [young = '', broken = ''] = upstreamIds(system, xuid);
    source.withhold(young, 'absent');
    source.withhold(broken, 'broken');
    await register(system, gamertag);
    const sync = await until('two matches fail', async () => {
      const answer = await readSync(system, gamertag);
      return answer.coverage?.failing === 2 && answer.coverage.stored === 2 ? answer : null;
    });
    expect(sync).toMatchObject({ state: 'syncing', coverage: { pending: 2 } });
    const entries = await system.db.prisma.backlogEntry.findMany({ where: { xuid: BigInt(xuid) } });
    expect(Object.fromEntries(entries.map(({ matchId, errorCode }) => [matchId, errorCode]))).toEqual({
      [young]: 'WAYPOINT_NOT_FOUND',
      [broken]: 'WAYPOINT_SERVER_ERROR',
    });
    const status = await getJson<{ backlog: { byError: Record<string, number> } }>(system, '/v1/status');
    expect(status.backlog.byError).toMatchObject({ WAYPOINT_NOT_FOUND: 1, WAYPOINT_SERVER_ERROR: 1 });
    // The next try is put off, twice as long each time.
    const soon = Date.now() + 12_000;
    for (const { retryAt, attempts } of entries) {
      expect(attempts).toBe(1);
      expect(retryAt.getTime()).toBeGreaterThan(Date.now());
      expect(retryAt.getTime()).toBeLessThan(soon);
    }
    source.withhold(young, null);
    source.withhold(broken, null);
    await passTime(system);
    await expectWhole(xuid, gamertag);
  });

  it('survives a history entry whose date is none', async () => {
    const { xuid, gamertag } = somebody(1);
    source.play([xuid], 1, (match) => {
      match.MatchInfo.StartTime = '2026-13-45T99:99:99Z';
    });
    await register(system, gamertag);
    await until('both are stored', async () => {
      const { state, coverage } = await readSync(system, gamertag);
      return state === 'current' && coverage?.stored === 2;
    });
    expect(await listMatches(system, gamertag)).toHaveLength(2);
  });

  it('stops at once when it is told to, and takes up everything when asked again', async () => {
    const { xuid, gamertag } = somebody(200);
    // Asked for the fourth page, upstream learns that the player was untracked meanwhile.
    let stopped: Promise<void> | undefined;
    source.breakHistory((who, start) => {
      if (who === xuid && start === 75) stopped ??= stopTracking(system, gamertag);
      return false;
    });
    await register(system, gamertag);
    await until('the player is stopped', async () => {
      await stopped;
      return stopped !== undefined;
    });
    await noLookRuns(system);
    source.breakHistory(() => false);
    expect(await readSync(system, gamertag)).toMatchObject({ state: 'stopped' });
    const pages = pagesOf(xuid);
    expect(Math.max(...pages)).toBeLessThanOrEqual(125);
    await register(system, gamertag);
    await expectWhole(xuid, gamertag);
  });

  // Last: its thousand matches stay in the queue, and nobody waits for them.
  it('goes on with a history longer than one job lists, without waiting for the next regular look', async () => {
    const { xuid, gamertag } = somebody(1_100);
    await register(system, gamertag);
    await until(
      'the end of the history is seen',
      async () => {
        await system.queues.enqueue('dispatch-due', [{}]);
        const { coverage } = await readSync(system, gamertag);
        return coverage?.historyComplete === true;
      },
      50_000,
    );
    const row = await system.db.prisma.trackedPlayer.findUnique({ where: { xuid: BigInt(xuid) } });
    expect(row?.listedMatches).toBe(1_100);
  });
});

interface PlayerAnswer {
  xuid: string;
  gamertag: string;
  gamertags: { gamertag: string }[];
  notices: { code: string }[];
}
