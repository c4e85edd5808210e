import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';

/**
 * What every answer forbids a browser. Pages of ours (/docs, /docs/errors) say their own policy of contents; an answer of
 * the API loads nothing. Other people's sites may use what they read, so the resource policy is open.
 */
export const securityHeaders = plugin(
  async (app: FastifyInstance, { publicUrl }: { publicUrl: string | null }) => {
    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      referrerPolicy: { policy: 'no-referrer' },
      // A promise that only an address with a certificate can keep.
      strictTransportSecurity: publicUrl?.startsWith('https:') ? { maxAge: YEAR_SECONDS } : false,
      frameguard: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      dnsPrefetchControl: false,
      ieNoOpen: false,
      permittedCrossDomainPolicies: false,
      xssFilter: false,
    });
  },
);

const YEAR_SECONDS = 31_536_000;

/** The same for answers that no hook has met: failures before routing, and bytes that are no request. */
export const BARE_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
} as const;
