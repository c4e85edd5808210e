import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { etagOf, isKnown } from '../../api/etag.ts';
import type { ServiceStatus } from '../../api/status/create-service-status.ts';
import { ref } from '../../schemas/primitives.ts';
import { Status } from '../../schemas/status.ts';
import { problemResponses } from '../problem-responses.ts';

export const statusRoutes: FastifyPluginAsyncTypebox<{ status: ServiceStatus }> = async (app, { status }) => {
  app.get(
    '/status',
    {
      config: { conditional: true },
      schema: {
        operationId: 'getStatus',
        tags: ['service'],
        summary: 'How the service is doing',
        description:
          'Whether new matches come as they should and how late they are, how much of what the upstream allows is used, ' +
          'who is tracked, what is stored, what is left to do, and what fails. The answer is 200 whatever it says; as a ' +
          'page for people it is at `/status`.',
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: ref(Status), ...problemResponses(400, 503) },
      },
    },
    async (request, reply) => {
      const document = await status.read();
      const { asOf, startedAt } = document;
      const etag = etagOf([`t${Date.parse(asOf)}`], ['getStatus', startedAt]);
      reply.headers({ etag, 'cache-control': 'public, max-age=2' });
      if (isKnown(request.headers['if-none-match'], etag)) return (reply as FastifyReply).code(304).send();
      return reply.send(document);
    },
  );
};
