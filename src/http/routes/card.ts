import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import type { Tables } from '../../api/create-tables.ts';
import { whenBusy } from '../../api/insights/when-busy.ts';
import type { AppDeps } from '../../app.ts';
import { createCharts } from '../../charts/charts.ts';
import type { Card } from '../../schemas/card.ts';
import { PICTURE_QUERY, type PictureQuestion } from '../draw-insight.ts';
import { serveTable } from '../tables/serve-table.ts';

/** A player at a glance, as rows and as a picture. */
export async function cardRoutes(app: FastifyInstance, deps: AppDeps & { tables: Tables }): Promise<void> {
  const charts = createCharts(deps.painters);
  serveTable(app, deps.tables.card, deps, {
    query: { theme: PICTURE_QUERY.theme },
    draw({ data }, question, format) {
      const { theme = 'light' } = question as PictureQuestion;
      const [card] = JSON.parse(data) as [Static<typeof Card>];
      return charts.drawCard({ card, theme, format }).catch(whenBusy);
    },
  });
}
