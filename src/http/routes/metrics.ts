import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { Registry } from 'prom-client';
import { bearerIn } from '../../api/header-key.ts';
import type { ServiceStatus } from '../../api/status/create-service-status.ts';
import { within } from '../../api/within.ts';
import type { AppDeps } from '../../app.ts';
import { errors } from '../../errors.ts';
import { UNDER_ANY_PRESSURE } from '../plugins/pressure.ts';
import { processMetrics } from '../process-metrics.ts';
import { systemMetrics } from '../system-metrics.ts';

/** A scraper gives up after ten seconds, and this process must be seen when the database is not. */
const PATIENCE_MS = 5_000;

type MetricsDeps = Pick<AppDeps, 'config' | 'log'> & { status: ServiceStatus };

/**
 * For Prometheus, and whoever else watches this process (ADR 0015), with what the system as a whole is told of: not part
 * of the public contract.
 */
export const metricsRoutes = plugin(async (app: FastifyInstance, { config, log, status }: MetricsDeps) => {
  const readSystem = () =>
    within(PATIENCE_MS, status.read()).catch((error: unknown) => {
      log.warn({ err: error }, 'no metrics of the system');
      return null;
    });
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    admit(request, config.metricsToken, config.publicUrl !== null);
    const all = Registry.merge([processMetrics(), app.metrics, systemMetrics(await readSystem())]);
    return reply
      .header('cache-control', 'no-store')
      .type(all.contentType)
      .send(await all.metrics());
  };
  app.get(
    '/metrics',
    {
      schema: { hide: true, operationId: 'getMetrics' } as object,
      // Pages of other sites, in a browser on the same machine, shall not read it.
      config: { ...UNDER_ANY_PRESSURE, cors: false } as object,
    },
    answer,
  );
  // Hooks that are added later look for API keys and count budgets; neither is for the operator's tools.
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url === '/metrics') return answer(request, reply);
  });
});

/** Whoever has the token. Where none is set: who calls from this machine, unless the public calls here too. */
function admit(request: FastifyRequest, token: string | null, isPublic: boolean): void {
  if (token === null) {
    if (!isPublic && isLocal(request)) return;
    throw new errors.RouteNotFound(request.method, '/metrics');
  }
  const given = bearerIn(request.headers.authorization);
  if (given === null) throw new errors.ApiKeyMissing();
  if (!timingSafeEqual(digest(given), digest(token))) throw new errors.ApiKeyInvalid();
}

/** What a proxy adds: it may be on this machine, and its callers are not. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** By its socket, and by the host it names: a page that had its own name resolved to this machine calls it that. */
function isLocal({ raw, headers, host }: FastifyRequest): boolean {
  return (
    /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/.test(raw.socket.remoteAddress ?? '') &&
    /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host) &&
    PASSED_ON.every((name) => headers[name] === undefined)
  );
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
