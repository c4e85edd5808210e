import { expect, test } from 'vitest';
import { ask, askForSpartan, askForTokens, askForUser, askForXsts, refresh, signIn } from './signed-in.ts';
import { startTiny } from './tiny-sandbox.ts';

const HALO = 'https://prod.xsts.halowaypoint.com/';

test('the sign-in page sends a code and the state back, and the code is good once', async () => {
  const sandbox = await startTiny();
  const redirectUri = 'http://localhost:4711/callback';
  const query = new URLSearchParams({
    client_id: sandbox.credentials.clientId,
    response_type: 'code',
    scope: 'Xboxlive.signin Xboxlive.offline_access',
    redirect_uri: redirectUri,
    state: 'st&te',
  });
  const page = await ask(sandbox, `/oauth20_authorize.srf?${query}`);
  expect(page.status).toBe(302);
  const location = new URL(String(page.headers.location));
  expect(location.origin + location.pathname).toBe(redirectUri);
  expect(location.searchParams.get('state')).toBe('st&te');

  const form = {
    grant_type: 'authorization_code',
    code: location.searchParams.get('code') ?? '',
    redirect_uri: redirectUri,
  };
  const wrongAddress = await askForTokens(sandbox, { ...form, redirect_uri: 'http://localhost/other' });
  expect([wrongAddress.status, wrongAddress.json.error]).toEqual([400, 'invalid_grant']);
  const tokens = await askForTokens(sandbox, form);
  expect(tokens.status).toBe(200);
  expect(Object.keys(tokens.json).sort()).toEqual(
    ['access_token', 'expires_in', 'refresh_token', 'scope', 'token_type', 'user_id'].sort(),
  );
  expect((await askForTokens(sandbox, form)).json.error).toBe('invalid_grant');
});

test('the sign-in page refuses foreign clients and addresses, and reports a bad scope', async () => {
  const sandbox = await startTiny();
  const authorize = (fields: Record<string, string>) =>
    ask(
      sandbox,
      `/oauth20_authorize.srf?${new URLSearchParams({
        client_id: sandbox.credentials.clientId,
        response_type: 'code',
        scope: 'Xboxlive.signin',
        redirect_uri: sandbox.credentials.redirectUri,
        ...fields,
      })}`,
    );
  expect((await authorize({})).status).toBe(302);
  expect((await authorize({ client_id: 'other' })).status).toBe(400);
  expect((await authorize({ redirect_uri: 'https://elsewhere.example/' })).status).toBe(400);
  expect(String((await authorize({ scope: 'openid' })).headers.location)).toContain('error=invalid_scope');
});

test('refresh tokens rotate: the old one dies after the grace, the new one lives', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const sandbox = await startTiny({ now: () => new Date(now), tokenLifetimes: { refreshGrace: 30 } });
  const first = await refresh(sandbox);
  expect(first.json.refresh_token).not.toBe(sandbox.credentials.refreshToken);
  now += 29_000;
  expect((await refresh(sandbox)).status).toBe(200);
  now += 2000;
  const late = await refresh(sandbox);
  expect([late.status, late.json.error]).toEqual([400, 'invalid_grant']);
  expect((await refresh(sandbox, first.json.refresh_token)).status).toBe(200);
});

test('the token endpoint refuses a wrong secret and a grant it does not know', async () => {
  const sandbox = await startTiny();
  const wrong = await askForTokens(sandbox, {
    grant_type: 'refresh_token',
    refresh_token: sandbox.credentials.refreshToken,
    client_secret: 'nope',
  });
  expect([wrong.status, wrong.json.error]).toEqual([401, 'invalid_client']);
  expect((await askForTokens(sandbox, { grant_type: 'password' })).json.error).toBe('unsupported_grant_type');
});

