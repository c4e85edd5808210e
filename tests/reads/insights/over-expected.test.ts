import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAfter, type InsightBench, type OwnMatch, openInsightBench } from '../../helpers/insight-bench.ts';

interface Row {
  stat: 'kills' | 'deaths';
  isOverall: boolean;
  playlistId: string | null;
  playlist: string | null;
  difference: number;
  differenceLower: number | null;
  differenceUpper: number | null;
  z: number;
  zLower: number | null;
  actual: number;
  expected: number;
  n: number;
  verdict: string;
}

const ARENA = '22222222-2222-4222-8222-222222222222';
const SOCIAL = '22222222-2222-4222-8222-333333333333';

let bench: InsightBench;
beforeAll(async () => {
  bench = await openInsightBench();
});
afterAll(() => bench?.close());

const ask = (whose: string, query = '') => bench.ask<Row>('over-expected', whose, query);

/** Kills two above expectation on average in the arena and as expected elsewhere; deaths as expected. */
const played = Array.from({ length: 40 }, (_, index): OwnMatch => {
  const isArena = index % 2 === 0;
  const wave = index % 4 < 2 ? 1 : -1;
  return {
    startedAt: dayAfter(index),
    match: isArena ? { playlist_asset_id: ARENA, game_variant_category: 15 } : { playlist_asset_id: SOCIAL },
    own: {
      kills: (isArena ? 12 : 10) + wave,
      expected_kills: 10,
      kills_std_dev: isArena ? 2 : 4,
      deaths: 10 - wave,
      expected_deaths: 10,
      deaths_std_dev: 2,
    },
  };
});

describe('over expected', () => {
  it('is the mean of the differences, overall and by playlist, with Student’s interval', async () => {
    const { data, headline, provenance } = await ask(await bench.someone(played));
    expect(data.map(({ stat, isOverall, n }) => [stat, isOverall, n])).toEqual([
      ['kills', true, 40],
      ['kills', false, 20],
      ['kills', false, 20],
      ['deaths', true, 40],
      ['deaths', false, 20],
      ['deaths', false, 20],
    ]);
    const arena = data.find(({ stat, playlistId }) => stat === 'kills' && playlistId === ARENA);
    // Differences are 3 and 1, ten times each: s² = 20 / 19; t(19) = 1.729133.
    const half = (1.729133 * Math.sqrt(20 / 19)) / Math.sqrt(20);
    expect(arena?.difference).toBe(2);
    expect(arena?.differenceLower).toBeCloseTo(2 - half, 5);
    expect(arena?.differenceUpper).toBeCloseTo(2 + half, 5);
    expect(arena).toMatchObject({ z: 1, actual: 12, expected: 10, verdict: 'signal' });
    expect(data[0]).toMatchObject({ playlist: 'All playlists', difference: 1, z: 0.5, verdict: 'signal' });
    expect(data[3]).toMatchObject({ stat: 'deaths', difference: 0, verdict: 'unclear' });
    expect(headline).toMatchObject({ verdict: 'signal', n: 40 });
    expect(headline.text).toMatch(
      /^Over 40 matches 1\.00 more kills a match \(0\.6\d–1\.3\d\) and 0\.00 more deaths/,
    );
    expect(provenance.exclusions).toEqual({ incomplete: 0, withoutExpectation: 0 });
  });

  it('keeps to the filters', async () => {
    const { data } = await ask(await bench.someone(played), '?mode=slayer');
    expect(data.map(({ isOverall, difference, n }) => [isOverall, difference, n])).toEqual([
      [true, 0, 20],
      [false, 0, 20],
      [true, 0, 20],
      [false, 0, 20],
    ]);
  });

  it('counts matches without an expectation, and says when there is none', async () => {
    const some = await bench.someone([
      ...played.slice(0, 12),
      ...[50, 51, 52].map((day) => ({ startedAt: dayAfter(day), own: { kills: 99, deaths: 1 } })),
    ]);
    const answer = await ask(some);
    expect(answer.provenance).toMatchObject({ matches: 15, exclusions: { withoutExpectation: 3 } });
    expect(answer.data[0]).toMatchObject({ isOverall: true, n: 12, difference: 1 });
    const { data, headline } = await ask(
      await bench.someone([{ startedAt: dayAfter(0), own: { kills: 9, deaths: 3 } }]),
    );
    expect(data.map(({ n, difference, verdict }) => [n, difference, verdict])).toEqual([
      [0, null, 'insufficient'],
      [0, null, 'insufficient'],
    ]);
    expect(headline).toEqual({
      text: 'The game told no expectation for any match.',
      verdict: 'insufficient',
      n: 0,
    });
  });

  it('claims nothing of few matches', async () => {
    const { data, headline } = await ask(await bench.someone(played.slice(0, 1)));
    expect(data[0]).toMatchObject({ n: 1, differenceLower: null, zLower: null, verdict: 'insufficient' });
    expect(headline.text).toBe('Too few matches with an expectation to tell (1 of 10).');
    const nobody = await ask(await bench.someone([]));
    expect(nobody.headline.verdict).toBe('insufficient');
  });
});
