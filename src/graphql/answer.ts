import type { FastifyReply, FastifyRequest } from 'fastify';
import { catalogued } from '../api/catalogued.ts';
import type { Failure } from '../api/failure.ts';
import { type Told, tellFailures } from './failures.ts';
import { printed } from './json-text.ts';
import { GRAPHQL_TYPE, JSON_TYPE, type MediaType, mediaTypeOf } from './media-type.ts';

/** What an operation is answered with. */
export interface Answer {
  status: number;
  body: { errors?: unknown[]; data?: unknown; extensions?: object };
  /** Refused by GraphQL, as opposed to HTTP: a request like any other to who reads no status. */
  isRefusal: boolean;
}

/** What a request was refused for though it is a good request, by what GraphQL says of the operation in it. */
const REFUSALS = new Set([
  'GRAPHQL_INVALID',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_COSTLY',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_MISMATCH',
]);

/** Seconds after which asking again is worth it when we could not answer. */
const RETRY_AFTER = '5';

/** What fails before anything is executed; of a document with several faults, all of them. */
export function failureOf(error: unknown, request: FastifyRequest): Answer {
  const several = error instanceof AggregateError ? error.errors : (error as { errors?: unknown }).errors;
  const failures =
    Array.isArray(several) && several.length > 0 ? several : [catalogued(error as Failure, request)];
  const told = tellFailures(failures, request.log);
  const [first] = told as [Told];
  return {
    status: first.status,
    isRefusal: REFUSALS.has(first.code),
    body: { errors: told.map((one) => one.error) },
  };
}

/** The type a request wants, and whether it can be had: the refusal itself is told in JSON. */
function typeFor({ headers }: FastifyRequest): MediaType {
  try {
    return mediaTypeOf(headers.accept);
  } catch {
    return JSON_TYPE;
  }
}

/** GraphQL over HTTP. */
export function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const { status, body, isRefusal } = answer;
  const type = typeFor(request);
  reply.header('vary', 'Accept');
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 405) reply.header('allow', 'POST');
  if (body.errors !== undefined || request.method === 'POST') reply.header('cache-control', 'no-store');
  return reply
    .code(isRefusal && type !== GRAPHQL_TYPE ? 200 : status)
    .type(`${type}; charset=utf-8`)
    .send(Array.isArray(body) ? JSON.stringify(body) : printed(body));
}
