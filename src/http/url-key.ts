import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';

const keys = new WeakMap<IncomingMessage, string>();

/**
 * Takes `key=` out of a request's address before anything sees it: the router, the schemas, the log, and whatever is
 * made of the address afterwards.
 */
export function takeUrlKey(request: IncomingMessage & { originalUrl?: string }): void {
  const url = request.url ?? '/';
  const start = url.indexOf('?');
  if (start < 0) return;
  const kept: string[] = [];
  for (const pair of url.slice(start + 1).split('&')) {
    const [name = '', ...value] = pair.split('=');
    if (decoded(name) !== 'key') kept.push(pair);
    // The first counts, as with everything that is said twice by whoever adds to an address.
    else if (!keys.has(request)) keys.set(request, decoded(value.join('=')));
  }
  if (!keys.has(request)) return;
  request.url = kept.length === 0 ? url.slice(0, start) : `${url.slice(0, start)}?${kept.join('&')}`;
  request.originalUrl = request.url;
}

/** The key that stood in the address; null: none did. */
export function urlKeyOf(request: FastifyRequest): string | null {
  return keys.get(request.raw) ?? null;
}

/** As the parser of queries reads it, which leaves alone what it cannot read. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
