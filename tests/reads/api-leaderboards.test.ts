import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { MODE_CATEGORIES } from '../../src/schemas/enums.ts';
import { METRIC_NAMES, METRICS } from '../../src/schemas/metrics.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { PAIRS, type Played, percentile, playedMatches, pool } from '../helpers/expected-population.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface Entry {
  rank: number;
  xuid: string;
  gamertag: string | null;
  value: number;
  lower: number | null;
  upper: number | null;
  n: number | null;
  playlist: { assetId: string; name: string | null } | null;
}
interface Cell extends Record<string, number | string> {
  mode: string;
  tier: string;
  players: number;
  matches: number;
}
interface Answer<Row> {
  data: Row[];
  page: { next: string | null };
  computedAt: string;
  from: string | null;
  to: string | null;
  statement?: string;
}

const PLAYERS = 10;
const MODES: Readonly<Record<number, string>> = MODE_CATEGORIES;
const TIERS = ['bronze', 'silver', 'gold', 'platinum', 'diamond', 'onyx'];

let system: TestSystem;
let source: Source;
let xuids: string[];
let played: Played[];

beforeAll(async () => {
  const now = new Date();
  source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 30, now: () => now });
  system = await createTestSystem({ source });
  xuids = (await ingestPlayers(system, source.demoGamertags.slice(0, PLAYERS))).map(String);
  const ids = await system.db.prisma.match.findMany({ select: { id: true } });
  played = playedMatches(
    source,
    ids.map(({ id }) => id),
    xuids,
  );
}, 180_000);
afterAll(() => system?.close());

