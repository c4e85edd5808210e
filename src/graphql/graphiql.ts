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

/** The page takes the whole window; browsers would put a margin around that. */
const BODY = '<body id="body"';
const BODY_WITHOUT_MARGIN = `${BODY} style="margin: 0"`;

/** The page’s options come as JSON, which has no functions, and it would tell a socket nothing of the headers. */
const RENDER = 'YogaGraphiQL.renderYogaGraphiQL(';
const RENDER_WITH_HEADERS =
  "((root, options) => YogaGraphiQL.renderYogaGraphiQL(root, { ...options, connectionParams: () => JSON.parse(localStorage.getItem('graphiql:headers') || '{}') }))(";

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
  const rendered = renderGraphiQL({
    title: 'Halo Infinite analytics: GraphQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultQuery: Object.values(EXAMPLES).join('\n\n'),
    // Where the socket finds them.
    shouldPersistHeaders: true,
    // The key goes here: {"X-API-Key": "halo_…"}.
    defaultEditorToolsVisibility: 'headers',
  } as Parameters<typeof renderGraphiQL>[0]);
  const text = changed(changed(rendered, BODY, BODY_WITHOUT_MARGIN), RENDER, RENDER_WITH_HEADERS);
  const html = Buffer.from(text);
  return {
    html,
    zipped: await promisify(gzip)(html),
    etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 16)}"`,
    policy: policyOf(text),
  };
}

/** @throws {Error} when the package writes its page in another way. */
function changed(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0) throw new Error(`GraphiQL’s page has not one ${from}`);
  return `${before}${to}${after}`;
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
    // The sockets of this address, too.
    "connect-src 'self'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
