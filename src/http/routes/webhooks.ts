import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest, HTTPMethods, RouteOptions } from 'fastify';
import Type, { type Static, type TSchema } from 'typebox';
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

const DeliveriesQuery = Type.Object(
  {
    state: Type.Optional(Word(DELIVERY_STATES, 'Only messages in this state.')),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Messages at most.' }),
  },
  { additionalProperties: false, required: [] },
);

export const webhookRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, queues, config }) => {
  const deps = { db, queues, config, sealer: sealerOf(config) };
  app.route(
    route(
      {
        method: 'POST',
        path: '',
        cost: 10,
        operationId: 'createWebhook',
        summary: 'Have events sent',
        description:
          'Sends events from now on by POST to an address, signed as Standard Webhooks has it (webhook-id, webhook-timestamp, ' +
          'webhook-signature). A message is `{"type", "timestamp", "data"}`; `data` is the `Event`. Answer any 2xx within ten ' +
          'seconds; all else is tried again for 24 hours. Of one player messages come in order, each at least once: webhook-id ' +
          'is the same when one comes again. The answer has the secret, which is shown this once.',
        body: NewWebhook,
        answer: [201, ref(WebhookWithSecret)],
        codes: [409],
      },
      async ({ keyId, body, reply }) => {
        const made = await makeWebhook(deps, keyId, body);
        reply.header('location', `/v1/webhooks/${made.id}`);
        return made;
      },
    ),
  );

  app.route(
    route(
      {
        method: 'GET',
        path: '',
        operationId: 'listWebhooks',
        summary: 'Webhooks',
        description: 'The webhooks of the API key, all of them.',
        answer: [200, WebhookList],
      },
      ({ keyId }) => webhooksOf(deps, keyId),
    ),
  );

  app.route(
    route(
      {
        method: 'GET',
        path: '/:webhookId',
        operationId: 'getWebhook',
        summary: 'A webhook',
        description: 'Where events are sent to, and whether they are taken.',
        answer: [200, ref(Webhook)],
      },
      ({ keyId, webhookId }) => webhookOf(deps, keyId, webhookId),
    ),
  );

  app.route(
    route(
      {
        method: 'PATCH',
        path: '/:webhookId',
        operationId: 'changeWebhook',
        summary: 'Change a webhook',
        description:
          'Changes what is named and leaves the rest. What is wanted counts for events from now on, the address for every message ' +
          'that is sent from now on.',
        body: WebhookChanges,
        answer: [200, ref(Webhook)],
      },
      ({ keyId, webhookId, body }) => alterWebhook(deps, keyId, webhookId, body),
    ),
  );

  app.route(
    route(
      {
        method: 'DELETE',
        path: '/:webhookId',
        operationId: 'deleteWebhook',
        summary: 'Delete a webhook',
        description:
          'Nothing more is sent, not even what waits. A message that is on its way may still arrive. Of a webhook with a million ' +
          'messages it takes a while; when the answer does not come, it can be asked for again.',
        answer: [204, Type.Null({ description: 'Deleted.' })],
      },
      ({ keyId, webhookId }) => removeWebhook(deps, keyId, webhookId),
    ),
  );

  app.route(
    route(
      {
        method: 'POST',
        path: '/:webhookId/test',
        cost: 10,
        operationId: 'testWebhook',
        summary: 'Send a test message',
        description:
          'Sends a message of the type `webhook.test` now. Whether it arrived stands among the deliveries.',
        answer: [202, ref(WebhookTest)],
        codes: [409],
      },
      async ({ keyId, webhookId }) => ({ messageId: await testWebhook(deps, keyId, webhookId) }),
    ),
  );

  app.route(
    route(
      {
        method: 'POST',
        path: '/:webhookId/replay',
        cost: 20,
        operationId: 'replayWebhook',
        summary: 'Send events again',
        description:
          'Sends events of the log again, those after one or those named, as far as the webhook wants them: at most 10,000 a call, ' +
          'of 100,000 events at most, and as many as there are units for: one for each 100 messages on top. ' +
          'Each has the same webhook-id as before. The log keeps events for a while; EVENTS_EXPIRED says when they are gone.',
        body: WebhookReplay,
        answer: [202, ref(WebhookReplayed)],
        codes: [409, 410],
      },
      ({ keyId, webhookId, body, request }) => replayWebhook(deps, keyId, webhookId, body, request),
    ),
  );

  app.route(
    route(
      {
        method: 'GET',
        path: '/:webhookId/deliveries',
        operationId: 'listWebhookDeliveries',
        summary: 'Messages of a webhook',
        description:
          'The latest messages to the receiver and what became of them. Those that are settled are kept for seven days.',
        query: DeliveriesQuery,
        answer: [200, WebhookDeliveries],
      },
      ({ keyId, webhookId, query, reply }) => {
        reply.type('application/json');
        return deliveriesOf(deps, keyId, webhookId, query);
      },
    ),
  );

  app.route(
    route(
      {
        method: 'POST',
        path: '/:webhookId/secret',
        cost: 10,
        operationId: 'rotateWebhookSecret',
        summary: 'Get a new secret',
        description:
          'Messages are signed with the new secret from now on, and for 24 hours with the one before as well: the header ' +
          'webhook-signature has both. The answer has the secret, which is shown this once.',
        answer: [200, ref(WebhookWithSecret)],
      },
      ({ keyId, webhookId }) => renewSecret(deps, keyId, webhookId),
    ),
  );

  app.route(
    route(
      {
        method: 'POST',
        path: '/:webhookId/enable',
        cost: 5,
        operationId: 'enableWebhook',
        summary: 'Enable a webhook again',
        description:
          'Sends events again from now on. What came while it was disabled can be replayed: note `lastEventId` before.',
        answer: [200, ref(Webhook)],
      },
      ({ keyId, webhookId }) => turnWebhookOn(deps, keyId, webhookId),
    ),
  );
};

