import { Type } from 'typebox';
import { hash32 } from '../random.ts';
import { empty, json, type Reply } from '../reply.ts';
import type { Exchange, Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';
import type { SandboxPlayer } from '../source.ts';
import type { IssuedToken } from '../token-store.ts';
import { readBody } from './read-body.ts';

export const HALO_RELYING_PARTY = 'https://prod.xsts.halowaypoint.com/';
export const XBOX_RELYING_PARTY = 'http://xboxlive.com';

const UserRequest = Type.Object({
  RelyingParty: Type.Literal('http://auth.xboxlive.com'),
  TokenType: Type.Literal('JWT'),
  Properties: Type.Object({
    AuthMethod: Type.Literal('RPS'),
    SiteName: Type.Literal('user.auth.xboxlive.com'),
    RpsTicket: Type.String({ pattern: '^d=' }),
  }),
});

const XstsRequest = Type.Object({
  RelyingParty: Type.String(),
  TokenType: Type.Literal('JWT'),
  Properties: Type.Object({
    UserTokens: Type.Array(Type.String(), { minItems: 1 }),
    SandboxId: Type.Literal('RETAIL'),
  }),
});

/** user.auth and xsts.auth: access token → user token → XSTS for either relying party (UPSTREAM §2). */
export function xboxAuthRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'xbox-user-token',
      service: 'xbox-user-auth',
      family: 'auth',
      method: 'POST',
      path: '/user/authenticate',
      auth: 'none',
      handle: (exchange) => authenticate(state, exchange),
    },
    {
      name: 'xsts-token',
      service: 'xbox-xsts',
      family: 'auth',
      method: 'POST',
      path: '/xsts/authorize',
      auth: 'none',
      handle: (exchange) => authorize(state, exchange),
    },
  ];
}

/** The user hash that goes with every Xbox token of a person. */
export function userHash(account: SandboxPlayer): string {
  return String(hash32(`uhs ${account.xuid}`)).padStart(10, '0');
}

function authenticate(state: SandboxState, exchange: Exchange): Reply {
  const request = readBody(UserRequest, exchange.body);
  if (request === null || exchange.headers['x-xbl-contract-version'] !== '1') return empty(400);
  const access = state.tokens.find('access', request.Properties.RpsTicket.slice(2));
  if (access === null) return empty(401);
  const issued = state.tokens.issue('user', access.account);
  return xboxToken(issued, { uhs: userHash(issued.account) });
}

function authorize(state: SandboxState, exchange: Exchange): Reply {
  const request = readBody(XstsRequest, exchange.body);
  if (request === null || exchange.headers['x-xbl-contract-version'] !== '1') return empty(400);
  const { RelyingParty: relyingParty } = request;
  if (relyingParty !== HALO_RELYING_PARTY && relyingParty !== XBOX_RELYING_PARTY) return empty(400);
  const user = state.tokens.find('user', request.Properties.UserTokens[0]);
  if (user === null) return empty(401);

  const issued = state.tokens.issue('xsts', user.account, relyingParty);
  const uhs = userHash(issued.account);
  if (relyingParty === HALO_RELYING_PARTY) return xboxToken(issued, { uhs });
  const { gamertag: gtg, xuid: xid } = issued.account;
  return xboxToken(issued, { gtg, xid, uhs, agg: 'Adult', usr: '', utr: '', prv: '' });
}

function xboxToken(issued: IssuedToken, claims: Record<string, string>): Reply {
  return json({
    IssueInstant: toXboxInstant(issued.issuedAt),
    NotAfter: toXboxInstant(issued.expiresAt),
    Token: issued.token,
    DisplayClaims: { xui: [claims] },
  });
}

/** Seven decimals, as Xbox writes instants. */
function toXboxInstant(date: Date): string {
  return date.toISOString().replace(/Z$/, '0000Z');
}
