import { Counter, Gauge, Registry } from 'prom-client';
import type { Status } from '../schemas/status.ts';

type Labels = Record<string, string | number>;
type Sample = [labels: Labels, value: number | null];

interface Metric {
  kind: 'gauge' | 'counter';
  help: string;
  labels: string[];
  /** A value that is null is not told: Prometheus has no word for it. */
  samples: (status: Status) => Sample[];
}

const gauge = (help: string, labels: string[], samples: Metric['samples']): Metric => ({
  kind: 'gauge',
  help,
  labels,
  samples,
});
const counter = (help: string, labels: string[], samples: Metric['samples']): Metric => ({
  kind: 'counter',
  help: `${help} Of all worker processes there ever were.`,
  labels,
  samples,
});

const one = (value: number | null): Sample[] => [[{}, value]];
const each = (counts: Readonly<Record<string, number>>, label: string): Sample[] =>
  Object.entries(counts).map(([name, value]) => [{ [label]: name }, value]);
const isTrue = (holds: boolean): number => (holds ? 1 : 0);
const secondsOf = (instant: string | null): number | null =>
  instant === null ? null : Date.parse(instant) / 1_000;

const QUANTILES = { '0.5': 'p50', '0.9': 'p90', '0.95': 'p95', '0.99': 'p99' } as const;
const WINDOWS = { '1h': 'lastHour', '1d': 'lastDay' } as const;
const RECENT = { '5m': 'lastFiveMinutes', '1h': 'lastHour', '1d': 'lastDay' } as const;
const entries = <T extends object>(table: T) => Object.entries(table) as [string, T[keyof T]][];

