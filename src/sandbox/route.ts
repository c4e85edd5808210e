import type { IncomingHttpHeaders } from 'node:http';
import type { Reply } from './reply.ts';
import type { SandboxPlayer } from './source.ts';

/** One upstream host (UPSTREAM §1), under the short word this code uses for it. */
export type Service =
  | 'stats'
  | 'skill'
  | 'profile'
  | 'discovery'
  | 'gamecms'
  | 'economy'
  | 'settings'
  | 'comms'
  | 'bans'
  | 'xbox-user-auth'
  | 'xbox-xsts'
  | 'xbox-profile'
  | 'xbox-people'
  | 'xbox-privacy'
  | 'microsoft';

/** Rate limits are separate per account and per family (UPSTREAM §6); faults are switched per family too. */
export type Family =
  | 'auth'
  | 'match-list'
  | 'match-stats'
  | 'match-skill'
  | 'playlist-csr'
  | 'player-stats'
  | 'profile'
  | 'discovery'
  | 'gamecms'
  | 'economy'
  | 'xbox'
  | 'other';

/** Economy and the playlist CMS want the clearance too; Xbox hosts name the contract versions they accept (UPSTREAM §1, §3). */
export type RouteAuth = 'none' | 'spartan' | 'spartan-and-clearance' | { xboxContracts: readonly string[] };

/** What a handler is given: the request, parsed once. */
export interface Exchange {
  /** Path parameters in the order of the pattern, percent-decoded. */
  params: readonly string[];
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
  /** Whose token the request carries; null where the route asks for none. */
  account: SandboxPlayer | null;
}

/** One upstream endpoint. `:` marks a parameter segment, a last `*` takes the rest of the path. */
export interface Route {
  name: string;
  service: Service;
  family: Family;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  auth: RouteAuth;
  handle: (exchange: Exchange) => Reply;
}
