import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import { DIMENSION_NAMES } from '../../src/schemas/dimensions.ts';
import type { Filter } from '../../src/schemas/filter.ts';
import { METRIC_NAMES, type MetricName } from '../../src/schemas/metrics.ts';
import { capturedPlayers } from '../helpers/captured-players.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { cellsOf } from '../helpers/csv-cells.ts';
import { createEventfulWorld } from '../helpers/eventful-world.ts';
import {
  groupKey,
  groupMatches,
  ORACLE_DIMENSIONS,
  type OracleDimension,
} from '../helpers/oracle/dimensions.ts';
import { type FilterValues, filters, filterValues, ZONES } from '../helpers/oracle/filter-values.ts';
import { type Bins, histogram } from '../helpers/oracle/histogram.ts';
import { labelOf } from '../helpers/oracle/labels.ts';
import {
  createOracleSystem,
  type OraclePlayer,
  type OracleSystem,
  type OracleWorld,
  queryString,
  readPages,
} from '../helpers/oracle/oracle-system.ts';
import { statLine } from '../helpers/oracle/stat-line.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { sameNumbers } from '../helpers/same-numbers.ts';

type Line = ReturnType<typeof statLine>;
type Group = Line & { by: Record<string, { key: string | null; label: string | null }> };

describe('statistics over a synthetic world', () => {
  tellStatistics(true, () => {
    const source = createEventfulWorld();
    return { source, gamertags: source.heroes };
  });
});

describe.skipIf(corpusDirectory === null)('statistics over captured matches', () => {
  tellStatistics(false, () => capturedPlayers(createCapturedSource(corpusDirectory ?? ''), 5));
});

it('the oracle knows every dimension there is', () => {
  expect([...ORACLE_DIMENSIONS].sort()).toEqual([...DIMENSION_NAMES].sort());
});

