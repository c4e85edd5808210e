import { empty, json, type Reply } from '../reply.ts';
import type { Exchange, Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';
import type { IssuedToken } from '../token-store.ts';

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** login.live.com: the sign-in page, which signs the owner in without asking, and both token grants (UPSTREAM §2). */
export function microsoftRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'oauth-authorize',
      service: 'microsoft',
      family: 'auth',
      method: 'GET',
      path: '/oauth20_authorize.srf',
      auth: 'none',
      handle: (exchange) => authorize(state, exchange),
    },
    {
      name: 'oauth-token',
      service: 'microsoft',
      family: 'auth',
      method: 'POST',
      path: '/oauth20_token.srf',
      auth: 'none',
      handle: (exchange) => grant(state, exchange),
    },
  ];
}

function authorize(state: SandboxState, { query }: Exchange): Reply {
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== state.credentials.clientId) return oauthError(400, 'unauthorized_client');
  if (!isRedirectAllowed(state, redirectUri)) return oauthError(400, 'invalid_request');

  const target = new URL(redirectUri);
  const requestState = query.get('state');
  if (requestState !== null) target.searchParams.set('state', requestState);
  if (query.get('response_type') !== 'code') {
    target.searchParams.set('error', 'unsupported_response_type');
  } else if (!isScopeKnown(query.get('scope'))) {
    target.searchParams.set('error', 'invalid_scope');
  } else {
    target.searchParams.set('code', state.tokens.issue('code', state.source.owner, redirectUri).token);
  }
  return empty(302, { location: target.href });
}

function grant(state: SandboxState, { body, headers }: Exchange): Reply {
  if (!headers['content-type']?.includes('application/x-www-form-urlencoded')) {
    return oauthError(400, 'invalid_request');
  }
  const form = new URLSearchParams(body);
  const { clientId, clientSecret } = state.credentials;
  if (form.get('client_id') !== clientId || form.get('client_secret') !== clientSecret) {
    return oauthError(401, 'invalid_client');
  }
  if (!isScopeKnown(form.get('scope'))) return oauthError(400, 'invalid_scope');

  if (form.get('grant_type') === 'authorization_code') {
    const code = state.tokens.find('code', form.get('code') ?? undefined);
    if (code === null || code.scope !== form.get('redirect_uri')) return oauthError(400, 'invalid_grant');
    state.tokens.revoke(code.token);
    return tokenAnswer(state, code);
  }
  if (form.get('grant_type') === 'refresh_token') {
    const used = state.tokens.find('refresh', form.get('refresh_token') ?? undefined);
    if (used === null) return oauthError(400, 'invalid_grant');
    state.tokens.supersede(used);
    return tokenAnswer(state, used);
  }
  return oauthError(400, 'unsupported_grant_type');
}

function tokenAnswer(state: SandboxState, { account }: IssuedToken): Reply {
  return json({
    token_type: 'bearer',
    expires_in: state.lifetimes.access,
    scope: 'Xboxlive.signin Xboxlive.offline_access',
    access_token: state.tokens.issue('access', account).token,
    refresh_token: state.tokens.issue('refresh', account).token,
    user_id: account.xuid,
  });
}

function isScopeKnown(scope: string | null): boolean {
  return scope?.toLowerCase().split(/\s+/).includes('xboxlive.signin') === true;
}

/** The registered address, or any port of this machine: sign-in commands listen on whatever is free. */
function isRedirectAllowed(state: SandboxState, redirectUri: string): boolean {
  if (redirectUri === state.credentials.redirectUri) return true;
  return URL.canParse(redirectUri) && LOOPBACK_HOSTS.has(new URL(redirectUri).hostname);
}

function oauthError(status: number, error: string): Reply {
  return json({ error, error_description: `The sandbox refused this request: ${error}.` }, status);
}
