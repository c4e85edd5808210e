import { hashUnit } from './hash.ts';
import { type Rate, STRETCH_WEEKS } from './rate.ts';
import { CYCLE_WEEKS, type Schedule, SESSION_JITTER } from './schedule.ts';
import { MINUTE, WEEK, type Zone } from './zones.ts';

/**
 * A pod's sessions and blocks in time, in closed form: nth session → its start, and back. Sessions never cross
 * Monday 00:00 local. "Active" weeks are counted without the pauses.
 */
export interface Timeline {
  /** Session number and place in it of a block. */
  locate(block: number): { session: number; position: number };
  sessionStart(session: number): number;
  firstBlock(session: number): number;
  sessionLength(session: number): number;
  /** Offset in the cycle of a block. */
  offset(block: number): number;
  /** Sessions that started at or before this time. */
  sessionsBy(ms: number): number;
}

export function createTimeline(
  seed: number,
  pod: number,
  zone: Zone,
  rate: Rate,
  schedule: Schedule,
): Timeline {
  const origin = rate.epoch - zone.offsetMinutes * MINUTE;
  const phase = hashUnit(seed, 620, pod);
  const stretches = rate.olderWeeks / STRETCH_WEEKS;
  const stretchesBefore = (s: number): number => Math.floor(s * rate.activeShare + phase) - Math.floor(phase);
  const olderActive = stretchesBefore(stretches) * STRETCH_WEEKS;
  const perCycle = schedule.sessions.length;

  function activeBefore(week: number): number {
    if (week >= rate.olderWeeks) return olderActive + week - rate.olderWeeks;
    const stretch = Math.floor(week / STRETCH_WEEKS);
    const before = stretchesBefore(stretch);
    const active = stretchesBefore(stretch + 1) > before;
    return before * STRETCH_WEEKS + (active ? week - stretch * STRETCH_WEEKS : 0);
  }

  function weekOfActive(active: number): number {
    if (active >= olderActive) return rate.olderWeeks + active - olderActive;
    const nth = Math.floor(active / STRETCH_WEEKS);
    let stretch = Math.max(0, Math.floor((nth + 1 - phase) / rate.activeShare) - 2);
    while (stretchesBefore(stretch + 1) <= nth) stretch += 1;
    return stretch * STRETCH_WEEKS + (active % STRETCH_WEEKS);
  }

  function planOf(session: number) {
    const cycle = Math.floor(session / perCycle);
    const plan = schedule.sessions[session - cycle * perCycle];
    if (plan === undefined) throw new RangeError(`no session ${session}`);
    return { cycle, plan };
  }

  function sessionStart(session: number): number {
    const { cycle, plan } = planOf(session);
    const week = weekOfActive(cycle * CYCLE_WEEKS + plan.week);
    const jitter = Math.floor(hashUnit(seed, 621, pod, session) * SESSION_JITTER);
    return origin + week * WEEK + plan.at + jitter;
  }

  return {
    locate(block) {
      const cycle = Math.floor(block / schedule.blocksPerCycle);
      const offset = block - cycle * schedule.blocksPerCycle;
      const inCycle = schedule.sessionOfBlock[offset] ?? 0;
      const first = schedule.sessions[inCycle]?.firstBlock ?? 0;
      return { session: cycle * perCycle + inCycle, position: offset - first };
    },
    sessionStart,
    firstBlock(session) {
      const { cycle, plan } = planOf(session);
      return cycle * schedule.blocksPerCycle + plan.firstBlock;
    },
    sessionLength: (session) => planOf(session).plan.length,
    offset: (block) => block % schedule.blocksPerCycle,
    sessionsBy(ms) {
      const week = Math.floor((ms - origin) / WEEK);
      if (week < 0) return 0;
      const active = activeBefore(week);
      const cycle = Math.floor(active / CYCLE_WEEKS);
      const inCycle = active - cycle * CYCLE_WEEKS;
      let session = cycle * perCycle + (schedule.sessionsBeforeWeek[inCycle] ?? 0);
      if (activeBefore(week + 1) === active) return session;
      const end = cycle * perCycle + (schedule.sessionsBeforeWeek[inCycle + 1] ?? 0);
      while (session < end && sessionStart(session) <= ms) session += 1;
      return session;
    },
  };
}