function tellStatistics(synthetic: boolean, open: () => OracleWorld): void {
  let oracle: OracleSystem;
  let players: { player: OraclePlayer; values: FilterValues }[];

  beforeAll(async () => {
    const { source, gamertags } = open();
    oracle = await createOracleSystem(source, gamertags);
    players = oracle.players.map((player) => ({ player, values: filterValues(player, oracle.world) }));
  }, 120_000);
  afterAll(() => oracle?.system.close());

  const counted = (player: OraclePlayer, filter: Filter) => oracle.expected(player, filter, true);

  /** What the filter lets through but for not being completed. */
  function incomplete(player: OraclePlayer, { last, ...filter }: Filter): number {
    const { completed, includeIncomplete, ...rest } = filter;
    const leavesOut = completed ?? (includeIncomplete === undefined ? true : !includeIncomplete);
    if (!leavesOut) return 0;
    return oracle.expected(player, { ...rest, completed: false }).filter((match) => !match.completed).length;
  }

  async function compareTotal(player: OraclePlayer, filter: Filter): Promise<void> {
    const answer = await oracle.get(player, '/stats', filter);
    expect(answer.statusCode, answer.body).toBe(200);
    const { data, exclusions } = answer.json<{ data: Line; exclusions: object }>();
    sameNumbers(data, statLine(counted(player, filter)), `/stats${queryString(filter)}`);
    expect(exclusions).toEqual({ incomplete: incomplete(player, filter) });
  }

  /** @returns how many groups there are. */
  async function compareGroups(
    player: OraclePlayer,
    dimensions: readonly OracleDimension[],
    filter: Filter,
    minMatches?: number,
  ): Promise<number> {
    const path = `/stats/by/${dimensions.join(',')}`;
    const query = { ...filter, minMatches };
    const at = `${path}${queryString(query)}`;
    const leftOut = { incomplete: incomplete(player, filter) };
    const rows = await readPages<Group>(oracle, player, path, query, 200, (page) =>
      expect(page, at).toMatchObject({ exclusions: leftOut }),
    );
    const expected = groupMatches(counted(player, filter), dimensions, filter.tz ?? 'UTC');
    for (const [key, { length }] of expected) if (length < (minMatches ?? 1)) expected.delete(key);
    const keyOf = ({ by }: Group) => groupKey(dimensions.map((name) => by[name]?.key ?? null));
    expect(rows.map(keyOf).sort(), at).toEqual([...expected.keys()].sort());
    for (const row of rows) {
      const { by, ...line } = row;
      sameNumbers(line, statLine(expected.get(keyOf(row)) ?? []), `${at} ${keyOf(row)}`);
      expect(Object.keys(by)).toEqual(dimensions);
      for (const name of dimensions) {
        const { key = null, label = null } = by[name] ?? {};
        expect(labelOf(name, key, oracle.world), `${name} ${key}`).toContain(label);
      }
    }
    inOrder(rows, dimensions, at);
    return rows.length;
  }

  async function compareHistogram(
    player: OraclePlayer,
    metric: MetricName,
    bins: Bins,
    filter: Filter,
  ): Promise<void> {
    const answer = await oracle.get(player, `/histograms/${metric}`, { ...filter, ...bins });
    const at = `/histograms/${metric}${queryString({ ...filter, ...bins })}`;
    expect(answer.statusCode, `${at}: ${answer.body}`).toBe(200);
    const { data, summary, exclusions } = answer.json<Record<'data' | 'summary' | 'exclusions', object>>();
    expect(exclusions, at).toEqual({ incomplete: incomplete(player, filter) });
    const expected = histogram(metric, counted(player, filter), bins);
    sameNumbers(data, expected.rows, at);
    sameNumbers(summary, expected.summary, at);
  }

  it('in all, whatever the filter', async () => {
    for (const { player, values } of players) {
      for (const filter of [{}, { completed: false }, { includeIncomplete: true }, { last: 10 }])
        await compareTotal(player, filter);
      await fc.assert(
        fc.asyncProperty(filters(values, 1, 3), (filter) => compareTotal(player, filter)),
        { numRuns: synthetic ? 40 : 10, seed: 1 },
      );
    }
  });

  it.each(ORACLE_DIMENSIONS)('by %s, without and with filters', async (dimension) => {
    let most = 0;
    for (const { player, values } of players) {
      for (const filter of [{}, { includeIncomplete: true }, { last: 30 }])
        most = Math.max(most, await compareGroups(player, [dimension], filter));
      const runs = { numRuns: synthetic ? 4 : 2, seed: 2 };
      await fc.assert(
        fc.asyncProperty(
          filters(values, 1, 2),
          async (filter) => void (await compareGroups(player, [dimension], filter)),
        ),
        runs,
      );
      // Where the matches are from makes no difference to a clock; the days that do are in the synthetic world.
      if (!synthetic || !ZONED.has(dimension)) continue;
      for (const tz of ZONES) await compareGroups(player, [dimension], { tz });
    }
    // One group alone is no proof that anything is told apart.
    if (synthetic) expect(most).toBeGreaterThan(1);
  });

  it('by two dimensions, whatever the filter', async () => {
    const pair = fc.uniqueArray(fc.constantFrom(...ORACLE_DIMENSIONS), { minLength: 2, maxLength: 2 });
    for (const { player, values } of players.slice(0, 2))
      await fc.assert(
        fc.asyncProperty(
          pair,
          filters(values, 0, 2),
          fc.constantFrom(undefined, 1, 2, 5),
          async (dimensions, filter, least) => void (await compareGroups(player, dimensions, filter, least)),
        ),
        { numRuns: synthetic ? 30 : 8, seed: 3 },
      );
  });

  it('the same groups as CSV and NDJSON, cell by cell', async () => {
    const some = fc.uniqueArray(fc.constantFrom(...ORACLE_DIMENSIONS), { minLength: 1, maxLength: 2 });
    for (const { player, values } of players.slice(0, 2))
      await fc.assert(
        fc.asyncProperty(some, filters(values, 0, 1), async (dimensions, filter) => {
          const path = `/stats/by/${dimensions.join(',')}`;
          const rows = await readPages<Group>(oracle, player, path, filter);
          const [header = [], ...cells] = parseCsv((await oracle.get(player, `${path}.csv`, filter)).body);
          expect(header).toEqual(expect.arrayContaining(dimensions.map((name) => `by.${name}.key`)));
          expect(cells).toEqual(rows.map((row) => cellsOf(row, header)));
          const { body } = await oracle.get(player, `${path}.ndjson`, filter);
          const lines = body.split('\n').slice(0, -1);
          expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
        }),
        { numRuns: synthetic ? 10 : 3, seed: 5 },
      );
  });

  it.each(METRIC_NAMES.filter((name) => name !== 'winRate'))('%s match by match', async (metric) => {
    const binned = fc.oneof(
      fc.constant({}),
      fc.record({ bins: fc.integer({ min: 1, max: 100 }) }),
      // A width that suits the metric: about as many bins as there may be.
      fc.constantFrom(3, 17, 60).map((parts) => ({ parts })),
    );
    for (const { player, values } of players)
      await fc.assert(
        fc.asyncProperty(binned, filters(values, 0, 2), async (bins, filter) => {
          const { summary } = histogram(metric, counted(player, filter), {});
          const range = (summary.max ?? 0) - (summary.min ?? 0);
          const { parts, ...rest } = bins as Bins & { parts?: number };
          const width = Number((range / (parts ?? 1)).toPrecision(2));
          const how = parts === undefined ? rest : { binWidth: width > 1e-6 ? width : 1 };
          const reach = Math.max(Math.abs(summary.min ?? 0), Math.abs(summary.max ?? 0));
          if (reach / (how.binWidth ?? 1) < 1e6) await compareHistogram(player, metric, how, filter);
        }),
        { numRuns: synthetic ? 5 : 2, seed: 4 },
      );
  });
}

const ZONED = new Set<OracleDimension>(['day', 'week', 'month', 'weekday', 'hour']);

/** Newest first by calendar, by number on clocks, else by how many matches. */
function inOrder(rows: readonly Group[], dimensions: readonly OracleDimension[], at: string): void {
  const [name = 'map', second] = dimensions;
  const rank = (row: Group): number => {
    if (second !== undefined) return -row.matches;
    if (name === 'day' || name === 'week' || name === 'month') return -Date.parse(row.lastMatchAt ?? '');
    return name === 'weekday' || name === 'hour' ? Number(row.by[name]?.key) : -row.matches;
  };
  const ranks = rows.map(rank);
  expect(ranks, at).toEqual([...ranks].sort((a, b) => a - b));
}
