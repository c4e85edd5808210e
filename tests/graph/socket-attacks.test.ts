import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { createApiKey, findApiKey, revokeApiKey } from '../../src/db/api-keys.ts';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const XUID = 2533274800000950n;
const BUDGET = 1_000;
const CHANGES = 170;

let system: TestSystem;
let now = Date.now();
const connections: Socket[] = [];
const sockets: WebSocket[] = [];
const inboxes = new WeakMap<WebSocket, Message[]>();

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  const environment = { ANONYMOUS_UNITS_PER_MINUTE: String(BUDGET), KEY_UNITS_PER_MINUTE: String(BUDGET) };
  system = await createTestSystem({ source, environment, now: () => now });
  const { pool } = system.db;
  await seedPlayer(pool, XUID, 'Listened');
  const matches = Array.from({ length: CHANGES }, () => ({ matchId: randomUUID(), startedAt: new Date() }));
  await seedMatches(pool, XUID, matches);
  await pool.query(
    `insert into player_changes (subject, xuid, revision, at, kind)
     select id, $1::bigint, at, now(), 'match' from unnest($2::uuid[]) with ordinality told(id, at)`,
    [XUID, matches.map(({ matchId }) => matchId)],
  );
  await pool.query(
    `insert into pending_events (subject, xuid, revision, at, type)
     select subject, xuid, revision, at, 'match.ingested' from player_changes where xuid = $1::bigint`,
    [XUID],
  );
  await pool.query('update tracked_players set revision = $2 where xuid = $1', [XUID, CHANGES]);
  await sequenceEvents(pool);
  system.app.server.on('connection', (connection) => connections.push(connection));
  await system.app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  vi.useRealTimers();
  for (const socket of sockets.splice(0)) socket.terminate();
  await until('no or all streams', async () => system.live.streams() === 0);
  // Whatever a test spent is there again for the next.
  now += 60_000;
});
afterAll(() => system?.close());

interface Message {
  type: string;
  id?: string;
  payload?: { extensions?: { code?: string; after?: string } }[];
}

async function open(payload: object = {}, { app } = system): Promise<WebSocket> {
  const { port } = app.server.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
  sockets.push(socket);
  const inbox: Message[] = [];
  inboxes.set(socket, inbox);
  socket.on('message', (data) => inbox.push(JSON.parse(String(data))));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  await untilType(socket, 'connection_ack');
  return socket;
}

const ask = (socket: WebSocket, id: string, query: string) =>
  socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));

/** Takes what comes until something comes of this type. */
async function untilType(socket: WebSocket, type: string): Promise<Message[]> {
  const messages = inboxes.get(socket) ?? [];
  const at = await until(type, async () => messages.findIndex((one) => one.type === type) + 1);
  return messages.splice(0, at);
}

const closed = async (socket: WebSocket): Promise<unknown[]> => {
  const [code, reason] = await once(socket, 'close');
  return [code, String(reason)];
};

/** What was spent since the last time somebody asked. */
async function spent(): Promise<number> {
  const { headers } = await system.app.inject({ url: '/v1/seasons', remoteAddress: '127.0.0.1' });
  const left = Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
  const units = lastLeft - left - 1;
  lastLeft = left;
  return units;
}
let lastLeft = BUDGET;

const LISTEN = `subscription { matchIngested(xuid: "${XUID}") { xuid } }`;
const FROM_THE_START = `subscription { matchIngested(xuid: "${XUID}", after: "0") { id revision } }`;

