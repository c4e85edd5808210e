import { asList, asRecord } from './fields.ts';

/** Packed awards of one row: `NameId * 65536 + count` each, in upstream's order, and the points of each. */
export interface Awards {
  packed: number[];
  points: number[];
  /** Entries that do not fit the packing; served as they came. */
  odd: unknown[];
}

const COUNT_SPAN = 65_536;
const MAX_ID = 2 ** 36;
const INT4_MAX = 2_147_483_647;

/** Medals and PersonalScores of a CoreStats block (UPSTREAM §7.17–18). One number each keeps the row narrow. */
export function packAwards(value: unknown): Awards {
  const awards: Awards = { packed: [], points: [], odd: [] };
  for (const entry of asList(value)) {
    const { NameId: id, Count: count, TotalPersonalScoreAwarded: points = 0 } = asRecord(entry);
    if (isBelow(id, MAX_ID) && isBelow(count, COUNT_SPAN) && isPoints(points)) {
      awards.packed.push(id * COUNT_SPAN + count);
      awards.points.push(points);
    } else awards.odd.push(entry);
  }
  return awards;
}

function isBelow(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < limit;
}

function isPoints(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= INT4_MAX;
}