async function get<Row>(path: string): Promise<Answer<Row>> {
  const answer = await system.app.inject(`/v1/${path}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<Answer<Row>>();
}

/** Matchmade matches within the window an answer says. */
const within =
  ({ from, to }: Answer<unknown>, lifecycle = 3) =>
  (match: Played) =>
    match.lifecycle === lifecycle &&
    match.startedAt < Date.parse(to ?? '') &&
    (from === null || match.startedAt >= Date.parse(from));

/** What a leaderboard over these matches must be. */
function ranking(
  metric: string,
  matches: readonly Played[],
  least: number,
): Omit<Entry, 'gamertag' | 'playlist'>[] {
  const sign = METRICS[metric as keyof typeof METRICS].better === 'less' ? -1 : 1;
  const pooled = xuids.flatMap((xuid) => {
    const one = pool(
      metric,
      matches.filter((match) => match.xuid === xuid),
    );
    return one === null || one.n < least ? [] : [{ xuid, ...one }];
  });
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  pooled.sort((a, b) =>
    close(a.value, b.value) ? Number(a.xuid > b.xuid) * 2 - 1 : sign * (b.value - a.value),
  );
  return pooled.map((one) => ({
    rank: 1 + pooled.filter(({ value }) => sign * (value - one.value) > 1e-9 * Math.abs(value)).length,
    ...one,
  }));
}

function expectEntries(entries: readonly Entry[], expected: ReturnType<typeof ranking>, what: string): void {
  expect(
    entries.map(({ xuid, rank, n }) => [xuid, rank, n]),
    what,
  ).toEqual(expected.map(({ xuid, rank, n }) => [xuid, rank, n]));
  entries.forEach((entry, index) => {
    for (const name of ['value', 'lower', 'upper'] as const) {
      const wanted = expected[index]?.[name] ?? null;
      if (wanted === null) expect(entry[name]).toBeNull();
      else expect(entry[name], `${what} ${name}`).toBeCloseTo(wanted, 7);
    }
    expect(entry.playlist).toBeNull();
  });
}

describe('a leaderboard', () => {
  it('knows every metric, and the test has each', () => {
    expect(Object.keys(PAIRS).sort()).toEqual([...METRIC_NAMES].sort());
  });

  it.each(METRIC_NAMES)('by %s is what upstream’s matches say', async (metric) => {
    const answer = await get<Entry>(`leaderboards/${metric}?window=all&minMatches=1`);
    const expected = ranking(metric, played.filter(within(answer)), 1);
    expect(expected.length).toBeGreaterThan(4);
    expectEntries(answer.data, expected, metric);
  });

  it('names the players', async () => {
    const { data } = await get<Entry>('leaderboards/kda?window=all&minMatches=1');
    for (const { xuid, gamertag } of data) expect(gamertag).toBe(source.playerByXuid(xuid)?.gamertag);
  });

  it.each(['7d', '30d', '90d', '365d', 'season', 'all'])('is of the window %s', async (window) => {
    const answer = await get<Entry>(`leaderboards/kda?window=${window}&minMatches=2`);
    expectEntries(answer.data, ranking('kda', played.filter(within(answer)), 2), window);
    const days = /^(\d+)d$/.exec(window)?.[1];
    if (days !== undefined)
      expect(Date.parse(answer.to ?? '') - Date.parse(answer.from ?? '')).toBe(Number(days) * 86_400_000);
    if (window === 'all') expect(answer.from).toBeNull();
    if (window === 'season') {
      const { Seasons } = JSON.parse(String(source.csrSeasonCalendar())) as {
        Seasons: Record<'StartDate' | 'EndDate', { ISO8601Date: string }>[];
      };
      const starts = Seasons.map(({ StartDate, EndDate }) => [StartDate, EndDate])
        .map((days) => days.map(({ ISO8601Date }) => Date.parse(ISO8601Date)))
        .filter(([start = 0, end = 0]) => start <= Date.now() && Date.now() < end);
      expect(Date.parse(answer.from ?? '')).toBe(starts[0]?.[0]);
    }
    const age = Date.now() - Date.parse(answer.computedAt);
    expect(Math.abs(age)).toBeLessThan(60_000);
    const stretch = window === '365d' || window === 'all' ? 3_600_000 : 300_000;
    expect(Date.parse(answer.to ?? '') % stretch).toBe(0);
    expect(Date.now() - Date.parse(answer.to ?? '')).toBeLessThan(stretch + 10_000);
  });

  it('has 30 days and 20 matches unless told', async () => {
    const answer = await get<Entry>('leaderboards/accuracy');
    expectEntries(answer.data, ranking('accuracy', played.filter(within(answer)), 20), 'default');
    expect(Date.parse(answer.to ?? '') - Date.parse(answer.from ?? '')).toBe(30 * 86_400_000);
  });

  it('takes filters, alone and together', async () => {
    const common = <T>(values: readonly T[]) =>
      [...new Set(values)].sort(
        (a, b) => values.filter((one) => one === b).length - values.filter((one) => one === a).length,
      )[0] as T;
    const matchmade = played.filter(({ lifecycle }) => lifecycle === 3);
    const category = common(matchmade.map((match) => match.category));
    const map = common(matchmade.map((match) => match.map));
    const playlist = common(matchmade.map((match) => match.playlist));
    const rules = (id: string | null) =>
      id !== null &&
      (JSON.parse(String(source.playlistRules(id) ?? '{}')) as { HasCsr?: boolean }).HasCsr === true;
    const playlistName = await system.db.prisma.asset.findFirstOrThrow({
      where: { assetId: playlist ?? '', name: { not: null } },
    });
    const filters: [string, number, (match: Played) => boolean][] = [
      [`mode=${MODES[category]}`, 3, (match) => match.category === category],
      [`map=${map}`, 3, (match) => match.map === map],
      [`playlist=${playlist}`, 3, (match) => match.playlist === playlist],
      [
        `playlist=${encodeURIComponent(String(playlistName.name).toUpperCase())}`,
        3,
        (match) => match.playlist === playlist,
      ],
      ['ranked=true', 3, (match) => rules(match.playlist)],
      ['ranked=false', 3, (match) => !rules(match.playlist)],
      ['lifecycle=custom', 1, () => true],
    ];
    let seen = 0;
    for (const [query, lifecycle, holds] of filters) {
      const answer = await get<Entry>(`leaderboards/kills?window=all&minMatches=1&${query}`);
      const expected = ranking('kills', played.filter(within(answer, lifecycle)).filter(holds), 1);
      expectEntries(answer.data, expected, query);
      seen += Number(expected.length > 0);
      for (const [other, otherLifecycle, also] of filters) {
        if (otherLifecycle !== lifecycle || other.split('=')[0] === query.split('=')[0]) continue;
        const both = await get<Entry>(`leaderboards/kills?window=all&minMatches=1&${query}&${other}`);
        const matches = played.filter(within(both, lifecycle)).filter(holds).filter(also);
        expectEntries(both.data, ranking('kills', matches, 1), `${query}&${other}`);
      }
    }
    expect(seen).toBeGreaterThan(4);
  });

  it('refuses what it does not know, and what says nothing of CSR', async () => {
    for (const path of [
      'leaderboards/kdr',
      'leaderboards/kda?minMatches=0',
      'leaderboards/kda?window=1y',
      'leaderboards/kda?season=x',
      'leaderboards/kda?cursor=x',
      'leaderboards/csr?window=7d',
      'leaderboards/csr?mode=slayer',
      'leaderboards/csr?minMatches=3',
      'benchmarks/csr',
      'benchmarks/kda?mode=nothing',
    ]) {
      const answer = await system.app.inject(`/v1/${path}`);
      expect([path, answer.statusCode]).toEqual([path, 400]);
    }
    const wrong = await system.app.inject('/v1/leaderboards/kdr');
    expect(wrong.json()).toMatchObject({
      errors: [{ path: 'params/metric', message: expect.stringContaining('did you mean kda?') }],
    });
    const answer = await system.app.inject('/v1/leaderboards/csr?ranked=true');
    expect(answer.json()).toMatchObject({
      code: 'INVALID_REQUEST',
      errors: [{ path: 'querystring/ranked' }],
    });
  });
});

describe('benchmarks', () => {
  it.each(['kda', 'winRate', 'accuracy', 'killsPer10', 'deaths'])(
    'of %s are the percentiles of players in each mode and tier',
    async (metric) => {
      const answer = await get<Cell>(`benchmarks/${metric}?window=all&minMatches=2`);
      const cells = new Map<string, Played[]>();
      for (const match of played.filter(within(answer))) {
        const { csrBefore } = match;
        const tier = csrBefore === null ? 'unranked' : TIERS[Math.min(5, Math.floor(csrBefore / 300))];
        const key = `${MODES[match.category] ?? 'unknown'} ${tier}`;
        cells.set(key, [...(cells.get(key) ?? []), match]);
      }
      const expected = [...cells].flatMap(([key, matches]) => {
        const pooled = xuids.flatMap((xuid) => {
          const one = pool(
            metric,
            matches.filter((match) => match.xuid === xuid),
          );
          return one === null || one.n < 2 ? [] : [one];
        });
        if (pooled.length === 0) return [];
        const values = pooled.map(({ value }) => value);
        const [mode, tier] = key.split(' ');
        return [
          {
            mode,
            tier,
            players: pooled.length,
            matches: pooled.reduce((total, { n }) => total + n, 0),
            mean: values.reduce((total, value) => total + value, 0) / values.length,
            ...Object.fromEntries([10, 25, 50, 75, 90].map((p) => [`p${p}`, percentile(values, p / 100)])),
          } as unknown as Cell,
        ];
      });
      expect(expected.length).toBeGreaterThan(4);
      const key = ({ mode, tier }: Cell) => `${mode} ${tier}`;
      expect(answer.data.map(key).sort()).toEqual(expected.map(key).sort());
      for (const cell of answer.data) {
        const wanted = expected.find((one) => key(one) === key(cell));
        for (const [name, value] of Object.entries(wanted ?? {}))
          if (typeof value === 'number') expect(cell[name], `${key(cell)} ${name}`).toBeCloseTo(value, 7);
      }
      const order = answer.data.map(
        ({ mode, tier }) =>
          Number(Object.entries(MODES).find(([, word]) => word === mode)?.[0]) * 10 +
          ((TIERS.indexOf(tier) + 7) % 7),
      );
      expect(order.map((one) => Math.floor(one / 10))).toEqual(
        [...order].sort((a, b) => a - b).map((one) => Math.floor(one / 10)),
      );
      expect(answer.statement).toContain('not the population');
    },
  );

  it('page by cell, and come as CSV', async () => {
    const { data } = await get<Cell>('benchmarks/kda?window=all&minMatches=1');
    const paged: Cell[] = [];
    let cursor = '';
    do {
      const answer = await get<Cell>(`benchmarks/kda?window=all&minMatches=1&limit=2${cursor}`);
      paged.push(...answer.data);
      cursor = answer.page.next === null ? '' : `&cursor=${answer.page.next}`;
    } while (cursor !== '');
    const names = ({ mode, tier, players, matches }: Cell) => [mode, tier, players, matches];
    expect(paged.map(names)).toEqual(data.map(names));
    const csv = await system.app.inject('/v1/benchmarks/kda.csv?window=all&minMatches=1');
    expect(csv.body.split('\r\n')[0]).toBe('mode,tier,players,matches,p10,p25,p50,p75,p90,mean');
    expect(csv.body.split('\r\n')).toHaveLength(data.length + 2);
  });
});

describe('what it costs', () => {
  it.each(['leaderboards/assists', 'benchmarks/assists', 'leaderboards/csr'])(
    '%s is one statement for all who ask at once, then a look-up',
    async (path) => {
      const url = `/v1/${path}?limit=17`;
      const first = await countStatements(() =>
        Promise.all(Array.from({ length: 50 }, () => system.app.inject(url))),
      );
      const slow = first.statements.filter((text) => text.includes('page as'));
      expect(slow).toHaveLength(1);
      expect(first.statements).toHaveLength(1);
      const bodies = new Set(first.result.map(({ body }) => body));
      expect(bodies.size).toBe(1);
      const again = await countStatements(() => system.app.inject(url));
      expect(again.statements.filter((text) => text.includes('page as'))).toHaveLength(0);
      expect(again.statements).toHaveLength(1);
      const etag = String(again.result.headers.etag);
      const known = await countStatements(() =>
        system.app.inject({ url, headers: { 'if-none-match': etag, 'cache-control': 'no-cache' } }),
      );
      expect([known.result.statusCode, known.statements.length]).toEqual([304, 1]);
      expect(known.result.headers['cache-control']).toBe('public, max-age=300');
    },
  );
});
