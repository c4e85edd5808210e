import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { askGraph, sendGraph } from '../helpers/send-graph.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let xuid: string;
let gamertag: string;
/** Makes the questions of each test its own. */
let turn = 0;

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 40, now: () => now });
  system = await createTestSystem({ source });
  [gamertag = ''] = source.demoGamertags;
  xuid = String((await ingestPlayers(system, [gamertag]))[0]);
  // Nobody's interest in them is noted while they are asked for.
  await system.db.pool.query('update tracked_players set asked_at = now()');
  // What was stored is told once, by the first statement of another turn.
  await askGraph(system, `{ player(xuid: "${xuid}") { xuid } }`);
}, 120_000);
afterAll(() => system?.close());
beforeEach(() => void turn++);

type Player = Record<string, unknown>;

async function ask(
  wanted: string,
  variables: object = { xuid },
  name = 'xuid',
): Promise<{ player: Player; statements: number }> {
  const { result, statements } = await countStatements(() =>
    askGraph<Record<'player', Player>>(
      system,
      `query ($${name}: String!) { player(${name}: $${name}) { ${wanted} } }`,
      { ...variables, turn },
    ),
  );
  return {
    player: result.player,
    statements: statements.filter((text) => !text.includes('pg_notify')).length,
  };
}

const PAGE = `gamertag currentRanks { takenAt } matches(first: 5) { nodes { matchId startedAt } totalCount } stats { matches }
  teammates(first: 3) { nodes { gamertag matches } }`;

const touch = () =>
  system.db.pool.query('update tracked_players set revision = revision + 1 where xuid = $1', [xuid]);

it('a page that was asked for before is looked up, and read no more', async () => {
  const first = await ask(PAGE);
  expect(first.statements).toBe(4);
  for (let again = 0; again < 4; again++) expect(await ask(PAGE)).toEqual({ ...first, statements: 1 });
});

it('another question, another player’s name and other variables are other pages', async () => {
  const first = await ask(PAGE);
  expect((await ask(PAGE, { gamertag }, 'gamertag')).player).toEqual(first.player);
  expect((await ask(PAGE.replace('first: 5', 'first: 4'))).statements).toBe(4);
  expect((await ask(PAGE, { xuid, more: 1 })).statements).toBe(4);
});

it('what changes is told at once', async () => {
  const raise = (name: string) =>
    system.db.pool.query('update revisions set value = value + 1 where name = $1', [name]);
  const bare = 'matches(first: 2) { nodes { matchId } }';
  const isKnown = async (wanted: string) => (await ask(wanted)).statements === 1;
  // Whether it is the same is looked up first, and was asked for in vain.
  for (const wanted of [PAGE, bare]) {
    await ask(wanted);
    expect(await isKnown(wanted)).toBe(true);
  }
  await touch();
  for (const wanted of [PAGE, bare])
    expect([await isKnown(wanted), await isKnown(wanted)]).toEqual([false, true]);
  await raise('metadata');
  for (const wanted of [PAGE, bare])
    expect([await isKnown(wanted), await isKnown(wanted)]).toEqual([false, true]);
  await raise('names');
  expect(await isKnown(PAGE)).toBe(false);
  // Nobody else’s name is in it.
  expect(await isKnown(bare)).toBe(true);
});

it('freshness is of the moment, wherever it stands and whatever it is called', async () => {
  const wanted = `freshness { asOf } xuid fresh: freshness { when: nextSync kind: __typename state } matches(first: 1) { nodes { matchId } }
    last: freshness { revision } freshness { stored asOf }`;
  const first = await ask(wanted);
  await system.db.pool.query(
    `update tracked_players set next_sync_at = '2031-02-03T04:05:06Z' where xuid = $1`,
    [xuid],
  );
  const { player, statements } = await ask(wanted);
  expect(statements).toBe(1);
  expect(player).toEqual({
    ...first.player,
    freshness: { asOf: expect.any(String), stored: expect.any(Number) },
    fresh: { when: '2031-02-03T04:05:06.000Z', kind: 'Freshness', state: 'current' },
  });
  expect(Object.keys(player)).toEqual(['freshness', 'xuid', 'fresh', 'matches', 'last']);
  expect(Object.keys(player.freshness as object)).toEqual(['asOf', 'stored']);
  const { asOf } = player.freshness as { asOf: string };
  expect(asOf >= (first.player.freshness as { asOf: string }).asOf).toBe(true);
});

it('a former gamertag is told as one, and a present one is not', async () => {
  const wanted = 'gamertag notices { code }';
  await ask(wanted, { gamertag }, 'gamertag');
  await system.db.pool.query(
    `update players set gamertag = 'Renamed', gamertag_key = 'renamed' where xuid = $1`,
    [xuid],
  );
  const { player } = await ask(wanted, { gamertag }, 'gamertag');
  expect(player).toEqual({ gamertag: 'Renamed', notices: [{ code: 'GAMERTAG_RENAMED' }] });
  expect(await ask(wanted, { gamertag }, 'gamertag')).toEqual({ player, statements: 1 });
  expect((await ask(wanted)).player).toEqual({ gamertag: 'Renamed', notices: [] });
});

it.each([
  'matches(first: 2) { nodes { matchId match { startedAt } } }',
  'teammates(first: 2) { nodes { xuid player { gamertag } } }',
  'insights { trend { headline { text } } }',
  '... on Player { gamertag } stats { matches }',
  'gamertag @skip(if: false) stats { matches }',
])('%s: what leads further is executed each time', async (wanted) => {
  const { player, statements } = await ask(wanted);
  const again = await ask(wanted);
  expect(again.player).toEqual(player);
  if (!wanted.startsWith('insights')) expect(again.statements).toBe(statements);
});

it('what fails is not remembered, and whoever is let go of or hidden is told of as they are', async () => {
  const query = `query ($xuid: String!) { player(xuid: $xuid) { xuid matches(after: "x") { nodes { matchId } } } }`;
  for (let again = 0; again < 3; again++)
    expect((await sendGraph(system, query, { xuid, turn })).errors?.[0]?.extensions.code).toBe(
      'INVALID_CURSOR',
    );
  await ask(PAGE);
  await system.db.pool.query(
    `update tracked_players set state = 'private', stored_matches = 0 where xuid = $1`,
    [xuid],
  );
  const { errors } = await sendGraph(system, `query ($xuid: String!) { player(xuid: $xuid) { ${PAGE} } }`, {
    xuid,
    turn,
  });
  expect(errors?.map(({ extensions }) => extensions.code)).toContain('HISTORY_PRIVATE');
});
