import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMatchDetail, readMatchDetails } from '../../src/db/reads/match-detail.ts';
import type { Wanted } from '../../src/db/reads/members.ts';
import { readPlayer } from '../../src/db/reads/player.ts';
import { readPlayerTable } from '../../src/db/reads/player-table.ts';
import { readSharedTable } from '../../src/db/reads/shared-table.ts';
import type { SelectTable } from '../../src/db/reads/table.ts';
import { selectChanges } from '../../src/db/reads/tables/changes.ts';
import { selectOpponents, selectTeammates } from '../../src/db/reads/tables/company.ts';
import { selectLeaderboard } from '../../src/db/reads/tables/leaderboard.ts';
import { selectMatches } from '../../src/db/reads/tables/matches.ts';
import { selectMedals } from '../../src/db/reads/tables/medals.ts';
import { selectCard } from '../../src/db/reads/tables/player-card.ts';
import { selectStats } from '../../src/db/reads/tables/player-stats.ts';
import { selectStatsBy } from '../../src/db/reads/tables/player-stats-by.ts';
import { selectPlayers } from '../../src/db/reads/tables/players.ts';
import { selectRanks } from '../../src/db/reads/tables/ranks.ts';
import { selectRecords } from '../../src/db/reads/tables/records.ts';
import { selectSessions } from '../../src/db/reads/tables/sessions.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { choices, chosenFrom } from '../helpers/chosen-members.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { explain } from '../helpers/explain.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { seedRanks } from '../helpers/seed-ranks.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let player: string;

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 30, now: () => now });
  system = await createTestSystem({ source });
  [player] = (await ingestPlayers(system, source.demoGamertags.slice(0, 2))).map(String) as [string];
  await seedRanks(system.db.pool, player);
}, 120_000);
afterAll(() => system?.close());

// A table's own query is of no matter here.
type Table = SelectTable<never>;

async function rows(select: Table, query: object, wanted?: Wanted): Promise<never[]> {
  const page = { after: null, limit: 12, ...(wanted && { wanted }) };
  const answer = await readPlayerTable(system.db.pool, select, player, query as never, page);
  return JSON.parse(answer?.data ?? 'null') as never[];
}

const newest = async () => {
  const [match] = await rows(selectMatches as Table, {});
  return (match as { matchId: string } | undefined)?.matchId ?? '';
};

const TABLES: readonly [name: string, select: Table, query: object][] = [
  ['matches', selectMatches, {}],
  ['ranks', selectRanks, {}],
  ['stats', selectStats, {}],
  ['stats by map and hour', selectStatsBy as Table, { dimension: 'map,hour' }],
  ['teammates', selectTeammates, {}],
  ['opponents', selectOpponents, {}],
  ['sessions', selectSessions, {}],
  ['card', selectCard, {}],
  ['medals', selectMedals, {}],
  ['records', selectRecords, {}],
];

