import { nextLook } from './next-look.ts';

/** How long after somebody has read about a player they count as looked at. */
const REMEMBERED_MS = 6 * 3_600_000;

/** A tracked player, as far as it decides when they are looked at. Times in milliseconds. */
export interface Follow {
  /** Ends of the matches of the last four weeks that are stored. */
  ends: readonly number[];
  registeredAt: number;
  lastMatchAt: number | null;
  lastSuccessAt: number | null;
  askedAt: number | null;
}

/** When a player is looked at next, after a look now that has seen `listed` matches end. */
export function planAfterLook(player: Follow, listed: readonly number[], now: number): number {
  return nextLook({
    ends: [...player.ends, ...listed],
    now,
    since: Math.max(player.registeredAt, player.lastMatchAt ?? 0),
    isAsked: player.askedAt !== null && now - player.askedAt < REMEMBERED_MS,
  });
}

/** A match that ended longer ago says nothing of who plays now. */
const LATELY_MS = 2 * 3_600_000;
/**
 * Mates are looked at later than who was looked at for this match: most of the time the next match will have come by the
 * other's look as well, and theirs is put off again. Each by another factor, so that when the first of them stops the
 * second finds out, and not all of them at once.
 */
const SECOND = { least: 1.5, spread: 2 };
/** Without a look of their own, what they play without the others would be missed for ever. */
const MOST_UNSEEN_MS = 3 * 3_600_000;

/** Whether a match that was just stored moves the looks of those in it. */
export function isLate(endedAt: number, now: number): boolean {
  return now - endedAt < LATELY_MS;
}

/**
 * When a tracked player is looked at next, in whose match another one's look has just brought: it is one they need not be
 * looked at for, and they are known to be playing. Null when they have been looked at since, or their look stands.
 */
export function planAfterMatch(player: Follow, endedAt: number, now: number): number | null {
  const { lastSuccessAt } = player;
  if (lastSuccessAt === null || lastSuccessAt >= endedAt) return null;
  const planned = planAfterLook(player, [endedAt], now);
  const factor = SECOND.least + SECOND.spread * ((lastSuccessAt % 9_973) / 9_973);
  return Math.min(now + factor * (planned - now), Math.max(now, lastSuccessAt + MOST_UNSEEN_MS));
}
