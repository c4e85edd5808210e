import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { DIMENSION_NAMES, type DimensionName } from '../../src/schemas/dimensions.ts';
import { METRIC_NAMES } from '../../src/schemas/metrics.ts';
import { countStatements, isWrittenLater, textOf } from '../helpers/count-statements.ts';
import { explainRequest } from '../helpers/explain-request.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { type Columns, type PlayedMatch, seedPlayed } from '../helpers/seed-played.ts';
import { difference, type Line, lineOf, type Row } from '../helpers/stat-line.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

type Key = { key: string | null; label: string | null };
type Group = Line & { by: Partial<Record<DimensionName, Key>> };

interface Answer<Data> {
  data: Data;
  page: { next: string | null };
  exclusions: { incomplete: number };
  errors?: { path: string; message: string }[];
}

let system: TestSystem;
let player: string;
let next = 2533274830000000n;

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 45, now: () => now });
  system = await createTestSystem({ source });
  [player] = (await ingestPlayers(system, source.demoGamertags.slice(0, 1))).map(String) as [string];
}, 120_000);
afterAll(() => system?.close());

const get = (rest: string, whose = player) => system.app.inject(`/v1/players/${whose}${rest}`);

async function ask<Data>(rest: string, whose = player): Promise<Answer<Data>> {
  const answer = await get(rest, whose);
  expect(`${rest} ${answer.statusCode} ${answer.statusCode === 200 ? '' : answer.body}`).toBe(`${rest} 200 `);
  return answer.json<Answer<Data>>();
}

async function fault(rest: string, whose = player): Promise<{ path: string; message: string }> {
  const answer = await get(rest, whose);
  expect([rest, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
    rest,
    400,
    'INVALID_REQUEST',
  ]);
  return answer.json<Answer<never>>().errors?.[0] ?? { path: '', message: '' };
}

const groups = (dimension: string, query = '', whose = player) =>
  ask<Group[]>(`/stats/by/${dimension}?limit=200${query}`, whose);

/** A player's rows as they are stored, newest first. */
async function rowsOf(whose: string): Promise<(Row & { complete: boolean })[]> {
  const { rows } = await system.db.pool.query<Row>(
    `select m.*, p.* from participants p join matches m on m.id = p.match_id
     where p.xuid = $1 order by p.started_at desc, p.match_id`,
    [whose],
  );
  return rows.map((row) => {
    const seconds = (row.time_played_seconds ?? row.playable_duration_seconds ?? 60) as number;
    const complete =
      row.outcome !== 4 && row.outcome !== 5 && row.present_at_completion !== false && seconds >= 60;
    return { ...row, complete };
  });
}

function expectLine(actual: Line, rows: readonly Row[], what = ''): void {
  const { by: _, ...line } = actual as Group;
  expect([what, ...difference(line, lineOf(rows))]).toEqual([what]);
}

/** A tracked player of these matches alone; each `match` is their own row. */
async function someone(
  played: readonly (Omit<PlayedMatch, 'participants'> & { own?: Columns; others?: Columns[] })[],
): Promise<string> {
  const xuid = next++;
  await seedPlayer(system.db.pool, xuid, `Player ${xuid}`);
  await seedPlayed(
    system.db.pool,
    played.map(({ own, others = [], ...rest }) => ({
      ...rest,
      participants: [{ xuid: String(xuid), ...own }, ...others],
    })),
  );
  return String(xuid);
}

