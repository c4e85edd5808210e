import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { AppDeps } from '../../app.ts';
import { type Charts, createCharts } from '../../charts/charts.ts';
import { describeInsight } from '../../insights/catalogue.ts';
import { createInsights, type Insights } from '../../insights/create-insights.ts';
import { type Insight, pascalCase } from '../../insights/define.ts';
import type { Filter } from '../../schemas/filter.ts';
import { Headline, InsightEntry, InsightHeadline, Provenance } from '../../schemas/insight.ts';
import { ref } from '../../schemas/primitives.ts';
import { etagOf, isKnown } from '../etag.ts';
import { drawnBy } from '../insights/draw-insight.ts';
import { insightNotFound } from '../insights/insight-not-found.ts';
import { readHeadlines } from '../insights/read-headlines.ts';
import { readInsight } from '../insights/read-insight.ts';
import { problemResponses } from '../problem-responses.ts';
import { servePlayerTable } from '../tables/serve-player-table.ts';

/** Units of asking for all headlines: what it costs when nothing is remembered is that of many insights. */
const HEADLINES_COST = 30;

/** Insights about a player: a route for each definition there is, their headlines, and what there is. */
export async function insightRoutes(app: FastifyInstance, deps: AppDeps): Promise<void> {
  const { definitions, threads, painters, db, ephemeral } = deps;
  const insights = createInsights({ definitions, threads, pool: db.pool, memo: ephemeral.memo });
  const charts = createCharts(painters);
  serveCatalogue(app, definitions);
  serveHeadlines(app, deps, insights);
  for (const insight of definitions) serveInsight(app, deps, insight, insights, charts);
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

function serveInsight(
  app: FastifyInstance,
  deps: AppDeps,
  insight: Insight,
  insights: Insights,
  charts: Charts,
): void {
  const { id, title, question, description, cost, params, row, tellsNames = false } = insight;
  servePlayerTable<Filter>(app, deps, {
    operationId: `get${pascalCase(id)}`,
    path: `/insights/${id}`,
    tag: 'insights',
    summary: title,
    description: `${question} ${description} How it is worked out: /docs/insights/${id}.`,
    cost,
    query: params,
    row,
    unpaged: true,
    meta: { headline: ref(Headline), provenance: ref(Provenance) },
    tellsNames,
    furtherVersions: () => insights.versionsOf(insight),
    reader: readInsight(insights, insight),
    pictures: drawnBy(insight, charts),
  });
}

function serveHeadlines(app: FastifyInstance, deps: AppDeps, insights: Insights): void {
  servePlayerTable<Filter>(app, deps, {
    operationId: 'listPlayerInsights',
    path: '/insights',
    tag: 'insights',
    summary: 'Every insight in one sentence',
    description:
      'What each insight says of a player, in one sentence worked out from the numbers, with its verdict. Each is the ' +
      'headline of the insight itself, asked with the same filters.',
    cost: HEADLINES_COST,
    row: InsightHeadline,
    unpaged: true,
    tellsNames: true,
    furtherVersions: () => [...new Set(insights.all.flatMap((insight) => insights.versionsOf(insight)))],
    reader: readHeadlines(insights),
  });
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
