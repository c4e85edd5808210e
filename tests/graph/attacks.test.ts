import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { LightMyRequestResponse } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { codesOf, type GraphAnswer, getGraph, postGraph } from '../helpers/ask-graph.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { timesOrdinary } from '../helpers/cpu-time.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = 2533274800000930n;
/** Times ordinary work. They take five times at most; what the limits are against took two hundred. */
const AT_ONCE = 15;

let system: TestSystem;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  await seedPlayer(system.db.pool, XUID, 'Target');
  // What is built once, and what the engine compiles of itself, is no attack’s.
  for (let run = 0; run < 20; run += 1)
    await post({ query: `{ player(xuid: "${XUID}") { gamertag a${run} } }` });
});
afterAll(() => system?.close());

const post = (body: unknown) => postGraph(system.app, body);
const times = (count: number, make: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

interface Attack {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

const nested = (depth: number): string =>
  `{ player(xuid: "${XUID}") ${'{ matches { nodes { match { participants { player '.repeat(depth)}{ xuid }${' } } } } }'.repeat(depth)} }`;

const ATTACKS: Record<string, [Attack | string, string]> = {
  'depth of 10,000': [{ query: `${'{a'.repeat(10_000)}${'}'.repeat(10_000)}` }, 'QUERY_TOO_LARGE'],
  'depth of 10,000 in a value': [
    { query: `{ a(b: ${'['.repeat(10_000)}${']'.repeat(10_000)}) }` },
    'QUERY_TOO_LARGE',
  ],
  'depth of what there is': [{ query: nested(5) }, 'QUERY_TOO_LARGE'],
  'width of 3,000 fields': [{ query: `{ ${times(3_000, (at) => `f${at}`)} }` }, 'QUERY_TOO_LARGE'],
  '1,000 aliases': [
    { query: `{ ${times(1_000, (at) => `a${at}: player(xuid: "${XUID}") { xuid }`)} }` },
    'QUERY_TOO_LARGE',
  ],
  'one field 1,000 times': [
    { query: `{ ${times(1_000, () => `player(xuid: "${XUID}") { xuid }`)} }` },
    'QUERY_TOO_LARGE',
  ],
  'one field 1,000 times further down': [
    { query: `{ player(xuid: "${XUID}") { ${times(1_000, () => 'xuid')} } }` },
    'QUERY_TOO_LARGE',
  ],
  'a fragment in itself': [
    {
      query: `{ player(xuid: "${XUID}") { ...A } } fragment A on Player { ...B } fragment B on Player { ...A }`,
    },
    'QUERY_TOO_LARGE',
  ],
  'fragments that double': [
    {
      query: `{ player(xuid: "${XUID}") { ...F0 } } ${times(30, (at) => `fragment F${at} on Player { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Player { xuid }`,
    },
    'QUERY_TOO_LARGE',
  ],
  'long lists in long lists': [
    {
      query: `{ player(xuid: "${XUID}") { matches(first: 200) { nodes { match { participants { player { matches(first: 200) { nodes { matchId } } } } } } } } }`,
    },
    'QUERY_TOO_COSTLY',
  ],
  'a megabyte of text': [{ query: `{ ${'a'.repeat(1_000_000)} }` }, 'PAYLOAD_TOO_LARGE'],
  'a megabyte of a batch': [`[${times(20_000, () => '{"query":"{__typename}"}', ',')}]`, 'PAYLOAD_TOO_LARGE'],
  '10,000 tokens': [{ query: `{ ${times(10_000, () => 'a')} }` }, 'QUERY_TOO_LARGE'],
  'comments and commas': [{ query: `{${',\n#\n'.repeat(9_000)} nothing }` }, 'GRAPHQL_INVALID'],
  '1,000 directives': [
    { query: `{ __typename ${times(1_000, () => '@include(if: true)')} }` },
    'QUERY_TOO_LARGE',
  ],
  '1,000 directives nobody knows': [
    { query: `{ __typename ${times(1_000, (at) => `@d${at}`)} }` },
    'QUERY_TOO_LARGE',
  ],
  'a batch of 500': [`[${times(500, () => '{"query":"{__typename}"}', ',')}]`, 'BATCH_TOO_LARGE'],
  'a batch in a batch': [`[[${times(500, () => '{"query":"{__typename}"}', ',')}]]`, 'INVALID_REQUEST'],
  '100,000 ids': [
    {
      query: 'query ($ids: [String!]!) { matches(ids: $ids) { matchId } }',
      variables: { ids: Array.from({ length: 100_000 }, () => '00000000-0000-4000-8000-000000000000') },
    },
    'PAYLOAD_TOO_LARGE',
  ],
  'as many ids as fit': [
    {
      query: 'query ($ids: [String!]!) { matches(ids: $ids) { matchId map { name } } }',
      variables: { ids: Array.from({ length: 15_000 }, () => '0') },
    },
    'QUERY_TOO_COSTLY',
  ],
  'as many wrong ids as fit': [
    {
      query: 'query ($ids: [String!]!) { matches(ids: $ids) { matchId } }',
      variables: { ids: Array.from({ length: 30_000 }, () => 5) },
    },
    'GRAPHQL_INVALID',
  ],
  'variables nested 15,000 deep': [
    `{"query":"query ($ids: [String!]!) { matches(ids: $ids) { matchId } }","variables":{"ids":${'['.repeat(15_000)}${']'.repeat(15_000)}}}`,
    'GRAPHQL_INVALID',
  ],
  'objects nested 8,000 deep': [
    `{"query":"query ($x: String) { player(xuid: $x) { xuid } }","variables":{"x":${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}}}`,
    'GRAPHQL_INVALID',
  ],
  '1,000 variables': [
    {
      query: `query (${times(1_000, (at) => `$v${at}: String`)}) { ${times(20, (at) => `a${at}: player(xuid: $v${at}) { xuid }`)} }`,
    },
    'QUERY_TOO_LARGE',
  ],
  '1,000 operations': [
    { query: times(1_000, (at) => `query Q${at} { __typename }`), operationName: 'Q1' },
    'QUERY_TOO_LARGE',
  ],
  'introspection in introspection': [
    {
      query: `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }`,
    },
    'GRAPHQL_INVALID',
  ],
  'twenty introspections at once': [
    {
      query: `{ ${times(20, (at) => `s${at}: __schema { types { name fields { name args { name description } } } }`)} }`,
    },
    'QUERY_TOO_COSTLY',
  ],
  'aliases in introspection': [
    { query: `{ __schema { types { ${times(50, (at) => `f${at}: fields { name description }`)} } } }` },
    'QUERY_TOO_COSTLY',
  ],
  'many names of what is in memory': [
    {
      query: `{ ${times(10, (at) => `a${at}: insights { ...C }`)} } fragment C on InsightEntry { ${times(20, (at) => `c${at}: columns { ...N }`)} } fragment N on InsightColumn { ${times(28, (at) => `n${at}: name`)} }`,
    },
    'QUERY_TOO_LARGE',
  ],
  'many names in a match': [
    {
      query: `{ matches(ids: [${times(50, () => '"00000000-0000-4000-8000-000000000000"')}]) { ${times(28, (at) => `p${at}: participants { ...N }`)} } } fragment N on Participant { ${times(28, (at) => `n${at}: xuid`)} }`,
    },
    'QUERY_TOO_LARGE',
  ],
  'fields nobody knows': [
    { query: `{ player(xuid: "${XUID}") { ${times(900, (at) => `matchesOrMedals${at}`)} } }` },
    'GRAPHQL_INVALID',
  ],
  'a name that is code': [
    { query: 'query A { __typename } query B { __typename }', operationName: 'A"}));process.exit()//' },
    'GRAPHQL_INVALID',
  ],
  'a prototype in variables': ['{"query":"{__typename}","variables":{"__proto__":{"x":1}}}', 'INVALID_JSON'],
  'a document as JSON': [{ query: JSON.stringify({ kind: 'Document', definitions: [] }) }, 'GRAPHQL_INVALID'],
};

describe('an attack', () => {
  it.each(Object.entries(ATTACKS))('%s is refused at once', async (_, [attack, code]) => {
    const answers: LightMyRequestResponse[] = [];
    const least = await timesOrdinary(async (attempt) => {
      // Each time a text nobody has seen.
      const body = typeof attack === 'string' ? attack : { ...attack, query: `${attack.query} # ${attempt}` };
      const { result, statements } = await countStatements(() => post(body));
      expect(statements).toEqual([]);
      answers.push(result);
    });
    for (const answer of answers) {
      expect(codesOf(answer)[0]).toBe(code);
      expect(codesOf(answer).length).toBeLessThanOrEqual(21);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.body.length).toBeLessThan(25_000);
    }
    expect(least).toBeLessThan(AT_ONCE);
  });

  it('in an address is no other', async () => {
    const deep = await getGraph(system.app, { query: '{ __typename }', variables: '['.repeat(2_000) });
    expect(codesOf(deep)).toEqual(['INVALID_REQUEST']);
    const long = await system.app.inject(`/graphql?query=${'x'.repeat(9_000)}`);
    expect(codesOf(long)).toEqual(['URL_TOO_LONG']);
    const least = await timesOrdinary(async () => {
      await getGraph(system.app, { query: '{a'.repeat(2_000) });
    });
    expect(least).toBeLessThan(AT_ONCE);
  });
});

