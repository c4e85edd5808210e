import { VERSIONS } from '../../db/reads/shared-table.ts';
import {
  selectMaps,
  selectMedalMetadata,
  selectModes,
  selectPlaylists,
  selectSeasons,
} from '../../db/reads/tables/metadata.ts';
import type { Deps } from '../../deps.ts';
import {
  MEDAL_QUERY,
  type MedalQuery,
  MetadataMap,
  MetadataMedal,
  MetadataMode,
  MetadataPlaylist,
  MetadataSeason,
} from '../../schemas/metadata.ts';
import type { ApiTable } from '../define-table.ts';
import { createSharedTable } from '../shared-table.ts';

const HOUR = 3_600;

/** What every table here has: small, slow, the same for everybody. */
const shared = {
  tag: 'metadata',
  cost: 1,
  maxAgeSeconds: HOUR,
  pageSize: 200,
  versions: () => [VERSIONS.metadata],
} as const;

/** What matches refer to, by name. */
export function metadata(pool: Deps['db']['pool']): ApiTable[] {
  return [
    createSharedTable(pool, {
      ...shared,
      operationId: 'listPlaylists',
      path: '/playlists',
      summary: 'Playlists',
      description: 'Playlists of stored matches, ranked ones first, then by name.',
      row: MetadataPlaylist,
      select: selectPlaylists,
    }),
    createSharedTable(pool, {
      ...shared,
      operationId: 'listMaps',
      path: '/maps',
      summary: 'Maps',
      description: 'Maps of stored matches by name, those of custom games too.',
      row: MetadataMap,
      select: selectMaps,
    }),
    createSharedTable(pool, {
      ...shared,
      operationId: 'listModes',
      path: '/modes',
      summary: 'Modes',
      description:
        'The engine’s categories in our words, as filters take them, each with the game variants seen of it. A ' +
        'variant’s name may say more than its category.',
      row: MetadataMode,
      select: selectModes,
    }),
    createSharedTable<MedalQuery>(pool, {
      ...shared,
      operationId: 'listMedals',
      path: '/medals',
      summary: 'Medals',
      description:
        'Medals as upstream’s metadata has them, with where each one’s picture is on upstream’s sheets. Matches hold ' +
        'medals the metadata does not know.',
      query: MEDAL_QUERY,
      row: MetadataMedal,
      select: selectMedalMetadata,
    }),
    createSharedTable(pool, {
      ...shared,
      operationId: 'listSeasons',
      path: '/seasons',
      summary: 'Seasons',
      description: 'Seasons of the CSR calendar, the newest first.',
      // Which one is current changes by itself.
      maxAgeSeconds: 300,
      row: MetadataSeason,
      select: selectSeasons,
      versions: () => [VERSIONS.metadata, VERSIONS.season],
    }),
  ];
}
