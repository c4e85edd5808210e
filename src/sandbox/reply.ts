/** An answer before faults: bytes and headers, nothing of the socket. */
export interface Reply {
  status: number;
  body: Buffer;
  headers: Record<string, string>;
}

const NOTHING = Buffer.alloc(0);
const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** A JSON answer from a value. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return { status, body: Buffer.from(JSON.stringify(value)), headers: { ...JSON_HEADERS, ...headers } };
}

/** A JSON answer from bytes that are sent as they are. */
export function jsonBytes(body: Buffer): Reply {
  return { status: 200, body, headers: JSON_HEADERS };
}

/** A status without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Reply {
  return { status, body: NOTHING, headers };
}

/** 404, or the bytes where there are any. */
export function jsonBytesOr404(body: Buffer | null): Reply {
  return body === null ? empty(404) : jsonBytes(body);
}

/** Upstream's own error bodies were never captured (UPSTREAM §8): a small JSON stands in. */
export function badRequest(message: string): Reply {
  return json({ message }, 400);
}