describe('what is let in', () => {
  /** The most a turn takes while a text comes for the first time, again, and often enough to be compiled. */
  async function worst(textOf: (attempt: number) => string): Promise<number> {
    let most = 0;
    for (let run = 0; run < 13; run += 1) {
      // The first time of every text is among its runs; the least over texts leaves out what the machine does besides.
      const least = await timesOrdinary(async (attempt) => {
        const text = textOf(attempt);
        const answer = await post({ query: text });
        expect(codesOf(answer)).toEqual([]);
      });
      most = Math.max(most, least);
    }
    return most;
  }

  it.each([
    ['introspection', getIntrospectionQuery()],
    ['thirty players', `{ ${times(30, (at) => `p${at}: player(xuid: "${XUID}") { ${MEMBERS} }`)} }`],
    [
      'thirty fragments',
      `{ ${times(30, (at) => `p${at}: player(xuid: "${XUID}") { ...F }`)} } fragment F on Player { ${MEMBERS} }`,
    ],
  ])('holds nobody up by being compiled: %s', async (_, query) => {
    expect(await worst((attempt) => `${query} # ${attempt}`)).toBeLessThan(2 * AT_ONCE);
  });

  it('answers the same, compiled or not', async () => {
    const bodies = new Set<string>();
    const query = `{ player(xuid: "${XUID}") { ${MEMBERS} } } # the same`;
    for (let run = 0; run < 13; run += 1) {
      const { data } = (await post({ query })).json<GraphAnswer>();
      bodies.add(JSON.stringify(data));
    }
    expect(bodies.size).toBe(1);
  });
});

