import createError from '@fastify/error';

/**
 * The catalogue of every error a caller can see. Codes are stable for ever; `%s` is filled at the throw.
 * Each is served as `application/problem+json` (RFC 9457) with this code.
 */
export const errors = {
  PlayerNotFound: createError('PLAYER_NOT_FOUND', 'Nobody here is known as "%s".', 404),
  PlayerNotTracked: createError(
    'PLAYER_NOT_TRACKED',
    'Player %s is known here but not tracked: register with POST /v1/players.',
    404,
  ),
  GamertagUnknown: createError('GAMERTAG_UNKNOWN', 'No Xbox account has the gamertag "%s".', 404),
  HistoryPrivate: createError(
    'HISTORY_PRIVATE',
    'Player %s hides their match history from other people.',
    403,
  ),
  MatchNotFound: createError('MATCH_NOT_FOUND', 'No match %s is stored here.', 404),
  InsightNotFound: createError(
    'INSIGHT_NOT_FOUND',
    'There is no insight "%s" (%s). All there are: GET /v1/insights.',
    404,
  ),
  RouteNotFound: createError('ROUTE_NOT_FOUND', 'There is nothing at %s %s.', 404),
  MethodNotAllowed: createError('METHOD_NOT_ALLOWED', '%s is not possible here; allowed: %s.', 405),
  InvalidRequest: createError('INVALID_REQUEST', 'The request is not valid.', 400),
  InvalidJson: createError('INVALID_JSON', 'The body is not valid JSON.', 400),
  InvalidUrl: createError('INVALID_URL', 'The URL is not valid.', 400),
  UrlTooLong: createError('URL_TOO_LONG', 'The URL is longer than %s characters.', 414),
  InvalidCursor: createError('INVALID_CURSOR', 'The cursor is not one this list gave out.', 400),
  NotAcceptable: createError('NOT_ACCEPTABLE', 'The header Accept allows none of: %s.', 406),
  PayloadTooLarge: createError('PAYLOAD_TOO_LARGE', 'The body is larger than %s bytes.', 413),
  UnsupportedMediaType: createError('UNSUPPORTED_MEDIA_TYPE', 'Send application/json, not %s.', 415),
  InvalidHttp: createError('INVALID_HTTP', 'This is not a readable HTTP request.', 400),
  RequestTimeout: createError('REQUEST_TIMEOUT', 'The request did not arrive in time.', 408),
  HeadersTooLarge: createError('HEADERS_TOO_LARGE', 'The request headers are too large.', 431),
  ApiKeyMissing: createError('API_KEY_MISSING', 'This needs an API key.', 401),
  ApiKeyInvalid: createError('API_KEY_INVALID', 'This API key is not valid.', 401),
  ApiKeyForbidden: createError(
    'API_KEY_FORBIDDEN',
    'This API key may not do that; it needs the role "%s".',
    403,
  ),
  ApiKeyNotInUrl: createError(
    'API_KEY_NOT_IN_URL',
    'This API key may not travel in an address; send it in a header.',
    401,
  ),
  ApiKeyReadOnlyInUrl: createError(
    'API_KEY_READ_ONLY_IN_URL',
    'With an API key in the address one can only read.',
    403,
  ),
  RateLimited: createError(
    'RATE_LIMITED',
    'The budget of %s units per %s seconds is used up; ask again in %s seconds.',
    429,
  ),
  GraphqlInvalid: createError('GRAPHQL_INVALID', '%s', 400),
  QueryTooLarge: createError('QUERY_TOO_LARGE', '%s', 400),
  QueryTooCostly: createError(
    'QUERY_TOO_COSTLY',
    'The operation costs %s units; it may cost %s: ask for fewer rows, or in several operations.',
    400,
  ),
  BatchTooLarge: createError('BATCH_TOO_LARGE', 'The batch has %s operations; it may have %s.', 400),
  OperationNotByGet: createError(
    'OPERATION_NOT_BY_GET',
    'Only queries may be asked for by GET; send a %s by POST.',
    405,
  ),
  PersistedQueryNotFound: createError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 200),
  PersistedQueryMismatch: createError(
    'PERSISTED_QUERY_MISMATCH',
    'The text of the query is not the one its sha256Hash is of.',
    400,
  ),
  ErasureNotProven: createError(
    'ERASURE_NOT_PROVEN',
    'Nothing proves that this erasure is yours to ask for.',
    403,
  ),
  WebhookNotFound: createError('WEBHOOK_NOT_FOUND', 'This API key has no webhook %s.', 404),
  WebhookUrlRefused: createError('WEBHOOK_URL_REFUSED', 'No webhook can have that address: %s.', 400),
  WebhookDisabled: createError('WEBHOOK_DISABLED', 'Nothing is sent to webhook %s: enable it first.', 409),
  WebhookBehind: createError(
    'WEBHOOK_BEHIND',
    'More than %s messages of webhook %s wait to be sent: replay when they are.',
    409,
  ),
  TooManyWebhooks: createError('TOO_MANY_WEBHOOKS', 'An API key may have %s webhooks.', 409),
  TooManySubscriptions: createError('TOO_MANY_SUBSCRIPTIONS', 'More cannot be listened to: %s.', 429),
  EventsExpired: createError(
    'EVENTS_EXPIRED',
    'Events up to %s are not kept any more; the oldest id to go on after is that one.',
    410,
  ),
  FellBehind: createError('FELL_BEHIND', 'More came than was taken; go on where it ended.', 503),
  ServiceUnavailable: createError('SERVICE_UNAVAILABLE', 'The service cannot answer now.', 503),
  Overloaded: createError('OVERLOADED', 'There is more to do here than can be done now.', 503),
  Internal: createError('INTERNAL', 'Something went wrong here.', 500),
} as const;

export type ErrorName = keyof typeof errors;
