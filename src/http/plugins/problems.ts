import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { catalogued, isCatalogued } from '../../api/catalogued.ts';
import type { Failure } from '../../api/failure.ts';
import { isUnavailable } from '../../api/unavailable.ts';
import { errors } from '../../errors.ts';
import { describeFaults } from '../describe-faults.ts';
import { sendProblem } from '../send-problem.ts';

/** Every failure becomes application/problem+json; nothing of ours but the catalogue's words ever gets out. */
export const problems = plugin(async (app: FastifyInstance) => {
  const methods = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    // Preflights of any address; it says nothing of what is there.
    if (url === '*') return;
    const known = methods.get(url) ?? { pattern: toPattern(url), methods: new Set<string>() };
    for (const one of [method].flat()) known.methods.add(one);
    methods.set(url, known);
  });

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = [...methods.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((known) => [...known.methods]);
    // A static file that is not there was looked for by a route that is.
    if (allowed.length === 0 || allowed.includes(request.method))
      return sendProblem(reply, request, new errors.RouteNotFound(request.method, path));
    const list = [...new Set([...allowed, 'OPTIONS'])].sort().join(', ');
    reply.header('allow', list);
    if (request.method === 'OPTIONS') return reply.code(204).send();
    return sendProblem(reply, request, new errors.MethodNotAllowed(request.method, list));
  });

  app.setErrorHandler(answerFailure);
});

/** Also for failures before routing, which never reach an error handler. */
export function answerFailure(error: Failure, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.validation)
    return sendProblem(reply, request, new errors.InvalidRequest(), describeFaults(error, request));
  const known = catalogued(error, request);
  if (isCatalogued(known)) return sendProblem(reply, request, known);
  if (isUnavailable(error)) {
    request.log.error({ err: error }, 'unavailable');
    return sendProblem(reply, request, new errors.ServiceUnavailable());
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) {
    request.log.warn({ err: error }, 'request refused by the framework');
    return sendProblem(reply, request, new errors.InvalidRequest());
  }
  request.log.error({ err: error }, 'request failed');
  return sendProblem(reply, request, new errors.Internal());
}

function toPattern(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}/?$`);
}
