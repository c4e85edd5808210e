import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasePlayer } from '../../src/db/erase-player.ts';
import { findUnnamed } from '../../src/db/players.ts';
import { RAW_ENDPOINTS } from '../../src/db/raw-endpoints.ts';
import { eachPayload } from '../../src/db/raw-payloads.ts';
import { explain, type PlanStep, recordStatements } from '../helpers/explain.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';

/** What ingestion asks of tables that grow for ever: it reads what it finds, and nothing on the way there. */
describe('statements of the upkeep', () => {
  let db: TestDatabase;
  const FIRST = 2_533_274_860_000_000;
  const SOMEBODY = BigInt(FIRST + 7);

  beforeAll(async () => {
    db = await createTestDatabase();
    await db.pool.query(
      `insert into players (xuid, gamertag, gamertag_key, gamertag_checked_at)
       select $1::bigint + i, 'Player ' || i, 'player ' || i, now() - interval '30 days' from generate_series(1, 20000) i`,
      [FIRST],
    );
    await db.pool.query(
      `insert into players (xuid, gamertag_checked_at) values ($1, null), ($2, now() - interval '8 days'),
         ($3, now() - interval '9 days'), ($4, now() - interval '1 day')`,
      [10, 20, 30, 40],
    );
    await db.pool.query(
      `insert into playlists (asset_id, fetched_at) select gen_random_uuid(), now() from generate_series(1, 20)`,
    );
    // Of everybody's ranks and of maps; what is in them does not matter here.
    await db.pool.query(
      `insert into raw_payloads (endpoint, key, fetched_at, codec, sha256, body)
       select $1::smallint, p.asset_id || '/' || lpad(($3::bigint + i)::text, 16, '0'), now(), 0::smallint, ''::bytea, ''::bytea
       from playlists p, generate_series(1, 500) i
       union all select $2::smallint, gen_random_uuid()::text, now(), 0::smallint, ''::bytea, ''::bytea from generate_series(1, 5000)`,
      [RAW_ENDPOINTS.playlistCsr, RAW_ENDPOINTS.matchStats, FIRST],
    );
    await db.pool.query('analyze players; analyze raw_payloads; analyze playlists');
  }, 60_000);
  afterAll(() => db?.close());

  async function plansOf(mark: string, run: () => Promise<unknown>): Promise<PlanStep[][]> {
    const statements = (await recordStatements(run)).filter(({ text }) => text.includes(mark));
    return Promise.all(statements.map((statement) => explain(db.pool, statement)));
  }
  const readOf = (plan: PlanStep[], relation: string) =>
    plan
      .filter((step) => step.relation === relation && step.index !== null)
      .reduce((sum, { rows, removed }) => sum + rows + removed, 0);
  const scans = (plan: PlanStep[], relation: string) =>
    plan.filter((step) => step.relation === relation && step.type === 'Seq Scan');

  it('a walk over kept answers meets each once, and each batch begins where the last one ended', async () => {
    const keys: string[] = [];
    const plans = await plansOf('each_payload', async () => {
      for await (const { key } of eachPayload(db.prisma, 'matchStats')) keys.push(key);
    });
    const { rows } = await db.pool.query<{ key: string }>(
      'select key from raw_payloads where endpoint = $1',
      [RAW_ENDPOINTS.matchStats],
    );
    expect(keys.length).toBe(5_000);
    expect(new Set(keys)).toEqual(new Set(rows.map(({ key }) => key)));
    expect(plans.length).toBe(26);
    for (const plan of plans) {
      expect(scans(plan, 'raw_payloads')).toEqual([]);
      expect(readOf(plan, 'raw_payloads')).toBeLessThanOrEqual(200);
    }
  });

  it('who has no name is found without reading who has one: the never asked for first, then the longest ago', async () => {
    let found: bigint[] = [];
    const plans = await plansOf('find_unnamed', async () => {
      found = await findUnnamed(db.prisma, 100);
    });
    expect(found).toEqual([10n, 30n, 20n]);
    expect(await findUnnamed(db.prisma, 2)).toEqual([10n, 30n]);
    expect(plans.length).toBe(1);
    for (const plan of plans) {
      expect(scans(plan, 'players')).toEqual([]);
      expect(readOf(plan, 'players')).toBe(3);
    }
  });

  it('the kept answers about one person are looked up', async () => {
    const before = await db.prisma.rawPayload.count({ where: { endpoint: RAW_ENDPOINTS.playlistCsr } });
    const plans = await plansOf('delete from raw_payloads', () => erasePlayer(db.prisma, SOMEBODY));
    const after = await db.prisma.rawPayload.count({ where: { endpoint: RAW_ENDPOINTS.playlistCsr } });
    expect(before - after).toBe(20);
    expect(plans.length).toBe(2);
    for (const plan of plans) expect(scans(plan, 'raw_payloads')).toEqual([]);
  });
});
