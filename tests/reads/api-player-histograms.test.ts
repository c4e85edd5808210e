import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { METRIC_NAMES } from '../../src/schemas/metrics.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { type Columns, seedPlayed } from '../helpers/seed-played.ts';
import { difference, type Row, valuesOf } from '../helpers/stat-line.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface Bin {
  lower: number;
  upper: number;
  matches: number;
  share: number;
}

interface Histogram {
  data: Bin[];
  page: { next: string | null };
  metric: string;
  summary: Record<string, number | null>;
  exclusions: { incomplete: number };
}

let system: TestSystem;
let next = 2533274850000000n;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
});
afterAll(() => system?.close());

async function someone(own: readonly Columns[]): Promise<string> {
  const xuid = next++;
  await seedPlayer(system.db.pool, xuid, `Player ${xuid}`);
  await seedPlayed(
    system.db.pool,
    own.map((columns, index) => ({
      startedAt: new Date(Date.parse('2026-03-01T12:00:00Z') + index * 900_000).toISOString(),
      participants: [{ xuid: String(xuid), ...columns }],
    })),
  );
  return String(xuid);
}

const get = (whose: string, rest: string) => system.app.inject(`/v1/players/${whose}/histograms/${rest}`);

async function ask(whose: string, rest: string): Promise<Histogram> {
  const answer = await get(whose, rest);
  expect([rest, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([rest, 200, '']);
  return answer.json<Histogram>();
}

/** Interpolated between the two nearest, as spreadsheets do. */
function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

function summaryOf(values: readonly number[]): Record<string, number | null> {
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((total, value) => total + value, 0) / n;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  const at = (share: number) => percentile(sorted, share);
  return {
    n,
    mean,
    sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
    min: at(0),
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
    max: at(1),
  };
}

/** What holds of the bins of any values. */
function expectBins(bins: readonly Bin[], values: readonly number[]): void {
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no bins');
  expect(bins.reduce((total, { matches }) => total + matches, 0)).toBe(values.length);
  expect(bins.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
  for (const [index, bin] of bins.entries()) {
    const isLast = bin === last;
    if (!isLast) expect([bin.upper, bin.lower < bin.upper]).toEqual([bins[index + 1]?.lower, true]);
    const inside = values.filter(
      (value) => value >= bin.lower && (value < bin.upper || (isLast && value === bin.upper)),
    );
    expect([bin.lower, bin.matches]).toEqual([bin.lower, inside.length]);
    expect(bin.share).toBeCloseTo(bin.matches / values.length, 12);
  }
  expect(first.matches).toBeGreaterThan(0);
  expect(last.matches).toBeGreaterThan(0);
}

const played = fc.record({
  kills: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 9 }),
  deaths: fc.integer({ min: 0, max: 40 }),
  assists: fc.integer({ min: 0, max: 30 }),
  shots_hit: fc.integer({ min: 0, max: 300 }),
  shots_fired: fc.integer({ min: 0, max: 300 }),
  score: fc.integer({ min: -20, max: 250 }),
  time_played_seconds: fc.integer({ min: 600, max: 20_000 }).map((tenths) => tenths / 10),
});

describe('histograms', () => {
  it('hold every value once, whatever the values, the bins and their width', async () => {
    const metric = fc.constantFrom('kills', 'kda', 'accuracy', 'score', 'killsPer10', 'timePlayedSeconds');
    await fc.assert(
      fc.asyncProperty(
        fc.array(played, { minLength: 1, maxLength: 40 }),
        metric,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(0.1, 0.25, 1, 3, 7.3, 1000),
        async (own, name, bins, width) => {
          const whose = await someone(own);
          const values = valuesOf(name, own as unknown as Row[]);
          const even = await ask(whose, `${name}?bins=${bins}`);
          expect([even.metric, even.page.next]).toEqual([name, null]);
          if (values.length === 0) {
            expect([even.data, even.summary.n, even.summary.mean]).toEqual([[], 0, null]);
            return;
          }
          expect(difference(even.summary, summaryOf(values))).toEqual([]);
          const [least, most] = [Math.min(...values), Math.max(...values)];
          expect(even.data).toHaveLength(least === most ? 1 : bins);
          expect([even.data[0]?.lower, even.data.at(-1)?.upper]).toEqual([
            even.summary.min,
            even.summary.max,
          ]);
          expectBins(even.data, values);

          const answer = await get(whose, `${name}?binWidth=${width}`);
          const count = Math.floor(most / width) - Math.floor(least / width) + 1;
          if (count > 200) {
            expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST' });
            return;
          }
          const wide = answer.json<Histogram>();
          expectBins(wide.data, values);
          for (const { lower, upper } of wide.data) {
            expect(upper - lower).toBeCloseTo(width, 6);
            expect(Math.abs(lower / width - Math.round(lower / width))).toBeLessThan(1e-6);
          }
        },
      ),
      { numRuns: 40, seed: 117 },
    );
  }, 60_000);

  it('answer for every metric but the win rate, in every format', async () => {
    const whose = await someone(
      Array.from({ length: 30 }, (_, index) => ({
        kills: index,
        deaths: 30 - index,
        assists: 3,
        outcome: index === 7 ? 4 : 2,
      })),
    );
    for (const name of METRIC_NAMES) {
      const answer = await get(whose, name);
      expect([name, answer.statusCode]).toEqual([name, name === 'winRate' ? 400 : 200]);
    }
    const { data, exclusions, summary } = await ask(whose, 'kills');
    expect([data.length, summary.n, exclusions]).toEqual([20, 29, { incomplete: 1 }]);
    expect((await ask(whose, 'kills?includeIncomplete=true')).summary.n).toBe(30);
    expect((await ask(whose, 'kills?last=5')).summary).toMatchObject({ n: 5, min: 25, max: 29 });
    const csv = (await get(whose, 'kills.csv')).body.trimEnd().split('\r\n');
    expect(csv).toEqual([
      'lower,upper,matches,share',
      ...data.map(({ lower, upper, matches, share }) => [lower, upper, matches, share].join(',')),
    ]);
    const lines = (await get(whose, 'kills.ndjson')).body.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Bin)).toEqual(data);
  });

  it('of a few values by hand', async () => {
    const whose = await someone([1, 1, 2, 5].map((kills) => ({ kills })));
    expect((await ask(whose, 'kills?binWidth=2')).data).toEqual([
      { lower: 0, upper: 2, matches: 2, share: 0.5 },
      { lower: 2, upper: 4, matches: 1, share: 0.25 },
      { lower: 4, upper: 6, matches: 1, share: 0.25 },
    ]);
    expect((await ask(whose, 'kills?bins=2')).data).toEqual([
      { lower: 1, upper: 3, matches: 3, share: 0.75 },
      { lower: 3, upper: 5, matches: 1, share: 0.25 },
    ]);
    expect((await ask(await someone([{ kills: 4 }]), 'kills')).data).toEqual([
      { lower: 4, upper: 4, matches: 1, share: 1 },
    ]);
  });

  it('of nobody’s matches are empty', async () => {
    const whose = await someone([]);
    for (const rest of ['kills', 'accuracy?binWidth=0.1'])
      expect(await ask(whose, rest)).toMatchObject({
        data: [],
        summary: { n: 0, mean: null, sd: null, min: null, p50: null, max: null },
      });
    expect((await get(whose, 'kills.csv')).body).toBe('lower,upper,matches,share\r\n');
  });

  it.each([
    ['kill', 'params/metric', '"kill" is no metric; did you mean kills?'],
    ['toString', 'params/metric', 'known: kda, kills'],
    ['winRate', 'params/metric', 'see /stats'],
    ['kills?bins=0', 'querystring/bins', '>= 1'],
    ['kills?bins=101', 'querystring/bins', '<= 100'],
    ['kills?binWidth=0', 'querystring/binWidth', '>='],
    ['kills?binWidth=-1', 'querystring/binWidth', '>='],
    ['kills?binWidth=1e-300', 'querystring/binWidth', '>='],
    ['kills?binWidth=NaN', 'querystring/binWidth', 'number'],
    ['kills?bins=5&binWidth=1', 'querystring/binWidth', 'one or the other'],
    ['kills?binWidth=0.000001', 'querystring/binWidth', 'makes 29000001 bins'],
    ['kills?binWidht=2', 'querystring/binWidht', 'did you mean binWidth?'],
  ])('refuse %s', async (rest, path, message) => {
    const whose = await someone([{ kills: 0 }, { kills: 29 }]);
    const answer = await get(whose, rest);
    const { code, errors } = answer.json<{ code: string; errors: { path: string; message: string }[] }>();
    expect([answer.statusCode, code, errors[0]?.path]).toEqual([400, 'INVALID_REQUEST', path]);
    expect(errors[0]?.message).toContain(message);
  });

  it('cost one statement', async () => {
    const whose = await someone([{ kills: 3 }, { kills: 9 }]);
    for (const rest of ['kills', 'kills?binWidth=2', 'kda.csv?last=1']) {
      const { result, statements } = await countStatements(() => get(whose, rest));
      expect([result.statusCode, statements.length]).toEqual([200, 1]);
    }
  });
});
