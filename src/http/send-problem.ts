import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Failure, Fault } from '../api/failure.ts';

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  requestId: string;
  errors?: Fault[];
}

const ACRONYMS = /\b(api|json|url)\b/g;

/** A code in words: `API_KEY_MISSING` is "API key missing". */
export function titleOf(code: string): string {
  const words = code
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(ACRONYMS, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** RFC 9457; `url` is the request's, of which only the path is told. */
export function problemOf(error: Failure, url: string, requestId: string, faults?: Fault[]): ProblemDocument {
  const code = error.code ?? 'INTERNAL';
  return {
    type: `/docs/errors/${code}`,
    title: titleOf(code),
    status: error.statusCode ?? 500,
    detail: error.message,
    instance: url.split('?')[0] ?? '',
    code,
    requestId,
    ...(faults && { errors: faults }),
  };
}

/** Seconds after which asking again is worth it when we could not answer. */
const RETRY_AFTER = '5';

export function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  error: Failure,
  faults?: Fault[],
): FastifyReply {
  const problem = problemOf(error, request.url, String(request.id), faults);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  if (problem.status === 503) reply.header('retry-after', RETRY_AFTER);
  return (
    reply
      .code(problem.status)
      .type('application/problem+json')
      .header('cache-control', 'no-store')
      // Failures before routing have met no hook.
      .header('x-request-id', request.id)
      .send(JSON.stringify(problem))
  );
}
