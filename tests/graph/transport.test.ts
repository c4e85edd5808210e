import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { codesOf, type GraphAnswer, getGraph, postGraph } from '../helpers/ask-graph.ts';
import { insightDeps } from '../helpers/insight-deps.ts';
import { RELAXED } from '../helpers/relaxed.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = 2533274800000900n;
const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL = 'application/graphql-response+json';
const GRAPHQL_TYPE = `${GRAPHQL}; charset=utf-8`;

let system: TestSystem;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  await seedPlayer(system.db.pool, XUID, 'Courier');
});
afterAll(() => system?.close());

const WHO = `{ player(xuid: "${XUID}") { gamertag } }`;
const COURIER = { player: { gamertag: 'Courier' } };

const post = (body: unknown, headers: Record<string, string> = {}) =>
  postGraph(system.app, body, { headers });
const get = (members: Record<string, unknown>, headers: Record<string, string> = {}) =>
  getGraph(system.app, members, { headers });
const told = (answer: LightMyRequestResponse) => [
  answer.statusCode,
  answer.headers['content-type'],
  ...codesOf(answer),
];

describe('the type of an answer', () => {
  it.each([
    [undefined, JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    [GRAPHQL, GRAPHQL_TYPE],
    [`${GRAPHQL}, application/json;q=0.9`, GRAPHQL_TYPE],
    [`application/json, ${GRAPHQL}`, GRAPHQL_TYPE],
    [`application/json, ${GRAPHQL};q=0.5`, JSON_TYPE],
    [`${GRAPHQL};q=0, */*`, JSON_TYPE],
    [GRAPHQL.toUpperCase(), GRAPHQL_TYPE],
  ])('for %s is %s', async (accept, type) => {
    const headers = accept === undefined ? {} : { accept };
    for (const answer of [await post({ query: WHO }, headers), await get({ query: WHO }, headers)]) {
      expect(told(answer)).toEqual([200, type]);
      expect(answer.headers.vary).toBe('Accept, accept-encoding');
      expect(answer.json<GraphAnswer>().data).toEqual(COURIER);
    }
  });

  it('must be one there is', async () => {
    const answer = await post({ query: WHO }, { accept: 'image/png' });
    expect(told(answer)).toEqual([406, JSON_TYPE, 'NOT_ACCEPTABLE']);
  });
});

describe('what is no request', () => {
  it.each([
    ['broken JSON', '{"query": ', 400, 'INVALID_JSON'],
    ['nothing', '', 400, 'INVALID_REQUEST', 'body'],
    ['text', '"{ __typename }"', 400, 'INVALID_REQUEST', 'body'],
    ['no operations', '[]', 400, 'INVALID_REQUEST', 'body'],
    ['a number among operations', `[{"query":"{__typename}"}, 5]`, 400, 'INVALID_REQUEST', 'body/1'],
    ['a key that would change all objects', '{"query":"{a}","__proto__":{}}', 400, 'INVALID_JSON'],
    ['no query', '{}', 400, 'INVALID_REQUEST', 'body/query'],
    ['an empty query', '{"query":""}', 400, 'INVALID_REQUEST', 'body/query'],
    ['a query that is a number', '{"query":5}', 400, 'INVALID_REQUEST', 'body/query'],
    ['variables in a list', { query: WHO, variables: [] }, 400, 'INVALID_REQUEST', 'body/variables'],
    ['variables as text', { query: WHO, variables: '{}' }, 400, 'INVALID_REQUEST', 'body/variables'],
    [
      'a name that is a list',
      { query: WHO, operationName: [] },
      400,
      'INVALID_REQUEST',
      'body/operationName',
    ],
    ['extensions as text', { query: WHO, extensions: 'x' }, 400, 'INVALID_REQUEST', 'body/extensions'],
    [
      'a hash of another kind',
      { query: WHO, extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } },
      400,
      'INVALID_REQUEST',
      'body/extensions/persistedQuery',
    ],
    ['too much', { query: WHO, variables: { x: 'x'.repeat(70_000) } }, 413, 'PAYLOAD_TOO_LARGE'],
  ])('%s is refused', async (_, body, status, code, path?: string) => {
    for (const [accept, type] of [
      ['application/json', JSON_TYPE],
      [GRAPHQL, GRAPHQL_TYPE],
    ] as const) {
      const answer = await post(body, { accept });
      expect(told(answer)).toEqual([status, type, code]);
      expect(answer.json<GraphAnswer>()).not.toHaveProperty('data');
      expect(answer.headers['cache-control']).toBe('no-store');
      const faults = answer.json<GraphAnswer>().errors?.[0]?.extensions.errors;
      expect(faults?.map((fault) => fault.path)).toEqual(path === undefined ? undefined : [path]);
    }
  });

  it.each(['text/plain', 'application/graphql', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a body of %s is none',
    async (type) => {
      const answer = await post({ query: WHO }, { 'content-type': type });
      expect(told(answer)).toEqual([415, JSON_TYPE, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );

  it.each([
    [{ query: WHO, variables: '{' }, 'querystring/variables'],
    [{ query: WHO, extensions: '[' }, 'querystring/extensions'],
    [{ query: WHO, variables: '[]' }, 'querystring/variables'],
    [{}, 'querystring/query'],
  ])('nor is %j in an address', async (members, path) => {
    const answer = await get(members);
    expect(told(answer)).toEqual([400, JSON_TYPE, 'INVALID_REQUEST']);
    expect(answer.json<GraphAnswer>().errors?.[0]?.extensions.errors?.[0]?.path).toBe(path);
  });

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('%s is not possible', async (method) => {
    const answer = await system.app.inject({ method, url: '/graphql' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
  });
});

const TWO = 'query A { a: __typename } query B { b: __typename }';

describe('what GraphQL refuses', () => {
  it.each([
    ['no GraphQL', { query: '{' }, 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'a field there is not',
      { query: `{ player(xuid: "${XUID}") { gamertagg } }` },
      'Cannot query field "gamertagg" on type "Player". Did you mean "gamertag" or "gamertags"?',
    ],
    [
      'a word there is not',
      { query: `{ player(xuid: "${XUID}") { matches(filter: {outcome: vin}) { totalCount } } }` },
      'Value "vin" does not exist in "Outcome" enum. Did you mean the enum value "win" or "tie"?',
    ],
    [
      'a variable of another type',
      { query: 'query ($x: String) { player(xuid: $x) { xuid } }', variables: { x: 5 } },
      'Variable "$x" got invalid value 5; String cannot represent a non string value: 5',
    ],
    [
      'several operations and no name',
      { query: TWO },
      'The document has several operations: operationName must name one of them.',
    ],
    [
      'the name of none',
      { query: TWO, operationName: 'C' },
      'The document has no operation by the name of operationName.',
    ],
    ['no operation', { query: 'fragment F on Player { xuid }' }, 'Fragment "F" is never used.'],
  ])('%s: 400 to who reads statuses, 200 to others', async (_, body, message) => {
    for (const [accept, status, type] of [
      ['application/json', 200, JSON_TYPE],
      [GRAPHQL, 400, GRAPHQL_TYPE],
    ] as const) {
      const answer = await post(body, { accept });
      expect(told(answer)).toEqual([status, type, 'GRAPHQL_INVALID']);
      expect(answer.json<GraphAnswer>().errors?.[0]?.message).toBe(message);
      expect(answer.json<GraphAnswer>()).not.toHaveProperty('data');
    }
  });

  it('is told with its place, and twenty faults at most', async () => {
    const one = await post({ query: '{\n  nothing\n}' });
    expect(one.json<GraphAnswer>().errors).toMatchObject([{ locations: [{ line: 2, column: 3 }] }]);
    const fields = Array.from({ length: 30 }, (_, index) => `nothing${index}`).join(' ');
    const many = await post({ query: `{ player(xuid: "${XUID}") { ${fields} } }` });
    expect(codesOf(many).slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'GRAPHQL_INVALID'));
    // The last says that there are more.
    expect(codesOf(many).length).toBeLessThanOrEqual(21);
  });
});

describe('several operations in a text', () => {
  it('are run by name, each time the one that is named', async () => {
    for (let run = 0; run < 6; run += 1) {
      for (const [operationName, data] of [
        ['A', { a: 'Query' }],
        ['B', { b: 'Query' }],
      ] as const) {
        const answer = await post({ query: TWO, operationName });
        expect(answer.json<GraphAnswer>().data).toEqual(data);
      }
    }
  });

  it.each(['A\nquery B', 'A}', '#A', '__proto__', ' A', 'constructor'])(
    'are not run by %j',
    async (operationName) => {
      for (let run = 0; run < 4; run += 1)
        expect(codesOf(await post({ query: TWO, operationName }))).toEqual(['GRAPHQL_INVALID']);
    },
  );

  it('have faults at their places, compiled or not', async () => {
    const query = `query A { __typename }\nquery B {\n  player(xuid: "${XUID}") { matches(first: 900) { totalCount } } }`;
    for (let run = 0; run < 5; run += 1) {
      const [fault] = (await post({ query, operationName: 'B' })).json<GraphAnswer>().errors ?? [];
      expect(fault).toMatchObject({
        path: ['player', 'matches'],
        locations: [{ line: 3 }],
        extensions: { code: 'INVALID_REQUEST', errors: [{ path: 'arguments/first' }] },
      });
    }
  });
});

describe('variables', () => {
  it('are refused the same, however often a text came', async () => {
    const query = 'query ($x: String!) { player(xuid: $x) { gamertag } }';
    for (let run = 0; run < 6; run += 1) {
      const bad = await post({ query, variables: {} }, { accept: GRAPHQL });
      expect(told(bad)).toEqual([400, GRAPHQL_TYPE, 'GRAPHQL_INVALID']);
      const good = await post({ query, variables: { x: String(XUID), more: 1 } });
      expect(good.json<GraphAnswer>().data).toEqual(COURIER);
    }
  });

  it('may be called as they like', async () => {
    const query =
      'query ($__proto__: String, $constructor: String) { player(xuid: $__proto__, gamertag: $constructor) { gamertag } }';
    for (let run = 0; run < 5; run += 1) {
      const answer = await get({ query, variables: `{"__proto__": {"x": "y"}, "constructor": "Courier"}` });
      expect(answer.statusCode).toBe(200);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    }
  });
});

describe('arguments REST would refuse', () => {
  it.each([
    ['matches(first: 0) { totalCount }', 'arguments/first'],
    ['matches(filter: {tz: "Nowhere/Land"}) { totalCount }', 'arguments/filter/tz'],
    ['matches(filter: {season: "x", from: "yesterday"}) { totalCount }', 'arguments/filter/from'],
  ])('%s names %s', async (field, path) => {
    const answer = await post({ query: `{ player(xuid: "${XUID}") { ${field} } }` });
    expect(answer.statusCode).toBe(200);
    const [fault] = answer.json<GraphAnswer>().errors ?? [];
    expect(fault?.extensions.code).toBe('INVALID_REQUEST');
    expect(fault?.extensions.errors?.map((one) => one.path)).toContain(path);
  });

  it('names a cursor that is none', async () => {
    const answer = await post({
      query: `{ player(xuid: "${XUID}") { matches(after: "x") { totalCount } } }`,
    });
    expect(codesOf(answer)).toEqual(['INVALID_CURSOR']);
  });
});

describe('a query by GET', () => {
  it('is answered with a version, and not again while that is known', async () => {
    const first = await get({ query: WHO });
    const { etag } = first.headers as { etag: string };
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const same = await get({ query: WHO }, { 'if-none-match': etag });
    expect([same.statusCode, same.body, same.headers.etag, same.headers.vary]).toEqual([
      304,
      '',
      etag,
      'Accept, accept-encoding',
    ]);
    const keyed = await get({ query: WHO }, { 'x-api-key': system.keys.admin });
    expect([keyed.headers.etag, keyed.body]).toEqual([etag, first.body]);
    const other = await get({ query: WHO }, { accept: GRAPHQL });
    expect(told(other)).toEqual([200, GRAPHQL_TYPE]);
  });

  it('has another version when something changed', async () => {
    const query = `{ player(xuid: "${XUID}") { matches { totalCount } } }`;
    const { etag } = (await get({ query })).headers as { etag: string };
    await seedMatches(system.db.pool, XUID, [{ matchId: randomUUID(), startedAt: new Date() }]);
    const after = await get({ query }, { 'if-none-match': etag });
    expect([after.statusCode, after.headers.etag === etag]).toEqual([200, false]);
  });

  it('has a HEAD without a body', async () => {
    const whole = await get({ query: WHO });
    const head = await getGraph(system.app, { query: WHO }, { method: 'HEAD' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'vary'])
      expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
  });

  it('may not be kept when it failed', async () => {
    const answer = await get({ query: '{ player(gamertag: "Nobody") { xuid } }' });
    expect([answer.headers['cache-control'], answer.headers.etag]).toEqual(['no-store', undefined]);
    expect(codesOf(answer)).toEqual(['PLAYER_NOT_FOUND']);
  });

  it.each(['GET', 'HEAD'] as const)('by %s is no mutation', async (method) => {
    const query = `mutation { untrackPlayer(xuid: "${XUID}") }`;
    const headers = { 'x-api-key': system.keys.admin };
    const answer = await getGraph(system.app, { query }, { method, headers });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST']);
    if (method === 'GET') expect(codesOf(answer)).toEqual(['OPERATION_NOT_BY_GET']);
    expect((await get({ query: WHO })).json<GraphAnswer>().data).toEqual(COURIER);
  });
});

describe('a page of another site', () => {
  it('may ask by POST with JSON', async () => {
    const preflight = await system.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect(String(preflight.headers['access-control-allow-headers']).toLowerCase()).toContain('content-type');
    const answer = await post({ query: WHO }, { origin: 'https://example.org' });
    expect([
      answer.headers['access-control-allow-origin'],
      answer.headers['access-control-expose-headers'],
    ]).toEqual(['*', '*']);
  });
});

describe('keys', () => {
  const mutation = { query: `mutation { syncPlayer(xuid: "${XUID}") { state } }` };

  it('are asked for by what changes something', async () => {
    expect(codesOf(await post(mutation))).toEqual(['API_KEY_MISSING']);
    expect(codesOf(await post(mutation, { 'x-api-key': system.keys.read }))).toEqual(['API_KEY_FORBIDDEN']);
    const done = await post(mutation, { authorization: `Bearer ${system.keys.register}` });
    expect([codesOf(done), done.statusCode]).toEqual([[], 200]);
  });

  it('are refused by HTTP when they are none', async () => {
    const answer = await post({ query: WHO }, { 'x-api-key': 'no' });
    expect(told(answer)).toEqual([401, JSON_TYPE, 'API_KEY_INVALID']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it('of spreadsheets may stand in an address, to read', async () => {
    const { sheet, read } = system.keys;
    const good = await get({ query: WHO, key: sheet });
    expect(good.json<GraphAnswer>().data).toEqual(COURIER);
    expect(told(await get({ query: WHO, key: read }))).toEqual([401, JSON_TYPE, 'API_KEY_NOT_IN_URL']);
    const posted = await postGraph(system.app, { query: WHO }, { url: `/graphql?key=${sheet}` });
    expect(told(posted)).toEqual([403, JSON_TYPE, 'API_KEY_READ_ONLY_IN_URL']);
  });
});

describe('the log', () => {
  it('names operations, and nothing they are given', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const { db, queues, ephemeral, live } = system;
    const profile = { database: 'embedded', jobs: 'postgres', upstream: 'sandbox' } as const;
    const app = await buildApp({
      ...{ config: loadConfig({}), log, profile, db, queues, ephemeral, live, pressure: RELAXED },
      ...(await insightDeps()),
    });
    const query = 'query Whom($name: String) { player(gamertag: $name) { xuid } }';
    const members = { query, variables: { name: 'Courier' }, operationName: 'Whom' };
    await postGraph(app, [members, { query: '{ __typename }' }]);
    await getGraph(app, members);
    await app.close();
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const named = told.filter(({ type }) => type === 'query');
    expect(named.map(({ operation }) => operation)).toEqual(['Whom', null, 'Whom']);
    expect(new Set(named.map(({ reqId }) => reqId)).size).toBe(2);
    expect(lines.join('')).not.toContain('Courier');
  });
});
