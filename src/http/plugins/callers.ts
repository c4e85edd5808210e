import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { ApiKey, Role } from '../../db/api-keys.ts';
import type { Deps } from '../../deps.ts';
import type { Policy } from '../../ephemeral/bucket.ts';
import { callerOf } from '../caller-address.ts';
import { type Identity, identify } from '../identify.ts';
import { type Payer, refused, settleUp, spend } from '../spend.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Role a caller's key needs; none: anybody may. */
    role?: Role;
    /** Units a call costs; one unless told. */
    cost?: number;
    /** Whether it answers If-None-Match. */
    conditional?: boolean;
  }
  interface FastifyRequest {
    apiKey: ApiKey | null;
  }
}

const WINDOW_SECONDS = 60;

/** What a key that is none costs the address it came from. */
const FAILURE_COST = 10;
/** What it costs to be told that one may not. */
const REFUSAL_COST = 1;

/** Tells who calls, takes what the call costs from their budget, and keeps out who may not. */
export const callers = plugin(
  async (app: FastifyInstance, deps: Pick<Deps, 'db' | 'config' | 'ephemeral'>) => {
    const { anonymous, key: perKey } = deps.config.unitsPerMinute;
    app.decorateRequest('apiKey', null);

    app.addHook('onRequest', async (request, reply) => {
      const address = callerOf(request.ip);
      const guesses: Payer | null = payerOf(`guess:${address}`, anonymous);
      const identity = await identifyKnown(request, () => {
        if (guesses === null) return;
        const { who, policy } = guesses;
        const wait = deps.ephemeral.guards.secondsUntil(who, policy, FAILURE_COST);
        if (wait > 0) throw refused(reply, policy, wait);
      });
      const { apiKey, refusal, isFailure } = identity;
      if (isFailure && guesses !== null)
        deps.ephemeral.guards.charge(guesses.who, guesses.policy, FAILURE_COST);
      const payer =
        apiKey === null
          ? payerOf(`ip:${address}`, anonymous)
          : payerOf(`key:${apiKey.id}`, apiKey.unitsPerMinute ?? (apiKey.role === 'admin' ? null : perKey));
      const cost = costFor(request, identity);
      if (payer !== null && cost > 0) await spend(deps.ephemeral, request, reply, payer, cost);
      if (refusal !== null) throw refusal;
      request.apiKey = apiKey;
    });

    app.addHook('onSend', async (request, reply) => settleUp(deps.ephemeral, request, reply));

    /** Where there is nothing, nobody is looked up: the address pays. */
    async function identifyKnown(request: FastifyRequest, mayGuess: () => void): Promise<Identity> {
      if (request.routeOptions.url === undefined) return { apiKey: null, refusal: null, isFailure: false };
      return identify(deps, request, mayGuess);
    }
  },
);

function payerOf(who: string, units: number | null): Payer | null {
  const policy: Policy | null = units === null ? null : { units, seconds: WINDOW_SECONDS };
  return policy && { who, policy };
}

function costFor({ routeOptions }: FastifyRequest, { refusal, isFailure }: Identity): number {
  if (isFailure) return FAILURE_COST;
  if (refusal !== null) return REFUSAL_COST;
  return costOf(routeOptions.url, routeOptions.config);
}

/** Units of a call. The pages of the reference are many small files that ask nobody. */
export function costOf(url: string | undefined, config: FastifyContextConfig | undefined): number {
  return config?.cost ?? (url?.startsWith('/docs') ? 0 : 1);
}
