import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { qualityOf } from '../../api/accept.ts';
import { errors } from '../../errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether it answers in all the forms of a table; everything else is JSON. */
    isTable?: boolean;
    /** Whether it is drawn as well. */
    isDrawn?: boolean;
  }
}

/** Forms a table is answered in, and the media type of each. */
export const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
} as const;

export type Format = keyof typeof MEDIA_TYPES;

/**
 * A suffix on any address below /v1 but those that end in somebody's name: a gamertag is other people's text and may
 * end as it likes.
 */
const SUFFIXED =
  /^(\/v1\/(?!players\/[^/?]*(?:\?|$)|matches\/[^/?]*(?:\?|$))[^?]*)\.(json|csv|ndjson|svg|png)(?=\?|$)/;

const suffixes = new WeakMap<IncomingMessage, Format>();

/** Fastify's `rewriteUrl`: `/v1/…/matches.csv` is `/v1/…/matches`, asked for as CSV. */
export function takeSuffix(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const match = SUFFIXED.exec(url);
  if (match === null) return url;
  const [whole, path = '', format] = match;
  suffixes.set(request, format as Format);
  return path + url.slice(whole.length);
}

/** The format an address asks for by its suffix; null: it does not. */
export function suffixOf(request: FastifyRequest): Format | null {
  return suffixes.get(request.raw) ?? null;
}

/** @throws ROUTE_NOT_FOUND when an address asks by its suffix for a form that what is there does not have. */
export function checkSuffix(request: FastifyRequest): void {
  const suffix = suffixOf(request);
  const { isTable, isDrawn } = request.routeOptions.config;
  if (suffix === null || suffix === 'json' || (PICTURES.has(suffix) ? isDrawn : isTable)) return;
  throw new errors.RouteNotFound(request.method, request.originalUrl.split('?')[0]);
}

/**
 * The format a request wants: by its suffix, else by `Accept`, else JSON.
 * @throws NOT_ACCEPTABLE when `Accept` allows none of them.
 */
export function formatOf(request: FastifyRequest): Format {
  return suffixOf(request) ?? accepted(request.headers.accept, request.routeOptions.config.isDrawn ?? false);
}

const PICTURES: ReadonlySet<Format> = new Set(['svg', 'png']);

function accepted(header: string | undefined, isDrawn: boolean): Format {
  const forms = Object.entries(MEDIA_TYPES).filter(([form]) => isDrawn || !PICTURES.has(form as Format));
  if (header === undefined || header.trim() === '' || header === '*/*') return 'json';
  let best: { format: Format; quality: number } | null = null;
  for (const [format, type] of forms) {
    const quality = qualityOf(type.split(';')[0] ?? '', header);
    if (quality > (best?.quality ?? 0)) best = { format: format as Format, quality };
  }
  if (best === null) throw new errors.NotAcceptable(forms.map(([form]) => form).join(', '));
  return best.format;
}
