import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import {
  alterWebhook,
  deliveriesOf,
  makeWebhook,
  removeWebhook,
  renewSecret,
  replayWebhook,
  testWebhook,
  turnWebhookOn,
  webhookOf,
  webhooksOf,
} from '../../api/webhooks.ts';
import type { AppDeps } from '../../app.ts';
import { sealerOf } from '../../db/seal-secret.ts';
import { errors } from '../../errors.ts';
import { ref, Word } from '../../schemas/primitives.ts';
import {
  DELIVERY_STATES,
  NewWebhook,
  Webhook,
  WebhookChanges,
  WebhookDeliveries,
  WebhookId,
  WebhookList,
  WebhookReplay,
  WebhookReplayed,
  WebhookTest,
  WebhookWithSecret,
} from '../../schemas/webhook.ts';
import { exactBody } from '../exact-body.ts';
import { problemResponses } from '../problem-responses.ts';

const Params = Type.Object({ webhookId: WebhookId });
const NoQuery = Type.Object({}, { additionalProperties: false });
const security = [{ bearer: [] }, { header: [] }];
/** Only who may register players may have their events sent somewhere. */
const role = 'register' as const;

const DeliveriesQuery = Type.Object(
  {
    state: Type.Optional(Word(DELIVERY_STATES, 'Only messages in this state.')),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Messages at most.' }),
  },
  { additionalProperties: false, required: [] },
);

