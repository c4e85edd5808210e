import { Type } from 'typebox';
import { empty, json, type Reply } from '../reply.ts';
import { readList } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import { hidesHistory, type SandboxState } from '../sandbox-state.ts';
import type { SandboxPlayer } from '../source.ts';
import { gamerpicUrl, readProfilePlayer } from './profile.ts';
import { readBody } from './read-body.ts';

const SettingsRequest = Type.Object({
  userIds: Type.Array(Type.String(), { minItems: 1 }),
  settings: Type.Array(Type.String()),
});

const PermissionRequest = Type.Object({
  permissions: Type.Array(Type.String(), { minItems: 1 }),
  users: Type.Array(Type.Object({ xuid: Type.String() }), { minItems: 1 }),
});

/** profile, peoplehub and privacy of Xbox Live: XBL3.0 tokens and contract versions (UPSTREAM §3, §4.1). */
export function xboxRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'xbox-profile-settings',
      service: 'xbox-profile',
      family: 'xbox',
      method: 'GET',
      path: '/users/:/profile/settings',
      auth: { xboxContracts: ['2', '3'] },
      handle: ({ params: [segment = ''], query }) => {
        const player = readProfilePlayer(state, segment);
        if (player === null) return empty(404);
        return json({ profileUsers: [toProfileUser(player, readList(query, 'settings'))] });
      },
    },
    {
      name: 'xbox-profile-batch',
      service: 'xbox-profile',
      family: 'xbox',
      method: 'POST',
      path: '/users/batch/profile/settings',
      auth: { xboxContracts: ['2', '3'] },
      handle: (exchange) => batchSettings(state, exchange),
    },
    {
      name: 'xbox-people-search',
      service: 'xbox-people',
      family: 'xbox',
      method: 'GET',
      path: '/users/me/people/search',
      auth: { xboxContracts: ['3', '5', '7'] },
      handle: (exchange) => search(state, exchange),
    },
    {
      name: 'xbox-permission',
      service: 'xbox-privacy',
      family: 'xbox',
      method: 'POST',
      path: '/users/me/permission/validate',
      auth: { xboxContracts: ['2'] },
      handle: (exchange) => validate(state, exchange),
    },
  ];
}

function batchSettings(state: SandboxState, { body }: Exchange): Reply {
  const request = readBody(SettingsRequest, body);
  if (request === null) return empty(400);
  const players = request.userIds
    .map((xuid) => state.source.playerByXuid(xuid))
    .filter((player) => player !== null);
  return json({ profileUsers: players.map((player) => toProfileUser(player, request.settings)) });
}

function toProfileUser(player: SandboxPlayer, asked: readonly string[]): object {
  const values: Record<string, string> = {
    Gamertag: player.gamertag,
    GameDisplayName: player.gamertag,
    AppDisplayName: player.gamertag,
    GameDisplayPicRaw: gamerpicUrl(player),
    AppDisplayPicRaw: gamerpicUrl(player),
    PublicGamerpic: gamerpicUrl(player),
    Gamerscore: '0',
  };
  const settings = asked.flatMap((id) => (values[id] === undefined ? [] : [{ id, value: values[id] }]));
  return { id: player.xuid, hostId: player.xuid, settings, isSponsoredUser: false };
}

/** Looks among the players the source shows off, plus an exact hit: a source keeps no index of name fragments. */
function search(state: SandboxState, { query }: Exchange): Reply {
  const wanted = (query.get('q') ?? '').trim().toLowerCase();
  if (wanted === '') return empty(400);
  const gamertags = state.source.demoGamertags.filter((gamertag) => gamertag.toLowerCase().includes(wanted));
  const people = new Map<string, SandboxPlayer>();
  for (const gamertag of [wanted, ...gamertags]) {
    const player = state.source.playerByGamertag(gamertag);
    if (player !== null) people.set(player.xuid, player);
  }
  const most = Number(query.get('maxItems') ?? 15) || 15;
  return json({
    people: [...people.values()].slice(0, most).map((player) => ({
      xuid: player.xuid,
      displayName: player.gamertag,
      gamertag: player.gamertag,
      displayPicRaw: gamerpicUrl(player),
      gamerScore: '0',
    })),
  });
}

/** Answers are positional: permission names are not repeated (UPSTREAM §4.1). */
function validate(state: SandboxState, { body, account }: Exchange): Reply {
  const request = readBody(PermissionRequest, body);
  if (request === null) return empty(400);
  const responses = request.users.map((user) => ({
    user,
    permissions: request.permissions.map((permission) =>
      permission === 'ViewTargetGameHistory' && hidesHistory(state, user.xuid, account)
        ? { isAllowed: false, restrictions: [{ reason: 'PrivacySettingsRestrictsTarget' }] }
        : { isAllowed: true },
    ),
  }));
  return json({ responses });
}
