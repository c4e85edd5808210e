import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/api/position.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { type SeededMatch, seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface Page {
  data: { matchId: string; startedAt: string }[];
  page: { next: string | null };
  freshness: Record<string, unknown>;
}

const XUID = 2533274800000100n;
const NOON = Date.parse('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const LIST = 'listPlayerMatches';

let system: TestSystem;
let matches: SeededMatch[];

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  const { pool } = system.db;
  await seedPlayer(pool, XUID, 'Jöhn Ωmega 117');
  matches = Array.from({ length: 60 }, (_, index) => ({
    matchId: randomUUID(),
    // Every third match begins with the two before it.
    startedAt: new Date(NOON + Math.floor(index / 3) * MINUTE),
  }));
  await seedMatches(pool, XUID, matches);
});
afterAll(() => system?.close());

const get = (url: string) => system.app.inject(url);
const list = (query = '') => get(`/v1/players/${XUID}/matches${query}`);

function expectProblem(answer: LightMyRequestResponse, status: number, code: string): void {
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
}

/** Newest first, by id where they began together: what every list must be. */
function inOrder(some: readonly SeededMatch[]): string[] {
  return [...some]
    .sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime() || (a.matchId < b.matchId ? -1 : 1))
    .map(({ matchId }) => matchId);
}

