import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';

/** How much a caller may rely on an operation, and until when. */
export interface Lifecycle {
  /** `stable`: only additions within /v1. `beta`: may change with a notice in the changelog. Stable unless told. */
  stability?: 'stable' | 'beta';
  deprecated?: Deprecation;
}

export interface Deprecation {
  /** ISO 8601. */
  since: string;
  /** When it will be gone, ISO 8601. */
  sunset: string;
  /** Address of what to use instead. */
  successor: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    lifecycle?: Lifecycle;
  }
}

/** Tells callers of a deprecated operation on every answer: `Deprecation` (RFC 9745), `Sunset` (RFC 8594), `Link`. */
export const lifecycle = plugin(async (app: FastifyInstance) => {
  app.addHook('onRoute', (route) => {
    const deprecated = route.config?.lifecycle?.deprecated;
    if (deprecated === undefined) return;
    const headers = deprecationHeaders(deprecated);
    route.onSend = [
      ...[route.onSend ?? []].flat(),
      async (_request, reply, payload) => {
        const link = reply.getHeader('link');
        reply.headers(headers);
        if (link !== undefined) reply.header('link', `${String(link)}, ${headers.link}`);
        return payload;
      },
    ];
  });
});

function deprecationHeaders({ since, sunset, successor }: Deprecation) {
  return {
    deprecation: `@${Math.floor(Date.parse(since) / 1_000)}`,
    sunset: new Date(sunset).toUTCString(),
    link: `<${successor}>; rel="successor-version"`,
  };
}

/** What the contract says of it: members of an OpenAPI operation. */
export function describeLifecycle({ stability = 'stable', deprecated }: Lifecycle = {}): object {
  return {
    'x-stability': stability,
    ...(deprecated && {
      deprecated: true,
      'x-sunset': deprecated.sunset,
      'x-successor': deprecated.successor,
    }),
  };
}
