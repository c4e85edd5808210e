import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshRollups } from '../../../src/db/rollups.ts';
import { dayAfter, type InsightBench, type OwnMatch, openInsightBench } from '../../helpers/insight-bench.ts';

interface Row {
  metric: string;
  name: string;
  unit: string;
  better: string | null;
  value: number | null;
  valueLower: number | null;
  valueUpper: number | null;
  n: number;
  recent: number | null;
  previous: number | null;
  change: number | null;
  changeLower: number | null;
  changeUpper: number | null;
  gain: number | null;
  gainLower: number | null;
  gainUpper: number | null;
  changeN: number;
  changeVerdict: string;
  percentile: number | null;
  percentileLower: number | null;
  percentileUpper: number | null;
}

let bench: InsightBench;
beforeAll(async () => {
  bench = await openInsightBench();
});
afterAll(() => bench?.close());

async function ask(whose: string, query = '') {
  const answer = await bench.ask<Row>('performance-summary', whose, query);
  const of = (metric: string) => {
    const row = answer.data.find((one) => one.metric === metric);
    if (row === undefined) throw new Error(`no ${metric}`);
    return row;
  };
  return { ...answer, of };
}

/** A match a day; kills by the day, one up, one down. */
const days = (
  count: number,
  kills: (day: number) => number,
  more: (day: number) => Partial<OwnMatch> = () => ({}),
) =>
  Array.from({ length: count }, (_, day): OwnMatch => {
    const wave = day % 2 === 0 ? 1 : -1;
    const own = { kills: kills(day) + wave, deaths: 10, assists: 3, outcome: 2 + (day % 2) };
    const { own: extra, ...rest } = more(day);
    return {
      startedAt: dayAfter(day),
      ...rest,
      own: { ...own, shots_fired: 100, shots_hit: 50 + 5 * wave, ...extra },
    };
  });