describe('statistics', () => {
  it('are those of the rows, computed another way', async () => {
    const rows = await rowsOf(player);
    const complete = rows.filter((row) => row.complete);
    expect(complete.length).toBeGreaterThan(20);
    const { data, exclusions } = await ask<Line>('/stats');
    expectLine(data, complete);
    expect(exclusions).toEqual({ incomplete: rows.length - complete.length });
    expect(Object.keys(data.metrics)).toEqual([...METRIC_NAMES]);
  });

  it('of every match when asked for, and of the newest completed ones', async () => {
    const rows = await rowsOf(player);
    for (const query of ['includeIncomplete=true', 'completed=false']) {
      const { data, exclusions } = await ask<Line>(`/stats?${query}`);
      expectLine(data, rows);
      expect(exclusions).toEqual({ incomplete: 0 });
    }
    const complete = rows.filter((row) => row.complete);
    for (const last of [1, 2, 7])
      expectLine((await ask<Line>(`/stats?last=${last}`)).data, complete.slice(0, last), `last ${last}`);
    expectLine((await ask<Line>('/stats?last=7&includeIncomplete=true')).data, rows.slice(0, 7));
  });

  it('of nobody’s matches are zeros and nulls', async () => {
    const nothing = await someone([]);
    const { data, exclusions } = await ask<Line>('/stats', nothing);
    expectLine(data, []);
    expect(data).toMatchObject({
      matches: 0,
      timePlayedSeconds: 0,
      totals: { kills: null },
      firstMatchAt: null,
    });
    expect(data.metrics.winRate).toEqual({ value: null, lower: null, upper: null, n: 0 });
    expect(exclusions).toEqual({ incomplete: 0 });
    for (const dimension of DIMENSION_NAMES) expect((await groups(dimension, '', nothing)).data).toEqual([]);
    expect((await get('/stats.csv', nothing)).body.split('\r\n')).toHaveLength(3);
  });

  it('of one match have no interval but that of the win rate', async () => {
    const whose = await someone([
      { startedAt: '2026-03-01T12:00:00Z', own: { kills: 12, shots_fired: 0, shots_hit: 0 } },
    ]);
    const { data } = await ask<Line>('/stats', whose);
    expectLine(data, await rowsOf(whose));
    expect(data.metrics.kills).toEqual({ value: 12, lower: null, upper: null, n: 1 });
    expect(data.metrics.accuracy).toEqual({ value: null, lower: null, upper: null, n: 0 });
    expect(data.metrics.winRate?.upper).toBeCloseTo(1, 12);
    expect(data.metrics.winRate?.lower).toBeCloseTo(1 / (1 + 1.6448536269514722 ** 2), 12);
  });

  it('of matches all alike have an interval of no width, exactly', async () => {
    const alike = {
      kills: 7,
      deaths: 3,
      assists: 1,
      damage_dealt: 123_457,
      damage_taken: 7_001,
      time_played_seconds: 601.3,
    };
    const whose = await someone(
      Array.from({ length: 9 }, (_, index) => ({ startedAt: `2026-03-0${index + 1}T12:00:00Z`, own: alike })),
    );
    const { metrics } = (await ask<Line>('/stats', whose)).data;
    expect(metrics.kills).toEqual({ value: 7, lower: 7, upper: 7, n: 9 });
    for (const name of ['damageEfficiency', 'killsPer10', 'kda'] as const)
      expect([name, metrics[name]?.lower, metrics[name]?.upper]).toEqual([
        name,
        metrics[name]?.value,
        metrics[name]?.value,
      ]);
  });

  it('of none but incomplete matches say how many those are', async () => {
    const whose = await someone([
      { startedAt: '2026-03-01T12:00:00Z', own: { outcome: 4 } },
      { startedAt: '2026-03-02T12:00:00Z', own: { present_at_completion: false } },
      { startedAt: '2026-03-03T12:00:00Z', own: { time_played_seconds: 59 } },
      { startedAt: '2026-03-04T12:00:00Z', own: { outcome: 5, time_played_seconds: null } },
    ]);
    expect(await ask<Line>('/stats', whose)).toMatchObject({
      data: { matches: 0 },
      exclusions: { incomplete: 4 },
    });
    expect(await ask<Line>('/stats?from=2026-03-03', whose)).toMatchObject({ exclusions: { incomplete: 2 } });
    expect(await groups('opponent', '', whose)).toMatchObject({ data: [], exclusions: { incomplete: 4 } });
    expectLine((await ask<Line>('/stats?includeIncomplete=true', whose)).data, await rowsOf(whose));
  });

  it('of damage dealt to nobody and negative scores are numbers', async () => {
    const whose = await someone([
      {
        startedAt: '2026-03-01T12:00:00Z',
        own: { damage_dealt: 10, damage_taken: 0, score: -5, kills: 0, deaths: 3, assists: 0 },
      },
      {
        startedAt: '2026-03-02T12:00:00Z',
        own: { damage_dealt: 30, damage_taken: 20, score: -7, kills: 0, headshot_kills: 0 },
      },
      {
        startedAt: '2026-03-03T12:00:00Z',
        own: { damage_dealt: 30, damage_taken: null, time_played_seconds: null },
      },
    ]);
    const { data } = await ask<Line>('/stats', whose);
    expectLine(data, await rowsOf(whose));
    expect(data.metrics.damageEfficiency).toMatchObject({ value: 1.5, n: 1 });
  });
});

