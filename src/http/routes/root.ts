import type { FastifyInstance } from 'fastify';

interface Document {
  info: { title: string; description?: string; version: string };
  paths?: Record<string, { get?: { operationId?: string } }>;
}

/** `/` and `/v1`: where everything is, for who has only the address. A browser is sent on to the reference. */
export async function rootRoutes(app: FastifyInstance): Promise<void> {
  let index: object | undefined;
  for (const path of ['/', '/v1'])
    app.get(path, { schema: { hide: true } }, ({ headers }, reply) => {
      reply.header('vary', 'Accept').header('cache-control', 'public, max-age=3600');
      if (headers.accept?.includes('text/html')) return reply.redirect('/docs');
      index ??= indexOf(app.swagger() as unknown as Document);
      return reply.send(index);
    });
}

function indexOf({ info, paths = {} }: Document): object {
  const reads = Object.entries(paths).flatMap(([path, { get }]) =>
    get?.operationId === undefined ? [] : [[get.operationId, path] as const],
  );
  return {
    name: info.title,
    version: info.version,
    description: info.description,
    reference: '/docs',
    contract: '/openapi.json',
    guide: '/llms.txt',
    graphql: '/graphql',
    graphiql: '/graphiql',
    errors: '/docs/errors',
    insights: '/docs/insights',
    status: '/status',
    reads: Object.fromEntries(reads),
  };
}
