import type { FastifyRequest } from 'fastify';

/** The name of what a request asks for, out of a known set; `none`: a page of the documentation, or nothing there is. */
export function operationOf(request: FastifyRequest): string {
  const { operationId } = (request.routeOptions.schema ?? {}) as { operationId?: string };
  return operationId ?? 'none';
}
