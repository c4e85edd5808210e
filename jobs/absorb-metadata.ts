import type { PrismaClient } from '../src/db/generated/client.ts';
import { storeAsset, storeMedals, storePlaylist, storeSeasons } from '../src/db/metadata.ts';
import type { RawEndpoint } from '../src/db/raw-endpoints.ts';
import { storeCareerRank, storeRank, storeServiceRecord } from '../src/db/snapshots.ts';
import type { RawAnswer } from '../src/db/store-match.ts';
import {
  normalizeAsset,
  normalizeMedals,
  normalizePlaylistRules,
  normalizeSeasons,
} from '../src/ingest/normalize-metadata.ts';
import { normalizeCareerRanks, normalizePlaylistCsr } from '../src/ingest/normalize-ranks.ts';
import { normalizeServiceRecord } from '../src/ingest/normalize-service-record.ts';
import {
  parseAsset,
  parseCareerRanks,
  parseCsrSeasonCalendar,
  parseMedalMetadata,
  parsePlaylistCsr,
  parsePlaylistRules,
  parseServiceRecord,
} from '../src/waypoint/payloads.ts';

type Absorb = (prisma: PrismaClient, answer: RawAnswer) => Promise<unknown>;

/**
 * From a kept payload to its rows, per endpoint: used when the answer arrives and when everything is rebuilt. Keys
 * carry what the answer does not say of itself.
 */
export const ABSORB = {
  medals: (prisma, { bytes }) => storeMedals(prisma, normalizeMedals(parseMedalMetadata(bytes).body)),
  csrSeasons: (prisma, { bytes }) =>
    storeSeasons(prisma, normalizeSeasons(parseCsrSeasonCalendar(bytes).body)),
  asset: (prisma, { bytes, key, fetchedAt }) => {
    const [kind = '', assetId = '', versionId = ''] = key.split('/');
    const found = normalizeAsset(parseAsset(bytes).body);
    return storeAsset(prisma, { kind: Number(kind), assetId, versionId }, found, fetchedAt);
  },
  playlistRules: (prisma, { bytes, key, fetchedAt }) =>
    storePlaylist(prisma, key, normalizePlaylistRules(parsePlaylistRules(bytes).body), fetchedAt),
  serviceRecord: (prisma, { bytes, key, fetchedAt: takenAt }) => {
    const [xuid = '', lifecycle = ''] = key.split('/');
    const columns = normalizeServiceRecord(parseServiceRecord(bytes).body);
    return storeServiceRecord(prisma, { xuid: BigInt(xuid), lifecycle, takenAt }, columns);
  },
  playlistCsr: async (prisma, { bytes, key, fetchedAt: takenAt }) => {
    const [playlistAssetId = ''] = key.split('/');
    for (const rank of normalizePlaylistCsr(parsePlaylistCsr(bytes).body))
      await storeRank(prisma, { playlistAssetId, takenAt }, rank);
  },
  careerRanks: async (prisma, { bytes, fetchedAt }) => {
    for (const rank of normalizeCareerRanks(parseCareerRanks(bytes).body))
      await storeCareerRank(prisma, fetchedAt, rank);
  },
} as const satisfies Partial<Record<RawEndpoint, Absorb>>;

export type AbsorbedEndpoint = keyof typeof ABSORB;
