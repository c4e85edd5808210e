import type { Static } from 'typebox';
import type { InsightEntry } from '../schemas/insight.ts';
import type { Insight } from './define.ts';

interface Column {
  type?: string;
  anyOf?: Column[];
  description?: string;
  'x-unit'?: string;
}

type Entry = Static<typeof InsightEntry>;

/** What there is to say of an insight before anybody asks it. */
export function describeInsight(insight: Insight): Entry {
  const { id, title, question, description, method, version, since, stability, cost, minMatches } = insight;
  const columns = insight.row.properties as Record<string, Column>;
  return {
    id,
    title,
    question,
    description,
    method: method.words.join('\n\n'),
    version,
    since,
    stability,
    cost,
    minMatches,
    url: `/v1/players/{player}/insights/${id}`,
    documentation: `/docs/insights/${id}`,
    parameters: Object.entries(insight.params as Record<string, Column>).map(([name, parameter]) => ({
      name,
      description: parameter.description ?? '',
    })),
    columns: Object.entries(columns).map(([name, column]) => describeColumn(name, column)),
    charts: insight.charts.map((chart) => ({ id: chart.id, title: chart.title })),
  };
}

function describeColumn(name: string, column: Column): Entry['columns'][number] {
  const types = (column.anyOf ?? [column]).map(({ type }) => type);
  return {
    name,
    description: column.description ?? '',
    type: types.find((type) => type !== 'null') as Entry['columns'][number]['type'],
    isNullable: types.includes('null'),
    unit: column['x-unit'] ?? null,
  };
}