/** The filter that lets through the matches of one group. */
const FILTER_OF: Partial<Record<DimensionName, string>> = {
  map: 'map',
  mode: 'mode',
  variant: 'variant',
  playlist: 'playlist',
  season: 'season',
  outcome: 'outcome',
  teammate: 'with',
  opponent: 'against',
  partySize: 'partySize',
  lifecycle: 'lifecycle',
};

const part = (at: Date, zone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...options }).format(at);

/** Keys a row has in the dimensions no filter tells, worked out from the row alone. */
const KEY_OF: Partial<Record<DimensionName, (row: Row) => string | null>> = {
  day: (row) => part(row.started_at as Date, 'UTC', { dateStyle: 'short' }),
  month: (row) => part(row.started_at as Date, 'UTC', { dateStyle: 'short' }).slice(0, 7),
  weekday: (row) => String((((row.started_at as Date).getUTCDay() + 6) % 7) + 1),
  hour: (row) => String((row.started_at as Date).getUTCHours()),
  tier: ({ csr_before: csr }) =>
    csr === null || typeof csr !== 'number'
      ? null
      : (['bronze', 'silver', 'gold', 'platinum', 'diamond', 'onyx'][Math.min(5, Math.floor(csr / 300))] ??
        null),
  team: (row) => (row.teams_enabled === false ? null : String(row.team_id)),
};

