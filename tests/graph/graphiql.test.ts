import { createHash } from 'node:crypto';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderContracts } from '../../openapi/render-contracts.ts';
import { EXAMPLES } from '../../src/graphql/examples.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { type GraphAnswer, postGraph } from '../helpers/ask-graph.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;

beforeAll(async () => {
  // A leaderboard is of the last thirty days.
  const today = new Date();
  const source = createSyntheticWorld({ seed: 3, players: 24, matchesPerPlayer: 20, now: () => today });
  system = await createTestSystem({ source });
  await ingestPlayers(system, source.demoGamertags.slice(0, 2));
}, 60_000);
afterAll(() => system?.close());

describe('the page to try the graph out', () => {
  it('has everything in it, and lets nothing else in', async () => {
    const page = await system.app.inject('/graphiql');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page.body) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https:|http:|unsafe-eval/);
    expect(page.body).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/);
  });

  it('talks to this address alone, and tells its sockets the key, too', async () => {
    const page = await system.app.inject('/graphiql');
    expect(String(page.headers['content-security-policy'])).toContain("connect-src 'self';");
    expect(
      page.body.split("connectionParams: () => JSON.parse(localStorage.getItem('graphiql:headers')").length,
    ).toBe(2);
    expect(page.body).toContain('"shouldPersistHeaders":true');
  });

  it('is sent once', async () => {
    const page = await system.app.inject({ url: '/graphiql', headers: { 'accept-encoding': 'gzip' } });
    expect(page.headers['content-encoding']).toBe('gzip');
    expect(page.rawPayload.length).toBeLessThan(4_000_000);
    const again = await system.app.inject({
      url: '/graphiql',
      headers: { 'if-none-match': String(page.headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('the operations to begin with', () => {
  const asked = Object.entries(EXAMPLES).filter(([, text]) => /^query /m.test(text));

  it.each(asked)('%s is answered', async (_, query) => {
    const { data, errors } = (await postGraph(system.app, { query })).json<GraphAnswer>();
    expect(errors).toBeUndefined();
    // Somebody, and something of them.
    expect(JSON.stringify(data).length).toBeGreaterThan(200);
  });

  it('are all there is to be said in the schema', async () => {
    const contracts = await renderContracts();
    const schema = buildSchema(contracts.find(({ path }) => path.endsWith('schema.graphql'))?.text ?? '');
    expect(asked.length).toBe(Object.keys(EXAMPLES).length - 1);
    expect(validate(schema, parse(Object.values(EXAMPLES).join('\n')))).toEqual([]);
  });
});
