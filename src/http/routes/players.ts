import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { knownPlayer } from '../../api/known-player.ts';
import type { AppDeps } from '../../app.ts';
import { readPlayer } from '../../db/reads/player.ts';
import { lookUpPlayer, type PlayerVersion, versionOfPlayer } from '../../db/reads/player-table.ts';
import { Player } from '../../schemas/player.ts';
import { PlayerName, ref } from '../../schemas/primitives.ts';
import { answerDocument } from '../answer-document.ts';
import { problemResponses } from '../problem-responses.ts';

const Params = Type.Object({ player: PlayerName });

export const playerRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, ephemeral }) => {
  app.get(
    '/players/:player',
    {
      config: { conditional: true },
      schema: {
        operationId: 'getPlayer',
        tags: ['players'],
        summary: 'A player',
        description: 'Profile of a tracked player: gamertags, ranks, service record, freshness.',
        params: Params,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: ref(Player), ...problemResponses(400, 404, 503) },
      },
    },
    async (request, reply) => {
      const { player } = request.params;
      const head = (row: PlayerVersion, freshness: string | null) => ({
        versions: [`r${row.revision}`, `m${row.metadata}`],
        // The notices say by which former name the player was found.
        subject: `${row.xuid} ${row.former ?? ''}`,
        freshness,
      });
      return answerDocument(ephemeral.memo, request, reply, {
        operationId: 'getPlayer',
        asked: player,
        maxAgeSeconds: 0,
        version: async () => head(knownPlayer(await versionOfPlayer(db.pool, player), player), null),
        lookUp: async () => {
          const row = knownPlayer(await lookUpPlayer(db.pool, player), player);
          return head(row, row.freshness);
        },
        read: async () => {
          const row = knownPlayer(await readPlayer(db.pool, player), player);
          return { head: head(row, row.freshness), document: row.document };
        },
      }) as never;
    },
  );
};
