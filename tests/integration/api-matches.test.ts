import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPayload } from '../../src/db/raw-payloads.ts';
import type { Source } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let source: Source;
let matchId: string;

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  source = createSyntheticWorld({ seed: 3, players: 24, matchesPerPlayer: 2, now: () => now });
  system = await createTestSystem({ source });
  await ingestPlayers(system, source.demoGamertags.slice(0, 1));
  const match = await system.db.prisma.match.findFirstOrThrow({ orderBy: { startedAt: 'asc' } });
  matchId = match.id;
});
afterAll(() => system?.close());

const get = (url: string) => system.app.inject(url);

describe('a match', () => {
  it('is read in one statement, by its id in any case', async () => {
    const { result, statements } = await countStatements(() => get(`/v1/matches/${matchId.toUpperCase()}`));
    expect(statements).toHaveLength(1);
    expect(result.json()).toMatchObject({ matchId });
  });

  it('that is not stored, or no id at all, is said to be so', async () => {
    for (const rest of ['', '/raw', '/raw?payload=skill']) {
      const absent = await get(`/v1/matches/${randomUUID()}${rest}`);
      expect(absent.json()).toMatchObject({ status: 404, code: 'MATCH_NOT_FOUND' });
      const nonsense = await get(`/v1/matches/${matchId}x${rest}`);
      expect(nonsense.json()).toMatchObject({ status: 400, errors: [{ path: 'params/matchId' }] });
    }
  });
});

describe('the version of a match', () => {
  it('changes with the name of everybody in it, also when the change of another overtakes it', async () => {
    const { pool } = system.db;
    const url = `/v1/matches/${matchId}`;
    const { rows } = await pool.query<{ xuid: string }>(
      `select xuid::text from participants where match_id = $1 and xuid is not null order by slot limit 2`,
      [matchId],
    );
    const [first, second] = rows.map(({ xuid }) => xuid);
    const rename = (xuid: string | undefined, gamertag: string, seconds: number) =>
      pool.query(
        `update players set gamertag = $2, changed_at = now() + make_interval(secs => $3) where xuid = $1`,
        [xuid, gamertag, seconds],
      );
    await rename(second, 'Overtaker', 60);
    const before = await get(url);
    // Begun before the other, committed after it.
    await rename(first, 'Overtaken', 30);
    const after = await system.app.inject({ url, headers: { 'if-none-match': String(before.headers.etag) } });
    expect(after.statusCode).toBe(200);
    expect(after.body).toContain('"Overtaken"');
  });
});

describe('a match as upstream sent it', () => {
  it('is upstream’s bytes, with their digest and when they came', async () => {
    const bytes = source.matchStats(matchId);
    const answer = await get(`/v1/matches/${matchId.toUpperCase()}/raw`);
    expect(answer.rawPayload.equals(bytes ?? Buffer.alloc(0))).toBe(true);
    const digest = createHash('sha256').update(answer.rawPayload).digest('base64');
    expect(answer.headers['repr-digest']).toBe(`sha-256=:${digest}:`);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(Math.abs(Date.parse(String(answer.headers['x-fetched-at'])) - Date.now())).toBeLessThan(120_000);
  });

  it('is the newest answer of its kind, whatever else is kept', async () => {
    const { prisma } = system.db;
    const keep = (endpoint: 'matchStats' | 'matchSkill', key: string, minutes: number, text: string) =>
      keepPayload(prisma, {
        endpoint,
        key,
        fetchedAt: new Date(Date.now() + minutes * 60_000),
        bytes: Buffer.from(text),
      });
    await keep('matchStats', matchId, 5, '{"again":1}');
    await keep('matchSkill', matchId, 5, '{"again":2}');
    await keep('matchSkill', `${matchId}/1`, 1, '{"second":3}');
    expect((await get(`/v1/matches/${matchId}/raw`)).body).toBe('{"again":1}');
    expect((await get(`/v1/matches/${matchId}/raw?payload=skill`)).body).toBe('{"again":2}');
    expect((await get(`/v1/matches/${matchId}/raw?payload=skill&chunk=1`)).body).toBe('{"second":3}');
    for (const chunk of [2, 9])
      expect((await get(`/v1/matches/${matchId}/raw?payload=skill&chunk=${chunk}`)).statusCode).toBe(404);
    for (const query of ['payload=film', 'chunk=10', 'chunk=-1', 'chunk=x', 'part=1'])
      expect((await get(`/v1/matches/${matchId}/raw?${query}`)).statusCode).toBe(400);
  });
});
