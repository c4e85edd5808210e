import { afterAll, beforeAll, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { askGraph } from '../helpers/send-graph.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let players: string[];

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 80, now: () => now });
  system = await createTestSystem({ source });
  players = (await ingestPlayers(system, source.demoGamertags.slice(0, 6))).map(String);
  // Which playlists have ranks is known now.
  for (const xuid of players) await handlers['snapshot-player'](system.context, { xuid });
}, 120_000);
afterAll(() => system?.close());

/** What an operation answers and what it asks of the database; twice as it is, and then compiled, each time as another question: always the same. */
async function ask<Data>(
  query: string,
  variables: object = {},
): Promise<{ data: Data; statements: string[] }> {
  const runs: { result: Data; statements: string[] }[] = [];
  for (let run = 0; run < 4; run++)
    runs.push(await countStatements(() => askGraph<Data>(system, query, { ...variables, run })));
  // What was stored a moment ago is placed in the log and told by the process that stored it, which here is this one.
  for (const run of runs)
    run.statements = run.statements.filter((text) => !/pg_notify|pending_events|sequence_events/.test(text));
  const [first] = runs as [{ result: Data; statements: string[] }];
  for (const { statements } of runs) expect(statements.length).toBe(first.statements.length);
  return { data: first.result, statements: first.statements };
}

interface Nodes<Node> {
  nodes: Node[];
}

const xuid = () => ({ xuid: players[0] });

it('fifty matches, everybody in them, who they are and their ranks: six statements at most', async () => {
  type Person = { xuid: string | null; player: { gamertag: string; currentRanks: unknown[] } | null };
  const { data, statements } = await ask<{
    player: { matches: Nodes<{ match: { participants: Person[] } }> };
  }>(
    `query ($xuid: String!) { player(xuid: $xuid) { matches(first: 50) { nodes {
      matchId match { participants { xuid stats { kills } player { gamertag currentRanks { current { value } playlist { name } } } } }
    } } } }`,
    xuid(),
  );
  const { nodes } = data.player.matches;
  expect(nodes.length).toBe(50);
  const people = nodes.flatMap(({ match }) => match.participants);
  expect(people.length).toBeGreaterThan(300);
  expect(people.filter(({ player }) => player !== null).length).toBeGreaterThan(50);
  expect(people.some(({ player }) => (player?.currentRanks.length ?? 0) > 0)).toBe(true);
  // The page, the matches, the people with their ranks.
  expect(statements.length).toBe(3);
});

it('tables of many players: a statement for each table, not for each player', async () => {
  const query = (first: number) => `{ players(first: ${first}) { nodes { player {
    gamertag matches(first: 5) { nodes { matchId stats { kda } } } stats { matches } sessions(first: 3) { nodes { matches } }
  } } } }`;
  const { data, statements } = await ask<{ players: Nodes<{ player: { matches: Nodes<object> } }> }>(
    query(50),
  );
  expect(data.players.nodes.length).toBe(players.length);
  for (const { player } of data.players.nodes) expect(player.matches.nodes.length).toBe(5);
  // The list, who they are, and three tables.
  expect(statements.length).toBe(5);
  expect((await ask(query(2))).statements.length).toBe(5);
});

it('what is not wanted of a row is not in the statement', async () => {
  const all = `query ($xuid: String!) { player(xuid: $xuid) { matches(first: 25) { nodes { stats { kills deaths kda } } } } }`;
  const { data, statements } = await ask<{ player: { matches: Nodes<{ stats: object }> } }>(all, xuid());
  for (const { stats } of data.player.matches.nodes)
    expect(Object.keys(stats)).toEqual(['kills', 'deaths', 'kda']);
  const text = statements.find((one) => one.includes("'kills'")) ?? '';
  expect(text).not.toBe('');
  const rest = await countStatements(() =>
    system.app.inject(`/v1/players/${players[0]}/matches?completed=true&last=30`),
  );
  const whole = rest.statements.join();
  for (const member of [
    'personalScore',
    'headshotKills',
    'startedAt',
    'playlist',
    'map',
    'csrAfter',
    'laterFields',
  ]) {
    if (member !== 'laterFields') expect(whole, member).toContain(`'${member}'`);
    expect(text, member).not.toContain(`'${member}'`);
  }
  expect(text).not.toContain(' as total');
  expect(text).not.toContain(' as keys');
});

