import type { FastifyInstance } from 'fastify';
import type { ServiceStatus } from '../../api/status/create-service-status.ts';
import { PAGE_HEADERS } from '../html-page.ts';
import { renderStatus } from '../render-status.ts';

/** `/status`: the same as `/v1/status`, for people. */
export async function statusPageRoutes(
  app: FastifyInstance,
  { status }: { status: ServiceStatus },
): Promise<void> {
  app.get('/status', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .headers({ ...PAGE_HEADERS, 'cache-control': 'public, max-age=2' })
      .send(renderStatus(await status.read())),
  );
}
