import { inPercent, inTime } from '../api/status/judge-status.ts';
import type { Status } from '../schemas/status.ts';
import { escapeHtml, htmlPage } from './html-page.ts';
import { STATUS_STYLE } from './status-style.ts';

const HEADLINES = {
  ok: 'New matches come as they should',
  degraded: 'New matches come late, or some do not',
  down: 'No new matches come',
} as const;

/** The status as a page: what is wrong first, then how fresh the data is, then the machinery. */
export function renderStatus(status: Status): string {
  const { version, asOf } = status;
  const body = [
    renderState(status),
    renderFigures(status),
    renderLag(status),
    renderUpstream(status),
    renderEndpoints(status),
    renderWork(status),
    renderWorkers(status),
    `<p class="dim">As of ${clock(asOf)} UTC; the page asks again every 30 seconds. Version ${escapeHtml(version)}, upstream: ${status.profile.upstream === 'sandbox' ? 'a sandbox' : 'Halo Waypoint'}. For programs: <a href="/v1/status">/v1/status</a>. <a href="/docs">Reference</a></p>`,
  ].join('\n');
  return htmlPage('Status', body, { style: STATUS_STYLE, refreshSeconds: 30 });
}

function renderState({ state, reasons }: Status): string {
  const lines = reasons.map(
    ({ severity, text, code }) =>
      `<li class="${severity}"><b>${severity}</b> ${escapeHtml(text)} <code>${code}</code></li>`,
  );
  return `<div class="state ${state}"><b>${state}</b> ${HEADLINES[state as keyof typeof HEADLINES]}. What is stored is served.</div>
${lines.length === 0 ? '' : `<ul class="reasons">${lines.join('')}</ul>`}`;
}

/** The numbers most people come for. */
function renderFigures({ lag, tracked, throughput, stored, backlog }: Status): string {
  const { p50, p95, n } = lag.lastHour;
  const figure = (value: string, what: string) => `<div><b>${value}</b>${what}</div>`;
  const half =
    p50 === null
      ? 'no live match in the last hour'
      : `half within ${inTime(p50)}; ${count(n, 'live match', 'live matches')} in the last hour`;
  return `<div class="figures">
${figure(p95 === null ? '–' : inTime(p95), `95 % of new matches are here within; ${half}`)}
${figure(tracked.currentShare === null ? '–' : inPercent(tracked.currentShare), `of ${count(tracked.players, 'tracked player is', 'tracked players are')} current`)}
${figure(whole(throughput.lastHour.matches), `${plural(throughput.lastHour.matches, 'match', 'matches')} stored in the last hour, ${whole(throughput.lastHour.live)} of them live`)}
${figure(whole(backlog.byLane.live), `live ${plural(backlog.byLane.live, 'match', 'matches')} still to store, and ${whole(backlog.byLane.backfill)} of older history`)}
${figure(whole(stored.matches), `matches stored, with ${count(stored.participants, 'participant', 'participants')} and ${count(stored.players, 'player', 'players')}; ${bytes(stored.rawBytes)} of upstream’s answers`)}
</div>`;
}

function renderLag({ lag, throughput, tracked }: Status): string {
  const time = (seconds: number | null) => (seconds === null ? '–' : inTime(seconds));
  const row = (name: string, { n, p50, p90, p95, p99, max }: Status['lag']['lastHour']) => [
    name,
    ...[p50, p90, p95, p99, max].map(time),
    whole(n),
  ];
  const came = (name: string, { matches, live }: Status['throughput']['lastHour']) => [
    name,
    whole(live),
    whole(matches - live),
  ];
  const states = Object.entries(tracked.byFreshness).filter(([, n]) => n > 0);
  return `${table('From the end of a live match to its being stored', ['Stored in', 'half', '90 %', '95 %', '99 %', 'latest', 'matches'], [row('the last hour', lag.lastHour), row('the last day', lag.lastDay)])}
${table('Matches stored', ['In', 'live', 'older history'], [came('the last 5 min', throughput.lastFiveMinutes), came('the last hour', throughput.lastHour), came('the last day', throughput.lastDay)])}
${table(
  'Tracked players',
  ['State', 'players', 'share'],
  states.map(([state, n]) => [state, whole(n), inPercent(n / Math.max(1, tracked.players))]),
)}
<p class="dim">${tracked.oldestOverdueSeconds === null ? 'Nobody is late.' : `The most neglected player should have been looked at ${inTime(tracked.oldestOverdueSeconds)} ago.`}</p>`;
}