describe('of a table only what is wanted is made', () => {
  for (const [name, select, query] of TABLES)
    it(name, async () => {
      const whole = await rows(select, query);
      expect(whole.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(choices(whole), async (wanted) => {
          expect(await rows(select, query, wanted)).toEqual(chosenFrom(whole, wanted));
        }),
        { numRuns: 12 },
      );
    });

  it('changes, whose playlist comes whole', async () => {
    const whole = await rows(selectChanges as Table, { since: 0n });
    const wanted = {
      kind: true,
      playlist: { name: true },
      map: { name: true },
      csrAfter: { tier: true },
    } as const;
    const made = await rows(selectChanges as Table, { since: 0n }, wanted);
    expect(chosenFrom(made, wanted)).toEqual(chosenFrom(whole, wanted));
    expect(Object.keys(made[0] ?? {})).toEqual(['kind', 'map', 'playlist', 'csrAfter']);
  });

  it('of nobody’s own', async () => {
    const read = async (select: Table, query: object, wanted?: Wanted) => {
      const page = { after: null, limit: 12, ...(wanted && { wanted }) };
      const { data } = await readSharedTable(system.db.pool, select, [], query as never, page, 'array');
      return JSON.parse(data as string) as never[];
    };
    for (const [select, query] of [
      [selectLeaderboard, { metric: 'kda', minMatches: 1, window: 'all' }],
      [selectPlayers, {}],
    ] as [Table, object][]) {
      const whole = await read(select, query);
      expect(whole.length).toBeGreaterThan(0);
      const wanted = { xuid: true, value: true, matches: true } as const;
      expect(await read(select, query, wanted)).toEqual(chosenFrom(whole, wanted));
    }
  });

  it('makes an object without members where none is wanted, and leaves out names it does not have', async () => {
    const [first] = await rows(selectMatches as Table, {}, { mode: {}, outcome: true, weather: true });
    expect(first).toEqual({ mode: {}, outcome: expect.any(String) });
  });

  it('computes no metric that is not wanted', async () => {
    const wanted = { metrics: { kda: { value: true } } } as const;
    const { statements } = await countStatements(() => rows(selectStats as Table, {}, wanted));
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('"kda value"');
    expect(statements[0]).not.toContain('margin');
    expect(statements[0]).not.toContain('"accuracy');
    expect(statements[0]).not.toContain('regr_avgx((p.shots');
    expect(statements[0]).not.toContain(' total"');
  });

  it('makes no member beside the rows that is not wanted', async () => {
    const page = { after: null, limit: 3 };
    const read = (meta?: Wanted) =>
      readPlayerTable(system.db.pool, selectRanks, player, {}, { ...page, ...(meta && { meta }) });
    const whole = JSON.parse((await read())?.meta ?? 'null') as { current: object[] };
    expect(whole.current).toHaveLength(3);
    expect(JSON.parse((await read({ current: true }))?.meta ?? 'null')).toEqual(whole);
    const { result, statements } = await countStatements(() => read({}));
    expect(result?.meta).toBeNull();
    expect(statements[0]).not.toContain('rank_snapshots');
  });

  it('looks up no name that is not wanted', async () => {
    const relations = async (wanted: Wanted) => {
      const page = { after: null, limit: 5, wanted };
      const answer = await readPlayerTable(system.db.pool, selectMatches, player, {}, page);
      if (answer === null) throw new Error('nobody');
      const { text, values } = answer.statement;
      return (await explain(system.db.pool, { text, values: [...values] })).map(({ relation }) => relation);
    };
    const few = await relations({ matchId: true, map: { assetId: true }, stats: { kills: true } });
    expect(few).not.toContain('assets');
    expect(few).not.toContain('playlists');
    expect(await relations({ map: { name: true } })).toContain('assets');
  });
});

