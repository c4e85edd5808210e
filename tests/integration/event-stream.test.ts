import { request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { createApiKey, listApiKeys, revokeApiKey } from '../../src/db/api-keys.ts';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import { openEventSource, type SentEventReader } from '../helpers/event-source.ts';
import { lookAt } from '../helpers/look-at.ts';
import { createPlayedEvents, type PublicEvent } from '../helpers/played-events.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem, type Twin } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const source = createScriptedSource();
let system: TestSystem;
/** Two processes that stream; the workers publish in a third. */
let twins: [Twin, Twin];
const { somebody, look, play, poll } = createPlayedEvents(source, () => system);
const sources: SentEventReader[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
  system = await createTestSystem({ source, attempts: 1 });
  twins = [await system.twin(), await system.twin()];
  for (const { app } of twins) {
    await app.listen({ port: 0, host: '127.0.0.1' });
    app.server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
}, 60_000);
afterEach(() => {
  for (const one of sources.splice(0)) one.close();
});
afterAll(async () => {
  for (const twin of twins ?? []) await twin.close();
  await system?.close();
});

const addressOf = ({ app }: Twin) => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

async function connect(
  query: string,
  headers: Record<string, string> = {},
  twin: Twin = twins[0],
): Promise<SentEventReader> {
  const opened = await openEventSource(`${addressOf(twin)}/v1/events/stream?${query}`, headers);
  sources.push(opened);
  return opened;
}

async function take(from: SentEventReader, items: number): Promise<PublicEvent[]> {
  const taken: PublicEvent[] = [];
  while (taken.length < items) {
    const event = await from.next();
    if (event === null || event.event === 'end') throw new Error(`it ended: ${event?.data}`);
    const document = JSON.parse(event.data) as PublicEvent;
    expect([event.id, event.event]).toEqual([document.id, document.type]);
    taken.push(document);
  }
  return taken;
}

async function end(from: SentEventReader): Promise<{ code: string; after?: string }> {
  for (;;) {
    const event = await from.next();
    if (event === null) throw new Error('it ended without a word');
    if (event.event === 'end') return JSON.parse(event.data);
  }
}

/** Events without the work of storing any match. */
async function rename(xuid: string, times: number, words = ''): Promise<void> {
  await system.db.pool.query(
    `with raised as (update tracked_players set revision = revision + $2 where xuid = $1 returning revision)
     insert into pending_events (xuid, revision, at, type, data)
     select $1, revision - $2 + i, now(), 'player.renamed', jsonb_build_object('from', $3::text, 'to', i)
     from raised, generate_series(1, $2::int) i`,
    [xuid, times, words],
  );
  system.live.hints.publish([xuid]);
}

describe('the stream of events', () => {
  it('tells the same events with the same ids as polling, in every process', async () => {
    const { xuid } = await somebody(2);
    const before = await poll();
    const streams = [await connect(''), await connect(`player=${xuid}`, {}, twins[1])];
    expect(streams[0]?.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'access-control-allow-origin': '*',
    });
    expect(streams[0]?.headers['content-encoding']).toBeUndefined();
    await play(xuid, 3);
    await sequenceEvents(system.db.pool);
    const rows = await poll(before.at(-1)?.id);
    expect(rows).toHaveLength(3);
    for (const stream of streams) expect(await take(stream, 3)).toEqual(rows);
  });

  it('begins where the caller was, by Last-Event-ID before `after`', async () => {
    const { xuid } = await somebody(150);
    const all = await poll('0', `&player=${xuid}`);
    const id = all[20]?.id ?? '';
    expect(await take(await connect(`player=${xuid}&after=0`), all.length)).toEqual(all);
    const again = await connect(`player=${xuid}&after=0`, { 'last-event-id': id });
    expect(await take(again, all.length - 21)).toEqual(all.slice(21));
    const filtered = await connect(`player=${xuid}&after=0&type=history.complete`);
    expect((await take(filtered, 1))[0]?.type).toBe('history.complete');
  });

  it('says where to go on before anything came, and how soon', async () => {
    const { xuid } = await somebody(1);
    const stream = await connect(`player=${xuid}&type=history.private`);
    const newest = (await poll()).at(-1)?.id ?? '';
    await until('the first words', async () => stream.comments.length > 0);
    expect([stream.comments[0], stream.lastEventId]).toEqual([`sync ${newest}`, newest]);
  });

  it('misses nothing and tells nothing twice, however often the line breaks while workers store', async () => {
    const { xuid } = await somebody(1);
    const start = (await poll()).at(-1)?.id ?? '0';
    source.play([xuid], 80);
    await lookAt(system.context, xuid);
    const listed = await system.db.prisma.backlogEntry.findMany({ where: { xuid: BigInt(xuid) } });
    const queue = listed.map(({ matchId }) => matchId);
    const work = async () => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop())
        await handlers['ingest-match'](system.context, { matchId: id });
    };
    const storing = Promise.all([work(), work(), work()]).then(() => rename(xuid, 1));
    const heard: PublicEvent[] = [];
    let last = start;
    let lines = 0;
    while (heard.at(-1)?.type !== 'player.renamed') {
      const stream = await connect('', { 'last-event-id': last }, twins[lines % 2 === 0 ? 0 : 1]);
      lines += 1;
      const reads = Math.floor(Math.random() * 12);
      for (let read = 0; read <= reads && heard.at(-1)?.type !== 'player.renamed'; read++)
        heard.push(...(await take(stream, 1)));
      // A client knows the ids of what it has read, and no more.
      last = heard.at(-1)?.id ?? last;
      stream.close();
    }
    await storing;
    expect(heard).toEqual(await poll(start));
    expect(lines).toBeGreaterThan(3);
    const own = heard.filter((event) => event.xuid === xuid).map(({ revision }) => revision);
    expect(own).toEqual([...own].sort((a, b) => a - b));
  });

  it('keeps little for who does not read, and ends them with where to go on', async () => {
    const { xuid } = await somebody(0);
    const stream = await connect(`player=${xuid}`);
    await until('it listens', async () => twins[0].live.events.listeners() === 1);
    stream.pause();
    const start = (await poll()).at(-1)?.id ?? '0';
    let written = 0;
    // As long as the kernel takes it: then it is this process that would have to keep it.
    while (twins[0].live.events.listeners() > 0 && written < 200) {
      await rename(xuid, 100, 'x'.repeat(20_000));
      await sequenceEvents(system.db.pool);
      const most = Math.max(...[...sockets].map((socket) => socket.writableLength));
      expect(most).toBeLessThan(200_000);
      written += 1;
    }
    await until('it is told no more', async () => twins[0].live.events.listeners() === 0);
    stream.resume();
    const told: string[] = [];
    for (;;) {
      const event = await stream.next();
      if (event === null) throw new Error('it ended without a word');
      if (event.event !== 'end') {
        told.push(event.id);
        continue;
      }
      expect(JSON.parse(event.data)).toMatchObject({ code: 'FELL_BEHIND', after: told.at(-1) });
      break;
    }
    const rows = await poll(start, `&player=${xuid}`);
    expect(told).toEqual(rows.slice(0, told.length).map(({ id }) => id));
    expect(told.length).toBeLessThan(rows.length);
  });

  it('ends when its key is revoked', async () => {
    const secret = await createApiKey(system.db.prisma, 'leaves soon', 'read');
    const { id = '' } =
      (await listApiKeys(system.db.prisma)).find(({ name }) => name === 'leaves soon') ?? {};
    const third = await system.twin({}, { lookEveryMs: 50 });
    await third.app.listen({ port: 0, host: '127.0.0.1' });
    const stream = await connect('', { authorization: `Bearer ${secret}` }, third);
    const other = await connect('', { authorization: `Bearer ${system.keys.read}` }, third);
    await revokeApiKey(system.db.prisma, id);
    expect(await end(stream)).toMatchObject({ code: 'API_KEY_INVALID' });
    // The others stay, until the process says that it stops.
    const closing = third.close();
    expect(await end(other)).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await closing;
  });

  it('is refused beyond what there is room for', async () => {
    const third = await system.twin({}, { limits: { perOwner: 2, perProcess: 3 } });
    await third.app.listen({ port: 0, host: '127.0.0.1' });
    const headers = { authorization: `Bearer ${system.keys.read}` };
    await connect('', {}, third);
    await connect('', {}, third);
    const refused = await connect('', {}, third);
    expect([refused.status, JSON.parse(await refused.text()).code]).toEqual([429, 'TOO_MANY_SUBSCRIPTIONS']);
    const last = await connect('', headers, third);
    const full = await connect('', headers, third);
    expect([full.status, JSON.parse(await full.text()).code]).toEqual([503, 'OVERLOADED']);
    last.close();
    await until('there is room', async () => third.live.streams() === 2);
    expect((await connect('', headers, third)).status).toBe(200);
    await third.close();
  });

  it('keeps nothing of who leaves while it is opened', async () => {
    const third = await system.twin({}, { limits: { perOwner: 1 } });
    await third.app.listen({ port: 0, host: '127.0.0.1' });
    let open = 0;
    third.app.server.on('connection', (socket: Socket) => {
      open += 1;
      socket.once('close', () => {
        open -= 1;
      });
    });
    const client = await system.db.pool.connect();
    await client.query('begin');
    await client.query('lock table events in access exclusive mode');
    const asked = request(`${addressOf(third)}/v1/events/stream`, { agent: false });
    asked.on('error', () => undefined).end();
    await until('it is being opened', async () => third.live.streams() === 1);
    asked.destroy();
    await until('the server knows', async () => open === 0);
    await client.query('commit');
    client.release();
    await until('its place is free', async () => third.live.streams() === 0);
    expect(third.live.events.listeners()).toBe(0);
    expect((await connect('', {}, third)).status).toBe(200);
    await third.close();
  });

  it('is of a key’s players, those that come', async () => {
    const headers = { authorization: `Bearer ${system.keys.register}` };
    const stream = await connect('of=key&type=match.ingested', headers);
    const nobodys = await connect('of=key', { authorization: `Bearer ${system.keys.sheet}` });
    const { xuid } = await somebody(1);
    await look(xuid);
    expect((await take(stream, 1))[0]?.xuid).toBe(xuid);
    expect(nobodys.waiting()).toBe(0);
  });

  it('may be opened from pages of other sites, with the id of a reconnection', async () => {
    const answer = await system.app.inject({
      method: 'OPTIONS',
      url: '/v1/events/stream',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'last-event-id',
      },
    });
    expect(String(answer.headers['access-control-allow-headers']).toLowerCase()).toContain('last-event-id');
  });
});
