import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { createTables } from './api/create-tables.ts';
import { createInterest } from './api/interest.ts';
import { createServiceStatus } from './api/status/create-service-status.ts';
import type { Deps, InsightDeps } from './deps.ts';
import { graphiqlRoutes } from './graphql/graphiql.ts';
import { graphRoutes } from './graphql/plugin.ts';
import { answerClientError } from './http/client-error.ts';
import { describeRequest } from './http/describe-request.ts';
import { bodies } from './http/plugins/bodies.ts';
import { callers } from './http/plugins/callers.ts';
import { compression } from './http/plugins/compression.ts';
import { crossOrigin } from './http/plugins/cross-origin.ts';
import { documentation } from './http/plugins/documentation.ts';
import { lifecycle } from './http/plugins/lifecycle.ts';
import { metrics } from './http/plugins/metrics.ts';
import { notedReads } from './http/plugins/noted-reads.ts';
import { oddRequests } from './http/plugins/odd-requests.ts';
import { PRESSURE_LIMITS, type PressureLimits, pressure } from './http/plugins/pressure.ts';
import { answerFailure, problems } from './http/plugins/problems.ts';
import { BARE_HEADERS, securityHeaders } from './http/plugins/security-headers.ts';
import { tracing } from './http/plugins/tracing.ts';
import { requestLog } from './http/request-log.ts';
import { cardRoutes } from './http/routes/card.ts';
import { erasureRoutes } from './http/routes/erasures.ts';
import { errorPageRoutes } from './http/routes/error-pages.ts';
import { eventRoutes } from './http/routes/events.ts';
import { insightPageRoutes } from './http/routes/insight-pages.ts';
import { insightRoutes } from './http/routes/insights.ts';
import { llmsRoutes } from './http/routes/llms.ts';
import { matchRoutes } from './http/routes/matches.ts';
import { metricsRoutes } from './http/routes/metrics.ts';
import { playerRoutes } from './http/routes/players.ts';
import { rootRoutes } from './http/routes/root.ts';
import { serviceRoutes } from './http/routes/service.ts';
import { statusRoutes } from './http/routes/status.ts';
import { statusPageRoutes } from './http/routes/status-page.ts';
import { syncRoutes } from './http/routes/syncs.ts';
import { tableRoutes } from './http/routes/tables.ts';
import { webhookRoutes } from './http/routes/webhooks.ts';
import { checkSuffix, takeSuffix } from './http/tables/format.ts';
import { takeUrlKey } from './http/url-key.ts';
import { SHARED_SCHEMAS } from './schemas/shared.ts';
import type { Tracing } from './telemetry/tracing.ts';

/** What the API needs; a request never calls upstream, so there is no Waypoint here. */
export interface AppDeps
  extends Pick<Deps, 'config' | 'log' | 'profile' | 'db' | 'queues' | 'ephemeral' | 'live'>,
    InsightDeps {
  /** Where spans of requests go; null or absent: nobody wants them. */
  tracing?: Tracing | null;
  /** From when on requests are refused for want of time or memory. */
  pressure?: PressureLimits;
  /** What compiles schemas; Fastify's own unless told. Compiling is nearly all the work of building an app. */
  compilers?: Compilers;
}

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;

/** The whole API. Reads as a table of contents. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: deps.log.child({}, { serializers: { req: describeRequest } }) as FastifyBaseLogger,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { requireHostHeader: false },
    clientErrorHandler: answerClientError,
    requestIdHeader: false,
    trustProxy: deps.config.trustedProxies.length === 0 ? false : [...deps.config.trustedProxies],
    rewriteUrl(request) {
      takeUrlKey(request);
      return takeSuffix(request);
    },
    genReqId: () => crypto.randomUUID(),
    childLoggerFactory: (log, bindings, options) => requestLog(log, bindings, options),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    ajv: { customOptions: AJV },
    ...(deps.compilers && { schemaController: { compilersFactory: deps.compilers } }),
    frameworkErrors: (error, request, reply) =>
      void answerFailure(error, request as never, reply.headers(BARE_HEADERS) as never),
  }).withTypeProvider<TypeBoxTypeProvider>();

  for (const schema of SHARED_SCHEMAS) app.addSchema(schema);
  for (const { row } of deps.definitions) app.addSchema(row);
  const { publicUrl } = deps.config;
  await app.register(problems);
  await app.register(metrics, deps);
  if (deps.tracing) await app.register(tracing, { tracing: deps.tracing });
  await app.register(securityHeaders, { publicUrl });
  await app.register(oddRequests);
  await app.register(crossOrigin);
  await app.register(compression);
  await app.register(pressure, deps.pressure ?? PRESSURE_LIMITS);
  await app.register(bodies);
  await app.register(lifecycle);
  await app.register(documentation, { publicUrl });
  // Before callers are told apart: the operator's tools need no API key, and no database.
  const status = createServiceStatus(deps);
  await app.register(metricsRoutes, { ...deps, status });
  await app.register(callers, deps);
  app.addHook('onRequest', async (request) => checkSuffix(request));
  const interest = createInterest(deps.db.pool, deps.log);
  await app.register(notedReads, { interest });

  const tables = createTables(deps);
  await app.register(serviceRoutes, deps);
  await app.register(errorPageRoutes);
  await app.register(insightPageRoutes, deps);
  await app.register(statusPageRoutes, { status });
  await app.register(llmsRoutes);
  await app.register(rootRoutes);
  await app.register(playerRoutes, { prefix: '/v1', ...deps });
  await app.register(tableRoutes, { prefix: '/v1', ...deps, tables });
  await app.register(insightRoutes, { prefix: '/v1', ...deps, tables });
  await app.register(cardRoutes, { prefix: '/v1', ...deps, tables });
  await app.register(syncRoutes, { prefix: '/v1', ...deps });
  await app.register(erasureRoutes, { prefix: '/v1', ...deps });
  await app.register(matchRoutes, { prefix: '/v1', ...deps });
  await app.register(eventRoutes, { prefix: '/v1', ...deps });
  await app.register(webhookRoutes, { prefix: '/v1', ...deps });
  await app.register(statusRoutes, { prefix: '/v1', status });
  await app.register(graphRoutes, { ...deps, tables, interest });
  await app.register(graphiqlRoutes);

  await app.ready();
  return app as unknown as FastifyInstance;
}

/** With strict numbers, what coercion makes of `1e400` would pass every bound unseen. */
const AJV = {
  removeAdditional: false,
  allErrors: true,
  allowUnionTypes: true,
  strictNumbers: false,
  keywords: ['x-example', 'x-unit'],
};

const BODY_LIMIT = 64 * 1024;

/** A caller has this long to send a whole request. */
const REQUEST_TIMEOUT_MS = 30_000;
