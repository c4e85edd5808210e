import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isCatalogued } from '../api/catalogued.ts';
import type { Failure, Fault } from '../api/failure.ts';
import { isUnavailable } from '../api/unavailable.ts';
import { errors } from '../errors.ts';
import { DocumentRefused, MOST_FAULTS } from './limits.ts';

/** A message may repeat a value, and values may be long. */
const LONGEST_MESSAGE = 1_000;

type Log = Pick<FastifyBaseLogger, 'error'>;

/** What is told of a failure: code, words, status. Nothing of ours but the catalogue’s words ever gets out. */
export interface Told {
  status: number;
  code: string;
  error: GraphQLFormattedError;
}

/** Failures as GraphQL tells them. What made several fail is logged once. */
export function tellFailures(failures: readonly unknown[], log: Log): Told[] {
  const logged = new Set<unknown>();
  return failures.map((failure) =>
    tellFailure(failure, {
      error(...words: Parameters<Log['error']>) {
        const [said] = words as unknown as [{ err: unknown }];
        if (!logged.has(said.err)) log.error(...words);
        logged.add(said.err);
      },
    } as Log),
  );
}

/** A failure as GraphQL tells it, its code from the catalogue. What is no caller’s fault is logged. */
function tellFailure(failure: unknown, log: Log): Told {
  const graph = failure instanceof GraphQLError ? failure : null;
  const cause = (graph?.originalError ?? failure) as Failure & { cost?: object; after?: string };
  const known = problemOf(cause, graph, log);
  const code = known.code ?? 'INTERNAL';
  const faults = faultsOf(cause, graph !== null);
  const { locations, path } = graph?.toJSON() ?? {};
  return {
    status: known.statusCode ?? 500,
    code,
    error: {
      message: known.message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: {
        code,
        ...(faults && { errors: faults }),
        ...(known === cause && cause.cost && { cost: cause.cost }),
        ...(known === cause && cause.after && { after: cause.after }),
      },
    },
  };
}

function problemOf(cause: Failure, graph: GraphQLError | null, log: Log): Failure {
  if (cause instanceof DocumentRefused) return new errors.QueryTooLarge(cause.message);
  if (isCatalogued(cause)) return cause;
  if (cause.validation) return new errors.InvalidRequest();
  // Said by GraphQL itself, of the document or of a value in it.
  if (graph !== null && isOfGraphql(graph))
    return new errors.GraphqlInvalid(graph.message.slice(0, LONGEST_MESSAGE));
  if (isUnavailable(cause)) {
    log.error({ err: cause }, 'unavailable');
    return new errors.ServiceUnavailable();
  }
  log.error({ err: cause }, 'operation failed');
  return new errors.Internal();
}

/** What is said with a path is said while executing: of an argument, or of an answer of ours that is none of its schema. */
function isOfGraphql({ originalError, path, message }: GraphQLError): boolean {
  const isOwn = originalError instanceof GraphQLError || !originalError;
  return isOwn && (path === undefined || message.startsWith('Argument "'));
}

interface Invalid {
  instancePath?: string;
  message?: string;
  params?: { allowedValues?: readonly unknown[] };
}

/** Checks of a field’s arguments are REST’s as well, and say where in an address a fault would be. */
const IN_ADDRESS: readonly unknown[] = ['querystring', 'params', undefined];

function faultsOf({ validation, validationContext }: Failure, isOfField: boolean): Fault[] | undefined {
  const isMoved = isOfField && IN_ADDRESS.includes(validationContext);
  const context = isMoved ? 'arguments' : (validationContext ?? 'request');
  return (validation as Invalid[] | undefined)?.slice(0, MOST_FAULTS).map((fault) => ({
    path: `${context}${fault.instancePath === '/' ? '' : (fault.instancePath ?? '')}`,
    message: wordsOf(fault),
  }));
}

function wordsOf({ message = 'is not valid', params }: Invalid): string {
  const allowed = params?.allowedValues?.map(String);
  return allowed === undefined
    ? message
    : `is none of the words allowed here; allowed: ${allowed.join(', ')}`;
}
