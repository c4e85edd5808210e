import type { IncomingHttpHeaders } from 'node:http';
import { authorize } from './authorize.ts';
import { empty, type Reply } from './reply.ts';
import type { Family, Route, Service } from './route.ts';
import type { SandboxState } from './sandbox-state.ts';
import { asXml } from './send-reply.ts';

/** Services that fall into XML; gamecms serves files as they lie, Microsoft and Xbox speak JSON only (UPSTREAM §1). */
const XML_SERVICES = new Set<Service>([
  'stats',
  'skill',
  'profile',
  'discovery',
  'economy',
  'settings',
  'comms',
  'bans',
]);

/** A routed request with its body read. */
export interface RoutedRequest {
  route: Route;
  params: readonly string[];
  query: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The answer without faults: authorisation, limit, handler, representation. */
export function answer(
  state: SandboxState,
  admit: (account: string, family: Family) => boolean,
  { route, params, query, headers, body }: RoutedRequest,
): Reply {
  const authorized = authorize(state, route.auth, headers);
  if ('refusal' in authorized) return authorized.refusal;
  const { account } = authorized;
  if (!admit(account?.xuid ?? 'anonymous', route.family)) return tooMany();

  const reply = route.handle({ params, query: new URLSearchParams(query), headers, body, account });
  const wantsJson = headers.accept?.includes('application/json') === true;
  return wantsJson || !XML_SERVICES.has(route.service) ? reply : asXml(reply);
}

/** Always one second, whatever the bucket holds (UPSTREAM §6). */
export function tooMany(): Reply {
  return empty(429, { 'retry-after': '1' });
}
