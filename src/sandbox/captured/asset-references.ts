import type { AssetKind } from '../source.ts';
import type { CapturedMatch } from './captured-matches.ts';

/** An asset some match was played on, with the newest version seen and what its name can be made of. */
export interface AssetReference {
  kind: AssetKind;
  assetId: string;
  versions: Set<string>;
  latestVersion: string;
  /** The newest match that used it. */
  match: CapturedMatch;
}

/** Everything the matches refer to, under `kind id`. `matches` come newest first. */
export function indexReferences(matches: readonly CapturedMatch[]): Map<string, AssetReference> {
  const references = new Map<string, AssetReference>();
  for (const match of matches) {
    const { MapVariant, UgcGameVariant, Playlist, PlaylistMapModePair } = match.match.MatchInfo;
    const links = [
      ['maps', MapVariant],
      ['ugcGameVariants', UgcGameVariant],
      ['playlists', Playlist],
      ['mapModePairs', PlaylistMapModePair],
    ] as const;
    for (const [kind, link] of links) {
      if (link === null) continue;
      const assetId = link.AssetId.toLowerCase();
      const version = link.VersionId.toLowerCase();
      const known = references.get(`${kind} ${assetId}`);
      if (known !== undefined) known.versions.add(version);
      else {
        references.set(`${kind} ${assetId}`, {
          kind,
          assetId,
          versions: new Set([version]),
          latestVersion: version,
          match,
        });
      }
    }
  }
  return references;
}
