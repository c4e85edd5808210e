import { mayAct } from '../db/api-keys.ts';
import { errors } from '../errors.ts';
import type { GraphContext } from './context.ts';
import { createLoaders } from './loaders.ts';
import type { GraphDeps } from './plugin.ts';

/** What the resolvers of one operation have; of a subscription, of one of its events. */
export function createContext(
  deps: GraphDeps,
  { apiKey, owner, charge }: Pick<GraphContext, 'apiKey' | 'owner' | 'charge'>,
): GraphContext {
  return {
    deps,
    loaders: createLoaders(deps),
    apiKey,
    owner,
    charge,
    need(role) {
      if (apiKey === null) throw new errors.ApiKeyMissing();
      if (!mayAct(apiKey.role, role)) throw new errors.ApiKeyForbidden(role);
    },
  };
}
