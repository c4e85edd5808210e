import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Question } from '../../src/api/define-table.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { type BothApis, type BothTable, createBothApis } from '../helpers/both-apis.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { sendGraph } from '../helpers/send-graph.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const PRIVATE = 2533274800000401n;
const UNTRACKED = 2533274800000402n;

let system: TestSystem;
let apis: BothApis;
let player: string;

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 30, now: () => now });
  system = await createTestSystem({ source });
  const [xuid] = await ingestPlayers(system, source.demoGamertags.slice(0, 1));
  player = String(xuid);
  await seedPlayer(system.db.pool, PRIVATE, 'Hermit');
  await system.db.prisma.trackedPlayer.update({ where: { xuid: PRIVATE }, data: { state: 'private' } });
  await system.db.prisma.player.create({ data: { xuid: UNTRACKED } });
  apis = await createBothApis(system);
}, 120_000);
afterAll(() => system?.close());

const tableOf = (operation: string): BothTable => {
  const table = apis.tables.find(({ name }) => name === operation);
  if (table === undefined) throw new Error(`there is no ${operation}`);
  return table;
};

const CURSOR_OF_ANOTHER = Buffer.from(JSON.stringify([1, 'listPlayerRanks', 1, 'a'])).toString('base64url');

/** A table, what is asked of it, the code of either API, and a word of what is said. */
const REFUSED: readonly [operation: string, question: Question, code: string, says?: string][] = [
  ['listPlayerMatches', { player: 'Nobody Ever' }, 'PLAYER_NOT_FOUND'],
  ['getPlayerStats', { player: '2533274800009999' }, 'PLAYER_NOT_FOUND'],
  ['listPlayerMatches', { player: String(UNTRACKED) }, 'PLAYER_NOT_TRACKED'],
  ['getRivals', { player: String(UNTRACKED) }, 'PLAYER_NOT_TRACKED'],
  ['listPlayerMatches', { player: String(PRIVATE) }, 'HISTORY_PRIVATE'],
  ['getPlayerStats', { player: 'Hermit' }, 'HISTORY_PRIVATE'],
  ['getTrend', { player: String(PRIVATE) }, 'HISTORY_PRIVATE'],
  ['listPlayerInsights', { player: String(PRIVATE) }, 'HISTORY_PRIVATE'],
  ['listPlayerMatches', { from: '2026-02-30' }, 'INVALID_REQUEST', 'is no date there is'],
  ['getPlayerStats', { to: 'yesterday' }, 'INVALID_REQUEST'],
  ['getPlayerCard', { tz: 'Mars/Olympus' }, 'INVALID_REQUEST', 'is no IANA time zone'],
  ['getTrend', { tz: 'Mars/Olympus' }, 'INVALID_REQUEST', 'is no IANA time zone'],
  ['listPlayerMatches', { completed: true, includeIncomplete: true }, 'INVALID_REQUEST', 'the opposite'],
  ['listPlayerMatches', { with: ['Nobody Ever'] }, 'INVALID_REQUEST', 'nobody here is known as'],
  ['getPlayerStats', { last: 0 }, 'INVALID_REQUEST', 'must be >= 1'],
  ['listPlayerMatches', { cursor: 'nonsense' }, 'INVALID_CURSOR'],
  ['listPlayerMatches', { cursor: CURSOR_OF_ANOTHER }, 'INVALID_CURSOR'],
  ['listPlayers', { cursor: CURSOR_OF_ANOTHER }, 'INVALID_CURSOR'],
  ['listPlayerMatches', { limit: 0 }, 'INVALID_REQUEST'],
  ['listPlayerMatches', { limit: 201 }, 'INVALID_REQUEST'],
  ['getPlayerHistogram', { metric: 'kils' }, 'INVALID_REQUEST', 'did you mean kills?'],
  ['getPlayerHistogram', { metric: 'winRate' }, 'INVALID_REQUEST', 'has no distribution'],
  ['getPlayerHistogram', { metric: 'kills', bins: 3, binWidth: 2 }, 'INVALID_REQUEST', 'one or the other'],
  [
    'getPlayerHistogram',
    { metric: 'damageDealt', binWidth: 0.000001 },
    'INVALID_REQUEST',
    'which is more than',
  ],
  ['listPlayerStatsBy', { dimension: 'mapp' }, 'INVALID_REQUEST', 'did you mean map?'],
  ['listPlayerStatsBy', { dimension: 'map,map' }, 'INVALID_REQUEST', 'twice'],
  ['listPlayerStatsBy', { dimension: 'map,mode,day' }, 'INVALID_REQUEST', 'one dimension or two'],
  ['listPlayerTeammates', { minMatches: 0 }, 'INVALID_REQUEST', 'must be >= 1'],
  ['listPlayerChanges', { since: 'W/"nothing"' }, 'INVALID_REQUEST'],
  ['getLeaderboard', { metric: 'csr', window: '30d' }, 'INVALID_REQUEST', 'takes only playlist'],
  ['getLeaderboard', { metric: 'kda', minMatches: 0 }, 'INVALID_REQUEST', 'must be >= 1'],
  ['getLeaderboard', { metric: 'kda', map: ['Nowhere'] }, 'INVALID_REQUEST', 'Nowhere'],
  ['listMedals', { lang: 'not a language' }, 'INVALID_REQUEST'],
];

