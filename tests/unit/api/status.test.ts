import { describe, expect, it } from 'vitest';
import { inPercent, inTime, judgeStatus } from '../../../src/api/status/judge-status.ts';
import { sumReports } from '../../../src/api/status/sum-reports.ts';
import { isWorkerReport, type WorkerReport } from '../../../src/db/worker-report.ts';

type Facts = Parameters<typeof judgeStatus>[0];

const NOON = '2026-11-28T12:00:00.000Z';
const AT = '2026-11-28T11:59:55.000Z';
const NOTHING_QUEUED = { asked: 0, live: 0, backfill: 0 };
const NO_LAG = { n: 0, p50: null, p90: null, p95: null, p99: null, max: null };

function report(change: Partial<WorkerReport> = {}): WorkerReport {
  return {
    startedAt: AT,
    version: '1.0.0',
    concurrency: { ingest: 4 },
    counts: { 'upstream:match-stats:requests': 100, 'upstream:match-stats:failed': 3, 'matches:stored': 90 },
    recent: {
      seconds: 100,
      counts: { 'upstream:match-stats:requests': 50, 'upstream:match-stats:failed': 2 },
    },
    upstream: {
      accounts: [account()],
      endpoints: { 'match-stats': { family: 'stats', lastError: null } },
    },
    ...change,
  };
}

function account(
  state: 'working' | 'parked' = 'working',
  ceilingPerSecond: number | null = 5,
): WorkerReport['upstream']['accounts'][number] {
  const isParked = state === 'parked';
  return {
    state,
    parkedUntil: isParked ? NOON : null,
    reason: isParked ? 'invalid_grant' : null,
    families: {
      stats: { ratePerSecond: ceilingPerSecond, ceilingPerSecond, queued: NOTHING_QUEUED, pausedUntil: null },
    },
  };
}

const row = (written: unknown, isAlive = true) => ({ at: AT, isAlive, report: written });
const sum = (rows: ReturnType<typeof row>[], totals = {}) => sumReports({ reports: rows, totals });

describe('reports of workers, together', () => {
  it('are what their contract says', () => {
    expect(isWorkerReport(report())).toBe(true);
    expect(isWorkerReport({ ...report(), later: 'something a newer version says' })).toBe(true);
    expect(isWorkerReport({ ...report(), counts: { 'a name with spaces': 1 } })).toBe(false);
    expect(isWorkerReport({ ...report(), counts: { 'jobs:x:done': -1 } })).toBe(false);
  });

  it('share the budget of an account, however many processes use it', () => {
    const { upstream } = sum([row(report()), row(report())]);
    // Twice 50 requests in 100 seconds, of 5 a second.
    expect(upstream.budgets).toEqual([
      {
        family: 'stats',
        usedShare: 0.2,
        requestsPerSecond: 1,
        allowedPerSecond: 5,
        ceilingPerSecond: 5,
        queued: NOTHING_QUEUED,
        pausedUntil: null,
      },
    ]);
  });

  it('add the budgets of accounts, without those that are parked', () => {
    const accounts = [account('working', 5), account('parked', 5), account('working', 3)];
    const upstream = { ...report().upstream, accounts };
    const summed = sum([row(report({ upstream }))]).upstream;
    expect(summed.budgets[0]).toMatchObject({ ceilingPerSecond: 8, usedShare: 0.5 / 8 });
    expect(summed.accounts.map(({ state }) => state)).toEqual(['working', 'parked', 'working']);
  });

  it('have no share of what has no limit, and none before it was measured', () => {
    const upstream = { ...report().upstream, accounts: [account('working', null)] };
    expect(sum([row(report({ upstream }))]).upstream.budgets[0]).toMatchObject({
      usedShare: null,
      requestsPerSecond: 0.5,
      ceilingPerSecond: null,
    });
    const recent = { seconds: 0, counts: {} };
    expect(sum([row(report({ recent }))]).upstream.budgets[0]).toMatchObject({
      usedShare: null,
      requestsPerSecond: null,
    });
  });

  it('of all there ever were are counted, and those alive tell how it is', () => {
    const totals = {
      'matches:stored': 1_000,
      'upstream:match-stats:requests': 7,
      'jobs:sync-player:done': 4,
    };
    const { workers, upstream } = sum([row(report()), row(report(), false)], totals);
    expect(workers).toMatchObject({
      alive: 1,
      matchesStored: 1_180,
      jobs: { 'sync-player': { done: 4, failed: 0 } },
    });
    expect(workers.processes).toHaveLength(1);
    expect(upstream.endpoints).toEqual([
      expect.objectContaining({ requests: 207, failed: 6, recentRequests: 50, failedShare: 0.04 }),
    ]);
  });

  it('that cannot be read are processes all the same', () => {
    const { workers } = sum([row({ something: 'of another version' })]);
    expect(workers).toMatchObject({ alive: 1, processes: [], matchesStored: 0 });
  });

  it('tell the newest error', () => {
    const failing = (at: string, code: string) =>
      report({
        upstream: {
          accounts: [],
          endpoints: { 'match-stats': { family: 'stats', lastError: { code, status: 500, at } } },
        },
      });
    const rows = [row(failing('2026-11-28T10:00:00.000Z', 'OLD')), row(failing(AT, 'NEW'), false)];
    expect(sum(rows).upstream.endpoints[0]?.lastError?.code).toBe('NEW');
    expect(sum([...rows].reverse()).upstream.endpoints[0]?.lastError?.code).toBe('NEW');
  });
});

