import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { gamertagKey } from '../../src/db/gamertag-key.ts';
import type { SandboxPlayer, Source } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { lookAt } from '../helpers/look-at.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface SyncBody {
  xuid: string | null;
  gamertag: string | null;
  state: string;
  coverage: { stored: number; pending: number } | null;
  freshness: { revision: number; stored: number; state: string } | null;
}

let system: TestSystem;
let players: SandboxPlayer[];
/** Gamertags upstream does not know for now. */
const hidden = new Set<string>();

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const world = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 8, now: () => now });
  const source: Source = {
    ...world,
    playerByGamertag: (gamertag) =>
      hidden.has(gamertagKey(gamertag)) ? null : world.playerByGamertag(gamertag),
  };
  system = await createTestSystem({ source, attempts: 1 });
  players = Array.from({ length: world.population }, (_, index) => world.playerAt(index)).filter(
    ({ xuid }) => !world.isPrivate(xuid) && world.history(xuid, 'all', 0, 5).length > 1,
  );
});
afterAll(() => system?.close());

/** A player nobody registered so far. */
function somebody(): SandboxPlayer {
  const player = players.pop();
  if (!player) throw new Error('the world has no more players');
  return player;
}

function post(gamertag: unknown, rest: InjectOptions = {}): Promise<LightMyRequestResponse> {
  return system.app.inject({
    method: 'POST',
    url: '/v1/players',
    headers: { authorization: `Bearer ${system.keys.register}` },
    payload: { gamertag },
    ...rest,
  });
}

const get = (url: string) => system.app.inject(url);
const act = (method: 'POST' | 'DELETE', url: string) =>
  system.app.inject({ method, url, headers: { 'x-api-key': system.keys.register } });
const locationOf = (answer: LightMyRequestResponse) => String(answer.headers.location);
const resolve = (gamertag: string) =>
  handlers['register-player'](system.context, { gamertagKey: gamertagKey(gamertag) });

async function ingest(xuid: string): Promise<void> {
  await lookAt(system.context, xuid);
  const listed = await system.db.prisma.backlogEntry.findMany({ where: { xuid: BigInt(xuid) } });
  for (const { matchId } of listed) await handlers['ingest-match'](system.context, { matchId });
}

function expectProblem(answer: LightMyRequestResponse, status: number, code: string): void {
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
}