const FRESHNESS = 'revision stored upstreamTotal lastSync nextSync state';
const MEMBERS =
  'xuid gamertag freshness { revision stored state } currentRanks { playlist { name } current { value } }';

describe('memory', () => {
  setFlagsFromString('--expose-gc');
  // V8 keeps what was compiled from text until it needs the memory; what is kept besides is ours.
  setFlagsFromString('--no-compilation-cache');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 1_000_000;
  };

  it('does not grow with the texts that are sent', async () => {
    const texts = (prefix: string, aliases: number) => (index: number) =>
      `query ($no: Boolean!) { player(xuid: "${XUID}") @include(if: $no) { ${times(aliases, (at) => `${prefix}${index}x${at}: freshness { ${FRESHNESS} }`)} } }`;
    const flood = async (textOf: (index: number) => string, from: number, to: number, runs: number) => {
      for (let index = from; index < to; index += 1) {
        const sent = { query: textOf(index), variables: { no: false } };
        for (let left = runs; left > 0; left -= 6)
          await post(Array.from({ length: Math.min(6, left) }, () => sent));
      }
    };
    // Some that are compiled, and some that are too large for it.
    const [compiled, large] = [texts('c', 40), texts('l', 60)];
    await flood(compiled, 0, 260, 12);
    await flood(large, 0, 150, 1);
    const before = heap();
    await flood(compiled, 260, 400, 12);
    await flood(large, 150, 450, 1);
    expect(heap() - before).toBeLessThan(25);
  }, 300_000);

  it('does not grow with the hashes that are sent', async () => {
    const before = heap();
    for (let index = 0; index < 1_000; index += 1) {
      const query = `{ nothing${index} } #${'x'.repeat(60_000)}`;
      const sha256Hash = createHash('sha256').update(query).digest('hex');
      await post({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    }
    expect(heap() - before).toBeLessThan(30);
  });
});
