import { badRequest, empty, json, type Reply } from '../reply.ts';
import { readPlayer } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import { hidesHistory, type SandboxState } from '../sandbox-state.ts';
import type { HistoryType } from '../source.ts';

/** Larger pages are not refused, the size is ignored (UPSTREAM §4.1). */
const PAGE = 25;

/** Words as most clients send them, numbers as one does (UPSTREAM §4.1). */
const TYPES: Record<string, HistoryType> = {
  all: 'all',
  matchmaking: 'matchmaking',
  custom: 'custom',
  local: 'local',
  0: 'all',
  1: 'matchmaking',
  2: 'custom',
  3: 'local',
};

/** The match list and the match count of a player. */
export function playerHistoryRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'match-list',
      service: 'stats',
      family: 'match-list',
      method: 'GET',
      path: '/hi/players/:/matches',
      auth: 'spartan',
      handle: (exchange) => list(state, exchange),
    },
    {
      name: 'match-count',
      service: 'stats',
      family: 'player-stats',
      method: 'GET',
      path: '/hi/players/:/matches/count',
      auth: 'spartan',
      handle: ({ params: [segment = ''] }) => {
        const found = readPlayer(state.source, segment);
        return found === null ? empty(404) : json(state.source.matchCount(found.xuid));
      },
    },
  ];
}

function list(state: SandboxState, { params: [segment = ''], query, account }: Exchange): Reply {
  const type = TYPES[(query.get('type') ?? 'all').toLowerCase()];
  if (type === undefined) return badRequest('type');
  const found = readPlayer(state.source, segment);
  if (found === null) return empty(404);

  const start = Math.max(0, readWhole(query.get('start'), 0));
  const asked = readWhole(query.get('count'), PAGE);
  const count = asked >= 1 && asked <= PAGE ? asked : PAGE;
  // Past the end, never played, unknown and private look the same: 200 and nothing (UPSTREAM §4.1).
  const results = hidesHistory(state, found.xuid, account)
    ? []
    : state.source.history(found.xuid, type, start, count);
  return json({ Start: start, Count: count, ResultCount: results.length, Results: results, Links: {} });
}

function readWhole(text: string | null, fallback: number): number {
  return text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : fallback;
}
