import { Type } from 'typebox';
import { empty, json, type Reply } from '../reply.ts';
import { unwrapXuid } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import { clearanceId, type SandboxState } from '../sandbox-state.ts';
import { toStatsDuration } from '../stats-duration.ts';
import { readBody } from './read-body.ts';
import { HALO_RELYING_PARTY } from './xbox-auth.ts';

const SpartanRequest = Type.Object({
  Audience: Type.Literal('urn:343:s3:services'),
  MinVersion: Type.Literal('4'),
  Proof: Type.Array(Type.Object({ Token: Type.String(), TokenType: Type.Literal('Xbox_XSTSv3') }), {
    minItems: 1,
  }),
});

const CLEARANCE_PATH = '/oban/flight-configurations/titles/hi/audiences/RETAIL';

/** settings.svc: the Spartan mint and the clearance, in both spellings clients use (UPSTREAM §2). */
export function settingsRoutes(state: SandboxState): Route[] {
  return [
    {
      name: 'spartan-token',
      service: 'settings',
      family: 'auth',
      method: 'POST',
      path: '/spartan-token',
      auth: 'none',
      handle: (exchange) => mint(state, exchange),
    },
    {
      name: 'clearance',
      service: 'settings',
      family: 'auth',
      method: 'GET',
      path: `${CLEARANCE_PATH}/active`,
      auth: 'spartan',
      handle: () => clearance(state),
    },
    {
      name: 'clearance',
      service: 'settings',
      family: 'auth',
      method: 'GET',
      path: `${CLEARANCE_PATH}/players/:/active`,
      auth: 'spartan',
      handle: ({ params: [player = ''], account }) =>
        unwrapXuid(player) === account?.xuid ? clearance(state) : empty(403),
    },
  ];
}

function mint(state: SandboxState, { body }: Exchange): Reply {
  const request = readBody(SpartanRequest, body);
  if (request === null) return empty(400);
  const proof = state.tokens.find('xsts', request.Proof[0]?.Token);
  if (proof === null || proof.scope !== HALO_RELYING_PARTY) return empty(401);
  const spartan = state.tokens.issue('spartan', proof.account);
  return json({
    SpartanToken: spartan.token,
    // No fractional seconds, as seen in practice.
    ExpiresUtc: { ISO8601Date: spartan.expiresAt.toISOString().replace(/\.\d+Z$/, 'Z') },
    TokenDuration: toStatsDuration(state.lifetimes.spartan),
  });
}

function clearance(state: SandboxState): Reply {
  const expires = new Date(state.now().getTime() + state.lifetimes.clearance * 1000);
  return json({ FlightConfigurationId: clearanceId(state, 0) }, 200, { expires: expires.toUTCString() });
}
