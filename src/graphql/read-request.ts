import type { FastifyRequest } from 'fastify';
import { refuse } from '../api/refuse.ts';
import { errors } from '../errors.ts';
import type { Operation } from './operations.ts';
import type { PersistedQueries } from './persisted-queries.ts';

/** Operations of one request. */
export const MOST_IN_A_BATCH = 10;

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The operations of a request by POST. @throws INVALID_REQUEST, BATCH_TOO_LARGE. */
export function bodiesOf({ body }: FastifyRequest): { bodies: Members[]; isBatch: boolean } {
  if (!Array.isArray(body)) {
    if (!isObject(body)) throw refuse('body/query', 'is missing');
    return { bodies: [body], isBatch: false };
  }
  if (body.length > MOST_IN_A_BATCH) throw new errors.BatchTooLarge(body.length, MOST_IN_A_BATCH);
  if (body.length === 0 || !body.every(isObject)) throw refuse('body', 'must be operations');
  return { bodies: body, isBatch: true };
}

/** The operation of a request by GET: `variables` and `extensions` are JSON. @throws INVALID_REQUEST. */
export function queryOf({ query }: FastifyRequest): Members {
  const { variables, extensions, ...rest } = query as Record<string, unknown>;
  return {
    ...rest,
    ...(variables !== undefined && { variables: parsed(variables, 'querystring/variables') }),
    ...(extensions !== undefined && { extensions: parsed(extensions, 'querystring/extensions') }),
  };
}

/** One operation, its text found by its hash where there is only that. @throws INVALID_REQUEST, PERSISTED_QUERY_…. */
export function operationOf(members: Members, persisted: PersistedQueries): Operation {
  const { query = null, variables = null, operationName = null, extensions = null } = members;
  if (query !== null && typeof query !== 'string') throw refuse('body/query', 'must be text');
  if (variables !== null && !isObject(variables)) throw refuse('body/variables', 'must be an object');
  if (operationName !== null && typeof operationName !== 'string')
    throw refuse('body/operationName', 'must be text');
  if (extensions !== null && !isObject(extensions)) throw refuse('body/extensions', 'must be an object');
  const text = persisted.textOf(query === '' ? null : query, hashOf(extensions?.persistedQuery));
  if (text === null) throw refuse('body/query', 'is missing');
  return {
    query: text,
    variables: variables ?? {},
    operationName: operationName === '' ? null : operationName,
  };
}

function hashOf(persisted: unknown): string | null {
  if (persisted === undefined || persisted === null) return null;
  const { version, sha256Hash } = persisted as Members;
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/i.test(sha256Hash))
    throw refuse('body/extensions', 'persistedQuery must be version 1 with a sha256Hash');
  return sha256Hash;
}

function parsed(text: unknown, path: string): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw refuse(path, 'must be JSON');
  }
}
