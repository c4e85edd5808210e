import type { FastifyRequest } from 'fastify';
import { refuse } from '../api/refuse.ts';
import { errors } from '../errors.ts';
import type { Operation } from './operations.ts';
import type { PersistedQueries } from './persisted-queries.ts';

/** Operations of one request. */
export const MOST_IN_A_BATCH = 10;

type Members = Record<string, unknown>;

/** One operation as it came, and where: `body`, `body/1` of a batch, or `querystring`. */
export interface Sent {
  members: Members;
  at: string;
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The operations of a request by POST. @throws INVALID_REQUEST, BATCH_TOO_LARGE. */
export function bodiesOf({ body }: FastifyRequest): { sent: Sent[]; isBatch: boolean } {
  if (isObject(body)) return { sent: [{ members: body, at: 'body' }], isBatch: false };
  if (!Array.isArray(body) || body.length === 0)
    throw refuse('body', 'must be an operation, {"query": …}, or a list of some');
  if (body.length > MOST_IN_A_BATCH) throw new errors.BatchTooLarge(body.length, MOST_IN_A_BATCH);
  const sent = body.map((members, index) => {
    if (!isObject(members)) throw refuse(`body/${index}`, 'must be an operation, {"query": …}');
    return { members, at: `body/${index}` };
  });
  return { sent, isBatch: true };
}

/** The operation of a request by GET: `variables` and `extensions` are JSON. @throws INVALID_REQUEST. */
export function queryOf({ query }: FastifyRequest): Sent {
  const at = 'querystring';
  const { variables, extensions, ...rest } = query as Members;
  const members = {
    ...rest,
    ...(variables !== undefined && { variables: parsed(variables, `${at}/variables`) }),
    ...(extensions !== undefined && { extensions: parsed(extensions, `${at}/extensions`) }),
  };
  return { members, at };
}

/** One operation, its text found by its hash where there is only that. @throws INVALID_REQUEST, PERSISTED_QUERY_…. */
export function operationOf({ members, at }: Sent, persisted: PersistedQueries): Operation {
  const { query = null, variables = null, operationName = null, extensions = null } = members;
  if (query !== null && typeof query !== 'string') throw refuse(`${at}/query`, 'must be text');
  if (variables !== null && !isObject(variables)) throw refuse(`${at}/variables`, 'must be an object');
  if (operationName !== null && typeof operationName !== 'string')
    throw refuse(`${at}/operationName`, 'must be text');
  if (extensions !== null && !isObject(extensions)) throw refuse(`${at}/extensions`, 'must be an object');
  const hash = hashOf(extensions?.persistedQuery, `${at}/extensions/persistedQuery`);
  const text = persisted.textOf(query === '' ? null : query, hash);
  if (text === null) throw refuse(`${at}/query`, 'is missing');
  return {
    query: text,
    variables: variables ?? {},
    operationName: operationName === '' ? null : operationName,
  };
}

function hashOf(persisted: unknown, at: string): string | null {
  if (persisted === undefined || persisted === null) return null;
  const { version, sha256Hash } = persisted as Members;
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/i.test(sha256Hash))
    throw refuse(at, 'must be {"version": 1, "sha256Hash": …}, the hash in 64 hexadecimal digits');
  return sha256Hash;
}

function parsed(text: unknown, path: string): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw refuse(path, 'must be JSON');
  }
}
