import { DAY, WEEK } from './zones.ts';

/** Monday before launch: no match is older. */
export const LAUNCH = Date.parse('2021-11-15T00:00:00Z');
/** A Monday that never moves: `matchesPerPlayer` is what an average player has on this date. */
export const REFERENCE = Date.parse('2026-11-16T00:00:00Z');

/** Active stretches of the earlier years come in runs of four weeks. */
export const STRETCH_WEEKS = 4;

/** When pods play, and how much: fixed by the options, never by the clock, so that a restart changes nothing. */
export interface Rate {
  epoch: number;
  reference: number;
  /** Matches of an average player in an active week. */
  perWeek: number;
  /** Weeks since the epoch in which only some stretches are active; after them every week is. */
  olderWeeks: number;
  activeShare: number;
}

const RECENT_WEEKS = 26;

/**
 * Half of the matches fall in an unbroken last half-year (every new one after it too), the other half in stretches
 * spread over the years before, as people come and go with the seasons.
 */
export function createRate(matchesPerPlayer: number, epoch = LAUNCH, reference = REFERENCE): Rate {
  const start = mondayOf(epoch);
  const weeks = Math.max(1, Math.round((reference - start) / WEEK));
  const target = Math.max(1, matchesPerPlayer);
  const wanted = Math.min(24, Math.max(5, target / 2 / RECENT_WEEKS));
  if (wanted * weeks <= target)
    return { epoch: start, reference, perWeek: target / weeks, olderWeeks: 0, activeShare: 1 };
  const recent = Math.min(weeks, Math.max(1, Math.round(target / 2 / wanted)));
  const olderWeeks = Math.floor((weeks - recent) / STRETCH_WEEKS) * STRETCH_WEEKS;
  const left = Math.max(0, target - (weeks - olderWeeks) * wanted);
  return {
    epoch: start,
    reference,
    perWeek: wanted,
    olderWeeks,
    activeShare: olderWeeks > 0 ? Math.min(1, left / wanted / olderWeeks) : 1,
  };
}

function mondayOf(ms: number): number {
  const day = Math.floor(ms / DAY) * DAY;
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}
