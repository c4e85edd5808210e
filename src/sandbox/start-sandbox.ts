import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, tooMany } from './answer.ts';
import { readSpartan } from './authorize.ts';
import { sandboxCredentials } from './credentials.ts';
import { createEndpointCounter } from './endpoint-stats.ts';
import { createFaultDraw, NO_FAULTS, type RequestFault } from './faults.ts';
import { serviceOfHost } from './hosts.ts';
import { createLimiter } from './limits.ts';
import { hash32 } from './random.ts';
import { empty } from './reply.ts';
import { parseTarget } from './request-target.ts';
import type { Route } from './route.ts';
import { createRouter } from './router.ts';
import { allRoutes } from './routes/all-routes.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import type { SandboxState } from './sandbox-state.ts';
import { asXml, sendReply, sendTruncated } from './send-reply.ts';
import { createTokenStore, UPSTREAM_LIFETIMES } from './token-store.ts';

export type { Sandbox, SandboxLogger, SandboxOptions } from './sandbox.ts';

const MAX_BODY_BYTES = 1_000_000;
const SERVER_ERRORS = [500, 502, 503, 504];

/** Starts a Waypoint on one port: every host's paths, told apart by path and `Host` header. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const state = createState(options);
  const find = createRouter(allRoutes(state));
  const draw = createFaultDraw(state.seed);
  // A real clock whatever `now` says: with a frozen one the bucket would never drain.
  const admit = createLimiter(options.limits ?? 'unlimited', () => performance.now());
  const counter = createEndpointCounter();

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      options.log?.error({ err: error, url: request.url }, 'sandbox request failed');
      if (response.headersSent) response.destroy();
      else sendReply(response, empty(500));
    });
  });
  // Longer than a client's own idle time, so that a reused connection is not cut under a request.
  server.keepAliveTimeout = 65_000;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const target = parseTarget(url);
    const routed =
      target === null ? { status: 400 } : find(method, target.segments, serviceOfHost(headers.host));
    if (target === null || 'status' in routed) {
      counter.request('unknown');
      counter.status('unknown', 'status' in routed ? routed.status : 400);
      sendReply(response, empty('status' in routed ? routed.status : 400));
      return;
    }

    const { route, params } = routed;
    const requestLine = `${method} ${url}`;
    counter.request(route.name);
    const fault = drawFor(route, requestLine);
    if (fault !== null) counter.fault(route.name, fault);
    if (fault === 'hang') return;
    if (fault === '5xx') return finish(route, response, fault, serverError(requestLine));
    if (fault === '429') return finish(route, response, fault, tooMany());
    if (fault === 'tokenExpiry') state.tokens.revoke(readSpartan(headers) ?? '');

    const body = method === 'GET' ? '' : await readText(request);
    if (body === null) return finish(route, response, fault, empty(413));
    finish(
      route,
      response,
      fault,
      answer(state, admit, { route, params, query: target.query, headers, body }),
    );
  }

  /** Where no Spartan token is asked for there is none to invalidate. */
  function drawFor({ family, auth }: Route, requestLine: string): RequestFault | null {
    const fault = draw(state.faults, family, requestLine);
    const usesSpartan = auth === 'spartan' || auth === 'spartan-and-clearance';
    return fault === 'tokenExpiry' && !usesSpartan ? null : fault;
  }

  function finish(
    route: Route,
    response: ServerResponse,
    fault: RequestFault | null,
    reply: ReturnType<typeof empty>,
  ): void {
    counter.status(route.name, reply.status);
    options.log?.debug({ endpoint: route.name, status: reply.status, fault }, 'sandbox request');
    if (fault === 'truncated') sendTruncated(response, reply);
    else sendReply(response, fault === 'xml' ? asXml(reply) : reply);
  }

  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

  return {
    origin: toOrigin(server.address() as AddressInfo),
    get source() {
      return state.source;
    },
    credentials: state.credentials,
    faults: state.faults,
    stats: counter.snapshot,
    setSource: (source) => {
      state.source = source;
    },
    signIn: (gamertag) => {
      const player = state.source.playerByGamertag(gamertag);
      if (player === null) throw new TypeError(`nobody is called ${gamertag}`);
      return { ...state.credentials, refreshToken: state.tokens.issue('refresh', player).token };
    },
    mintSpartan: () => state.tokens.issue('spartan', state.source.owner).token,
    close: () =>
      new Promise((resolve) => {
        // A second close finds the server not running, which is what was wanted.
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createState(options: SandboxOptions): SandboxState {
  const { source, seed = 1, now = () => new Date() } = options;
  const lifetimes = { ...UPSTREAM_LIFETIMES, ...options.tokenLifetimes };
  const tokens = createTokenStore(seed, lifetimes, now);
  // The first token of all is the one that stands in the credentials.
  tokens.issue('refresh', source.owner);
  const credentials = sandboxCredentials(seed);
  return { source, faults: { ...NO_FAULTS, ...options.faults }, tokens, lifetimes, credentials, seed, now };
}

function serverError(requestLine: string) {
  return empty(SERVER_ERRORS[hash32(`status ${requestLine}`) % SERVER_ERRORS.length] ?? 500);
}

function toOrigin({ address, port, family }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The body as text; null where it is too long to be a request of this API. */
async function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
