import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import mercurius from 'mercurius';
import type { Tables } from '../api/create-tables.ts';
import { etagOf, isKnown } from '../api/etag.ts';
import type { Interest } from '../api/interest.ts';
import type { Deps } from '../deps.ts';
import { type Answer, failureOf, send } from './answer.ts';
import { mediaTypeOf } from './media-type.ts';
import { createOperations } from './operations.ts';
import { createPersistedQueries } from './persisted-queries.ts';
import { bodiesOf, operationOf, queryOf, type Sent } from './read-request.ts';
import { createRememberedPages } from './remembered-pages.ts';
import { runOperation } from './run-operation.ts';
import { createGraphSchema } from './schema.ts';
import { createSocketHandler, MOST_BYTES } from './socket.ts';

export interface GraphDeps extends Pick<Deps, 'config' | 'db' | 'queues' | 'ephemeral' | 'live'> {
  tables: Tables;
  interest: Pick<Interest, 'note'>;
}

/**
 * Runs of a text before it is compiled. Compiling takes as long as two to six runs save, and V8 keeps what was compiled
 * until it needs the memory: nobody should have it compile a new text with every call or two.
 */
const RUNS_BEFORE_COMPILED = 10;

/** RFC 6455 §7.4.1: a client knows it may come back. */
const GOING_AWAY = 1001;

/** What a client has to answer a goodbye. */
const GOODBYE_MS = 1_000;

/** Texts the engine keeps, compiled or not; up to twice as many for a time. None takes more than half a megabyte. */
const KEPT_TEXTS = 128;

/** The same API as a graph, at /graphql: by POST, alone or some at once, and queries by GET, too. */
export async function graphRoutes(app: FastifyInstance, deps: GraphDeps): Promise<void> {
  const schema = createGraphSchema(deps.tables);
  await app.register(websocket, {
    options: { maxPayload: MOST_BYTES, handleProtocols },
    preClose(done) {
      for (const socket of app.websocketServer.clients) socket.close(GOING_AWAY, 'The server is stopping');
      app.websocketServer.close();
      // Whoever does not answer, or does not even read, is not waited for.
      setTimeout(() => {
        for (const socket of app.websocketServer.clients) socket.terminate();
      }, GOODBYE_MS).unref();
      done();
    },
  });
  await app.register(mercurius, {
    schema,
    routes: false,
    jit: RUNS_BEFORE_COMPILED,
    cache: KEPT_TEXTS,
    // Told by us, with the codes of the catalogue.
    errorFormatter: (execution) => ({
      statusCode: 200,
      response: { data: execution.data ?? null, errors: execution.errors as never },
    }),
  });
  const engine = {
    app,
    schema,
    operations: createOperations(schema),
    pages: createRememberedPages(schema),
  };
  const persisted = createPersistedQueries();

  async function answer(request: FastifyRequest, sent: Sent): Promise<Answer> {
    try {
      return await runOperation(engine, deps, request, operationOf(sent, persisted));
    } catch (error) {
      return failureOf(error, request);
    }
  }

  /** One after another: together they take no more connections than one. The request has paid the first one’s unit. */
  async function answerAll(request: FastifyRequest, batch: readonly Sent[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const [index, sent] of batch.entries()) {
      const paid = index === 0 ? null : await request.charge(1).catch((error) => failureOf(error, request));
      answers.push(paid ?? (await answer(request, sent)));
    }
    return answers;
  }

  app.setErrorHandler((error, request, reply) => send(request, reply, failureOf(error, request)));

  const route = { config: { cost: 1 }, schema: { hide: true, operationId: 'graphql' } };

  app.post('/graphql', route, async (request, reply) => {
    mediaTypeOf(request.headers.accept);
    const { sent, isBatch } = bodiesOf(request);
    const answers = await answerAll(request, sent);
    const [first] = answers as [Answer];
    if (!isBatch) return send(request, reply, first);
    const body = answers.map((one) => one.body);
    // Nothing was done for any of them.
    const isNone = answers.every(({ status }) => status >= 500 || status === 429);
    return send(request, reply, {
      status: isNone ? first.status : 200,
      isRefusal: false,
      body: body as never,
    });
  });

  const byGet = async (request: FastifyRequest, reply: FastifyReply) => {
    mediaTypeOf(request.headers.accept);
    const { status, body, isRefusal } = await answer(request, queryOf(request));
    if (status !== 200 || body.errors !== undefined) return send(request, reply, { status, body, isRefusal });
    const etag = etagOf([], ['graphql', JSON.stringify(body)]);
    reply.header('etag', etag).header('cache-control', 'public, no-cache');
    // That nothing is new was found out by executing it.
    request.keepBill();
    if (isKnown(request.headers['if-none-match'], etag))
      return reply.header('vary', 'Accept').code(304).send();
    return send(request, reply, { status, body, isRefusal });
  };

  app.route({
    ...route,
    method: 'GET',
    url: '/graphql',
    handler: byGet,
    wsHandler: createSocketHandler(app, { schema, operations: engine.operations, persisted }, deps),
  });
}
