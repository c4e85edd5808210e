import { empty, jsonBytesOr404 } from '../reply.ts';
import type { Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';
import type { AssetKind } from '../source.ts';

const KINDS: readonly AssetKind[] = [
  'maps',
  'ugcGameVariants',
  'playlists',
  'mapModePairs',
  'engineGameVariants',
];

/** discovery-infiniteugc: assets by version or the latest, and the film of a match (UPSTREAM §4.8). */
export function discoveryRoutes(state: SandboxState): Route[] {
  const route = (name: string, path: string, handle: Route['handle']): Route => ({
    name,
    service: 'discovery',
    family: 'discovery',
    method: 'GET',
    path,
    auth: 'spartan',
    handle,
  });
  return [
    ...KINDS.flatMap((kind) => [
      route('asset', `/hi/${kind}/:`, ({ params: [assetId = ''] }) =>
        jsonBytesOr404(state.source.asset(kind, assetId.toLowerCase(), null)),
      ),
      route('asset-version', `/hi/${kind}/:/versions/:`, ({ params: [assetId = '', versionId = ''] }) =>
        jsonBytesOr404(state.source.asset(kind, assetId.toLowerCase(), versionId.toLowerCase())),
      ),
    ]),
    // Films expire, most matches have none.
    route('film', '/hi/films/matches/:/spectate', ({ params: [matchId = ''] }) =>
      state.source.film === undefined ? empty(404) : jsonBytesOr404(state.source.film(matchId.toLowerCase())),
    ),
  ];
}
