import type { SandboxPlayer, Source } from '../source.ts';
import { readAssets } from './captured-assets.ts';
import { readCsr, unrankedCsr } from './captured-csr.ts';
import { readFilms } from './captured-films.ts';
import { countMatches, indexAppearances, ofType, toHistoryEntry } from './captured-history.ts';
import { readMatches } from './captured-matches.ts';
import { makeUpCareerRank, readMetadata } from './captured-metadata.ts';
import { readPeople } from './captured-people.ts';
import { readPlaylists } from './captured-playlists.ts';
import { buildServiceRecord } from './captured-service-record.ts';
import { readSkill, skillNotFound } from './captured-skill.ts';
import { createDirectoryReader, type SkippedFile } from './read-directory.ts';

/** A world of captured responses. */
export interface CapturedSource extends Source {
  /** Files that are JSON but not what their folder is for, or that cannot be placed, with the reason. */
  readonly skipped: readonly SkippedFile[];
}

const LIFECYCLES = { matchmade: 'matchmaking', custom: 'custom', local: 'local' } as const;

/**
 * Reads a directory with a folder per endpoint (`match-stats`, `match-skill`, `profile-users`, `map`, …) into
 * memory. Only `match-stats` has to be there; what nobody captured is computed from the matches or made up.
 * Throws `CapturedDirectoryError`, naming the file, where something is missing, unreadable or broken.
 */
export function createCapturedSource(
  directory: string,
  { seed = 1 }: { seed?: number } = {},
): CapturedSource {
  const reader = createDirectoryReader(directory);
  const matches = readMatches(reader);
  const matchById = new Map(matches.map((match) => [match.id, match]));
  const appearances = indexAppearances(matches);
  const { players, owner } = readPeople(reader, matches, seed);
  const everybody = [...players, owner];
  const byXuid = new Map(everybody.map((player) => [player.xuid, player]));
  const byGamertag = new Map(everybody.map((player) => [player.gamertag.toLowerCase(), player]));
  const skill = readSkill(reader, matches);
  const csr = readCsr(reader);
  const { asset, nameOf } = readAssets(reader, matches);
  const playlists = readPlaylists(reader, matches, nameOf);
  const metadata = readMetadata(reader);
  const films = readFilms(reader);
  const of = (xuid: string) => appearances.get(xuid) ?? [];
  const known = (xuid: string, result: (player: SandboxPlayer) => object): object | null => {
    const player = byXuid.get(xuid);
    return player === undefined ? null : result(player);
  };

  return {
    skipped: reader.skipped,
    demoGamertags: players.map(({ gamertag }) => gamertag),
    owner,
    playerByXuid: (xuid) => byXuid.get(xuid) ?? null,
    playerByGamertag: (gamertag) => byGamertag.get(gamertag.toLowerCase()) ?? null,
    isPrivate: () => false,
    history: (xuid, type, start, count) =>
      ofType(of(xuid), type)
        .slice(start, start + count)
        .map(toHistoryEntry),
    matchCount: (xuid) => countMatches(of(xuid)),
    matchStats: (matchId) => matchById.get(matchId.toLowerCase())?.bytes ?? null,
    matchEndedAt: (matchId) => matchById.get(matchId.toLowerCase())?.endedAt ?? null,
    matchSkill: (matchId, xuids) => {
      const captured = matchById.get(matchId.toLowerCase());
      if (captured === undefined) return null;
      return xuids.map((xuid) =>
        known(xuid, () => {
          const played = captured.match.Players.find(({ PlayerId }) => PlayerId === `xuid(${xuid})`);
          return skill.get(captured.id)?.get(xuid) ?? skillNotFound(xuid, played?.LastTeamId ?? 0);
        }),
      );
    },
    playlistCsr: (playlistId, xuids, season) => {
      if (!playlists.hasLadder(playlistId) || (season !== null && !metadata.isSeason(season))) return null;
      return xuids.map((xuid) => known(xuid, () => csr.get(xuid) ?? unrankedCsr(xuid)));
    },
    careerRanks: (xuids) =>
      xuids.map((xuid) => ({
        Id: `xuid(${xuid})`,
        ResultCode: 'Success',
        Result: (xuid === owner.xuid ? metadata.ownRank : null) ?? makeUpCareerRank(xuid),
      })),
    serviceRecord: (xuid, lifecycle) =>
      byXuid.has(xuid)
        ? Buffer.from(
            JSON.stringify(buildServiceRecord(ofType(of(xuid), LIFECYCLES[lifecycle]), playlists.hasLadder)),
          )
        : null,
    medalMetadata: () => metadata.medals,
    csrSeasonCalendar: () => metadata.csrCalendar,
    seasonCalendar: () => metadata.seasonCalendar,
    careerRankTrack: () => metadata.careerTrack,
    asset,
    playlistRules: playlists.rules,
    film: (matchId) => films.get(matchId.toLowerCase()) ?? null,
  };
}
