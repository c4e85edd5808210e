import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import { type BothApis, type BothTable, createBothApis } from '../helpers/both-apis.ts';
import { capturedPlayers } from '../helpers/captured-players.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { createEventfulWorld } from '../helpers/eventful-world.ts';
import { type Asked, questionsOf } from '../helpers/graph-questions.ts';
import { asGraph, everythingOf } from '../helpers/graph-text.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import type { OracleWorld } from '../helpers/oracle/oracle-system.ts';
import { askGraph } from '../helpers/send-graph.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { walk } from '../helpers/walk-both.ts';

describe('the graph answers as REST does, over a synthetic world', () => {
  tellAll(true, () => {
    const source = createEventfulWorld();
    return { source, gamertags: source.heroes };
  });
});

describe.skipIf(corpusDirectory === null)(
  'the graph answers as REST does, over captured matches (needs the corpus)',
  () => {
    tellAll(false, () => capturedPlayers(createCapturedSource(corpusDirectory ?? ''), 2));
  },
);

function tellAll(synthetic: boolean, open: () => OracleWorld): void {
  let system: TestSystem;
  let apis: BothApis;
  let asked: Asked;
  let gamertag: string;

  beforeAll(async () => {
    const { source, gamertags } = open();
    system = await createTestSystem({ source });
    const [player = 0n, friend = 0n] = await ingestPlayers(system, gamertags);
    // Which playlists have ranks is known now.
    await handlers['snapshot-player'](system.context, { xuid: player.toString() });
    gamertag = gamertags[0] ?? '';
    apis = await createBothApis(system);
    const xuid = player.toString().padStart(16, '0');
    const matches = apis.tables.find(({ name }) => name === 'listPlayerMatches') as BothTable;
    const { data } = await apis.rest<{ data: Played[] }>(matches, { player: xuid, mode: ['slayer'] });
    const [played] = data;
    asked = {
      player: xuid,
      friend: friend.toString(),
      map: played?.map?.assetId ?? '',
      playlist: played?.playlist?.assetId ?? '',
    };
  }, 300_000);
  afterAll(() => system?.close());

  /** Of some tables every question; those that find something prove something. */
  async function compareAll(chosen: (table: BothTable) => boolean): Promise<void> {
    const tables = apis.tables.filter(chosen);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const sizes: number[] = [];
      for (const question of questionsOf(table.table, asked)) {
        const { rest } = await apis.compare(table, question);
        sizes.push([rest.data].flat().length);
      }
      // The captured matches are few.
      if (synthetic)
        expect(Math.max(...sizes), `${table.name} is empty whatever is asked`).toBeGreaterThan(0);
    }
  }

  it(
    'every table about a player, with filters and parameters',
    () => compareAll(({ path }) => path[0] === 'player' && path[1] !== 'insights'),
    300_000,
  );
  it('every table about all', () => compareAll(({ path }) => path[0] !== 'player'), 300_000);
  it('every insight and the headlines', () => compareAll(({ path }) => path[1] === 'insights'), 300_000);

  it('every page of every list', async () => {
    for (const table of apis.tables.filter(({ hasPages }) => hasPages)) {
      const [question = {}] = questionsOf(table.table, asked);
      await walk(apis, table, question);
    }
  }, 300_000);

  it('the profile, however the player is named', async () => {
    const type = apis.schema.getType('Player') as GraphQLObjectType;
    for (const [name, value] of [
      ['xuid', asked.player],
      ['gamertag', gamertag],
      ['gamertag', gamertag.toUpperCase()],
    ] as const) {
      const { player } = await askGraph<{ player: Row }>(
        system,
        `query ($name: String!) { player(${name}: $name)${everythingOf(type)} }`,
        { name: value },
      );
      const { ranks, ...profile } = (
        await system.app.inject(`/v1/players/${encodeURIComponent(value)}`)
      ).json<Row>();
      if (synthetic) expect(ranks).not.toEqual([]);
      expect(timeless(player)).toEqual(timeless(asGraph(type, { ...profile, currentRanks: ranks }) as Row));
    }
  });

  it('the sync of a player', async () => {
    const type = apis.schema.getType('Sync') as GraphQLObjectType;
    const { sync } = await askGraph<{ sync: Row }>(
      system,
      `{ sync(xuid: "${asked.player}")${everythingOf(type)} }`,
    );
    const rest = (await system.app.inject(`/v1/players/${asked.player}/sync`)).json<Row>();
    expect(timeless(sync)).toEqual(timeless(asGraph(type, rest) as Row));
  });

  it('matches, alone and together', async () => {
    const type = apis.schema.getType('Match') as GraphQLObjectType;
    const table = apis.tables.find(({ name }) => name === 'listPlayerMatches') as BothTable;
    const { data } = await apis.rest(table, { player: asked.player, limit: 50 });
    const ids = data.map(({ matchId }) => String(matchId));
    const everything = everythingOf(type);
    const { matches } = await askGraph<{ matches: Row[] }>(
      system,
      `query ($ids: [String!]!) { matches(ids: $ids)${everything} }`,
      { ids },
    );
    for (const [at, id] of ids.entries()) {
      const rest = asGraph(type, (await system.app.inject(`/v1/matches/${id}`)).json());
      expect(matches[at], id).toEqual(rest);
      if (at > 5) continue;
      const { match } = await askGraph(system, `query ($id: String!) { match(id: $id)${everything} }`, {
        id,
      });
      expect(match).toEqual(rest);
    }
  });

  it('the catalogue of insights', async () => {
    const type = apis.schema.getType('InsightEntry') as GraphQLObjectType;
    const { insights } = await askGraph<{ insights: Row[] }>(system, `{ insights${everythingOf(type)} }`);
    const { data } = (await system.app.inject('/v1/insights')).json<{ data: Row[] }>();
    expect(insights).toEqual(data.map((entry) => asGraph(type, entry)));
  });
}

type Row = Record<string, unknown>;

interface Played {
  map: { assetId: string } | null;
  playlist: { assetId: string } | null;
}

/** Freshness tells when an answer was made, and that differs. */
function timeless({ freshness, ...rest }: Row): Row {
  const { asOf, ...fresh } = freshness as Row;
  return { ...rest, freshness: fresh };
}