describe('performance summary', () => {
  // The first to ask: what all players are like is remembered for an hour.
  it('compares with players in the same modes, once there are twenty', async () => {
    const people: string[] = [];
    for (let rank = 0; rank < 21; rank++)
      people.push(
        await bench.someone(
          days(
            20,
            () => 5 + rank,
            () => ({ own: { deaths: 30 - rank } }),
          ),
        ),
      );
    const refreshed = await refreshRollups(bench.system.db.prisma, { most: 1000, leastAgeSeconds: 0 });
    expect(refreshed).toBeGreaterThanOrEqual(21);
    const { rows } = await bench.system.db.pool.query<{ n: number }>(
      'select count(*)::int as n from (select xuid from player_totals group by xuid having sum(matches) >= 20) t',
    );
    const best = await ask(people[20] ?? '');
    const worst = await ask(people[0] ?? '');
    expect(rows[0]?.n).toBeGreaterThanOrEqual(21);
    for (const metric of ['killsPer10', 'deathsPer10', 'kda']) {
      expect(best.of(metric).percentile).toBeGreaterThan(0.9);
      expect(worst.of(metric).percentile).toBeLessThan(0.1);
      expect(worst.of(metric).percentileUpper).toBeGreaterThanOrEqual(worst.of(metric).percentile ?? 1);
    }
  });

  it('pools each metric, with Wilson’s interval of wins and the delta method of ratios', async () => {
    const { data, of, headline } = await ask(await bench.someone(days(60, () => 10)));
    expect(data).toHaveLength(13);
    expect(of('winRate')).toMatchObject({ value: 0.5, n: 60, unit: 'ratio', better: 'more' });
    // z² = 2.705543: ½ ∓ z / (1 + z²/60) · √(¼/60 + z²/14,400).
    expect(of('winRate').valueLower).toBeCloseTo(0.396141, 6);
    expect(of('winRate').valueUpper).toBeCloseTo(0.603859, 6);
    expect(of('killsPer10')).toMatchObject({ value: 10, name: 'Kills per 10 min', unit: 'per10min' });
    // Kills are 11 and 9 in turn: s = √(60 / 59), t(59) = 1.671093.
    const half = (1.671093 * Math.sqrt(60 / 59)) / Math.sqrt(60);
    expect(of('killsPer10').valueLower).toBeCloseTo(10 - half, 4);
    expect(of('killsPer10').valueUpper).toBeCloseTo(10 + half, 4);
    expect(of('accuracy').value).toBeCloseTo(0.5, 12);
    expect(of('damageEfficiency')).toMatchObject({ value: null, valueLower: null, n: 0 });
    expect(of('deathsPer10')).toMatchObject({ value: 10, valueLower: 10, valueUpper: 10, better: 'less' });
    expect(headline.text).toBe(
      'Win rate 50.0 % (39.6–60.4 %), KDA 1.00 (0.78–1.22) over 60 matches; no change beyond chance in the newest 30 days, mode for mode.',
    );
    expect(headline).toMatchObject({ verdict: 'unclear', n: 60 });
  });

  it('compares the newest window with the one before, and tells what stands out of all', async () => {
    const whose = await bench.someone(
      days(
        90,
        (day) => (day < 60 ? 10 : 14),
        (day) => ({ own: { deaths: day < 60 ? 12 : 9 } }),
      ),
    );
    const { of, headline } = await ask(whose);
    const kills = of('killsPer10');
    // The newest match is on day 89: days 60–89 against 30–59.
    expect(kills).toMatchObject({ recent: 14, previous: 10, changeN: 60, changeVerdict: 'signal' });
    expect(kills.change).toBeCloseTo(4, 9);
    expect(kills.changeLower).toBeGreaterThan(3);
    expect(kills.gain).toBeGreaterThan(1);
    const deaths = of('deathsPer10');
    expect(deaths.change).toBeCloseTo(-3, 9);
    // Fewer deaths are a gain.
    expect(deaths.gain).toBeGreaterThan(1);
    expect(headline).toMatchObject({ verdict: 'signal', n: 60 });
    expect(headline.text).toMatch(/; in the newest 30 days, mode for mode, .+ (up|down) by \d/);
    const short = await ask(whose, '?window=10');
    expect(short.of('killsPer10')).toMatchObject({ changeN: 20, recent: 14, previous: 14 });
    expect(short.of('killsPer10').change).toBeCloseTo(0, 9);
    // The newest match a filter leaves is where windows are counted from.
    const until = await ask(whose, '?to=2026-06-30');
    expect(until.of('killsPer10')).toMatchObject({ n: 60, changeN: 60, changeVerdict: 'unclear' });
  });

  it('holds the mode fixed: other modes are no change', async () => {
    const inMode = (day: number) => (day < 30 ? day % 3 > 0 : day % 3 === 0);
    const { of } = await ask(
      await bench.someone(
        days(
          60,
          (day) => (inMode(day) ? 20 : 5),
          (day) => ({
            match: { game_variant_category: inMode(day) ? 6 : 15 },
          }),
        ),
      ),
    );
    const kills = of('killsPer10');
    expect((kills.recent ?? 0) - (kills.previous ?? 0)).toBeLessThan(-4);
    expect(kills.change).toBeCloseTo(0, 0);
    expect(kills.changeVerdict).toBe('unclear');
  });

  it('claims nothing of few matches', async () => {
    const nobody = await ask(await bench.someone([]));
    expect(nobody.data).toHaveLength(13);
    expect(nobody.headline).toEqual({ text: 'No completed match to go by.', verdict: 'insufficient', n: 0 });
    const one = await ask(await bench.someone(days(1, () => 10)));
    expect(one.of('killsPer10')).toMatchObject({
      value: 11,
      valueLower: null,
      changeVerdict: 'insufficient',
    });
    expect(one.headline.text).toMatch(/over 1 match; too few to tell a change\.$/);
    // Twelve matches: a bootstrap, and the same one each time.
    const whose = await bench.someone(days(12, (day) => 5 + day));
    const [first, second] = [await ask(whose), await ask(whose, '?window=31')];
    const { value, valueLower, valueUpper } = first.of('killsPer10');
    expect(value).toBeCloseTo(10.5, 9);
    expect(valueLower).toBeGreaterThan(7.5);
    expect(valueUpper).toBeLessThan(13.5);
    expect(second.of('killsPer10')).toMatchObject({ valueLower, valueUpper });
    const wins = await ask(
      await bench.someone(
        days(
          40,
          () => 10,
          () => ({ own: { outcome: 2 } }),
        ),
      ),
    );
    expect(wins.of('winRate')).toMatchObject({
      value: 1,
      valueUpper: 1,
      gain: null,
      changeVerdict: 'unclear',
    });
  });
});
