import { Value } from 'typebox/value';
import { CsrShape, humanXuid } from './captured-shapes.ts';
import type { DirectoryReader } from './read-directory.ts';

const UNRANKED = {
  Value: -1,
  MeasurementMatchesRemaining: 5,
  Tier: '',
  TierStart: 0,
  SubTier: 0,
  NextTier: '',
  NextTierStart: 0,
  NextSubTier: 0,
  InitialMeasurementMatches: 5,
  DemotionProtectionMatchesRemaining: 0,
  InitialDemotionProtectionMatches: 3,
};

/** Captured CSR by xuid: the body names no playlist, so it stands for every ranked one. */
export function readCsr(reader: DirectoryReader): Map<string, object> {
  const byXuid = new Map<string, object>();
  for (const { path, value } of reader.readFolder('playlist-csr')) {
    if (!Value.Check(CsrShape, value)) {
      reader.skip(path, 'not a CSR answer');
      continue;
    }
    for (const result of value.Value) {
      const xuid = humanXuid(result.Id);
      if (xuid !== null && result.ResultCode === 0) byXuid.set(xuid, result);
    }
  }
  return byXuid;
}

/** Somebody with all placements before them (UPSTREAM §4.4). */
export function unrankedCsr(xuid: string): object {
  return {
    Id: `xuid(${xuid})`,
    ResultCode: 0,
    Result: { Current: UNRANKED, SeasonMax: UNRANKED, AllTimeMax: UNRANKED },
  };
}
