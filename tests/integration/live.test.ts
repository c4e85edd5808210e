import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import type { LoggedEvent } from '../../src/db/reads/events.ts';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import { FellBehind } from '../../src/live/event-subscriber.ts';
import type { EventsWanted } from '../../src/live/event-tail.ts';
import { type Live, openLive } from '../../src/live/live.ts';
import type { Reader } from '../../src/live/reader.ts';
import type { StreamLimits } from '../../src/live/stream-limits.ts';
import { countStatements } from '../helpers/count-statements.ts';
import {
  askForSync,
  getJson,
  playerPath,
  register,
  stopTracking,
  untilState,
} from '../helpers/front-door.ts';
import { hear } from '../helpers/hear.ts';
import { lookAt } from '../helpers/look-at.ts';
import { createPlayedEvents, type EventAnswer, type PublicEvent } from '../helpers/played-events.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem, type Twin } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const redisUrl = inject('redisUrl');
const source = createScriptedSource();
const OWNER = 'somebody';

let system: TestSystem;
let twin: Twin;
/** Streams of a test's own, in a process of its own. */
const opened: Live[] = [];
const { somebody, look, store, play, poll } = createPlayedEvents(source, () => system);
let mates = 0;

beforeAll(async () => {
  system = await createTestSystem({ source, attempts: 1 });
  twin = await system.twin();
}, 60_000);
afterEach(async () => {
  for (const live of opened.splice(0)) await live.close();
});
afterAll(async () => {
  await twin?.close();
  await system?.close();
});

function open(limits: Partial<StreamLimits> = {}, options: { lookEveryMs?: number; channel?: string } = {}) {
  const channel = options.channel ?? channelOf(system);
  const live = openLive({
    db: system.db,
    redisUrl,
    log: system.context.log,
    channel,
    limits,
    ...options,
  });
  opened.push(live);
  return live;
}

/** Where the processes of a system hear each other. */
function channelOf({ queueStore }: TestSystem): string {
  return `${queueStore.prefix}-changes`;
}

/** Events without the work of storing any match. */
async function repeat(xuid: string, times: number): Promise<void> {
  await system.db.pool.query(
    `with raised as (update tracked_players set revision = revision + $2 where xuid = $1 returning revision)
     insert into pending_events (xuid, revision, at, type, data)
     select $1, revision - $2 + i, now(), 'player.renamed', '{}' from raised, generate_series(1, $2::int) i`,
    [xuid, times],
  );
}

/** Everything that ever came to a player, as REST has it. */
async function log(xuid: string, query = ''): Promise<PublicEvent[]> {
  await sequenceEvents(system.db.pool);
  return poll('0', `&player=${xuid}${query}`);
}

const rowOf = ({ document }: LoggedEvent) => JSON.parse(document) as PublicEvent;

async function listen(
  live: Live,
  wanted: Omit<EventsWanted, 'owner'> & { owner?: string },
): Promise<Reader<LoggedEvent>> {
  return (await live.events.open({ owner: OWNER, ...wanted })).reader;
}

async function take(stream: Reader<LoggedEvent>, items: number): Promise<LoggedEvent[]> {
  const taken: LoggedEvent[] = [];
  while (taken.length < items) {
    const { value, done } = await stream.next();
    if (done) throw new Error('the stream ended early');
    taken.push(value);
  }
  return taken;
}

