import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { callerOf } from '../../api/caller-address.ts';
import { etagOf, isKnown } from '../../api/etag.ts';
import { choiceOf, type EventQuestion, eventIdOf, listEvents, openEvents } from '../../api/events.ts';
import type { AppDeps } from '../../app.ts';
import { FEW_PLAYERS, LOOKED_THROUGH } from '../../db/reads/events.ts';
import { EVENT_ID, EventPage, EventTypeWord } from '../../schemas/event.ts';
import { EVENT_TYPES } from '../../schemas/event-types.ts';
import { PlayerName, Word } from '../../schemas/primitives.ts';
import { problemResponses } from '../problem-responses.ts';
import { createSentEvents } from '../sent-events.ts';
import { settleUp } from '../spend.ts';

const CHOICE = {
  type: Type.Optional(
    Type.Array(EventTypeWord, {
      minItems: 1,
      maxItems: EVENT_TYPES.length,
      description: 'Only events of these types; all of them unless told.',
    }),
  ),
  player: Type.Optional(
    Type.Array(PlayerName, {
      minItems: 1,
      maxItems: 50,
      description: 'Only events of these players; everybody’s unless told.',
    }),
  ),
  of: Type.Optional(
    Word(
      ['key'],
      '`key`: only events of the players registered with the caller’s API key, those that come and go. Of more than ' +
        `${FEW_PLAYERS} players, one answer looks through ${LOOKED_THROUGH} events of everybody’s: it may have few or none ` +
        'although `page.hasMore`, and without `after` it has those among the newest.',
    ),
  ),
  backfill: Type.Optional(
    Type.Boolean({
      description:
        'Events about matches that had ended before their player was registered: only those (true), none of them ' +
        '(false), or both.',
    }),
  ),
};

const after = (otherwise: string) =>
  Type.Optional(
    Type.String({
      pattern: EVENT_ID,
      description:
        'Id of the last event the caller knows (`page.after` of the answer before): what came later. Without it: ' +
        otherwise,
    }),
  );

const ListQuery = Type.Object(
  {
    ...CHOICE,
    after: after('the newest events.'),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 100, description: 'Most events of an answer.' }),
  },
  { additionalProperties: false, required: [] },
);

const StreamQuery = Type.Object(
  { ...CHOICE, after: after('what comes from now on.') },
  { additionalProperties: false, required: [] },
);

const StreamHeaders = Type.Object({
  'last-event-id': Type.Optional(
    Type.String({ description: 'As EventSource sends it when it reconnects: counts instead of `after`.' }),
  ),
});

const EXPIRED =
  'An id from before the oldest event that is kept is a 410, EVENTS_EXPIRED: then some events were missed for good.';

export const eventRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, deps) => {
  const { pool } = deps.db;
  const sent = createSentEvents();
  app.addHook('onClose', async () => sent.close());

  app.get(
    '/events',
    {
      config: { conditional: true },
      schema: {
        operationId: 'listEvents',
        tags: ['events'],
        summary: 'What came, of everybody',
        description:
          'The event log in the order it could be seen: every event once, those of one player in the order of their ' +
          'revisions. Ask with `page.after` of the answer before, also when it was empty; while `page.hasMore`, at once. ' +
          `The same events with the same ids come as a stream and as subscriptions of the graph. ${EXPIRED}`,
        querystring: ListQuery,
        response: { 200: EventPage, ...problemResponses(400, 404, 410, 503) },
      },
    },
    async (request, reply) => {
      const { after, limit = 100, ...question } = request.query;
      const choice = await choiceOf(pool, question as EventQuestion, request.apiKey);
      const { events, hasMore, until } = await listEvents(pool, choice, {
        after: after === undefined ? null : eventIdOf(after, 'querystring/after'),
        limit,
      });
      const data = events.map(({ document }) => document).join(',');
      const body = `{"data":[${data}],"page":{"after":"${until}","hasMore":${hasMore}}}`;
      const etag = etagOf([`e${until}`], ['listEvents', body]);
      reply
        .header('cache-control', `${question.of === 'key' ? 'private' : 'public'}, no-cache`)
        .header('etag', etag);
      if (isKnown(request.headers['if-none-match'], etag))
        return reply.code(304 as never).send(undefined as never);
      return reply.type('application/json; charset=utf-8').send(body as never);
    },
  );

  app.get(
    '/events/stream',
    {
      config: { cost: 5, isStream: true },
      exposeHeadRoute: false,
      schema: {
        operationId: 'streamEvents',
        tags: ['events'],
        summary: 'What comes, as it comes',
        description:
          'Server-sent events, for EventSource and the like: `id` is the place in the log, `event` the type, `data` the ' +
          'event. A client that reconnects sends Last-Event-ID and misses nothing. A comment comes every 15 seconds, with ' +
          'the id up to which everything was told. `event: end` says as JSON why the server ended it (`code`, `detail`): ' +
          'FELL_BEHIND whoever has 256 events waiting, API_KEY_INVALID when the key was revoked, RATE_LIMITED, ' +
          `SERVICE_UNAVAILABLE when the process stops; reconnect. A hundred events cost a unit. ${EXPIRED}`,
        querystring: StreamQuery,
        headers: StreamHeaders,
        response: {
          200: {
            description: 'Events without end.',
            content: { 'text/event-stream': { schema: Type.String({ description: 'Server-sent events.' }) } },
          },
          ...problemResponses(400, 404, 410, 503),
        },
      },
    },
    async (request, reply) => {
      const { after: asked, ...question } = request.query;
      const last = request.headers['last-event-id'];
      const from = last === undefined || last === '' ? asked : last;
      const where = from === asked ? 'querystring/after' : 'headers/last-event-id';
      const { apiKey } = request;
      const pay = async () => {
        await request.charge(1);
        settleUp(deps.ephemeral, request, reply);
      };
      const stream = await openEvents(
        deps,
        {
          ...(await choiceOf(pool, question as EventQuestion, apiKey)),
          owner: apiKey === null ? `ip:${callerOf(request.ip)}` : `key:${apiKey.id}`,
          apiKeyId: apiKey?.id,
          after: from === undefined ? undefined : eventIdOf(from, where),
          // Events are paid for as they are told.
          pay: async (events) => {
            if (events === 0) await pay();
          },
        },
        where,
      );
      settleUp(deps.ephemeral, request, reply);
      const { raw } = reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) raw.setHeader(name, value);
      raw.writeHead(200, HEADERS);
      sent.pipe(raw, stream, pay);
    },
  );
};

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Said to nginx and those who learned from it: pass on what comes as it comes.
  'x-accel-buffering': 'no',
};
