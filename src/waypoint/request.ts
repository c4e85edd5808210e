import type { Account } from './account.ts';
import type { ExchangeDeps } from './auth/exchange.ts';
import { abortable, linkSignals } from './clock.ts';
import type { EndpointCounter } from './endpoint-counts.ts';
import type { Endpoint } from './endpoints.ts';
import {
  WaypointAuthFailed,
  WaypointBadRequest,
  WaypointError,
  WaypointForbidden,
  WaypointNotFound,
  WaypointPayloadError,
  WaypointServerError,
  WaypointThrottled,
  WaypointUnauthorized,
} from './errors.ts';
import type { CallOptions } from './options.ts';
import { pickAccount } from './pick-account.ts';
import { backoffMs } from './retry.ts';
import { statusError } from './status-error.ts';
import type { WireResponse } from './transport.ts';

/** One upstream answer, decoded and checked. */
export interface Fetched<T> {
  body: T;
  /** Exactly what upstream sent, decompressed; `parseX` turns it into `body` again. */
  raw: Buffer;
  fetchedAt: Date;
  /** How many "NaN"/"Infinity"/"-Infinity" strings became null. */
  nonFinite: number;
}

export interface RequestOptions<T> extends CallOptions {
  /** Reads a 404's body as the payload when it parses and this holds (UPSTREAM §4.3). */
  acceptNotFound?: (body: T) => boolean;
}

export type Request = <Args, T>(
  endpoint: Endpoint<Args, T>,
  args: Args,
  options?: RequestOptions<T>,
) => Promise<Fetched<T>>;

/** A token may be revoked again while a request retries; more often than this is no accident. */
const MAX_REMINTS = 3;

/**
 * Makes the function every call goes through: pick the account with the most room, wait for its budget, send,
 * tell failures apart, ask again where that can help.
 */
