import type { IncomingHttpHeaders } from 'node:http';
import { empty, type Reply } from './reply.ts';
import type { RouteAuth } from './route.ts';
import { userHash, XBOX_RELYING_PARTY } from './routes/xbox-auth.ts';
import { isClearanceAccepted, type SandboxState } from './sandbox-state.ts';
import type { SandboxPlayer } from './source.ts';

const XBL = /^XBL3\.0 x=([^;]+);(.+)$/;

/** Who is asking, or the refusal upstream would give. */
export type Authorized = { account: SandboxPlayer | null } | { refusal: Reply };

/** Checks the headers an endpoint asks for, in upstream's order: the token first, the clearance after it. */
export function authorize(state: SandboxState, auth: RouteAuth, headers: IncomingHttpHeaders): Authorized {
  if (auth === 'none') return { account: null };
  if (typeof auth === 'object') return authorizeXbox(state, auth.xboxContracts, headers);

  const spartan = state.tokens.find('spartan', readSpartan(headers));
  if (spartan === null) return { refusal: empty(401) };
  // Also what the wrong header name `x-343-authorization-clearance` runs into: 400, no body (UPSTREAM §1).
  if (auth === 'spartan-and-clearance' && !isClearanceAccepted(state, single(headers['343-clearance']))) {
    return { refusal: empty(400) };
  }
  return { account: spartan.account };
}

/** The Spartan token of a request, whether valid or not. */
export function readSpartan(headers: IncomingHttpHeaders): string | undefined {
  return single(headers['x-343-authorization-spartan']);
}

function authorizeXbox(
  state: SandboxState,
  contracts: readonly string[],
  headers: IncomingHttpHeaders,
): Authorized {
  const match = XBL.exec(headers.authorization ?? '');
  const xsts = state.tokens.find('xsts', match?.[2]);
  if (xsts === null || xsts.scope !== XBOX_RELYING_PARTY || match?.[1] !== userHash(xsts.account)) {
    return { refusal: empty(401) };
  }
  const contract = single(headers['x-xbl-contract-version']);
  if (contract === undefined || !contracts.includes(contract)) return { refusal: empty(400) };
  return { account: xsts.account };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
