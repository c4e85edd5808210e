import type { Claim, Terms } from './budget.ts';
import { type Budgets, createLocalBudgets, NOTHING } from './budgets.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './options.ts';

/** How much of a budget a process takes that does not know what the others do. */
export const CAUTIOUS_SHARE = 0.25;
/** Most milliseconds an answer may take. */
const PATIENCE_MS = 2_000;
/** Milliseconds until a place that did not answer is asked again. */
export const PAUSE_MS = 2_000;

/**
 * Budgets that all processes share and, while those are out of reach, a cautious part of them for this process alone:
 * nothing is lost and nothing waits for the place to come back.
 */
export function sharedOrLocal(shared: Budgets, clock: Pick<Clock, 'now'>, log: Logger): Budgets {
  const local = createLocalBudgets(clock.now);
  /** Promises made here mean nothing there, and the other way round. */
  const madeHere = new WeakSet<Claim>();
  let isAway = false;
  let pausedUntil = 0;

  async function reach<T>(ask: () => T | Promise<T>): Promise<T | null> {
    if (clock.now() < pausedUntil) return null;
    try {
      const answer = await inTime(ask);
      if (isAway) log.info({}, 'the budgets for upstream are shared again');
      isAway = false;
      return answer;
    } catch (error) {
      pausedUntil = clock.now() + PAUSE_MS;
      if (!isAway) {
        log.warn(
          { err: error, share: CAUTIOUS_SHARE },
          'the budgets for upstream are out of reach: this process takes a part of them by itself',
        );
      }
      isAway = true;
      return null;
    }
  }

  return {
    async take(key, terms, claim, clean) {
      const isOurs = claim !== null && madeHere.has(claim);
      const answer = await reach(() => shared.take(key, terms, isOurs ? null : claim, clean));
      if (answer !== null) return answer;
      const alone = local.take(key, cautious(terms), isOurs ? claim : null, clean);
      madeHere.add(alone);
      return alone;
    },
    async cut(key, terms, facts) {
      const alone = local.cut(key, cautious(terms), { ...facts, clean: NOTHING });
      return (await reach(() => shared.cut(key, terms, facts))) ?? alone;
    },
  };
}

/** The place may be there and not answer. What it answers later is a grant nobody uses. */
async function inTime<T>(ask: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      ask(),
      new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Never more than a part of what one begins with; AIMD goes down from there. */
function cautious({ start, floor }: Terms): Terms {
  const rate = start * CAUTIOUS_SHARE;
  return { start: rate, floor: Math.min(floor, rate), ceiling: rate, burst: 1 };
}