export function createRequest(
  deps: ExchangeDeps,
  accounts: readonly Account[],
  counter: EndpointCounter,
): Request {
  const { transport, retry, clock, log } = deps;
  let turn = 0;

  /** One turn in the bucket, one request on the wire. */
  async function dispatch<Args, T>(
    account: Account,
    endpoint: Endpoint<Args, T>,
    target: { path: string; body?: string },
    { signal, lane }: CallOptions,
  ) {
    const bucket = account.bucket(endpoint.family);
    const arrived = bucket.announce();
    // Once before queueing, so that a slow minting does not release a bunch of granted requests at once.
    await abortable(account.tokens.credentials(endpoint.auth), signal).finally(arrived);
    const grantedAt = await bucket.acquire(signal, lane);
    const credentials = await abortable(account.tokens.credentials(endpoint.auth), signal);
    const response = await transport.send({
      endpoint: endpoint.id,
      method: endpoint.method,
      host: endpoint.host,
      ...target,
      headers: {
        ...credentials.headers,
        ...(target.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...endpoint.headers,
      },
      signal,
    });
    return { response, credentials, grantedAt };
  }

  /** Sends with one account. A 401 mints anew: once for credentials that never worked, a little oftener for others. */
  async function attempt<Args, T>(
    account: Account,
    endpoint: Endpoint<Args, T>,
    target: { path: string; body?: string },
    options: RequestOptions<T>,
  ): Promise<Fetched<T>> {
    let freshRefusals = 0;
    for (let remints = 0; ; remints++) {
      const { response, credentials, grantedAt } = await dispatch(account, endpoint, target, options);
      const refused = statusError(endpoint.id, response, clock.now());
      if (refused instanceof WaypointUnauthorized) {
        if (credentials.refuse() === 'fresh') freshRefusals++;
        if (freshRefusals > 1) account.refusedFresh();
        if (freshRefusals > 1 || remints >= MAX_REMINTS) throw refused;
        log.debug({ account: account.name, endpoint: endpoint.id }, 'credentials refused; minting others');
        continue;
      }
      if (refused instanceof WaypointThrottled) {
        account.bucket(endpoint.family).throttled(grantedAt, refused.retryAfterMs);
      }
      if (refused === null || refused instanceof WaypointNotFound || refused instanceof WaypointBadRequest) {
        credentials.prove();
        account.succeeded(endpoint.family, grantedAt);
      }
      if (refused === null) {
        try {
          return decode(endpoint, response);
        } catch (error) {
          if (error instanceof WaypointError) counter.failure(endpoint.id, error);
          throw error;
        }
      }
      const rescued =
        refused instanceof WaypointNotFound ? decodeNotFound(endpoint, response, options) : null;
      if (rescued !== null) return rescued;
      throw refused;
    }
  }

  function decode<Args, T>(endpoint: Endpoint<Args, T>, response: WireResponse): Fetched<T> {
    const { body, nonFinite } = endpoint.parse(response.body);
    if (nonFinite > 0) log.debug({ endpoint: endpoint.id, nonFinite }, 'numbers that are not became null');
    return { body, nonFinite, raw: response.body, fetchedAt: new Date(clock.now()) };
  }

  function decodeNotFound<Args, T>(
    endpoint: Endpoint<Args, T>,
    response: WireResponse,
    options: RequestOptions<T>,
  ): Fetched<T> | null {
    if (options.acceptNotFound === undefined || response.body.length === 0) return null;
    try {
      const fetched = decode(endpoint, response);
      return options.acceptNotFound(fetched.body) ? fetched : null;
    } catch (error) {
      if (error instanceof WaypointPayloadError) return null;
      throw error;
    }
  }

  async function run<Args, T>(
    endpoint: Endpoint<Args, T>,
    args: Args,
    options: RequestOptions<T>,
  ): Promise<Fetched<T>> {
    const { signal } = options;
    // Built first: a malformed id must not cost a request's budget.
    const content = endpoint.body?.(args);
    const target = {
      path: endpoint.path(args),
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    };
    const lame = new Set<Account>();
    let failures = 0;
    let throttles = 0;
    for (;;) {
      signal?.throwIfAborted();
      const account = pickAccount(accounts, endpoint.family, turn++, lame);
      try {
        return await attempt(account, endpoint, target, options);
      } catch (error) {
        if (!(error instanceof WaypointError)) throw error;
        if (!(error instanceof WaypointNotFound)) account.failed(endpoint.family, error);
        const facts = {
          account: account.name,
          endpoint: error.endpoint,
          code: error.code,
          status: error.status,
        };
        if (error instanceof WaypointAuthFailed) account.park(error);
        if (error instanceof WaypointForbidden) {
          account.forbidden();
          // One other may say whether it is the account or the thing.
          if (lame.size > 0) throw error;
          lame.add(account);
          if (accounts.every((each) => lame.has(each) || each.parked() !== null)) throw error;
          continue;
        }
        if (error.endpoint.startsWith('auth.')) {
          if (error instanceof WaypointUnauthorized) account.refusedFresh();
          // The step was retried where it failed; here only another account can help.
          lame.add(account);
          if (accounts.every((each) => lame.has(each) || each.parked() !== null)) throw error;
          continue;
        }
        if (error instanceof WaypointThrottled) {
          throttles++;
          if (throttles >= retry.throttledAttempts) throw error;
          log.warn({ ...facts, retryAfterMs: error.retryAfterMs, throttles }, 'throttled; the bucket pauses');
          continue;
        }
        failures++;
        const hopeless = error instanceof WaypointServerError && !retry.statuses.includes(error.status ?? 0);
        if (!error.retryable || hopeless || failures >= retry.attempts) throw error;
        const asked = error instanceof WaypointServerError ? error.retryAfterMs : null;
        const delayMs = backoffMs(retry, failures, clock.random, asked);
        log.warn({ ...facts, failures, delayMs }, 'upstream failed; asking again');
        await clock.sleep(delayMs, signal);
      }
    }
  }

  return async (endpoint, args, options = {}) => {
    deps.signal.throwIfAborted();
    const link = linkSignals(options.signal, deps.signal);
    try {
      return await run(endpoint, args, { ...options, signal: link.signal });
    } finally {
      link.release();
    }
  };
}
