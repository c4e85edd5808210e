import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import type { Interest } from '../../api/interest.ts';

/**
 * Notes about which player somebody reads, once they have their answer. Who asks whether something changed and is told
 * no (304) is not noted: they will read what comes next.
 */
export const notedReads = plugin(async (app: FastifyInstance, { interest }: { interest: Interest }) => {
  app.addHook('onResponse', async (request, reply) => {
    const { player } = (request.params ?? {}) as { player?: unknown };
    if (request.method === 'GET' && reply.statusCode === 200 && typeof player === 'string')
      interest.note(player);
  });
  app.addHook('onClose', async () => interest.close());
});
