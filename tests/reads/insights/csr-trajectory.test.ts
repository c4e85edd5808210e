import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAfter, type InsightBench, type OwnMatch, openInsightBench } from '../../helpers/insight-bench.ts';

interface Row {
  playlistId: string;
  playlist: string | null;
  day: string;
  isForecast: boolean;
  isCurrent: boolean;
  isInPlacement: boolean;
  csr: number | null;
  trend: number | null;
  trendLower: number | null;
  trendUpper: number | null;
  n: number;
  slope: number | null;
  slopeLower: number | null;
  slopeUpper: number | null;
  slopeN: number;
  slopeVerdict: string;
}

const ARENA = '22222222-2222-4222-8222-222222222222';
const SLAYER = '22222222-2222-4222-8222-444444444444';

let bench: InsightBench;
beforeAll(async () => {
  bench = await openInsightBench();
});
afterAll(() => bench?.close());

const ask = (whose: string, query = '') => bench.ask<Row>('csr-trajectory', whose, query);

/** Two rated matches a day, five points up each on average, after so many placements. */
function climb(from: number, count: number, placements = 3, start = 1000): OwnMatch[] {
  let csr: number | null = null;
  return Array.from({ length: count }, (_, index): OwnMatch => {
    const before = csr;
    if (index >= placements - 1) csr = csr === null ? start : csr + (index % 3 === 0 ? -5 : 10);
    return {
      startedAt: dayAfter(from + Math.floor(index / 2) + (index % 2) / 12),
      match: { playlist_asset_id: ARENA, season_id: 'Csr/Seasons/CsrSeason9-1.json' },
      own: {
        csr_before: before,
        csr_after: csr,
        placements_left_after: Math.max(0, placements - 1 - index),
        kills: 1,
      },
    };
  });
}

describe('CSR trajectory', () => {
  it('has the last CSR of each day, a trend and 30 days ahead', async () => {
    const whose = await bench.someone(climb(0, 42));
    const { data, headline } = await ask(whose);
    const past = data.filter(({ isForecast }) => !isForecast);
    const ahead = data.filter(({ isForecast }) => isForecast);
    // Placed with the third match, on the second day.
    expect(past).toHaveLength(20);
    expect(past[0]).toMatchObject({ day: '2026-05-02', csr: 995, n: 2, isCurrent: true });
    expect(past[1]).toMatchObject({ day: '2026-05-03', csr: 1015 });
    expect(past.at(-1)).toMatchObject({ day: '2026-05-21', playlistId: ARENA });
    expect(ahead).toHaveLength(30);
    expect([ahead[0]?.day, ahead.at(-1)?.day]).toEqual(['2026-05-22', '2026-06-20']);
    expect(ahead[0]).toMatchObject({ csr: null, n: 0 });
    // Ten points a day in the long run: two steps of 10 for one of −5, two matches a day.
    expect(past[0]?.slope).toBeGreaterThan(55);
    expect(past[0]?.slope).toBeLessThan(85);
    expect(past[0]).toMatchObject({ slopeN: 40, slopeVerdict: 'signal' });
    const last = past.at(-1)?.csr ?? 0;
    expect(ahead.at(-1)?.trend).toBeGreaterThan(last + 200);
    expect((ahead.at(-1)?.trendUpper ?? 0) - (ahead.at(-1)?.trendLower ?? 0)).toBeGreaterThan(
      (ahead[0]?.trendUpper ?? 0) - (ahead[0]?.trendLower ?? 0),
    );
    expect(headline).toMatchObject({ verdict: 'signal', n: 40 });
    expect(headline.text).toMatch(/CSR, rising by \d+ a week \(\d+–\d+\); in 30 days between \d+ and \d+\.$/);
  });

  it('begins anew after placements, and follows the newest stretch alone', async () => {
    const before = climb(0, 24);
    const after = climb(40, 24, 3, 600).map((one) => ({
      ...one,
      match: { ...one.match, season_id: 'Csr/Seasons/CsrSeason10-1.json' },
    }));
    const { data } = await ask(await bench.someone([...before, ...after]));
    const past = data.filter(({ isForecast }) => !isForecast);
    expect(past.filter(({ isCurrent }) => !isCurrent)).toHaveLength(11);
    expect(past.filter(({ isCurrent }) => !isCurrent).every(({ trend }) => trend === null)).toBe(true);
    expect(past.filter(({ isCurrent }) => isCurrent)).toHaveLength(11);
    expect(data[0]?.slopeN).toBe(22);
    expect(data.findLast(({ isForecast }) => isForecast)?.trend).toBeGreaterThan(600);
  });

  it('foresees nothing while placements are played again, nor on ladders left long ago', async () => {
    const again = climb(40, 2, 5).map((one) => ({
      ...one,
      match: { ...one.match, season_id: 'Csr/Seasons/CsrSeason10-1.json' },
    }));
    const placing = await ask(await bench.someone([...climb(0, 24), ...again]));
    expect(placing.data.some(({ isForecast }) => isForecast)).toBe(false);
    expect(placing.data[0]).toMatchObject({ isInPlacement: true, slope: null, slopeVerdict: 'insufficient' });
    expect(placing.headline.text).toMatch(/: in placement, before that \d+ CSR\.$/);
    const left = [...climb(0, 24), { startedAt: dayAfter(80), own: { kills: 1 } }];
    const { data, headline } = await ask(await bench.someone(left));
    expect(data.some(({ isForecast }) => isForecast)).toBe(false);
    expect(headline.text).toMatch(/too little of late to tell where it goes\.$/);
  });

  it('takes what was looked up between the matches and after them, up to where it was asked for', async () => {
    const whose = await bench.someone(climb(0, 24));
    await bench.system.db.pool.query(
      `insert into rank_snapshots (xuid, playlist_asset_id, taken_at, csr)
       values ($1, $2, $3, 777), ($1, $4, $3, 888)`,
      [whose, ARENA, dayAfter(13), SLAYER],
    );
    const { data } = await ask(whose);
    const last = data.findLast(({ isForecast }) => !isForecast);
    expect(last).toMatchObject({ day: '2026-05-14', csr: 777, n: 0 });
    expect(data.find(({ isForecast }) => isForecast)?.day).toBe('2026-05-15');
    // Of a ladder without a match nothing is told.
    expect(new Set(data.map(({ playlistId }) => playlistId))).toEqual(new Set([ARENA]));
    const before = await ask(whose, '?to=2026-05-14');
    expect(before.data.findLast(({ isForecast }) => !isForecast)?.day).toBe('2026-05-12');
  });

  it('says so when there is no rated match, or too few', async () => {
    const unrated = await ask(await bench.someone([{ startedAt: dayAfter(0), own: { kills: 1 } }]));
    expect(unrated).toMatchObject({
      data: [],
      headline: { text: 'No CSR yet: no ranked match, or placements that are not over.', n: 0 },
    });
    const { data, headline } = await ask(await bench.someone(climb(0, 4)));
    expect(data).toMatchObject([{ csr: 995, trend: null, slope: null, slopeVerdict: 'insufficient' }]);
    expect(headline.text).toMatch(
      /too few matches since the placements to tell where it goes \(2 of 10\)\.$/,
    );
  });
});
