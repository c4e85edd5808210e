import { badRequest, empty, json, type Reply } from '../reply.ts';
import { readList, readPlayer, unwrapXuid } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';

/** The 33rd player vanishes, as with skill (UPSTREAM §4.8). */
const CEILING = 32;

/** economy: career ranks, of anybody in a list and of oneself on the own path. */
export function economyRoutes(state: SandboxState): Route[] {
  const common = {
    service: 'economy',
    family: 'economy',
    method: 'GET',
    auth: 'spartan-and-clearance',
  } as const;
  return [
    {
      ...common,
      name: 'career-ranks',
      path: '/hi/careerranks/careerRank1',
      handle: (exchange) => careerRanks(state, exchange),
    },
    {
      ...common,
      name: 'career-rank-own',
      path: '/hi/players/:/rewardtracks/careerranks/careerrank1',
      handle: (exchange) => ownCareerRank(state, exchange),
    },
  ];
}

function careerRanks(state: SandboxState, { query }: Exchange): Reply {
  const xuids = readList(query, 'players').slice(0, CEILING).map(unwrapXuid);
  if (xuids.length === 0 || xuids.includes(null)) return badRequest('players');
  return json({ RewardTracks: state.source.careerRanks(xuids.filter((xuid) => xuid !== null)) });
}

function ownCareerRank(state: SandboxState, { params: [segment = ''], account }: Exchange): Reply {
  const found = readPlayer(state.source, segment);
  if (account === null || found?.xuid !== account.xuid) return empty(403);
  const [own] = state.source.careerRanks([account.xuid]);
  return own !== undefined && 'Result' in own ? json(own.Result) : empty(404);
}
