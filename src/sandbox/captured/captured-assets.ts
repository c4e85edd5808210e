import { Value } from 'typebox/value';
import type { AssetKind } from '../source.ts';
import { type AssetReference, indexReferences } from './asset-references.ts';
import type { CapturedMatch } from './captured-matches.ts';
import { AssetShape, LinkShape } from './captured-shapes.ts';
import { makeUpAsset, makeUpName } from './made-up-asset.ts';
import type { CapturedFile, DirectoryReader } from './read-directory.ts';

const FOLDERS: Record<AssetKind, string> = {
  maps: 'map',
  ugcGameVariants: 'ugc-game-variant',
  playlists: 'playlist-asset',
  mapModePairs: 'map-mode-pair',
  engineGameVariants: 'engine-game-variant',
};

/** Fields of a captured asset that name another one. */
const LINKS: Record<string, AssetKind> = {
  MapLink: 'maps',
  UgcGameVariantLink: 'ugcGameVariants',
  EngineGameVariantLink: 'engineGameVariants',
};

type AssetBody = Record<string, unknown>;

interface CapturedAsset {
  versionId: string;
  bytes: Buffer;
  body: AssetBody;
}

/**
 * Assets: captured where id and version match; the captured body under the asked version where only the id does
 * and a match used that version; made up where a match used an asset nobody captured; otherwise none.
 */
export function readAssets(reader: DirectoryReader, matches: readonly CapturedMatch[]) {
  const captured = new Map<string, CapturedAsset[]>();
  const names = new Map<string, string>();
  for (const [kind, folder] of entries(FOLDERS)) {
    for (const file of reader.readFolder(folder)) readAsset(reader, kind, file, captured, names);
  }
  const references = indexReferences(matches);

  const nameOf = (kind: AssetKind, id: string): string => {
    const key = `${kind} ${id.toLowerCase()}`;
    const reference = references.get(key);
    return names.get(key) ?? (reference === undefined ? '' : makeUpName(reference, nameOf));
  };

  const asset = (kind: AssetKind, assetId: string, versionId: string | null): Buffer | null => {
    const key = `${kind} ${assetId.toLowerCase()}`;
    const known = captured.get(key) ?? [];
    const reference = references.get(key);
    if (versionId === null) {
      const [first] = known;
      return first?.bytes ?? (reference ? madeUp(reference, reference.latestVersion) : null);
    }
    const wanted = versionId.toLowerCase();
    const exact = known.find((candidate) => candidate.versionId === wanted);
    if (exact !== undefined) return exact.bytes;
    if (reference === undefined || !reference.versions.has(wanted)) return null;
    const [other] = known;
    return other === undefined
      ? madeUp(reference, wanted)
      : Buffer.from(JSON.stringify({ ...other.body, VersionId: wanted }));
  };

  const madeUp = (reference: AssetReference, versionId: string): Buffer =>
    Buffer.from(JSON.stringify(makeUpAsset(reference, versionId, nameOf)));

  return { asset, nameOf };
}

function readAsset(
  reader: DirectoryReader,
  kind: AssetKind,
  { path, value, bytes }: CapturedFile,
  captured: Map<string, CapturedAsset[]>,
  names: Map<string, string>,
): void {
  if (!Value.Check(AssetShape, value)) {
    reader.skip(path, `not one of the ${kind}`);
    return;
  }
  const body: AssetBody = value;
  const key = `${kind} ${value.AssetId.toLowerCase()}`;
  const known = captured.get(key) ?? [];
  captured.set(key, known);
  known.push({ versionId: value.VersionId.toLowerCase(), bytes, body });
  // A name known from the asset itself beats one a link mentions.
  names.set(key, value.PublicName);
  for (const [field, linked] of entries(LINKS)) addName(names, linked, body[field]);
  const rotation = body.RotationEntries;
  if (Array.isArray(rotation)) for (const entry of rotation) addName(names, 'mapModePairs', entry);
}

function addName(names: Map<string, string>, kind: AssetKind, link: unknown): void {
  if (!Value.Check(LinkShape, link)) return;
  const key = `${kind} ${link.AssetId.toLowerCase()}`;
  if (!names.has(key)) names.set(key, link.PublicName);
}

function entries<Key extends string, Item>(record: Record<Key, Item>): Array<[Key, Item]> {
  return Object.entries(record) as Array<[Key, Item]>;
}
