import type { InsightAnswer, Insights } from '../../insights/create-insights.ts';
import type { Insight } from '../../insights/define.ts';
import type { Filter } from '../../schemas/filter.ts';
import type { PlayerReader } from '../player-source.ts';
import { whenBusy } from './when-busy.ts';

/** The rows of an insight, for a table. */
export function readInsight(insights: Insights, insight: Insight): PlayerReader<Filter> {
  const read = (name: string, params: Filter): Promise<InsightAnswer | null> =>
    insights.run(insight, name, params).catch(whenBusy);
  return {
    async page(name, params) {
      const answer = await read(name, params);
      return answer && { ...answer, data: JSON.stringify(answer.data) };
    },
    async lines(name, params) {
      const answer = await read(name, params);
      return answer && { ...answer, data: answer.data.map((row) => JSON.stringify(row)) };
    },
  };
}