it('rows are counted, and told their places, only when that is asked', async () => {
  const text = async (wanted: string) =>
    (
      await ask(`query ($xuid: String!) { player(xuid: $xuid) { matches(first: 3) { ${wanted} } } }`, xuid())
    ).statements.join();
  expect(await text('totalCount')).toContain(' as total');
  expect(await text('totalCount')).not.toContain(' as keys');
  expect(await text('edges { cursor }')).toContain(' as keys');
  expect(await text('edges { node { matchId } }')).not.toContain(' as keys');
});

it('a field twice, with other arguments: a statement each; with the same: one', async () => {
  const page = (args: string) => `matches(${args}) { nodes { matchId } }`;
  const two = await ask<{ player: { a: Nodes<object>; b: Nodes<object> } }>(
    `query ($xuid: String!) { player(xuid: $xuid) { a: ${page('first: 2')} b: ${page('first: 3')} } }`,
    xuid(),
  );
  expect([two.data.player.a.nodes.length, two.data.player.b.nodes.length]).toEqual([2, 3]);
  expect(two.statements.length).toBe(2);
  const same = await ask(
    `query ($xuid: String!) { player(xuid: $xuid) { a: ${page('first: 2')} b: ${page('first: 2')} } }`,
    xuid(),
  );
  expect(same.statements.length).toBe(1);
});

it('a player named twice, by gamertag and by xuid, is one page twice', async () => {
  const { data } = await ask<Record<'a' | 'b', { gamertag: string; matches: Nodes<object> }>>(
    `query ($xuid: String!) { a: player(xuid: $xuid) { gamertag matches { nodes { matchId } } } }`,
    xuid(),
  );
  const twice = await ask<Record<'a' | 'b', unknown>>(
    `query ($xuid: String!, $gamertag: String!) {
      a: player(xuid: $xuid) { matches { nodes { matchId } } }
      b: player(gamertag: $gamertag) { matches { nodes { matchId } } }
    }`,
    { ...xuid(), gamertag: data.a.gamertag },
  );
  expect(twice.data.a).toEqual(twice.data.b);
  expect(twice.statements.length).toBe(1);
});

it('a profile is read with the look-up, and a table with who it is about: a statement each', async () => {
  const matches = 'matches { nodes { matchId } }';
  const counted = async (wanted: string) =>
    (await ask(`query ($xuid: String!) { player(xuid: $xuid) { ${wanted} } }`, xuid())).statements.length;
  expect(await counted('xuid gamertag freshness { revision }')).toBe(1);
  expect(await counted('gamertag gamertags { gamertag } currentRanks { takenAt } notices { code }')).toBe(1);
  expect(await counted(`gamertag freshness { revision } ${matches}`)).toBe(1);
  expect(await counted(`... on Player { some: ${matches} } ... { stats { matches } }`)).toBe(2);
  expect(await counted(`currentRanks { takenAt } ${matches} stats { matches }`)).toBe(3);
  expect(await counted(`insights { trend { headline { text } } }`)).toBeGreaterThan(1);
});

it('matches by their ids: one statement, null for what is not stored', async () => {
  const { data } = await ask<{ player: { matches: Nodes<{ matchId: string }> } }>(
    'query ($xuid: String!) { player(xuid: $xuid) { matches(first: 49) { nodes { matchId } } } }',
    xuid(),
  );
  const ids = [
    ...data.player.matches.nodes.map(({ matchId }) => matchId),
    '00000000-0000-4000-8000-000000000000',
  ];
  const { data: found, statements } = await ask<{ matches: ({ matchId: string } | null)[] }>(
    'query ($ids: [String!]!) { matches(ids: $ids) { matchId startedAt } }',
    { ids },
  );
  expect(found.matches.map((match) => match?.matchId ?? null)).toEqual([...ids.slice(0, 49), null]);
  expect(statements.length).toBe(1);
});