describe('who is meant', () => {
  it.each([
    ['an xuid', '2533274800000100'],
    ['xuid(…)', 'xuid(2533274800000100)'],
    ['xuid(…) encoded', 'xuid%282533274800000100%29'],
    ['the gamertag', encodeURIComponent('Jöhn Ωmega 117')],
    ['any case', encodeURIComponent('jÖHN ωMEGA 117')],
    ['more spaces', '%20J%C3%B6hn%20%20%CE%A9mega%20117%20'],
    ['another normal form', encodeURIComponent('Jöhn Ωmega 117'.normalize('NFD'))],
    ['full width', encodeURIComponent('Jöhn Ωmega １１７')],
  ])('the same player by %s', async (_, name) => {
    const answer = await get(`/v1/players/${name}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ xuid: String(XUID), gamertag: 'Jöhn Ωmega 117', notices: [] });
    expect((await get(`/v1/players/${name}/matches?limit=1`)).statusCode).toBe(200);
    expect((await get(`/v1/players/${name}/sync`)).json()).toMatchObject({ xuid: String(XUID) });
  });

  it('nobody, by a name or an xuid never seen', async () => {
    for (const name of ['Nobody%20Here', '2533274899999999', '9999999999999999', 'xuid(0000000000000001)'])
      for (const rest of ['', '/matches', '/sync'])
        expectProblem(await get(`/v1/players/${name}${rest}`), 404, 'PLAYER_NOT_FOUND');
  });

  it('somebody seen in matches and never registered: with how to register', async () => {
    await system.db.prisma.player.create({
      data: { xuid: 2533274800000777n, gamertag: 'Passer By', gamertagKey: 'passer by' },
    });
    for (const name of ['passer%20BY', '2533274800000777'])
      for (const rest of ['', '/matches', '/sync']) {
        const answer = await get(`/v1/players/${name}${rest}`);
        expectProblem(answer, 404, 'PLAYER_NOT_TRACKED');
        const { detail } = answer.json<{ detail: string }>();
        expect(detail).toContain('Passer By (2533274800000777)');
        expect(detail).toContain('POST /v1/players');
      }
  });

  it('who has a gamertag now before who had it once', async () => {
    const { pool } = system.db;
    await seedPlayer(pool, 2533274800000201n, 'Old Name');
    await pool.query(
      `update players set gamertag = 'New Name', gamertag_key = 'new name' where xuid = 2533274800000201`,
    );
    const renamed = await get('/v1/players/old%20name');
    expect(renamed.json()).toMatchObject({
      xuid: '2533274800000201',
      gamertag: 'New Name',
      notices: [{ code: 'GAMERTAG_RENAMED' }],
    });
    await seedPlayer(pool, 2533274800000202n, 'Old Name');
    expect((await get('/v1/players/old%20name')).json()).toMatchObject({
      xuid: '2533274800000202',
      notices: [],
    });
    expect((await get('/v1/players/new%20name')).json()).toMatchObject({ xuid: '2533274800000201' });
  });
});

describe('freshness', () => {
  it('is on every answer about a player, and its revision only goes up', async () => {
    const before = (await get(`/v1/players/${XUID}`)).json<Page>().freshness;
    expect(before).toMatchObject({ stored: 60, state: 'current', upstreamTotal: null });
    expect(Math.abs(Date.parse(String(before.asOf)) - Date.now())).toBeLessThan(60_000);
    expect(Date.parse(String(before.nextSync))).toBeGreaterThan(Date.now());
    expect(Date.parse(String(before.lastSync))).toBeLessThanOrEqual(Date.parse(String(before.asOf)));
    for (const path of ['/matches', '/sync'])
      expect((await get(`/v1/players/${XUID}${path}`)).json<Page>().freshness).toMatchObject({
        stored: 60,
        revision: before.revision,
      });
  });

  it('says that matches are being fetched while some are missing', async () => {
    const { prisma } = system.db;
    const matchId = randomUUID();
    const at = new Date();
    await prisma.backlogEntry.create({ data: { matchId, xuid: XUID, startedAt: at, retryAt: at } });
    const sync = (await get(`/v1/players/${XUID}/sync`)).json<Record<string, unknown>>();
    expect(sync).toMatchObject({ state: 'syncing', coverage: { stored: 60, pending: 1, failing: 0 } });
    const progress = (sync.coverage as { progress: number }).progress;
    expect(progress).toBeCloseTo(60 / 61, 6);
    await prisma.backlogEntry.deleteMany({ where: { matchId } });
    expect((await get(`/v1/players/${XUID}/sync`)).json()).toMatchObject({
      state: 'current',
      coverage: { pending: 0, progress: 1, historyComplete: true },
    });
  });
});

describe('pages of matches', () => {
  it('are newest first, ties by id, and as long as asked for', async () => {
    const expected = inOrder(matches);
    const whole = (await list('?limit=200')).json<Page>();
    expect(whole.data.map(({ matchId }) => matchId)).toEqual(expected);
    expect(whole.page.next).toBeNull();
    expect((await list()).json<Page>().data).toHaveLength(25);
    const exact = (await list('?limit=60')).json<Page>();
    expect([exact.data.length, exact.page.next]).toEqual([60, null]);
    const less = (await list('?limit=59')).json<Page>();
    expect([less.data.length, less.page.next]).toEqual([59, expect.any(String)]);
  });

  it.each(['0', '201', '-1', '1.5', 'ten', '', '1e9', '5&limit=6'])('refuses limit=%s', async (limit) => {
    const answer = await list(`?limit=${limit}`);
    expectProblem(answer, 400, 'INVALID_REQUEST');
    expect(answer.json()).toMatchObject({ errors: [{ path: 'querystring/limit' }] });
  });

  it('refuse a parameter they do not know, naming it and the one that was meant', async () => {
    const answer = await list('?limt=5&page=2');
    expectProblem(answer, 400, 'INVALID_REQUEST');
    expect(answer.json<{ errors: unknown }>().errors).toEqual([
      { path: 'querystring/limt', message: 'is not known here; did you mean limit?' },
      {
        path: 'querystring/page',
        message: expect.stringMatching(/^is not known here; known: from, to, .*limit, cursor/),
      },
    ]);
    for (const url of [`/v1/players/${XUID}`, `/v1/players/${XUID}/sync`, '/v1/status'])
      expect((await get(`${url}?limit=5`)).json()).toMatchObject({
        status: 400,
        errors: [{ path: 'querystring/limit', message: 'is not known here' }],
      });
  });

  it('follow each other by the Link header', async () => {
    const seen: string[] = [];
    let url: string | undefined = `/v1/players/${encodeURIComponent('jöhn ωmega 117')}/matches?limit=7`;
    while (url !== undefined) {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      const { data, page } = answer.json<Page>();
      seen.push(...data.map(({ matchId }) => matchId));
      url = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
      expect(url === undefined).toBe(page.next === null);
    }
    expect(seen).toEqual(inOrder(matches));
  });

  it('neither skip nor repeat a match while newer ones arrive and older ones are filled in', async () => {
    let next = 2533274810000000n;
    // Minutes from noon; few enough that many matches begin together.
    const minutes = (min: number, max: number) =>
      fc.array(fc.integer({ min, max }), { minLength: 0, maxLength: 6 });
    const scenario = fc.record({
      limit: fc.integer({ min: 1, max: 12 }),
      initial: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 30 }),
      between: fc.array(fc.record({ newer: minutes(9, 12), older: minutes(-6, -1) }), { maxLength: 4 }),
    });
    const at = (minute: number): SeededMatch => ({
      matchId: randomUUID(),
      startedAt: new Date(NOON + minute * MINUTE),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ limit, initial, between }) => {
        const xuid = next++;
        const { pool } = system.db;
        await seedPlayer(pool, xuid, `P${xuid}`);
        const first = initial.map(at);
        await seedMatches(pool, xuid, first);
        const expected = [...first];
        const seen: string[] = [];
        let cursor: string | null = null;
        for (let page = 0; ; page++) {
          const query: string = cursor === null ? '' : `&cursor=${cursor}`;
          const answer = await get(`/v1/players/${xuid}/matches?limit=${limit}${query}`);
          const { data, page: where } = answer.json<Page>();
          seen.push(...data.map(({ matchId }) => matchId));
          expect(data.length).toBe(where.next === null ? Math.min(limit, data.length) : limit);
          cursor = where.next;
          if (cursor === null) break;
          const change = between[page];
          if (!change) continue;
          const filled = change.older.map(at);
          await seedMatches(pool, xuid, [...change.newer.map(at), ...filled]);
          // What is older than the last one seen is still to come.
          const [time, id] = decodeCursor(LIST, cursor);
          expected.push(
            ...filled.filter(
              ({ startedAt, matchId }) =>
                startedAt.getTime() < Number(time) || (startedAt.getTime() === Number(time) && matchId > id),
            ),
          );
        }
        expect(seen).toEqual(inOrder(expected));
      }),
      { numRuns: 30, seed: 117 },
    );
  });
});

describe('cursors', () => {
  const ID = '00000000-0000-4000-8000-000000000001';

  it('come back as they went', () => {
    const key = fc.option(
      fc.double({ noNaN: true, min: -9e14, max: 9e14 }).map((x) => x + 0),
      { nil: null },
    );
    const name = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(key, name, (k1, k2) => {
        expect(decodeCursor(LIST, encodeCursor(LIST, [k1, k2]))).toEqual([k1, k2]);
      }),
    );
  });

  it('are refused by every other list', () => {
    expect(() => decodeCursor('listPlayerMedals', encodeCursor(LIST, [1, ID]))).toThrow(/cursor/);
  });

  it('are refused when they are anything else', async () => {
    const good = encodeCursor(LIST, [NOON, ID]);
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      '',
      'x',
      'null',
      '%00',
      '../../etc/passwd',
      "' or 1=1 --",
      good.slice(0, -1),
      `${good}A`,
      `${good}=`,
      ` ${good}`,
      `!${good}`,
      `${good.slice(0, 10)}!${good.slice(10)}`,
      made([2, LIST, NOON, ID]),
      made([1, 'listPlayers', NOON, ID]),
      made([1, LIST, 1e15, ID]),
      made([1, LIST, '1', ID]),
      made([1, LIST, NOON]),
      made([1, LIST, NOON, 5]),
      made([1, LIST, NOON, '\0']),
      made({}),
      Buffer.from(` ${JSON.stringify([1, LIST, NOON, ID])}`).toString('base64url'),
    ];
    for (const cursor of forged)
      expectProblem(await list(`?cursor=${encodeURIComponent(cursor)}`), 400, 'INVALID_CURSOR');
    expectProblem(await list(`?cursor=${'A'.repeat(401)}`), 400, 'INVALID_REQUEST');
  });

  it('are refused when they are random, and never anything worse', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 80, unit: 'binary' }),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
      fc
        .tuple(fc.nat(), fc.uuid())
        .map(([time, id]) => Buffer.from(`1.${time}.${id}x`).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (cursor) => {
        const answer = await list(`?cursor=${encodeURIComponent(cursor)}`);
        expectProblem(answer, 400, 'INVALID_CURSOR');
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('of one player are a place in time in the list of another', async () => {
    const cursor = encodeCursor(LIST, [Date.parse('2020-01-01'), ID]);
    expect((await list(`?cursor=${cursor}`)).json<Page>()).toMatchObject({ data: [], page: { next: null } });
  });
});

describe('what a request costs', () => {
  it.each([
    ['a player', `/v1/players/${XUID}`],
    ['a player by gamertag', '/v1/players/j%C3%B6hn%20%CF%89mega%20117'],
    ['a page of matches', `/v1/players/${XUID}/matches`],
    ['a sync', `/v1/players/${XUID}/sync`],
    ['nobody', '/v1/players/Nobody'],
  ])('one statement: %s', async (_, url) => {
    const { result, statements } = await countStatements(() => get(url));
    expect(result.statusCode).toBeLessThan(500);
    expect(statements).toHaveLength(1);
  });

  it('one statement: a later page, and a match', async () => {
    const { page } = (await list('?limit=3')).json<Page>();
    for (const url of [
      `/v1/players/${XUID}/matches?limit=3&cursor=${page.next}`,
      `/v1/matches/${matches[0]?.matchId}`,
    ]) {
      const { result, statements } = await countStatements(() => get(url));
      expect(result.statusCode).toBe(200);
      expect(statements).toHaveLength(1);
    }
  });

  it('none at all when it is not valid', async () => {
    for (const url of [
      '/v1/players/x?y=1',
      '/v1/players/x/matches?cursor=no',
      '/v1/matches/1',
      '/v1/nothing',
    ]) {
      const { result, statements } = await countStatements(() => get(url));
      expect(result.statusCode).toBeGreaterThanOrEqual(400);
      expect(statements).toEqual([]);
    }
  });
});
