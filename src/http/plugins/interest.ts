import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { createInterest } from '../../api/interest.ts';
import type { AppDeps } from '../../app.ts';

/**
 * Notes about which player somebody reads, once they have their answer. Who asks whether something changed and is told
 * no (304) is not noted: they will read what comes next.
 */
export const interest = plugin(async (app: FastifyInstance, { db, log }: Pick<AppDeps, 'db' | 'log'>) => {
  const read = createInterest(db.pool, log);
  app.addHook('onResponse', async (request, reply) => {
    const { player } = (request.params ?? {}) as { player?: unknown };
    if (request.method === 'GET' && reply.statusCode === 200 && typeof player === 'string') read.note(player);
  });
  app.addHook('onClose', async () => read.close());
});
