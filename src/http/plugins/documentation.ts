import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyContextConfig, FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { VERSION } from '../../version.ts';
import { describeLimits, type RouteTraits } from '../describe-limits.ts';
import { loadExamples, withExamples } from '../operation-examples.ts';
import { plainReferences } from '../plain-references.ts';
import { costOf } from './callers.ts';
import { describeLifecycle } from './lifecycle.ts';

/** The contract: OpenAPI 3.1 made from the routes themselves, at /openapi.json and to try out at /docs. */
export const documentation = plugin(
  async (app: FastifyInstance, { publicUrl }: { publicUrl: string | null }) => {
    const examples = loadExamples();
    const traits = new Map<string, RouteTraits>();
    await app.register(swagger, {
      hideUntagged: true,
      transform({ schema, url, route }) {
        const config = route.config as FastifyContextConfig | undefined;
        traits.set(String(schema?.operationId), {
          cost: costOf(url, config),
          conditional: config?.conditional ?? false,
        });
        return { schema: { ...schema, ...describeLifecycle(config?.lifecycle) } as typeof schema, url };
      },
      transformObject: (document) =>
        'openapiObject' in document
          ? withExamples(plainReferences(describeLimits(document.openapiObject, traits)), examples)
          : document.swaggerObject,
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Halo Infinite analytics',
          version: VERSION,
          description: DESCRIPTION,
          license: { name: 'All rights reserved', identifier: 'LicenseRef-All-Rights-Reserved' },
        },
        servers: [{ url: publicUrl ?? '/', description: 'This server' }],
        tags: [
          { name: 'players', description: 'Registered players and what is stored of them.' },
          {
            name: 'syncs',
            description: 'Registering players, and how the fetching of their matches stands.',
          },
          { name: 'matches', description: 'Matches, whole, and as upstream sent them.' },
          { name: 'events', description: 'What came to tracked players, in order, and as it comes.' },
          {
            name: 'insights',
            description: 'What is computed over a player’s matches, with its uncertainty.',
          },
          { name: 'webhooks', description: 'Having events sent to an address of one’s own.' },
          { name: 'population', description: 'All tracked players together.' },
          { name: 'metadata', description: 'What matches refer to, by name.' },
          { name: 'service', description: 'The service itself.' },
        ],
        components: {
          securitySchemes: {
            bearer: { type: 'http', scheme: 'bearer', description: 'API key as a bearer token.' },
            header: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'API key in a header.' },
            url: {
              type: 'apiKey',
              in: 'query',
              name: 'key',
              description:
                'For spreadsheets, which cannot send headers: an API key made to stand in an address. It only reads.',
            },
          },
        },
        // Whatever says nothing of its own needs no key, and takes one for its larger budget.
        security: [{}, { bearer: [] }, { header: [] }, { url: [] }],
      },
      refResolver: {
        buildLocalReference: (json, _base, _fragment, index) =>
          (json.$id as string | undefined) ?? `Schema${index}`,
      },
    });
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: {
        docExpansion: 'list',
        deepLinking: true,
        tryItOutEnabled: true,
        validatorUrl: null,
        layout: 'BaseLayout',
      },
      staticCSP: true,
      transformStaticCSP: (policy) => ownOnly(policy, publicUrl),
      theme: { title: 'Halo Infinite analytics API' },
    });
    app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  },
);

const DESCRIPTION =
  'Stored matches of registered Halo Infinite players, and what is computed over them. Register a gamertag, watch its ' +
  'sync, read. Every endpoint about a player takes the same filters; every table comes as JSON, CSV or NDJSON. The same ' +
  'is a graph at /graphql, to try out at /graphiql. ' +
  'Not affiliated with Microsoft or Halo Studios.';

/**
 * The page's policy without other people's hosts. It must not upgrade requests either: a server in a local network has
 * no certificate, and the calls of "Execute" would fail.
 */
function ownOnly(policy: string, publicUrl: string | null): string {
  const kept = policy
    .split(';')
    .map((directive) => directive.trim().replace(/ (?:https:|validator\.swagger\.io)(?= |$)/g, ''))
    .filter((directive) => directive !== '' && directive !== 'upgrade-insecure-requests')
    // The page writes a style of its own when it starts.
    .map((directive) => (directive.startsWith('style-src ') ? `${directive} 'unsafe-inline'` : directive));
  const callable = publicUrl === null ? "'self'" : `'self' ${new URL(publicUrl).origin}`;
  return [...kept, `connect-src ${callable}`].join('; ');
}
