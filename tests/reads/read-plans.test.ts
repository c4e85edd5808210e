import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/api/position.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import type { Status } from '../../src/schemas/status.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { explain, type PlanStep, recordStatements } from '../helpers/explain.ts';
import { type Million, PEOPLE_PER_MATCH, seedMillion } from '../helpers/seed-million.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

/** What the status counts: of the arrivals a day’s, of the backlog a share. */
const ARRIVALS_A_DAY = 20_000;
const BACKLOG = 400_000;

let system: TestSystem;
let million: Million;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 1, now: () => new Date() });
  system = await createTestSystem({ source });
  million = await seedMillion(system.db.pool);
}, 120_000);
afterAll(() => system?.close());

/** A hot read: what it asks, and by which index each large table is read, with how many rows at the most. */
interface Read {
  name: string;
  path: () => string;
  most: Readonly<Record<string, number>>;
}

const PAGE = 25;
/** The page, one row to know of the next, and those that began with the last one. */
const PAGE_ROWS = PAGE + 3;
const HISTORY = 'participants participants_xuid_started_at_idx';
const MATCH = 'matches matches_pkey';
const TEN_DAYS = 10 * 86_400_000;

const busy = (rest: string) => `/v1/players/${million.busy}${rest}`;
const deep = () => encodeURIComponent(encodeCursor('listPlayerMatches', [Date.parse('2023-02-01'), '0']));
/** A filter on matches that lets a share of them through reads the reciprocal, give or take half for where they lie. */
const list = (share = 1) => {
  const rows = share === 1 ? PAGE_ROWS : Math.ceil((PAGE_ROWS / share) * 1.5);
  return { [HISTORY]: rows, [MATCH]: rows + PAGE };
};

/** What is computed over a whole history reads it: a hundred-odd matches, for the answer and for what it left out. */
const WHOLE = { [HISTORY]: 400, [MATCH]: 400 };

/** A new route's hot read is a line here. */
const READS: readonly Read[] = [
  {
    name: 'the first page of a history',
    path: () => busy('/matches'),
    most: list(),
  },
  {
    name: 'a page deep in it',
    path: () => busy(`/matches?cursor=${deep()}`),
    most: list(),
  },
  { name: 'from', path: () => busy(`/matches?from=${day(2)}`), most: list() },
  { name: 'to', path: () => busy(`/matches?to=${day(300)}`), most: list() },
  { name: 'from and to', path: () => busy(`/matches?from=${day(300)}&to=${day(310)}`), most: list() },
  { name: 'map', path: () => busy('/matches?map=Map%203&map=Map%208&map=Map%2010'), most: list(1 / 6) },
  {
    name: 'mode',
    path: () => busy('/matches?mode=capture-the-flag&mode=oddball&mode=slayer'),
    most: list(2 / 3),
  },
  { name: 'playlist', path: () => busy('/matches?playlist=Playlist%206'), most: list(1 / 4) },
  { name: 'outcome', path: () => busy('/matches?outcome=win'), most: list(0.9) },
  {
    name: 'a page of somebody with a hundred matches',
    path: () => `/v1/players/${million.tracked(7)}/matches`,
    most: list(),
  },
  { name: 'statistics', path: () => `/v1/players/${million.tracked(7)}/stats`, most: WHOLE },
  { name: 'statistics by map', path: () => `/v1/players/${million.tracked(7)}/stats/by/map`, most: WHOLE },
  {
    name: 'a match',
    path: () => `/v1/matches/${million.matchId(1_000)}`,
    most: { [MATCH]: 1, 'participants participants_pkey': 2 * PEOPLE_PER_MATCH, 'teams teams_pkey': 2 },
  },
  { name: 'a player by xuid', path: () => busy(''), most: {} },
  { name: 'a player by gamertag', path: () => '/v1/players/busy%20SPARTAN', most: {} },
];

/** Requests whose answer the caller has: the look-up alone decides. */
const CONDITIONAL: readonly Read[] = [
  { name: 'a history', path: () => busy('/matches'), most: {} },
  { name: 'a history by gamertag', path: () => '/v1/players/busy%20spartan/matches', most: {} },
  { name: 'a player', path: () => busy(''), most: {} },
  {
    name: 'a match',
    path: () => `/v1/matches/${million.matchId(2_000)}`,
    most: { [MATCH]: 1, 'participants participants_pkey': PEOPLE_PER_MATCH },
  },
];

