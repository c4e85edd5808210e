import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMatchDetail, readMatchDetails } from '../../src/db/reads/match-detail.ts';
import { readPlayer, readPlayers, readSync, readSyncs } from '../../src/db/reads/player.ts';
import {
  lookUpPlayer,
  lookUpPlayers,
  readPlayerTable,
  readPlayerTables,
} from '../../src/db/reads/player-table.ts';
import type { Page, SelectTable } from '../../src/db/reads/table.ts';
import { selectChanges } from '../../src/db/reads/tables/changes.ts';
import { selectTeammates } from '../../src/db/reads/tables/company.ts';
import { selectMatches } from '../../src/db/reads/tables/matches.ts';
import { selectMedals } from '../../src/db/reads/tables/medals.ts';
import { selectCard } from '../../src/db/reads/tables/player-card.ts';
import { selectHistogram } from '../../src/db/reads/tables/player-histogram.ts';
import { selectStats } from '../../src/db/reads/tables/player-stats.ts';
import { selectStatsBy } from '../../src/db/reads/tables/player-stats-by.ts';
import { selectRanks } from '../../src/db/reads/tables/ranks.ts';
import { selectRecords } from '../../src/db/reads/tables/records.ts';
import { selectSessions } from '../../src/db/reads/tables/sessions.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { explain } from '../helpers/explain.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { seedRanks } from '../helpers/seed-ranks.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const NOBODY = '2535400000000001';

let system: TestSystem;
/** Tracked, known from matches alone, known by no name: each as a caller may write them, one of them twice. */
let byXuid: string[];
let names: string[];

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 25, now: () => now });
  system = await createTestSystem({ source });
  const gamertags = source.demoGamertags.slice(0, 3);
  const xuids = await ingestPlayers(system, gamertags);
  const [one = '', two = '', three = ''] = xuids.map(String);
  const { pool } = system.db;
  for (const xuid of [one, two]) await seedRanks(pool, xuid);
  const { rows: met } = await pool.query<{ xuid: string }>(
    'select xuid::text from players where xuid not in (select xuid from tracked_players) order by xuid limit 1',
  );
  await pool.query(
    `insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
     values ($1, '2020-01-01', '2020-02-01', 'Once Named', 'once named')`,
    [two],
  );
  const untracked = met[0]?.xuid ?? '';
  byXuid = [two, NOBODY, one, untracked, `xuid(${three})`, two];
  names = [...byXuid, 'nobody at all', gamertags[0]?.toUpperCase() ?? '', ' once named '];
}, 120_000);
afterAll(() => system?.close());

/** An answer without the moment it was made at, and the text it was made by. */
function timeless(answer: object | null): object | null {
  if (answer === null) return null;
  const { statement: _, ...rest } = answer as { statement?: unknown };
  return JSON.parse(JSON.stringify(rest).replace(/(\\*"asOf\\*" : \\*")[^"\\]*/g, '$1'));
}

/** Asked for together and one by one it is the same; together it is one statement. */
async function expectSame<Name, Answer extends object>(
  asked: readonly Name[],
  together: (asked: readonly Name[]) => Promise<(Answer | null)[]>,
  single: (name: Name) => Promise<object | null>,
): Promise<(Answer | null)[]> {
  const { result, statements } = await countStatements(() => together(asked));
  expect(statements).toHaveLength(1);
  const expected = [];
  for (const name of asked) expected.push(timeless(await single(name)));
  expect(result.map(timeless)).toEqual(expected);
  return result;
}

type Table = SelectTable<never>;

const TABLES: readonly [name: string, select: Table, query: object][] = [
  ['matches', selectMatches, {}],
  [
    'matches with somebody, of the last',
    selectMatches,
    { with: ['Nobody There'], last: 9, map: ['Nowhere'] },
  ],
  ['ranks', selectRanks, { outcome: ['win', 'loss'] }],
  ['stats', selectStats, { last: 12 }],
  ['stats by map', selectStatsBy as Table, { dimension: 'map' }],
  ['stats by teammate', selectStatsBy as Table, { dimension: 'teammate' }],
  ['teammates', selectTeammates, { partySize: [1, 2] }],
  ['sessions', selectSessions, {}],
  ['medals', selectMedals, {}],
  ['records', selectRecords, { includeIncomplete: true }],
  ['changes', selectChanges as Table, { since: 2n }],
  ['card', selectCard, {}],
  ['histogram', selectHistogram as Table, { metric: 'kda' }],
];

