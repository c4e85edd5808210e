import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renormalize } from '../../jobs/renormalize.ts';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { areWhole } from '../helpers/are-whole.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { register } from '../helpers/front-door.ts';
import { DERIVED_TABLES, digestTables } from '../helpers/table-digests.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

describe('rebuilding every row from the kept payloads', () => {
  let system: TestSystem;
  let before: Record<string, string>;
  let standings: unknown;

  const readStandings = async () =>
    (await system.db.pool.query('select xuid::text, stored_matches from tracked_players order by 1')).rows;

  beforeAll(async () => {
    const world = createSyntheticWorld({ seed: 3, players: 24, matchesPerPlayer: 15, now: () => new Date() });
    system = await createTestSystem({ source: world });
    const workers = await system.startWorkers();
    await ingest(world.demoGamertags.slice(0, 3));
    if (corpusDirectory !== null) {
      const captured = createCapturedSource(corpusDirectory);
      system.sandbox.setSource(captured);
      await ingest(captured.demoGamertags.slice(0, 12));
    }
    await workers.close();
    await system.sandbox.close();
    before = await digestTables(system.db.pool);
    standings = await readStandings();
  });
  afterAll(() => system?.close());

  async function ingest(gamertags: readonly string[]): Promise<void> {
    const { prisma } = system.db;
    const known = await prisma.trackedPlayer.count();
    for (const gamertag of gamertags) await register(system, gamertag);
    await until('players are current', () => areWhole(prisma, known + gamertags.length));
    await until('names', async () => {
      await system.queues.enqueue('resolve-names', [{}]);
      return (await prisma.asset.count({ where: { state: 'wanted' } })) === 0;
    });
    // Once playlists are known, so that ranks are asked for too.
    const tracked = await prisma.trackedPlayer.findMany({ select: { xuid: true } });
    await system.queues.enqueue(
      'snapshot-player',
      tracked.map(({ xuid }) => ({ xuid: xuid.toString() })),
    );
    await until('snapshots and an idle queue', async () => {
      const { dispatch: _, names: __, ...lanes } = await system.queues.counts();
      const busy = Object.values(lanes).some(
        (counts) => (counts.active ?? 0) + (counts.waiting ?? 0) + (counts.prioritized ?? 0) > 0,
      );
      return !busy && (await prisma.serviceRecordSnapshot.count()) >= tracked.length;
    });
  }

  it('has something to rebuild in every table', () => {
    for (const table of DERIVED_TABLES) expect(before[table], table).not.toMatch(/^0 rows/);
  });

  it('gives the very rows ingestion made, whatever became of them, without asking upstream', async () => {
    const { pool, prisma } = system.db;
    await pool.query(`update participants set kills = kills + 1, outcome = 0, medals = '{}', team_mmr = 1`);
    await pool.query(`delete from participants where slot % 3 = 0`);
    await pool.query(`delete from mode_layouts where id = (select min(id) from mode_layouts)`);
    await pool.query(`delete from teams where team_id = 1`);
    await pool.query(`update matches set season_id = 'wrong', skill_state = 'absent', extra = '{"no": 1}'`);
    await pool.query(`update assets set name = 'wrong'`);
    await pool.query(`delete from medals where name_id % 2 = 0`);
    await pool.query(`delete from seasons`);
    await pool.query(`update playlists set has_csr = null`);
    await pool.query(`delete from rank_snapshots`);
    await pool.query(`update career_rank_snapshots set rank = 1`);
    await pool.query(`update service_record_snapshots set wins = -1, record = '{}'`);
    for (const [table, digest] of Object.entries(await digestTables(pool)))
      expect(before[table]).not.toBe(digest);

    const { matches, answers, failed } = await renormalize(prisma);
    expect(failed).toEqual([]);
    expect(matches).toBe(await prisma.match.count());
    expect(answers).toBeGreaterThan(0);
    expect(await digestTables(pool)).toEqual(before);
    expect(await readStandings()).toEqual(standings);
  });

  it('brings back matches that are gone, and counts them again', async () => {
    const { pool, prisma } = system.db;
    await pool.query('delete from matches');
    await pool.query('update tracked_players set stored_matches = 0');
    expect((await renormalize(prisma)).failed).toEqual([]);
    expect(await digestTables(pool)).toEqual(before);
    expect(await readStandings()).toEqual(standings);
  });

  it('readers who hold an answer made of the old rows get the new one', async () => {
    const { pool, prisma } = system.db;
    const { id } = await prisma.match.findFirstOrThrow({ orderBy: { id: 'asc' } });
    const url = `/v1/matches/${id}`;
    const right = await system.app.inject(url);
    await pool.query(`update participants set kills = kills + 1000 where match_id = $1`, [id]);
    await pool.query(`update revisions set value = value + 1 where name = 'metadata'`);
    const wrong = await system.app.inject(url);
    expect(wrong.json().participants).not.toEqual(right.json().participants);
    await renormalize(prisma);
    const headers = { 'if-none-match': String(wrong.headers.etag) };
    const mended = await system.app.inject({ url, headers });
    expect(mended.statusCode).toBe(200);
    expect(mended.json()).toEqual(right.json());
  });

  it('names a damaged payload and leaves its rows alone', async () => {
    const { pool, prisma } = system.db;
    const { rows } = await pool.query<{ key: string }>(
      `update raw_payloads set body = overlay(body placing '\\xffffff'::bytea from 20)
       where (endpoint, key) in (select endpoint, key from raw_payloads where endpoint in (1, 9) and key in (
         select min(key) from raw_payloads group by endpoint)) returning key`,
    );
    expect(rows).toHaveLength(2);
    const { failed } = await renormalize(prisma);
    expect(failed.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
    expect(await digestTables(pool)).toEqual(before);
  });
});