describe('statistics by', () => {
  it.each(DIMENSION_NAMES)(
    '%s: groups as their filter or their rows say, in order, in every format',
    async (dimension) => {
      const { data, page, exclusions } = await groups(dimension);
      const whole = (await ask<Line>('/stats')).data;
      const complete = (await rowsOf(player)).filter((row) => row.complete);
      expect(data.length).toBeGreaterThan(0);
      expect(exclusions).toEqual((await ask<Line>('/stats')).exclusions);
      for (const { by } of data) expect(Object.keys(by)).toEqual([dimension]);
      const keys = data.map(({ by }) => by[dimension]?.key ?? null);
      expect(new Set(keys).size).toBe(keys.length);

      const filter = FILTER_OF[dimension];
      for (const { by, ...line } of data.slice(0, 12)) {
        const { key } = by[dimension] ?? { key: null };
        if (filter !== undefined && key !== null)
          expect(line).toEqual((await ask<Line>(`/stats?${filter}=${encodeURIComponent(key)}`)).data);
      }
      const keyOf = KEY_OF[dimension];
      if (keyOf !== undefined)
        for (const group of data)
          expectLine(
            group,
            complete.filter((row) => keyOf(row) === (group.by[dimension]?.key ?? null)),
            dimension,
          );

      if (dimension !== 'teammate' && dimension !== 'opponent')
        expect(data.reduce((total, { matches }) => total + matches, 0)).toBe(whole.matches);
      if (['day', 'week', 'month'].includes(dimension)) expect(keys).toEqual([...keys].sort().reverse());
      else if (['weekday', 'hour'].includes(dimension))
        expect(keys).toEqual([...keys].sort((a, b) => Number(a) - Number(b)));
      else {
        const place = data.map(({ matches, by }) => [matches, by[dimension]?.key ?? ''] as const);
        expect(place).toEqual([...place].sort(([a, x], [b, y]) => b - a || (x < y ? -1 : 1)));
      }

      const csv = (await get(`/stats/by/${dimension}.csv?limit=200`)).body.trimEnd().split('\r\n');
      expect(csv[0]).toMatch(new RegExp(`^by\\.${dimension}\\.key,by\\.${dimension}\\.label,matches,wins,`));
      expect(csv).toHaveLength(data.length + 1);
      const lines = (await get(`/stats/by/${dimension}.ndjson?limit=200`)).body.trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as Group)).toEqual(data);
      if (page.next === null)
        expect((await get(`/stats/by/${dimension}.ndjson`)).body.trimEnd().split('\n')).toEqual(lines);
    },
  );

  it('session: its own first match, whatever the filters', async () => {
    const rows = [...(await rowsOf(player))].reverse();
    const starts: string[] = [];
    rows.forEach((row, index) => {
      const before = rows[index - 1]?.ended_at as Date | undefined;
      const at = row.started_at as Date;
      const goesOn = before !== undefined && at.getTime() - before.getTime() <= 3_600_000;
      starts.push(goesOn ? (starts.at(-1) ?? '') : at.toISOString());
    });
    const { data } = await groups('session', '&outcome=win');
    expect(data.length).toBeGreaterThan(2);
    for (const group of data)
      expectLine(
        group,
        rows.filter(
          (row, index) => row.complete && row.outcome === 2 && starts[index] === group.by.session?.key,
        ),
      );
  });

  it('labels are names and words', async () => {
    const label = async (dimension: DimensionName) =>
      (await groups(dimension)).data.map(({ by }) => by[dimension]);
    for (const one of await label('mode')) expect(one?.label).toMatch(/^[A-Z]/);
    for (const one of await label('map')) expect([one?.key, typeof one?.label]).toEqual([one?.key, 'string']);
    expect((await label('week'))[0]?.key).toMatch(/^2026-W\d\d$/);
    expect((await label('outcome')).map((one) => one?.label)).toContain('Win');
    expect((await label('teammate')).every((one) => /^\d{16}$/.test(String(one?.key)))).toBe(true);
    for (const one of await label('season'))
      if (one?.key != null) expect(one.key).toContain(String(one.label));
  });

  it('two dimensions: each group is both filters at once, page by page', async () => {
    const whole = (await groups('map,mode')).data;
    expect(whole.reduce((total, { matches }) => total + matches, 0)).toBe(
      (await ask<Line>('/stats')).data.matches,
    );
    for (const { by, ...line } of whole.slice(0, 8)) {
      expect(Object.keys(by)).toEqual(['map', 'mode']);
      expect(line).toEqual((await ask<Line>(`/stats?map=${by.map?.key}&mode=${by.mode?.key}`)).data);
    }
    const seen: Group[] = [];
    let cursor = '';
    do {
      const { data, page } = await ask<Group[]>(`/stats/by/map,mode?limit=4${cursor}`);
      seen.push(...data);
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(whole);
    const mirrored = (await groups('mode,map')).data;
    expect(mirrored.map(({ by }) => `${by.map?.key} ${by.mode?.key}`).sort()).toEqual(
      whole.map(({ by }) => `${by.map?.key} ${by.mode?.key}`).sort(),
    );
    const [header] = (await get('/stats/by/mode,map.csv')).body.split('\r\n');
    expect(header).toMatch(/^by\.mode\.key,by\.mode\.label,by\.map\.key,by\.map\.label,matches,/);
  });

  it.each(['day', 'hour', 'teammate', 'teammate,opponent'])(
    'pages of %s neither skip nor repeat',
    async (dimension) => {
      const whole = (await groups(dimension)).data.slice(0, 60);
      const seen: Group[] = [];
      let cursor = '';
      do {
        const { data, page } = await ask<Group[]>(`/stats/by/${dimension}?limit=13${cursor}`);
        seen.push(...data);
        cursor = page.next === null ? '' : `&cursor=${page.next}`;
      } while (cursor !== '' && seen.length < whole.length);
      expect(seen.slice(0, whole.length)).toEqual(whole);
    },
  );

  it('minMatches: only groups of so many, and fields only what is asked for', async () => {
    const all = (await groups('opponent')).data;
    const some = (await groups('teammate', '&minMatches=3')).data;
    expect(some.every(({ matches }) => matches >= 3)).toBe(true);
    expect((await groups('opponent', '&minMatches=100000')).data).toEqual([]);
    const [first] = (await groups('opponent', '&fields=by,matches,metrics.kda.value')).data;
    expect(first).toEqual({
      by: all[0]?.by,
      matches: all[0]?.matches,
      metrics: { kda: { value: all[0]?.metrics.kda?.value } },
    });
    expect((await fault('/stats/by/map?fields=by.mode')).message).toContain('by.mode is no field');
    expect((await fault('/matches?fields=Kills')).message).toBe(
      'Kills is no field of this table; did you mean stats.kills?',
    );
  });

  it('days and hours of a zone, on the days the clocks are changed', async () => {
    const at = (startedAt: string) => ({ startedAt });
    const whose = await someone([
      // Spring: 02:00 is 03:00. Autumn: 02:00 to 03:00 comes twice.
      ...[
        '2026-03-28T22:59:59.999Z',
        '2026-03-28T23:00:00Z',
        '2026-03-29T00:59:00Z',
        '2026-03-29T01:00:00Z',
      ].map(at),
      ...['2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z'].map(at),
      ...['2026-10-24T22:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T22:59:00Z'].map(
        at,
      ),
    ]);
    const told = async (dimension: DimensionName, tz: string) =>
      (await groups(dimension, `&tz=${tz}`, whose)).data.map(({ by, matches }) => [
        by[dimension]?.key,
        matches,
      ]);
    expect(await told('day', 'Europe/Berlin')).toEqual([
      ['2026-10-25', 4],
      ['2026-03-30', 1],
      ['2026-03-29', 4],
      ['2026-03-28', 1],
    ]);
    expect(await told('hour', 'Europe/Berlin')).toEqual([
      ['0', 3],
      ['1', 1],
      ['2', 2],
      ['3', 1],
      ['23', 3],
    ]);
    expect(await told('day', 'UTC')).toEqual([
      ['2026-10-25', 3],
      ['2026-10-24', 1],
      ['2026-03-29', 4],
      ['2026-03-28', 2],
    ]);
    expect(await told('weekday', 'Europe/Berlin')).toEqual([
      ['1', 1],
      ['6', 1],
      ['7', 8],
    ]);
    expect(await told('week', 'Europe/Berlin')).toEqual([
      ['2026-W43', 4],
      ['2026-W14', 1],
      ['2026-W13', 5],
    ]);
    expect(await told('month', 'Pacific/Auckland')).toEqual([
      ['2026-10', 4],
      ['2026-03', 6],
    ]);
    expect((await fault('/stats/by/day?tz=Europe/Berlyn', whose)).path).toBe('querystring/tz');
  });

  it('the first days of a year are in the week ISO 8601 says', async () => {
    const whose = await someone([
      { startedAt: '2027-01-03T12:00:00Z' },
      { startedAt: '2024-12-30T12:00:00Z' },
    ]);
    const { data } = await groups('week', '', whose);
    expect(data.map(({ by }) => by.week?.key)).toEqual(['2026-W53', '2025-W01']);
  });

  it('people: bots are nobody, a match counts once for each, in free-for-all all others are opponents', async () => {
    const [friend, rival, stranger] = ['2533274840000001', '2533274840000002', '2533274840000003'];
    await seedPlayer(system.db.pool, BigInt(friend), '=Friend');
    const team = { teams_enabled: true };
    const ffa = { teams_enabled: false };
    const whose = await someone([
      {
        startedAt: '2026-03-01T12:00:00Z',
        match: team,
        others: [
          { xuid: friend },
          { xuid: null, bot_id: 1 },
          { xuid: rival, team_id: 1 },
          { xuid: null, bot_id: 2, team_id: 1 },
        ],
      },
      {
        startedAt: '2026-03-01T12:20:00Z',
        match: team,
        own: { outcome: 3 },
        others: [{ xuid: friend }, { xuid: stranger, team_id: 1 }],
      },
      {
        startedAt: '2026-03-03T12:00:00Z',
        match: ffa,
        own: { team_id: 0 },
        others: [
          { xuid: friend, team_id: 1 },
          { xuid: rival, team_id: 2 },
        ],
      },
      { startedAt: '2026-03-04T12:00:00Z', match: team, others: [{ xuid: null, bot_id: 1 }] },
    ]);
    const told = async (dimension: DimensionName) =>
      (await groups(dimension, '', whose)).data.map(({ by, matches, wins }) => [
        by[dimension]?.key,
        by[dimension]?.label,
        matches,
        wins,
      ]);
    expect(await told('teammate')).toEqual([[friend, '=Friend', 2, 1]]);
    expect(await told('opponent')).toEqual([
      [rival, null, 2, 2],
      [friend, '=Friend', 1, 1],
      [stranger, null, 1, 0],
    ]);
    expect(await told('team')).toEqual([
      ['0', 'Eagle', 3, 2],
      [null, null, 1, 1],
    ]);
    expect(await told('partySize')).toEqual([
      ['1', '1', 2, 2],
      ['2', '2', 2, 1],
    ]);
    const csv = (await get('/stats/by/teammate.csv', whose)).body.split('\r\n');
    expect(csv[1]).toMatch(/^xuid\(2533274840000001\),'=Friend,2,1,1,0,/);
  });
});

