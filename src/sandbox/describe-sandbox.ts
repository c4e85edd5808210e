import type { Sandbox } from './start-sandbox.ts';

/** What a person needs to use a sandbox: where it is, how to sign in, and calls to try in order. */
export function describeSandbox({ origin, credentials, source, mintSpartan }: Sandbox): string {
  const { clientId, clientSecret, refreshToken, redirectUri } = credentials;
  const gamertag = encodeURIComponent(source.demoGamertags[0] ?? source.owner.gamertag);
  const spartan = '-H \'accept: application/json\' -H "x-343-authorization-spartan: $SPARTAN"';
  return `Sandbox Waypoint at ${origin}

  client id      ${clientId}
  client secret  ${clientSecret}
  redirect URI   ${redirectUri}
  refresh token  ${refreshToken}

Sign in, or take this Spartan token (good for about four hours) and ask:

  SPARTAN='${mintSpartan()}'
  curl ${spartan} '${origin}/users/gt(${gamertag})'
  curl ${spartan} '${origin}/hi/players/${gamertag}/matches?count=25'

The first step of the chain to one of your own:

  curl ${origin}/oauth20_token.srf -d grant_type=refresh_token -d client_id=${clientId} \\
    -d client_secret=${clientSecret} -d refresh_token=${refreshToken} -d scope='Xboxlive.signin Xboxlive.offline_access'
`;
}
