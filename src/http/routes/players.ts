import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import type { AppDeps } from '../../app.ts';
import { readPlayer } from '../../db/reads/player.ts';
import { readPlayerMatches } from '../../db/reads/player-matches.ts';
import { errors } from '../../errors.ts';
import { formatXuid } from '../../ingest/player-id.ts';
import { Player, PlayerMatches } from '../../schemas/player.ts';
import { PlayerName, ref } from '../../schemas/primitives.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { knownPlayer } from '../known-player.ts';
import { problemResponses } from '../problem-responses.ts';

const Params = Type.Object({ player: PlayerName });

const MatchesQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 25, description: 'Matches per page.' }),
    cursor: Type.Optional(
      Type.String({ maxLength: 200, description: 'Where to go on: `page.next` of the page before.' }),
    ),
  },
  // With a default nothing is required; TypeBox would say that `limit` is.
  { additionalProperties: false, required: [] },
);

export const playerRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db }) => {
  app.get(
    '/players/:player',
    {
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
    async ({ params }, reply) => {
      const row = knownPlayer(await readPlayer(db.pool, params.player), params.player);
      return reply.type('application/json').send(row.document as never);
    },
  );

  app.get(
    '/players/:player/matches',
    {
      schema: {
        operationId: 'listPlayerMatches',
        tags: ['players'],
        summary: 'A player’s matches',
        description:
          'Matches of a tracked player, newest first, left ones included. Pages by cursor: no match is skipped or ' +
          'repeated while new ones arrive. A private history with nothing stored is HISTORY_PRIVATE.',
        params: Params,
        querystring: MatchesQuery,
        response: { 200: ref(PlayerMatches), ...problemResponses(400, 403, 404, 503) },
      },
    },
    async ({ params, query }, reply) => {
      const after = query.cursor === undefined ? null : decodeCursor(query.cursor);
      const page = knownPlayer(
        await readPlayerMatches(db.pool, params.player, { after, limit: query.limit }),
        params.player,
      );
      if (page.state === 'private' && page.stored === 0)
        throw new errors.HistoryPrivate(page.gamertag ?? formatXuid(page.xuid));
      const next = page.next === null ? null : encodeCursor(page.next);
      if (next !== null) {
        const link = new URLSearchParams({ limit: String(query.limit), cursor: next });
        reply.header('link', `</v1/players/${formatXuid(page.xuid)}/matches?${link}>; rel="next"`);
      }
      const body = `{"data":${page.data},"page":${JSON.stringify({ next })},"freshness":${page.freshness}}`;
      return reply.type('application/json').send(body as never);
    },
  );
};
