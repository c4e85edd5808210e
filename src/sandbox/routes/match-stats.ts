import { unitFrom } from '../random.ts';
import { empty, jsonBytes, type Reply } from '../reply.ts';
import type { Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';

/** One match in full (UPSTREAM §4.2). */
export function matchStatsRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'match-stats',
      service: 'stats',
      family: 'match-stats',
      method: 'GET',
      path: '/hi/matches/:/stats',
      auth: 'spartan',
      handle: ({ params: [matchId = ''] }) => matchStats(state, matchId.toLowerCase()),
    },
  ];
}

function matchStats(state: SandboxState, matchId: string): Reply {
  if (isNotReadyYet(state, matchId)) return empty(404);
  const body = state.source.matchStats(matchId);
  return body === null ? empty(404) : jsonBytes(body);
}

/** Listed already, not readable yet (UPSTREAM §7.16). */
function isNotReadyYet({ faults, source, seed, now }: SandboxState, matchId: string): boolean {
  if (faults.fresh404 === 0 || unitFrom(`${seed} fresh ${matchId}`) >= faults.fresh404) return false;
  const endedAt = source.matchEndedAt(matchId);
  return endedAt !== null && now().getTime() - endedAt.getTime() < faults.freshMatchDelaySeconds * 1000;
}
