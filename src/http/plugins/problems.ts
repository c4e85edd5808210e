import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { errors } from '../../errors.ts';

type Failure = Error &
  Partial<Pick<FastifyError, 'code' | 'statusCode' | 'validation' | 'validationContext'>>;

/** Fastify's own failures, by our codes. */
const FRAMEWORK: Readonly<Record<string, (error: Failure, request: FastifyRequest) => Failure>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: () => new errors.InvalidJson(),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new errors.InvalidJson(),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new errors.InvalidRequest(),
  FST_ERR_CTP_BODY_TOO_LARGE: (_, request) =>
    new errors.PayloadTooLarge(request.server.initialConfig.bodyLimit),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (_, request) =>
    new errors.UnsupportedMediaType(request.headers['content-type'] ?? 'nothing'),
  FST_ERR_CTP_INVALID_TYPE: (_, request) =>
    new errors.UnsupportedMediaType(request.headers['content-type'] ?? 'nothing'),
  FST_ERR_BAD_URL: () => new errors.InvalidUrl(),
  FST_ERR_MAX_PARAM_LENGTH: () => new errors.InvalidUrl(),
  FST_ERR_ROUTE_MAX_PARAM_LENGTH: () => new errors.InvalidUrl(),
};

/** Every failure becomes application/problem+json; nothing of ours but the catalogue's words ever gets out. */
export const problems = plugin(async (app: FastifyInstance) => {
  const methods = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? { pattern: toPattern(url), methods: new Set<string>() };
    for (const one of [method].flat()) known.methods.add(one);
    methods.set(url, known);
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = [...methods.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((known) => [...known.methods]);
    if (allowed.length === 0)
      return sendProblem(reply, request, new errors.RouteNotFound(request.method, path));
    const list = [...new Set(allowed)].sort().join(', ');
    reply.header('allow', list);
    return sendProblem(reply, request, new errors.MethodNotAllowed(request.method, list));
  });

  app.setErrorHandler(answerFailure);
});

/** Also for failures before routing, which never reach an error handler. */
export function answerFailure(error: Failure, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = FRAMEWORK[error.code ?? '']?.(error, request) ?? error;
  if (error.validation) return sendProblem(reply, request, new errors.InvalidRequest(), error);
  const status = known.statusCode ?? 500;
  if (status >= 500 && status !== 502 && status !== 503) {
    request.log.error({ err: error }, 'request failed');
    return sendProblem(reply, request, isOurs(known) ? known : new errors.Internal());
  }
  if (isOurs(known)) return sendProblem(reply, request, known);
  request.log.warn({ err: error }, 'request refused by the framework');
  return sendProblem(
    reply,
    request,
    status >= 500 ? new errors.ServiceUnavailable() : new errors.InvalidRequest(),
  );
}

function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  error: Failure,
  invalid?: Failure,
): FastifyReply {
  const status = error.statusCode ?? 500;
  const path = request.url.split('?')[0] ?? '';
  return reply
    .code(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `/docs/errors/${error.code}`,
        title: STATUS_CODES[status] ?? 'Error',
        status,
        detail: error.message,
        instance: path,
        code: error.code,
        requestId: String(request.id),
        ...(invalid?.validation && {
          errors: invalid.validation.map((fault) => describeFault(fault, invalid)),
        }),
      }),
    );
}

function describeFault(
  fault: NonNullable<FastifyError['validation']>[number],
  { validationContext }: Failure,
): { path: string; message: string } {
  const { additionalProperty, missingProperty } = fault.params as Record<string, string | undefined>;
  const inner = additionalProperty ?? missingProperty;
  return {
    path: `${validationContext ?? 'request'}${fault.instancePath}${inner === undefined ? '' : `/${inner}`}`,
    message: additionalProperty === undefined ? (fault.message ?? 'is not valid') : 'is not known here',
  };
}

const CODES = new Set<string>(Object.values(errors).map((Problem) => new Problem().code));

function isOurs(error: Failure): boolean {
  return CODES.has(error.code ?? '');
}

function toPattern(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}/?$`);
}
