import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InsightBench, openInsightBench } from '../../helpers/insight-bench.ts';
import { seedPlayed } from '../../helpers/seed-played.ts';

const ME = 2_533_274_843_000_000n;
const NEMESIS = ME + 1n;
const USUAL = ME + 2n;
const DUELLIST = ME + 3n;
const SELDOM = ME + 4n;
const MATE = ME + 5n;

let bench: InsightBench;

beforeAll(async () => {
  bench = await openInsightBench();
  await bench.track({ Captain: ME });
  await bench.meet([
    [NEMESIS, 'Nemesis'],
    [USUAL, null],
    [DUELLIST, null],
  ]);
  const games = [
    // Half of all are won; against one 5 of 50, against another 12 of 30, with a mate who is nobody's rival.
    ...Array.from({ length: 50 }, (_, i) => ({ won: i % 10 === 0, rivals: [NEMESIS], ffa: false })),
    ...Array.from({ length: 150 }, (_, i) => ({
      won: i % 5 !== 4 || i < 50,
      rivals: i < 30 ? [USUAL] : [],
      ffa: false,
    })),
    // One of ten free-for-all matches is won, against whomever.
    ...Array.from({ length: 40 }, (_, i) => ({ won: i % 10 === 0, rivals: [DUELLIST], ffa: true })),
    ...Array.from({ length: 4 }, () => ({ won: true, rivals: [SELDOM], ffa: false })),
  ];
  await seedPlayed(
    bench.system.db.pool,
    games.map(({ won, rivals, ffa }, i) => ({
      startedAt: new Date(Date.parse('2026-05-01T18:00:00Z') + i * 3_600_000).toISOString(),
      ...(ffa && { match: { teams_enabled: false } }),
      participants: [
        { xuid: String(ME), outcome: won ? 2 : 3, team_id: 0 },
        ...(ffa ? [] : [{ xuid: String(MATE), outcome: won ? 2 : 3, team_id: 0 }]),
        ...rivals.map((xuid) => ({ xuid: String(xuid), outcome: won ? 3 : 2, team_id: 1 })),
        { xuid: null, bot_id: 1, team_id: 1, outcome: 3 },
      ],
    })),
  );
});
afterAll(() => bench?.close());

const ask = (query = '') => bench.ask<Record<string, number | string | null>>('rivals', String(ME), query);

describe('rivals', () => {
  it('lists those met most, team mates and bots aside, with the latest meeting', async () => {
    const { data } = await ask();
    expect(data.map(({ xuid, n, wins }) => [xuid, n, wins])).toEqual([
      [String(NEMESIS), 50, 5],
      [String(DUELLIST), 40, 4],
      [String(USUAL), 30, 30],
    ]);
    // The fiftieth match began 49 hours after the first.
    expect(data[0]?.lastMetAt).toBe('2026-05-03T19:00:00.000Z');
  });

  it('holds each against what is usual in such matches', async () => {
    const { data } = await ask();
    const [nemesis, duellist, usual] = data;
    // In teams 5 + 130 + 4 of 204 are won, in free-for-all 4 of 40.
    expect(nemesis?.expectedWinRate).toBeCloseTo(139 / 204, 2);
    expect(duellist?.expectedWinRate).toBeCloseTo(0.1, 1);
    expect(nemesis).toMatchObject({ verdict: 'signal' });
    expect(nemesis?.winRate).toBeLessThan(0.25);
    expect(nemesis?.differenceUpper).toBeLessThan(-0.3);
    expect(duellist?.verdict).toBe('unclear');
    expect(usual?.winRate).toBeLessThan(1);
    expect(usual?.differenceLower).toBeGreaterThan(0);
  });

  it('says whom it is about and what is usual', async () => {
    const { headline } = await ask();
    expect(headline).toMatchObject({ verdict: 'signal', n: 50 });
    expect(headline.text).toMatch(
      /^Most met: Nemesis, in 50 matches, 5 of them won; against Nemesis the win rate is \d+ % \(\d+–\d+ %\) where 68 % is usual\.$/,
    );
  });

  it('lists whom it is asked for, and says so when there are too few meetings', async () => {
    const { data } = await ask('?minMeetings=4');
    expect(data.at(-1)).toMatchObject({ xuid: String(SELDOM), n: 4, verdict: 'insufficient' });
    expect((await ask('?minMeetings=51')).headline).toEqual({
      text: 'No opponent met often enough yet.',
      verdict: 'insufficient',
      n: 0,
    });
    expect((await ask('?last=4&minMeetings=2')).headline).toMatchObject({ verdict: 'insufficient', n: 4 });
  });
});
