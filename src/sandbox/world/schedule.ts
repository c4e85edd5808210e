import { Rng } from './rng.ts';
import { HOUR, MINUTE } from './zones.ts';

export const CYCLE_WEEKS = 4;
/** A session of 14 blocks lasts at most 4.2 h, so it ends before the next one of the day can start. */
export const MAX_SESSION_BLOCKS = 14;
const BLOCKS_PER_SESSION = 6;

export interface SessionPlan {
  /** Week of the cycle, 0–3. */
  week: number;
  /** Milliseconds after Monday 00:00 local; jitter is added each time. */
  at: number;
  firstBlock: number;
  /** Blocks. */
  length: number;
}

export interface Schedule {
  sessions: readonly SessionPlan[];
  blocksPerCycle: number;
  /** Session (index in the cycle) of each block of the cycle. */
  sessionOfBlock: Uint16Array;
  /** Blocks of the cycle before each of its weeks, and the whole cycle at the end. */
  blocksBeforeWeek: readonly number[];
  sessionsBeforeWeek: readonly number[];
}

/** Local start hours of a day's four possible sessions; evenings first, nights last. */
const SLOT_HOURS = [19, 13.5, 8.5, 1.5] as const;
/** How much a (day, slot) draws people: weekends and evenings most. Monday is day 0. */
function appeal(day: number, slot: number): number {
  const weekend = day === 5 || day === 6 ? 1.6 : day === 4 ? 1.3 : 1;
  return weekend * ([1, 0.35, 0.15, 0.1][slot] ?? 0.1);
}

export function createSchedule(seed: number, pod: number, blocksPerWeek: number): Schedule {
  const rng = new Rng(seed, 600, pod);
  const sessions: SessionPlan[] = [];
  const sessionOfBlock: number[] = [];
  const blocksBeforeWeek: number[] = [];
  const sessionsBeforeWeek: number[] = [];
  // Never later than the slot: the last session of Sunday must end before Monday.
  const shift = -Math.floor(0.6 * HOUR * rng.next());
  let carried = 0;
  for (let week = 0; week < CYCLE_WEEKS; week++) {
    blocksBeforeWeek.push(sessionOfBlock.length);
    sessionsBeforeWeek.push(sessions.length);
    carried += blocksPerWeek;
    const blocks = Math.max(week === 0 ? 1 : 0, Math.round(carried));
    carried -= blocks;
    const lengths = splitWeek(rng, blocks);
    const places = choosePlaces(rng, lengths.length);
    places.forEach((place, i) => {
      const length = lengths[i] ?? 1;
      const slotAt = (SLOT_HOURS[place.slot] ?? 19) * HOUR + shift;
      sessions.push({ week, at: place.day * 24 * HOUR + slotAt, firstBlock: sessionOfBlock.length, length });
      for (let k = 0; k < length; k++) sessionOfBlock.push(sessions.length - 1);
    });
  }
  blocksBeforeWeek.push(sessionOfBlock.length);
  sessionsBeforeWeek.push(sessions.length);
  return {
    sessions,
    blocksPerCycle: sessionOfBlock.length,
    sessionOfBlock: Uint16Array.from(sessionOfBlock),
    blocksBeforeWeek,
    sessionsBeforeWeek,
  };
}

/** The start of a session is moved by up to 20 minutes each time. */
export const SESSION_JITTER = 20 * MINUTE;

function splitWeek(rng: Rng, blocks: number): number[] {
  if (blocks <= 0) return [];
  const count = Math.min(28, Math.max(1, Math.ceil(blocks / 13), Math.round(blocks / BLOCKS_PER_SESSION)));
  const lengths: number[] = new Array(count).fill(Math.floor(blocks / count));
  for (let i = 0; i < blocks % count; i++) lengths[i] = (lengths[i] ?? 0) + 1;
  for (let i = 0; i < count * 2; i++) {
    const from = rng.int(count);
    const to = rng.int(count);
    if ((lengths[from] ?? 0) <= 2 || (lengths[to] ?? 0) >= MAX_SESSION_BLOCKS) continue;
    lengths[from] = (lengths[from] ?? 0) - 1;
    lengths[to] = (lengths[to] ?? 0) + 1;
  }
  return lengths.map((length) => Math.min(length, MAX_SESSION_BLOCKS));
}

function choosePlaces(rng: Rng, count: number): Array<{ day: number; slot: number }> {
  const places: Array<{ day: number; slot: number; key: number }> = [];
  for (let day = 0; day < 7; day++)
    for (let slot = 0; slot < SLOT_HOURS.length; slot++)
      places.push({ day, slot, key: Math.log(1 - rng.next()) / appeal(day, slot) });
  places.sort((a, b) => b.key - a.key);
  const hour = (slot: number): number => SLOT_HOURS[slot] ?? 0;
  return places.slice(0, count).sort((a, b) => a.day - b.day || hour(a.slot) - hour(b.slot));
}
