import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absorbMatch } from '../../jobs/absorb-match.ts';
import { parseMatchSkill } from '../../src/waypoint/payloads.ts';
import { digestTables } from '../helpers/table-digests.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';
import { openWorld, type StatsWorld, WORLD_NOW } from './harness/open-world.ts';
import { answersOf } from './harness/world-rows.ts';

let stats: StatsWorld;
let ingested: TestDatabase;

beforeAll(async () => {
  [stats, ingested] = await Promise.all([
    openWorld({ seed: 3, players: 24, matchesPerPlayer: 40, replays: 1 }),
    createTestDatabase(),
  ]);
});

afterAll(() => Promise.all([stats.close(), ingested.close()]));

describe('a database filled with a world', () => {
  it('has the very rows ingestion stores, one match after the other', async () => {
    const { world, system, filled } = stats;
    for (const matchId of world.everyMatch()) {
      const answers = answersOf(world, matchId);
      if (answers === null) continue;
      const { stats: raw, body, skill } = answers;
      const parsed = { body: parseMatchSkill(skill).body, raw: skill, fetchedAt: WORLD_NOW };
      await absorbMatch(ingested.prisma, {
        stats: { body, raw, fetchedAt: WORLD_NOW },
        skill: [parsed],
      });
    }
    expect(filled.matches).toBeGreaterThan(100);
    const tables = ['matches', 'teams', 'participants', 'mode_layouts'] as const;
    const digests = await digestTables(ingested.pool, tables);
    expect(await digestTables(system.db.pool, tables)).toEqual(digests);
    expect(digests.matches).toContain(`${filled.matches} rows`);
    // Names are fetched by another job.
    const unnamed = ['fetched_at', 'state', 'name', 'description'];
    expect(await digestTables(system.db.pool, ['assets'], unnamed)).toEqual(
      await digestTables(ingested.pool, ['assets'], unnamed),
    );
    const people = 'select array_agg(xuid::text order by xuid) as xuids from players';
    const [stored] = (await ingested.pool.query<{ xuids: string[] }>(people)).rows;
    expect([...stats.people].sort()).toEqual(expect.arrayContaining(stored?.xuids ?? []));
  });

  it('knows everybody as a player who is tracked and up to date', async () => {
    const { people, world } = stats;
    for (const xuid of [people[0], people[23]]) {
      const { gamertag } = world.playerByXuid(xuid ?? '') ?? {};
      expect(await stats.ask(`/v1/players/${xuid}`)).toMatchObject({ xuid, gamertag });
      const sync = await stats.ask(`/v1/players/${xuid}/sync`);
      const stored = world.matchCount(xuid ?? '').MatchesPlayedCount;
      expect(sync).toMatchObject({ state: 'current', coverage: { stored, pending: 0 } });
    }
  });

  it('can be asked by the names of maps and playlists, and for ranked matches alone', async () => {
    const [xuid = ''] = stats.people;
    const list = (filter: string) =>
      stats.ask<{ matchId: string }[]>(`/v1/players/${xuid}/matches.ndjson?fields=matchId&${filter}`);
    const truths = stats.world.truth
      .matchIds(xuid)
      .map((id) => stats.world.truth.match(id))
      .reverse();
    const expected = (keep: (one: NonNullable<(typeof truths)[number]>) => boolean) =>
      truths.flatMap((one) => (one !== null && keep(one) ? [{ matchId: one.matchId }] : []));
    expect(await list('ranked=true')).toEqual(expected(({ isRanked }) => isRanked));
    expect(expected(({ isRanked }) => isRanked).length).toBeGreaterThan(3);
    expect(await list('playlist=Quick%20Play')).toEqual(
      expected(({ playlist }) => playlist === 'quick-play'),
    );
    const { mapAssetId } = truths[0] ?? { mapAssetId: '' };
    expect(await list(`map=${mapAssetId}`)).toEqual(expected((one) => one.mapAssetId === mapAssetId));
  });
});
