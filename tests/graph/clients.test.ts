import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { ClientError, GraphQLClient, gql as requestGql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import type { GraphAnswer } from '../helpers/ask-graph.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = '2533274800000920';

let system: TestSystem;
let url: string;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  await seedPlayer(system.db.pool, BigInt(XUID), 'Client');
  await system.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(system.app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => system?.close());

/** What went over the wire. */
interface Call {
  method: string;
  query: string | null;
  hash: string | null;
  status: number;
  type: string | null;
  etag: string | null;
  body: GraphAnswer;
}

/** A fetch that takes down what it carries. */
function recorder(): { calls: Call[]; fetch: typeof fetch } {
  const calls: Call[] = [];
  return {
    calls,
    async fetch(input, init) {
      const answer = await fetch(input, init);
      const address = new URL(String(input));
      const sent = JSON.parse(String(init?.body ?? 'null')) as Record<string, unknown> | null;
      const extensions = (sent?.extensions ?? JSON.parse(address.searchParams.get('extensions') ?? '{}')) as {
        persistedQuery?: { sha256Hash: string };
      };
      calls.push({
        method: init?.method ?? 'GET',
        query: (sent?.query as string | undefined) ?? address.searchParams.get('query'),
        hash: extensions.persistedQuery?.sha256Hash ?? null,
        status: answer.status,
        type: answer.headers.get('content-type'),
        etag: answer.headers.get('etag'),
        body: (await answer.clone().json()) as GraphAnswer,
      });
      return answer;
    },
  };
}

const WHO = gql`
  query Who($xuid: String!) {
    player(xuid: $xuid) {
      xuid
      gamertag
    }
  }
`;
const CLIENT = { __typename: 'Player', xuid: XUID, gamertag: 'Client' };

describe('graphql-request', () => {
  const who = requestGql`query Who($xuid: String!) { player(xuid: $xuid) { gamertag } }`;

  it('asks with variables, by POST and by GET', async () => {
    for (const method of ['POST', 'GET'] as const) {
      const client = new GraphQLClient(url, { method, ...(method === 'GET' && { jsonSerializer: JSON }) });
      expect(await client.request(who, { xuid: XUID })).toEqual({ player: { gamertag: 'Client' } });
    }
  });

  it('asks some at once', async () => {
    const client = new GraphQLClient(url);
    const answers = await client.batchRequests([
      { document: who, variables: { xuid: XUID } },
      { document: '{ __typename }' },
    ]);
    expect(answers.map(({ data }) => data)).toEqual([
      { player: { gamertag: 'Client' } },
      { __typename: 'Query' },
    ]);
  });

  it('changes what its key may change', async () => {
    const client = new GraphQLClient(url, { headers: { authorization: `Bearer ${system.keys.register}` } });
    const answer = await client.request(
      'mutation ($tag: String!) { registerPlayer(gamertag: $tag) { state } }',
      {
        tag: 'Somebody New',
      },
    );
    expect(answer).toEqual({ registerPlayer: { state: 'resolving' } });
  });

  it.each([
    ['{ nothing }', 'GRAPHQL_INVALID'],
    ['{ player(gamertag: "Nobody") { xuid } }', 'PLAYER_NOT_FOUND'],
    [`mutation { untrackPlayer(xuid: "${XUID}") }`, 'API_KEY_MISSING'],
  ])('fails for %s with its code', async (document, code) => {
    const failure = await new GraphQLClient(url).request(document).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ClientError);
    expect((failure as ClientError).response.errors?.map(({ extensions }) => extensions.code)).toEqual([
      code,
    ]);
  });
});

describe('Apollo Client', () => {
  const clientOf = (link: ConstructorParameters<typeof ApolloClient>[0]['link']) =>
    new ApolloClient({ link, cache: new InMemoryCache() });
  const variables = { xuid: XUID };

  it('asks in the media type of GraphQL', async () => {
    const { calls, fetch } = recorder();
    const { data } = await clientOf(new HttpLink({ uri: url, fetch })).query({ query: WHO, variables });
    expect(data).toEqual({ player: CLIENT });
    expect(calls).toMatchObject([
      { method: 'POST', status: 200, type: 'application/graphql-response+json; charset=utf-8' },
    ]);
  });

  it('asks some at once', async () => {
    const client = clientOf(new BatchHttpLink({ uri: url, batchInterval: 5 }));
    const other = gql`{ player(gamertag: "client") { xuid gamertag } }`;
    const [one, two] = await Promise.all([
      client.query({ query: WHO, variables }),
      client.query({ query: other }),
    ]);
    expect([one.data, two.data]).toEqual([{ player: CLIENT }, { player: CLIENT }]);
  });

  it.each([false, true])('sends a text once, and from then on its hash; by GET: %s', async (byGet) => {
    const { calls, fetch } = recorder();
    const query = byGet ? gql`query ByGet { player(xuid: "2533274800000920") { xuid gamertag } }` : WHO;
    const persisted = new PersistedQueryLink({
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      useGETForHashedQueries: byGet,
    });
    const client = clientOf(persisted.concat(new HttpLink({ uri: url, fetch })));
    const ask = () => client.query({ query, variables: byGet ? {} : variables, fetchPolicy: 'network-only' });
    expect((await ask()).data).toEqual({ player: CLIENT });
    expect((await ask()).data).toEqual({ player: CLIENT });
    const method = byGet ? 'GET' : 'POST';
    expect(calls.map((call) => [call.method, call.query !== null, call.hash !== null, call.status])).toEqual([
      [method, false, true, 200],
      ['POST', true, true, 200],
      [method, false, true, 200],
    ]);
    expect(calls[0]?.body.errors).toMatchObject([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    const etag = calls[2]?.etag ?? null;
    if (!byGet) return expect(etag).toBeNull();
    expect(etag).toMatch(/^W\/"/);
    const again = new URL(url);
    again.searchParams.set('operationName', 'ByGet');
    again.searchParams.set(
      'extensions',
      JSON.stringify({ persistedQuery: { version: 1, sha256Hash: calls[0]?.hash } }),
    );
    const known = await revalidate(again, String(etag));
    expect(known.status).toBe(304);
  });

  it('is told of what is refused', async () => {
    const client = clientOf(new HttpLink({ uri: url }));
    const failure = await client.query({ query: gql`{ nothing }` }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'CombinedGraphQLErrors',
      errors: [{ extensions: { code: 'GRAPHQL_INVALID' } }],
    });
  });
});

/** As a cache asks again. */
const revalidate = (address: URL, etag: string) =>
  fetch(address, { headers: { 'if-none-match': etag, accept: 'application/graphql-response+json' } });

describe('persisted queries', () => {
  it('are refused under a hash that is not theirs', async () => {
    const body = {
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
    };
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    });
    const { errors } = (await answer.json()) as GraphAnswer;
    expect([answer.status, errors?.[0]?.extensions.code]).toEqual([400, 'PERSISTED_QUERY_MISMATCH']);
  });
});