describe('registering', () => {
  it('a gamertag never seen: 202, and where its sync stands, from resolving to current', async () => {
    const { gamertag, xuid } = somebody();
    const answer = await post(gamertag);
    expect(answer.statusCode).toBe(202);
    expect(answer.json()).toMatchObject({ xuid: null, gamertag, state: 'resolving', freshness: null });
    const where = locationOf(answer);
    expect((await get(where)).json()).toMatchObject({ state: 'resolving', xuid: null, coverage: null });
    expectProblem(await get(`/v1/players/${encodeURIComponent(gamertag)}`), 404, 'PLAYER_NOT_FOUND');

    await resolve(gamertag);
    expect((await get(where)).json()).toMatchObject({
      state: 'new',
      xuid,
      coverage: { stored: 0, progress: 0 },
    });
    await lookAt(system.context, xuid);
    const syncing = (await get(where)).json<SyncBody>();
    expect(syncing.state).toBe('syncing');
    expect(syncing.coverage?.pending).toBeGreaterThan(0);
    await ingest(xuid);
    const done = (await get(where)).json<SyncBody>();
    expect(done).toMatchObject({
      state: 'current',
      coverage: { pending: 0, progress: 1, historyComplete: true },
    });
    expect(done.freshness?.stored).toBe(syncing.coverage?.pending);
    expect((await get(`/v1/players/${xuid}`)).json()).toMatchObject({ gamertag, xuid });

    const again = await post(gamertag.toUpperCase());
    expect(again.statusCode).toBe(200);
    expect(locationOf(again)).toBe(`/v1/players/${xuid}/sync`);
    expect(again.json()).toMatchObject({ xuid, state: 'current' });
    expect((await post(`xuid(${xuid})`)).statusCode).toBe(200);
  });

  it('a gamertag upstream does not know: its sync says so; asking again asks upstream again', async () => {
    const { gamertag, xuid } = somebody();
    hidden.add(gamertagKey(gamertag));
    const where = locationOf(await post(gamertag));
    await resolve(gamertag);
    expectProblem(await get(where), 404, 'GAMERTAG_UNKNOWN');
    hidden.delete(gamertagKey(gamertag));
    // Nobody asked: it stays unknown.
    await resolve(gamertag);
    expectProblem(await get(where), 404, 'GAMERTAG_UNKNOWN');
    expect((await post(gamertag)).statusCode).toBe(202);
    expect((await get(where)).json()).toMatchObject({ state: 'resolving' });
    await resolve(gamertag);
    expect((await get(where)).json()).toMatchObject({ state: 'new', xuid });
  });

  it('when upstream does not answer: delayed with the reason, and it is asked for again', async () => {
    const { gamertag, xuid } = somebody();
    const where = locationOf(await post(gamertag));
    system.sandbox.faults['5xx'] = 1;
    await expect(resolve(gamertag)).rejects.toThrow();
    system.sandbox.faults['5xx'] = 0;
    const failed = (await get(where)).json<Record<string, unknown>>();
    expect(failed).toMatchObject({ state: 'delayed', xuid: null, lastError: { failures: 1 } });
    await resolve(gamertag);
    expect((await get(where)).json()).toMatchObject({ state: 'new', xuid });
  });

  it('a gamertag that once was somebody else’s asks upstream whose it is now', async () => {
    const former = somebody();
    const present = somebody();
    await post(former.gamertag);
    await resolve(former.gamertag);
    // The first took another name, and the second took theirs, as far as we ever knew.
    await system.db.prisma.playerGamertag.create({
      data: {
        xuid: BigInt(former.xuid),
        gamertag: present.gamertag,
        gamertagKey: gamertagKey(present.gamertag),
        firstSeenAt: new Date(0),
        lastSeenAt: new Date(1),
      },
    });
    const answer = await post(present.gamertag);
    expect(answer.statusCode).toBe(202);
    await resolve(present.gamertag);
    expect((await get(locationOf(answer))).json()).toMatchObject({ xuid: present.xuid });
  });

  it('twenty times at once is once', async () => {
    const { gamertag } = somebody();
    const before = (await system.queues.counts()).asked.waiting ?? 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(gamertag)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([202]));
    expect(new Set(answers.map(locationOf)).size).toBe(1);
    const rows = await system.db.prisma.registration.count({ where: { gamertagKey: gamertagKey(gamertag) } });
    expect(rows).toBe(1);
    expect((await system.queues.counts()).asked.waiting).toBe(before + 1);
    await Promise.all([resolve(gamertag), resolve(gamertag)]);
    expect(await system.db.prisma.trackedPlayer.count()).toBeGreaterThan(0);
  });

  it.each([
    'Two Words',
    'Name#1234',
    '🎮 spartan 👩‍🚀',
    '玩家一号',
    'ＦＵＬＬ',
    '=SUM(A1)',
    '+1-2@x',
    'a/b',
    '%2F',
    '100%',
    'a?b&c=d#e',
    '.dots.',
    '...',
    "Robert'); drop table players;--",
    '"quoted"',
    '<b>bold</b>',
    '2533274899999999',
    'xuid(2533274899999999)',
    '  edges  ',
    'İıŞß',
    'e\u0301',
    '\ud800 alone',
    'x'.repeat(40),
    '玩'.repeat(40),
    '🎮'.repeat(20),
  ])('takes %j, and its Location answers', async (gamertag) => {
    const answer = await post(gamertag);
    expect(answer.statusCode).toBe(202);
    const where = locationOf(answer);
    expect(where).toMatch(/^\/v1\/players\/[\w!'()*.~%-]+\/sync$/);
    const sync = await get(where);
    expect([sync.statusCode, sync.json<SyncBody>().state]).toEqual([200, 'resolving']);
    expect(gamertagKey(String(sync.json<SyncBody>().gamertag))).toBe(
      gamertagKey(gamertag).replace('\ud800', '\ufffd'),
    );
    await resolve(String(sync.json<SyncBody>().gamertag));
    expectProblem(await get(where), 404, 'GAMERTAG_UNKNOWN');
  });

  it.each([
    ['empty', ''],
    ['blank', '   '],
    ['too long', 'x'.repeat(41)],
    ['much too long', ' \u0000'.repeat(5_000)],
    ['a NUL in it', 'a\u0000b'],
    ['a line break in it', 'a\nb'],
    ['a step in a path', ' .. '],
    ['a number', 5],
    ['true', true],
    ['null', null],
    ['a list', ['x']],
    ['an object', { gamertag: 'x' }],
    ['nothing', undefined],
  ])('refuses a gamertag that is %s, naming the field', async (_, gamertag) => {
    const answer = await post(gamertag);
    expectProblem(answer, 400, 'INVALID_REQUEST');
    for (const { path } of answer.json<{ errors: { path: string }[] }>().errors)
      expect(path).toBe('body/gamertag');
  });
});

describe('the body', () => {
  const raw = (payload: string, type: string | null = 'application/json') =>
    post('', {
      payload,
      headers: { 'x-api-key': system.keys.register, ...(type !== null && { 'content-type': type }) },
    });

  it.each([
    '{',
    '{"gamertag":"x"}}',
    "{'gamertag':'x'}",
    'gamertag=x',
    '{"gamertag":"x",}',
    '{"__proto__":{}}',
  ])('that is not JSON is refused: %s', async (text) => expectProblem(await raw(text), 400, 'INVALID_JSON'));

  it.each(['', 'null', '[]', '"x"', '5', '{}'])('that is not an object is refused: %j', async (text) => {
    const answer = await raw(text);
    expectProblem(answer, 400, 'INVALID_REQUEST');
    expect(answer.json<{ errors: unknown[] }>().errors).toHaveLength(1);
  });

  it('with fields nobody knows is refused, naming them all', async () => {
    const answer = await raw('{"gamertag":"x","gametag":"y","deep":{"a":1}}');
    expectProblem(answer, 400, 'INVALID_REQUEST');
    expect(answer.json<{ errors: unknown }>().errors).toEqual([
      { path: 'body/gametag', message: 'is not known here; did you mean gamertag?' },
      { path: 'body/deep', message: 'is not known here; known: gamertag' },
    ]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', 'x'])(
    'that is %s is refused',
    async (type) => expectProblem(await raw('{"gamertag":"x"}', type), 415, 'UNSUPPORTED_MEDIA_TYPE'),
  );

  it('without a type is refused, with a charset it is taken', async () => {
    expectProblem(await raw('{"gamertag":"x"}', null), 415, 'UNSUPPORTED_MEDIA_TYPE');
    expect((await raw('{"gamertag":"chars"}', 'application/json; charset=utf-8')).statusCode).toBe(202);
  });

  it('that is too large is refused before it is read', async () => {
    const answer = await raw(`{"gamertag":"${'x'.repeat(64 * 1024)}"}`);
    expectProblem(answer, 413, 'PAYLOAD_TOO_LARGE');
    expect(answer.json<{ detail: string }>().detail).toContain('65536');
  });

  it('that is empty does no harm where none is wanted, whatever type it claims', async () => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain'])
      for (const method of ['POST', 'DELETE'] as const) {
        const url = method === 'POST' ? '/v1/players/nobody/sync' : '/v1/players/nobody';
        const headers = { 'x-api-key': system.keys.register, 'content-type': type };
        const answer = await system.app.inject({ method, url, headers, payload: '' });
        expectProblem(answer, 404, 'PLAYER_NOT_FOUND');
      }
  });
});

describe('keys', () => {
  const withHeaders = (headers: Record<string, string>) => post('Keys', { headers });

  it('are needed for what changes something', async () => {
    for (const [method, url] of [
      ['POST', '/v1/players'],
      ['POST', '/v1/players/x/sync'],
      ['DELETE', '/v1/players/x'],
    ] as const) {
      const answer = await system.app.inject({ method, url });
      expectProblem(answer, 401, 'API_KEY_MISSING');
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    }
    for (const authorization of ['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b'])
      expectProblem(await withHeaders({ authorization }), 401, 'API_KEY_MISSING');
  });

  it('must be right, also where none is needed', async () => {
    const { keys } = system;
    for (const key of [
      'wrong',
      `${keys.register}x`,
      keys.register.slice(0, -1),
      keys.register.toUpperCase(),
    ]) {
      expectProblem(await withHeaders({ 'x-api-key': key }), 401, 'API_KEY_INVALID');
      expectProblem(await withHeaders({ authorization: `Bearer ${key}` }), 401, 'API_KEY_INVALID');
      const read = await system.app.inject({ url: '/healthz', headers: { 'x-api-key': key } });
      expectProblem(read, 401, 'API_KEY_INVALID');
    }
  });

  it('must have the role', async () => {
    const answer = await withHeaders({ 'x-api-key': system.keys.read });
    expectProblem(answer, 403, 'API_KEY_FORBIDDEN');
    expect(answer.json<{ detail: string }>().detail).toContain('"register"');
    const read = await system.app.inject({ url: '/v1/status', headers: { 'x-api-key': system.keys.read } });
    expect(read.statusCode).toBe(200);
  });

  it('go in either header, and an admin may register', async () => {
    const { keys } = system;
    for (const headers of [
      { 'x-api-key': keys.register },
      { authorization: `Bearer ${keys.register}` },
      { authorization: `bearer   ${keys.register}` },
      { 'x-api-key': keys.admin },
    ] as Record<string, string>[])
      expect((await withHeaders(headers)).statusCode).toBe(202);
  });

  it('are asked for before the body is looked at', async () => {
    expectProblem(await post(5, { headers: {} }), 401, 'API_KEY_MISSING');
    const big = { payload: { gamertag: 'x'.repeat(70_000) } };
    expectProblem(await post('', { headers: {}, ...big }), 401, 'API_KEY_MISSING');
  });
});

describe('stopping', () => {
  it('keeps what is stored, and registering takes it up again; the revision never goes down', async () => {
    const { gamertag, xuid } = somebody();
    const path = `/v1/players/${xuid}`;
    const revisions: number[] = [];
    const note = async () => {
      const { freshness } = (await get(`${path}/sync`)).json<SyncBody>();
      revisions.push(freshness?.revision ?? Number.NaN);
      return freshness;
    };
    await post(gamertag);
    await resolve(gamertag);
    await note();
    await ingest(xuid);
    const stored = (await note())?.stored ?? 0;
    expect(stored).toBeGreaterThan(0);

    expect((await act('POST', `${path}/sync`)).statusCode).toBe(202);
    expect((await act('POST', `${path}/sync`)).statusCode).toBe(202);
    expect(locationOf(await act('POST', `${path}/sync`))).toBe(`${path}/sync`);
    await note();

    for (let turn = 0; turn < 2; turn++) {
      const answer = await act('DELETE', path);
      expect([answer.statusCode, answer.body]).toEqual([204, '']);
      await note();
    }
    const refused = await act('POST', `${path}/sync`);
    expectProblem(refused, 404, 'PLAYER_NOT_TRACKED');
    expect(refused.json<{ detail: string }>().detail).toContain('POST /v1/players');
    expect((await get(`${path}/sync`)).json()).toMatchObject({
      state: 'stopped',
      nextSyncAt: expect.anything(),
    });
    const profile = (await get(path)).json<{ freshness: object }>();
    expect(profile.freshness).toMatchObject({ state: 'stopped', stored, nextSync: null });
    const list = (await get(`${path}/matches`)).json<{ data: { matchId: string }[] }>();
    expect(list.data).toHaveLength(Math.min(25, stored));
    expect((await get(`/v1/matches/${list.data[0]?.matchId}`)).statusCode).toBe(200);
    await lookAt(system.context, xuid);
    expect((await get(`${path}/sync`)).json()).toMatchObject({ state: 'stopped' });

    const again = await post(gamertag);
    expect(again.statusCode).toBe(202);
    expect((await get(locationOf(again))).json()).toMatchObject({ state: 'resolving' });
    await resolve(gamertag);
    expect((await get(locationOf(again))).json()).toMatchObject({ state: 'new', coverage: { stored } });
    await note();
    await ingest(xuid);
    expect(await note()).toMatchObject({ state: 'current', stored });
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBeGreaterThan(4);
  });

  it('somebody nobody knows or nobody registered is not possible', async () => {
    expectProblem(await act('DELETE', '/v1/players/Nobody'), 404, 'PLAYER_NOT_FOUND');
    expectProblem(await act('POST', '/v1/players/Nobody/sync'), 404, 'PLAYER_NOT_FOUND');
    await system.db.prisma.player.create({ data: { xuid: 2533274800000777n } });
    expectProblem(await act('DELETE', '/v1/players/2533274800000777'), 404, 'PLAYER_NOT_TRACKED');
    expectProblem(await act('POST', '/v1/players/2533274800000777/sync'), 404, 'PLAYER_NOT_TRACKED');
  });
});
