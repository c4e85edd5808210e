import type { Source } from '../../src/sandbox/source.ts';
import type { CapturedMatch } from './corpus-files.ts';
import { expectedOfPlayer, secondsOf } from './expected-match.ts';

/** A match as one person played it, worked out of upstream's payloads without any of the code under test. */
export interface PlayedMatch {
  matchId: string;
  startedAt: string;
  startMs: number;
  endMs: number;
  category: number;
  mapId: string | null;
  playlistId: string | null;
  lifecycle: number;
  hasTeams: boolean;
  outcome: number;
  teamId: number;
  isCompleted: boolean;
  seconds: number;
  stats: Record<string, number | null>;
  kda: number;
  medals: { id: number; count: number }[];
  /** The other people in it. */
  others: { xuid: string; teamId: number }[];
  csrBefore: Csr;
  csrAfter: Csr;
}

interface Csr {
  value: number | null;
  placementsLeft: number | null;
}

interface UpstreamCsr {
  Value: number;
  Tier: string;
  InitialMeasurementMatches: number;
  MeasurementMatchesRemaining: number;
}

export const OUTCOME_WORDS = ['unknown', 'tie', 'win', 'loss', 'dnf', 'dns'];

const personOf = (id: string) => /^xuid\((\d+)\)$/.exec(id)?.[1]?.padStart(16, '0') ?? null;

/** Every match of a person, newest first, by id where they began together. */
export function playedMatches(source: Source, xuid: string): PlayedMatch[] {
  const ids = new Set(source.history(xuid, 'all', 0, 1_000_000).map(({ MatchId }) => MatchId));
  const matches = [...ids].flatMap((id) => {
    const bytes = source.matchStats(id);
    if (bytes === null) return [];
    const [skill] = source.matchSkill(id, [xuid]) ?? [];
    return [played(JSON.parse(bytes.toString()) as CapturedMatch, skill, xuid)];
  });
  return matches.sort((a, b) => b.startMs - a.startMs || (a.matchId < b.matchId ? -1 : 1));
}

function played(
  { MatchId, MatchInfo: info, Players }: CapturedMatch,
  skill: unknown,
  xuid: string,
): PlayedMatch {
  const me = Players.find(({ PlayerId }) => personOf(PlayerId) === xuid);
  if (me === undefined) throw new Error(`${xuid} was not in ${MatchId}`);
  const { stats, medals } = expectedOfPlayer(me);
  const seconds = secondsOf(me.ParticipationInfo.TimePlayed);
  const asset = (word: string) => (info[word] as { AssetId: string } | null)?.AssetId.toLowerCase() ?? null;
  const { ResultCode, Result } = (skill ?? {}) as {
    ResultCode?: number;
    Result?: { RankRecap: { PreMatchCsr: UpstreamCsr; PostMatchCsr: UpstreamCsr } };
  };
  const recap = ResultCode === 0 ? Result?.RankRecap : undefined;
  return {
    matchId: MatchId.toLowerCase(),
    startedAt: new Date(info.StartTime).toISOString(),
    startMs: Date.parse(info.StartTime),
    endMs: Date.parse(info.EndTime),
    category: Number(info.GameVariantCategory),
    mapId: asset('MapVariant'),
    playlistId: asset('Playlist'),
    lifecycle: Number(info.LifecycleMode),
    hasTeams: info.TeamsEnabled === true,
    outcome: me.Outcome,
    teamId: me.LastTeamId,
    isCompleted:
      me.Outcome !== 4 && me.Outcome !== 5 && me.ParticipationInfo.PresentAtCompletion && seconds >= 60,
    seconds,
    stats: stats as Record<string, number | null>,
    kda: Number(stats.kda),
    medals: medals.filter(({ count }) => count > 0),
    others: Players.flatMap(({ PlayerId, LastTeamId: teamId }) => {
      const other = personOf(PlayerId);
      return other === null || other === xuid ? [] : [{ xuid: other, teamId }];
    }),
    csrBefore: csrOf(recap?.PreMatchCsr),
    csrAfter: csrOf(recap?.PostMatchCsr),
  };
}

function csrOf(csr: UpstreamCsr | undefined): Csr {
  if (csr === undefined) return { value: null, placementsLeft: null };
  return {
    value: csr.Tier === '' ? null : csr.Value,
    placementsLeft: csr.InitialMeasurementMatches > 0 ? csr.MeasurementMatchesRemaining : null,
  };
}
