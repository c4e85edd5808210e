import { badRequest, empty, jsonBytesOr404, type Reply } from '../reply.ts';
import { readPlayer } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';

const LIFECYCLES: Record<string, 'matchmade' | 'custom' | 'local'> = {
  matchmade: 'matchmade',
  custom: 'custom',
  local: 'local',
};

const FILTERS = ['seasonid', 'gamevariantcategory', 'isranked', 'playlistassetid', 'gameplayinteraction'];

/** The sets upstream takes; any other is 400 (UPSTREAM §4.5). */
const ALLOWED_SETS = new Set(
  [
    [],
    ['seasonid'],
    ['seasonid', 'gamevariantcategory'],
    ['seasonid', 'gamevariantcategory', 'playlistassetid'],
    ['seasonid', 'gamevariantcategory', 'isranked'],
    ['seasonid', 'playlistassetid'],
    ['seasonid', 'gameplayinteraction'],
    ['gamevariantcategory'],
    ['gamevariantcategory', 'isranked'],
  ].map(toKey),
);

/** Lifetime totals. Filters are checked, then the unfiltered record is served: no source slices its totals. */
export function serviceRecordRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'service-record',
      service: 'stats',
      family: 'player-stats',
      method: 'GET',
      path: '/hi/players/:/:/servicerecord',
      auth: 'spartan',
      handle: (exchange) => serviceRecord(state, exchange),
    },
  ];
}

function serviceRecord(state: SandboxState, { params: [segment = '', word = ''], query }: Exchange): Reply {
  const lifecycle = LIFECYCLES[word.toLowerCase()];
  if (lifecycle === undefined) return empty(404);
  const used = new Set(
    [...query.keys()].map((key) => key.toLowerCase()).filter((key) => FILTERS.includes(key)),
  );
  if (!ALLOWED_SETS.has(toKey([...used])) || (used.size > 0 && lifecycle !== 'matchmade')) {
    return badRequest('unsupported filter set');
  }
  const found = readPlayer(state.source, segment);
  return found === null ? empty(404) : jsonBytesOr404(state.source.serviceRecord(found.xuid, lifecycle));
}

function toKey(filters: readonly string[]): string {
  return [...filters].sort().join('+');
}
