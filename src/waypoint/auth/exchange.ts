import type { Clock } from '../clock.ts';
import { WaypointError, WaypointServerError, WaypointThrottled } from '../errors.ts';
import type { Logger } from '../options.ts';
import type { Parser } from '../parse.ts';
import { backoffMs, type RetryPolicy } from '../retry.ts';
import { statusError } from '../status-error.ts';
import type { Transport, WireRequest, WireResponse } from '../transport.ts';

export interface ExchangeDeps {
  transport: Transport;
  retry: RetryPolicy;
  clock: Clock;
  log: Logger;
  /** Ends with the client, not with a caller: a minting is shared. */
  signal: AbortSignal;
}

export interface Exchanged<T> {
  body: T;
  headers: WireResponse['headers'];
}

/**
 * One call of the sign-in chain, retried while that can help. Throws the WaypointError of the last try.
 * `onRefusal` may read a refusal's body and name a better error; it must not keep the text.
 */
export async function exchange<T>(
  deps: ExchangeDeps,
  request: Omit<WireRequest, 'signal'>,
  parse: Parser<T>,
  onRefusal?: (response: WireResponse) => Error | null,
): Promise<Exchanged<T>> {
  const { transport, retry, clock, log, signal } = deps;
  for (let failures = 1; ; failures++) {
    try {
      const response = await transport.send({ ...request, signal });
      const refused = statusError(request.endpoint, response, clock.now());
      if (refused !== null) throw onRefusal?.(response) ?? refused;
      return { body: parse(response.body).body, headers: response.headers };
    } catch (error) {
      if (!(error instanceof WaypointError) || !error.retryable || failures >= retry.attempts) throw error;
      const saysWhen = error instanceof WaypointThrottled || error instanceof WaypointServerError;
      const asked = saysWhen ? error.retryAfterMs : null;
      const delayMs = backoffMs(retry, failures, clock.random, asked);
      log.warn(
        { endpoint: error.endpoint, code: error.code, status: error.status, delayMs },
        'sign-in step failed',
      );
      await clock.sleep(delayMs, signal);
    }
  }
}
