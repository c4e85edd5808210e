import { WaypointError, WaypointNotFound, WaypointThrottled } from './errors.ts';
import { statusError } from './status-error.ts';
import type { Transport } from './transport.ts';

export interface FailureNote {
  code: string;
  status: number | null;
  at: Date;
}

/** What happened on one endpoint since this client was made. A request that is asked again counts again. */
export interface EndpointCounts {
  requests: number;
  /** 429. */
  throttled: number;
  /** 400, 401 and 403. */
  refused: number;
  /** 404: an answer, and no failure. */
  notFound: number;
  /** 5xx, broken connections, timeouts, answers nobody can read. */
  failed: number;
  /** The last that was no answer: 404 is none of them. */
  lastError: FailureNote | null;
}

export interface EndpointCounter {
  request(endpoint: string): void;
  failure(endpoint: string, error: WaypointError): void;
  snapshot(): Record<string, EndpointCounts>;
}

export function createEndpointCounter(now: () => number): EndpointCounter {
  const counts = new Map<string, EndpointCounts>();
  const of = (endpoint: string): EndpointCounts => {
    const known = counts.get(endpoint);
    if (known !== undefined) return known;
    const none = { requests: 0, throttled: 0, refused: 0, notFound: 0, failed: 0, lastError: null };
    counts.set(endpoint, none);
    return none;
  };
  return {
    request(endpoint) {
      of(endpoint).requests++;
    },
    failure(endpoint, error) {
      const count = of(endpoint);
      count[kindOf(error)]++;
      if (error instanceof WaypointNotFound) return;
      count.lastError = { code: error.code, status: error.status ?? null, at: new Date(now()) };
    },
    snapshot: () => Object.fromEntries([...counts].map(([endpoint, count]) => [endpoint, { ...count }])),
  };
}

function kindOf(error: WaypointError): 'throttled' | 'refused' | 'notFound' | 'failed' {
  if (error instanceof WaypointThrottled) return 'throttled';
  if (error instanceof WaypointNotFound) return 'notFound';
  return [400, 401, 403].includes(error.status ?? 0) ? 'refused' : 'failed';
}

/** A transport whose every request is counted, those of the sign-in too. */
export function counted(transport: Transport, counter: EndpointCounter, now: () => number): Transport {
  return {
    async send(request) {
      counter.request(request.endpoint);
      try {
        const response = await transport.send(request);
        const error = statusError(request.endpoint, response, now());
        if (error !== null) counter.failure(request.endpoint, error);
        return response;
      } catch (error) {
        if (error instanceof WaypointError) counter.failure(request.endpoint, error);
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
