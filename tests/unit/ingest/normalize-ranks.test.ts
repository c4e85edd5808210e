import { describe, expect, test } from 'vitest';
import { normalizeCareerRanks, normalizePlaylistCsr } from '../../../src/ingest/normalize-ranks.ts';
import { parseCareerRanks, parsePlaylistCsr } from '../../../src/waypoint/payloads.ts';
import { misfits } from './table-columns.ts';

const rank = (Value: number | null, Tier: string, MeasurementMatchesRemaining = 0) => ({
  Value,
  MeasurementMatchesRemaining,
  Tier,
  TierStart: 0,
  SubTier: 0,
  NextTier: '',
  NextTierStart: 0,
  NextSubTier: 0,
  InitialMeasurementMatches: 5,
});
const csrs = (...Value: object[]) =>
  normalizePlaylistCsr(parsePlaylistCsr(Buffer.from(JSON.stringify({ Value }))).body);
const careers = (...RewardTracks: object[]) =>
  normalizeCareerRanks(parseCareerRanks(Buffer.from(JSON.stringify({ RewardTracks }))).body);
const career = (CurrentProgress: object | null, Id = 'xuid(0000000000000007)') => ({
  Id,
  ResultCode: 'Success',
  Result: { CurrentProgress },
});

describe('normalizePlaylistCsr', () => {
  const Result = {
    Current: rank(1_234, 'Diamond'),
    SeasonMax: rank(1_300, 'Diamond'),
    AllTimeMax: rank(1_600, 'Onyx'),
  };

  test('a ranked player', () => {
    expect(csrs({ Id: 'xuid(2533274800000001)', ResultCode: 0, Result })).toEqual([
      {
        xuid: 2_533_274_800_000_001n,
        csr: 1_234,
        seasonMaxCsr: 1_300,
        allTimeMaxCsr: 1_600,
        placementsLeft: 0,
        placementsTotal: 5,
      },
    ]);
  });

  test('unranked now, ranked once', () => {
    const unranked = { ...Result, Current: rank(-1, '', 4), SeasonMax: rank(-1, '') };
    expect(csrs({ Id: 'xuid(1)', ResultCode: 0, Result: unranked })).toMatchObject([
      { csr: null, seasonMaxCsr: null, allTimeMaxCsr: 1_600, placementsLeft: 4, placementsTotal: 5 },
    ]);
  });

  test('a player upstream has no answer for is unknown, not unranked', () => {
    expect(
      csrs(
        { Id: 'xuid(1)', ResultCode: 1, Result },
        { Id: 'xuid(2)', ResultCode: 3 },
        { Id: 'bid(3.0)', ResultCode: 0, Result },
        { Id: 'xuid(99999999999999999999)', ResultCode: 0, Result },
      ),
    ).toEqual([]);
  });

  test('nulls within an answer are nulls', () => {
    const empty = { Current: null, SeasonMax: null, AllTimeMax: null };
    expect(csrs({ Id: 'xuid(1)', ResultCode: 0, Result: empty })).toEqual([
      {
        xuid: 1n,
        csr: null,
        seasonMaxCsr: null,
        allTimeMaxCsr: null,
        placementsLeft: null,
        placementsTotal: null,
      },
    ]);
  });
});

describe('normalizeCareerRanks', () => {
  test.each([
    [{ Rank: 271, PartialProgress: 500, HasReachedMaxRank: false }, 271, 500, false],
    [{ Rank: 272, PartialProgress: 0, HasReachedMaxRank: true }, 272, 0, true],
    [{ Rank: 0, PartialProgress: 0 }, null, 0, null],
    [{ Rank: 5, PartialProgress: 2 ** 40 }, 5, null, null],
  ])('%j', (progress, rank, partialProgress, reachedMax) => {
    const rows = careers(career(progress));
    expect(rows).toEqual([{ xuid: 7n, rank, partialProgress, reachedMax }]);
    const taken = { takenAt: '2026-01-01T00:00:00.000Z' };
    for (const row of rows)
      expect(misfits('CareerRankSnapshot', { ...row, xuid: row.xuid.toString(), ...taken })).toEqual([]);
  });

  test('no answer is no row', () => {
    expect(
      careers(
        career(null),
        { Id: 'xuid(8)', ResultCode: 'NotFound' },
        { Id: 'xuid(9)', ResultCode: 'NotFound', Result: null },
        career({ Rank: 3, PartialProgress: 0 }, 'bid(1.0)'),
        career({ Rank: 2 ** 31, PartialProgress: 0 }),
      ),
    ).toEqual([]);
  });
});
