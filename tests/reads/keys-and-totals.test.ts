import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlayerTable } from '../../src/db/reads/player-table.ts';
import { readSharedTable } from '../../src/db/reads/shared-table.ts';
import type { Page, SelectTable } from '../../src/db/reads/table.ts';
import { selectChanges } from '../../src/db/reads/tables/changes.ts';
import { selectTeammates } from '../../src/db/reads/tables/company.ts';
import { selectLeaderboard } from '../../src/db/reads/tables/leaderboard.ts';
import { selectMatches } from '../../src/db/reads/tables/matches.ts';
import { selectMedals } from '../../src/db/reads/tables/medals.ts';
import { selectMaps } from '../../src/db/reads/tables/metadata.ts';
import { selectStats } from '../../src/db/reads/tables/player-stats.ts';
import { selectStatsBy } from '../../src/db/reads/tables/player-stats-by.ts';
import { selectPlayers } from '../../src/db/reads/tables/players.ts';
import { selectRanks } from '../../src/db/reads/tables/ranks.ts';
import { selectRecords } from '../../src/db/reads/tables/records.ts';
import { selectSessions } from '../../src/db/reads/tables/sessions.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let player: string;
let friend: string;
let gamertag: string;

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 30, now: () => now });
  system = await createTestSystem({ source });
  [gamertag = ''] = source.demoGamertags;
  [player, friend] = (await ingestPlayers(system, source.demoGamertags.slice(0, 2))).map(String) as [
    string,
    string,
  ];
}, 120_000);
afterAll(() => system?.close());

type Table = SelectTable<never>;
type Read = (page: Page) => Promise<Pick<Answer, 'data' | 'keys' | 'total'>>;
type Answer = NonNullable<Awaited<ReturnType<typeof readPlayerTable>>>;

const ofPlayer =
  (select: Table, query: () => object): Read =>
  async (page) => {
    const answer = await readPlayerTable(system.db.pool, select, player, query() as never, page);
    if (answer === null) throw new Error('nobody');
    return answer;
  };

const ofNobody =
  (select: Table, query: () => object): Read =>
  async (page) => {
    const answer = await readSharedTable<never, string>(
      system.db.pool,
      select,
      [],
      query() as never,
      page,
      'array',
    );
    return answer;
  };

const none = () => ({});

const TABLES: readonly [name: string, read: Read][] = [
  ['matches', ofPlayer(selectMatches, none)],
  ['matches won', ofPlayer(selectMatches, () => ({ outcome: ['win'] }))],
  ['the last 11 matches', ofPlayer(selectMatches, () => ({ last: 11 }))],
  ['completed matches with a friend', ofPlayer(selectMatches, () => ({ with: [friend], completed: true }))],
  ['matches of a mode', ofPlayer(selectMatches, () => ({ mode: ['slayer', 'oddball'], ranked: true }))],
  ['matches nobody played', ofPlayer(selectMatches, () => ({ from: '2030-01-01' }))],
  ['ranks', ofPlayer(selectRanks, none)],
  ['ranks after matches lost', ofPlayer(selectRanks, () => ({ outcome: ['loss'] }))],
  ['stats', ofPlayer(selectStats, none)],
  ['stats by map', ofPlayer(selectStatsBy as Table, () => ({ dimension: 'map' }))],
  [
    'stats by hour, of two matches',
    ofPlayer(selectStatsBy as Table, () => ({ dimension: 'hour', minMatches: 2 })),
  ],
  ['teammates', ofPlayer(selectTeammates, none)],
  ['sessions', ofPlayer(selectSessions, () => ({ outcome: ['win'] }))],
  ['medals', ofPlayer(selectMedals, () => ({ last: 8 }))],
  ['records', ofPlayer(selectRecords, none)],
  ['changes', ofPlayer(selectChanges as Table, () => ({ since: 4n }))],
  ['changes of records', ofPlayer(selectChanges as Table, () => ({ since: 0n, kind: ['record'] }))],
  ['changes of matches won', ofPlayer(selectChanges as Table, () => ({ since: 0n, outcome: ['win'] }))],
  ['leaderboard', ofNobody(selectLeaderboard, () => ({ metric: 'kda', minMatches: 1, window: 'all' }))],
  ['players', ofNobody(selectPlayers, none)],
  ['players by name', ofNobody(selectPlayers, () => ({ search: gamertag.slice(0, 4) }))],
  ['maps', ofNobody(selectMaps, none)],
];

for (const [name, read] of TABLES)
  it(`${name}: keys lead on, totals are those of the whole list`, async () => {
    const whole = await read({ after: null, limit: 5_000, keys: true, total: true });
    const rows = JSON.parse(whole.data) as unknown[];
    const keys = whole.keys ?? [];
    expect(name === 'matches nobody played' || rows.length > 0).toBe(true);
    expect([keys.length, whole.total]).toEqual([rows.length, rows.length]);
    const places = [...new Set([0, 1, Math.floor(keys.length / 2), keys.length - 1])];
    for (const place of places.filter((at) => at >= 0 && at < keys.length)) {
      const after = keys[place] ?? null;
      const { result: page, statements } = await countStatements(() =>
        read({ after, limit: 7, keys: true, total: true }),
      );
      expect(statements).toHaveLength(1);
      expect(JSON.parse(page.data)).toEqual(rows.slice(place + 1, place + 8));
      expect(page.keys).toEqual(keys.slice(place + 1, place + 8));
      expect(page.total).toBe(rows.length);
    }
    expect(await read({ after: null, limit: 7 })).toMatchObject({ keys: null, total: null });
  });

it('counts without making the rows', async () => {
  const answer = await ofPlayer(selectMatches, none)({ after: null, limit: 1, total: true, wanted: {} });
  const listed = await ofPlayer(selectMatches, none)({ after: null, limit: 5_000 });
  expect(JSON.parse(answer.data)).toEqual([{}]);
  expect([answer.total, answer.keys]).toEqual([JSON.parse(listed.data).length, null]);
});
