import type { FastifyRequest } from 'fastify';

/** The key in the payload of `connection_init`: as the header would have it. */
export function keyIn(params: Record<string, unknown>): string | null {
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string' || value === '') continue;
    if (/^(?:x-?)?api-?key$/i.test(name)) return value;
    if (/^authorization$/i.test(name)) return /^bearer\s+(\S+)$/i.exec(value)?.[1] ?? value;
  }
  const { headers } = params;
  return typeof headers === 'object' && headers !== null ? keyIn(headers as Record<string, unknown>) : null;
}

/** The key in the headers of the request the socket began with. */
export function keyOf({ headers }: FastifyRequest): string | null {
  const own = headers['x-api-key'];
  if (typeof own === 'string' && own !== '') return own;
  return /^bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
