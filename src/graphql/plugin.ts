import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import mercurius from 'mercurius';
import type { Tables } from '../api/create-tables.ts';
import { etagOf, isKnown } from '../api/etag.ts';
import { refuse } from '../api/refuse.ts';
import { mayAct } from '../db/api-keys.ts';
import type { Deps } from '../deps.ts';
import { errors } from '../errors.ts';
import type { GraphContext } from './context.ts';
import { tellFailure } from './failures.ts';
import { MOST_FAULTS } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { checkCost, createOperations, type Operation, textOf } from './operations.ts';
import { createPersistedQueries } from './persisted-queries.ts';
import { bodiesOf, operationOf, queryOf } from './read-request.ts';
import { createGraphSchema } from './schema.ts';

export interface GraphDeps extends Pick<Deps, 'db' | 'queues' | 'ephemeral' | 'live'> {
  tables: Tables;
}

/** Runs of a text before it is compiled. */
const RUNS_BEFORE_COMPILED = 2;

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The same API as a graph, at /graphql: by POST, alone or some at once, and queries by GET, too. */
export async function graphRoutes(app: FastifyInstance, deps: GraphDeps): Promise<void> {
  const schema = createGraphSchema(deps.tables);
  await app.register(mercurius, {
    schema,
    routes: false,
    jit: RUNS_BEFORE_COMPILED,
    graphql: { validateOptions: { maxErrors: MOST_FAULTS } },
    // Told by us, with the codes of the catalogue.
    errorFormatter: (execution) => ({
      statusCode: 200,
      response: { data: execution.data ?? null, errors: execution.errors as never },
    }),
  });
  const operations = createOperations(schema);
  const persisted = createPersistedQueries();

  async function run(request: FastifyRequest, operation: Operation): Promise<Answer> {
    const { type, cost } = operations.look(operation);
    if (request.method === 'GET' && type !== null && type !== 'query')
      throw new errors.OperationNotByGet(type);
    if (type === 'subscription') throw refuse('body/query', 'is a subscription, which needs a WebSocket');
    checkCost(cost, request.budget);
    // The request itself has paid one.
    await request.charge(cost.cost - 1);
    const context = contextOf(request, deps);
    const { query, variables, operationName } = operation;
    const named = operationName === null ? query : textOf(operation);
    const { data, errors: failed } = (await app.graphql(
      named,
      context as never,
      variables,
      operationName ?? undefined,
    )) as ExecutionResult;
    return {
      status: 200,
      body: {
        ...(failed !== undefined && { errors: failed.map((one) => tellFailure(one, request.log).error) }),
        data: data ?? null,
        extensions: { cost: { units: cost.cost } },
      },
    };
  }

  async function answer(request: FastifyRequest, members: Record<string, unknown>): Promise<Answer> {
    try {
      return await run(request, operationOf(members, persisted));
    } catch (error) {
      return failureOf(error, request);
    }
  }

  app.setErrorHandler((error, request, reply) => send(request, reply, failureOf(error, request)));

  app.post('/graphql', { config: { cost: 1 }, schema: { hide: true } }, async (request, reply) => {
    const { bodies, isBatch } = bodiesOf(request);
    const answers: Answer[] = [];
    // One after another: together they take no more connections than one.
    for (const members of bodies) answers.push(await answer(request, members));
    const [first] = answers as [Answer];
    if (!isBatch) return send(request, reply, first);
    return reply.type(JSON_TYPE).send(JSON.stringify(answers.map(({ body }) => body)));
  });

  app.get('/graphql', { config: { cost: 1 }, schema: { hide: true } }, async (request, reply) => {
    const { status, body } = await answer(request, queryOf(request));
    reply.header('vary', 'Accept');
    if (status !== 200 || 'errors' in body) return send(request, reply, { status, body });
    const etag = etagOf([], ['graphql', JSON.stringify(body)]);
    reply.header('etag', etag).header('cache-control', 'public, no-cache');
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return send(request, reply, { status, body });
  });
}

interface Answer {
  status: number;
  body: object;
  retryAfter?: string;
}

function contextOf(request: FastifyRequest, deps: GraphDeps): GraphContext {
  const { apiKey } = request;
  return {
    deps,
    loaders: createLoaders(deps),
    apiKey,
    need(role) {
      if (apiKey === null) throw new errors.ApiKeyMissing();
      if (!mayAct(apiKey.role, role)) throw new errors.ApiKeyForbidden(role);
    },
  };
}

/** What fails before anything is executed; of a document with several faults, all of them. */
function failureOf(error: unknown, request: FastifyRequest): Answer {
  const { errors: several } = error as { errors?: unknown[] };
  const told = (Array.isArray(several) && several.length > 0 ? several : [error]).map((one) =>
    tellFailure(one, request.log),
  );
  return { status: told[0]?.status ?? 500, body: { errors: told.map((one) => one.error) } };
}

/**
 * GraphQL over HTTP: who understands its media type is told by the status, too; to all others what GraphQL itself
 * refuses is an answer like any other.
 */
function send(request: FastifyRequest, reply: FastifyReply, { status, body }: Answer): FastifyReply {
  const isNew = request.headers.accept?.includes(GRAPHQL_TYPE) ?? false;
  const isOurs = status === 401 || status === 403 || status === 429 || status >= 500;
  if (status === 503) reply.header('retry-after', '5');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if ('errors' in body) reply.header('cache-control', 'no-store');
  return reply
    .code(isNew || isOurs ? status : 200)
    .type(isNew ? `${GRAPHQL_TYPE}; charset=utf-8` : JSON_TYPE)
    .send(JSON.stringify(body));
}
