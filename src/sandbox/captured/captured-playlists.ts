import { Value } from 'typebox/value';
import type { AssetKind } from '../source.ts';
import type { CapturedMatch } from './captured-matches.ts';
import { PlaylistRulesShape } from './captured-shapes.ts';
import type { DirectoryReader } from './read-directory.ts';

/** Words the CMS uses where matches use numbers (UPSTREAM §4.8, §5). */
const EXPERIENCES: Record<number, string> = {
  1: 'Untracked',
  2: 'Arena',
  3: 'BTB',
  4: 'PveBots',
  5: 'Featured',
  6: 'PvE',
};

/**
 * Playlist rules: captured by the id in the file name (the body has none), else made up for playlists of captured
 * matches. A made-up one has a ladder if its name says "Ranked": `SeasonId` cannot tell, social matches have it too.
 */
export function readPlaylists(
  reader: DirectoryReader,
  matches: readonly CapturedMatch[],
  nameOf: (kind: AssetKind, assetId: string) => string,
) {
  const rules = new Map<string, { bytes: Buffer; hasCsr: boolean }>();
  for (const { path, name, value, bytes } of reader.readFolder('playlist-gamecms')) {
    const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(name)?.[0].toLowerCase();
    if (id === undefined) reader.skip(path, 'no playlist id in the file name');
    else if (!Value.Check(PlaylistRulesShape, value)) reader.skip(path, 'not playlist rules');
    else rules.set(id, { bytes, hasCsr: value.HasCsr });
  }
  for (const { match } of matches) {
    const { Playlist, PlaylistExperience: experience = null } = match.MatchInfo;
    const id = Playlist?.AssetId.toLowerCase();
    if (Playlist === null || id === undefined || rules.has(id)) continue;
    const name = nameOf('playlists', id);
    const hasCsr = /\branked\b/i.test(name);
    rules.set(id, {
      hasCsr,
      bytes: Buffer.from(
        JSON.stringify({
          NameHint: name.toLowerCase().replace(/\W+/g, '_'),
          UgcPlaylistVersion: Playlist.VersionId,
          HasCsr: hasCsr,
          PlaylistExperience: EXPERIENCES[experience ?? 1] ?? 'Untracked',
          MatchmakingDelaySec: 0,
          UseGameVariantFilter: false,
          MatchOnCsr: hasCsr,
          ForceEnableEac: false,
        }),
      ),
    });
  }
  return {
    rules: (playlistId: string): Buffer | null => rules.get(playlistId.toLowerCase())?.bytes ?? null,
    hasLadder: (playlistId: string): boolean => rules.get(playlistId.toLowerCase())?.hasCsr === true,
  };
}