it.each(REFUSED)('%s %j is %s in both', async (operation, question, code, says = '') => {
  const table = tableOf(operation);
  const asked = table.table.isOfPlayer ? { player, ...question } : question;
  const problem = await apis.restProblem(table, asked);
  expect(problem.code).toBe(code);
  const { data, errors = [] } = await apis.graphFailure(table, asked);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(
    table.path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], data) ?? null,
  ).toBeNull();
  const words = (all: { message: string }[] | undefined) => (all ?? []).map(({ message }) => message);
  expect(words(problem.errors).join()).toContain(says);
  expect(words(errors[0]?.extensions.errors).join()).toContain(says);
  if (code !== 'INVALID_REQUEST') expect(errors[0]?.message).toBe(problem.detail);
});

it('a map nobody has seen is told with the one that may be meant', async () => {
  const table = tableOf('listPlayerMatches');
  const { data } = await apis.rest<{ data: { map: { name: string | null } | null }[] }>(table, { player });
  const name = data.map(({ map }) => map?.name).find((one) => typeof one === 'string') ?? '';
  const asked = { player, map: [`${name}q`] };
  const problem = await apis.restProblem(table, asked);
  const { errors = [] } = await apis.graphFailure(table, asked);
  const said = errors[0]?.extensions.errors?.map(({ message }) => message);
  expect(said).toEqual(problem.errors?.map(({ message }) => message));
  expect(said?.join()).toContain(`did you mean ${name}?`);
});

it('words of an enumeration are refused by the schema of the graph, as by that of REST', async () => {
  for (const [operation, question] of [
    ['getLeaderboard', { metric: 'nonsense' }],
    ['getLeaderboard', { metric: 'kda', window: '31d' }],
    ['getTrend', { player, metric: 'nonsense' }],
    ['listPlayerMatches', { player, outcome: ['nonsense'] }],
    ['listPlayerMatches', { player, last: 1.5 }],
  ] as const) {
    const problem = await apis.restProblem(tableOf(operation), question);
    expect(problem.code, operation).toBe('INVALID_REQUEST');
    const { errors = [] } = await apis.graphFailure(tableOf(operation), question);
    const codes = errors.map(({ extensions }) => extensions.code);
    expect(['GRAPHQL_INVALID', 'INVALID_REQUEST'], `${operation} ${codes}`).toContain(codes[0]);
  }
});

it('one field that fails leaves the others', async () => {
  const { data, errors = [] } = await sendGraph<{ player: Record<string, unknown> }>(
    system,
    `query ($xuid: String!) { player(xuid: $xuid) { xuid bad: matches(after: "x") { nodes { matchId } } stats { matches } } }`,
    { xuid: player },
  );
  expect(errors.map(({ path }) => path)).toEqual([['player', 'bad']]);
  expect(data?.player).toEqual({ xuid: player, bad: null, stats: { matches: expect.any(Number) } });
});

it('documents by name: the same codes', async () => {
  const cases: readonly [string, string][] = [
    ['{ player(gamertag: "Nobody Ever") { xuid } }', '/v1/players/Nobody%20Ever'],
    [`{ player(xuid: "${UNTRACKED}") { xuid } }`, `/v1/players/${UNTRACKED}`],
    ['{ sync(gamertag: "Nobody Ever") { state } }', '/v1/players/Nobody%20Ever/sync'],
    [`{ sync(xuid: "${UNTRACKED}") { state } }`, `/v1/players/${UNTRACKED}/sync`],
    ['{ match(id: "nonsense") { matchId } }', '/v1/matches/nonsense'],
  ];
  for (const [query, path] of cases) {
    const problem = (await system.app.inject(path)).json<{ code: string }>();
    const { errors = [] } = await sendGraph(system, query);
    expect(
      errors.map(({ extensions }) => extensions.code),
      query,
    ).toEqual([problem.code]);
  }
});
