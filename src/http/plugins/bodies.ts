import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { errors } from '../../errors.ts';

/** Bodies are JSON and nothing else. */
export const bodies = plugin(async (app: FastifyInstance) => {
  app.addHook('preParsing', async (request) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding === '' || /^identity$/i.test(encoding)) return;
    throw new errors.UnsupportedMediaType(`content-encoding ${encoding}`);
  });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Many clients name the type of every body, also of the one they do not send.
    if (body === '') done(null, undefined);
    else parse(request, body as string, done);
  });
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) => {
    // `curl -d ''` calls nothing a form.
    if (body === '') done(null, undefined);
    else done(new errors.UnsupportedMediaType(request.headers['content-type'] ?? 'nothing'));
  });
});
