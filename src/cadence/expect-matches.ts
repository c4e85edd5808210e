import { type PlayModel, SLOT_MS, WEEK_SLOTS } from './play-model.ts';

const HOUR = 3_600_000;
/** Further matches of a session than this are not thought of one by one. */
const MOST_AHEAD = 24;

/** How many more matches of the session that was under way at the newest match will have ended by `at`. */
export function expectInSession(model: PlayModel, now: number, at: number): number {
  const { lastEnd, gapMs, spreadMs, goesOn } = model;
  if (lastEnd === null) return 0;
  const silence = now - lastEnd;
  // The longer nothing ended, the less likely anything goes on; what has not ended by now, ends later.
  const stillOut = 1 - ended(silence, 1, gapMs, spreadMs);
  const alive = (goesOn * stillOut) / (goesOn * stillOut + 1 - goesOn);
  if (!(alive > 1e-6)) return 0;
  let expected = 0;
  let chance = alive;
  for (let ahead = 1; ahead <= MOST_AHEAD && chance > 1e-4; ahead++) {
    const before = ended(silence, ahead, gapMs, spreadMs);
    const by = ended(at - lastEnd, ahead, gapMs, spreadMs);
    expected += before >= 1 ? 0 : chance * Math.max(0, (by - before) / (1 - before));
    chance *= goesOn;
  }
  return expected;
}

/** Probability that the `nth` match after another has ended so long after it. */
function ended(afterMs: number, nth: number, gapMs: number, spreadMs: number): number {
  const z = (afterMs - nth * gapMs) / (spreadMs * Math.sqrt(nth));
  return 1 / (1 + Math.exp(-1.702 * z));
}

/** Adds up, step by step, the matches of sessions that begin after `now`. */
export function expectNewSessions(model: PlayModel, now: number): (stepMs: number) => number {
  const { gapMs, goesOn, startRate, lastEnd } = model;
  let at = now;
  let playing = 0;
  let expected = 0;
  return (stepMs) => {
    const slot = Math.floor(at / SLOT_MS) % WEEK_SLOTS;
    // Who plays begins no session.
    const resting = lastEnd === null || at - lastEnd > 3 * gapMs ? 1 : 0;
    const begun = (resting * (startRate[(slot + WEEK_SLOTS) % WEEK_SLOTS] ?? 0) * stepMs) / HOUR;
    const played = 1 - Math.exp(-stepMs / gapMs);
    const more = playing * played;
    // What ends first in a session is what makes it one.
    expected += begun + more * goesOn;
    playing += begun - more * (1 - goesOn);
    at += stepMs;
    return expected;
  };
}
