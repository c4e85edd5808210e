import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import type { Source } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import {
  chosen,
  compareLists,
  createReader,
  LISTS,
  pick,
  type Row,
  type SomeFilter,
} from '../helpers/compare-lists.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { expectedCompany, expectedRanks } from '../helpers/expected-lists.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { type PlayedMatch, playedMatches } from '../helpers/played-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

async function stored(source: Source, gamertags: readonly string[]) {
  const system = await createTestSystem({ source });
  const xuids = (await ingestPlayers(system, gamertags)).map((xuid) => xuid.toString().padStart(16, '0'));
  // Which playlists are ranked is known by now.
  for (const xuid of xuids) await handlers['snapshot-player'](system.context, { xuid });
  return { system, xuids };
}

describe('lists of a player of the synthetic world', () => {
  const source = createSyntheticWorld({ seed: 11, players: 24, matchesPerPlayer: 60, now: () => new Date() });
  let system: TestSystem;
  let xuid: string;
  let all: PlayedMatch[];

  beforeAll(async () => {
    let xuids: string[];
    ({ system, xuids } = await stored(source, source.demoGamertags.slice(0, 1)));
    xuid = xuids[0] ?? '';
    all = playedMatches(source, xuid);
  });
  afterAll(() => system?.close());

  it('has something of everything to compare', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(all.some(({ isCompleted }) => !isCompleted)).toBe(true);
    expect(all.some(({ hasTeams }) => !hasTeams)).toBe(true);
    expect(expectedRanks(all).length).toBeGreaterThan(5);
    expect(expectedRanks(all).some(({ csrChange }) => csrChange !== null)).toBe(true);
  });

  it('say what the payloads say', () => compareLists(system, all, xuid, {}));

  it('say so whatever filters are combined', async () => {
    const at = (share: number) =>
      new Date((all[Math.floor(all.length * share)]?.startMs ?? 0) + 1).toISOString();
    const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const maps = [...new Set(all.flatMap(({ mapId }) => (mapId === null ? [] : [mapId])))];
    const filters = fc.record({
      outcome: option(fc.constantFrom('win', 'loss', 'tie', 'dnf')),
      lifecycle: option(fc.constantFrom('matchmade', 'custom')),
      map: option(fc.constantFrom(...maps)),
      includeIncomplete: option(fc.boolean()),
      last: option(fc.integer({ min: 1, max: 30 })),
      from: option(fc.double({ min: 0.4, max: 0.99, noNaN: true }).map(at)),
      to: option(fc.double({ min: 0, max: 0.5, noNaN: true }).map(at)),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
        await compareLists(system, all, xuid, given as SomeFilter);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('leave out people met in fewer matches than minMatches', async () => {
    const { whole } = createReader(system);
    const rows = await whole(xuid, 'opponents', 'minMatches=2');
    const expected = expectedCompany(chosen(all, {}, false), 'opponents').filter(
      ({ matches }) => matches >= 2,
    );
    expect(rows.map((row) => row.xuid)).toEqual(expected.map((person) => person.xuid));
    expect(expected.length).toBeGreaterThan(0);
  });

  it.each(LISTS)('page by page %s are the whole, in every format', async (list) => {
    const { whole, get } = createReader(system);
    const rows = await whole(xuid, list);
    expect(rows.length).toBeGreaterThan(0);
    expect(await whole(xuid, list, '', 3)).toEqual(rows);
    const lines = (await system.app.inject(`/v1/players/${xuid}/${list}.ndjson`)).body;
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Row),
    ).toEqual(rows);
    const csv = await system.app.inject(`/v1/players/${xuid}/${list}.csv`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body.trimEnd().split('\r\n').length).toBe(rows.length + 1);
    expect((await get(`/v1/players/${xuid}/${list}`)).data).toEqual(
      rows.slice(0, list === 'records' ? 50 : 25),
    );
  });

  it.each(LISTS)('page by page %s of the newest matches are the whole', async (list) => {
    const { whole } = createReader(system);
    const rows = await whole(xuid, list, 'last=30');
    expect(rows.length).toBeGreaterThan(1);
    expect(await whole(xuid, list, 'last=30', 1)).toEqual(rows);
  });

  it.each(LISTS)('cost one statement, and one look-up once known: %s', async (list) => {
    const url = `/v1/players/${xuid}/${list}?last=37`;
    const first = await countStatements(() => system.app.inject(url));
    expect([first.result.statusCode, first.statements.length]).toEqual([200, 1]);
    const headers = { 'if-none-match': String(first.result.headers.etag), 'cache-control': 'no-cache' };
    const again = await countStatements(() => system.app.inject({ url, headers }));
    expect([again.result.statusCode, again.statements.length, again.result.body]).toEqual([304, 1, '']);
  });

  it('tell the newest rank of each playlist beside the ranks', async () => {
    const { get } = createReader(system);
    const { current } = await get(`/v1/players/${xuid}/ranks?limit=1`);
    const profile = (await system.app.inject(`/v1/players/${xuid}`)).json<{ ranks: Row[] }>();
    expect(current).toEqual(profile.ranks);
    expect(current?.length).toBeGreaterThan(0);
  });

  it('say what a medal is and where its picture is', async () => {
    const { whole } = createReader(system);
    const metadata = JSON.parse(source.medalMetadata().toString()) as {
      difficulties: string[];
      types: string[];
      medals: {
        nameId: number;
        name: { value: string };
        description: { value: string };
        spriteIndex: number;
        difficultyIndex: number;
        typeIndex: number;
      }[];
    };
    for (const row of await whole(xuid, 'medals')) {
      const medal = metadata.medals.find(({ nameId }) => nameId === row.id);
      const index = medal?.spriteIndex ?? 0;
      expect(pick(row, ['name', 'description', 'difficulty', 'type', 'sprite'])).toEqual(
        medal === undefined
          ? { name: null, description: null, difficulty: null, type: null, sprite: null }
          : {
              name: medal.name.value,
              description: medal.description.value,
              difficulty: metadata.difficulties[medal.difficultyIndex],
              type: metadata.types[medal.typeIndex],
              sprite: { index, column: index % 16, row: Math.floor(index / 16) },
            },
      );
    }
  });

  it.each([
    ['teammates?minMatches=0', 'querystring/minMatches'],
    ['sessions?gapMinutes=1441', 'querystring/gapMinutes'],
    ['sessions?gapMinutes=x', 'querystring/gapMinutes'],
    ['records?minMatches=2', 'minMatches'],
    ['medals?last=0', 'querystring/last'],
    ['ranks?cursor=x', 'cursor'],
  ])('refuse %s', async (rest, named) => {
    const answer = await system.app.inject(`/v1/players/${xuid}/${rest}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain(named);
  });
});

describe.skipIf(corpusDirectory === null)('lists of captured players', () => {
  let system: TestSystem;
  let xuids: string[];
  let source: Source;

  beforeAll(async () => {
    source = createCapturedSource(corpusDirectory ?? '');
    // Everybody in a captured match has it in their history; some of them are enough.
    ({ system, xuids } = await stored(source, source.demoGamertags.slice(0, 12)));
  });
  afterAll(() => system?.close());

  it('say what the payloads say', async () => {
    let matches = 0;
    for (const xuid of xuids) {
      const all = playedMatches(source, xuid);
      matches += all.length;
      await compareLists(system, all, xuid, {});
      await compareLists(system, all, xuid, { includeIncomplete: true });
    }
    expect(matches).toBeGreaterThan(xuids.length - 1);
  });
});
