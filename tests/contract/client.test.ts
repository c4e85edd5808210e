import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRows, createClient, type Nouns } from '../../openapi/client/src/index.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let client: ReturnType<typeof createClient>;
let player: string;

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 30, now: () => now });
  system = await createTestSystem({ source });
  [player = ''] = source.demoGamertags;
  await ingestPlayers(system, [player]);
  await system.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = system.app.server.address() as AddressInfo;
  client = createClient({ baseUrl: `http://127.0.0.1:${port}`, apiKey: system.keys.register });
}, 60_000);
afterAll(() => system?.close());

describe('the TypeScript client', () => {
  it('compiles with its own compiler and settings', async () => {
    const folder = join(import.meta.dirname, '../../openapi/client');
    const tsc = join(folder, 'node_modules/typescript/bin/tsc');
    await promisify(execFile)(process.execPath, [tsc, '-p', folder, '--noEmit']);
  }, 60_000);

  it('reads a player', async () => {
    const { data, error } = await client.GET('/v1/players/{player}', { params: { path: { player } } });
    expect(error).toBeUndefined();
    expect(data?.gamertag).toBe(player);
    expect(data?.freshness.stored).toBeGreaterThan(10);
  });

  it('walks every page of a table, with filters that have several values', async () => {
    const params = { path: { player }, query: { outcome: ['win' as const, 'loss' as const], limit: 7 } };
    const matches: Nouns['PlayerMatch'][] = [];
    const rows = allRows((cursor) =>
      client.GET('/v1/players/{player}/matches', {
        params: { ...params, query: { ...params.query, ...(cursor !== undefined && { cursor }) } },
      }),
    );
    for await (const match of rows) matches.push(match);
    const { rows: stored } = await system.db.pool.query<{ count: string }>(
      `select count(*) from participants p join players using (xuid) where gamertag = $1 and outcome in (2, 3)`,
      [player],
    );
    expect(matches.length).toBeGreaterThan(7);
    expect(matches.length).toBe(Number(stored[0]?.count));
    expect(new Set(matches.map(({ outcome }) => outcome))).toEqual(new Set(['win', 'loss']));
  });

  it('sends its key, and tells a problem by its code', async () => {
    const asked = await client.POST('/v1/players', { body: { gamertag: 'Somebody New' } });
    expect(asked.response.status).toBe(202);
    expect(asked.data?.state).toBe('resolving');
    const { data, error } = await client.GET('/v1/players/{player}', {
      params: { path: { player: 'no one' } },
    });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code: 'PLAYER_NOT_FOUND', status: 404 });
  });
});
