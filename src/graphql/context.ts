import type { ApiKey, Role } from '../db/api-keys.ts';
import type { Loaders } from './loaders.ts';
import type { GraphDeps } from './plugin.ts';

/** What the resolvers of one operation have. */
export interface GraphContext {
  deps: Pick<GraphDeps, 'db' | 'queues' | 'live' | 'interest'>;
  loaders: Loaders;
  /** Whose key the caller showed; null: nobody's. */
  apiKey: ApiKey | null;
  /** What the caller is counted by: a key or an address. */
  owner: string;
  /** Takes further units from the caller. @throws RATE_LIMITED. */
  charge(units: number): Promise<void>;
  /** @throws API_KEY_MISSING, API_KEY_FORBIDDEN when the caller may not do what a role may. */
  need(role: Role): void;
}

/** A player in the graph. What is not known yet is read when it is asked for. */
export interface PlayerNode {
  xuid: string;
  gamertag: string | null;
  /** JSON text of `Freshness`. */
  freshness: string;
  /** The gamertag they were asked for by and have no more; null: they were asked for by what is theirs. */
  former: string | null;
  /** Members of their profile that were read with it. */
  profile: Readonly<Record<string, unknown>>;
}
