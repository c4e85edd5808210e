import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { callerOf } from '../../api/caller-address.ts';
import type { ApiKey, Role } from '../../db/api-keys.ts';
import type { Deps } from '../../deps.ts';
import type { Policy } from '../../ephemeral/bucket.ts';
import { anonymous, type Identity, identify, type ShownKey, shownKey } from '../identify.ts';
import { keepBill, type Payer, refused, settleUp, spend, unitsLeft } from '../spend.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Role a caller's key needs; none: anybody may. */
    role?: Role;
    /** Units a call costs; one unless told. */
    cost?: number;
    /** Units of a call that costs more than others of its kind; null: it does not. */
    dearer?: (request: FastifyRequest) => number | null;
    /** Whether it answers If-None-Match. */
    conditional?: boolean;
  }
  interface FastifyRequest {
    apiKey: ApiKey | null;
    /** Units the caller has in all; null: no end of them. */
    budget: number | null;
    /** Units the caller has left; null: no end of them. */
    unitsLeft(): number | null;
    /** For an answer that may turn out to be nothing new: it was worked on, and costs its price all the same. */
    keepBill(): void;
    /** Takes further units, for what only the body tells the price of. @throws RATE_LIMITED. */
    charge(units: number): Promise<void>;
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
    const { anonymous: perAddress, key: perKey } = deps.config.unitsPerMinute;
    const payers = new WeakMap<FastifyRequest, { payer: Payer; reply: FastifyReply }>();
    app.decorateRequest('apiKey', null);
    app.decorateRequest('budget', null);
    app.decorateRequest('unitsLeft', function left(this: FastifyRequest) {
      return unitsLeft(this);
    });
    app.decorateRequest('keepBill', function keep(this: FastifyRequest) {
      keepBill(this);
    });
    app.decorateRequest('charge', async function charge(this: FastifyRequest, units: number) {
      const paying = payers.get(this);
      if (paying === undefined || units <= 0) return;
      await spend(deps.ephemeral, this, paying.reply, paying.payer, units);
    });

    app.addHook('onRequest', (request, reply, done) => {
      const address = callerOf(request.ip);
      // Where there is nothing, nobody is looked up: the address pays.
      const shown = request.routeOptions.url === undefined ? null : shownKey(request);
      try {
        const admitted =
          shown === null
            ? admit(request, reply, address, anonymous(request))
            : identifyKnown(request, reply, address, shown);
        // Whoever shows no key needs no turn of the event loop, unless others count as well.
        if (admitted instanceof Promise) admitted.then(() => done(), done);
        else done();
      } catch (error) {
        done(error as Error);
      }
    });

    app.addHook('onSend', (request, reply, payload, done) => {
      settleUp(deps.ephemeral, request, reply);
      done(null, payload);
    });

    async function identifyKnown(
      request: FastifyRequest,
      reply: FastifyReply,
      address: string,
      shown: ShownKey,
    ): Promise<void> {
      const guesses = payerOf(`guess:${address}`, perAddress);
      const identity = await identify(deps, request, shown, () => {
        if (guesses === null) return;
        const { who, policy } = guesses;
        const wait = deps.ephemeral.guards.secondsUntil(who, policy, FAILURE_COST);
        if (wait > 0) throw refused(reply, policy, wait);
      });
      if (identity.isFailure && guesses !== null)
        deps.ephemeral.guards.charge(guesses.who, guesses.policy, FAILURE_COST);
      return admit(request, reply, address, identity);
    }

    /** Lets them pay, then in or not. */
    function admit(
      request: FastifyRequest,
      reply: FastifyReply,
      address: string,
      identity: Identity,
    ): void | Promise<void> {
      const { apiKey } = identity;
      const payer =
        apiKey === null
          ? payerOf(`ip:${address}`, perAddress)
          : payerOf(`key:${apiKey.id}`, apiKey.unitsPerMinute ?? (apiKey.role === 'admin' ? null : perKey));
      const cost = costFor(request, identity);
      if (payer !== null) {
        payers.set(request, { payer, reply });
        request.budget = payer.policy.units;
      }
      const paid =
        payer === null || cost <= 0 ? undefined : spend(deps.ephemeral, request, reply, payer, cost);
      return paid instanceof Promise ? paid.then(() => letIn(request, identity)) : letIn(request, identity);
    }
  },
);

function letIn(request: FastifyRequest, { apiKey, refusal }: Identity): void {
  if (refusal !== null) throw refusal;
  request.apiKey = apiKey;
}

function payerOf(who: string, units: number | null): Payer | null {
  const policy: Policy | null = units === null ? null : { units, seconds: WINDOW_SECONDS };
  return policy && { who, policy };
}

function costFor(request: FastifyRequest, { refusal, isFailure }: Identity): number {
  const { routeOptions } = request;
  if (isFailure) return FAILURE_COST;
  if (refusal !== null) return REFUSAL_COST;
  return routeOptions.config.dearer?.(request) ?? costOf(routeOptions.url, routeOptions.config);
}

/** Units of a call. The pages of the reference are many small files that ask nobody. */
export function costOf(url: string | undefined, config: FastifyContextConfig | undefined): number {
  return config?.cost ?? (url?.startsWith('/docs') ? 0 : 1);
}
