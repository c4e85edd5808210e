import type { LightMyRequestResponse } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey } from '../../src/db/api-keys.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { codesOf, type GraphAnswer, getGraph, postGraph } from '../helpers/ask-graph.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = 2533274800000910n;
const BUDGET = 100;

let system: TestSystem;
let now = Date.now();
let hosts = 0;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  const environment = {
    ANONYMOUS_UNITS_PER_MINUTE: String(BUDGET),
    KEY_UNITS_PER_MINUTE: '200',
    TRUSTED_PROXIES: '10.0.0.0/8',
  };
  system = await createTestSystem({ source, environment, now: () => now });
  await seedPlayer(system.db.pool, XUID, 'Spender');
});
afterAll(() => system?.close());

/** An address nobody called from before. */
const stranger = () => `198.51.${++hosts >> 8}.${hosts & 255}`;
const ask = (remoteAddress: string, body: unknown, headers: Record<string, string> = {}) =>
  postGraph(system.app, body, { remoteAddress, headers });
const rest = (remoteAddress: string, url: string) => system.app.inject({ remoteAddress, url });

function left(answer: LightMyRequestResponse): number {
  const [, units] = /^"default";r=(\d+);t=\d+$/.exec(String(answer.headers.ratelimit)) ?? [];
  return Number(units);
}

const costOf = (answer: LightMyRequestResponse) => answer.json<GraphAnswer>().extensions?.cost;
const player = (fields: string) => `{ player(xuid: "${XUID}") { ${fields} } }`;
/** Costs 51 units. */
const many = (count: number) =>
  `{ ${Array.from({ length: count }, (_, at) => `p${at}: player(xuid: "${XUID}") { gamertag }`).join(' ')} }`;

describe('what an operation costs', () => {
  it.each([
    ['matches', 'matches { totalCount }', '/matches'],
    ['stats', 'stats { matches }', '/stats'],
    ['an insight', 'insights { improvementLevers { rows { __typename } } }', '/insights/improvement-levers'],
  ])('is what REST takes for the same, and one for the player: %s', async (_, fields, path) => {
    const [here, there] = [stranger(), stranger()];
    const over = await rest(there, `/v1/players/${XUID}${path}`);
    const answer = await ask(here, { query: player(fields) });
    expect([codesOf(answer), over.statusCode]).toEqual([[], 200]);
    expect(BUDGET - left(answer)).toBe(BUDGET - left(over) + 1);
    expect(costOf(answer)).toEqual({
      units: BUDGET - left(answer),
      most: 500,
      budget: BUDGET,
      left: left(answer),
    });
  });

  it('comes from the bucket REST takes from', async () => {
    const host = stranger();
    await rest(host, `/v1/players/${XUID}`);
    expect(left(await ask(host, { query: many(10) }))).toBe(BUDGET - 11);
    expect(left(await rest(host, `/v1/players/${XUID}`))).toBe(BUDGET - 12);
  });

  it('is told of introspection, too', async () => {
    const answer = await ask(stranger(), { query: getIntrospectionQuery() });
    expect(codesOf(answer)).toEqual([]);
    expect(costOf(answer)?.units).toBe(BUDGET - left(answer));
    expect(costOf(answer)?.units).toBeLessThan(20);
  });

  it('is not told of budgets by GET, and is in the headers', async () => {
    const answer = await getGraph(system.app, { query: many(3) }, { remoteAddress: stranger() });
    expect([costOf(answer), left(answer)]).toEqual([{ units: 3, most: 500 }, BUDGET - 3]);
  });

  it('is not told of budgets where there is none', async () => {
    const answer = await ask(stranger(), { query: many(3) }, { 'x-api-key': system.keys.admin });
    expect([costOf(answer), answer.headers.ratelimit]).toEqual([{ units: 3, most: 500 }, undefined]);
  });

  it('is a unit when nothing of it is done', async () => {
    for (const query of ['{', '{ nothing }', 'query ($x: Int!) { __typename }']) {
      const answer = await ask(stranger(), { query });
      expect([query, codesOf(answer), left(answer)]).toEqual([query, ['GRAPHQL_INVALID'], BUDGET - 1]);
    }
  });

  it('is what the caller’s key has', async () => {
    const key = await createApiKey(system.db.prisma, 'small', 'read', { unitsPerMinute: 5 });
    const answer = await ask(stranger(), { query: many(3) }, { 'x-api-key': key });
    expect(costOf(answer)).toEqual({ units: 3, most: 500, budget: 5, left: 2 });
    const dear = await ask(stranger(), { query: many(6) }, { 'x-api-key': key });
    expect(dear.json<GraphAnswer>().errors?.[0]?.extensions.cost).toEqual({ units: 6, most: 5 });
  });
});

describe('what is too costly', () => {
  it('is refused with the numbers before a statement is sent', async () => {
    const query = player(
      'matches(first: 200) { nodes { match { participants { player { matches(first: 200) { totalCount } } } } } }',
    );
    const { result, statements } = await countStatements(() => ask(stranger(), { query }));
    expect(statements).toEqual([]);
    expect([codesOf(result), result.statusCode]).toEqual([['QUERY_TOO_COSTLY'], 200]);
    const [fault] = result.json<GraphAnswer>().errors ?? [];
    const { units = 0, most } = fault?.extensions.cost ?? {};
    expect(most).toBe(BUDGET);
    expect(units).toBeGreaterThan(1_000);
    expect(fault?.message).toContain(`costs ${units} units; it may cost ${BUDGET}`);
    expect(left(result)).toBe(BUDGET - 1);
  });

  it('counts what variables ask for', async () => {
    const query = `query ($n: Int) { player(xuid: "${XUID}") { matches(first: $n) { nodes { match { matchId map { name } } } } } }`;
    const [small, large] = [
      await ask(stranger(), { query, variables: { n: 1 } }),
      await ask(stranger(), { query, variables: { n: 200 } }),
    ];
    expect(left(small)).toBeGreaterThan(left(large));
    expect(costOf(large)?.units).toBe(BUDGET - left(large));
  });
});