describe('what is refused', () => {
  it.each([
    ['/stats/by/maps', 'params/dimension', '"maps" is no dimension; did you mean map?'],
    ['/stats/by/map,mod', 'params/dimension', '"mod" is no dimension; did you mean mode?'],
    ['/stats/by/map,', 'params/dimension', '"" is no dimension'],
    ['/stats/by/constructor', 'params/dimension', 'known: map, mode'],
    ['/stats/by/map,map', 'params/dimension', 'twice'],
    ['/stats/by/map,mode,team', 'params/dimension', 'one dimension or two'],
    ['/stats/by/map?minMatches=0', 'querystring/minMatches', '>= 1'],
    ['/stats/by/map?minMatch=2', 'querystring/minMatch', 'did you mean minMatches?'],
    ['/stats?minMatches=2', 'querystring/minMatches', 'not known here'],
    ['/stats?limit=2', 'querystring/limit', 'not known here'],
    ['/stats?mode=slayr', 'querystring/mode/0', ''],
  ])('%s', async (url, path, message) => {
    const told = await fault(url);
    expect(told.path).toBe(path);
    expect(told.message).toContain(message);
  });

  it('a cursor of other dimensions is a place among these, never a failure', async () => {
    const { page } = await ask<Group[]>('/stats/by/map?limit=1');
    expect((await get(`/stats/by/day?limit=1&cursor=${page.next}`)).statusCode).toBe(200);
    expect((await get(`/stats/by/map?cursor=x${page.next}`)).json()).toMatchObject({
      code: 'INVALID_CURSOR',
    });
  });
});

