import { unitFrom } from '../random.ts';
import { badRequest, empty, json, type Reply } from '../reply.ts';
import { readList, unwrapXuid } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';

/** The 33rd player vanishes from a 200 (UPSTREAM §4.3). */
const CEILING = 32;

/** Skill of a match and CSR of a playlist. */
export function skillRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'match-skill',
      service: 'skill',
      family: 'match-skill',
      method: 'GET',
      path: '/hi/matches/:/skill',
      auth: 'spartan',
      handle: (exchange) => {
        const matchId = (exchange.params[0] ?? '').toLowerCase();
        return results(exchange, matchId, (xuids) => state.source.matchSkill(matchId, xuids));
      },
    },
    {
      name: 'playlist-csr',
      service: 'skill',
      family: 'playlist-csr',
      method: 'GET',
      path: '/hi/playlist/:/csrs',
      auth: 'spartan',
      handle: (exchange) => {
        const playlistId = (exchange.params[0] ?? '').toLowerCase();
        const season = readSeason(exchange.query.get('season'));
        return results(exchange, playlistId, (xuids) => state.source.playlistCsr(playlistId, xuids, season));
      },
    },
  ];
}

function results(
  { query }: Exchange,
  key: string,
  lookUp: (xuids: readonly string[]) => Array<object | null> | null,
): Reply {
  const players = readList(query, 'players').slice(0, CEILING);
  if (players.length === 0) return badRequest('players');

  const xuids = players.map(unwrapXuid);
  const known = xuids.filter((xuid) => xuid !== null);
  const found = lookUp(known);
  if (found === null) return empty(404);
  const value = found.filter((result) => result !== null);
  if (value.length === players.length) return json({ Value: value });

  // One bad xuid makes it 404, sometimes with the rest in the body: for a given key always the same (UPSTREAM §4.3).
  return unitFrom(`usable body ${key}`) < 0.5 ? json({ Value: value }, 404) : empty(404);
}

/** Only the bare id counts; the path form is taken and ignored (UPSTREAM §4.4). */
function readSeason(season: string | null): string | null {
  return season === null || season === '' || season.includes('/') ? null : season;
}
