import { isCaughtUp } from '../../src/cadence/is-caught-up.ts';
import { isLate, planAfterLook, planAfterMatch } from '../../src/cadence/plan.ts';
import { MEMORY_MS } from '../../src/cadence/play-model.ts';
import { createLimiter, MEASURED_LIMITS } from '../../src/sandbox/limits.ts';
import { defaultEffects } from '../../src/sandbox/world/effects.ts';
import { createEngine } from '../../src/sandbox/world/engine.ts';
import { hash, hashUnit } from '../../src/sandbox/world/hash.ts';
import { readableDelay } from '../../src/sandbox/world/match-skill.ts';
import { POD_SIZE } from '../../src/sandbox/world/pods.ts';
import { createRate } from '../../src/sandbox/world/rate.ts';
import { defaultLimits, termsOf } from '../../src/waypoint/options.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const PAGE = 25;
/** As `dispatch-due` runs. */
const TICK_MS = 5 * SECOND;
/** A request takes that long, storing a match as well. */
const ANSWER_MS = 150;

/** A match as the simulation needs it. */
interface Match {
  id: string;
  end: number;
  /** When upstream has its stats. */
  readableAt: number;
}

export interface BudgetOptions {
  players: number;
  days: number;
  /** Tracked players who play with one another: `all` fills whole groups of 24, `none` never meets another. */
  together: 'all' | 'none';
  /** Share of them who have stopped playing, some days or months ago. */
  away: number;
  policy: 'by need' | 'every two hours';
  accounts?: number;
  matchesPerPlayer?: number;
  seed?: number;
}

export interface Budget {
  matches: number;
  historyCalls: number;
  matchCalls: number;
  throttled: number;
  /** Seconds from the end of a match to its being served: median, of twenty nineteen, and the latest. */
  p50: number;
  p95: number;
  latest: number;
  /** Matches that ended and were not served when the simulation ended, though they could have been for a day. */
  missed: number;
}

/**
 * Days of upstream and of our schedule with a clock that jumps from event to event. The policy is the product's own: when
 * who is looked at, when a page is the last one, what a match does to the looks of others. What answers is the synthetic
 * world's calendar under the limits that were measured.
 */
export function simulateBudget(options: BudgetOptions): Budget {
  const { accounts = 1, policy } = options;
  const begin = Date.parse('2026-10-05T00:00:00Z');
  const end = begin + options.days * DAY;
  const people = createPeople(options, begin, end);
  const everybody = new Map<string, number[]>();
  people.forEach(({ matches }, person) => {
    for (const { id, end: ended } of matches)
      if (ended > begin) everybody.set(id, [...(everybody.get(id) ?? []), person]);
  });

  let now = begin;
  const admit = createLimiter(MEASURED_LIMITS, () => now);
  const queue = createEvents();
  const budget = { historyCalls: 0, matchCalls: 0, throttled: 0 };
  const latencies: number[] = [];
  const known = new Set<string>();
  const served = new Set<string>();
  const nextFree = { history: begin, stats: begin, skill: begin };

  /** The moment a request of a family goes out, as the client paces itself; upstream counts along. */
  function send(family: keyof typeof nextFree, then: () => void): void {
    const at = Math.max(now, nextFree[family]);
    nextFree[family] = at + SECOND / (termsOf(defaultLimits[family]).start * accounts);
    queue.add(at, () => {
      const account = `account ${Math.floor(hashUnit(1, Math.floor(at)) * accounts)}`;
      const upstream = { history: 'match-list', stats: 'match-stats', skill: 'match-skill' } as const;
      if (!admit(account, upstream[family])) budget.throttled += 1;
      queue.add(at + ANSWER_MS, then);
    });
  }

  function look(index: number): void {
    const person = people[index];
    if (person === undefined) return;
    person.looking = true;
    const listed: number[] = [];
    const page = (start: number) =>
      send('history', () => {
        budget.historyCalls += 1;
        const results = person.listedAt(now, start, PAGE);
        const entries = results.map((match) => ({ end: match.end, fresh: list(match) }));
        listed.push(...entries.map(({ end: ended }) => ended));
        if (results.length === PAGE && !isCaughtUp(entries, person.lastSuccessAt)) return page(start + PAGE);
        person.lastSuccessAt = now;
        person.looking = false;
        person.lastMatchAt = Math.max(person.lastMatchAt, ...listed);
        plan(index, policy === 'by need' ? planAfterLook(follow(index), listed, now) : now + 2 * HOUR);
      });
    page(0);
  }

  /** @returns whether it was not known before. */
  function list(match: Match): boolean {
    if (match.end <= begin || known.has(match.id)) return false;
    known.add(match.id);
    fetchMatch(match, 0);
    return true;
  }

  function fetchMatch(match: Match, attempts: number): void {
    send('stats', () => {
      budget.matchCalls += 1;
      if (match.readableAt > now) {
        queue.add(now + 10 * SECOND * 2 ** attempts, () => fetchMatch(match, attempts + 1));
        return;
      }
      send('skill', () => {
        budget.matchCalls += 1;
        store(match);
      });
    });
  }

  function store(match: Match): void {
    served.add(match.id);
    latencies.push((now - match.end) / SECOND);
    for (const index of everybody.get(match.id) ?? []) {
      const person = people[index];
      if (person === undefined) continue;
      person.stored.push(match.end);
      if (policy !== 'by need' || !isLate(match.end, now) || person.looking || person.next <= now) continue;
      const at = planAfterMatch(follow(index), match.end, now);
      person.lastMatchAt = Math.max(person.lastMatchAt, match.end);
      if (at !== null) plan(index, at);
    }
  }

  function follow(index: number) {
    const person = people[index];
    if (person === undefined) throw new RangeError(`nobody ${index}`);
    const { stored, registeredAt, lastMatchAt, lastSuccessAt } = person;
    return {
      ends: stored.filter((ended) => ended > now - MEMORY_MS),
      registeredAt,
      lastMatchAt,
      lastSuccessAt,
      askedAt: null,
    };
  }

  function plan(index: number, at: number): void {
    const person = people[index];
    if (person === undefined) return;
    person.next = at;
    // Taken up by the dispatcher's next tick.
    const tick = Math.ceil(at / TICK_MS) * TICK_MS;
    queue.add(tick, () => {
      if (person.next === at && !person.looking) look(index);
    });
  }

  // Everybody was looked at at midnight, one after the other.
  people.forEach((_, index) => {
    plan(
      index,
      policy === 'by need' ? planAfterLook(follow(index), [], now) : begin + hashUnit(5, index) * 2 * HOUR,
    );
  });
  for (let event = queue.next(); event !== undefined && event.at <= end; event = queue.next()) {
    now = event.at;
    event.run();
  }

  latencies.sort((a, b) => a - b);
  const quantile = (share: number) => Math.round(latencies[Math.floor(share * (latencies.length - 1))] ?? 0);
  const due = [...new Set(people.flatMap(({ matches }) => matches))].filter(
    (match) => match.end > begin && match.end < end - DAY,
  );
  return {
    ...budget,
    matches: served.size,
    p50: quantile(0.5),
    p95: quantile(0.95),
    latest: quantile(1),
    missed: new Set(due.filter(({ id }) => !served.has(id)).map(({ id }) => id)).size,
  };
}

