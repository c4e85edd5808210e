import { type Csr, csrOf } from './csr-ladder.ts';
import { type CsrLedger, ladderIndex } from './csr-ledger.ts';
import { Lru } from './lru.ts';
import { playlists, rankedPlaylists } from './playlists.ts';
import { POD_SIZE } from './pods.ts';
import { seasonAt, seasonIndexAt, seasons } from './seasons.ts';

export interface PlaylistCsrReader {
  /** Null where the playlist has no ladder or the season is not there (UPSTREAM §4.4: 404). */
  ladderFor(playlistId: string, season: string | null): { ladder: number; season: number } | null;
  read(player: number, ladder: number, season: number, id: string): object;
}

export function createPlaylistCsrReader(
  ledger: CsrLedger,
  epoch: number,
  now: () => Date,
): PlaylistCsrReader {
  /** Best values of seasons that are over: they never change again. */
  const finished = new Lru<Int16Array>(512);
  const firstSeason = seasonIndexAt(epoch);

  function allTimeBest(pod: number, at: number, ms: number): number {
    const current = seasonIndexAt(ms);
    let best = ledger.standingBy(pod, current, ms).best[at] ?? -1;
    for (let season = firstSeason; season < current; season++) {
      const bests = finished.getOrMake(
        `${pod}/${season}`,
        () => ledger.standingBy(pod, season, seasonAt(season).end).best,
      );
      best = Math.max(best, bests[at] ?? -1);
    }
    return best;
  }

  return {
    ladderFor(playlistId, season) {
      const playlist = playlists.findIndex((one) => one.assetId === playlistId.toLowerCase());
      const ladder = rankedPlaylists.indexOf(playlist);
      if (ladder < 0) return null;
      const current = seasonIndexAt(now().getTime());
      // The path form is accepted and ignored: it answers for the current season.
      if (season === null || season.includes('/')) return { ladder, season: current };
      const index = seasons.findIndex((one) => one.id.toLowerCase() === season.toLowerCase());
      return index < 0 || index > current ? null : { ladder, season: index };
    },
    read(player, ladder, season, id) {
      const ms = now().getTime();
      const pod = Math.floor(player / POD_SIZE);
      const at = ladderIndex(ladder, player % POD_SIZE);
      const standing = ledger.standingBy(pod, season, ms);
      const { placements } = seasonAt(season);
      const remaining = Math.max(0, placements - (standing.played[at] ?? 0));
      const shown = (value: number): Csr => csrOf(value, remaining, placements, season >= 8);
      return {
        Id: id,
        ResultCode: 0,
        Result: {
          Current: shown(standing.value[at] ?? -1),
          SeasonMax: shown(standing.best[at] ?? -1),
          AllTimeMax: shown(allTimeBest(pod, at, ms)),
        },
      };
    },
  };
}