function facts(change: Partial<Facts> = {}): Facts {
  const came = { matches: 0, live: 0 };
  return {
    version: '1.0.0',
    startedAt: AT,
    profile: { database: 'services', jobs: 'redis', upstream: 'waypoint' },
    asOf: NOON,
    lag: { lastHour: NO_LAG, lastDay: NO_LAG },
    throughput: { lastFiveMinutes: came, lastHour: came, lastDay: came },
    stored: { matches: 0, players: 0, participants: 0, events: 0, rawBytes: 0 },
    tracked: {
      players: 100,
      byState: {},
      byFreshness: { current: 100, delayed: 0 } as Facts['tracked']['byFreshness'],
      currentShare: 1,
      overdue: 0,
      oldestOverdueSeconds: null,
      oldestSuccessAt: null,
    },
    backlog: { matches: 0, failing: 0, byLane: { live: 0, backfill: 0 }, isEstimate: false, byError: {} },
    dueWork: [{ kind: 'matches', due: 0, oldestSeconds: null }],
    registrations: {},
    queues: {},
    ...sum([row(report())]),
    streams: { open: 0 },
    ...change,
  };
}

const endpoint = (recentRequests: number, failedShare: number, throttledShare: number) => ({
  ...facts().upstream,
  endpoints: [
    { ...facts().upstream.endpoints[0], recentRequests, failedShare, throttledShare },
  ] as Facts['upstream']['endpoints'],
});
const lagOf = (p95: number): Facts['lag'] => ({ lastHour: { ...NO_LAG, n: 9, p95 }, lastDay: NO_LAG });
const tracked = (change: Partial<Facts['tracked']>): Partial<Facts> => ({
  tracked: { ...facts().tracked, ...change },
});
const delayed = (n: number) => ({
  byFreshness: { current: 100 - n, delayed: n } as Facts['tracked']['byFreshness'],
});
const parked = (states: ('working' | 'parked')[]): Partial<Facts> =>
  sum([row(report({ upstream: { accounts: states.map((state) => account(state)), endpoints: {} } }))]);
const paused = (pausedUntil: string): Partial<Facts> => ({
  upstream: {
    ...facts().upstream,
    budgets: facts().upstream.budgets.map((budget) => ({ ...budget, pausedUntil })),
  },
});

describe('the verdict', () => {
  it.each<[string, Partial<Facts>]>([
    ['all is well', {}],
    ['a lag within bounds', { lag: lagOf(600) }],
    ['a short pause', paused('2026-11-28T12:00:20.000Z')],
    ['nine failures of nine', { upstream: endpoint(9, 1, 0) }],
    ['some failures', { upstream: endpoint(100, 0.19, 0.09) }],
    ['a few delayed players', tracked(delayed(9))],
    ['nobody tracked', tracked({ players: 0, ...delayed(0) })],
    ['work begun in time', { dueWork: [{ kind: 'matches', due: 5, oldestSeconds: 59 }] }],
  ])('is ok: %s', (_, change) => {
    expect(judgeStatus(facts(change))).toEqual({ state: 'ok', reasons: [] });
  });

  it.each<[string, string, Partial<Facts>]>([
    ['no-worker', 'down', { workers: { ...facts().workers, alive: 0 } }],
    ['accounts-parked', 'down', parked(['parked', 'parked'])],
    ['account-parked', 'degraded', parked(['working', 'parked'])],
    ['lag-high', 'degraded', { lag: lagOf(601) }],
    ['players-overdue', 'degraded', tracked({ oldestOverdueSeconds: 601 })],
    ['players-delayed', 'degraded', tracked(delayed(10))],
    ['work-overdue', 'degraded', { dueWork: [{ kind: 'matches', due: 5, oldestSeconds: 61 }] }],
    ['queues-silent', 'degraded', { queues: null }],
    ['upstream-failing', 'degraded', { upstream: endpoint(10, 0.2, 0) }],
    ['upstream-throttled', 'degraded', { upstream: endpoint(10, 0, 0.1) }],
    ['upstream-paused', 'degraded', paused('2026-11-28T12:00:31.000Z')],
  ])('is %s, and so %s', (code, state, change) => {
    const verdict = judgeStatus(facts(change));
    expect(verdict).toMatchObject({ state, reasons: [{ code, severity: state }] });
    expect(verdict.reasons).toHaveLength(1);
  });

  it('tells the worst first', () => {
    const { state, reasons } = judgeStatus(facts({ lag: lagOf(5_000), queues: null, ...parked(['parked']) }));
    expect([state, ...reasons.map(({ code }) => code)]).toEqual([
      'down',
      'accounts-parked',
      'queues-silent',
      'lag-high',
    ]);
  });

  it.each([
    [0.4, '0 s'],
    [99, '99 s'],
    [420, '7 min'],
    [10_800, '3 h'],
    [259_200, '3 d'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(inTime(seconds)).toBe(text);
  });

  it.each([
    [0, '0 %'],
    [0.004, '0.4 %'],
    [0.5, '50 %'],
    [1, '100 %'],
  ])('the share %d is %s', (share, text) => {
    expect(inPercent(share)).toBe(text);
  });
});
