import type { FastifyRequest } from 'fastify';
import { headerKeyOf } from '../api/header-key.ts';
import { type ApiKey, findApiKey, fingerprintOf, mayAct } from '../db/api-keys.ts';
import type { Deps } from '../deps.ts';
import { errors } from '../errors.ts';
import { urlKeyOf } from './url-key.ts';

export interface Identity {
  /** Whose budget pays: null is the address. */
  apiKey: ApiKey | null;
  /** Why the request is refused; null: it is not. */
  refusal: Error | null;
  /** Whether what was shown as a key is none. */
  isFailure: boolean;
}

/** The key a request shows, and whether it stood in the address; null: it shows none. */
export interface ShownKey {
  key: string;
  isInUrl: boolean;
}

export function shownKey(request: FastifyRequest): ShownKey | null {
  const inUrl = urlKeyOf(request);
  const key = inUrl ?? headerKeyOf(request);
  return key === null ? null : { key, isInUrl: inUrl !== null };
}

/** Who shows no key, and whether they may do what they ask for. */
export function anonymous({ routeOptions }: FastifyRequest): Identity {
  const refusal = routeOptions.config.role === undefined ? null : new errors.ApiKeyMissing();
  return { apiKey: null, refusal, isFailure: false };
}

/** Whose key that is, and whether they may do what they ask for. */
export async function identify(
  { db, ephemeral }: Pick<Deps, 'db' | 'ephemeral'>,
  request: FastifyRequest,
  { key, isInUrl }: ShownKey,
  mayGuess: () => void,
): Promise<Identity> {
  const fingerprint = fingerprintOf(key);
  // Whoever guesses keys is stopped before the database is asked; a key that was right lately is no guess.
  if (!ephemeral.apiKeys.last(fingerprint)) mayGuess();
  const apiKey = await ephemeral.apiKeys.find(fingerprint, () => findApiKey(db.prisma, key));
  if (apiKey === null) return { apiKey: null, refusal: new errors.ApiKeyInvalid(), isFailure: true };
  if (isInUrl && !apiKey.inUrl)
    return { apiKey: null, refusal: new errors.ApiKeyNotInUrl(), isFailure: true };
  return { apiKey, refusal: refusalOf(apiKey, isInUrl, request), isFailure: false };
}

function refusalOf(apiKey: ApiKey, isInUrl: boolean, { method, routeOptions }: FastifyRequest): Error | null {
  const { role } = routeOptions.config;
  if (isInUrl && (role !== undefined || !['GET', 'HEAD'].includes(method)))
    return new errors.ApiKeyReadOnlyInUrl();
  return role !== undefined && !mayAct(apiKey.role, role) ? new errors.ApiKeyForbidden(role) : null;
}
