import { describe, expect, it } from 'vitest';
import { isCaughtUp, LISTING_DELAY_MS } from '../../../src/cadence/is-caught-up.ts';
import { LEAST_MS, type LookedAt, nextLook } from '../../../src/cadence/next-look.ts';
import { type Follow, planAfterMatch } from '../../../src/cadence/plan.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Wednesday, nine in the evening. */
const NOW = Date.parse('2026-11-18T21:00:00Z');

const look = (ends: readonly number[], rest: Partial<LookedAt> = {}) =>
  nextLook({ ends, now: NOW, since: NOW - 300 * DAY, isAsked: false, ...rest }) - (rest.now ?? NOW);

/** Matches ten minutes apart, the last of which ended at `until`. */
const session = (until: number, matches: number) =>
  Array.from({ length: matches }, (_, index) => until - index * 10 * MINUTE);

/** An evening a day, for four weeks until yesterday: eight matches from 20:00 on. */
const nightly = Array.from({ length: 28 }, (_, day) =>
  session(NOW - (day + 1) * DAY + 20 * MINUTE, 8),
).flat();

describe('the next look at a player', () => {
  it('comes within minutes of a match, and not before the next one can have ended', () => {
    const inSession = look([...nightly, ...session(NOW, 4)]);
    expect(inSession).toBeGreaterThanOrEqual(8 * MINUTE);
    expect(inSession).toBeLessThanOrEqual(25 * MINUTE);
  });

  it('waits for the hours somebody plays in', () => {
    const morning = NOW - 12 * HOUR;
    const at = morning + look(nightly, { now: morning });
    expect(at).toBeGreaterThan(NOW - 2 * HOUR);
    expect(at).toBeLessThan(NOW + 2 * HOUR);
  });

  it('comes daily, then ever more rarely, and weekly after a month', () => {
    expect(look([NOW - 3 * DAY])).toBeLessThanOrEqual(DAY);
    expect(look([NOW - 3 * DAY])).toBeGreaterThan(6 * HOUR);
    expect(look([], { since: NOW - 30 * DAY })).toBe(7 * DAY);
    expect(look([], { since: NOW - 14 * DAY })).toBe(3.5 * DAY);
    expect(look([], { since: NOW - 2 * DAY })).toBeLessThanOrEqual(DAY);
  });

  it('comes sooner for whom somebody reads about', () => {
    for (const ends of [[], nightly, [...nightly, ...session(NOW, 4)], [NOW - 10 * DAY]])
      expect(look(ends, { isAsked: true })).toBeLessThanOrEqual(look(ends));
    expect(look([], { isAsked: true })).toBeLessThan(look([]));
  });

  it('never moves away as time passes without a look', () => {
    // Asked again and again, the answer may come nearer or stay, up to its own arrival.
    const ends = [...nightly, ...session(NOW, 4)];
    const planned = NOW + look(ends);
    expect(planned).toBeGreaterThan(NOW);
    // The more is expected to be worth a look, the later it comes.
    let before = 0;
    for (const worth of [0.1, 0.3, 0.5, 0.8, 1.2, 2, 5]) {
      const after = look(ends, { worth });
      expect(after).toBeGreaterThanOrEqual(before);
      before = after;
    }
  });

  it.each<[string, number[]]>([
    ['none', []],
    ['one', [NOW - HOUR]],
    ['one right now', [NOW]],
    ['all in the future', [NOW + DAY, NOW + 300 * DAY]],
    ['a thousand times the same', Array(1_000).fill(NOW - HOUR) as number[]],
    ['no times at all', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 0]],
    ['a hundred thousand in four weeks', Array.from({ length: 100_000 }, (_, i) => NOW - i * 20_000)],
    ['a millisecond apart', Array.from({ length: 5_000 }, (_, i) => NOW - i)],
    ['out of order', [NOW - DAY, NOW - HOUR, NOW - 2 * DAY, NOW - MINUTE]],
    ['before the epoch', [-1e12, -1]],
  ])('is within its bounds for ends: %s', (_, ends) => {
    for (const isAsked of [false, true])
      for (const since of [NOW, NOW - 300 * DAY, NOW + DAY, Number.NaN, -1e15]) {
        const after = look(ends, { isAsked, since });
        expect(Number.isFinite(after)).toBe(true);
        expect(after).toBeGreaterThanOrEqual(LEAST_MS);
        expect(after).toBeLessThanOrEqual(7 * DAY);
      }
  });

  it('is within its bounds for histories made by chance', () => {
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    for (let round = 0; round < 200; round++) {
      const ends = Array.from(
        { length: Math.floor(random() ** 3 * 400) },
        () => NOW - random() ** 4 * 40 * DAY,
      );
      const after = look(ends, { isAsked: random() < 0.5 });
      expect(after).toBeGreaterThanOrEqual(LEAST_MS);
      expect(after).toBeLessThanOrEqual(7 * DAY);
      expect(look([...ends].reverse())).toBe(look(ends));
    }
  });
});

describe('a match that came by the look at somebody else', () => {
  const mate: Follow = {
    ends: nightly,
    registeredAt: NOW - 60 * DAY,
    lastMatchAt: NOW - DAY,
    lastSuccessAt: NOW - HOUR,
    askedAt: null,
  };

  it('puts the look off, not for ever, and later than that of whom it came by', () => {
    const at = planAfterMatch(mate, NOW, NOW) ?? 0;
    expect(at - NOW).toBeGreaterThan(look([...nightly, NOW]));
    expect(at - NOW).toBeLessThan(2 * HOUR);
    const unseen = { ...mate, lastSuccessAt: NOW - 5 * HOUR };
    expect(planAfterMatch(unseen, NOW, NOW)).toBe(NOW);
  });

  it('says nothing of whom has been looked at since', () => {
    expect(planAfterMatch({ ...mate, lastSuccessAt: NOW + 1 }, NOW, NOW + 2)).toBeNull();
    expect(planAfterMatch({ ...mate, lastSuccessAt: null }, NOW, NOW)).toBeNull();
  });
});

describe('the last page of a look', () => {
  const old = { end: NOW - LISTING_DELAY_MS - 1, fresh: false };
  const lately = { end: NOW - HOUR, fresh: false };

  it('holds what had ended long before the last whole look, and all of that is known', () => {
    expect(isCaughtUp([lately, old], NOW)).toBe(true);
    expect(isCaughtUp([{ ...lately, fresh: true }, old], NOW)).toBe(true);
    expect(isCaughtUp([lately, { ...old, fresh: true }, old], NOW)).toBe(false);
    expect(isCaughtUp([lately, lately], NOW)).toBe(false);
    expect(isCaughtUp([{ end: Number.NaN, fresh: false }], NOW)).toBe(false);
    expect(isCaughtUp([], NOW)).toBe(false);
  });
});
