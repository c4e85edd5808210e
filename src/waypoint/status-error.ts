import {
  WaypointBadRequest,
  type WaypointError,
  WaypointForbidden,
  WaypointNotFound,
  WaypointServerError,
  WaypointThrottled,
  WaypointUnauthorized,
  WaypointUnexpectedStatus,
} from './errors.ts';
import { parseRetryAfter } from './retry.ts';
import type { WireResponse } from './transport.ts';

/** The error a status stands for (UPSTREAM §6), or null for a 2xx. The body is never quoted. */
export function statusError(endpoint: string, response: WireResponse, now: number): WaypointError | null {
  const { status } = response;
  if (status >= 200 && status < 300) return null;
  const retryAfterMs = parseRetryAfter(response.headers['retry-after'], now);
  switch (status) {
    case 400:
      return new WaypointBadRequest({ endpoint });
    case 401:
      return new WaypointUnauthorized({ endpoint });
    case 403:
      return new WaypointForbidden({ endpoint });
    case 404:
      return new WaypointNotFound({ endpoint });
    case 429:
      return new WaypointThrottled({ endpoint, retryAfterMs });
    default:
      if (status === 408 || status >= 500) return new WaypointServerError({ endpoint, status, retryAfterMs });
      return new WaypointUnexpectedStatus({ endpoint, status });
  }
}