function renderUpstream({ upstream, asOf }: Status): string {
  const { accounts, budgets, windowSeconds } = upstream;
  const parkedFirst = [...accounts].sort(
    (a, b) => Number(b.state === 'parked') - Number(a.state === 'parked'),
  );
  const busiestFirst = [...budgets].sort((a, b) => (b.usedShare ?? -1) - (a.usedShare ?? -1));
  const rate = (perSecond: number | null, otherwise: string) =>
    perSecond === null ? otherwise : `${figures(perSecond)}/s`;
  return `${table(
    'Upstream accounts',
    ['Account', 'state', 'why', 'tried again'],
    parkedFirst.map(({ account, state, reason, parkedUntil }) => [
      String(account),
      state === 'parked' ? '<b class="down">parked</b>' : 'working',
      escapeHtml(reason ?? '–'),
      parkedUntil === null ? '–' : `in ${inTime(between(asOf, parkedUntil))}`,
    ]),
  )}
${table(
  `Upstream budget${windowSeconds === null ? '' : `, over the last ${inTime(windowSeconds)}`}`,
  ['Family', 'used', '', 'asked', 'allowed', 'waiting'],
  busiestFirst.map(({ family, usedShare, requestsPerSecond, allowedPerSecond, queued, pausedUntil }) => [
    escapeHtml(family),
    usedShare === null ? '–' : inPercent(usedShare),
    usedShare === null ? '' : `<i class="bar" style="--used:${Math.round(usedShare * 100)}%"></i>`,
    rate(requestsPerSecond, '–'),
    pausedUntil !== null && pausedUntil > asOf
      ? `<b class="degraded">paused</b> for ${inTime(between(asOf, pausedUntil))}`
      : rate(allowedPerSecond, 'no limit'),
    whole(queued.asked + queued.live + queued.backfill),
  ]),
)}`;
}

function renderEndpoints({ upstream, asOf }: Status): string {
  // Then those that are asked most.
  const latestFirst = [...upstream.endpoints]
    .sort((a, b) => b.requests - a.requests)
    .sort((a, b) => (b.lastError?.at ?? '').localeCompare(a.lastError?.at ?? ''));
  return table(
    'Upstream endpoints, since ever',
    ['Endpoint', 'last error', 'failed lately', 'requests', '429', '401, 403', '404', 'failed'],
    latestFirst.map(
      ({ endpoint, lastError, failedShare, requests, throttled, refused, notFound, failed }) => [
        escapeHtml(endpoint),
        lastError === null
          ? '–'
          : `${escapeHtml(lastError.code)}${lastError.status === null ? '' : ` (${lastError.status})`}, ${inTime(between(lastError.at, asOf))} ago`,
        failedShare === null ? '–' : inPercent(failedShare),
        ...[requests, throttled, refused, notFound, failed].map(whole),
      ],
    ),
  );
}

function renderWork({ queues, dueWork, backlog }: Status): string {
  const states = ['waiting', 'prioritized', 'active', 'delayed', 'failed'];
  const errors = Object.entries(backlog.byError).sort(([, a], [, b]) => b - a);
  return `${
    queues === null
      ? '<h2>Queues</h2><p><b class="degraded">The queues do not answer.</b></p>'
      : table(
          'Jobs in the queues',
          ['Queue', ...states],
          Object.entries(queues).map(([queue, counts]) => [
            escapeHtml(queue),
            ...states.map((state) => whole(counts[state] ?? 0)),
          ]),
        )
  }
${table(
  'Due, and not in a queue yet',
  ['Work', 'due', 'the oldest for'],
  dueWork.map(({ kind, due, oldestSeconds }) => [
    escapeHtml(kind),
    whole(due),
    oldestSeconds === null ? '–' : inTime(oldestSeconds),
  ]),
)}
${table(
  'Matches that failed and are tried again',
  ['Why', 'matches'],
  errors.map(([code, n]) => [escapeHtml(code), whole(n)]),
)}`;
}

function renderWorkers({ workers, asOf }: Status): string {
  const jobs = Object.entries(workers.jobs);
  return `${table(
    `Processes that run jobs: ${workers.alive}`,
    ['Started', 'last report', 'version', 'jobs at a time'],
    workers.processes.map(({ startedAt, reportedAt, version, concurrency }) => [
      `${inTime(between(startedAt, asOf))} ago`,
      `${inTime(between(reportedAt, asOf))} ago`,
      escapeHtml(version),
      whole(Object.values(concurrency).reduce((sum, n) => sum + n, 0)),
    ]),
  )}
${table(
  'Jobs, since ever',
  ['Job', 'done', 'failed'],
  jobs.map(([name, { done, failed }]) => [escapeHtml(name), whole(done), whole(failed)]),
)}`;
}

/** Cells are HTML; a table without rows is not shown. */
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<h2>${escapeHtml(title)}</h2><div class="wide"><table>${line('th', head)}${rows.map((row) => line('td', row)).join('')}</table></div>`;
}

const whole = (n: number): string => n.toLocaleString('en-US');
const figures = (n: number): string => n.toLocaleString('en-US', { maximumSignificantDigits: 2 });
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const count = (n: number, one: string, many: string): string => `${whole(n)} ${plural(n, one, many)}`;
const clock = (instant: string): string => instant.slice(0, 19).replace('T', ' ');
const between = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 1_000);

function bytes(n: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, n)) / 3));
  return `${figures(n / 1_000 ** power)} ${units[power]}`;
}
