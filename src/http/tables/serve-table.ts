import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { ApiTable, Question } from '../../api/define-table.ts';
import type { Deps } from '../../deps.ts';
import { Freshness } from '../../schemas/freshness.ts';
import { ref } from '../../schemas/primitives.ts';
import { problemResponses } from '../problem-responses.ts';
import { columnsOf } from './columns.ts';
import { chooseColumns } from './fields.ts';
import { formatOf } from './format.ts';
import { originOf, sendFormula } from './send-formula.ts';
import { TableAnswer } from './table-answer.ts';
import type { Call } from './table-call.ts';
import { answerOf, type DrawnTable, type Pictures, queryOf } from './table-contract.ts';

/** Serves a table: one route, every format, conditional requests, pages. */
export function serveTable(
  app: FastifyInstance,
  { definition: bare, isOfPlayer, open }: ApiTable,
  { config, ephemeral: { memo } }: Pick<Deps, 'config' | 'ephemeral'>,
  pictures?: Pictures,
): void {
  const definition: DrawnTable = { ...bare, ...(pictures && { pictures }) };
  const {
    operationId,
    path,
    tag,
    summary,
    description,
    cost,
    dearer,
    params = {},
    problems = [],
  } = definition;
  const columns = columnsOf(definition.row);
  app.get(
    path,
    {
      // What is sent is text already: a serializer of each form of each table would be made for nothing.
      serializerCompiler: () => JSON.stringify,
      config: {
        cost,
        conditional: true,
        isTable: true,
        ...(pictures && { isDrawn: true }),
        ...(dearer && { dearer: (request: FastifyRequest) => dearer(request.params as Question) }),
      },
      schema: {
        operationId,
        tags: [tag],
        summary,
        description,
        params: Type.Object(params),
        querystring: queryOf(definition),
        response: {
          200: {
            description: 'The rows.',
            content: {
              'application/json': { schema: answerOf(definition, isOfPlayer ? ref(Freshness) : null) },
              'text/csv': { schema: Type.String({ description: 'RFC 4180 with a header row.' }) },
              'application/x-ndjson': { schema: Type.String({ description: 'A row as JSON on each line.' }) },
              ...(pictures && {
                'image/svg+xml': { schema: Type.String({ description: 'The chart as SVG.' }) },
                'image/png': {
                  schema: Type.String({ description: 'The chart as PNG.', contentEncoding: 'binary' }),
                },
              }),
            },
          },
          ...problemResponses(400, 404, 406, 503, ...problems),
        },
      },
    },
    async (request, reply) => {
      const question = { ...(request.query as object), ...(request.params as object) } as Question;
      const format = formatOf(request);
      reply.header('vary', 'Accept');
      definition.check?.(question);
      const all = definition.rowFor ? columnsOf(definition.rowFor(question)) : columns;
      const chosen = typeof question.fields === 'string' ? chooseColumns(question.fields, all) : null;
      const source = open(question);
      const call: Call = {
        definition,
        question,
        format,
        columns: chosen ?? all,
        projected: chosen !== null,
        source,
      };
      if (question.formula !== undefined)
        return sendFormula(call, request, reply, config.publicUrl ?? originOf(request));
      return new TableAnswer(call, memo, request, reply).send();
    },
  );
}
