import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Deps } from './deps.ts';
import { answerClientError } from './http/client-error.ts';
import { describeRequest } from './http/describe-request.ts';
import { authentication } from './http/plugins/authentication.ts';
import { bodies } from './http/plugins/bodies.ts';
import { documentation } from './http/plugins/documentation.ts';
import { answerFailure, problems } from './http/plugins/problems.ts';
import { requestLog } from './http/request-log.ts';
import { errorPageRoutes } from './http/routes/error-pages.ts';
import { matchRoutes } from './http/routes/matches.ts';
import { playerStatsRoutes } from './http/routes/player-stats.ts';
import { playerTables } from './http/routes/player-tables.ts';
import { playerRoutes } from './http/routes/players.ts';
import { serviceRoutes } from './http/routes/service.ts';
import { statusRoutes } from './http/routes/status.ts';
import { syncRoutes } from './http/routes/syncs.ts';
import { takeSuffix } from './http/tables/format.ts';
import { SHARED_SCHEMAS } from './schemas/shared.ts';

/** What the API needs; a request never calls upstream, so there is no Waypoint here. */
export type AppDeps = Pick<Deps, 'config' | 'log' | 'profile' | 'db' | 'queues' | 'ephemeral'>;

/** The whole API. Reads as a table of contents. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: deps.log.child({}, { serializers: { req: describeRequest } }) as FastifyBaseLogger,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { requireHostHeader: false },
    clientErrorHandler: answerClientError,
    requestIdHeader: false,
    rewriteUrl: takeSuffix,
    genReqId: () => crypto.randomUUID(),
    childLoggerFactory: (log, bindings, options) => requestLog(log, bindings, options),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    ajv: { customOptions: { removeAdditional: false, allErrors: true, allowUnionTypes: true } },
    frameworkErrors: (error, request, reply) => void answerFailure(error, request as never, reply as never),
  }).withTypeProvider<TypeBoxTypeProvider>();

  for (const schema of SHARED_SCHEMAS) app.addSchema(schema);
  await app.register(problems);
  await app.register(bodies);
  await app.register(documentation, { publicUrl: deps.config.publicUrl });
  await app.register(authentication, deps);

  await app.register(serviceRoutes, deps);
  await app.register(errorPageRoutes);
  await app.register(playerRoutes, { prefix: '/v1', ...deps });
  await app.register(playerTables, { prefix: '/v1', ...deps });
  await app.register(playerStatsRoutes, { prefix: '/v1', ...deps });
  await app.register(syncRoutes, { prefix: '/v1', ...deps });
  await app.register(matchRoutes, { prefix: '/v1', ...deps });
  await app.register(statusRoutes, { prefix: '/v1', ...deps });

  await app.ready();
  return app as unknown as FastifyInstance;
}

const BODY_LIMIT = 64 * 1024;

/** A caller has this long to send a whole request. */
const REQUEST_TIMEOUT_MS = 30_000;
