import type { AssetKind } from '../source.ts';
import { guidOf } from './guid.ts';
import { maps } from './maps.ts';
import { modes } from './modes.ts';
import { type Playlist, playlists } from './playlists.ts';
import { seasons } from './seasons.ts';

/** An asset of discovery. Its version id changes with every season; the asset id never. */
export interface Asset {
  kind: AssetKind;
  /** AssetKind number (UPSTREAM §5). */
  kindNumber: number;
  assetId: string;
  name: string;
  description: string;
  /** What it is made of: a pair of its map and variant, a playlist of its pairs. */
  links: Readonly<Record<string, Asset>>;
  rotation: readonly Asset[];
  custom: object;
}

const kindNumbers = {
  maps: 2,
  playlists: 3,
  ugcGameVariants: 6,
  mapModePairs: 7,
  engineGameVariants: 10,
} as const;

function asset(kind: AssetKind, name: string, assetId: string, more: Partial<Asset> = {}): Asset {
  return {
    kind,
    kindNumber: kindNumbers[kind],
    assetId,
    name,
    description: '',
    links: {},
    rotation: [],
    custom: {},
    ...more,
  };
}

const mapAssets: readonly Asset[] = maps.map((map) =>
  asset('maps', map.name, map.assetId, {
    description: `The map ${map.name}.`,
    custom: {
      NumOfObjectsOnMap: 64 + map.name.length,
      TagLevelId: -747_000_000 - map.name.length * 137,
      IsBaked: map.size !== 'forge',
      HasNodeGraph: map.size !== 'forge',
    },
  }),
);

const engineAssets: readonly Asset[] = modes.map((mode) =>
  asset('engineGameVariants', `Engine-${mode.key}`, guidOf(`engine:${mode.key}`), {
    custom: {
      SubsetData: { StatBucketGameType: mode.category, EngineName: '', VariantName: '' },
      LocalizedData: {},
    },
  }),
);

const variants = new Map<string, Asset>();
/** The variant of a mode as a playlist plays it ("Ranked:CTF"); customs play the plain one. */
export function variantAsset(prefix: string, mode: number): Asset {
  const key = `${prefix}:${mode}`;
  const known = variants.get(key);
  if (known !== undefined) return known;
  const name = `${prefix}:${modes[mode]?.name ?? ''}`;
  const engine = engineAssets[mode];
  const made = asset('ugcGameVariants', name, guidOf(`variant:${key}`), {
    description: `${modes[mode]?.name ?? ''} with the ${prefix} settings.`,
    links: engine === undefined ? {} : { EngineGameVariantLink: engine },
    custom: { KeyValues: {} },
  });
  variants.set(key, made);
  return made;
}

const pairs = new Map<string, Asset>();
export function pairAsset(playlist: Playlist, mode: number, map: number): Asset {
  const key = `${playlist.modePrefix}:${mode}:${map}`;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const variant = variantAsset(playlist.modePrefix, mode);
  const place = mapAsset(map);
  const made = asset('mapModePairs', `${variant.name} on ${place.name}`, guidOf(`pair:${key}`), {
    links: { MapLink: place, UgcGameVariantLink: variant },
  });
  pairs.set(key, made);
  return made;
}

export function mapAsset(map: number): Asset {
  return mapAssets[map] ?? (mapAssets[0] as Asset);
}

const playlistAssets: readonly Asset[] = playlists.map((playlist) =>
  asset('playlists', playlist.name, playlist.assetId, {
    description: playlist.ranked ? `[RANKED] ${playlist.name}.` : `${playlist.name}.`,
    rotation: playlist.modes.flatMap((mode) => playlist.maps.map((map) => pairAsset(playlist, mode, map))),
    custom: { PlaylistEntries: [] },
  }),
);

export function playlistAsset(index: number): Asset {
  return playlistAssets[index] ?? (playlistAssets[0] as Asset);
}

const CUSTOM_PREFIX = 'Custom';
export function customVariant(mode: number): Asset {
  return variantAsset(CUSTOM_PREFIX, mode);
}

const versions = new Map<string, string>();
/** The version live in a season; the table of them is small (assets × seasons seen). */
export function versionOf(assetId: string, season: number): string {
  const key = `${assetId}${season}`;
  const known = versions.get(key);
  if (known !== undefined) return known;
  const made = guidOf(`version:${assetId}`, season);
  versions.set(key, made);
  return made;
}

export function seasonOfVersion(assetId: string, versionId: string): number | null {
  const wanted = versionId.toLowerCase();
  const season = seasons.findIndex((_, i) => versionOf(assetId, i) === wanted);
  return season < 0 ? null : season;
}

let byId: Map<string, Asset> | null = null;
export function findAsset(kind: AssetKind, assetId: string): Asset | null {
  if (byId === null) {
    // Everything a match may refer to, made once: a few hundred assets.
    modes.forEach((_, mode) => {
      customVariant(mode);
    });
    byId = new Map();
    for (const one of [
      ...mapAssets,
      ...engineAssets,
      ...playlistAssets,
      ...variants.values(),
      ...pairs.values(),
    ])
      byId.set(one.assetId, one);
  }
  const found = byId.get(assetId.toLowerCase());
  return found !== undefined && found.kind === kind ? found : null;
}
