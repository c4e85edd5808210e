import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportProgress } from '../../jobs/report-progress.ts';
import { runWorkers, type Workers } from '../../jobs/run-workers.ts';
import { createTally } from '../../jobs/tally.ts';
import { pruneReports } from '../../src/db/worker-reports.ts';
import type { Status } from '../../src/schemas/status.ts';
import { createWaypoint, type Waypoint } from '../../src/waypoint/client.ts';
import { defaultLimits, type LimitTable, type UpstreamAccount } from '../../src/waypoint/options.ts';
import { askForSync, getJson, register, untilState } from '../helpers/front-door.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

/** With these the last minutes are nine seconds. */
const REPORT_MS = 300;
const PLAYER = 'Visible Vic';
const log = pino({ level: 'silent' });

let system: TestSystem;
let good: UpstreamAccount;
const source = createScriptedSource();
const xuid = source.addPlayer(PLAYER);
const running: { workers: Workers; waypoint: Waypoint }[] = [];

beforeAll(async () => {
  system = await createTestSystem({ source });
  const { refreshToken, ...credentials } = system.sandbox.credentials;
  good = { name: 'name-of-the-first', ...credentials, initialRefreshToken: refreshToken };
});
afterAll(async () => {
  await stopWorkers();
  await system?.close();
});

/** Workers that ask upstream with these accounts, within limits, and try each request once. */
async function startWorkers(accounts: UpstreamAccount[]): Promise<void> {
  const limits = Object.fromEntries(Object.keys(defaultLimits).map((family) => [family, 500])) as LimitTable;
  const waypoint = createWaypoint({
    accounts,
    tokenStore: { load: async () => null, save: async () => undefined },
    origin: system.sandbox.origin,
    limits,
    log,
    retry: { attempts: 1, throttledAttempts: 1 },
  });
  const workers = await runWorkers({
    store: system.queueStore,
    concurrency: 8,
    reportMs: REPORT_MS,
    context: { ...system.context, waypoint },
  });
  running.push({ workers, waypoint });
}

async function stopWorkers(): Promise<void> {
  for (const { workers, waypoint } of running.splice(0)) {
    await workers.close();
    await waypoint.close();
  }
}

const read = () => getJson<Status>(system, '/v1/status');
const scrape = async () => (await system.app.inject('/metrics')).body;
const codesOf = ({ reasons }: Status) => reasons.map(({ code }) => code);
const sampleOf = (text: string, series: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.split(' ')[1] ?? Number.NaN,
  );

function untilStatus(what: string, holds: (status: Status) => boolean): Promise<Status> {
  return until(what, async () => {
    const status = await read();
    return holds(status) && status;
  });
}

/** Lets the player play matches that have just ended, and asks for them. */
async function play(count: number): Promise<void> {
  source.play([xuid], count, ({ MatchInfo }) => {
    MatchInfo.StartTime = new Date(Date.now() - 600_000).toISOString();
    MatchInfo.EndTime = new Date(Date.now() - 1_000).toISOString();
  });
  await askForSync(system, PLAYER);
}

