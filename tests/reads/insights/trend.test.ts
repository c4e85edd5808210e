import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAfter, type InsightBench, type OwnMatch, openInsightBench } from '../../helpers/insight-bench.ts';

interface Row {
  week: string;
  metric: string;
  unit: string;
  value: number;
  valueLower: number | null;
  valueUpper: number | null;
  n: number;
  fitted: number | null;
  isChange: boolean;
  before: number | null;
  after: number | null;
  bayesFactor: number | null;
  slope: number | null;
  slopeLower: number | null;
  slopeUpper: number | null;
  slopeN: number;
  slopeVerdict: string;
}

let bench: InsightBench;
beforeAll(async () => {
  bench = await openInsightBench();
});
afterAll(() => bench?.close());

const ask = (whose: string, query = '') => bench.ask<Row>('trend', whose, query);

/** Two matches a day, so many days; KDA by the day, one up, one down. */
const days = (count: number, kills: (day: number) => number, match?: (index: number) => OwnMatch['match']) =>
  Array.from({ length: 2 * count }, (_, index): OwnMatch => {
    const day = Math.floor(index / 2);
    return {
      startedAt: dayAfter(day + (index % 2) / 24),
      match: match?.(index) ?? {},
      own: { kills: kills(day) + (index % 2 === 0 ? 1 : -1), assists: 3, deaths: 10, outcome: 2 + (day % 2) },
    };
  });

describe('trend', () => {
  it('is the slope of a steady rise, in 30 days', async () => {
    const { data, headline } = await ask(await bench.someone(days(70, (day) => 8 + Math.round(day / 5))));
    // 2026-05-01 is a Friday: the first week has three days, the last one four.
    expect([data[0]?.week, data[1]?.week, data.at(-1)?.week, data.length]).toEqual([
      '2026-04-27',
      '2026-05-04',
      '2026-07-06',
      11,
    ]);
    expect(data[0]).toMatchObject({ metric: 'kda', unit: 'kda', n: 6 });
    expect(data[0]?.value).toBeCloseTo(-1, 9);
    expect(data[0]?.slope).toBeCloseTo(6, 0);
    expect(data[0]).toMatchObject({ slopeN: 140, slopeVerdict: 'signal' });
    expect(data[0]?.slopeLower).toBeGreaterThan(4);
    expect(data[5]?.fitted).toBeCloseTo(data[5]?.value ?? 0, 0);
    expect(headline).toMatchObject({ verdict: 'signal', n: 140 });
    expect(headline.text).toMatch(
      /^KDA: up by [56]\.\d\d in 30 days \([45]\.\d\d–[67]\.\d\d\), over 140 matches\./,
    );
  });

  it('tells the week of a step, with the levels on both sides and the evidence', async () => {
    const { data } = await ask(await bench.someone(days(98, (day) => (day < 49 ? 8 : 14))));
    const changes = data.filter(({ isChange }) => isChange);
    expect(changes).toHaveLength(1);
    expect(Math.abs(Date.parse(changes[0]?.week ?? '') - Date.parse(dayAfter(49)))).toBeLessThan(
      8 * 86_400_000,
    );
    expect(changes[0]?.before).toBeCloseTo(-1, 0);
    expect(changes[0]?.after).toBeCloseTo(5, 0);
    expect(changes[0]?.bayesFactor).toBeGreaterThan(1000);
  });

  it('takes the mode out: other modes are no better play', async () => {
    const inMode = (index: number) => (Math.floor(index / 2) < 50 ? index % 10 > 0 : index % 10 === 0);
    const mixed = days(
      100,
      () => 10,
      (index) => ({ game_variant_category: inMode(index) ? 6 : 15 }),
    ).map((one, index) => ({ ...one, own: { ...one.own, kills: inMode(index) ? 20 : 5 } }));
    const { data, headline } = await ask(await bench.someone(mixed), '?metric=killsPer10');
    expect(data.every(({ value }) => Math.abs(value - (data[0]?.value ?? 0)) < 1e-9)).toBe(true);
    expect(data[0]).toMatchObject({ metric: 'killsPer10', unit: 'per10min', slopeVerdict: 'unclear' });
    expect(data.some(({ isChange }) => isChange)).toBe(false);
    expect(headline.text).toMatch(/^No trend of kills per 10 min beyond chance/);
  });

  it('begins weeks on Monday in the zone of the caller', async () => {
    const midnight = [{ startedAt: '2026-05-03T23:30:00Z', own: { kills: 1, deaths: 1, assists: 0 } }];
    const whose = await bench.someone(midnight);
    expect((await ask(whose)).data[0]?.week).toBe('2026-04-27');
    expect((await ask(whose, '?tz=Europe/Berlin')).data[0]?.week).toBe('2026-05-04');
  });

  it('claims nothing of few matches or few weeks, and stays within what a share can be', async () => {
    const nobody = await ask(await bench.someone([]));
    expect(nobody).toMatchObject({ data: [], headline: { text: 'No completed match to go by.', n: 0 } });
    const few = await ask(await bench.someone(days(5, () => 10)));
    expect(few.headline).toEqual({
      text: 'Too few matches to tell a trend (10 of 60).',
      verdict: 'insufficient',
      n: 10,
    });
    const wins = days(20, () => 10).map((one) => ({ ...one, own: { ...one.own, outcome: 2 } }));
    const { data } = await ask(await bench.someone(wins), '?metric=winRate');
    expect(new Set(data.map(({ value }) => value))).toEqual(new Set([1]));
    expect(data[0]).toMatchObject({ valueUpper: null, slopeVerdict: 'insufficient' });
    const split = await ask(await bench.someone(days(20, () => 10)), '?metric=winRate');
    for (const { valueLower, valueUpper } of split.data) {
      expect(valueLower).toBeGreaterThanOrEqual(0);
      expect(valueUpper).toBeLessThanOrEqual(1);
    }
  });
});
