import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';

/** Bodies are JSON and nothing else. */
export const bodies = plugin(async (app: FastifyInstance) => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Many clients name the type of every body, also of the one they do not send.
    if (body === '') done(null, undefined);
    else parse(request, body as string, done);
  });
});
