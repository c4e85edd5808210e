import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import type { AppDeps } from '../../app.ts';
import { readStatus } from '../../db/reads/status.ts';
import { ref } from '../../schemas/primitives.ts';
import { Status } from '../../schemas/status.ts';
import { VERSION } from '../../version.ts';
import { problemResponses } from '../problem-responses.ts';

export const statusRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, queues, profile }) => {
  const startedAt = new Date().toISOString();
  app.get(
    '/status',
    {
      schema: {
        operationId: 'getStatus',
        tags: ['service'],
        summary: 'How the service is doing',
        description: 'What is stored, who is tracked, what is left to do, and what fails.',
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: ref(Status), ...problemResponses(400, 503) },
      },
    },
    async (_request, reply) => {
      const [stored, counts] = await Promise.all([readStatus(db.pool), queues.counts()]);
      const process = { version: VERSION, startedAt, profile };
      return reply.send({ ...process, ...JSON.parse(stored), queues: counts } as never);
    },
  );
};