describe('a budget that is used up', () => {
  it('is 429, with when there is enough again', async () => {
    const host = stranger();
    for (let time = 0; time < 4; time += 1) await ask(host, { query: many(24) });
    const { result: refused, statements } = await countStatements(() => ask(host, { query: many(24) }));
    expect([refused.statusCode, codesOf(refused), statements]).toEqual([429, ['RATE_LIMITED'], []]);
    const wait = Number(refused.headers['retry-after']);
    now += (wait - 2) * 1_000;
    expect((await ask(host, { query: many(24) })).statusCode).toBe(429);
    // That try cost its unit.
    now += 4_000;
    expect((await ask(host, { query: many(24) })).statusCode).toBe(200);
  });

  it('is told by HTTP before anything is read', async () => {
    const host = stranger();
    for (let time = 0; time < 5; time += 1) await ask(host, { query: many(20) });
    const refused = await ask(host, { query: '{' });
    expect([refused.statusCode, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
  });
});

describe('a batch', () => {
  it('is answered in order, each paid by itself', async () => {
    const host = stranger();
    const batch = [{ query: many(3) }, { query: '{' }, { query: many(2) }];
    const answer = await ask(host, batch);
    const [first, second, third] = answer.json<[GraphAnswer, GraphAnswer, GraphAnswer]>();
    expect(answer.statusCode).toBe(200);
    expect(first.extensions?.cost).toMatchObject({ units: 3, left: BUDGET - 3 });
    expect(second.errors?.[0]?.extensions.code).toBe('GRAPHQL_INVALID');
    expect(third.extensions?.cost).toMatchObject({ units: 2, left: BUDGET - 6 });
    expect(left(answer)).toBe(BUDGET - 6);
  });

  it('goes as far as the budget does', async () => {
    const host = stranger();
    const answer = await ask(
      host,
      Array.from({ length: 10 }, () => ({ query: many(25) })),
    );
    const codes = answer.json<GraphAnswer[]>().map(({ errors }) => errors?.[0]?.extensions.code ?? null);
    expect(codes.slice(0, 5)).toEqual([null, null, null, null, 'RATE_LIMITED']);
    expect(answer.headers['retry-after']).toMatch(/^\d+$/);
  });

  it('may not be larger than ten', async () => {
    const { result, statements } = await countStatements(() =>
      ask(
        stranger(),
        Array.from({ length: 11 }, () => ({ query: many(1) })),
      ),
    );
    expect([result.statusCode, codesOf(result), statements]).toEqual([400, ['BATCH_TOO_LARGE'], []]);
    expect(left(result)).toBe(BUDGET - 1);
  });
});

describe('what is given back', () => {
  it('is nothing for a 304 that was worked for', async () => {
    const host = stranger();
    const first = await getGraph(system.app, { query: many(7) }, { remoteAddress: host });
    const again = await getGraph(
      system.app,
      { query: many(7) },
      { remoteAddress: host, headers: { 'if-none-match': String(first.headers.etag) } },
    );
    expect([again.statusCode, left(again)]).toEqual([304, BUDGET - 14]);
  });

  it('is all of it when the database cannot be reached, which is a 503', async () => {
    const { pool } = system.db;
    const query = pool.query;
    pool.query = (() =>
      Promise.reject(Object.assign(new Error('SECRET'), { code: 'ECONNREFUSED' }))) as never;
    try {
      for (const send of [
        (text: string) => ask(stranger(), { query: text }),
        (text: string) => getGraph(system.app, { query: text }, { remoteAddress: stranger() }),
        (text: string) => ask(stranger(), [{ query: text }, { query: text }]),
      ]) {
        const answer = await send(many(7));
        expect([answer.statusCode, left(answer)]).toEqual([503, BUDGET]);
        expect(answer.headers['retry-after']).toBe('5');
        expect(answer.body).toContain('SERVICE_UNAVAILABLE');
        expect(answer.body).not.toContain('SECRET');
      }
    } finally {
      pool.query = query;
    }
  });
});

describe('a field that fails', () => {
  it('leaves the others, and is told beside them without a word of why', async () => {
    const { pool } = system.db;
    const query = pool.query;
    pool.query = function failing(this: typeof pool, ...args: unknown[]) {
      const text = JSON.stringify(args[0] ?? '');
      if (/medals/.test(text)) return Promise.reject(new TypeError('SECRET-DETAIL of line 12'));
      return (query as (...all: unknown[]) => unknown).apply(this, args);
    } as never;
    try {
      const answer = await ask(stranger(), { query: player('gamertag medals { totalCount }') });
      expect([answer.statusCode, codesOf(answer)]).toEqual([200, ['INTERNAL']]);
      expect(answer.json<GraphAnswer>()).toMatchObject({
        data: { player: { gamertag: 'Spender', medals: null } },
        errors: [{ path: ['player', 'medals'], message: 'Something went wrong here.' }],
      });
      expect(answer.body).not.toContain('SECRET');
      expect(left(answer)).toBe(BUDGET - (costOf(answer)?.units ?? 0));
    } finally {
      pool.query = query;
    }
  });
});
