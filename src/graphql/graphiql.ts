import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { isKnown } from '../api/etag.ts';
import { EXAMPLES } from './examples.ts';

interface Page {
  html: Buffer;
  zipped: Buffer;
  etag: string;
  policy: string;
}

/** GraphiQL at /graphiql: one page with everything in it. It is large, and made when somebody first asks for it. */
export async function graphiqlRoutes(app: FastifyInstance): Promise<void> {
  let page: Promise<Page> | undefined;
  app.get('/graphiql', { config: { cost: 0 }, schema: { hide: true } }, async (request, reply) => {
    page ??= makePage();
    const { html, zipped, etag, policy } = await page;
    reply
      .header('content-security-policy', policy)
      .header('cache-control', 'public, max-age=3600')
      .header('vary', 'accept-encoding')
      .header('etag', etag)
      .type('text/html; charset=utf-8');
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(html);
    return reply.header('content-encoding', 'gzip').send(zipped);
  });
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const text = renderGraphiQL({
    title: 'Halo Infinite analytics: GraphQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultQuery: Object.values(EXAMPLES).join('\n\n'),
    shouldPersistHeaders: true,
    // The key goes here: {"X-API-Key": "halo_…"}.
    defaultEditorToolsVisibility: 'headers',
  } as Parameters<typeof renderGraphiQL>[0]);
  const html = Buffer.from(text);
  return {
    html,
    zipped: await promisify(gzip)(html),
    etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 16)}"`,
    policy: policyOf(text),
  };
}

/** The page runs its own script and no other, and talks to this server alone. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    "connect-src 'self' ws: wss:",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
