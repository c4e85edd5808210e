import { Readable } from 'node:stream';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply } from 'fastify';
import plugin from 'fastify-plugin';

/** Smaller answers fit into one packet anyway. */
const LEAST_BYTES = 1_024;

/**
 * Up to here a whole answer is compressed at once. Through a stream it costs three times the CPU: for a page of 200
 * matches (337 kB, sent as 35 kB) brotli took 3.9 ms that way and 1.1 ms this way.
 */
const SYNC_MOST_BYTES = 512 * 1_024;

/** Types that get smaller; an event stream is text too, and must not wait for a compressor to have enough. */
const COMPRESSIBLE =
  /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+|x-nd)?json|application\/javascript|image\/svg)/;

/**
 * Answers of a kilobyte or more in what the caller reads: brotli, else gzip. ETags stay: they are weak, so they name the
 * data and not the bytes. Bodies of requests are never unpacked: a small one could become a very large one.
 */
export const compression = plugin(async (app: FastifyInstance) => {
  app.addHook('onSend', (request, reply, payload, done) => {
    varyByEncoding(reply);
    if (request.method !== 'HEAD' || !(payload instanceof Readable)) return done(null, payload);
    // Nobody reads the rows; the framework would have them all read from the database, and thrown away.
    payload.destroy();
    done(null, Readable.from([]));
  });
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: LEAST_BYTES,
    customTypes: COMPRESSIBLE,
    globalDecompression: false,
    brotliOptions: {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 4,
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    },
    zlibOptions: { level: 5 },
    syncThreshold: SYNC_MOST_BYTES,
  });
  // The framework drops the body of HEAD before the plugin has seen it: then it could not tell what GET would be sent as.
  app.addHook('onRoute', ({ method, onSend }) => {
    if (method === 'HEAD' && Array.isArray(onSend)) onSend.unshift(...onSend.splice(-1));
  });
});

/** Also on answers that are sent as they are: a cache must not give those to who could have less to read. */
function varyByEncoding(reply: FastifyReply): void {
  const header = reply.getHeader('vary');
  if (header === undefined || header === 'Accept') {
    reply.header('vary', header === undefined ? 'accept-encoding' : 'Accept, accept-encoding');
    return;
  }
  const present = [header].flat().join(', ');
  // In lower case, as the plugin looks for it.
  const others = present.split(/\s*,\s*/).filter((name) => name !== '' && !/^accept-encoding$/i.test(name));
  reply.header('vary', [...others, 'accept-encoding'].join(', '));
}