/** What is different from route to route. */
interface Traits<Query extends TSchema, Body extends TSchema> {
  method: HTTPMethods;
  path: string;
  /** Units; one unless told. */
  cost?: number;
  operationId: string;
  summary: string;
  description: string;
  query?: Query;
  body?: Body;
  /** Status and shape of what it answers. */
  answer: readonly [number, TSchema];
  /** How it can fail besides the ways they all can. */
  codes?: readonly number[];
}

interface Call<Query, Body> {
  keyId: string;
  webhookId: string;
  query: Query;
  body: Body;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** A route of the webhooks of a key: only who may register players may have their events sent somewhere. */
function route<Query extends TSchema, Body extends TSchema>(
  {
    method,
    path,
    cost,
    operationId,
    summary,
    description,
    query,
    body,
    answer,
    codes = [],
  }: Traits<Query, Body>,
  work: (call: Call<Static<Query>, Static<Body>>) => Promise<unknown>,
): RouteOptions {
  const [status, shape] = answer;
  const isOfOne = path !== '';
  const failures = [400, 401, 403, 503, ...(isOfOne ? [404] : []), ...(body ? [413, 415] : []), ...codes];
  return {
    method,
    url: `/webhooks${path}`,
    config: { role: 'register', ...(cost !== undefined && { cost }) },
    schema: {
      operationId,
      tags: ['webhooks'],
      summary,
      description,
      security: [{ bearer: [] }, { header: [] }],
      ...(isOfOne && { params: Params }),
      querystring: query ?? NoQuery,
      ...(body && { body }),
      response: { [status]: shape, ...problemResponses(...failures) },
    },
    ...(body && { validatorCompiler: exactBody }),
    handler: async (request, reply) => {
      const { webhookId = '' } = request.params as { webhookId?: string };
      const call = { webhookId, query: request.query, body: request.body, request, reply };
      const document = await work({ keyId: keyOf(request), ...call } as Call<Static<Query>, Static<Body>>);
      // Somebody's own, and no cache's.
      return reply
        .code(status)
        .header('cache-control', 'no-store')
        .send(document ?? null);
    },
  };
}

/** The role saw to it that there is one. */
function keyOf({ apiKey }: FastifyRequest): string {
  if (apiKey === null) throw new errors.ApiKeyMissing();
  return apiKey.id;
}
