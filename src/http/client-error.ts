import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { errors } from '../errors.ts';
import { BARE_HEADERS } from './plugins/security-headers.ts';
import { problemOf } from './send-problem.ts';

/** Milliseconds a caller has to read our answer before the connection is cut. */
const LINGER_MS = 1_000;

/** Answers what Node could not even read as a request; there is no request then, only a socket. */
export function answerClientError(
  this: FastifyInstance,
  failure: Error & { code?: string },
  socket: Duplex,
): void {
  if (failure.code === 'ECONNRESET' || !socket.writable) return;
  const requestId = crypto.randomUUID();
  this.log.debug({ reqId: requestId, err: failure }, 'not a request');
  const problem = problemOf(toError(failure.code), '', requestId);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    `x-request-id: ${requestId}`,
    ...Object.entries(BARE_HEADERS).map(([name, value]) => `${name}: ${value}`),
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Cutting the connection while there is something to read would take the answer from the caller's hands.
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

function toError(code: string | undefined) {
  if (code === 'HPE_HEADER_OVERFLOW') return new errors.HeadersTooLarge();
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new errors.RequestTimeout();
  return new errors.InvalidHttp();
}
