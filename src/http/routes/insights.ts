import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { Tables } from '../../api/create-tables.ts';
import { etagOf, isKnown } from '../../api/etag.ts';
import { insightNotFound } from '../../api/insights/insight-not-found.ts';
import type { AppDeps } from '../../app.ts';
import { createCharts } from '../../charts/charts.ts';
import { describeInsight } from '../../insights/catalogue.ts';
import type { Insight } from '../../insights/define.ts';
import { InsightEntry } from '../../schemas/insight.ts';
import { ref } from '../../schemas/primitives.ts';
import { drawnBy } from '../draw-insight.ts';
import { problemResponses } from '../problem-responses.ts';
import { serveTable } from '../tables/serve-table.ts';

/** Insights about a player: a route for each definition there is, their headlines, and what there is. */
export async function insightRoutes(app: FastifyInstance, deps: AppDeps & { tables: Tables }): Promise<void> {
  const { definitions, painters, tables } = deps;
  const charts = createCharts(painters);
  serveCatalogue(app, definitions);
  serveTable(app, tables.headlines, deps);
  for (const { insight, table } of tables.insights) serveTable(app, table, deps, drawnBy(insight, charts));
  refuseOthers(app, definitions);
}

/** In every form an insight has: an id that is none is told as such, and not as an address that is none. */
function refuseOthers(app: FastifyInstance, definitions: readonly Insight[]): void {
  app.get<{ Params: { insight: string } }>(
    '/players/:player/insights/:insight',
    { config: { isTable: true, isDrawn: true }, schema: { hide: true } },
    ({ params }) => {
      throw insightNotFound(params.insight, definitions);
    },
  );
}

/** It changes with the code and with nothing else. */
function serveCatalogue(app: FastifyInstance, definitions: readonly Insight[]): void {
  const body = JSON.stringify({ data: definitions.map(describeInsight) });
  const etag = etagOf([], ['listInsights', body]);
  app.get(
    '/insights',
    {
      config: { conditional: true },
      schema: {
        operationId: 'listInsights',
        tags: ['insights'],
        summary: 'Insights there are',
        description: 'The catalogue: what each insight answers, how, with which parameters and columns.',
        querystring: Type.Object({}, { additionalProperties: false }),
        response: {
          200: Type.Object(
            { data: Type.Array(ref(InsightEntry), { description: 'Every insight, by its id.' }) },
            { description: 'The catalogue.' },
          ),
          ...problemResponses(400),
        },
      },
    },
    (request: FastifyRequest, reply: FastifyReply) => {
      reply.header('etag', etag).header('cache-control', 'public, max-age=300');
      if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').send(body);
    },
  );
}
