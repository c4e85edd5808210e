import type { Status } from '../../schemas/status.ts';
import type { StatusReason } from '../../schemas/status-reasons.ts';

type Facts = Omit<Status, 'state' | 'reasons'>;
type Verdict = Pick<Status, 'state' | 'reasons'>;

/** From when on something is no longer as it should be; the rules of docs/prometheus/alerts.yml say the same. */
export const LIMITS = {
  /** 95 % of the live matches of an hour are there so long after their end. */
  lagSeconds: 600,
  overdueSeconds: 600,
  /** What is due is given to a queue every five seconds. */
  dueSeconds: 60,
  delayedShare: 0.1,
  failedShare: 0.2,
  throttledShare: 0.1,
  /** A share of a few is none. */
  leastRequests: 10,
  pauseSeconds: 30,
} as const;

/** Whether the service does what it is for, and if not, why; in words that need no manual. */
export function judgeStatus(facts: Facts): Verdict {
  const reasons: Verdict['reasons'] = [];
  const say = (code: StatusReason, severity: 'degraded' | 'down', text: string) =>
    reasons.push({ code, severity, text });
  judgeWorkers(facts, say);
  judgeUpstream(facts, say);
  judgeFreshness(facts, say);
  reasons.sort((a, b) => Number(b.severity === 'down') - Number(a.severity === 'down'));
  return { state: reasons[0]?.severity ?? 'ok', reasons };
}

type Say = (code: StatusReason, severity: 'degraded' | 'down', text: string) => void;

function judgeWorkers({ workers, queues, dueWork }: Facts, say: Say): void {
  if (workers.alive === 0)
    say(
      'no-worker',
      'down',
      'No process that runs jobs has reported in the last minute: nothing new is fetched.',
    );
  if (queues === null) say('queues-silent', 'degraded', 'The job queues do not answer.');
  for (const { kind, oldestSeconds } of dueWork)
    if (oldestSeconds !== null && oldestSeconds > LIMITS.dueSeconds)
      say(
        'work-overdue',
        'degraded',
        `Work that is due waits to be begun: ${kind}, for ${inTime(oldestSeconds)}.`,
      );
}

function judgeUpstream({ upstream, asOf }: Facts, say: Say): void {
  const { accounts, budgets, endpoints, windowSeconds } = upstream;
  const parked = accounts.filter(({ state }) => state === 'parked').length;
  if (parked > 0 && parked === accounts.length)
    say(
      'accounts-parked',
      'down',
      `The sign-in of every upstream account (${parked}) is refused: nothing is asked.`,
    );
  else if (parked > 0)
    say(
      'account-parked',
      'degraded',
      `The sign-in of ${parked} of ${accounts.length} upstream accounts is refused.`,
    );
  const lately = `of the requests of the last ${inTime(windowSeconds ?? 0)}`;
  for (const { endpoint, failedShare, throttledShare, recentRequests } of endpoints) {
    if (recentRequests < LIMITS.leastRequests) continue;
    if ((failedShare ?? 0) >= LIMITS.failedShare)
      say(
        'upstream-failing',
        'degraded',
        `Upstream fails at ${endpoint}: ${inPercent(failedShare ?? 0)} ${lately}.`,
      );
    if ((throttledShare ?? 0) >= LIMITS.throttledShare)
      say(
        'upstream-throttled',
        'degraded',
        `Upstream refuses ${endpoint} as too many requests: ${inPercent(throttledShare ?? 0)} ${lately}.`,
      );
  }
  for (const { family, pausedUntil } of budgets) {
    const seconds = pausedUntil === null ? 0 : (Date.parse(pausedUntil) - Date.parse(asOf)) / 1_000;
    if (seconds > LIMITS.pauseSeconds)
      say(
        'upstream-paused',
        'degraded',
        `Upstream wants no ${family} requests for another ${inTime(seconds)}.`,
      );
  }
}

function judgeFreshness({ lag, tracked }: Facts, say: Say): void {
  const { p95, n } = lag.lastHour;
  if (p95 !== null && p95 > LIMITS.lagSeconds)
    say(
      'lag-high',
      'degraded',
      `Of the ${n} live matches of the last hour one in twenty came ${inTime(p95)} after its end, or later.`,
    );
  const { oldestOverdueSeconds: late, players, byFreshness } = tracked;
  if (late !== null && late > LIMITS.overdueSeconds)
    say('players-overdue', 'degraded', `A tracked player should have been looked at ${inTime(late)} ago.`);
  const delayed = byFreshness.delayed ?? 0;
  if (players > 0 && delayed / players >= LIMITS.delayedShare)
    say(
      'players-delayed',
      'degraded',
      `Upstream does not answer for ${delayed} of ${players} tracked players.`,
    );
}

/** Seconds as people say them: 42 s, 7 min, 3 h, 2 d. */
export function inTime(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  if (seconds < 6_000) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} h`;
  return `${Math.round(seconds / 86_400)} d`;
}

export function inPercent(share: number): string {
  const percent = share * 100;
  return `${percent > 0 && percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
}
