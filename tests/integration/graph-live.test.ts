import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Client, createClient, type ExecutionResult } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { handlers } from '../../jobs/handlers.ts';
import { postGraph } from '../helpers/ask-graph.ts';
import { lookAt } from '../helpers/look-at.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem, type Twin } from '../helpers/test-system.ts';

const source = createScriptedSource();
let system: TestSystem;
/** Another process, which those who listen are connected to. */
let twin: Twin;
let url: string;
const clients: Client[] = [];
let people = 0;

beforeAll(async () => {
  system = await createTestSystem({ source, attempts: 1 });
  twin = await system.twin();
  await twin.app.listen({ port: 0, host: '127.0.0.1' });
  url = `ws://127.0.0.1:${(twin.app.server.address() as AddressInfo).port}/graphql`;
}, 60_000);
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});
afterAll(async () => {
  await twin?.close();
  await system?.close();
});

/** Somebody tracked, registered with a key, with matches stored. */
async function somebody(
  matches: number,
  key = system.keys.register,
): Promise<{ xuid: string; gamertag: string }> {
  const gamertag = `Heard Of ${people++}`;
  const xuid = source.addPlayer(gamertag);
  source.play([xuid], matches);
  const headers = { authorization: `Bearer ${key}` };
  const asked = await system.app.inject({
    method: 'POST',
    url: '/v1/players',
    headers,
    payload: { gamertag },
  });
  expect(asked.statusCode).toBe(202);
  await handlers['register-player'](system.context, { gamertagKey: gamertag.toLowerCase() });
  await store(xuid);
  return { xuid, gamertag };
}

async function store(xuid: string): Promise<void> {
  await lookAt(system.context, xuid);
  const listed = await system.db.prisma.backlogEntry.findMany({
    where: { xuid: BigInt(xuid) },
    orderBy: { startedAt: 'asc' },
  });
  for (const { matchId } of listed) await handlers['ingest-match'](system.context, { matchId });
}

async function play(xuid: string, matches = 1): Promise<void> {
  source.play([xuid], matches);
  await store(xuid);
}

function connect(connectionParams: Record<string, unknown> = {}): Client {
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    lazy: true,
  });
  clients.push(client);
  return client;
}

type Result = ExecutionResult<Record<string, never>, unknown>;