/** What the whole system is told of: the same from each API process. Another metric is a line here. */
const METRICS: Readonly<Record<string, Metric>> = {
  halo_status: gauge('1 for the state the service is in, 0 for the others.', ['state'], ({ state }) =>
    ['ok', 'degraded', 'down'].map((name) => [{ state: name }, isTrue(name === state)]),
  ),
  halo_lag_seconds: gauge(
    'From the end of live matches to their being stored, by quantile; of those stored in the window.',
    ['window', 'quantile'],
    ({ lag }) =>
      entries(WINDOWS).flatMap(([window, time]) =>
        entries(QUANTILES).map(([quantile, p]): Sample => [{ window, quantile }, lag[time][p]]),
      ),
  ),
  halo_lag_matches: gauge('Live matches the lag is of.', ['window'], ({ lag }) =>
    entries(WINDOWS).map(([window, time]) => [{ window }, lag[time].n]),
  ),
  halo_recent_matches: gauge('Matches stored in the window, by lane.', ['window', 'lane'], ({ throughput }) =>
    entries(RECENT).flatMap(([window, time]): Sample[] => [
      [{ window, lane: 'live' }, throughput[time].live],
      [{ window, lane: 'backfill' }, throughput[time].matches - throughput[time].live],
    ]),
  ),
  halo_stored_rows: gauge(
    'Rows stored, estimated above a hundred thousand.',
    ['table'],
    ({ stored: { rawBytes: _, ...rows } }) => each(rows, 'table'),
  ),
  halo_stored_raw_bytes: gauge('What the kept answers of upstream take on the disk.', [], ({ stored }) =>
    one(stored.rawBytes),
  ),
  halo_tracked_players: gauge('Tracked players by how fresh their data is.', ['state'], ({ tracked }) =>
    each(tracked.byFreshness, 'state'),
  ),
  halo_oldest_overdue_seconds: gauge(
    'For how long the most neglected player should have been looked at with success; 0: nobody is late.',
    [],
    ({ tracked }) => one(tracked.oldestOverdueSeconds ?? 0),
  ),
  halo_backlog_matches: gauge('Matches known and not stored yet, by lane.', ['lane'], ({ backlog }) =>
    each(backlog.byLane, 'lane'),
  ),
  halo_backlog_failing_matches: gauge('Of those, matches that failed at least once.', [], ({ backlog }) =>
    one(backlog.failing),
  ),
  halo_due_work: gauge('What is due and not given to a queue yet.', ['kind'], ({ dueWork }) =>
    dueWork.map(({ kind, due }) => [{ kind }, due]),
  ),
  halo_due_work_oldest_seconds: gauge(
    'How long the oldest of it is due; 0: nothing is.',
    ['kind'],
    ({ dueWork }) => dueWork.map(({ kind, oldestSeconds }) => [{ kind }, oldestSeconds ?? 0]),
  ),
  halo_queue_jobs: gauge('Jobs in the queues.', ['queue', 'state'], ({ queues }) =>
    Object.entries(queues ?? {}).flatMap(([queue, counts]) =>
      each(counts, 'state').map(([labels, value]): Sample => [{ queue, ...labels }, value]),
    ),
  ),
  halo_registrations: gauge('Registrations by state.', ['state'], ({ registrations }) =>
    each(registrations, 'state'),
  ),
  halo_worker_up: gauge('Processes that run jobs and said so in the last minute.', [], ({ workers }) =>
    one(workers.alive),
  ),
  halo_worker_last_report_timestamp_seconds: gauge(
    'When a process that runs jobs last said so.',
    [],
    ({ workers }) => one(secondsOf(workers.lastReportAt)),
  ),
  halo_jobs_total: counter('Jobs that ended, by name.', ['name', 'result'], ({ workers }) =>
    Object.entries(workers.jobs).flatMap(([name, counts]) =>
      each(counts, 'result').map(([labels, value]): Sample => [{ name, ...labels }, value]),
    ),
  ),
  halo_matches_stored_total: counter('Matches stored.', [], ({ workers }) => one(workers.matchesStored)),
  halo_upstream_requests_total: counter(
    'Requests to upstream by what became of them.',
    ['endpoint', 'result'],
    ({ upstream }) =>
      upstream.endpoints.flatMap(({ endpoint, requests, throttled, refused, notFound, failed }) => {
        const others = throttled + refused + notFound + failed;
        const results = {
          throttled,
          refused,
          not_found: notFound,
          failed,
          ok: Math.max(0, requests - others),
        };
        return each(results, 'result').map(([labels, value]): Sample => [{ endpoint, ...labels }, value]);
      }),
  ),
  halo_upstream_last_error_timestamp_seconds: gauge(
    'When an endpoint of upstream last failed.',
    ['endpoint', 'code'],
    ({ upstream }) =>
      upstream.endpoints.flatMap(({ endpoint, lastError }): Sample[] =>
        lastError === null ? [] : [[{ endpoint, code: lastError.code }, secondsOf(lastError.at)]],
      ),
  ),
  halo_upstream_used_ratio: gauge(
    'Share of what might have been asked of upstream in the last minutes that was.',
    ['family'],
    ({ upstream }) => upstream.budgets.map(({ family, usedShare }) => [{ family }, usedShare]),
  ),
  halo_upstream_rate: gauge(
    'Requests per second that all working accounts may send now.',
    ['family'],
    ({ upstream }) => upstream.budgets.map(({ family, allowedPerSecond }) => [{ family }, allowedPerSecond]),
  ),
  halo_upstream_rate_ceiling: gauge(
    'Requests per second they may send when upstream does not complain.',
    ['family'],
    ({ upstream }) => upstream.budgets.map(({ family, ceilingPerSecond }) => [{ family }, ceilingPerSecond]),
  ),
  halo_upstream_queued_requests: gauge(
    'Requests that wait for their turn.',
    ['family', 'lane'],
    ({ upstream }) =>
      upstream.budgets.flatMap(({ family, queued }) =>
        each(queued, 'lane').map(([labels, value]): Sample => [{ family, ...labels }, value]),
      ),
  ),
  halo_upstream_accounts: gauge('Upstream accounts by state.', ['state'], ({ upstream }) =>
    ['working', 'parked'].map((state) => [
      { state },
      upstream.accounts.filter((account) => account.state === state).length,
    ]),
  ),
  halo_upstream_parked_accounts: gauge('Upstream accounts whose sign-in is refused.', [], ({ upstream }) =>
    one(upstream.accounts.filter(({ state }) => state === 'parked').length),
  ),
  halo_streams_open: gauge('Streams of changes this process serves.', [], ({ streams }) => one(streams.open)),
};

/** The system as Prometheus is told of it; null: it could not be read, which is all that is told then. */
export function systemMetrics(status: Status | null): Registry {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'halo_status_up',
    help: 'Whether the state of the system could be read for this scrape.',
    registers,
  }).set(isTrue(status !== null));
  if (status === null) return registry;
  for (const [name, { kind, help, labels: labelNames, samples }] of Object.entries(METRICS)) {
    const options = { name, help, labelNames, registers };
    const metric = kind === 'gauge' ? new Gauge(options) : new Counter(options);
    for (const [labels, value] of samples(status)) if (value !== null) metric.inc(labels, value);
  }
  return registry;
}