const LARGE = ['participants', 'matches', 'teams', 'players', 'player_gamertags', 'tracked_players'];
/** Beside what a line of the tables allows: the people of a match and whoever is asked about. */
const PEOPLE = 3 * PEOPLE_PER_MATCH;

function day(number: number): string {
  return new Date(Date.parse('2023-01-01') + number * (TEN_DAYS / 10)).toISOString().slice(0, 10);
}

function expectPlan(steps: readonly PlanStep[], most: Read['most']): void {
  const read: Record<string, number> = {};
  for (const { type, relation, index, rows, removed } of steps) {
    if (relation === null || !LARGE.includes(relation)) continue;
    expect(`${type} of ${relation}`).toMatch(/^Index (Only )?Scan of /);
    const key = `${relation} ${index}`;
    read[key] = (read[key] ?? 0) + rows + removed;
  }
  for (const [key, rows] of Object.entries(read)) {
    const allowed = most[key] ?? (/^(participants|matches|teams) /.test(key) ? 0 : PEOPLE);
    expect(`${key}: ${rows} rows, at most ${allowed}`).toBe(
      `${key}: ${Math.min(rows, allowed)} rows, at most ${allowed}`,
    );
  }
  for (const key of Object.keys(most)) expect(Object.keys(read)).toContain(key);
}

describe('among a million participants', () => {
  it('there are a million', async () => {
    const { rows } = await system.db.pool.query(`select count(*)::int as n from participants`);
    expect(rows).toEqual([{ n: 1_000_000 }]);
  });

  it.each(READS)(
    'one statement that reads no more than it shows, by index: $name',
    async ({ path, most }) => {
      let status = 0;
      const statements = await recordStatements(async () => {
        status = (await system.app.inject(path())).statusCode;
      });
      expect([status, statements.length]).toEqual([200, 1]);
      for (const statement of statements) expectPlan(await explain(system.db.pool, statement), most);
    },
  );

  it.each(CONDITIONAL)('one look-up for who has it already: $name', async ({ path, most }) => {
    const { headers } = await system.app.inject(path());
    const statements = await recordStatements(async () => {
      const answer = await system.app.inject({
        url: path(),
        headers: { 'if-none-match': String(headers.etag), 'cache-control': 'no-cache' },
      });
      expect([answer.statusCode, answer.body]).toEqual([304, '']);
    });
    expect(statements.map(({ text }) => /from participants p/.test(text))).toEqual([false]);
    for (const statement of statements) expectPlan(await explain(system.db.pool, statement), most);
  });

  it('one look-up and no more for an answer still in memory', async () => {
    const path = busy('/matches?limit=24');
    await system.app.inject(path);
    // Kept when somebody asks again.
    const first = await system.app.inject(path);
    const { result, statements } = await countStatements(() => system.app.inject(path));
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toMatch(/from participants p/);
    const untimed = (body: string) => body.replace(/"asOf" : "[^"]*"/, '');
    expect(untimed(result.body)).toBe(untimed(first.body));
  });

  it('no two statements for an answer memory has lost', async () => {
    const path = busy('/matches?limit=23');
    for (let turn = 0; turn < 2; turn++) await system.app.inject(path);
    // More than is kept, so that it pushes everything else out.
    for (let at = 0; at < 60; at++)
      await system.app.inject(busy(`/matches?limit=30&to=${day(400 + (at >> 1))}`));
    const { statements } = await countStatements(() => system.app.inject(path));
    expect(statements).toHaveLength(1);
  });
});

