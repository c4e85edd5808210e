import type { IncomingHttpHeaders } from 'node:http';

const BEARER = /^bearer\s+(\S+)$/i;

/** The token of an `Authorization: Bearer`; null when it is none. */
export function bearerIn(authorization: string | undefined): string | null {
  return BEARER.exec(authorization ?? '')?.[1] ?? null;
}

/** The API key in the headers of a request; null when there is none. */
export function headerKeyOf({ headers }: { headers: IncomingHttpHeaders }): string | null {
  const own = headers['x-api-key'];
  return typeof own === 'string' && own !== '' ? own : bearerIn(headers.authorization);
}
