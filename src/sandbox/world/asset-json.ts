import { type Asset, seasonOfVersion, versionOf } from './assets.ts';
import { hash, hashText } from './hash.ts';
import { type Playlist, playlists } from './playlists.ts';

/** The version of an asset that is asked for, or the latest; null where there is no such version. */
export function assetJson(asset: Asset, versionId: string | null, latest: number): string | null {
  const season = versionId === null ? latest : seasonOfVersion(asset.assetId, versionId);
  if (season === null || season > latest) return null;
  return JSON.stringify(bodyOf(asset, season, true));
}

const folders = {
  maps: 'map',
  ugcGameVariants: 'ugcgamevariant',
  playlists: 'playlist',
  mapModePairs: 'mapmodepair',
  engineGameVariants: 'enginegamevariant',
} as const;

function bodyOf(asset: Asset, season: number, whole: boolean): object {
  const versionId = versionOf(asset.assetId, season);
  const path = `/ugcstorage/${folders[asset.kind]}/${asset.assetId}/${versionId}/`;
  const pictured = asset.kind === 'maps' || asset.kind === 'ugcGameVariants' || asset.kind === 'playlists';
  const draw = hash(hashText(asset.assetId), 1);
  const links = Object.entries(asset.links).map(([name, link]) => [name, bodyOf(link, season, false)]);
  return {
    ...(whole ? { CustomData: asset.custom } : {}),
    ...(whole ? { Tags: ['343i'] } : {}),
    ...(whole && asset.kind === 'maps' ? { PrefabLinks: [] } : {}),
    ...Object.fromEntries(links),
    ...(whole && asset.kind === 'playlists'
      ? {
          RotationEntries: asset.rotation.map((entry) => ({
            Metadata: { Weight: 50 },
            ...bodyOf({ ...entry, links: {} }, season, false),
          })),
        }
      : {}),
    AssetId: asset.assetId,
    VersionId: versionId,
    PublicName: asset.name,
    Description: asset.description,
    Files: {
      Prefix: `https://blobs-infiniteugc.svc.halowaypoint.com${path}`,
      FileRelativePaths: pictured ? ['images/hero.png', 'images/thumbnail.png'] : [],
      PrefixEndpoint: {
        AuthorityId: 'iUgcFiles',
        Path: path,
        QueryString: null,
        RetryPolicyId: 'linearretry',
        TopicName: '',
        AcknowledgementTypeId: 0,
        AuthenticationLifetimeExtensionSupported: false,
        ClearanceAware: false,
      },
    },
    Contributors: [],
    AssetHome: 1,
    AssetStats: {
      PlaysRecent: draw % 50_000,
      PlaysAllTime: draw % 5_000_000,
      Favorites: draw % 900,
      Likes: 0,
      Bookmarks: 0,
      ParentAssetCount: 1 + (draw % 60),
      AverageRating: 0,
      NumberOfRatings: 0,
    },
    InspectionResult: 50,
    CloneBehavior: 0,
    Order: 0,
  };
}

export function playlistRulesJson(playlistId: string, season: number): string | null {
  const playlist: Playlist | undefined = playlists.find((one) => one.assetId === playlistId.toLowerCase());
  if (playlist === undefined) return null;
  const hint = playlist.key.replaceAll('-', '_');
  return JSON.stringify({
    NameHint: `sandbox_${hint}`,
    PlatformMatchmakingHopperId: `SANDBOX-${hint}`,
    UgcPlaylistVersion: versionOf(playlist.assetId, season),
    GameStartRulesId: hint,
    TrueMatchSettings: `${hint}.json`,
    ThunderheadContentConfiguration: 'NonCampaign',
    ThunderheadVmSize: playlist.format === 'btb' ? 'Large' : 'Medium',
    HasCsr: playlist.ranked,
    PlaylistExperience: playlist.experienceName,
    MatchmakingDelaySec: 0,
    UseGameVariantFilter: false,
    MatchOnCsr: playlist.ranked,
    ForceEnableEac: false,
  });
}