describe('the status, among a million participants', () => {
  let steps: PlanStep[];
  let status: Status;
  let tookMs: number;

  beforeAll(async () => {
    const { pool } = system.db;
    await pool.query(`insert into arrivals (match_id, stored_at, ended_at, is_live)
      select gen_random_uuid(), at, at - make_interval(secs => n % 100), n % 2 = 0
      from (select n, now() - n * interval '1 day' / ${ARRIVALS_A_DAY} as at
        from generate_series(1, ${10 * ARRIVALS_A_DAY}) n) a`);
    await pool.query(`insert into backlog (match_id, xuid, is_older, started_at, retry_at, attempts, error_code)
      select gen_random_uuid(), t.xuid, n % 4 <> 0, now(), now() + interval '1 hour', n % 2, case n % 2 when 1 then 'WAYPOINT_TIMEOUT' end
      from generate_series(1, ${BACKLOG}) n join (select xuid, row_number() over () as i from tracked_players) t
        on t.i = 1 + n % 1000`);
    await pool.query(`insert into webhooks (id, api_key_id, created_at, cursor, failures, includes_backfill, url, secret)
      select gen_random_uuid(), (select id from api_keys limit 1), now(), 0, n % 2, false, 'https://example.com/', ''
      from generate_series(1, 20) n`);
    await pool.query(`insert into webhook_deliveries (webhook_id, queued_at, next_attempt_at, state, settled_at)
      select w.id, now(), now() - interval '1 hour', case when n <= 5 or failures > 0 then 'pending' else 'delivered' end,
        case when n > 5 and failures = 0 then now() - interval '1 hour' end
      from webhooks w cross join generate_series(1, 10000) n`);
    await pool.query('analyze arrivals, backlog, tracked_players, webhooks, webhook_deliveries');
    const statements = await recordStatements(async () => {
      const began = performance.now();
      status = (await system.app.inject('/v1/status')).json<Status>();
      tookMs = performance.now() - began;
    });
    const [statement] = statements.filter(({ text }) => text.includes('/* status */'));
    if (statement === undefined) throw new Error('no statement');
    steps = await explain(pool, statement);
  }, 120_000);

  const readOf = (relation: string, but = '') =>
    steps
      .filter((step) => step.relation === relation && step.index !== but)
      .reduce((sum, { rows, removed }) => sum + rows + removed, 0);

  it('counts no large table', () => {
    process.stdout.write(`status: ${Math.round(tookMs)} ms\n`);
    expect(readOf('participants')).toBe(0);
    expect(readOf('matches')).toBe(0);
    expect(readOf('raw_payloads')).toBe(0);
    expect(status.stored.participants).toBeGreaterThan(900_000);
    expect(status.stored.participants).toBeLessThan(1_100_000);
    expect(status.stored.matches).toBeGreaterThan(110_000);
  });

  it('looks for messages that are due by index, and at none of receivers that fail', () => {
    const reads = steps.filter(({ relation }) => relation === 'webhook_deliveries');
    expect(reads.map(({ type }) => type)).not.toContain('Seq Scan');
    expect(readOf('webhook_deliveries')).toBeLessThan(1_000);
    const { due, oldestSeconds } = status.dueWork.find(({ kind }) => kind === 'deliveries') ?? {};
    expect(due).toBe(50);
    // An hour, and what has passed since.
    expect(oldestSeconds).toBeGreaterThanOrEqual(3_600);
    expect(oldestSeconds).toBeLessThan(4_500);
  });

  it('reads the arrivals of one day, by index', () => {
    const reads = steps.filter(({ relation }) => relation === 'arrivals');
    expect(reads.map(({ type }) => type)).not.toContain('Seq Scan');
    expect(steps.map(({ index }) => index)).toContain('arrivals_pkey');
    expect(readOf('arrivals')).toBeLessThanOrEqual(ARRIVALS_A_DAY + 10);
    const { lastDay, lastHour } = status.lag;
    expect(lastDay.n).toBeGreaterThan(ARRIVALS_A_DAY / 2 - 200);
    expect([lastDay.p50, lastDay.p99, lastDay.max]).toEqual([48, 98, 98]);
    expect(Math.abs(lastHour.n - ARRIVALS_A_DAY / 48)).toBeLessThan(60);
  });

  it('reads a share of a long backlog, and tells what that makes of the whole', () => {
    const { backlog } = status;
    // Whether somebody is behind is read from their own entries, until one is found that goes on.
    expect(readOf('backlog', 'backlog_xuid_idx')).toBeLessThan(150_000);
    expect(readOf('backlog')).toBeLessThan(BACKLOG);
    expect(backlog.isEstimate).toBe(true);
    for (const [told, is] of [
      [backlog.matches, BACKLOG],
      [backlog.failing, BACKLOG / 2],
      [backlog.byLane.live, BACKLOG / 4],
      [backlog.byLane.backfill, (BACKLOG * 3) / 4],
      [backlog.byError.WAYPOINT_TIMEOUT, BACKLOG / 2],
    ] as const)
      expect(Math.abs((told ?? 0) / is - 1)).toBeLessThan(0.1);
  });
});
