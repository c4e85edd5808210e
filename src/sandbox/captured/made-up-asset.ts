import { hash32 } from '../random.ts';
import type { AssetKind } from '../source.ts';
import type { AssetReference } from './asset-references.ts';
import { makeUpWord } from './captured-people.ts';

/** Engine modes (UPSTREAM §5), so that a made-up variant at least says what was played. */
const MODE_NAMES: Record<number, string> = {
  6: 'Slayer',
  7: 'Attrition',
  8: 'Elimination',
  9: 'Fiesta',
  11: 'Strongholds',
  12: 'King of the Hill',
  14: 'Total Control',
  15: 'CTF',
  16: 'Assault',
  17: 'Extraction',
  18: 'Oddball',
  19: 'Stockpile',
  22: 'Infection',
  23: 'VIP',
  25: 'Grifball',
  39: 'Land Grab',
  41: 'Minigame',
  42: 'Firefight',
};

const FOLDER: Record<AssetKind, string> = {
  maps: 'map',
  ugcGameVariants: 'ugcgamevariant',
  playlists: 'playlist',
  mapModePairs: 'mapmodepair',
  engineGameVariants: 'enginegamevariant',
};

/** A name that depends on the id; `nameOf` knows the real names some captures mention. */
export function makeUpName(
  reference: AssetReference,
  nameOf: (kind: AssetKind, assetId: string) => string,
): string {
  const { kind, assetId, match } = reference;
  const word = makeUpWord(assetId);
  const { GameVariantCategory, UgcGameVariant, MapVariant } = match.match.MatchInfo;
  if (kind === 'ugcGameVariants') return `${MODE_NAMES[GameVariantCategory] ?? 'Custom'}:${word}`;
  if (kind === 'mapModePairs') {
    return `${nameOf('ugcGameVariants', UgcGameVariant.AssetId)} on ${nameOf('maps', MapVariant.AssetId)}`;
  }
  return kind === 'playlists' ? `Playlist ${word}` : word;
}

/** A minimal asset in the true shape of its kind. */
export function makeUpAsset(
  reference: AssetReference,
  versionId: string,
  nameOf: (kind: AssetKind, assetId: string) => string,
): object {
  const { kind, assetId, match } = reference;
  const { MapVariant, UgcGameVariant } = match.match.MatchInfo;
  const link = (linked: AssetKind, { AssetId, VersionId }: { AssetId: string; VersionId: string }) =>
    base(linked, AssetId, VersionId, nameOf(linked, AssetId));
  const own = base(kind, assetId, versionId, nameOf(kind, assetId));

  switch (kind) {
    case 'maps':
      // A signed 32-bit tag: may be negative (UPSTREAM §7.20).
      return {
        CustomData: {
          NumOfObjectsOnMap: 0,
          TagLevelId: hash32(assetId) | 0,
          IsBaked: true,
          HasNodeGraph: false,
        },
        Tags: [],
        PrefabLinks: [],
        ...own,
      };
    case 'ugcGameVariants':
      return { CustomData: { KeyValues: {} }, Tags: [], EngineGameVariantLink: null, ...own };
    case 'playlists':
      return { CustomData: PLAYLIST_CUSTOM_DATA, Tags: [], RotationEntries: [], ...own };
    case 'mapModePairs':
      return {
        CustomData: {},
        Tags: [],
        MapLink: link('maps', MapVariant),
        UgcGameVariantLink: link('ugcGameVariants', UgcGameVariant),
        ...own,
      };
    case 'engineGameVariants':
      return {
        CustomData: {
          SubsetData: { StatBucketGameType: 0, EngineName: '', VariantName: '' },
          LocalizedData: {},
        },
        Tags: [],
        ...own,
      };
  }
}

const PLAYLIST_CUSTOM_DATA = {
  PlaylistEntries: [],
  Strategy: 0,
  MinTeams: 2,
  MinTeamSize: 4,
  MaxTeams: 2,
  MaxTeamSize: 4,
  MaxTeamImbalance: 0,
  MaxSplitscreenPlayersAllowed: 4,
  AllowFriendJoinInProgress: false,
  AllowMatchmakingJoinInProgress: false,
  AllowBotJoinInProgress: false,
  ExitExperienceDurationSec: 30,
  FireteamLeaderKickAllowed: false,
  DisableMidgameChat: false,
  AllowedDeviceInputs: [0],
  BotDifficulty: 0,
  MinFireteamSize: 1,
  MaxFireteamSize: 4,
};

/** What every asset and every link has. */
function base(kind: AssetKind, assetId: string, versionId: string, publicName: string): object {
  const path = `/ugcstorage/${FOLDER[kind]}/${assetId}/${versionId}/`;
  return {
    AssetId: assetId,
    VersionId: versionId,
    PublicName: publicName,
    Description: '',
    Files: {
      Prefix: `https://blobs-infiniteugc.svc.halowaypoint.com${path}`,
      FileRelativePaths: ['images/hero.png', 'images/thumbnail.png'],
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
      PlaysRecent: 0,
      PlaysAllTime: 0,
      Favorites: 0,
      Likes: 0,
      Bookmarks: 0,
      ParentAssetCount: 0,
      AverageRating: 0,
      NumberOfRatings: 0,
    },
    InspectionResult: 0,
    CloneBehavior: 0,
    Order: 0,
  };
}
