/** How fast a budget may be spent, in requests per second. */
export interface Pace {
  /** What it begins with. */
  start: number;
  /** AIMD never goes below this. */
  floor: number;
  /** Nor above this. */
  ceiling: number;
}

export interface Terms extends Pace {
  /** Grants that may go at once after idling, at least 1. */
  burst: number;
}

/** One upstream budget: (account, endpoint family). Times are milliseconds of the clock of whoever keeps it. */
export interface Budget {
  rate: number;
  /** When the next grant would be due if there were no burst (GCRA). */
  due: number;
  pausedUntil: number;
  lastCut: number;
  /** 429s in a row. */
  streak: number;
}

/** A grant that was promised for later. Whoever holds it asks again when it is time: a 429 may have come between. */
export interface Claim {
  slot: number;
  madeAt: number;
}

/** Requests that went well since the budget was last asked for anything; `since`: when the first of them was granted. */
export interface Clean {
  count: number;
  since: number;
}

/** What is said of a budget. The grant is given when `slot` is not after `now`. */
export interface Standing extends Claim {
  now: number;
  /** When whoever asks next would get a grant, pauses apart. */
  freeAt: number;
  rate: number;
  pausedUntil: number;
  lastCut: number;
}

/** UPSTREAM §6: Retry-After, then exponential 1 to 60 s; the rate halves on a 429 and creeps back. */
export const AIMD = {
  pauseBaseMs: 1_000,
  pauseCapMs: 60_000,
  decrease: 0.5,
  /**
   * Clean requests until the rate has grown by `start`. Measured against a leaky bucket of 30: with fewer the limit is
   * met again before a hundred requests went well.
   */
  steps: 250,
} as const;

export const isUnlimited = ({ start }: Pace): boolean => !Number.isFinite(start);

export function freshBudget(terms: Terms): Budget {
  return {
    rate: terms.start,
    due: 0,
    pausedUntil: 0,
    lastCut: 0,
    streak: 0,
  };
}

/** Measured at the ceiling: with a lowered rate it would grow and let more than the burst through. */
export const toleranceMs = (terms: Terms): number =>
  isUnlimited(terms) ? 0 : ((Math.max(1, terms.burst) - 1) * 1_000) / terms.ceiling;

/**
 * Gives the grant that is asked for, or promises one. A token bucket kept as the time its next grant is due (GCRA) holds
 * `rate * window + burst` in every window without rounding drift. Promises are in the order asked: processes that share
 * a budget come by turns. A 429 breaks every promise made before it.
 */
export function take(budget: Budget, terms: Terms, claim: Claim | null, clean: Clean, now: number): Standing {
  settle(budget, terms, now);
  thrive(budget, terms, clean);
  const interval = 1_000 / budget.rate;
  const tolerance = toleranceMs(terms);
  const isKept = claim !== null && claim.madeAt >= budget.lastCut && claim.slot >= budget.pausedUntil;
  const slot = isKept ? claim.slot : Math.max(now, budget.pausedUntil, budget.due - tolerance);
  if (!isKept) budget.due = Math.max(budget.due, slot) + interval;
  // Whoever comes late for a promise has no claim on the time that passed.
  else if (slot <= now) budget.due = Math.max(budget.due, now + interval);
  return standing(budget, terms, { slot, madeAt: isKept ? claim.madeAt : now }, now);
}

/**
 * Nothing is further off than this keeps it, unless the clock was put back: then upstream is not left alone for as long.
 */
const FURTHEST_MS = { due: 120_000, pause: 3_600_000 } as const;

function settle(budget: Budget, terms: Terms, now: number): void {
  budget.pausedUntil = Math.min(budget.pausedUntil, now + FURTHEST_MS.pause);
  const from = Math.max(now, budget.pausedUntil);
  budget.due = Math.min(budget.due, from + toleranceMs(terms) + FURTHEST_MS.due);
  budget.lastCut = Math.min(budget.lastCut, now);
}

/** A 429 to a request granted at `grantedAt`. */
export function cut(
  budget: Budget,
  terms: Terms,
  { grantedAt, retryAfterMs, clean }: { grantedAt: number; retryAfterMs: number; clean: Clean },
  now: number,
): Standing {
  settle(budget, terms, now);
  thrive(budget, terms, clean);
  // Requests that were already in flight at the last cut say nothing about the new rate.
  const isFresh = grantedAt >= budget.lastCut;
  if (isFresh) {
    budget.lastCut = now;
    budget.streak++;
    budget.rate = Math.max(terms.floor, budget.rate * AIMD.decrease);
    budget.due = Math.min(budget.due, now + toleranceMs(terms) + 1_000 / budget.rate);
  }
  const backoff = Math.min(AIMD.pauseCapMs, AIMD.pauseBaseMs * 2 ** (Math.min(budget.streak, 7) - 1));
  budget.pausedUntil = Math.max(budget.pausedUntil, now + Math.max(retryAfterMs, isFresh ? backoff : 0));
  return standing(budget, terms, { slot: 0, madeAt: 0 }, now);
}

/** Requests went well. */
function thrive(budget: Budget, terms: Terms, { count, since }: Clean): void {
  if (count === 0 || since < budget.lastCut) return;
  budget.streak = 0;
  budget.rate = grown(budget.rate, terms, count);
}

/** A rate after so many requests that went well. */
export const grown = (rate: number, { start, ceiling }: Pace, count: number): number =>
  Math.min(ceiling, rate + (count * start) / AIMD.steps);

function standing(budget: Budget, terms: Terms, { slot, madeAt }: Claim, now: number): Standing {
  const { rate, pausedUntil, lastCut } = budget;
  return { now, slot, madeAt, freeAt: budget.due - toleranceMs(terms), rate, pausedUntil, lastCut };
}
