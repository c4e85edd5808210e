import type { IncomingHttpHeaders } from 'node:http';
import { Agent } from 'undici';
import { linkSignals } from './clock.ts';
import { decodeBody } from './decode-body.ts';
import {
  WaypointBodyTooLarge,
  WaypointError,
  WaypointNetwork,
  WaypointTimeout,
  WaypointTruncated,
} from './errors.ts';

/** Milliseconds and bytes. */
export interface Timeouts {
  connectMs: number;
  headersMs: number;
  /** Longest silence between two pieces of the body. */
  bodyMs: number;
  /** One try from first byte out to last byte in. */
  totalMs: number;
  /** Of the body, before and after decompression. */
  maxBodyBytes: number;
}

export const defaultTimeouts: Timeouts = {
  connectMs: 5_000,
  headersMs: 15_000,
  bodyMs: 15_000,
  totalMs: 45_000,
  maxBodyBytes: 16 * 1024 * 1024,
};

/** The same for a request that may take so long in all: no part of it may take longer. */
export function timeoutsWithin(totalMs: number): Timeouts {
  const { connectMs, headersMs, bodyMs, maxBodyBytes } = defaultTimeouts;
  const within = (ms: number) => Math.min(ms, totalMs);
  return {
    connectMs: within(connectMs),
    headersMs: within(headersMs),
    bodyMs: within(bodyMs),
    totalMs,
    maxBodyBytes,
  };
}

export interface WireRequest {
  /** Endpoint id, for errors. */
  endpoint: string;
  method: 'GET' | 'POST';
  host: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  signal?: AbortSignal | undefined;
}

export interface WireResponse {
  status: number;
  headers: IncomingHttpHeaders;
  /** Decompressed, otherwise exactly as sent. */
  body: Buffer;
}

export interface Transport {
  /** One request, any status. Throws only WaypointErrors, or the reason of the caller's own abort. */
  send(request: WireRequest): Promise<WireResponse>;
  close(): Promise<void>;
}

type Phase = WaypointTimeout['phase'];

/** `origin`, when set, takes every host's requests, with the real host in `Host` (the sandbox sorts by it). */
export function createTransport(options: {
  origin?: string;
  timeouts: Timeouts;
  connections?: number;
}): Transport {
  const { timeouts } = options;
  const agent = new Agent({
    connections: options.connections ?? 16,
    pipelining: 1,
    // The clocks below are ours: undici's tick by the second and cannot name the endpoint.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 30_000,
    connect: { timeout: timeouts.connectMs },
  });

  return {
    async send(request) {
      const { endpoint } = request;
      const link = linkSignals(request.signal);
      const expire = (phase: Phase, ms: number) =>
        setTimeout(() => link.abort(new WaypointTimeout({ endpoint, phase })), ms);
      const deadline = expire('total', timeouts.totalMs);
      let silence = expire('headers', timeouts.headersMs);
      const heard = () => {
        clearTimeout(silence);
        silence = expire('body', timeouts.bodyMs);
      };
      let status: number | undefined;
      try {
        const response = await agent.request({
          origin: options.origin ?? `https://${request.host}`,
          path: request.path,
          method: request.method,
          headers: { ...request.headers, host: request.host, 'accept-encoding': 'gzip, br' },
          body: request.body ?? null,
          signal: link.signal,
        });
        status = response.statusCode;
        heard();
        const wire = await readCapped(response.body, endpoint, timeouts.maxBodyBytes, heard);
        const encoding = response.headers['content-encoding'];
        const body = await decodeBody(wire, encoding, endpoint, timeouts.maxBodyBytes);
        return { status, headers: response.headers, body };
      } catch (error) {
        request.signal?.throwIfAborted();
        throw toWaypointError(error, endpoint, status);
      } finally {
        clearTimeout(deadline);
        clearTimeout(silence);
        link.release();
      }
    },
    close: () => agent.destroy(),
  };
}

async function readCapped(
  stream: AsyncIterable<Buffer>,
  endpoint: string,
  limitBytes: number,
  heard: () => void,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    heard();
    size += piece.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > limitBytes) throw new WaypointBodyTooLarge({ endpoint, limitBytes });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

function toWaypointError(error: unknown, endpoint: string, status: number | undefined): WaypointError {
  if (error instanceof WaypointError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new WaypointTimeout({ endpoint, phase: 'connect', cause: error });
  }
  if (status === undefined) return new WaypointNetwork({ endpoint, cause: error });
  return new WaypointTruncated({ endpoint, status, cause: error });
}
