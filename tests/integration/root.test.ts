import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
});
afterAll(() => system?.close());

interface Index {
  reference: string;
  contract: string;
  guide: string;
  errors: string;
  reads: Record<string, string>;
}

describe.each(['/', '/v1', '/v1/'])('%s', (url) => {
  it('tells a program where everything is', async () => {
    const answer = await system.app.inject({ url, headers: { accept: '*/*' } });
    expect([answer.statusCode, answer.headers.vary]).toEqual([200, 'Accept, accept-encoding']);
    const { reference, contract, guide, errors, reads } = answer.json<Index>();
    for (const link of [reference, contract, guide, errors])
      expect((await system.app.inject(link)).statusCode, link).toBe(200);
    const { paths = {} } = system.app.swagger() as { paths?: Record<string, object> };
    expect(Object.values(reads)).toEqual(Object.keys(paths).filter((path) => 'get' in (paths[path] ?? {})));
    expect(reads).toMatchObject({ getPlayer: '/v1/players/{player}' });
  });

  it('sends a browser to the reference', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const answer = await system.app.inject({ url, headers: { accept } });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/docs']);
  });

  it('is not of the contract', () => {
    const { paths = {} } = system.app.swagger() as { paths?: Record<string, object> };
    expect(paths).not.toHaveProperty([url]);
  });
});
