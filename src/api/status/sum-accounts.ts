import type { WorkerReport } from '../../db/worker-report.ts';
import type { Upstream } from '../../schemas/status-upstream.ts';
import { countsUnder, sumCounts } from './sum-counts.ts';

type Account = WorkerReport['upstream']['accounts'][number];
type Family = Account['families'][string];
type Standing = Upstream['accounts'][number];

/**
 * Accounts, by their place, as the processes that use them see them. One that any process parked is parked: the sign-in is
 * the account's, not the process's.
 */
export function sumAccounts(reports: readonly WorkerReport[]): Standing[] {
  const most = Math.max(0, ...reports.map(({ upstream }) => upstream.accounts.length));
  return Array.from({ length: most }, (_, index) => {
    const seen = reports.flatMap(({ upstream }) => upstream.accounts[index] ?? []);
    const parked = seen.find(({ state }) => state === 'parked');
    return {
      account: index + 1,
      state: parked === undefined ? 'working' : 'parked',
      parkedUntil: latest(seen.map(({ parkedUntil }) => parkedUntil)),
      reason: parked?.reason ?? null,
    };
  });
}

/** How much of what the accounts may ask was asked. A budget is an account's, however many processes share it. */
export function sumBudgets(
  reports: readonly WorkerReport[],
  accounts: readonly Standing[],
): Upstream['budgets'] {
  const names = new Set(
    reports.flatMap(({ upstream }) => upstream.accounts.flatMap(({ families }) => Object.keys(families))),
  );
  return [...names].sort().map((family) => {
    const ofFamily = (index: number): Family[] =>
      reports.flatMap(({ upstream }) => upstream.accounts[index]?.families[family] ?? []);
    const all = accounts.flatMap((_, index) => ofFamily(index));
    const working = accounts.flatMap(({ state }, index) => (state === 'working' ? [ofFamily(index)] : []));
    const ceiling = sumLimits(working.map((seen) => highest(seen.map((one) => one.ceilingPerSecond))));
    const requests = sum(reports.map((report) => requestsPerSecond(report, family)));
    const isMeasured = reports.some(({ recent }) => recent.seconds > 0);
    return {
      family,
      usedShare: isMeasured && ceiling !== null && ceiling > 0 ? Math.min(1, requests / ceiling) : null,
      requestsPerSecond: isMeasured ? requests : null,
      allowedPerSecond: sumLimits(working.map((seen) => lowest(seen.map((one) => one.ratePerSecond)))),
      ceilingPerSecond: ceiling,
      queued: {
        asked: sum(all.map(({ queued }) => queued.asked)),
        live: sum(all.map(({ queued }) => queued.live)),
        backfill: sum(all.map(({ queued }) => queued.backfill)),
      },
      pausedUntil: latest(all.map(({ pausedUntil }) => pausedUntil)),
    };
  });
}

function requestsPerSecond({ recent, upstream }: WorkerReport, family: string): number {
  if (recent.seconds === 0) return 0;
  const counts = countsUnder(sumCounts([recent.counts]), 'upstream');
  const ofFamily = Object.entries(upstream.endpoints).filter(([, endpoint]) => endpoint.family === family);
  return sum(ofFamily.map(([id]) => counts.get(id)?.requests ?? 0)) / recent.seconds;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Limit = number | null;

/** Null is no limit, so it is more than any. */
const highest = (limits: readonly Limit[]): Limit =>
  limits.includes(null) ? null : Math.max(0, ...(limits as number[]));
const lowest = (limits: readonly Limit[]): Limit => {
  const known = limits.filter((limit) => limit !== null);
  return known.length === 0 ? null : Math.min(...known);
};
const sumLimits = (limits: readonly Limit[]): Limit =>
  limits.includes(null) ? null : sum(limits as number[]);

/** Of instants as text, which sort as they follow each other. */
function latest(instants: readonly (string | null)[]): string | null {
  return (
    instants
      .filter((instant) => instant !== null)
      .sort()
      .at(-1) ?? null
  );
}
