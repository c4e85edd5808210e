import { hosts } from '../endpoints.ts';
import { WaypointAuthFailed } from '../errors.ts';
import { decodeJson } from '../parse.ts';
import {
  type OAuthToken,
  parseClearance,
  parseOAuthToken,
  parseSpartanToken,
  parseXboxToken,
  type XboxToken,
} from '../payloads.ts';
import type { WireResponse } from '../transport.ts';
import { type ExchangeDeps, exchange } from './exchange.ts';
import type { Minted } from './layer.ts';

/** The five exchanges of UPSTREAM §2, each one request. */

export const SCOPE = 'Xboxlive.signin Xboxlive.offline_access';
/** What public clients send (UPSTREAM §1). */
export const SERVICE_USER_AGENT = 'SHIVA-2043073184/6.10021.18539.0 (release; PC)';
const MINT_USER_AGENT = 'HaloWaypoint/2021112313511900 CFNetwork/1327.0.4 Darwin/21.2.0';
const JSON_HEADERS = { accept: 'application/json', 'content-type': 'application/json' };
const XBOX_HEADERS = { ...JSON_HEADERS, 'x-xbl-contract-version': '1' };
/** When the clearance answer has no usable Expires (UPSTREAM §2). */
const CLEARANCE_MS = 60 * 60_000;

export interface OAuthClient {
  clientId: string;
  clientSecret: string;
}

export type OAuthGrant =
  | { grant_type: 'refresh_token'; refresh_token: string }
  | { grant_type: 'authorization_code'; code: string; redirect_uri: string };

/** Throws WaypointAuthFailed when Microsoft refuses the grant; its `reason` is the OAuth error code. */
export async function requestOAuth(
  deps: ExchangeDeps,
  client: OAuthClient,
  grant: OAuthGrant,
): Promise<OAuthToken> {
  const form = new URLSearchParams({
    ...grant,
    scope: SCOPE,
    client_id: client.clientId,
  });
  // A public client has none, and Microsoft refuses an empty one.
  if (client.clientSecret !== '') form.set('client_secret', client.clientSecret);
  const { body } = await exchange(
    deps,
    {
      endpoint: 'auth.oauth',
      method: 'POST',
      host: hosts.microsoft,
      path: '/oauth20_token.srf',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    },
    parseOAuthToken,
    ({ status, body: refusal }) =>
      status === 400 || status === 401 || status === 403
        ? new WaypointAuthFailed({ layer: 'oauth', reason: errorCode(refusal, 'error'), status })
        : null,
  );
  return body;
}

export async function requestUserToken(deps: ExchangeDeps, accessToken: string): Promise<Minted<XboxToken>> {
  const { body } = await exchange(
    deps,
    {
      endpoint: 'auth.user',
      method: 'POST',
      host: hosts.xboxUser,
      path: '/user/authenticate',
      headers: XBOX_HEADERS,
      body: JSON.stringify({
        RelyingParty: 'http://auth.xboxlive.com',
        TokenType: 'JWT',
        Properties: { AuthMethod: 'RPS', SiteName: 'user.auth.xboxlive.com', RpsTicket: `d=${accessToken}` },
      }),
    },
    parseXboxToken,
  );
  return { value: body, expiresAt: Date.parse(body.NotAfter) };
}

const RELYING_PARTIES = {
  'xsts-halo': 'https://prod.xsts.halowaypoint.com/',
  'xsts-xbox': 'http://xboxlive.com',
} as const;

export async function requestXsts(
  deps: ExchangeDeps,
  layer: keyof typeof RELYING_PARTIES,
  userToken: string,
): Promise<Minted<XboxToken>> {
  const { body } = await exchange(
    deps,
    {
      endpoint: `auth.${layer}`,
      method: 'POST',
      host: hosts.xboxXsts,
      path: '/xsts/authorize',
      headers: XBOX_HEADERS,
      body: JSON.stringify({
        RelyingParty: RELYING_PARTIES[layer],
        TokenType: 'JWT',
        Properties: { UserTokens: [userToken], SandboxId: 'RETAIL' },
      }),
    },
    parseXboxToken,
    // XErr says what is wrong with the Xbox account itself (none, a child, a blocked country): no token helps.
    ({ status, body: refusal }) => {
      const reason = status === 401 ? errorCode(refusal, 'XErr') : null;
      return reason === null ? null : new WaypointAuthFailed({ layer, reason: `XErr ${reason}`, status });
    },
  );
  return { value: body, expiresAt: Date.parse(body.NotAfter) };
}

export async function requestSpartan(deps: ExchangeDeps, xstsToken: string): Promise<Minted<string>> {
  const { body } = await exchange(
    deps,
    {
      endpoint: 'auth.spartan',
      method: 'POST',
      host: hosts.settings,
      path: '/spartan-token',
      headers: { ...JSON_HEADERS, 'user-agent': MINT_USER_AGENT },
      body: JSON.stringify({
        Audience: 'urn:343:s3:services',
        MinVersion: '4',
        Proof: [{ Token: xstsToken, TokenType: 'Xbox_XSTSv3' }],
      }),
    },
    parseSpartanToken,
  );
  return { value: body.SpartanToken, expiresAt: Date.parse(body.ExpiresUtc.ISO8601Date) };
}

export async function requestClearance(deps: ExchangeDeps, spartanToken: string): Promise<Minted<string>> {
  const { body, headers } = await exchange(
    deps,
    {
      endpoint: 'auth.clearance',
      method: 'GET',
      host: hosts.settings,
      path: '/oban/flight-configurations/titles/hi/audiences/RETAIL/active',
      headers: {
        accept: 'application/json',
        'user-agent': SERVICE_USER_AGENT,
        'x-343-authorization-spartan': spartanToken,
      },
    },
    parseClearance,
  );
  const now = deps.clock.now();
  const expires = Date.parse(headers.expires ?? '');
  return { value: body.FlightConfigurationId, expiresAt: expires > now ? expires : now + CLEARANCE_MS };
}

/** A short machine code out of a refusal; anything longer or odder is not repeated, it may hold anything. */
function errorCode(body: WireResponse['body'], field: string): string | null {
  try {
    const value = decodeJson('auth', body);
    const code = typeof value === 'object' && value !== null ? Reflect.get(value, field) : null;
    return /^[A-Za-z0-9_.-]{1,40}$/.test(String(code)) && code !== null && code !== undefined
      ? String(code)
      : null;
  } catch {
    return null;
  }
}
