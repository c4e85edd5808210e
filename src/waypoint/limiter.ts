import { type Claim, grown, isUnlimited, type Standing, type Terms } from './budget.ts';
import { type Budgets, createLocalBudgets, NOTHING } from './budgets.ts';
import type { Clock } from './clock.ts';
import { createLanes } from './lanes.ts';
import type { Lane } from './options.ts';

export interface BucketOptions extends Terms {
  clock: Clock;
  /** Where its state lives, and under what name; in this process unless told. */
  shared?: { budgets: Budgets; key: string } | null;
}

/** One upstream budget as this process sees it: (account, endpoint family). Of those who wait, lanes come by turns. */
export interface Bucket {
  /** Resolves when the request may go, with the time of the grant; rejects with the signal's reason. */
  acquire(signal?: AbortSignal, lane?: Lane): Promise<number>;
  /** Tell of a 429 to a request granted at `grantedAt`; `retryAfterMs` is what upstream asked for. */
  throttled(grantedAt: number, retryAfterMs: number | null): void;
  /** Tell of an answer to a request granted at `grantedAt`. */
  succeeded(grantedAt: number): void;
  /** Counts a request that will queue soon in `waitMs`, until the returned function is called. */
  announce(): () => void;
  /** Milliseconds a request arriving now would wait; compares accounts. */
  waitMs(): number;
  state(): BucketState;
  /** Rejects everyone waiting, now and later. */
  close(reason: unknown): void;
}

export interface BucketState {
  rate: number;
  ceiling: number;
  queued: Record<Lane, number>;
  pausedUntil: Date | null;
}

interface Waiter {
  grant: (at: number) => void;
  refuse: (reason: unknown) => void;
}

export function createBucket({ clock, shared = null, ...terms }: BucketOptions): Bucket {
  const local = createLocalBudgets(clock.now);
  const budgets = shared?.budgets ?? local;
  const key = shared?.key ?? '';
  const lanes = createLanes<Waiter>();
  /** What was last heard of the budget, in this process's time. */
  let seen = { rate: terms.start, freeAt: 0, pausedUntil: 0, lastCut: 0 };
  let claim: { claim: Claim; at: number } | null = null;
  let clean = NOTHING;
  let telling: Promise<unknown> | null = null;
  let coming = 0;
  let closed: { reason: unknown } | null = null;
  let pump: AbortController | null = null;

  function hear(heard: Standing): Standing {
    seen = inOurTime(heard, clock.now());
    return heard;
  }

  function ask(): Standing | Promise<Standing> {
    const said = clean;
    clean = NOTHING;
    return budgets.take(key, terms, claim?.claim ?? null, said);
  }

  /** Gives grants until nobody waits. Where the budget is at hand, those that are due are given at once. */
  async function run(stop: AbortController): Promise<void> {
    while (lanes.size() > 0) {
      if (telling !== null) await telling;
      const answer = ask();
      const heard = hear(answer instanceof Promise ? await answer : answer);
      const wait = heard.slot - heard.now;
      claim = { claim: heard, at: clock.now() + wait };
      if (wait > 0) {
        // Whole milliseconds, rounded up: timers cut fractions and would wake too early.
        await clock.sleep(Math.ceil(wait), stop.signal);
        continue;
      }
      const waiter = lanes.shift();
      // Whoever it was for has gone: it is kept for the next.
      if (waiter === undefined) return;
      claim = null;
      waiter.grant(heard.now);
    }
  }

  function start(): void {
    if (pump !== null) return;
    const mine = new AbortController();
    pump = mine;
    run(mine)
      .catch((error: unknown) => {
        if (!mine.signal.aborted) for (const waiter of lanes.clear()) waiter.refuse(error);
      })
      .finally(() => {
        if (pump === mine) pump = null;
        if (lanes.size() > 0) start();
      });
  }

  return {
    acquire(signal, lane = 'live') {
      if (closed !== null) return Promise.reject(closed.reason);
      if (signal?.aborted) return Promise.reject(signal.reason);
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          grant: (at) => {
            signal?.removeEventListener('abort', onAbort);
            resolve(at);
          },
          refuse: (reason) => {
            signal?.removeEventListener('abort', onAbort);
            reject(reason);
          },
        };
        const onAbort = () => {
          lanes.remove(lane, waiter);
          waiter.refuse(signal?.reason);
          if (lanes.size() === 0) pump?.abort();
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        lanes.push(lane, waiter);
        start();
      });
    },

    throttled(grantedAt, retryAfterMs) {
      const facts = { grantedAt, retryAfterMs: retryAfterMs ?? 0, clean };
      clean = NOTHING;
      const answer = budgets.cut(key, terms, facts);
      if (!(answer instanceof Promise)) return void hear(answer);
      const mine = answer.then(hear).finally(() => {
        if (telling === mine) telling = null;
      });
      telling = mine;
    },

    succeeded(grantedAt) {
      if (grantedAt < seen.lastCut) return;
      clean = {
        count: clean.count + 1,
        since: clean.count === 0 ? grantedAt : Math.min(clean.since, grantedAt),
      };
    },

    announce() {
      let arrived = false;
      coming++;
      return () => {
        if (!arrived) coming--;
        arrived = true;
      };
    },

    waitMs() {
      const now = clock.now();
      const head = Math.max(seen.pausedUntil - now, (claim?.at ?? seen.freeAt) - now, 0);
      return head + (lanes.size() + coming) * (isUnlimited(terms) ? 0 : 1_000 / seen.rate);
    },

    state: () => ({
      rate: grown(seen.rate, terms, clean.count),
      ceiling: terms.ceiling,
      queued: lanes.queued(),
      pausedUntil: seen.pausedUntil > clock.now() ? new Date(seen.pausedUntil) : null,
    }),

    close(reason) {
      closed = { reason };
      for (const waiter of lanes.clear()) waiter.refuse(reason);
      pump?.abort();
    },
  };
}

/** `lastCut` is compared with grants, so it stays in the time of who gave them. */
function inOurTime({ now, rate, freeAt, pausedUntil, lastCut }: Standing, ours: number) {
  return { rate, freeAt: freeAt - now + ours, pausedUntil: pausedUntil - now + ours, lastCut };
}
