import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, makeServer, type ServerOptions } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { callerOf } from '../api/caller-address.ts';
import { type Caller, callerBy } from '../api/callers.ts';
import type { Failure } from '../api/failure.ts';
import { createContext } from './create-context.ts';
import { eventsOf } from './events.ts';
import { tellFailures } from './failures.ts';
import { checkCost, type Operations } from './operations.ts';
import type { PersistedQueries } from './persisted-queries.ts';
import type { GraphDeps } from './plugin.ts';
import { operationOf } from './read-request.ts';

/** Sockets of one address at a time. */
const MOST_SOCKETS = 50;

/** Messages of one address in a minute; each costs a little whatever is in it. */
const MESSAGES = { units: 1_200, seconds: 60 };

/** Longest message of a client: what a body may be. */
export const MOST_BYTES = 64 * 1024;

/** Who does not answer this long is gone. */
const PING_EVERY_MS = 30_000;

/** Closed for what an HTTP status says elsewhere: 4429 is 429. */
const TOO_MANY = 4429;

interface Extra {
  socket: WebSocket;
  request: FastifyRequest;
  caller: Caller | null;
  address: string;
}

interface Engine {
  schema: GraphQLSchema;
  operations: Operations;
  persisted: PersistedQueries;
}

/** The graph over a WebSocket, by the protocol graphql-transport-ws. */
export function createSocketHandler(app: FastifyInstance, engine: Engine, deps: GraphDeps) {
  const open = new Map<string, number>();
  const isAlive = new WeakMap<WebSocket, boolean>();
  const server = makeServer<Record<string, unknown>, Extra>(protocolOf(engine, deps));
  const pings = setInterval(() => {
    for (const socket of app.websocketServer.clients) {
      if (isAlive.get(socket) === false) socket.terminate();
      else {
        isAlive.set(socket, false);
        socket.ping();
      }
    }
  }, PING_EVERY_MS);
  pings.unref();
  app.addHook('onClose', async () => clearInterval(pings));

  return (socket: WebSocket, request: FastifyRequest): void => {
    const address = callerOf(request.ip);
    const before = open.get(address) ?? 0;
    if (before >= MOST_SOCKETS)
      return socket.close(TOO_MANY, `More than ${MOST_SOCKETS} sockets of one address`);
    open.set(address, before + 1);
    socket.on('error', (error) => request.log.warn({ err: error }, 'socket failed'));
    socket.on('pong', () => isAlive.set(socket, true));
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // Resolves when the client has taken it: until then no further event is read for it.
        send: (data) =>
          new Promise((resolve, reject) => {
            if (socket.readyState !== socket.OPEN) return resolve();
            socket.send(data, (error) => (error ? reject(error) : resolve()));
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            if (!deps.ephemeral.guards.charge(`ws:${address}`, MESSAGES, 1).allowed)
              return socket.close(TOO_MANY, 'Too many messages');
            take(String(data)).catch((error) => {
              request.log.warn({ err: error }, 'message failed');
              socket.close(CloseCode.InternalServerError, 'Something went wrong here.');
            });
          }),
      },
      { socket, request, caller: null, address },
    );
    socket.once('close', (code, reason) => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
      closed(code, String(reason))?.catch((error: unknown) =>
        request.log.warn({ err: error }, 'socket closed badly'),
      );
    });
  };
}

function protocolOf({ schema, operations, persisted }: Engine, deps: GraphDeps) {
  const told = (failures: readonly unknown[], request: FastifyRequest) =>
    tellFailures(failures, request.log).map(({ error }) => error);
  const asErrors = (error: unknown): readonly GraphQLError[] => {
    const several = error instanceof AggregateError ? error.errors : [error];
    return several.map((one) =>
      one instanceof GraphQLError
        ? one
        : new GraphQLError(String((one as Error).message), { originalError: one as Error }),
    );
  };
  return {
    connectionInitWaitTimeout: 10_000,
    async onConnect({ extra, connectionParams }) {
      try {
        extra.caller = await callerBy(
          deps,
          extra.address,
          keyIn(connectionParams ?? {}) ?? keyOf(extra.request),
        );
        return true;
      } catch (error) {
        const { code = 'INTERNAL', statusCode = 500 } = error as Failure;
        extra.socket.close(statusCode >= 500 ? CloseCode.InternalServerError : 4000 + statusCode, code);
        return false;
      }
    },
    async onSubscribe({ extra }, _id, payload) {
      const caller = extra.caller as Caller;
      try {
        const operation = operationOf({ members: payload as never, at: 'payload' }, persisted);
        const { document, name, type, cost } = operations.look(operation);
        checkCost(cost, caller.budget);
        await caller.charge(cost.cost);
        extra.request.log.info({ operation: name, type, units: cost.cost }, 'graph operation');
        const context = () => createContext(deps, caller.apiKey, caller.owner);
        return {
          schema,
          document,
          operationName: name,
          variableValues: operation.variables,
          contextValue: context(),
          // For `subscribe`, which graphql-ws gives all of this and nothing else.
          events: { context, pay: () => caller.charge(cost.cost - 1) },
        } as ExecutionArgs;
      } catch (error) {
        return asErrors(error);
      }
    },
    subscribe: (args) => {
      const { events, ...rest } = args as ExecutionArgs & { events: Parameters<typeof eventsOf>[1] };
      return eventsOf(rest, events) as never;
    },
    onError: ({ extra }, _id, _payload, failures) => told(failures, extra.request),
    onNext: ({ extra }, _id, _payload, _args, { data = null, errors: failures, extensions }) => ({
      data,
      ...(failures && { errors: told(failures, extra.request) }),
      ...(extensions && { extensions }),
    }),
  } satisfies ServerOptions<Record<string, unknown>, Extra>;
}

/** The key in the payload of `connection_init`: as the header would have it. */
function keyIn(params: Record<string, unknown>): string | null {
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string' || value === '') continue;
    if (/^(?:x-?)?api-?key$/i.test(name)) return value;
    if (/^authorization$/i.test(name)) return /^bearer\s+(\S+)$/i.exec(value)?.[1] ?? value;
  }
  const { headers } = params;
  return typeof headers === 'object' && headers !== null ? keyIn(headers as Record<string, unknown>) : null;
}

/** The key in the headers of the request the socket began with. */
function keyOf({ headers }: FastifyRequest): string | null {
  const own = headers['x-api-key'];
  if (typeof own === 'string' && own !== '') return own;
  return /^bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
