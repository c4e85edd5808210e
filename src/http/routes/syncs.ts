import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { findSync, registerPlayer, syncPlayer, untrackPlayer } from '../../api/tracking.ts';
import type { AppDeps } from '../../app.ts';
import { Sync } from '../../schemas/player.ts';
import { Gamertag, PlayerName, ref } from '../../schemas/primitives.ts';
import { exactBody } from '../exact-body.ts';
import { problemResponses } from '../problem-responses.ts';

const Params = Type.Object({ player: PlayerName });
const security = [{ bearer: [] }, { header: [] }];

export const syncRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, deps) => {
  app.post(
    '/players',
    {
      config: { role: 'register', cost: 10 },
      schema: {
        operationId: 'registerPlayer',
        tags: ['syncs'],
        summary: 'Register a player',
        description:
          'Asks for a gamertag to be tracked. 202: asked; `Location` is where its sync stands. 200: it is tracked ' +
          'already. Whether the gamertag exists is found out by the sync, not by this call.',
        security,
        querystring: Type.Object({}, { additionalProperties: false }),
        body: Type.Object({ gamertag: Gamertag }, { additionalProperties: false }),
        response: { 200: ref(Sync), 202: ref(Sync), ...problemResponses(400, 401, 403, 413, 415, 503) },
      },
      validatorCompiler: exactBody,
    },
    async ({ body }, reply) => {
      const { document, player, isAsked } = await registerPlayer(deps, body.gamertag);
      return reply
        .code(isAsked ? 202 : 200)
        .header('location', syncPath(player))
        .type('application/json')
        .send(document as never);
    },
  );

  app.get(
    '/players/:player/sync',
    {
      schema: {
        operationId: 'getPlayerSync',
        tags: ['syncs'],
        summary: 'How a player’s sync stands',
        description:
          'State, coverage and progress of the fetching; readable at any time, before, during and after. ' +
          'GAMERTAG_UNKNOWN: it was asked for and upstream knows nobody by it.',
        params: Params,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: ref(Sync), ...problemResponses(400, 404, 503) },
      },
    },
    async ({ params: { player } }, reply) =>
      reply.type('application/json').send((await findSync(deps, player)) as never),
  );

  app.post(
    '/players/:player/sync',
    {
      config: { role: 'register', cost: 5 },
      schema: {
        operationId: 'requestPlayerSync',
        tags: ['syncs'],
        summary: 'Ask for a sync now',
        description:
          'Asks for a look at a tracked player’s history now. Asking again while one runs changes nothing.',
        security,
        params: Params,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 202: ref(Sync), ...problemResponses(400, 401, 403, 404, 503) },
      },
    },
    async ({ params: { player } }, reply) => {
      const asked = await syncPlayer(deps, player);
      return reply
        .code(202)
        .header('location', syncPath(asked.player))
        .type('application/json')
        .send(asked.document as never);
    },
  );

  app.delete(
    '/players/:player',
    {
      config: { role: 'register' },
      schema: {
        operationId: 'stopTrackingPlayer',
        tags: ['syncs'],
        summary: 'Stop tracking a player',
        description: 'No more looks at the player’s history. What is stored stays, and stays readable.',
        security,
        params: Params,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: {
          204: Type.Null({ description: 'Stopped.' }),
          ...problemResponses(400, 401, 403, 404, 503),
        },
      },
    },
    async ({ params: { player } }, reply) => {
      await untrackPlayer(deps, player);
      return reply.code(204).send(null);
    },
  );
};

function syncPath(player: string): string {
  return `/v1/players/${encodeURIComponent(player)}/sync`;
}
