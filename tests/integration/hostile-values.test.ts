import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = 2533274800000700n;
const PATH = `/v1/players/${XUID}`;

let system: TestSystem;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source, environment: { TRUSTED_PROXIES: '127.0.0.1' } });
  await seedPlayer(system.db.pool, XUID, 'Spender');
  const startedAt = new Date('2026-10-01T12:00:00Z');
  await seedMatches(system.db.pool, XUID, [{ matchId: crypto.randomUUID(), startedAt }]);
});
afterAll(() => system?.close());

const get = (url: string, headers: Record<string, string> = {}) => system.app.inject({ url, headers });

/** A cursor as the list would write it, of a place it never wrote. */
const forged = (list: string, ...position: unknown[]) =>
  Buffer.from(JSON.stringify([1, list, ...position])).toString('base64url');

it.each([
  ['/v1/players', 'listPlayers', [-9e14, '1']],
  [`${PATH}/matches`, 'listPlayerMatches', [-9e14, '1']],
  [`${PATH}/matches.csv`, 'listPlayerMatches', [-9e14, '1']],
  [`${PATH}/ranks`, 'listPlayerRanks', [-9e14, '1']],
])('%s: a cursor of a time no database knows was never given out', async (path, list, position) => {
  const answer = await get(`${path}?cursor=${forged(list, ...position)}`);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: 'INVALID_CURSOR' });
});

it('a cursor whose second key is no xuid was never given out', async () => {
  const { rows } = await system.db.pool.query<{ ms: number }>(
    `select (extract(epoch from registered_at) * 1000)::float8 as ms from tracked_players where xuid = $1`,
    [XUID],
  );
  for (const key of ['abc', '99999999999999999999999', '']) {
    const answer = await get(`/v1/players?cursor=${forged('listPlayers', rows[0]?.ms, key)}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'INVALID_CURSOR' });
  }
});

it.each([
  ['from', '0001-01-01T00:00:00%2B23:59'],
  ['to', '9999-12-31T23:59:59.999999-23:59'],
])('%s=%s: no such offset from UTC', async (name, value) => {
  const answer = await get(`${PATH}/matches?${name}=${value}`);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toEqual([
    { path: `querystring/${name}`, message: 'or to is no date there is' },
  ]);
});

it.each(['sheets', 'excel', 'libreoffice'])('formula=%s of a host that is none is refused', async (kind) => {
  const url = `${PATH}/matches?formula=${kind}`;
  for (const host of ['256.256.256.256', 'a:99999', '[::::]', '1.2.3.4.5'])
    expect((await get(url, { host })).statusCode).toBe(400);
  const proxied = { 'x-forwarded-host': 'a"),"b', 'x-forwarded-proto': 'https' };
  for (const headers of [proxied, { 'x-forwarded-host': 'a b' }, { 'x-forwarded-proto': 'javascript' }])
    expect((await get(url, headers as Record<string, string>)).statusCode).toBe(400);
  const fine = await get(url, { 'x-forwarded-host': 'api.example:8443', 'x-forwarded-proto': 'https' });
  expect(fine.body).toContain(`https://api.example:8443${PATH}/matches.csv`);
});
