import type { StoredStatus } from '../../db/reads/status.ts';
import { isWorkerReport, type WorkerReport } from '../../db/worker-report.ts';
import type { Status } from '../../schemas/status.ts';
import type { Upstream } from '../../schemas/status-upstream.ts';
import { sumAccounts, sumBudgets } from './sum-accounts.ts';
import { type Counts, countsUnder, sumCounts } from './sum-counts.ts';

const MOST_PROCESSES = 50;

/** What the processes that run jobs have reported, together. */
export function sumReports({
  reports,
  totals,
}: Pick<StoredStatus, 'reports' | 'totals'>): Pick<Status, 'workers' | 'upstream'> {
  const readable = reports.flatMap(({ at, isAlive, report }) =>
    isWorkerReport(report) ? [{ at, isAlive, report }] : [],
  );
  const alive = readable.filter(({ isAlive }) => isAlive);
  // Those of the dead as well: a sum must not fall because a process did.
  const counts = sumCounts([totals, ...readable.map(({ report }) => report.counts)]);
  const present = alive.map(({ report }) => report);
  const accounts = sumAccounts(present);
  const windows = present.map(({ recent }) => recent.seconds).filter((seconds) => seconds > 0);
  return {
    workers: {
      alive: reports.filter(({ isAlive }) => isAlive).length,
      lastReportAt: reports[0]?.at ?? null,
      processes: alive.slice(0, MOST_PROCESSES).map(({ at, report }) => {
        const { startedAt, version, concurrency } = report;
        return { startedAt, reportedAt: at, version, concurrency };
      }),
      jobs: Object.fromEntries(
        [...countsUnder(counts, 'jobs')]
          .sort(byName)
          .map(([name, { done = 0, failed = 0 }]) => [name, { done, failed }]),
      ),
      matchesStored: counts['matches:stored'] ?? 0,
    },
    upstream: {
      windowSeconds: windows.length === 0 ? null : Math.max(...windows),
      accounts,
      budgets: sumBudgets(present, accounts),
      endpoints: endpointsOf(
        counts,
        sumCounts(present.map(({ recent }) => recent.counts)),
        readable.map(({ report }) => report),
      ),
    },
  };
}

function endpointsOf(
  counts: Counts,
  recent: Counts,
  reports: readonly WorkerReport[],
): Upstream['endpoints'] {
  const lately = countsUnder(recent, 'upstream');
  return [...countsUnder(counts, 'upstream')].sort(byName).map(([endpoint, all]) => {
    const { requests = 0, failed = 0, throttled = 0 } = lately.get(endpoint) ?? {};
    return {
      endpoint,
      requests: all.requests ?? 0,
      throttled: all.throttled ?? 0,
      refused: all.refused ?? 0,
      notFound: all.notFound ?? 0,
      failed: all.failed ?? 0,
      recentRequests: requests,
      failedShare: shareOf(failed, requests),
      throttledShare: shareOf(throttled, requests),
      lastError: lastErrorOf(endpoint, reports),
    };
  });
}

/** A request may be sent in one window, and fail in the next. */
const shareOf = (part: number, whole: number): number | null =>
  whole > 0 ? Math.min(1, part / whole) : null;

function lastErrorOf(endpoint: string, reports: readonly WorkerReport[]) {
  const errors = reports.flatMap(({ upstream }) => upstream.endpoints[endpoint]?.lastError ?? []);
  return errors.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
