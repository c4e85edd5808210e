import { qualityOf } from '../api/accept.ts';
import { errors } from '../errors.ts';

export const JSON_TYPE = 'application/json';
/** Whoever understands it reads the status of an answer; to all others what GraphQL refuses is an answer like any other. */
export const GRAPHQL_TYPE = 'application/graphql-response+json';

export type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/** The type an answer is sent as. Whoever says nothing, or takes anything, knows JSON. @throws NOT_ACCEPTABLE. */
export function mediaTypeOf(accept: string | undefined): MediaType {
  if (accept === undefined || accept.trim() === '') return JSON_TYPE;
  const [old, own] = [qualityOf(JSON_TYPE, accept), qualityOf(GRAPHQL_TYPE, accept)];
  if (old === 0 && own === 0) throw new errors.NotAcceptable(`${GRAPHQL_TYPE}, ${JSON_TYPE}`);
  if (own !== old) return own > old ? GRAPHQL_TYPE : JSON_TYPE;
  return accept.toLowerCase().includes(GRAPHQL_TYPE) ? GRAPHQL_TYPE : JSON_TYPE;
}
