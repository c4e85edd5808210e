const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far back matches say how somebody plays now. */
export const MEMORY_MS = 28 * DAY;
/** Longer without a match ending is the end of a session. */
const SESSION_GAP_MS = 45 * MINUTE;
/** Of a month nobody plays more; what is beyond it is noise, and must not cost time. */
const MOST_MATCHES = 4_096;

/** How somebody plays, as far as it says when their next match will end. */
export interface PlayModel {
  /** End of the newest match; null when none is known. */
  lastEnd: number | null;
  /** From one end of a match to the next in a session, and how much that varies. */
  gapMs: number;
  spreadMs: number;
  /** Probability that a match is followed by another one in its session. */
  goesOn: number;
  /** Sessions that begin in each half-hour of a week (UTC, from Thursday as the epoch was), per hour. */
  startRate: Float64Array;
}

/** What is thought of somebody nothing is known of: their matches count as much as these. */
const PRIOR = { gapMs: 11 * MINUTE, gaps: 5, goesOn: 0.8, matches: 5, sessionsPerDay: 0.02 };

/**
 * What the ends of somebody's matches say of how they play. Ends in any order; ones that are doubled, in the future or
 * no times at all count for nothing.
 */
export function modelPlay(ends: readonly number[], now: number): PlayModel {
  const known = [...new Set(ends.filter((end) => end <= now && end > now - MEMORY_MS))]
    .sort((a, b) => a - b)
    .slice(-MOST_MATCHES);
  const gaps: number[] = [];
  const starts: number[] = [];
  known.forEach((end, index) => {
    const before = known[index - 1];
    if (before !== undefined && end - before <= SESSION_GAP_MS) gaps.push(end - before);
    else starts.push(end);
  });
  const gapMs = middle([...gaps, ...Array<number>(PRIOR.gaps).fill(PRIOR.gapMs)]);
  const deviations = gaps.map((gap) => Math.abs(gap - gapMs));
  const spreadMs = Math.max(
    MINUTE,
    1.5 * middle([...deviations, ...Array<number>(PRIOR.gaps).fill(3 * MINUTE)]),
  );
  // The newest match is left out: whether it is followed is what is asked.
  const followable = Math.max(0, known.length - 1);
  const goesOn = (gaps.length + PRIOR.goesOn * PRIOR.matches) / (followable + PRIOR.matches);
  return {
    lastEnd: known.at(-1) ?? null,
    gapMs: Math.max(2 * MINUTE, gapMs),
    spreadMs,
    goesOn: Math.min(0.97, goesOn),
    startRate: startRates(starts, now),
  };
}

/** Half-hours before and after a session's beginning in which others are likely as well, and by how much. */
const NEARBY = [0.15, 0.2, 0.3, 0.2, 0.15];
const DAY_SLOTS = 48;
export const WEEK_SLOTS = 7 * DAY_SLOTS;
export const SLOT_MS = DAY / DAY_SLOTS;
/** Habits of a weekday, of an hour of the day, and none at all. */
const SHARES = { week: 0.35, day: 0.57, ever: 0.08 };

function startRates(starts: readonly number[], now: number): Float64Array {
  const first = starts[0] ?? now;
  // Who came a week ago has not been away for the other three.
  const seenDays = Math.max(7, Math.min(28, (now - first) / DAY));
  const byWeek = new Float64Array(WEEK_SLOTS);
  const byDay = new Float64Array(DAY_SLOTS);
  for (const start of starts)
    NEARBY.forEach((share, at) => {
      const slot = Math.floor(start / SLOT_MS) + at - (NEARBY.length - 1) / 2;
      add(byWeek, slot, share);
      add(byDay, slot, share);
    });
  const ever = starts.length / seenDays / 24;
  const prior = PRIOR.sessionsPerDay / 24;
  const perHour = HOUR / SLOT_MS;
  return Float64Array.from({ length: WEEK_SLOTS }, (_, slot) => {
    const week = (perHour * (byWeek[slot] ?? 0)) / (seenDays / 7);
    const day = (perHour * (byDay[slot % DAY_SLOTS] ?? 0)) / seenDays;
    return prior + SHARES.week * week + SHARES.day * day + SHARES.ever * ever;
  });
}

/** Adds to a place in a circle. */
function add(circle: Float64Array, slot: number, share: number): void {
  const at = ((slot % circle.length) + circle.length) % circle.length;
  circle[at] = (circle[at] ?? 0) + share;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