test('each layer is shaped as upstream and refuses what it did not issue', async () => {
  const sandbox = await startTiny({ now: () => new Date('2026-01-01T00:00:00.500Z') });
  const access = (await refresh(sandbox)).json.access_token;

  const user = await askForUser(sandbox, access);
  expect(user.json).toEqual({
    IssueInstant: '2026-01-01T00:00:00.5000000Z',
    NotAfter: '2026-01-15T00:00:00.5000000Z',
    Token: expect.any(String),
    DisplayClaims: { xui: [{ uhs: expect.stringMatching(/^\d{10}$/) }] },
  });
  expect((await askForUser(sandbox, 'stranger')).status).toBe(401);
  expect((await askForUser(sandbox, access, { 'content-type': 'application/json' })).status).toBe(400);

  const xbox = await askForXsts(sandbox, user.json.Token, 'http://xboxlive.com');
  const { owner } = sandbox.source;
  expect(xbox.json.DisplayClaims.xui[0]).toMatchObject({ xid: owner.xuid, gtg: owner.gamertag });
  const halo = await askForXsts(sandbox, user.json.Token, HALO);
  expect(Object.keys(halo.json.DisplayClaims.xui[0])).toEqual(['uhs']);
  expect((await askForXsts(sandbox, access, HALO)).status).toBe(401);
  expect((await askForXsts(sandbox, user.json.Token, 'https://elsewhere.example/')).status).toBe(400);

  const spartan = await askForSpartan(sandbox, halo.json.Token);
  expect(spartan.json).toEqual({
    SpartanToken: expect.stringMatching(/^v4=/),
    ExpiresUtc: { ISO8601Date: '2026-01-01T03:59:49Z' },
    TokenDuration: 'PT3H59M49S',
  });
  expect((await askForSpartan(sandbox, xbox.json.Token)).status).toBe(401);
});

test('every layer expires on its own', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const sandbox = await startTiny({
    now: () => new Date(now),
    tokenLifetimes: { spartan: 10, xsts: 20, user: 30, access: 40 },
  });
  const access = (await refresh(sandbox)).json.access_token;
  const user = (await askForUser(sandbox, access)).json.Token;
  const xsts = (await askForXsts(sandbox, user, HALO)).json.Token;
  const spartan = (await askForSpartan(sandbox, xsts)).json.SpartanToken;
  const me = () =>
    ask(sandbox, '/users/me', {
      headers: { accept: 'application/json', 'x-343-authorization-spartan': spartan },
    });

  expect((await me()).status).toBe(200);
  now += 11_000;
  expect((await me()).status).toBe(401);
  expect((await askForSpartan(sandbox, xsts)).status).toBe(200);
  now += 10_000;
  expect((await askForSpartan(sandbox, xsts)).status).toBe(401);
  expect((await askForXsts(sandbox, user, HALO)).status).toBe(200);
  now += 10_000;
  expect((await askForXsts(sandbox, user, HALO)).status).toBe(401);
  expect((await askForUser(sandbox, access)).status).toBe(200);
  now += 10_000;
  expect((await askForUser(sandbox, access)).status).toBe(401);
});

test('the clearance comes in both spellings, with an Expires header, and changes with time', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const sandbox = await startTiny({ now: () => new Date(now), tokenLifetimes: { clearance: 100 } });
  const { halo, cleared } = await signIn(sandbox);
  const own = `xuid(${sandbox.source.owner.xuid})`;
  const path = (player: string) =>
    `/oban/flight-configurations/titles/hi/audiences/retail/players/${player}/active`;
  const flight = await ask(sandbox, path(own), { headers: halo });
  expect(flight.json).toEqual({ FlightConfigurationId: cleared['343-clearance'] });
  expect(Date.parse(String(flight.headers.expires))).toBe(now + 100_000);
  expect((await ask(sandbox, path('xuid(2533274000000001)'), { headers: halo })).status).toBe(403);

  const ranks = () => ask(sandbox, `/hi/careerranks/careerRank1?players=${own}`, { headers: cleared });
  now += 99_000;
  expect((await ranks()).status).toBe(200);
  now += 150_000;
  expect((await ranks()).status).toBe(400);
  expect((await ask(sandbox, path(own), { headers: halo })).json).not.toEqual(flight.json);
});

test('credentials and tokens repeat with the seed', async () => {
  const [one, same, other] = await Promise.all([
    startTiny({ seed: 5 }),
    startTiny({ seed: 5 }),
    startTiny({ seed: 6 }),
  ]);
  expect(one.credentials).toEqual(same.credentials);
  expect(one.credentials.refreshToken).not.toBe(other.credentials.refreshToken);
  expect((await refresh(one)).json).toEqual((await refresh(same)).json);
});
