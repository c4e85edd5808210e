import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import type { Filter, FilterName } from '../../src/schemas/filter.ts';
import { capturedPlayers } from '../helpers/captured-players.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { cellsOf, valueAt } from '../helpers/csv-cells.ts';
import { createEventfulWorld } from '../helpers/eventful-world.ts';
import {
  askable,
  FILTER_NAMES,
  type FilterValues,
  filterOf,
  filters,
  filterValues,
} from '../helpers/oracle/filter-values.ts';
import type { OracleMatch } from '../helpers/oracle/oracle-match.ts';
import {
  createOracleSystem,
  type OraclePlayer,
  type OracleSystem,
  type OracleWorld,
  type Query,
  queryString,
  readPages,
} from '../helpers/oracle/oracle-system.ts';
import { parseCsv } from '../helpers/parse-csv.ts';

interface Row {
  matchId: string;
  [field: string]: unknown;
}

/** What a filter must do on its own, in words that a list of values cannot say. */
const ALONE: Partial<Record<FilterName, Filter[]>> = {
  from: [
    { from: '2026-10-25', tz: 'Atlantic/Azores' },
    { from: '2026-10-26', tz: 'Europe/Berlin' },
    { from: '2026-03-29', tz: 'Asia/Beirut' },
    { from: '2026-10-25T02:30:00+02:00' },
    { from: '2026-10-25T02:30:00+01:00' },
  ],
  to: [
    { to: '2026-10-25', tz: 'Atlantic/Azores' },
    { to: '2026-10-26', tz: 'Europe/Berlin' },
    { to: '2026-03-29', tz: 'Asia/Beirut' },
    { from: '2026-10-25', to: '2026-10-26', tz: 'Europe/Berlin' },
    { from: '2026-10-26', to: '2026-10-25' },
  ],
};

/** Filters that are given once. */
const SINGLE = new Set<FilterName>(['from', 'to', 'ranked', 'completed', 'includeIncomplete', 'last', 'tz']);

describe('filters over a synthetic world', () => {
  tellFilters(true, () => {
    const source = createEventfulWorld();
    return { source, gamertags: source.heroes };
  });
});

describe.skipIf(corpusDirectory === null)('filters over captured matches', () => {
  tellFilters(false, () => {
    return capturedPlayers(createCapturedSource(corpusDirectory ?? ''), 6);
  });
});

