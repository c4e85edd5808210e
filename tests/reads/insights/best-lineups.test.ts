import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InsightBench, openInsightBench } from '../../helpers/insight-bench.ts';
import { seedPlayed } from '../../helpers/seed-played.ts';

const ME = 2_533_274_842_000_000n;
const ANNA = ME + 1n;
const BEN = ME + 2n;
const STRANGER = ME + 100n;
const RIVAL = ME + 9n;

let bench: InsightBench;

beforeAll(async () => {
  bench = await openInsightBench();
  await bench.track({ Captain: ME });
  await bench.meet([
    [ANNA, 'Anna'],
    [BEN, 'Ben'],
  ]);
  // Evenings of six matches: with both won 4 of 5, with Anna half, with Ben a third, alone half.
  const evenings = [
    { mates: [ANNA, BEN], won: (i: number) => i % 5 !== 0 },
    { mates: [ANNA], won: (i: number) => i % 2 === 0 },
    { mates: [BEN], won: (i: number) => i % 3 === 0 },
    { mates: [], won: (i: number) => i % 2 === 0 },
  ];
  await seedPlayed(
    bench.system.db.pool,
    Array.from({ length: 40 }, (_, evening) => evening).flatMap((evening) =>
      Array.from({ length: 6 }, (_, k) => {
        const { mates, won } = evenings[evening % 4] ?? { mates: [], won: () => false };
        const isWon = won(Math.floor(evening / 4) * 6 + k);
        return {
          startedAt: new Date(
            Date.parse('2026-05-01T18:00:00Z') + evening * 86_400_000 + k * 720_000,
          ).toISOString(),
          participants: [
            ...[ME, ...mates, STRANGER + BigInt(evening * 6 + k)].map((xuid) => ({
              xuid: String(xuid),
              outcome: isWon ? 2 : 3,
              team_id: 0,
            })),
            { xuid: String(RIVAL), outcome: isWon ? 3 : 2, team_id: 1 },
          ],
        };
      }),
    ),
  );
});
afterAll(() => bench?.close());

const ask = (query = '') =>
  bench.ask<Record<string, number | string | null>>('best-lineups', String(ME), query);

describe('best-lineups', () => {
  it('lists every line-up of regular company, strangers aside, the best first', async () => {
    const { data } = await ask();
    expect(data.map(({ gamertags, size, n, wins }) => [gamertags, size, n, wins])).toEqual([
      ['Anna + Ben', 3, 60, 48],
      ['Anna', 2, 60, 30],
      ['Ben', 2, 60, 20],
    ]);
    expect(data[0]?.xuids).toBe(`${ANNA} ${BEN}`);
    // Drawn toward what the others foretell, but not far from 60 matches.
    for (const { winRate, winRateLower, winRateUpper, n, wins } of data) {
      const plain = Number(wins) / Number(n);
      expect(Math.abs(Number(winRate) - plain)).toBeLessThan(0.08);
      expect(Number(winRateLower)).toBeLessThan(Number(winRate));
      expect(Number(winRateUpper)).toBeGreaterThan(Number(winRate));
    }
  });

  it('tells the one that wins more than the player does without it', async () => {
    const { data, headline } = await ask();
    expect(data.map(({ verdict }) => verdict)).toEqual(['signal', 'unclear', 'signal']);
    expect(data[0]?.differenceLower).toBeGreaterThan(0.1);
    expect(headline).toMatchObject({ verdict: 'signal', n: 60 });
    expect(headline.text).toMatch(
      /^The line-up with Anna \+ Ben wins \d+ % \(\d+–\d+ %\) of 60 matches; the chance that this is the best of 3 line-ups is \d+ %\.$/,
    );
  });

  it('shares the chance to be best among those listed', async () => {
    const { data } = await ask();
    expect(data.reduce((sum, { chanceBest }) => sum + Number(chanceBest), 0)).toBeCloseTo(1, 9);
    expect(data[0]?.chanceBest).toBeGreaterThan(0.9);
    // 80 % and 50 % are told apart by far fewer than sixty matches, and are not said to need more.
    expect(data[1]?.matchesToTell).toBe(0);
  });

  it('keeps to a size', async () => {
    const { data } = await ask('?lineupSize=2');
    expect(data.map(({ gamertags }) => gamertags)).toEqual(['Anna', 'Ben']);
    expect((await ask('?lineupSize=3')).headline).toMatchObject({ verdict: 'insufficient' });
  });

  it('gives the same answer every time', async () => {
    const { data } = await ask('?minMatches=2');
    expect((await ask('?minMatches=2')).data).toEqual(data);
  });

  it('has nothing to list when nobody was there often enough', async () => {
    const { data, headline } = await ask('?minMatches=61');
    expect(data).toEqual([]);
    expect(headline).toEqual({
      text: 'No line-up of 61 matches or more yet.',
      verdict: 'insufficient',
      n: 0,
    });
  });
});
