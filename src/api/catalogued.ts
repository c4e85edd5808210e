import type { FastifyRequest } from 'fastify';
import { errors } from '../errors.ts';
import type { Failure } from './failure.ts';

/** Fastify's own failures, by our codes. */
const FRAMEWORK: Readonly<Record<string, (request: FastifyRequest) => Failure>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: () => new errors.InvalidJson(),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new errors.InvalidJson(),
  FST_ERR_CTP_BODY_TOO_LARGE: (request) => new errors.PayloadTooLarge(request.server.initialConfig.bodyLimit),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (request) =>
    new errors.UnsupportedMediaType(request.headers['content-type'] ?? 'nothing'),
  FST_ERR_BAD_URL: () => new errors.InvalidUrl(),
  FST_ERR_MAX_PARAM_LENGTH: () => new errors.InvalidUrl(),
};

const CODES = new Set<string>(Object.values(errors).map((Problem) => new Problem().code));

/** A failure as the catalogue has it; what it does not have stays as it is. */
export function catalogued(error: Failure, request: FastifyRequest): Failure {
  return FRAMEWORK[error.code ?? '']?.(request) ?? error;
}

/** Whether a failure is one of the catalogue: its words may be told. */
export function isCatalogued(error: Failure): boolean {
  return CODES.has(error.code ?? '');
}
