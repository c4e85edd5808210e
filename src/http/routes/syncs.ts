import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import type { AppDeps } from '../../app.ts';
import type { Registration } from '../../db/generated/client.ts';
import { addPlayerOfKey, removePlayerOfKey } from '../../db/players-of-keys.ts';
import { readSync } from '../../db/reads/player.ts';
import { findPlayer } from '../../db/reads/who.ts';
import { findRegistration, requestRegistration } from '../../db/registrations.ts';
import { requestSync, stopTracking } from '../../db/tracked-players.ts';
import { errors } from '../../errors.ts';
import { formatXuid } from '../../ingest/player-id.ts';
import { Sync } from '../../schemas/player.ts';
import { Gamertag, PlayerName, ref } from '../../schemas/primitives.ts';
import { exactBody } from '../exact-body.ts';
import { knownPlayer, notTracked } from '../known-player.ts';
import { problemResponses } from '../problem-responses.ts';

const Params = Type.Object({ player: PlayerName });
const security = [{ bearer: [] }, { header: [] }];

export const syncRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, queues, live }) => {
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
    async ({ body, apiKey }, reply) => {
      const known = await readSync(db.pool, body.gamertag);
      // Who once had this gamertag is not who has it now, unless upstream says so.
      if (known?.state && known.state !== 'stopped' && known.former === null) {
        if (apiKey !== null) await addPlayerOfKey(db.prisma, apiKey.id, BigInt(known.xuid));
        live.hints.publish([known.xuid]);
        reply.header('location', syncPath(formatXuid(known.xuid)));
        return reply.type('application/json').send(known.document as never);
      }
      const registration = await requestRegistration(db.prisma, body.gamertag.trim(), apiKey?.id ?? null);
      await queues.enqueue('register-player', [{ gamertagKey: registration.gamertagKey }]);
      return reply
        .code(202)
        .header('location', syncPath(registration.gamertag))
        .send(waiting(registration) as never);
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
    async ({ params: { player } }, reply) => {
      const row = await readSync(db.pool, player);
      if (row?.state && row.state !== 'stopped')
        return reply.type('application/json').send(row.document as never);
      const registration = await findRegistration(db.prisma, player);
      // A player who was stopped is being taken up again while upstream is asked.
      if (registration !== null && isAsked(registration)) return reply.send(waiting(registration) as never);
      if (row?.state) return reply.type('application/json').send(row.document as never);
      if (registration?.state === 'unknown') throw new errors.GamertagUnknown(player);
      if (registration?.xuid) {
        const resolved = await readSync(db.pool, formatXuid(registration.xuid));
        if (resolved?.state) return reply.type('application/json').send(resolved.document as never);
      }
      if (row !== null) throw notTracked(row);
      throw new errors.PlayerNotFound(player);
    },
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
      const row = knownPlayer(await readSync(db.pool, player), player);
      if (row.state === 'stopped') throw notTracked(row);
      await requestSync(db.prisma, BigInt(row.xuid));
      live.hints.publish([row.xuid]);
      await queues.enqueue('sync-player', [{ xuid: row.xuid }]);
      return reply
        .code(202)
        .header('location', syncPath(formatXuid(row.xuid)))
        .type('application/json')
        .send(row.document as never);
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
    async ({ params: { player }, apiKey }, reply) => {
      const row = knownPlayer(await findPlayer(db.pool, player), player);
      await stopTracking(db.prisma, BigInt(row.xuid));
      if (apiKey !== null) await removePlayerOfKey(db.prisma, apiKey.id, BigInt(row.xuid));
      live.hints.publish([row.xuid]);
      return reply.code(204).send(null);
    },
  );
};

/** Whether upstream is still to say who has the gamertag. */
function isAsked({ state }: Registration): boolean {
  return state === 'resolving' || state === 'failed';
}

function syncPath(player: string): string {
  return `/v1/players/${encodeURIComponent(player)}/sync`;
}

/** The sync of a gamertag upstream has not said anything of yet. */
function waiting({ gamertag, state, errorCode, updatedAt }: Registration) {
  return {
    xuid: null,
    gamertag,
    state: state === 'failed' ? 'delayed' : 'resolving',
    coverage: null,
    lastAttemptAt: null,
    lastSuccessAt: null,
    nextSyncAt: null,
    lastError: errorCode === null ? null : { code: errorCode, at: updatedAt.toISOString(), failures: 1 },
    freshness: null,
  };
}