describe('what a request costs', () => {
  it.each([
    '/stats',
    '/stats.csv',
    '/stats/by/map',
    '/stats/by/session,teammate',
    '/stats/by/opponent.csv?limit=5',
  ])('one statement, and one look-up when nothing changed: %s', async (url) => {
    const cold = await someone([
      { startedAt: '2026-03-01T12:00:00Z', others: [{ xuid: '2533274840000009' }] },
    ]);
    const first = await countStatements(() => get(url, cold));
    expect([first.result.statusCode, first.statements.length]).toEqual([200, 1]);
    const etag = String(first.result.headers.etag);
    const again = await countStatements(() =>
      system.app.inject({ url: `/v1/players/${cold}${url}`, headers: { 'if-none-match': etag } }),
    );
    expect([again.result.statusCode, again.statements.length]).toEqual([304, 1]);
  });

  it('what names people goes with their names, and nothing else does', async () => {
    const etag = async (url: string) => String((await get(url)).headers.etag);
    const [people, maps] = [await etag('/stats/by/teammate'), await etag('/stats/by/map')];
    await system.db.pool.query(`update revisions set value = value + 1 where name = 'names'`);
    expect(await etag('/stats/by/teammate')).not.toBe(people);
    expect(await etag('/stats/by/map')).toBe(maps);
  });
});