export const webhookRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, queues, config }) => {
  const deps = { db, queues, config, sealer: sealerOf(config) };
  app.post(
    '/webhooks',
    {
      config: { role, cost: 10 },
      schema: {
        operationId: 'createWebhook',
        tags: ['webhooks'],
        summary: 'Have events sent',
        description:
          'Sends events from now on by POST to an address, signed as Standard Webhooks has it (webhook-id, webhook-timestamp, ' +
          'webhook-signature). A message is `{"type", "timestamp", "data"}`; `data` is the `Event`. Answer any 2xx within ten ' +
          'seconds; all else is tried again for 24 hours. Of one player messages come in order, each at least once: webhook-id ' +
          'is the same when one comes again. The answer has the secret, which is shown this once.',
        security,
        querystring: NoQuery,
        body: NewWebhook,
        response: { 201: ref(WebhookWithSecret), ...problemResponses(400, 401, 403, 409, 413, 415, 503) },
      },
      validatorCompiler: exactBody,
    },
    async (request, reply) => {
      const made = await makeWebhook(deps, keyOf(request), request.body);
      return reply
        .code(201)
        .header('location', `/v1/webhooks/${made.id}`)
        .header('cache-control', 'no-store')
        .send(made as never);
    },
  );

  app.get(
    '/webhooks',
    {
      config: { role },
      schema: {
        operationId: 'listWebhooks',
        tags: ['webhooks'],
        summary: 'Webhooks',
        description: 'The webhooks of the API key, all of them.',
        security,
        querystring: NoQuery,
        response: { 200: WebhookList, ...problemResponses(400, 401, 403, 503) },
      },
    },
    async (request, reply) => secretly(reply).send((await webhooksOf(deps, keyOf(request))) as never),
  );

  app.get(
    '/webhooks/:webhookId',
    {
      config: { role },
      schema: {
        operationId: 'getWebhook',
        tags: ['webhooks'],
        summary: 'A webhook',
        description: 'Where events are sent to, and whether they are taken.',
        security,
        params: Params,
        querystring: NoQuery,
        response: { 200: ref(Webhook), ...problemResponses(400, 401, 403, 404, 503) },
      },
    },
    async (request, reply) =>
      secretly(reply).send((await webhookOf(deps, keyOf(request), request.params.webhookId)) as never),
  );

  app.patch(
    '/webhooks/:webhookId',
    {
      config: { role },
      schema: {
        operationId: 'changeWebhook',
        tags: ['webhooks'],
        summary: 'Change a webhook',
        description:
          'Changes what is named and leaves the rest. What is wanted counts for events from now on, the address for every message ' +
          'that is sent from now on.',
        security,
        params: Params,
        querystring: NoQuery,
        body: WebhookChanges,
        response: { 200: ref(Webhook), ...problemResponses(400, 401, 403, 404, 413, 415, 503) },
      },
      validatorCompiler: exactBody,
    },
    async (request, reply) =>
      secretly(reply).send(
        (await alterWebhook(deps, keyOf(request), request.params.webhookId, request.body)) as never,
      ),
  );

  app.delete(
    '/webhooks/:webhookId',
    {
      config: { role },
      schema: {
        operationId: 'deleteWebhook',
        tags: ['webhooks'],
        summary: 'Delete a webhook',
        description:
          'Nothing more is sent, not even what waits. A message that is on its way may still arrive.',
        security,
        params: Params,
        querystring: NoQuery,
        response: {
          204: Type.Null({ description: 'Deleted.' }),
          ...problemResponses(400, 401, 403, 404, 503),
        },
      },
    },
    async (request, reply) => {
      await removeWebhook(deps, keyOf(request), request.params.webhookId);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/webhooks/:webhookId/test',
    {
      config: { role, cost: 10 },
      schema: {
        operationId: 'testWebhook',
        tags: ['webhooks'],
        summary: 'Send a test message',
        description:
          'Sends a message of the type `webhook.test` now. Whether it arrived stands among the deliveries.',
        security,
        params: Params,
        querystring: NoQuery,
        response: { 202: ref(WebhookTest), ...problemResponses(400, 401, 403, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      const messageId = await testWebhook(deps, keyOf(request), request.params.webhookId);
      return reply.code(202).send({ messageId } as never);
    },
  );

  app.post(
    '/webhooks/:webhookId/replay',
    {
      config: { role, cost: 20 },
      schema: {
        operationId: 'replayWebhook',
        tags: ['webhooks'],
        summary: 'Send events again',
        description:
          'Sends events of the log again, those after one or those named, as far as the webhook wants them: at most 10,000 a call. ' +
          'Each has the same webhook-id as before. The log keeps events for a while; EVENTS_EXPIRED says when they are gone.',
        security,
        params: Params,
        querystring: NoQuery,
        body: WebhookReplay,
        response: {
          202: ref(WebhookReplayed),
          ...problemResponses(400, 401, 403, 404, 409, 410, 413, 415, 503),
        },
      },
      validatorCompiler: exactBody,
    },
    async (request, reply) => {
      const { webhookId } = request.params;
      const replayed = await replayWebhook(deps, keyOf(request), webhookId, request.body);
      return reply.code(202).send(replayed as never);
    },
  );

  app.get(
    '/webhooks/:webhookId/deliveries',
    {
      config: { role },
      schema: {
        operationId: 'listWebhookDeliveries',
        tags: ['webhooks'],
        summary: 'Messages of a webhook',
        description:
          'The latest messages to the receiver and what became of them. Those that are settled are kept for seven days.',
        security,
        params: Params,
        querystring: DeliveriesQuery,
        response: { 200: WebhookDeliveries, ...problemResponses(400, 401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { webhookId } = request.params;
      const document = await deliveriesOf(deps, keyOf(request), webhookId, request.query as Deliveries);
      return secretly(reply)
        .type('application/json')
        .send(document as never);
    },
  );

  app.post(
    '/webhooks/:webhookId/secret',
    {
      config: { role, cost: 10 },
      schema: {
        operationId: 'rotateWebhookSecret',
        tags: ['webhooks'],
        summary: 'Get a new secret',
        description:
          'Messages are signed with the new secret from now on, and for 24 hours with the one before as well: the header ' +
          'webhook-signature has both. The answer has the secret, which is shown this once.',
        security,
        params: Params,
        querystring: NoQuery,
        response: { 200: ref(WebhookWithSecret), ...problemResponses(400, 401, 403, 404, 503) },
      },
    },
    async (request, reply) =>
      secretly(reply).send((await renewSecret(deps, keyOf(request), request.params.webhookId)) as never),
  );

  app.post(
    '/webhooks/:webhookId/enable',
    {
      config: { role, cost: 5 },
      schema: {
        operationId: 'enableWebhook',
        tags: ['webhooks'],
        summary: 'Enable a webhook again',
        description:
          'Sends events again from now on. What came while it was disabled can be replayed: note `lastEventId` before.',
        security,
        params: Params,
        querystring: NoQuery,
        response: { 200: ref(Webhook), ...problemResponses(400, 401, 403, 404, 503) },
      },
    },
    async (request, reply) =>
      secretly(reply).send((await turnWebhookOn(deps, keyOf(request), request.params.webhookId)) as never),
  );
};

interface Deliveries {
  state?: string;
  limit: number;
}

/** The role saw to it that there is one. */
function keyOf({ apiKey }: FastifyRequest): string {
  if (apiKey === null) throw new errors.ApiKeyMissing();
  return apiKey.id;
}

/** Somebody's own, and no cache's. */
function secretly(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}