interface Person {
  matches: Match[];
  /** Ends of the stored ones. */
  stored: number[];
  registeredAt: number;
  lastMatchAt: number;
  lastSuccessAt: number;
  next: number;
  looking: boolean;
  /** A page of the history as it is at a moment. */
  listedAt(at: number, start: number, count: number): Match[];
}

function createPeople(
  { players, together, away, matchesPerPlayer = 700, seed = 20_261_128 }: BudgetOptions,
  begin: number,
  end: number,
): Person[] {
  const rate = createRate(matchesPerPlayer);
  const key = hash(seed, 1);
  const population = together === 'all' ? Math.ceil(players / POD_SIZE) * POD_SIZE : players * POD_SIZE;
  const engine = createEngine(seed, key, population, rate, defaultEffects);
  return Array.from({ length: players }, (_, index) => {
    const player = together === 'all' ? index : index * POD_SIZE + (index % POD_SIZE);
    const pod = Math.floor(player / POD_SIZE);
    const stopped =
      hashUnit(seed, 11, index) < away
        ? begin - hashUnit(seed, 12, index) * 120 * DAY
        : Number.POSITIVE_INFINITY;
    const until = Math.min(end, stopped);
    const last = engine.countBy(player, 'all', until);
    const matches: Match[] = [];
    // Newest first, as upstream lists them; a page more than four weeks is all that is ever asked for.
    for (let n = last - 1; n >= 0; n--) {
      const match = engine.nth(player, 'all', n);
      if (match.end <= until)
        matches.push({
          id: engine.idOf(pod, match),
          end: match.end,
          readableAt: match.end + readableDelay(key, pod, match),
        });
      if (
        match.end < begin - MEMORY_MS &&
        matches.filter(({ end: ended }) => ended < begin).length > 2 * PAGE
      )
        break;
    }
    return {
      matches,
      stored: matches.filter(({ end: ended }) => ended <= begin).map(({ end: ended }) => ended),
      registeredAt: begin - 365 * DAY,
      lastMatchAt: matches.find(({ end: ended }) => ended <= begin)?.end ?? begin - 365 * DAY,
      lastSuccessAt: begin,
      next: begin,
      looking: false,
      listedAt(at, start, count) {
        const first = matches.findIndex(({ end: ended }) => ended <= at);
        return first < 0 ? [] : matches.slice(first + start, first + start + count);
      },
    };
  });
}

interface Event {
  at: number;
  run: () => void;
}

/** What happens next, by time. */
function createEvents() {
  const heap: (Event & { order: number })[] = [];
  let added = 0;
  const before = (a: number, b: number) => {
    const [x, y] = [heap[a], heap[b]];
    if (x === undefined || y === undefined) return false;
    return x.at < y.at || (x.at === y.at && x.order < y.order);
  };
  const swap = (a: number, b: number) => {
    const [x, y] = [heap[a], heap[b]];
    if (x === undefined || y === undefined) return;
    heap[a] = y;
    heap[b] = x;
  };
  return {
    add(at: number, run: () => void) {
      heap.push({ at, run, order: added++ });
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!before(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    next(): Event | undefined {
      const first = heap[0];
      swap(0, heap.length - 1);
      heap.pop();
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (before(child, least)) least = child;
        if (least === i) break;
        swap(i, least);
        i = least;
      }
      return first;
    },
  };
}
