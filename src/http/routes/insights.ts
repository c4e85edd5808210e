import type { FastifyInstance } from 'fastify';
import type { AppDeps } from '../../app.ts';
import { type Charts, createCharts } from '../../charts/charts.ts';
import { createInsights, type Insights } from '../../insights/create-insights.ts';
import type { Insight } from '../../insights/define.ts';
import { pascalCase } from '../../insights/define.ts';
import type { Filter } from '../../schemas/filter.ts';
import { Headline, Provenance } from '../../schemas/insight.ts';
import { ref } from '../../schemas/primitives.ts';
import { drawnBy } from '../insights/draw-insight.ts';
import { readInsight } from '../insights/read-insight.ts';
import { servePlayerTable } from '../tables/serve-player-table.ts';

/** An insight about a player: a route for each definition there is. */
export async function insightRoutes(app: FastifyInstance, deps: AppDeps): Promise<void> {
  const { definitions, threads, db, ephemeral } = deps;
  const insights = createInsights({ definitions, threads, pool: db.pool, memo: ephemeral.memo });
  const charts = createCharts(threads);
  for (const insight of definitions) serveInsight(app, deps, insight, insights, charts);
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
