import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import type { AppDeps } from '../../app.ts';
import { createCharts } from '../../charts/charts.ts';
import { selectCard } from '../../db/reads/tables/player-card.ts';
import { Card } from '../../schemas/card.ts';
import { Exclusions } from '../../schemas/player-stats.ts';
import { PICTURE_QUERY, type PictureQuestion } from '../insights/draw-insight.ts';
import { whenBusy } from '../insights/when-busy.ts';
import { servePlayerTable } from '../tables/serve-player-table.ts';

/** A player at a glance: for a page of their own, a signature, a preview. */
export async function cardRoutes(app: FastifyInstance, deps: AppDeps): Promise<void> {
  const charts = createCharts(deps.painters);
  servePlayerTable(app, deps, {
    operationId: 'getPlayerCard',
    path: '/card',
    summary: 'A player at a glance',
    description:
      'Name, highest rank, five numbers with their 90 % intervals and the newest results; as `/card.svg` and ' +
      '`/card.png` a picture to embed, 600 × 200. Matches not completed are left out and counted in `exclusions`.',
    cost: 3,
    row: Card,
    single: true,
    meta: { exclusions: Exclusions },
    select: selectCard,
    pictures: {
      query: { theme: PICTURE_QUERY.theme },
      draw({ data }, question, format) {
        const { theme = 'light' } = question as PictureQuestion;
        const [card] = JSON.parse(data) as [Static<typeof Card>];
        return charts.drawCard({ card, theme, format }).catch(whenBusy);
      },
    },
  });
}
