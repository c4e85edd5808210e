import type { FastifyInstance, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { type ApiKey, findApiKey, mayAct, type Role } from '../../db/api-keys.ts';
import type { Deps } from '../../deps.ts';
import { errors } from '../../errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Role a caller's key needs; none: anybody may. */
    role?: Role;
  }
  interface FastifyRequest {
    apiKey: ApiKey | null;
  }
}

/** Tells who calls, by `Authorization: Bearer` or `X-API-Key`, and keeps out who may not. */
export const authentication = plugin(async (app: FastifyInstance, { db }: Pick<Deps, 'db'>) => {
  app.decorateRequest('apiKey', null);
  app.addHook('onRequest', async (request) => {
    const key = readKey(request);
    const role = request.routeOptions.config.role;
    if (key !== null && request.routeOptions.url !== undefined) {
      request.apiKey = await findApiKey(db.prisma, key);
      if (request.apiKey === null) throw new errors.ApiKeyInvalid();
    }
    if (role === undefined) return;
    if (request.apiKey === null) throw new errors.ApiKeyMissing();
    if (!mayAct(request.apiKey.role, role)) throw new errors.ApiKeyForbidden(role);
  });
});

function readKey(request: FastifyRequest): string | null {
  const header = request.headers['x-api-key'];
  if (typeof header === 'string' && header !== '') return header;
  const bearer = /^bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '');
  return bearer?.[1] ?? null;
}
