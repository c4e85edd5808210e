import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import type { AppDeps } from '../../app.ts';
import { readStatus } from '../../db/reads/status.ts';
import { createRecent } from '../../ephemeral/recent.ts';
import { ref } from '../../schemas/primitives.ts';
import { Status } from '../../schemas/status.ts';
import { VERSION } from '../../version.ts';
import { problemResponses } from '../problem-responses.ts';
import { within } from '../within.ts';

/** Anybody may ask, and it reads whole tables: once in this time, however many ask. */
const MEMORY_MS = 2_000;

export const statusRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, queues, profile }) => {
  const startedAt = new Date().toISOString();
  const recent = createRecent<object>({ forMs: MEMORY_MS, most: 1, now: () => performance.now() });
  const read = async () => {
    // Without an answer from the queues the rest is still worth saying.
    const counts = within(2_000, queues.counts()).catch(() => null);
    const [stored, jobs] = await Promise.all([readStatus(db.pool), counts]);
    const { hasAccount, ...rest } = JSON.parse(stored);
    // Only the worker knows the credentials; that an account's tokens are kept tells the API.
    const upstream = hasAccount ? 'waypoint' : profile.upstream;
    return { version: VERSION, startedAt, profile: { ...profile, upstream }, ...rest, queues: jobs };
  };
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
      return reply.send((await recent.find('status', read)) as never);
    },
  );
};
