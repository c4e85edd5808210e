import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Failure, Fault } from '../api/failure.ts';
import { isUnavailable } from '../api/unavailable.ts';
import { errors } from '../errors.ts';
import { DocumentRefused } from './limits.ts';

const CODES = new Set<string>(Object.values(errors).map((Problem) => new Problem().code));

/** What is told of a failure: code, words, status. Nothing of ours but the catalogue’s words ever gets out. */
export interface Told {
  status: number;
  error: GraphQLFormattedError;
}

/** A failure as GraphQL tells it, its code from the catalogue. What is no caller’s fault is logged. */
export function tellFailure(failure: unknown, log: Pick<FastifyBaseLogger, 'error'>): Told {
  const graph = failure instanceof GraphQLError ? failure : null;
  const cause = (graph?.originalError ?? failure) as Failure;
  const known = problemOf(cause, graph, log);
  const faults = faultsOf(cause);
  const { locations, path } = graph?.toJSON() ?? {};
  return {
    status: known.statusCode ?? 500,
    error: {
      message: known.message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: known.code, ...(faults && { errors: faults }) },
    },
  };
}

function problemOf(
  cause: Failure,
  graph: GraphQLError | null,
  log: Pick<FastifyBaseLogger, 'error'>,
): Failure {
  if (cause instanceof DocumentRefused) return new errors.QueryTooLarge(cause.message);
  if (CODES.has(cause.code ?? '')) return cause;
  if (cause.validation) return new errors.InvalidRequest();
  // Said by GraphQL itself, of the document or of a value in it.
  if (graph !== null && !(graph.originalError instanceof Error))
    return new errors.GraphqlInvalid(graph.message);
  if (graph?.originalError instanceof GraphQLError)
    return new errors.GraphqlInvalid(graph.originalError.message);
  if (isUnavailable(cause)) {
    log.error({ err: cause }, 'unavailable');
    return new errors.ServiceUnavailable();
  }
  log.error({ err: cause }, 'operation failed');
  return new errors.Internal();
}

interface Invalid {
  instancePath?: string;
  message?: string;
}

/** Where in a request of REST a fault would be is of no interest here. */
const ELSEWHERE: readonly unknown[] = ['querystring', 'params', undefined];

function faultsOf({ validation, validationContext }: Failure): Fault[] | undefined {
  const context = ELSEWHERE.includes(validationContext) ? 'arguments' : String(validationContext);
  return (validation as Invalid[] | undefined)?.map(({ instancePath = '', message = 'is not valid' }) => ({
    path: `${context}${instancePath}`,
    message,
  }));
}