describe('of a match only what is wanted is made', () => {
  it('whatever that is', async () => {
    const id = await newest();
    const whole = JSON.parse((await readMatchDetail(system.db.pool, id))?.document ?? 'null');
    await fc.assert(
      fc.asyncProperty(choices(whole), async (wanted) => {
        const [part] = await readMatchDetails(system.db.pool, [id], wanted);
        expect(JSON.parse(part?.document ?? 'null')).toEqual(chosenFrom(whole, wanted));
      }),
      { numRuns: 25 },
    );
  });

  it('reads nothing of other parts', async () => {
    const id = await newest();
    const { statements } = await countStatements(() =>
      readMatchDetails(system.db.pool, [id], { matchId: true, teams: { mmr: true } }),
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toContain('from participants');
    expect(statements[0]).not.toContain('template');
  });

  it('tells fields it has no name for as laterFields, and what no column holds under its name', async () => {
    const id = await newest();
    const { pool } = system.db;
    const stats = { kills: 99_999_999_999, novel: 1 };
    await pool.query('update participants set extra = $2 where match_id = $1 and slot = 0', [
      id,
      { stats, fresh: { a: 1 }, rank: 'ours stays' },
    ]);
    await pool.query('update matches set extra = $2 where id = $1', [id, { weather: 'rain' }]);
    const participants = {
      rank: true,
      laterFields: true,
      stats: { kills: true, deaths: true, laterFields: true },
    };
    const wanted = { laterFields: true, participants } as Wanted;
    const [part] = await readMatchDetails(pool, [id], wanted);
    const made = JSON.parse(part?.document ?? 'null');
    const whole = JSON.parse((await readMatchDetail(pool, id))?.document ?? 'null');
    expect(made.laterFields).toEqual({ weather: 'rain' });
    expect(made.participants[0]).toEqual({
      rank: whole.participants[0].rank,
      laterFields: { fresh: { a: 1 } },
      stats: {
        kills: 99_999_999_999,
        deaths: whole.participants[0].stats.deaths,
        laterFields: { novel: 1 },
      },
    });
    expect(made.participants[1]).toMatchObject({ laterFields: {}, stats: { laterFields: {} } });
    const { teams } = JSON.parse(
      (await readMatchDetails(pool, [id], { teams: { laterFields: true } }))[0]?.document ?? 'null',
    );
    expect(teams).toEqual(teams.map(() => ({ laterFields: {} })));
    const [listed] = await rows(selectMatches as Table, {}, { matchId: true, stats: { laterFields: true } });
    expect(Object.keys((listed as unknown as { stats: object }).stats)).toEqual(['laterFields']);
    await pool.query('update participants set extra = null where match_id = $1', [id]);
    await pool.query('update matches set extra = null where id = $1', [id]);
  });
});

describe('of a profile only what is wanted is made', () => {
  it('whatever that is', async () => {
    const whole = JSON.parse((await readPlayer(system.db.pool, player))?.document ?? 'null');
    expect(whole).toMatchObject({ ranks: { length: 3 }, serviceRecord: { wins: expect.any(Number) } });
    await fc.assert(
      fc.asyncProperty(choices(whole), async (wanted) => {
        const part = await readPlayer(system.db.pool, player, wanted);
        expect(JSON.parse(part?.document ?? 'null')).toEqual(chosenFrom(whole, wanted));
      }),
      { numRuns: 25 },
    );
  });

  it('reads nothing of other parts', async () => {
    const { statements } = await countStatements(() =>
      readPlayer(system.db.pool, player, { ranks: { current: true } }),
    );
    expect(statements[0]).toContain('rank_snapshots');
    for (const table of ['service_record_snapshots', 'career_rank_snapshots', 'player_gamertags', 'assets'])
      expect(statements[0]).not.toContain(table);
  });
});

it('what callers choose takes no more room on a connection than is set aside for it', async () => {
  const id = await newest();
  const client = await system.db.pool.connect();
  try {
    const pool = { query: client.query.bind(client) } as never;
    for (let index = 0; index < 60; index++) {
      const participants = { ...(index % 2 === 0 && { xuid: true }), skill: true, stats: true } as Wanted;
      const wanted = { matchId: true, participants, [`unlike ${index}`]: true } as Wanted;
      const chosen = Object.fromEntries(
        ['startedAt', 'endedAt', 'map', 'mode', 'lifecycle', 'teams'].flatMap((name, bit) =>
          (index >> bit) & 1 ? [[name, true]] : [],
        ),
      );
      for (let turn = 0; turn < 3; turn++)
        await readMatchDetails(pool, [id], { ...wanted, ...chosen } as Wanted);
    }
    const { rows: prepared } = await client.query<{ texts: number; characters: number }>(
      `select count(*)::int as texts, sum(length(statement))::int as characters from pg_prepared_statements
       where statement like '%asked(id, position)%'`,
    );
    expect(prepared[0]?.texts).toBeGreaterThan(3);
    expect(prepared[0]?.characters).toBeLessThanOrEqual(200_000);
  } finally {
    client.release(true);
  }
});
