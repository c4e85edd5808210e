import type { FastifyInstance, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { SpanHandle, Tracing } from '../../telemetry/tracing.ts';
import { redactUrl } from '../describe-request.ts';
import { operationOf } from '../operation-of.ts';
import { whenAnswered } from '../when-answered.ts';

/** A span for every request, with the SQL statements of its answer below it. */
export const tracing = plugin(async (app: FastifyInstance, { tracing: traces }: { tracing: Tracing }) => {
  const spans = new WeakMap<FastifyRequest, SpanHandle>();
  app.addHook('onRequest', (request, reply, done) => {
    const span = traces.startServerSpan(nameOf(request), {
      traceparent: request.headers.traceparent as string | undefined,
      attributes: attributesOf(request),
    });
    spans.set(request, span);
    whenAnswered(reply, (wentAway) => {
      const { statusCode } = reply;
      const failure = wentAway ? 'aborted' : statusCode >= 500 ? String(statusCode) : null;
      span.end({ 'http.response.status_code': statusCode }, failure);
    });
    span.run(done);
  });
  // A body arrives in events of the socket, which know nothing of the request's hooks.
  app.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else span.run(done);
  });
});

/** By operation; an address that is none has only its method. */
function nameOf(request: FastifyRequest): string {
  const operation = operationOf(request);
  return operation === 'none' ? request.method : operation;
}

/** Semantic conventions for HTTP servers. A query may hold a key, so only what is left of it after redaction is told. */
function attributesOf(request: FastifyRequest): Record<string, string> {
  const [path = '', query] = redactUrl(request.url).split(/\?(.*)/s);
  const route = request.routeOptions.url;
  return {
    'http.request.method': request.method,
    'url.scheme': request.protocol,
    'url.path': path,
    ...(query !== undefined && { 'url.query': query }),
    ...(route !== undefined && route !== '*' && { 'http.route': route }),
    'network.protocol.version': request.raw.httpVersion,
    'http.response.header.x-request-id': request.id,
  };
}