function tellFilters(synthetic: boolean, open: () => OracleWorld): void {
  let oracle: OracleSystem;
  let players: { player: OraclePlayer; values: FilterValues }[];

  beforeAll(async () => {
    const { source, gamertags } = open();
    oracle = await createOracleSystem(source, gamertags);
    players = oracle.players.map((player) => ({ player, values: filterValues(player, oracle.world) }));
  }, 120_000);
  afterAll(() => oracle?.system.close());

  const list = (player: OraclePlayer, query: Query, limit?: number) =>
    readPages<Row>(oracle, player, '/matches', query, limit);
  const ids = (rows: readonly { matchId: string }[]) => rows.map(({ matchId }) => matchId);

  async function compare(player: OraclePlayer, filter: Filter): Promise<OracleMatch[]> {
    const expected = oracle.expected(player, filter);
    expect(ids(await list(player, filter)), queryString(filter)).toEqual(ids(expected));
    return expected;
  }

  it('without any filter: every match, newest first, as upstream tells it', async () => {
    for (const { player } of players) {
      const rows = await list(player, {});
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(summaryOf)).toEqual(player.matches.map(summaryOfOracle));
    }
  });

  it.each(FILTER_NAMES)('%s alone', async (name) => {
    let some = 0;
    let all = 0;
    for (const { player, values } of players) {
      for (const value of values[name]) {
        const filter = { [name]: SINGLE.has(name) ? value : [value] } as Filter;
        const { length } = await compare(player, filter);
        if (length > 0 && length < player.matches.length) some++;
        if (length === player.matches.length) all++;
      }
      for (const filter of ALONE[name] ?? []) await compare(player, filter);
    }
    // A filter that lets everything or nothing through proves nothing. A zone alone filters nothing.
    if (name === 'tz') expect(all).toBeGreaterThan(0);
    else if (synthetic) expect(some).toBeGreaterThan(0);
  });

  it.each(FILTER_NAMES.filter((name) => !SINGLE.has(name)))('%s with several values', async (name) => {
    const able = players.filter(({ values }) => askable(values).includes(name));
    expect(able.length).toBeGreaterThan(0);
    for (const { player, values } of able)
      await fc.assert(
        fc.asyncProperty(filterOf([name], values), async (filter) => void (await compare(player, filter))),
        { numRuns: synthetic ? 10 : 4, seed: 117 },
      );
  });

  it('pairs and triples of filters, and what they have in common with each alone', async () => {
    let told = 0;
    for (const { player, values } of players)
      await fc.assert(
        fc.asyncProperty(filters(values, 2, 3), async (filter) => {
          const expected = await compare(player, filter);
          if (expected.length > 0 && expected.length < player.matches.length) told++;
          if (filter.last !== undefined) return;
          // The zone says what the others mean; it is no condition of its own.
          const { tz, ...conditions } = filter;
          let common = ids(player.matches);
          for (const [name, value] of Object.entries(conditions)) {
            const alone = new Set(ids(await list(player, { [name]: value, tz })));
            common = common.filter((id) => alone.has(id));
          }
          expect(ids(expected), queryString(filter)).toEqual(common);
        }),
        { numRuns: synthetic ? 45 : 12, seed: 343 },
      );
    if (synthetic) expect(told).toBeGreaterThan(20);
  });

  it('a player by a name they had once', async () => {
    const [{ player }] = players as [(typeof players)[0]];
    const xuid = frequentCompany(player);
    const former = {
      with: ['some FORMER name'],
      without: ['Some Former Name'],
      against: ['Some former name'],
    };
    await oracle.system.db.pool.query(
      `insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
       values ($1, '2022-01-01', '2022-02-01', 'Some Former Name', 'some former name')`,
      [xuid],
    );
    for (const [name, value] of Object.entries(former))
      expect(ids(await list(player, { [name]: value }))).toEqual(
        ids(oracle.expected(player, { [name]: [xuid] })),
      );
  });

  it('pages of any length, one after the other, are the whole', async () => {
    for (const { player, values } of players)
      await fc.assert(
        fc.asyncProperty(filters(values, 1, 2), fc.integer({ min: 1, max: 60 }), async (filter, limit) => {
          const most = Math.max(limit, Math.ceil(player.matches.length / 12));
          expect(ids(await list(player, filter, most))).toEqual(ids(oracle.expected(player, filter)));
        }),
        { numRuns: synthetic ? 20 : 6, seed: 11 },
      );
  });

  it('the same rows as CSV and NDJSON, cell by cell', async () => {
    for (const { player, values } of players)
      await fc.assert(
        fc.asyncProperty(filters(values, 0, 2), async (filter) => {
          const rows = await list(player, filter);
          const ndjson = await oracle.get(player, '/matches.ndjson', filter);
          expect(ndjson.statusCode).toBe(200);
          const lines = ndjson.body.split('\n');
          expect(lines.pop()).toBe('');
          expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
          const csv = await oracle.get(player, '/matches.csv', filter);
          expect(csv.statusCode).toBe(200);
          const [header = [], ...cells] = parseCsv(csv.body);
          expect(cells).toEqual(rows.map((row) => cellsOf(row, header)));
          for (const column of ['matchId', 'map.name', 'stats.kills', 'outcome'])
            expect(header).toContain(column);
        }),
        { numRuns: synthetic ? 12 : 4, seed: 7 },
      );
  });

  it('only the fields asked for, in every form', async () => {
    for (const { player, values } of players.slice(0, 2)) {
      const [header = []] = parseCsv((await oracle.get(player, '/matches.csv', { last: 1 })).body);
      const columns = fc.uniqueArray(fc.constantFrom(...header), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(filters(values, 1, 1), columns, async (filter, chosen) => {
          const whole = await list(player, filter);
          const query = { ...filter, fields: chosen.join(',') };
          const ordered = header.filter((column) => chosen.includes(column));
          const projected = await list(player, query);
          expect(projected.map((row) => ordered.map((column) => valueAt(row, column)))).toEqual(
            whole.map((row) => ordered.map((column) => valueAt(row, column))),
          );
          for (const row of projected) expect(leaves(row).every((leaf) => covered(leaf, ordered))).toBe(true);
          const csv = parseCsv((await oracle.get(player, '/matches.csv', query)).body);
          expect(csv).toEqual([ordered, ...whole.map((row) => cellsOf(row, ordered))]);
          const ndjson = (await oracle.get(player, '/matches.ndjson', query)).body.trim();
          expect(ndjson === '' ? [] : ndjson.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(
            projected,
          );
        }),
        { numRuns: synthetic ? 12 : 4, seed: 5 },
      );
    }
  });
}

/** Who was in the most of a player's matches. */
function frequentCompany({ matches }: OraclePlayer): string {
  const counts = new Map<string, number>();
  for (const { xuid } of matches.flatMap(({ others }) => others))
    counts.set(xuid, (counts.get(xuid) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What both sides say of a match in the list. */
function summaryOf(row: Row) {
  return {
    matchId: row.matchId,
    startedAt: Date.parse(String(row.startedAt)),
    endedAt: Date.parse(String(row.endedAt)),
    lifecycle: row.lifecycle,
    mode: valueAt(row, 'mode.category'),
    variant: [valueAt(row, 'mode.assetId'), valueAt(row, 'mode.name')],
    map: [valueAt(row, 'map.assetId'), valueAt(row, 'map.name')],
    playlist: [
      valueAt(row, 'playlist.assetId'),
      valueAt(row, 'playlist.name'),
      valueAt(row, 'playlist.ranked'),
    ],
    seasonId: row.seasonId,
    outcome: row.outcome,
    teamId: row.teamId,
    seconds: row.timePlayedSeconds,
    tier: valueAt(row, 'csrBefore.tier'),
    kills: valueAt(row, 'stats.kills'),
    damageTaken: valueAt(row, 'stats.damageTaken'),
  };
}

function summaryOfOracle(match: OracleMatch): ReturnType<typeof summaryOf> {
  const { matchId, startedAt, endedAt, lifecycle, mode, seasonId, outcome, teamId, seconds, tier } = match;
  const { variant, map, playlist, ranked, core } = match;
  return {
    ...{ matchId, startedAt, endedAt, lifecycle, mode, seasonId, outcome, teamId, seconds, tier },
    variant: [variant.assetId, variant.name],
    map: [map.assetId, map.name],
    playlist: [playlist?.assetId ?? null, playlist?.name ?? null, ranked],
    kills: core.kills,
    damageTaken: core.damageTaken,
  };
}

/** Paths of everything in a row that is no object. */
function leaves(value: unknown, path: string[] = []): string[] {
  if (value === null || typeof value !== 'object') return [path.join('.')];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** A column, or a null where an object that holds chosen columns would be. */
const covered = (leaf: string, columns: readonly string[]): boolean =>
  columns.some((column) => column === leaf || column.startsWith(`${leaf}.`));