describe('a socket', () => {
  it('that began twice under one name leaves nothing open', async () => {
    const socket = await open();
    ask(socket, '1', LISTEN);
    socket.send(JSON.stringify({ id: '1', type: 'complete' }));
    ask(socket, '1', LISTEN);
    await until('no or all streams', async () => system.live.streams() === 2);
    socket.close();
    await until('no or all streams', async () => system.live.streams() === 0);
  });

  it('is told that a name is taken, however long the name is', async () => {
    const socket = await open();
    const id = 'é'.repeat(1_000);
    ask(socket, id, LISTEN);
    ask(socket, id, LISTEN);
    expect((await closed(socket))[0]).toBe(4409);
  });

  it('pays for what is refused', async () => {
    const socket = await open();
    await spent();
    for (let run = 0; run < 20; run += 1) {
      ask(socket, String(run), '{ nothing }');
      await untilType(socket, 'error');
    }
    expect(await spent()).toBe(20);
  });

  it('has an end of operations', async () => {
    const socket = await open();
    const over = closed(socket);
    for (let run = 0; run < 300; run += 1) ask(socket, String(run), '{ players { totalCount } }');
    expect(await over).toEqual([4429, 'Too many operations at once']);
  });

  it('that reads nothing is not read from', async () => {
    const before = connections.length;
    const socket = await open();
    socket.pause();
    const payload = { x: 'x'.repeat(60_000) };
    for (let run = 0; run < 500; run += 1) socket.send(JSON.stringify({ type: 'ping', payload }));
    await until('much waits to be read', async () => (connections[before]?.writableLength ?? 0) > 1_000_000);
    await wait(500);
    expect(connections[before]?.writableLength).toBeLessThan(3_000_000);
    // Nothing is lost to who was only slow.
    socket.resume();
    await until('all pongs', async () => inboxes.get(socket)?.length === 500);
  });

  it('that reads nothing holds up no end', async () => {
    const twin = await system.twin();
    await twin.app.listen({ port: 0, host: '127.0.0.1' });
    (await open({}, twin as never)).pause();
    const started = performance.now();
    await twin.close();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('what came before', () => {
  it('costs a unit for each look into the log but the first; the one that finds nothing more is free', async () => {
    const socket = await open();
    await spent();
    ask(socket, '1', FROM_THE_START);
    await until('all changes', async () => inboxes.get(socket)?.length === CHANGES);
    expect(await spent()).toBe(1 + 1);
  });

  it('is cut off where nobody pays, which frees what was open and tells where to go on', async () => {
    const key = await createApiKey(system.db.prisma, 'poor', 'read', { unitsPerMinute: 1 });
    const socket = await open({ authorization: `Bearer ${key}` });
    ask(socket, '1', FROM_THE_START);
    const messages = await untilType(socket, 'error');
    const [failure] = messages.at(-1)?.payload ?? [];
    expect(failure?.extensions?.code).toBe('RATE_LIMITED');
    const told = messages.at(-2)?.payload as unknown as { data: { matchIngested: { id: string } } };
    expect(failure?.extensions?.after).toBe(told.data.matchIngested.id);
    await until('no or all streams', async () => system.live.streams() === 0);
  });

  it('frees what was open when an event cannot be paid', async () => {
    const key = await createApiKey(system.db.prisma, 'poorer', 'read', { unitsPerMinute: 4 });
    const socket = await open({ authorization: `Bearer ${key}` });
    const costly = FROM_THE_START.replace('revision }', 'player { matches(first: 1) { totalCount } } }');
    ask(socket, '1', costly);
    const [failure] = (await untilType(socket, 'error')).at(-1)?.payload ?? [];
    expect(failure?.extensions?.code).toBe('RATE_LIMITED');
    await until('no or all streams', async () => system.live.streams() === 0);
  });
});

describe('a key that has ended', () => {
  async function keyed() {
    const key = await createApiKey(system.db.prisma, randomUUID(), 'register');
    const { id } = (await findApiKey(system.db.prisma, key)) ?? { id: '' };
    return { key, end: () => revokeApiKey(system.db.prisma, id) };
  }

  it('can do nothing more over a socket that is open', async () => {
    const { key, end } = await keyed();
    const socket = await open({ authorization: `Bearer ${key}` });
    await end();
    now += 31_000;
    const over = closed(socket);
    ask(socket, '1', `mutation { syncPlayer(xuid: "${XUID}") { state } }`);
    expect(await over).toEqual([4401, 'API_KEY_INVALID']);
  });

  it('hears nothing more, either', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const twin = await system.twin();
    await twin.app.listen({ port: 0, host: '127.0.0.1' });
    const { key, end } = await keyed();
    const [socket, other] = [
      await open({ authorization: `Bearer ${key}` }, twin as never),
      await open({}, twin as never),
    ];
    ask(socket, '1', LISTEN);
    await until('streams of the twin', async () => twin.live.streams() === 1);
    const over = closed(socket);
    await end();
    now += 31_000;
    vi.advanceTimersByTime(30_000);
    expect(await over).toEqual([4401, 'API_KEY_INVALID']);
    await until('streams of the twin', async () => twin.live.streams() === 0);
    expect(other.readyState).toBe(WebSocket.OPEN);
    await twin.close();
  });
});
