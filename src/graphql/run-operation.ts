import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { callerOf } from '../api/caller-address.ts';
import { refuse } from '../api/refuse.ts';
import { errors } from '../errors.ts';
import type { Answer } from './answer.ts';
import type { GraphContext } from './context.ts';
import { createContext } from './create-context.ts';
import { type Told, tellFailures } from './failures.ts';
import { checkCost, type Looked, type Operation, type Operations } from './operations.ts';
import type { GraphDeps } from './plugin.ts';
import type { RememberedPages } from './remembered-pages.ts';

/** A name is the caller’s text, and a log is no place for much of it. */
const NAME_IN_LOG = 100;

interface Engine {
  app: FastifyInstance;
  schema: GraphQLSchema;
  operations: Operations;
  pages: RememberedPages;
}

/** Pays for an operation and executes it. @throws what refuses it. */
export async function runOperation(
  engine: Engine,
  deps: GraphDeps,
  request: FastifyRequest,
  operation: Operation,
): Promise<Answer> {
  const looked = engine.operations.look(operation);
  const { type, name, cost } = looked;
  request.log.info(
    { operation: name?.slice(0, NAME_IN_LOG) ?? null, type, units: cost.cost },
    'graph operation',
  );
  if (request.method !== 'POST' && type !== 'query') throw new errors.OperationNotByGet(type);
  if (type === 'subscription') throw refuse('body/query', 'is a subscription, which needs a WebSocket');
  checkCost(looked, request.budget);
  // The request itself has paid one.
  await request.charge(cost.cost - 1);
  const context = createContext(deps, {
    apiKey: request.apiKey,
    owner: ownerOf(request),
    charge: (units) => request.charge(units),
  });
  const { data = null, errors: failed } = await engine.pages.answer(
    looked,
    operation,
    deps,
    context.loaders,
    () => executed(engine, context, looked, operation),
  );
  const told = failed === undefined ? [] : tellFailures(failed, request.log);
  return {
    status: statusOf(data, told),
    isRefusal: false,
    body: {
      ...(told.length > 0 && { errors: told.map(({ error }) => error) }),
      data,
      extensions: { cost: costTold(request, looked) },
    },
  };
}

/** What is too large to be compiled is executed as it is read. */
function executed(
  { app, schema }: Engine,
  context: GraphContext,
  { document, name, compiledBy }: Looked,
  { variables }: Operation,
): Promise<ExecutionResult> | ExecutionResult {
  if (compiledBy !== null)
    return app.graphql(
      compiledBy,
      context as never,
      variables,
      name ?? undefined,
    ) as Promise<ExecutionResult>;
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName: name,
  }) as Promise<ExecutionResult>;
}

/** That of a failure of ours when there is nothing else to tell. */
function statusOf(data: object | null, told: readonly Told[]): number {
  const [first] = told;
  if (first === undefined || told.some(({ status }) => status < 500)) return 200;
  const failed = new Set(told.map(({ error }) => error.path?.[0]));
  const isAll = Object.entries(data ?? {}).every(([field, value]) => value === null && failed.has(field));
  return isAll ? first.status : 200;
}

/** An answer by GET may be kept for others: what is left to a caller is in its headers alone. */
function costTold(request: FastifyRequest, { cost: { cost: units }, most }: Looked): object {
  const { budget, method } = request;
  if (method !== 'POST' || budget === null) return { units, most };
  return { units, most, budget, left: request.unitsLeft() };
}

/** What a caller is counted by. */
function ownerOf({ apiKey, ip }: FastifyRequest): string {
  return apiKey === null ? `ip:${callerOf(ip)}` : `key:${apiKey.id}`;
}
