import type { CareerRanks, PlaylistCsr } from '../waypoint/payloads.ts';
import { asRecord, field } from './fields.ts';
import { csr } from './normalize-skill.ts';
import { parsePlayerId } from './player-id.ts';

export interface RankColumns {
  xuid: bigint;
  csr: number | null;
  seasonMaxCsr: number | null;
  allTimeMaxCsr: number | null;
  placementsLeft: number | null;
  placementsTotal: number | null;
}

const SUCCESS = 0;

/** One row per player upstream has an answer for; others are not "unranked" but unknown, and get none. */
export function normalizePlaylistCsr(answer: PlaylistCsr): RankColumns[] {
  return answer.Value.flatMap((entry): RankColumns[] => {
    const identity = parsePlayerId(entry.Id);
    if (identity.kind !== 'person' || entry.ResultCode !== SUCCESS) return [];
    const result = asRecord(entry.Result);
    const current = csr(result.Current);
    return [
      {
        xuid: BigInt(identity.xuid),
        csr: current.value,
        seasonMaxCsr: csr(result.SeasonMax).value,
        allTimeMaxCsr: csr(result.AllTimeMax).value,
        placementsLeft: current.placementsLeft,
        placementsTotal: current.placementsTotal,
      },
    ];
  });
}

export interface CareerRankColumns {
  xuid: bigint;
  rank: number | null;
  partialProgress: number | null;
  reachedMax: boolean | null;
}

/** Rank 0 is upstream's "no progression", not a rank (UPSTREAM §4.8); it becomes null. */
export function normalizeCareerRanks(answer: CareerRanks): CareerRankColumns[] {
  return answer.RewardTracks.flatMap((entry): CareerRankColumns[] => {
    const identity = parsePlayerId(entry.Id);
    if (identity.kind !== 'person') return [];
    const progress = asRecord(asRecord(entry.Result).CurrentProgress);
    const rank = field.integer(progress.Rank);
    if (rank === null) return [];
    return [
      {
        xuid: BigInt(identity.xuid),
        rank: rank === 0 ? null : rank,
        partialProgress: field.integer(progress.PartialProgress),
        reachedMax: field.flag(progress.HasReachedMaxRank),
      },
    ];
  });
}
