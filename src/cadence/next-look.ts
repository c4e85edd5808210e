import { expectInSession, expectNewSessions } from './expect-matches.ts';
import { modelPlay } from './play-model.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Upstream's lists are a minute behind, and a match's stats come after its end: sooner brings nothing. */
export const LEAST_MS = 3 * MINUTE;

/**
 * A look is worth its request when so many matches are expected to be unseen. Measured by tests/bench/budget.ts: with a
 * third of the players gone it comes to 1.2 to 1.3 looks for each new match. Of whom somebody reads about, half as many.
 */
export const WORTH = { usual: 0.92, asked: 0.46 };

export interface LookedAt {
  /** Ends of the matches that are known, in milliseconds, in any order. */
  ends: readonly number[];
  /** Now, just after everything up to now was seen. */
  now: number;
  /** End of the newest match there ever was, or since when the player is followed. */
  since: number;
  /** Whether somebody read about the player lately. */
  isAsked: boolean;
  /** Expected unseen matches a look is worth; by who asks unless told. */
  worth?: number;
}

/**
 * When a player is looked at next: once so many unseen matches are to be expected that it is worth the request, by how
 * they have played in the last four weeks. In a session that is minutes, else around their hours; at least daily, and
 * weekly for whom has not played for a month. Pure; the same answer for the same question.
 */
export function nextLook({ ends, now, since, isAsked, worth }: LookedAt): number {
  const model = modelPlay(ends, now);
  const threshold = worth ?? (isAsked ? WORTH.asked : WORTH.usual);
  const most = mostMs(now - (model.lastEnd ?? since), isAsked);
  if (model.lastEnd === null) return now + most;
  const newSessions = expectNewSessions(model, now);
  for (let passed = 0; passed < most; ) {
    const step = Math.min(stepAfter(passed), most - passed);
    passed += step;
    const expected = newSessions(step) + expectInSession(model, now, now + passed);
    if (expected >= threshold) return now + Math.max(LEAST_MS, passed);
  }
  return now + most;
}

/** How long a player may go without a look, who has not played for so long: a quarter of it, a day to a week. */
export function mostMs(awayMs: number, isAsked: boolean): number {
  const most = Number.isFinite(awayMs) ? Math.min(7 * DAY, Math.max(DAY, awayMs / 4)) : DAY;
  return isAsked ? most / 4 : most;
}

function stepAfter(passedMs: number): number {
  if (passedMs < 2 * HOUR) return MINUTE;
  return passedMs < 12 * HOUR ? 5 * MINUTE : 20 * MINUTE;
}
