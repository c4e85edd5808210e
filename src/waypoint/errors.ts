/** Where and how a request failed; every class below adds its own facts. Nothing here may hold a secret. */
interface FailureFacts {
  endpoint: string;
  status?: number;
  cause?: unknown;
}

/**
 * Any failure of the upstream client. `code` is stable for ever; `retryable` says whether the same request may
 * succeed later by itself; `endpoint` is an id of the endpoint table or `auth.*`.
 */
export abstract class WaypointError extends Error {
  abstract readonly code: string;
  abstract readonly retryable: boolean;
  readonly endpoint: string;
  readonly status?: number;

  constructor(message: string, facts: FailureFacts) {
    super(`${facts.endpoint}: ${message}`, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.endpoint = facts.endpoint;
    if (facts.status !== undefined) this.status = facts.status;
  }
}

/** 401 although the credentials were minted anew (UPSTREAM §6). */
export class WaypointUnauthorized extends WaypointError {
  readonly code = 'WAYPOINT_UNAUTHORIZED';
  readonly retryable = false;
  constructor(facts: FailureFacts) {
    super('the credentials were refused', { status: 401, ...facts });
  }
}

/** 403: an own-only resource; permanent (UPSTREAM §6). */
export class WaypointForbidden extends WaypointError {
  readonly code = 'WAYPOINT_FORBIDDEN';
  readonly retryable = false;
  constructor(facts: FailureFacts) {
    super('not allowed for this account', { status: 403, ...facts });
  }
}

/** 404: upstream says there is no such thing. An answer, not a failure to ask. */
export class WaypointNotFound extends WaypointError {
  readonly code = 'WAYPOINT_NOT_FOUND';
  readonly retryable = false;
  constructor(facts: FailureFacts) {
    super('no such thing', { status: 404, ...facts });
  }
}

/** 400: never retried; profile batches are bisected (UPSTREAM §3). */
export class WaypointBadRequest extends WaypointError {
  readonly code = 'WAYPOINT_BAD_REQUEST';
  readonly retryable = false;
  constructor(facts: FailureFacts) {
    super('the request was refused', { status: 400, ...facts });
  }
}

/** 429 once the allowed attempts are spent. */
export class WaypointThrottled extends WaypointError {
  readonly code = 'WAYPOINT_THROTTLED';
  readonly retryable = true;
  /** Milliseconds upstream asked to wait; null when it did not say. */
  readonly retryAfterMs: number | null;
  constructor(facts: FailureFacts & { retryAfterMs: number | null }) {
    super('too many requests', { status: 429, ...facts });
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** 5xx (and 408): transient, never "no data". */
export class WaypointServerError extends WaypointError {
  readonly code = 'WAYPOINT_SERVER_ERROR';
  readonly retryable = true;
  readonly retryAfterMs: number | null;
  constructor(facts: FailureFacts & { status: number; retryAfterMs: number | null }) {
    super(`answered ${facts.status}`, facts);
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** A status with no agreed meaning, redirects included: they are not followed. */
export class WaypointUnexpectedStatus extends WaypointError {
  readonly code = 'WAYPOINT_UNEXPECTED_STATUS';
  readonly retryable = false;
  constructor(facts: FailureFacts & { status: number }) {
    super(`answered ${facts.status}, which has no agreed meaning`, facts);
  }
}

/** The server did not answer in time. `phase` says which clock ran out. */
export class WaypointTimeout extends WaypointError {
  readonly code = 'WAYPOINT_TIMEOUT';
  readonly retryable = true;
  readonly phase: 'connect' | 'headers' | 'body' | 'total';
  constructor(facts: FailureFacts & { phase: 'connect' | 'headers' | 'body' | 'total' }) {
    super(`timed out (${facts.phase})`, facts);
    this.phase = facts.phase;
  }
}

/** No connection, or it broke before the headers came. */
export class WaypointNetwork extends WaypointError {
  readonly code = 'WAYPOINT_NETWORK';
  readonly retryable = true;
  constructor(facts: FailureFacts) {
    super('the connection failed', facts);
  }
}

/** Bigger than `maxBodyBytes`, before or after decompression. */
export class WaypointBodyTooLarge extends WaypointError {
  readonly code = 'WAYPOINT_BODY_TOO_LARGE';
  readonly retryable = false;
  constructor(facts: FailureFacts & { limitBytes: number }) {
    super(`the answer is larger than ${facts.limitBytes} bytes`, facts);
  }
}

/** What came back cannot be used as the payload it should be. */
export abstract class WaypointPayloadError extends WaypointError {}

/** XML (the service ignored Accept, UPSTREAM §1) or HTML (something in between answered). It may pass. */
export class WaypointNotJson extends WaypointPayloadError {
  readonly code = 'WAYPOINT_NOT_JSON';
  readonly retryable = true;
  constructor(facts: FailureFacts & { found: string }) {
    super(`answered ${facts.found} instead of JSON`, facts);
  }
}

/** The body ended early, or is not whole JSON. */
export class WaypointTruncated extends WaypointPayloadError {
  readonly code = 'WAYPOINT_TRUNCATED';
  readonly retryable = true;
  constructor(facts: FailureFacts & { bytes?: number }) {
    const size = facts.bytes === undefined ? '' : ` after ${facts.bytes} bytes`;
    super(`the body is cut or damaged${size}`, facts);
  }
}

/** Whole JSON of another shape. `paths` lists the first faults as "path message". */
export class WaypointPayloadInvalid extends WaypointPayloadError {
  readonly code = 'WAYPOINT_PAYLOAD_INVALID';
  readonly retryable = false;
  readonly paths: readonly string[];
  constructor(facts: FailureFacts & { paths: readonly string[] }) {
    super(`unexpected shape: ${facts.paths.join('; ')}`, facts);
    this.paths = facts.paths;
  }
}

export type AuthLayer = 'oauth' | 'user' | 'xsts-halo' | 'xsts-xbox' | 'spartan' | 'clearance';

/** The chain is dead: the account needs a new sign-in. `layer` is where it broke, `reason` upstream's own code. */
export class WaypointAuthFailed extends WaypointError {
  readonly code = 'WAYPOINT_AUTH_FAILED';
  readonly retryable = false;
  readonly layer: AuthLayer;
  readonly reason: string | null;
  constructor(facts: { layer: AuthLayer; reason?: string | null; cause?: unknown; status?: number }) {
    const why = facts.reason ? ` (${facts.reason})` : '';
    super(`sign-in is needed: the ${facts.layer} layer refused${why}`, {
      ...facts,
      endpoint: `auth.${facts.layer}`,
    });
    this.layer = facts.layer;
    this.reason = facts.reason ?? null;
  }
}

/** The token store could not be read or written; the chain waits rather than lose a rotated token. */
export class WaypointTokenStoreFailed extends WaypointError {
  readonly code = 'WAYPOINT_TOKEN_STORE_FAILED';
  readonly retryable = true;
  constructor(facts: { action: 'load' | 'save'; cause: unknown }) {
    super(`the token store could not ${facts.action}`, { endpoint: 'auth.oauth', cause: facts.cause });
  }
}

/** The client was closed while the request waited. */
export class WaypointClosed extends WaypointError {
  readonly code = 'WAYPOINT_CLOSED';
  readonly retryable = false;
  constructor(endpoint: string) {
    super('the client is closed', { endpoint });
  }
}