describe('without workers', () => {
  it('the service is down, and makes up no numbers', async () => {
    const status = await read();
    expect([status.state, ...codesOf(status)]).toEqual(['down', 'no-worker']);
    expect(status.workers).toMatchObject({ alive: 0, lastReportAt: null, processes: [], jobs: {} });
    const none = { n: 0, p50: null, p90: null, p95: null, p99: null, max: null };
    expect(status.lag).toEqual({ lastHour: none, lastDay: none });
    expect(status.upstream).toEqual({ windowSeconds: null, accounts: [], budgets: [], endpoints: [] });
    expect(status.tracked).toMatchObject({ players: 0, currentShare: null, oldestOverdueSeconds: null });
    const text = await scrape();
    expect(sampleOf(text, 'halo_status{state="down"}')).toBe(1);
    expect(sampleOf(text, 'halo_worker_up')).toBe(0);
    expect(text).not.toMatch(/^halo_lag_seconds\{/m);
    expect(text).not.toMatch(/ (?:null|NaN|undefined)$/m);
  });
});

describe('with workers', () => {
  beforeAll(() => startWorkers([good]));

  it('it is ok, and history is no lag', async () => {
    source.play([xuid], 5);
    await register(system, PLAYER);
    await untilState(system, PLAYER, 'current');
    const status = await untilStatus(
      'all is told',
      ({ state, workers, tracked }) =>
        state === 'ok' && workers.matchesStored === 5 && tracked.byFreshness.current === 1,
    );
    expect(status.reasons).toEqual([]);
    expect(status.lag.lastHour).toMatchObject({ n: 0, p50: null, max: null });
    expect(status.throughput.lastFiveMinutes).toEqual({ matches: 5, live: 0 });
    expect(status.tracked.currentShare).toBe(1);
    expect(status.workers).toMatchObject({ alive: 1, processes: [{ concurrency: { ingest: 8 } }] });
  });

  it('it tells how late live matches came', async () => {
    // Registered when those to come had not ended yet.
    await system.db.pool.query(
      `update tracked_players set registered_at = registered_at - interval '2 hours'`,
    );
    await play(3);
    const { lag, throughput, stored } = await untilStatus(
      'they came',
      (status) => status.lag.lastHour.n === 3,
    );
    expect(throughput.lastHour).toEqual({ matches: 8, live: 3 });
    expect(stored.matches).toBe(8);
    const { rows } = await system.db.pool.query<{ seconds: number }>(
      `select extract(epoch from a.stored_at - m.ended_at)::float8 as seconds
       from arrivals a join matches m on m.id = a.match_id where a.is_live order by 1`,
    );
    const [first, second, third] = rows.map(({ seconds }) => seconds);
    expect(first).toBeGreaterThan(0.9);
    const { p50, p90, p95, p99, max } = lag.lastHour;
    expect([p50, p90, p95, p99, max]).toEqual([second, third, third, third, third]);
    expect(lag.lastDay).toEqual(lag.lastHour);
  });

  it('it tells the budget that is used', async () => {
    await play(20);
    const { upstream } = await untilStatus('some is used', ({ upstream: { budgets } }) =>
      budgets.some(({ family, usedShare }) => family === 'stats' && (usedShare ?? 0) > 0),
    );
    expect(upstream.windowSeconds).toBeGreaterThan(0);
    const stats = upstream.budgets.find(({ family }) => family === 'stats');
    expect(stats).toMatchObject({ ceilingPerSecond: 500, allowedPerSecond: 500, pausedUntil: null });
    expect(stats?.usedShare).toBeCloseTo((stats?.requestsPerSecond ?? 0) / 500, 9);
    const asked = upstream.endpoints.find(({ endpoint }) => endpoint === 'match-stats');
    expect(asked).toMatchObject({ failed: 0, throttled: 0, lastError: null });
    await untilStatus('all came', ({ workers }) => workers.matchesStored === 28);
  });

  it('an upstream that fails makes it degraded, and it recovers', async () => {
    system.sandbox.faults['5xx'] = { 'match-stats': 1 };
    await play(15);
    const bad = await untilStatus('it is degraded', (status) => codesOf(status).includes('upstream-failing'));
    expect(bad.state).toBe('degraded');
    expect(bad.reasons.map(({ text }) => text).join()).toMatch(/match-stats: \d+(\.\d)? % of the requests/);
    const { lastError, failed } =
      bad.upstream.endpoints.find(({ endpoint }) => endpoint === 'match-stats') ?? {};
    expect(failed).toBeGreaterThan(1);
    expect(lastError).toMatchObject({ code: 'WAYPOINT_SERVER_ERROR', status: expect.any(Number) });
    expect(bad.backlog).toMatchObject({ isEstimate: false, byLane: { backfill: 0 } });
    expect(bad.backlog.failing).toBeGreaterThan(0);
    expect(bad.backlog.byLane.live).toBe(bad.backlog.matches);
    system.sandbox.faults['5xx'] = 0;
    const well = await until('it is ok again', async () => {
      await system.db.pool.query(`update backlog set retry_at = now() where attempts > 0`);
      await system.queues.enqueue('dispatch-due', [{}]);
      const status = await read();
      const isWell = status.state === 'ok' && status.backlog.matches === 0;
      return isWell && status.workers.matchesStored === 43 && status;
    });
    const kept = well.upstream.endpoints.find(({ endpoint }) => endpoint === 'match-stats');
    expect(kept?.lastError).toEqual(expect.objectContaining({ code: 'WAYPOINT_SERVER_ERROR' }));
  });

  it('neither names nor secrets are in it, and it is short', async () => {
    const pages = [await scrape()];
    for (const url of ['/v1/status', '/status']) pages.push((await system.app.inject(url)).body);
    const secrets = [
      PLAYER,
      xuid,
      good.name,
      good.clientId,
      good.clientSecret,
      good.initialRefreshToken ?? '',
    ];
    const keys = Object.values(system.keys);
    for (const page of pages)
      for (const secret of [...secrets, ...keys])
        expect(page.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(pages[1]?.length).toBeLessThan(16_000);
    expect(pages[2]?.length).toBeLessThan(32_000);
  });

  it('who has it already is told so', async () => {
    const first = await system.app.inject('/v1/status');
    expect(first.headers['cache-control']).toBe('public, max-age=2');
    const again = await until('one falls into the same two seconds', async () => {
      const { etag } = (await system.app.inject('/v1/status')).headers;
      const answer = await system.app.inject({
        url: '/v1/status',
        headers: { 'if-none-match': String(etag) },
      });
      return answer.statusCode === 304 && answer;
    });
    expect(again.body).toBe('');
    const old = { 'if-none-match': 'W/"t1-AAAAAAAAAAAAAAAA"' };
    expect((await system.app.inject({ url: '/v1/status', headers: old })).statusCode).toBe(200);
  });

  it('people have a page of it', async () => {
    const answer = await system.app.inject('/status');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(answer.body).not.toMatch(/<script|http-equiv="refresh" content="[^3]/);
    expect(answer.body).toContain('New matches come as they should');
    expect(answer.body).toMatch(/WAYPOINT_SERVER_ERROR \(50\d\), \d+ s ago/);
  });

  it('every metric of the dashboard and the alerts is told, with the labels they name', async () => {
    const text = await scrape();
    const wanted = expressions();
    expect(wanted.length).toBeGreaterThan(35);
    for (const expression of wanted)
      for (const [, name = '', matchers = ''] of expression.matchAll(/([a-z_:]\w*)\{([^}]*)\}/g)) {
        // Prometheus makes this one itself.
        if (name === 'up') continue;
        const samples = text
          .split('\n')
          .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
        expect(samples, `${name} in ${expression}`).not.toEqual([]);
        const labels = [...matchers.matchAll(/(\w+)=~?"/g)].map(([, label]) => label);
        for (const label of labels.filter((one) => one !== 'job'))
          expect(samples[0], `${label} of ${name}`).toMatch(new RegExp(`[{,]${label}="`));
      }
    // Nothing is asked for without saying of which job, and so unseen by this test.
    for (const expression of wanted)
      expect(expression.replaceAll(/[a-z_:]\w*\{[^}]*\}/g, '')).not.toMatch(
        /halo_|http_|nodejs_|sql_|process_/,
      );
  });

  it('a process that stops takes its row away, and no count with it', async () => {
    const before = await untilStatus('all is told', ({ workers }) => workers.matchesStored === 43);
    const counted = sampleOf(
      await scrape(),
      'halo_upstream_requests_total{endpoint="match-stats",result="ok"}',
    );
    await stopWorkers();
    const { rows } = await system.db.pool.query('select from worker_reports');
    expect(rows).toEqual([]);
    const after = await untilStatus('nobody works', ({ workers }) => workers.alive === 0);
    expect([after.state, ...codesOf(after)]).toEqual(['down', 'no-worker']);
    expect(after.workers.matchesStored).toBe(43);
    for (const { endpoint, requests, failed } of before.upstream.endpoints) {
      const same = after.upstream.endpoints.find((one) => one.endpoint === endpoint);
      expect(same?.requests, endpoint).toBeGreaterThanOrEqual(requests);
      expect(same?.failed, endpoint).toBeGreaterThanOrEqual(failed);
    }
    const later = sampleOf(
      await scrape(),
      'halo_upstream_requests_total{endpoint="match-stats",result="ok"}',
    );
    expect(later).toBeGreaterThanOrEqual(counted);
  });
});

describe('an account whose sign-in is refused', () => {
  const dead = () => ({ ...good, name: 'name-of-the-second', initialRefreshToken: 'a-token-of-nobody' });

  it('is shown as parked beside one that works', async () => {
    await startWorkers([good, dead()]);
    await until('it was tried', async () => {
      await askForSync(system, PLAYER);
      return codesOf(await read()).includes('account-parked');
    });
    const { state, upstream } = await read();
    expect(state).toBe('degraded');
    expect(upstream.accounts).toMatchObject([
      { account: 1, state: 'working', parkedUntil: null, reason: null },
      { account: 2, state: 'parked', parkedUntil: expect.any(String), reason: expect.any(String) },
    ]);
    // Its budget is none while it is parked.
    expect(upstream.budgets.map(({ ceilingPerSecond }) => ceilingPerSecond)).toEqual(
      upstream.budgets.map(() => 500),
    );
    const page = (await system.app.inject('/status')).body;
    expect(page).toContain('<b class="down">parked</b>');
    expect(page).not.toContain('name-of-the-second');
    expect(sampleOf(await scrape(), 'halo_upstream_parked_accounts')).toBe(1);
  });

  it('alone is an outage', async () => {
    await stopWorkers();
    await startWorkers([dead()]);
    const status = await until('it was tried', async () => {
      await askForSync(system, PLAYER);
      const found = await read();
      return codesOf(found).includes('accounts-parked') && found;
    });
    expect(status.state).toBe('down');
    expect(status.reasons[0]?.code).toBe('accounts-parked');
    await stopWorkers();
  });
});

describe('a process that was taken for dead', () => {
  it('is counted once', async () => {
    const { prisma, pool } = system.db;
    const total = async () => {
      const { rows } = await pool.query<{ n: string }>(
        `select coalesce(sum(value), 0) as n from worker_totals where name = 'test:things:done'`,
      );
      return Number(rows[0]?.n);
    };
    const tally = createTally();
    const waypoint = { status: () => ({ accounts: [], endpoints: {} }) };
    for (let n = 0; n < 3; n++) tally.count('test:things:done');
    const reports = reportProgress({ prisma, waypoint, log, tally, concurrency: {}, everyMs: 1_000_000 });
    await until('it reported', async () => (await pool.query('select from worker_reports')).rowCount === 1);
    await pool.query(`update worker_reports set at = now() - interval '2 hours'`);
    await pruneReports(prisma);
    expect(await total()).toBe(3);
    for (let n = 0; n < 4; n++) tally.count('test:things:done');
    await reports.close();
    expect(await total()).toBe(7);
    expect((await pool.query('select from worker_reports')).rowCount).toBe(0);
  });
});

/** What the files for Grafana and Prometheus ask for. */
function expressions(): string[] {
  const file = (path: string) => readFileSync(join(import.meta.dirname, '../../docs', path), 'utf8');
  interface Panel {
    targets?: { expr: string }[];
  }
  const { panels } = JSON.parse(file('grafana/halo.json')) as { panels: Panel[] };
  const rules = [...file('prometheus/alerts.yml').matchAll(/^( +)expr: (.+(?:\n\1 .+)*)/gm)];
  return [
    ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
    ...rules.map((rule) => rule[2] ?? ''),
  ];
}