describe('of a long history', () => {
  const BUSY = 2533274860000000n;
  const MATCHES = 2_000;

  beforeAll(async () => {
    const { pool } = system.db;
    await seedPlayer(pool, BUSY, 'Busy');
    // Two friends in turn, and six people of a thousand.
    await pool.query(
      `with numbers as materialized (
         select n, gen_random_uuid() as id, timestamptz '2024-01-01Z' + n * interval '15 minutes'
           + n / 10 * interval '3 hours' as at
         from generate_series(1, $2::int) n
       ),
       stored as (
         insert into matches (id, started_at, ended_at, fetched_at, lifecycle_mode, game_variant_category, skill_state,
           map_asset_id, playable_duration_seconds)
         select id, at, at + interval '10 minutes', at, 3, 6 + n % 3, 'absent',
           ('00000000-0000-4000-8000-0000000000' || lpad((n % 20)::text, 2, '0'))::uuid, 600 from numbers
       )
       insert into participants (match_id, started_at, xuid, slot, team_id, outcome, player_type, kills, deaths, assists)
       select id, at, case slot when 0 then $1::bigint when 1 then 2533274860000001 + n / 5 % 2
           else 2533274860000010 + (n * 7 + slot * 131) % 1000 end,
         slot, slot / 4, 2 + n % 2, 1, n % 30, n % 17, n % 11
       from numbers, generate_series(0, 7) slot`,
      [BUSY, MATCHES],
    );
    await pool.query('analyze participants, matches, players, tracked_players');
  });

  it.each([
    '/stats',
    '/stats?last=50',
    '/stats?partySize=2',
    '/stats/by/map',
    '/stats/by/session',
    '/stats/by/partySize,hour',
    '/stats/by/teammate',
    '/stats/by/opponent,map',
    '/histograms/kda',
  ])('%s: the player’s rows by their index, and no list read once for each row of another', async (url) => {
    const plan = await explainRequest(system, `/v1/players/${BUSY}${url}`);
    expect(plan).toContain('participants_xuid_started_at_idx');
    // Without an index to go by, that is how a plan made without knowing sizes goes wrong.
    const scans = [...plan.matchAll(/(?:CTE|Seq) Scan on (\w+).* loops=(\d+)\)/g)];
    expect(scans.length).toBeGreaterThan(5);
    expect(scans.filter(([, , loops]) => Number(loops) > 25).map(([line]) => line)).toEqual([]);
  });

  it('every person met is in the file once, batch by batch', async () => {
    const [header, ...lines] = (await get('/stats/by/opponent.csv', String(BUSY))).body
      .trimEnd()
      .split('\r\n');
    expect(header).toMatch(/^by\.opponent\.key,/);
    const people = lines.map((line) => line.split(',')[0]);
    expect(people.length).toBeGreaterThan(501);
    const { rows } = await system.db.pool.query<{ xuid: string }>(
      `select distinct xuid::text from participants where started_at < '2025-01-01' and team_id = 1
         and match_id in (select match_id from participants where xuid = $1)`,
      [BUSY],
    );
    expect([...people].sort()).toEqual(rows.map(({ xuid }) => `xuid(${xuid})`).sort());
    const counts = lines.map((line) => Number(line.split(',')[2]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('groups of people leave connections to others, however many ask for them', async () => {
    const { pool } = system.db;
    const original = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
    let running = 0;
    let most = 0;
    const spy = vi.spyOn(pool, 'query').mockImplementation((async (...args: unknown[]) => {
      if (isWrittenLater(textOf(args[0]))) return original(...args);
      running += 1;
      most = Math.max(most, running);
      return original(...args).finally(() => {
        running -= 1;
      });
    }) as never);
    const ask = (url: string) =>
      Array.from({ length: 6 }, (_, at) => get(`${url}?last=${at + 1}`, String(BUSY)));
    const answers = await Promise.all(ask('/stats/by/teammate,opponent'));
    expect([answers.map(({ statusCode }) => statusCode), most]).toEqual([Array(6).fill(200), 2]);
    most = 0;
    await Promise.all(ask('/stats/by/map'));
    spy.mockRestore();
    expect(most).toBe(6);
  });

  it('party sizes: the friend of the session, not strangers', async () => {
    const { data } = await groups('partySize', '', String(BUSY));
    const sizes = data.map(({ by, matches }) => [by.partySize?.key, matches] as const);
    expect(sizes.reduce((total, [, matches]) => total + matches, 0)).toBe(MATCHES);
    expect(sizes[0]?.[0]).toBe('2');
  });
});
