import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InsightBench, openInsightBench } from '../../helpers/insight-bench.ts';
import { seedPlayed } from '../../helpers/seed-played.ts';

const ME = 2_533_274_841_000_000n;
const FRIEND = ME + 1n;
const SHADOW = ME + 2n;
const PASSER_BY = ME + 3n;
const RIVAL = ME + 9n;

let bench: InsightBench;

interface Game {
  won: boolean;
  mates: bigint[];
  rivals?: (bigint | null)[];
  match?: object;
}

beforeAll(async () => {
  bench = await openInsightBench();
  await bench.track({ Captain: ME });
  await bench.meet([
    [FRIEND, 'Friend'],
    [SHADOW, 'Shadow'],
    [PASSER_BY, null],
  ]);
  const games: Game[] = [
    // With the friend 48 of 60, without 30 of 60; the one who passes by now and then brings nothing.
    ...Array.from({ length: 120 }, (_, i) => ({
      won: i % 2 === 0 ? i % 10 !== 0 : i % 4 === 1,
      mates: [...(i % 2 === 0 ? [FRIEND] : []), ...(i % 7 === 0 ? [PASSER_BY] : [])],
    })),
    // Four matches with somebody are not enough to be looked at.
    ...Array.from({ length: 4 }, () => ({ won: true, mates: [SHADOW] })),
    // Not about company: free-for-all, and nobody to win against.
    ...Array.from({ length: 3 }, () => ({ won: true, mates: [FRIEND], match: { teams_enabled: false } })),
    ...Array.from({ length: 2 }, () => ({ won: true, mates: [FRIEND], rivals: [null] })),
  ];
  await seedPlayed(
    bench.system.db.pool,
    games.map(({ won, mates, rivals = [RIVAL], match }, i) => ({
      // Two in a row each evening, so that nobody is company by more than half of their matches.
      startedAt: new Date(Date.parse('2026-05-01T18:00:00Z') + i * 7_200_000).toISOString(),
      ...(match && { match: { ...match } }),
      participants: [
        { xuid: String(ME), outcome: won ? 2 : 3, team_id: 0 },
        ...mates.map((xuid) => ({ xuid: String(xuid), outcome: won ? 2 : 3, team_id: 0 })),
        ...rivals.map((xuid) => ({ xuid: xuid && String(xuid), outcome: won ? 3 : 2, team_id: 1 })),
      ],
    })),
  );
});
afterAll(() => bench?.close());

const ask = (query = '') =>
  bench.ask<Record<string, number | string | boolean | null>>('teammate-impact', String(ME), query);

describe('teammate-impact', () => {
  it('has the plain win rates as they were, and an impact between nothing and their difference', async () => {
    const { data } = await ask();
    expect(data.map(({ gamertag, n }) => [gamertag, n])).toEqual([
      ['Friend', 60],
      [null, 18],
    ]);
    const [friend] = data;
    // 48 of 60, and 34 of 64; Wilson's 90 % interval of 0.8 from 60.
    expect(friend).toMatchObject({
      winRateWith: 0.8,
      winRateWithout: 34 / 64,
      matchesWithout: 64,
      isRegular: false,
    });
    expect(friend?.winRateWithLower).toBeCloseTo(0.703, 3);
    expect(friend?.winRateWithUpper).toBeCloseTo(0.8712, 3);
    expect(friend?.impact).toBeGreaterThan(0.05);
    expect(friend?.impact).toBeLessThan(0.8 - 34 / 64);
    expect(friend?.verdict).toBe('signal');
    expect(data[1]).toMatchObject({ xuid: String(PASSER_BY), verdict: 'unclear' });
  });

  it('names in a sentence only who would stand out of as many as were looked at', async () => {
    expect((await ask()).headline).toEqual({
      text: 'Of 2 team mates, none clearly changes the chance of winning.',
      verdict: 'unclear',
      n: 60,
    });
    const { headline } = await ask('?minTogether=30');
    expect(headline).toMatchObject({ verdict: 'signal', n: 60 });
    expect(headline.text).toMatch(
      /^With Friend the chance of winning is \d+ points higher \(\d+–\d+\) than the game expected, over 60 matches\.$/,
    );
  });

  it('counts what is no match of a team against people', async () => {
    const { provenance } = await ask();
    expect(provenance.exclusions).toEqual({ incomplete: 0, freeForAll: 3, undecided: 0, noOpponents: 2 });
  });

  it('looks at people met less often when asked, and at fewer when told', async () => {
    expect((await ask('?minTogether=4')).data.map(({ gamertag, verdict }) => [gamertag, verdict])).toEqual([
      ['Friend', 'signal'],
      [null, 'unclear'],
      ['Shadow', 'insufficient'],
    ]);
    expect((await ask('?minTogether=30')).data).toHaveLength(1);
  });

  it('takes only the matches a filter lets through', async () => {
    const { data, headline } = await ask('?last=21&with=Friend');
    expect(data[0]).toMatchObject({
      xuid: String(FRIEND),
      matchesWithout: 0,
      winRateWithout: null,
      verdict: 'insufficient',
    });
    expect(headline.verdict).toBe('insufficient');
  });
});
