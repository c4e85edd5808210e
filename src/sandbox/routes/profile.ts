import { hash32 } from '../random.ts';
import { badRequest, empty, json, type Reply } from '../reply.ts';
import { readList, unwrapXuid } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';
import type { SandboxPlayer } from '../source.ts';

/** 101 is 400 (UPSTREAM §3). */
const CEILING = 100;
const WRAPPED_GAMERTAG = /^gt\((.*)\)$/i;

/** profile.svc and comms.svc: who is who. */
export function profileRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'profile-user',
      service: 'profile',
      family: 'profile',
      method: 'GET',
      path: '/users/:',
      auth: 'spartan',
      handle: ({ params: [segment = ''] }) => {
        const player = readProfilePlayer(state, segment);
        return player === null ? empty(404) : json(toUser(player));
      },
    },
    {
      name: 'profile-users',
      service: 'profile',
      family: 'profile',
      method: 'GET',
      path: '/users',
      auth: 'spartan',
      handle: (exchange) => batch(state, exchange),
    },
    {
      name: 'comms-me',
      service: 'comms',
      family: 'other',
      method: 'GET',
      path: '/users/me',
      auth: 'spartan',
      handle: ({ account }) =>
        json({ xuid: account?.xuid, notificationsReadDate: { ISO8601Date: '2021-11-15T18:00:00Z' } }),
    },
    {
      name: 'ban-summary',
      service: 'bans',
      family: 'other',
      method: 'GET',
      path: '/hi/bansummary',
      auth: 'spartan',
      handle: ({ query }) =>
        json({
          Results: readList(query, 'targets').map((target) => ({
            Id: target.replace(/[{}]/g, ''),
            ResultCode: 0,
            Result: { BansInEffect: [] },
          })),
        }),
    },
  ];
}

/** `gt(…)` or `xuid(…)`, as both profile hosts write it. */
export function readProfilePlayer(state: SandboxState, segment: string): SandboxPlayer | null {
  const xuid = unwrapXuid(segment);
  if (xuid !== null) return state.source.playerByXuid(xuid);
  const gamertag = WRAPPED_GAMERTAG.exec(segment)?.[1];
  return gamertag === undefined ? null : state.source.playerByGamertag(gamertag);
}

/** A stand-in for the picture of a person, the same for ever. */
export function gamerpicUrl(player: SandboxPlayer): string {
  const image = hash32(`gamerpic ${player.xuid}`).toString(36);
  return `https://images-eds-ssl.xboxlive.com/image?url=${image}&format=png`;
}

function batch(state: SandboxState, { query }: Exchange): Reply {
  const xuids = readList(query, 'xuids');
  if (xuids.length === 0 || xuids.length > CEILING) return badRequest('xuids');
  const players = xuids.map((xuid) => state.source.playerByXuid(xuid));
  // One that does not exist spoils the whole batch, and the answer does not say which (UPSTREAM §3).
  if (players.includes(null)) return badRequest('xuids');
  return json(players.filter((player) => player !== null).map(toUser));
}

function toUser(player: SandboxPlayer): object {
  const picture = gamerpicUrl(player);
  const gamerpic = {
    small: `${picture}&w=64&h=64`,
    medium: `${picture}&w=208&h=208`,
    large: `${picture}&w=424&h=424`,
    xlarge: picture,
  };
  return { xuid: player.xuid, gamertag: player.gamertag, gamerpic };
}
