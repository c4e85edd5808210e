import { request } from 'undici';
import type { Sandbox } from '../../../src/sandbox/start-sandbox.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** Whatever JSON.parse makes of it: tests know the shape they look at. */
  json: ReturnType<typeof JSON.parse>;
}

interface Ask {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string | object;
}

const SCOPE = 'Xboxlive.signin Xboxlive.offline_access';

/** One request, read whole. `json` is undefined where the body is none. */
export async function ask(sandbox: Sandbox, path: string, options: Ask = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = options;
  const response = await request(sandbox.origin + path, {
    method,
    headers,
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.body.text();
  return { status: response.statusCode, headers: response.headers, text, json: parse(text) };
}

export function askForTokens(sandbox: Sandbox, form: Record<string, string>): Promise<Answer> {
  const { clientId, clientSecret } = sandbox.credentials;
  const fields = { client_id: clientId, client_secret: clientSecret, scope: SCOPE, ...form };
  return ask(sandbox, '/oauth20_token.srf', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}

export function refresh(sandbox: Sandbox, refreshToken = sandbox.credentials.refreshToken): Promise<Answer> {
  return askForTokens(sandbox, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

const XBL = { 'x-xbl-contract-version': '1', 'content-type': 'application/json' };

export function askForUser(sandbox: Sandbox, accessToken: string, headers: Record<string, string> = XBL) {
  return ask(sandbox, '/user/authenticate', {
    method: 'POST',
    headers,
    body: {
      RelyingParty: 'http://auth.xboxlive.com',
      TokenType: 'JWT',
      Properties: { AuthMethod: 'RPS', SiteName: 'user.auth.xboxlive.com', RpsTicket: `d=${accessToken}` },
    },
  });
}

export function askForXsts(sandbox: Sandbox, userToken: string, RelyingParty: string) {
  return ask(sandbox, '/xsts/authorize', {
    method: 'POST',
    headers: XBL,
    body: { RelyingParty, TokenType: 'JWT', Properties: { UserTokens: [userToken], SandboxId: 'RETAIL' } },
  });
}

export function askForSpartan(sandbox: Sandbox, xsts: string) {
  return ask(sandbox, '/spartan-token', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: {
      Audience: 'urn:343:s3:services',
      MinVersion: '4',
      Proof: [{ Token: xsts, TokenType: 'Xbox_XSTSv3' }],
    },
  });
}

/** The whole chain: ready-made headers for every kind of call. */
export async function signIn(sandbox: Sandbox) {
  const access = (await refresh(sandbox)).json.access_token;
  const user = (await askForUser(sandbox, access)).json.Token;
  const halo = (await askForXsts(sandbox, user, 'https://prod.xsts.halowaypoint.com/')).json.Token;
  const xbox = (await askForXsts(sandbox, user, 'http://xboxlive.com')).json;
  const spartan: string = (await askForSpartan(sandbox, halo)).json.SpartanToken;
  const plain = { accept: 'application/json', 'x-343-authorization-spartan': spartan };
  const flight = await ask(sandbox, '/oban/flight-configurations/titles/hi/audiences/RETAIL/active', {
    headers: plain,
  });
  return {
    halo: plain,
    cleared: { ...plain, '343-clearance': String(flight.json.FlightConfigurationId) },
    xbox: (contract: string) => ({
      authorization: `XBL3.0 x=${xbox.DisplayClaims.xui[0].uhs};${xbox.Token}`,
      'x-xbl-contract-version': contract,
      'content-type': 'application/json',
    }),
    claims: xbox.DisplayClaims.xui[0],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
