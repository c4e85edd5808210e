import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { within } from '../../api/within.ts';
import type { AppDeps } from '../../app.ts';
import { errors } from '../../errors.ts';
import { UNDER_ANY_PRESSURE } from '../plugins/pressure.ts';
import { problemResponses } from '../problem-responses.ts';

const Ok = Type.Object(
  { status: Type.Literal('ok', { description: 'Always `ok`.' }) },
  { description: 'It works.' },
);

/** For whoever runs the process. */
export const serviceRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, queues, log }) => {
  app.get(
    '/healthz',
    {
      config: { cost: 0, ...UNDER_ANY_PRESSURE },
      schema: {
        operationId: 'getHealth',
        tags: ['service'],
        summary: 'Is the process alive',
        description: 'Answers as long as the process does; asks nobody else.',
        response: { 200: Ok, ...problemResponses(400) },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      config: { cost: 0 },
      schema: {
        operationId: 'getReadiness',
        tags: ['service'],
        summary: 'Can it answer',
        description: 'Answers when the database and the queues do.',
        response: { 200: Ok, ...problemResponses(400, 503) },
      },
    },
    async () => {
      try {
        await db.pool.query('select 1');
        await within(2_000, queues.counts());
      } catch (error) {
        log.warn({ err: error }, 'not ready');
        throw new errors.ServiceUnavailable();
      }
      return { status: 'ok' as const };
    },
  );
};
