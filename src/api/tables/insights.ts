import type { Deps } from '../../deps.ts';
import type { Insights } from '../../insights/create-insights.ts';
import { type Insight, pascalCase } from '../../insights/define.ts';
import type { Filter } from '../../schemas/filter.ts';
import { Headline, InsightHeadline, Provenance } from '../../schemas/insight.ts';
import { ref } from '../../schemas/primitives.ts';
import type { ApiTable } from '../define-table.ts';
import { readHeadlines } from '../insights/read-headlines.ts';
import { readInsight } from '../insights/read-insight.ts';
import { createPlayerTable } from '../player-table.ts';

/** Units of asking for all headlines: what it costs when nothing is remembered is that of many insights. */
const HEADLINES_COST = 30;

/** An insight about a player. */
export function insightTable(pool: Deps['db']['pool'], insights: Insights, insight: Insight): ApiTable {
  const { id, title, question, description, cost, params, row, tellsNames = false } = insight;
  return createPlayerTable<Filter>(pool, {
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
  });
}

/** What each insight says of a player. */
export function headlines(pool: Deps['db']['pool'], insights: Insights): ApiTable {
  return createPlayerTable<Filter>(pool, {
    operationId: 'listPlayerInsights',
    path: '/insights',
    field: 'headlines',
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
