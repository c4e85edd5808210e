import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, makeServer, type ServerOptions } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { callerOf } from '../api/caller-address.ts';
import { type Caller, callerBy } from '../api/callers.ts';
import { headerKeyOf } from '../api/header-key.ts';
import { errors } from '../errors.ts';
import { createContext } from './create-context.ts';
import { eventsOf } from './events.ts';
import { type Told, tellFailures } from './failures.ts';
import { checkCost, type Operations } from './operations.ts';
import type { PersistedQueries } from './persisted-queries.ts';
import type { GraphDeps } from './plugin.ts';
import { operationOf } from './read-request.ts';
import { keyIn } from './socket-key.ts';
import { closeSocket, createSend } from './socket-send.ts';

/** Sockets of one address at a time. */
const MOST_SOCKETS = 50;

/** Messages of one address in a minute; each costs a little whatever is in it. */
const MESSAGES = { units: 1_200, seconds: 60 };

/** Longest message of a client: what a body may be. */
export const MOST_BYTES = 64 * 1024;

/** Who does not answer this long is gone. */
const PING_EVERY_MS = 30_000;

/** Operations of one socket at a time, those included that listen. */
const MOST_AT_ONCE = 100;

/** Closed for what an HTTP status says elsewhere: 4429 is 429. */
const TOO_MANY = 4429;
const GONE = 4401;

interface Extra {
  socket: WebSocket;
  request: FastifyRequest;
  caller: Caller | null;
  address: string;
  /** How to end what is listened to. */
  open: Set<() => void>;
}

interface Engine {
  schema: GraphQLSchema;
  operations: Operations;
  persisted: PersistedQueries;
}

/** The graph over a WebSocket, by the protocol graphql-transport-ws. */
export function createSocketHandler(app: FastifyInstance, engine: Engine, deps: GraphDeps) {
  const open = new Map<string, number>();
  const extras = new Map<WebSocket, Extra>();
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
    for (const extra of extras.values()) endIfGone(extra);
  }, PING_EVERY_MS);
  pings.unref();
  app.addHook('onClose', async () => clearInterval(pings));

  return (socket: WebSocket, request: FastifyRequest): void => {
    // Also of one that is turned away: an error nobody hears ends the process.
    socket.on('error', (error) => request.log.warn({ err: error }, 'socket failed'));
    const address = callerOf(request.ip);
    const before = open.get(address) ?? 0;
    if (before >= MOST_SOCKETS) {
      socket.close(TOO_MANY, `More than ${MOST_SOCKETS} sockets of one address`);
      return;
    }
    open.set(address, before + 1);
    const extra: Extra = { socket, request, caller: null, address, open: new Set() };
    extras.set(socket, extra);
    let running = 0;
    socket.on('pong', () => isAlive.set(socket, true));
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: createSend(socket, () => isAlive.set(socket, true)),
        close: (code, reason) => closeSocket(socket, code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            if (!deps.ephemeral.guards.charge(`ws:${address}`, MESSAGES, 1).allowed)
              return socket.close(TOO_MANY, 'Too many messages');
            if (running >= MOST_AT_ONCE) return socket.close(TOO_MANY, 'Too many operations at once');
            running += 1;
            // Until the operation in it has ended.
            take(String(data))
              .catch((error) => {
                request.log.warn({ err: error }, 'message failed');
                socket.close(CloseCode.InternalServerError, 'Something went wrong here.');
              })
              .finally(() => {
                running -= 1;
              });
          }),
      },
      extra,
    );
    socket.once('close', (code, reason) => {
      extras.delete(socket);
      for (const end of [...extra.open]) end();
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
      closed(code, String(reason))?.catch((error: unknown) =>
        request.log.warn({ err: error }, 'socket closed badly'),
      );
    });
  };
}

/** A key that has ended ends what goes on with it; while nobody can say, it goes on. */
function endIfGone({ caller, socket, request }: Extra): void {
  caller?.isGone().then(
    (isGone) => {
      if (isGone) socket.close(GONE, 'API_KEY_INVALID');
    },
    (error) => request.log.warn({ err: error }, 'nobody knows whether a key has ended'),
  );
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
          keyIn(connectionParams ?? {}) ?? headerKeyOf(extra.request),
        );
        return true;
      } catch (error) {
        const [{ code, status }] = tellFailures([error], extra.request.log) as [Told];
        extra.socket.close(status >= 500 ? CloseCode.InternalServerError : 4000 + status, code);
        return false;
      }
    },
    async onSubscribe({ extra }, _id, payload) {
      const caller = extra.caller as Caller;
      try {
        if (await caller.isGone()) {
          extra.socket.close(GONE, 'API_KEY_INVALID');
          throw new errors.ApiKeyInvalid();
        }
        // Before it is looked at: what is refused has cost a look.
        await caller.charge(1);
        const operation = operationOf({ members: payload as never, at: 'payload' }, persisted);
        const looked = operations.look(operation);
        const { document, name, type, cost } = looked;
        checkCost(looked, caller.budget);
        await caller.charge(cost.cost - 1);
        extra.request.log.info({ operation: name, type, units: cost.cost }, 'graph operation');
        const context = () => createContext(deps, caller);
        return {
          schema,
          document,
          operationName: name,
          variableValues: operation.variables,
          contextValue: context(),
          // For `subscribe`, which graphql-ws gives all of this and nothing else.
          events: { context, pay: () => caller.charge(cost.cost - 1), open: extra.open },
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
