import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { createTurns } from '../../api/turns.ts';
import type { AppDeps } from '../../app.ts';
import { mayAct } from '../../db/api-keys.ts';
import { findProven } from '../../db/erasure-proofs.ts';
import { erasable } from '../../db/reads/who.ts';
import { erase } from '../../erase.ts';
import { errors } from '../../errors.ts';
import { Erasure } from '../../schemas/erasure.ts';
import { PlayerName, ref } from '../../schemas/primitives.ts';
import { exactBody } from '../exact-body.ts';
import { problemResponses } from '../problem-responses.ts';

const Body = Type.Object(
  {
    proof: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'The code the operator of this server handed out for this player.',
      }),
    ),
  },
  { additionalProperties: false },
);

export const erasureRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, deps) => {
  const inTurn = createTurns(1);
  app.post(
    '/players/:player/erase',
    {
      // Whoever guesses at proofs has few guesses.
      config: { cost: 20 },
      // An operator's key is proof enough, and needs no body.
      preValidation: async (request) => {
        request.body ??= {};
      },
      schema: {
        operationId: 'erasePlayer',
        tags: ['players'],
        summary: 'Erase a player',
        description:
          'For the owner of an account, by an xuid or the present gamertag: deletes what is stored about them alone, ' +
          'and makes them a pseudonym of its own in each match of others, now and in whatever is stored later. The ' +
          'proof comes from the operator of this server and works once, for seven days; a key with the role admin ' +
          'needs none. Safe to repeat. Matches already pseudonymised stay so, even when the player registers again ' +
          'later.',
        security: [{}, { bearer: [] }, { header: [] }],
        params: Type.Object({ player: PlayerName }),
        querystring: Type.Object({}, { additionalProperties: false }),
        body: Body,
        response: { 200: ref(Erasure), ...problemResponses(400, 401, 403, 404, 413, 415, 503) },
      },
      validatorCompiler: exactBody,
    },
    async ({ params: { player }, body, apiKey }, reply) => {
      const xuid = await erasable(deps.db.pool, player);
      const proven = body.proof === undefined ? null : await findProven(deps.db.prisma, body.proof);
      const isOperator = apiKey !== null && mayAct(apiKey.role, 'admin');
      // Whether there is such a player is told to nobody else.
      if (!isOperator && (proven === null || proven !== xuid)) throw new errors.ErasureNotProven();
      if (xuid === null) throw new errors.PlayerNotFound(player);
      const { gamertagKeys: _, others: __, erasedAt, ...counts } = await erase(deps, xuid, inTurn);
      return reply.header('cache-control', 'no-store').send({ erasedAt: erasedAt.toISOString(), ...counts });
    },
  );
};
