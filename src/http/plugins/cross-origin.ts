import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';

/** Seconds a browser remembers that it may ask; Chromium keeps no answer longer. */
const PREFLIGHT_SECONDS = 7_200;

/**
 * Pages of any site may call the API: a key travels in a header of the call, never in a cookie, so no page can use a
 * visitor's. A preflight is answered here, before keys, budgets and the database.
 */
export const crossOrigin = plugin(async (app: FastifyInstance) => {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'OPTIONS' || isPreflight(request.headers)) return done();
    // Asks for the methods of an address; the plugin would take it for a broken preflight.
    reply.header('access-control-allow-origin', '*').callNotFound();
  });
  await app.register(cors, {
    // Not the caller's own origin: one answer serves all, also from a cache.
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'X-API-Key',
      'If-None-Match',
      'Content-Type',
      'Cache-Control',
      'Last-Event-ID',
    ],
    // Every header is meant to be read, and naming them all would make each answer longer by a third of a kilobyte.
    exposedHeaders: '*',
    maxAge: PREFLIGHT_SECONDS,
  });
});

function isPreflight(headers: Record<string, unknown>): boolean {
  return Boolean(headers.origin && headers['access-control-request-method']);
}