/** Listens, and resolves once the server has taken the subscription. */
async function listen(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const results: Result[] = [];
  let wake: () => void = () => undefined;
  let failure: unknown;
  let isDone = false;
  const before = twin.live.streams();
  const dispose = client.subscribe<Record<string, never>>(
    { query, variables },
    {
      next(result) {
        results.push(result as Result);
        wake();
      },
      error(error) {
        failure = error;
        wake();
      },
      complete() {
        isDone = true;
        wake();
      },
    },
  );
  const next = async (): Promise<Result> => {
    while (results.length === 0) {
      if (failure !== undefined) throw failure;
      if (isDone) throw new Error('it is over');
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return results.shift() as Result;
  };
  while (twin.live.streams() === before && failure === undefined && results.length === 0)
    await new Promise((resolve) => setImmediate(resolve));
  return { next, dispose, failure: () => failure };
}

const codeOf = (failure: unknown): unknown =>
  (failure as { extensions?: { code?: string } }[])?.[0]?.extensions?.code;

const INGESTED = `subscription ($gamertag: String, $xuid: String, $after: ID) {
  matchIngested(gamertag: $gamertag, xuid: $xuid, after: $after) {
    id type at xuid revision player { gamertag freshness { stored } } change { kind matchId match { participants { xuid } } }
  }
}`;

interface Told {
  matchIngested: {
    id: string;
    type: string;
    at: string;
    xuid: string;
    revision: string;
    player: { gamertag: string; freshness: { stored: number } };
    change: { kind: string; matchId: string; match: { participants: { xuid: string }[] } };
  };
}
const toldBy = ({ data, errors }: Result): Told['matchIngested'] => {
  expect(errors).toBeUndefined();
  return (data as unknown as Told).matchIngested;
};

describe('a match that is stored', () => {
  it('is told to who listens in another process, with what is asked of it', async () => {
    const { xuid, gamertag } = await somebody(2);
    const { next } = await listen(connect(), INGESTED, { gamertag });
    await play(xuid);
    // What came just before may be told as well: it was placed in the log only then.
    const toldOf = async (stored: number) => {
      for (;;) {
        const told = toldBy(await next());
        if (told.player.freshness.stored >= stored) return told;
      }
    };
    const told = await toldOf(3);
    expect(told).toMatchObject({
      xuid,
      player: { gamertag, freshness: { stored: 3 } },
      change: { kind: 'match' },
    });
    expect(told.change.match.participants.map((one) => one.xuid)).toContain(xuid);
    await play(xuid);
    // Nothing is remembered from one event to the next.
    expect((await toldOf(4)).player.freshness.stored).toBe(4);
  });

  it('is told to whose key the player was registered with, and to no other', async () => {
    const { xuid } = await somebody(1);
    const own = await listen(connect({ authorization: `Bearer ${system.keys.register}` }), INGESTED);
    const other = await listen(connect({ 'X-API-Key': system.keys.admin }), INGESTED);
    const theirs = await somebody(1, system.keys.admin);
    await play(xuid);
    await play(theirs.xuid);
    for (;;) {
      const told = toldBy(await other.next());
      expect(told.xuid).toBe(theirs.xuid);
      if (told.player.freshness.stored === 2) break;
    }
    expect(toldBy(await own.next()).xuid).toBe(xuid);
  });

  it('is told later to who says what they have seen', async () => {
    const { xuid, gamertag } = await somebody(1);
    const first = await listen(connect(), INGESTED, { gamertag, after: '0' });
    const seen = toldBy(await first.next());
    first.dispose();
    await play(xuid, 2);
    const again = await listen(connect(), INGESTED, { xuid, after: seen.id });
    const later = [toldBy(await again.next()), toldBy(await again.next())];
    expect(new Set([seen, ...later].map(({ change }) => change.matchId)).size).toBe(3);
    expect(BigInt(later[0]?.revision ?? 0)).toBeGreaterThan(BigInt(seen.revision));
    expect(BigInt(later[1]?.revision ?? 0)).toBeGreaterThan(BigInt(later[0]?.revision ?? 0));
  });
});

describe('how a sync stands', () => {
  it('is told first as it is, then as it changes', async () => {
    const { xuid, gamertag } = await somebody(1);
    const { next } = await listen(
      connect(),
      `subscription { syncProgressed(gamertag: "${gamertag}") { coverage { stored } } }`,
    );
    const stored = (result: Result) =>
      (result.data as unknown as { syncProgressed: { coverage: { stored: number } } }).syncProgressed.coverage
        .stored;
    expect(stored(await next())).toBe(1);
    await play(xuid);
    let last = 1;
    while (last < 2) last = stored(await next());
    expect(last).toBe(2);
  });
});

describe('who listens', () => {
  it.each([
    [
      'nobody knows',
      'subscription { matchIngested(gamertag: "Never Heard Of") { xuid } }',
      'PLAYER_NOT_FOUND',
    ],
    ['is named in a way nobody is', 'subscription { matchIngested(xuid: "12") { xuid } }', 'INVALID_REQUEST'],
    [
      'goes on after what has not come',
      'subscription { matchIngested(xuid: "KNOWN", after: "999999999999999999") { xuid } }',
      'INVALID_REQUEST',
    ],
    ['is everybody of no key', 'subscription { matchIngested { xuid } }', 'API_KEY_MISSING'],
    ['is asked for what there is not', 'subscription { matchEaten { xuid } }', 'GRAPHQL_INVALID'],
  ])('is refused when whom it is about %s', async (_, query, code) => {
    const { xuid } = await somebody(0);
    const { next } = await listen(connect(), query.replace('KNOWN', xuid));
    const failure = await next().then(
      ({ errors }) => errors,
      (error: unknown) => error,
    );
    expect(codeOf(failure)).toBe(code);
  });

  it('may ask queries and do what their key may over the same socket', async () => {
    const { gamertag } = await somebody(1);
    const query = `{ player(gamertag: "${gamertag}") { matches(first: 1) { nodes { matchId } } } }`;
    const overSocket = await (await listen(connect(), query)).next();
    const overHttp = (await postGraph(twin.app, { query })).json();
    expect(overSocket.data).toEqual(overHttp.data);
    const sync = `mutation { syncPlayer(gamertag: "${gamertag}") { state } }`;
    const refused = await (await listen(connect(), sync)).next();
    expect(codeOf(refused.errors)).toBe('API_KEY_MISSING');
    const done = await (
      await listen(connect({ authorization: `Bearer ${system.keys.register}` }), sync)
    ).next();
    expect(done.errors).toBeUndefined();
  });

  it.each([
    ['a key that is none', { authorization: 'Bearer halo_nonsense' }, 4401, 'API_KEY_INVALID'],
    [
      'one in the headers of the payload',
      { headers: { 'x-api-key': 'halo_nonsense' } },
      4401,
      'API_KEY_INVALID',
    ],
  ])('is turned away with %s', async (_, params, code, reason) => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: params }));
    const [closed, words] = await once(socket, 'close');
    expect([closed, String(words)]).toEqual([code, reason]);
  });

  it('is turned away when they speak another protocol, too early, or too long', async () => {
    const closes = async (protocol: string, ...messages: string[]) => {
      const socket = new WebSocket(url, protocol);
      socket.on('error', () => undefined);
      socket.on('open', () => {
        for (const message of messages) socket.send(message);
      });
      return new Promise((resolve) => socket.once('close', resolve));
    };
    expect(await closes('graphql-ws')).toBe(1006);
    expect(
      await closes(
        'graphql-transport-ws',
        JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{ x }' } }),
      ),
    ).toBe(4401);
    expect(await closes('graphql-transport-ws', 'no json')).toBe(4400);
    expect(await closes('graphql-transport-ws', 'x'.repeat(70_000))).toBe(1009);
  });
});

describe('the end', () => {
  it('of a client frees what it had', async () => {
    const { gamertag } = await somebody(1);
    const client = connect();
    await listen(client, INGESTED, { gamertag });
    expect(twin.live.streams()).toBeGreaterThan(0);
    await client.dispose();
    while (twin.live.streams() > 0) await new Promise((resolve) => setImmediate(resolve));
  });

  it('of a process is told to who listens', async () => {
    const third = await system.twin();
    await third.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = third.app.server.address() as AddressInfo;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await third.close();
    expect((await closed)[0]).toBe(1001);
  });
});