/** Cuts the connections hints come through, as an outage would. */
async function cutConnections(): Promise<void> {
  if (redisUrl === null) {
    await system.db.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'halo-analytics hints' and datname = current_database()`,
    );
    return;
  }
  const redis = new Redis(redisUrl);
  await redis.client('KILL', 'TYPE', 'PUBSUB');
  redis.disconnect();
}

describe('hints', () => {
  it('reach every process, the one they come from included', async () => {
    const ears = [hear(system.live), hear(twin.live)];
    await Promise.all([system.live.hints.ready(), twin.live.hints.ready()]);
    system.live.hints.publish([1n, 2n]);
    twin.live.hints.publish(['3']);
    await until('everybody heard', async () => ears.every(({ told }) => told.size === 3));
    for (const { told, stop } of ears) {
      expect([...told].sort()).toEqual(['1', '2', '3']);
      stop();
    }
  });

  it('tell of a thousand players at once, and of more than fit that it may be anybody', async () => {
    const ear = hear(twin.live);
    await twin.live.hints.ready();
    const before = ear.anything();
    const some = Array.from({ length: 1_999 }, (_, index) => 2_533_274_000_000_000 + index);
    system.live.hints.publish(some.map(String));
    await until('all of them', async () => ear.told.size === some.length);
    expect(ear.anything()).toBe(before);
    system.live.hints.publish([...some.map(String), '1', '2']);
    await until('anybody', async () => ear.anything() > before);
    ear.stop();
  });

  it('are heard on their own channel alone', async () => {
    const [here, there] = [hear(twin.live), open({}, { channel: 'elsewhere' })];
    const elsewhere = hear(there);
    await Promise.all([twin.live.hints.ready(), there.hints.ready()]);
    there.hints.publish(['8']);
    await until('there', async () => elsewhere.told.has('8'));
    system.live.hints.publish(['9']);
    await until('here', async () => here.told.has('9'));
    expect([here.told.has('8'), elsewhere.told.has('9')]).toEqual([false, false]);
    here.stop();
  });

  it('say that anything may have changed whenever they were cut off', async () => {
    const ear = hear(twin.live);
    await twin.live.hints.ready();
    for (let times = 0; times < 2; times++) {
      const before = ear.anything();
      await cutConnections();
      await until('it is connected again', async () => ear.anything() > before);
    }
    system.live.hints.publish(['7']);
    await until('a hint', async () => ear.told.has('7'));
    ear.stop();
  });
});

describe('a hint comes', () => {
  it.each<[string, (of: { xuid: string; gamertag: string; mate: string }) => Promise<unknown>]>([
    ['when a match is stored', ({ xuid }) => play(xuid)],
    ['when a match cannot be had', failToStore],
    ['when a look fails', failToLook],
    [
      'when ranks and counts are asked for',
      ({ xuid }) => handlers['snapshot-player'](system.context, { xuid }),
    ],
    ['when a sync is asked for', ({ gamertag }) => askForSync(system, gamertag)],
    ['when somebody is registered again', ({ gamertag }) => register(system, gamertag, 200)],
    ['when somebody is not tracked any more', ({ gamertag }) => stopTracking(system, gamertag)],
    ['when somebody is erased', ({ xuid }) => erase(xuid)],
    ['when somebody they played with is erased', ({ mate }) => erase(mate)],
  ])('%s', async (_when, change) => {
    const mate = source.addPlayer(`Mate Of ${mates++}`);
    const person = await somebody(1);
    source.play([person.xuid, mate]);
    await look(person.xuid);
    const ear = await quietly(person.xuid);
    await change({ ...person, mate });
    await until('the hint', async () => ear.told.has(person.xuid));
    ear.stop();
  });

  it('when somebody is called otherwise', async () => {
    const { xuid } = await somebody(0);
    await system.db.pool.query(
      'update players set gamertag = null, gamertag_key = null, gamertag_checked_at = null where xuid = $1',
      [xuid],
    );
    const ear = await quietly(xuid);
    await handlers['resolve-names'](system.context, {});
    await until('the hint', async () => ear.told.has(xuid));
    ear.stop();
  });
});

/** Listens once nothing more comes of what was done to somebody before. */
async function quietly(xuid: string): Promise<ReturnType<typeof hear>> {
  const ear = hear(twin.live);
  await twin.live.hints.ready();
  // Messages of a process come in order, so what was published before this one has come with it.
  system.live.hints.publish(['1']);
  await until('what came before', async () => ear.told.has('1'));
  ear.told.delete(xuid);
  return ear;
}

async function failToStore({ xuid }: { xuid: string }): Promise<void> {
  const [match] = source.play([xuid]);
  source.withhold(String(match?.MatchId).toLowerCase(), 'broken');
  await lookAt(system.context, xuid);
  const ear = await quietly(xuid);
  await expect(store(xuid)).rejects.toThrow();
  await until('the hint', async () => ear.told.has(xuid));
  ear.stop();
}

async function failToLook({ xuid }: { xuid: string }): Promise<void> {
  source.breakHistory((who) => who === xuid);
  await expect(handlers['sync-player'](system.context, { xuid })).rejects.toThrow();
  source.breakHistory(() => false);
}

async function erase(xuid: string): Promise<void> {
  const answer = await system.app.inject({
    method: 'POST',
    url: playerPath(xuid, '/erase'),
    headers: { authorization: `Bearer ${system.keys.admin}` },
  });
  expect(answer.statusCode).toBe(200);
}

describe('events, as they come', () => {
  it('are what REST tells of them, told once and in order', async () => {
    const { xuid } = await somebody(3);
    const before = await log(xuid);
    const stream = await listen(twin.live, { of: { xuids: [xuid] } });
    await play(xuid, 4);
    const news = (await log(xuid)).slice(before.length);
    expect(news.length).toBeGreaterThanOrEqual(4);
    const told = await take(stream, news.length);
    expect(told.map(rowOf)).toEqual(news);
    expect(told.map(({ id, type }) => [String(id), type])).toEqual(news.map(({ id, type }) => [id, type]));
    await stream.return();
    expect(twin.live.streams()).toBe(0);
  });

  it('begin where the caller was before, and go on with what comes', async () => {
    const { xuid } = await somebody(120);
    const rows = await log(xuid);
    for (const since of ['0', rows[20]?.id ?? '', rows.at(-1)?.id ?? '']) {
      const stream = await listen(open(), { of: { xuids: [xuid] }, after: BigInt(since) });
      await play(xuid);
      const expected = (await log(xuid)).filter(({ id }) => BigInt(id) > BigInt(since));
      expect((await take(stream, expected.length)).map(rowOf)).toEqual(expected);
    }
  });

  it('are those that were asked for', async () => {
    const { xuid } = await somebody(2);
    for (const [type, backfill] of [
      ['match.ingested', true],
      ['history.complete', false],
    ] as const) {
      const stream = await listen(twin.live, { of: { xuids: [xuid] }, after: 0n, types: [type], backfill });
      const rows = await log(xuid, `&type=${type}&backfill=${backfill}`);
      expect(rows.length).toBeGreaterThan(0);
      expect((await take(stream, rows.length)).map(rowOf)).toEqual(rows);
      await stream.return();
    }
  });

  it('are of everybody who was asked for, or of everybody, also of who is tracked only later', async () => {
    const [one, other] = [await somebody(1), await somebody(1)];
    await log(one.xuid);
    const { page } = await getJson<EventAnswer>(system, '/v1/events?limit=1');
    const types = ['match.ingested'];
    const named = await listen(twin.live, { of: { xuids: [one.xuid, other.xuid] }, types });
    const all = await listen(twin.live, { types });
    source.play([one.xuid, other.xuid]);
    await look(one.xuid);
    const both = await take(named, 2);
    expect(both.map(({ xuid }) => xuid).sort()).toEqual([one.xuid, other.xuid].sort());
    expect(rowOf(both[0] as LoggedEvent).data.matchId).toBe(rowOf(both[1] as LoggedEvent).data.matchId);
    const later = await somebody(1);
    const rows = await poll(page.after, '&type=match.ingested');
    expect((await take(all, rows.length)).map(rowOf)).toEqual(rows);
    expect(rows.at(-1)?.xuid).toBe(later.xuid);
    await Promise.all([named.return(), all.return()]);
  });

  it('come although every hint was lost', async () => {
    const { xuid } = await somebody(1);
    const live = open({}, { lookEveryMs: 20, channel: 'nobody publishes here' });
    const stream = await listen(live, { of: { xuids: [xuid] }, types: ['match.ingested'] });
    await play(xuid, 3);
    await log(xuid);
    expect(await take(stream, 3)).toHaveLength(3);
  });

  it('come although the connection was cut while they came', async () => {
    const { xuid } = await somebody(1);
    const types = ['match.ingested'];
    const stream = await listen(twin.live, { of: { xuids: [xuid] }, types });
    await log(xuid);
    for (let times = 0; times < 3; times++) {
      await cutConnections();
      await play(xuid, 2);
      const rows = await log(xuid, '&type=match.ingested&backfill=true');
      const told = await take(stream, 2);
      expect(rows.slice(-2)).toEqual(told.slice(-2).map(rowOf));
    }
    await stream.return();
  });

  it('reach whoever falls behind up to an id they are told, and from there on', async () => {
    const { xuid } = await somebody(1);
    const live = open({ waiting: 5 });
    const before = (await log(xuid)).length;
    const of = { xuids: [xuid] };
    const stream = await listen(live, { of });
    await repeat(xuid, 12);
    live.hints.publish([xuid]);
    await until('it is cut', async () => live.events.listeners() === 0);
    const told = await take(stream, 5);
    const failure = await stream.next().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FellBehind);
    expect((failure as FellBehind).after).toBe(told.at(-1)?.id);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(live.streams()).toBe(0);
    const again = await listen(live, { of, after: (failure as FellBehind).after });
    told.push(...(await take(again, 7)));
    expect(told.map(rowOf)).toEqual((await log(xuid)).slice(before));
  });

  it('miss nothing and tell nothing twice, however slow the reader is and however they are stored', async () => {
    const { xuid } = await somebody(1);
    const live = open({ waiting: 7 });
    const start = BigInt((await log(xuid)).at(-1)?.id ?? 0);
    source.play([xuid], 60);
    await lookAt(system.context, xuid);
    const listed = await system.db.prisma.backlogEntry.findMany({ where: { xuid: BigInt(xuid) } });
    const queue = listed.map(({ matchId }) => matchId);
    const one = async () => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop())
        await handlers['ingest-match'](system.context, { matchId: id });
    };
    const storing = Promise.all([one(), one(), one()])
      .then(() => repeat(xuid, 1))
      .then(() => live.hints.publish([xuid]));
    const heard: LoggedEvent[] = [];
    let [cuts, reads] = [0, 0];
    const of = { xuids: [xuid] };
    let stream = await listen(live, { of, after: start });
    while (heard.at(-1)?.type !== 'player.renamed') {
      const { value } = await stream.next().catch((error: unknown) => {
        if (!(error instanceof FellBehind)) throw error;
        return { value: undefined };
      });
      if (value !== undefined) heard.push(value);
      reads += 1;
      // A reader who is busy now and then.
      if (reads % 10 === 0) await log(xuid);
      // One who was cut off, and one who stops by themselves.
      if (value !== undefined && reads % 25 !== 0) continue;
      cuts += 1;
      await stream.return();
      stream = await listen(live, { of, after: heard.at(-1)?.id ?? start });
    }
    await storing;
    const rows = (await log(xuid)).filter(({ id }) => BigInt(id) > start);
    expect(heard.map(rowOf)).toEqual(rows);
    expect(cuts).toBeGreaterThan(1);
  });

  it('cost one statement, however many listen', async () => {
    const { xuid } = await somebody(1);
    await log(xuid);
    const live = open({ perOwner: 1_000 });
    const streams: Reader<LoggedEvent>[] = [];
    for (let count = 0; count < 20; count++)
      streams.push(
        ...(await Promise.all(Array.from({ length: 50 }, () => listen(live, { of: { xuids: [xuid] } })))),
      );
    await live.hints.ready();
    await repeat(xuid, 1);
    await sequenceEvents(system.db.pool);
    const { result, statements } = await countStatements(async () => {
      live.hints.publish([xuid]);
      return Promise.all(streams.map(async (stream) => (await take(stream, 1))[0]));
    });
    // One object for all of them, too.
    expect(new Set(result).size).toBe(1);
    expect(statements.filter((text) => text.includes('api_key_players')).length).toBeLessThanOrEqual(2);
  });

  it('take no memory, and no statement, for whoever never reads', async () => {
    const { xuid } = await somebody(1);
    await log(xuid);
    const live = open({ perOwner: 300 });
    const streams: Reader<LoggedEvent>[] = [];
    for (let count = 0; count < 300; count++) streams.push(await listen(live, { of: { xuids: [xuid] } }));
    const before = heapAfterCollection();
    await repeat(xuid, 5_000);
    live.hints.publish([xuid]);
    await until('nobody is told any more', async () => live.events.listeners() === 0);
    const { statements } = await countStatements(async () => {
      const ear = hear(live);
      live.hints.publish([xuid]);
      await until('the hint came', async () => ear.told.has(xuid));
    });
    expect(statements.filter((text) => text.includes('from events')).length).toBe(0);
    // What waits for one is what waits for all.
    expect(heapAfterCollection() - before).toBeLessThan(4_000_000);
    for (const stream of streams) await stream.return();
    expect(live.streams()).toBe(0);
  });

  it('end when the process does, and when nobody wants them any more', async () => {
    const { xuid } = await somebody(1);
    const live = open();
    const of = { xuids: [xuid] };
    const [left, kept] = [await listen(live, { of }), await listen(live, { of })];
    await take(left, 0);
    const waiting = [left.next(), kept.next()];
    expect(await left.return()).toEqual({ done: true, value: undefined });
    live.endStreams();
    for (const reader of [left, kept]) {
      let done = false;
      while (!done) done = (await reader.next()).done === true;
    }
    await Promise.all(waiting);
    expect(live.streams()).toBe(0);
  });

  it('are streamed to no more than there is room for', async () => {
    const { xuid } = await somebody(1);
    const live = open({ perOwner: 2, perProcess: 3, playersPerStream: 2 });
    const to = (owner: string) => listen(live, { owner, of: { xuids: [xuid] } });
    const first = await to('a');
    await to('a');
    await expect(to('a')).rejects.toMatchObject({ name: 'TooManyStreams', whose: 'owner', most: 2 });
    live.syncs.open({ owner: 'b', xuid });
    await expect(to('c')).rejects.toMatchObject({ name: 'TooManyStreams', whose: 'process', most: 3 });
    await first.return();
    const many = listen(live, { owner: 'c', of: { xuids: ['1', '2', '3'] } });
    await expect(many).rejects.toMatchObject({ name: 'TooManyPlayers', most: 2 });
    // Refused, it takes no room.
    await to('c');
  });
});

describe('how a sync stands, as it goes on', () => {
  it('is told first as it is, then whenever it changes, to the last', async () => {
    const { xuid, gamertag } = await somebody(2);
    const stream = twin.live.syncs.open({ owner: OWNER, xuid });
    const read = async () => {
      const { value } = await stream.next();
      return JSON.parse(String(value)) as { state: string; coverage: { stored: number; pending: number } };
    };
    expect((await read()).coverage).toMatchObject({ stored: 2, pending: 0 });
    source.play([xuid], 30);
    const seen: string[] = [];
    const working = look(xuid);
    for (;;) {
      const { state, coverage } = await read();
      seen.push(`${state} ${coverage.stored}`);
      if (state === 'current' && coverage.stored === 32 && coverage.pending === 0) break;
    }
    await working;
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen.map((line) => line.split(' ')[0]))).toContain('syncing');
    const slow = twin.live.syncs.open({ owner: OWNER, xuid });
    await play(xuid, 5);
    await until('the newest waits', async () => {
      const { value } = await slow.next();
      return JSON.parse(String(value)).coverage.stored === 37;
    });
    await stream.return();
    await slow.return();
    expect(await untilState(system, gamertag, 'current')).toMatchObject({ coverage: { stored: 37 } });
  });
});

describe('with workers', () => {
  it('a match reaches whoever listens in another process within moments', async () => {
    const { xuid, gamertag } = await somebody(1);
    const since = BigInt((await log(xuid)).at(-1)?.id ?? 0);
    const stream = await listen(twin.live, { of: { xuids: [xuid] } });
    const syncs = twin.live.syncs.open({ owner: OWNER, xuid });
    await syncs.next();
    await twin.live.hints.ready();
    const workers = await system.startWorkers();
    source.play([xuid], 5);
    const askedAt = performance.now();
    await askForSync(system, gamertag);
    const told: LoggedEvent[] = [];
    while (told.filter(({ type }) => type === 'match.ingested').length < 5)
      told.push(...(await take(stream, 1)));
    // The next look without a hint would come in half a minute.
    expect(performance.now() - askedAt).toBeLessThan(20_000);
    const rows = (await log(xuid)).filter(({ id }) => BigInt(id) > since);
    expect(told.map(rowOf)).toEqual(rows.slice(0, told.length));
    await stream.return();
    await syncs.return();
    await workers.close();
  });
});

/** Bytes on the heap that something still holds. */
function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