describe('a table about many players is read in one statement', () => {
  for (const [name, select, query] of TABLES)
    it(name, async () => {
      const { pool } = system.db;
      const pages: Page[] = [
        { after: null, limit: 5 },
        {
          after: null,
          limit: 3,
          keys: true,
          total: true,
          wanted: { matchId: true, matches: true, xuid: true },
        },
      ];
      for (const page of pages)
        for (const asked of [byXuid, names]) {
          const answers = await expectSame(
            asked,
            (all) => readPlayerTables(pool, select, all, query as never, page),
            (one) => readPlayerTable(pool, select, one, query as never, page),
          );
          expect(answers[1]).toBeNull();
          expect(answers[0]?.xuid).toBe(answers[5]?.xuid);
        }
    });

  it('goes on after a place', async () => {
    const { pool } = system.db;
    const page: Page = { after: [Date.parse('2026-11-01'), ''], limit: 4 };
    await expectSame(
      byXuid,
      (all) => readPlayerTables(pool, selectMatches, all, {}, page),
      (one) => readPlayerTable(pool, selectMatches, one, {}, page),
    );
  });

  it('finds each player’s matches by the index, and no more of them than the page has', async () => {
    const { pool } = system.db;
    const page: Page = { after: null, limit: 5, wanted: { matchId: true } };
    const [answer] = await readPlayerTables(pool, selectMatches, byXuid, {}, page);
    if (answer == null) throw new Error('nobody');
    const steps = await explain(pool, {
      text: answer.statement.text,
      values: [...answer.statement.values],
    });
    const history = steps.filter(({ relation, index }) => `${relation} ${index}`.includes('participants'));
    expect(history.map(({ index }) => index)).toEqual(['participants_xuid_started_at_idx']);
    // Four of the six have matches here; a page is five, and one to know of the next.
    expect(history[0]?.rows).toBeLessThanOrEqual(6 * byXuid.length + byXuid.length);
  });
});

describe('what is said of many players is read in one statement', () => {
  it('their heads', async () => {
    const { pool } = system.db;
    for (const asked of [byXuid, names])
      await expectSame(
        asked,
        (all) => lookUpPlayers(pool, all),
        (one) => lookUpPlayer(pool, one),
      );
  });

  it('their profiles, and what is wanted of them', async () => {
    const { pool } = system.db;
    for (const wanted of [undefined, { gamertag: true, ranks: { current: { value: true } } } as const])
      for (const asked of [byXuid, names])
        await expectSame(
          asked,
          (all) => readPlayers(pool, all, wanted),
          (one) => readPlayer(pool, one, wanted),
        );
  });

  it('their synchronisations', async () => {
    const { pool } = system.db;
    for (const asked of [byXuid, names])
      await expectSame(
        asked,
        (all) => readSyncs(pool, all),
        (one) => readSync(pool, one),
      );
  });
});

describe('many matches', () => {
  it('are read in one statement', async () => {
    const { pool } = system.db;
    const { rows } = await pool.query<{ id: string }>('select id::text from matches order by id limit 9');
    const ids = rows.map(({ id }) => id);
    const asked = [...ids, '00000000-0000-4000-8000-000000000000', ...ids.slice(0, 1)];
    const wanted = { matchId: true, participants: { xuid: true, stats: { kills: true } } } as const;
    await expectSame(
      asked,
      (all) => readMatchDetails(pool, all),
      async (one) => {
        const match = await readMatchDetail(pool, one);
        return match && { document: match.document };
      },
    );
    await expectSame(
      asked,
      (all) => readMatchDetails(pool, all, wanted),
      async (one) => (await readMatchDetails(pool, [one], wanted))[0] ?? null,
    );
  });
});

describe('nobody and one', () => {
  it('nobody is no statement', async () => {
    const { pool } = system.db;
    const page: Page = { after: null, limit: 5 };
    const { result, statements } = await countStatements(() =>
      Promise.all([
        readPlayerTables(pool, selectMatches, [], {}, page),
        lookUpPlayers(pool, []),
        readPlayers(pool, []),
        readSyncs(pool, []),
        readMatchDetails(pool, []),
      ]),
    );
    expect([result, statements]).toEqual([[[], [], [], [], []], []]);
  });

  it('one is the statement there is for one', async () => {
    const { pool } = system.db;
    const page: Page = { after: null, limit: 5 };
    const [one = ''] = byXuid;
    const of = async (run: () => Promise<unknown>) => (await countStatements(run)).statements;
    expect(await of(() => readPlayerTables(pool, selectMatches, [one], {}, page))).toEqual(
      await of(() => readPlayerTable(pool, selectMatches, one, {}, page)),
    );
    expect(await of(() => lookUpPlayers(pool, [one]))).toEqual(await of(() => lookUpPlayer(pool, one)));
    expect(await of(() => readPlayers(pool, [one]))).toEqual(await of(() => readPlayer(pool, one)));
    expect(await of(() => readSyncs(pool, [one]))).toEqual(await of(() => readSync(pool, one)));
  });
});
