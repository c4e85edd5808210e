import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import type { AppDeps } from '../../app.ts';
import { chunkKey, countPseudonyms, loadPayloads } from '../../db/raw-payloads.ts';
import { lookUpMatch, type MatchVersion, readMatchDetail } from '../../db/reads/match-detail.ts';
import { errors } from '../../errors.ts';
import { MatchDetail } from '../../schemas/match.ts';
import { MatchId, ref, Word } from '../../schemas/primitives.ts';
import { answerDocument } from '../answer-document.ts';
import { problemResponses } from '../problem-responses.ts';

const Params = Type.Object({ matchId: MatchId });

const RawQuery = Type.Object(
  {
    payload: Word(['stats', 'skill'], 'Which of upstream’s answers.', { default: 'stats' }),
    chunk: Type.Integer({
      minimum: 0,
      maximum: 9,
      default: 0,
      description: 'Part of the skill answer: upstream is asked for 32 players at a time.',
    }),
  },
  { additionalProperties: false, required: [] },
);

export const matchRoutes: FastifyPluginAsyncTypebox<AppDeps> = async (app, { db, ephemeral }) => {
  app.get(
    '/matches/:matchId',
    {
      config: { conditional: true },
      schema: {
        operationId: 'getMatch',
        tags: ['matches'],
        summary: 'A match',
        description: 'Everything stored of a match: teams, participants, stats of the mode, medals, skill.',
        params: Params,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: ref(MatchDetail), ...problemResponses(400, 404, 503) },
      },
    },
    async (request, reply) => {
      const { matchId } = request.params;
      const found = <Version>(version: Version | null): Version => {
        if (version === null) throw new errors.MatchNotFound(matchId);
        return version;
      };
      const head = ({ fetched, metadata, people }: MatchVersion) => ({
        versions: [`f${fetched}`, `m${metadata}`, `p${people}`],
        subject: matchId.toLowerCase(),
        freshness: null,
      });
      return answerDocument(ephemeral.memo, request, reply, {
        operationId: 'getMatch',
        asked: matchId.toLowerCase(),
        maxAgeSeconds: 60,
        lookUp: async () => head(found(await lookUpMatch(db.pool, matchId))),
        read: async () => {
          const row = found(await readMatchDetail(db.pool, matchId));
          return { head: head(row), document: row.document };
        },
      }) as never;
    },
  );

  app.get(
    '/matches/:matchId/raw',
    {
      schema: {
        operationId: 'getMatchRaw',
        tags: ['matches'],
        summary: 'A match as upstream sent it',
        description:
          'Upstream’s answer, byte for byte, as long as nobody in it asked to be erased: such a person has ' +
          '`erased(…)` with their pseudonym for an id, and no rank. `x-pseudonyms` says how many there are; at 0 the ' +
          'bytes are upstream’s. `repr-digest` is the SHA-256 of the bytes, `x-fetched-at` when they came.',
        params: Params,
        querystring: RawQuery,
        response: {
          200: {
            description: 'Upstream’s bytes.',
            content: {
              'application/json': { schema: Type.Unknown({ description: 'Upstream’s own shape.' }) },
            },
          },
          ...problemResponses(400, 404, 503),
        },
      },
    },
    async ({ params: { matchId }, query }, reply) => {
      const endpoint = query.payload === 'stats' ? 'matchStats' : 'matchSkill';
      const key = matchId.toLowerCase();
      const answers = await loadPayloads(db.prisma, endpoint, key);
      // An answer that came again and differed is kept again; the newest is the one the match was read from.
      const answer = answers.findLast((one) => one.key === chunkKey(key, query.chunk));
      if (answer === undefined) throw new errors.MatchNotFound(matchId);
      const digest = createHash('sha256').update(answer.bytes).digest('base64');
      return (
        reply
          .header('repr-digest', `sha-256=:${digest}:`)
          .header('x-fetched-at', answer.fetchedAt.toISOString())
          .header('x-pseudonyms', countPseudonyms(answer.bytes))
          // Who is in it may ask to be erased: no cache may go on telling their name.
          .header('cache-control', 'no-store')
          .type('application/json')
          .send(answer.bytes as never)
      );
    },
  );
};
