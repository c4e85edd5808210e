import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { refuse } from '../../api/refuse.ts';
import { errors } from '../../errors.ts';
import { answerClientError } from '../client-error.ts';

/** RFC 9110 §4.1 wants 8,000 characters supported at least; nothing here needs half of it. */
const LONGEST_URL = 8_192;

/** A name or an address, and a port; it comes back in links. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** Requests that Node would answer itself with an empty body, or let through though HTTP forbids it. */
export const oddRequests = plugin(async (app: FastifyInstance) => {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.url.length > LONGEST_URL) return done(new errors.UrlTooLong(LONGEST_URL));
    done(faultOfHost(request.raw));
  });

  // An expectation nobody knows may be ignored (RFC 9110 §10.1.1); Node's own answer is an empty 417.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));

  // CONNECT is for proxies; Node would hang up without a word.
  app.server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => undefined);
    answerClientError.call(app, new Error('CONNECT'), socket);
  });
});

/** RFC 9112 §3.2: exactly one, and a valid one. HTTP/1.0 may have none. */
function faultOfHost({ headers, rawHeaders, httpVersion }: IncomingMessage): Error | undefined {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') count += 1;
  if (count === 0 && httpVersion !== '1.1') return undefined;
  if (count === 1 && HOST.test(headers.host ?? '')) return undefined;
  return refuse('headers/host', count === 1 ? 'is no host' : 'must be there exactly once');
}
