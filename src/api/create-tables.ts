import type { Deps, InsightDeps } from '../deps.ts';
import { createInsights } from '../insights/create-insights.ts';
import type { Insight } from '../insights/define.ts';
import type { ApiTable } from './define-table.ts';
import { playerCard } from './tables/card.ts';
import { headlines, insightTable } from './tables/insights.ts';
import { metadata } from './tables/metadata.ts';
import { playerChanges } from './tables/player-changes.ts';
import { playerLists } from './tables/player-lists.ts';
import { playerMatches } from './tables/player-matches.ts';
import { playerStats } from './tables/player-stats.ts';
import { population } from './tables/population.ts';

/** Every table of the API. Whatever serves them shares them, and with them their turns and what they remember. */
export interface Tables {
  /** About one player. */
  player: readonly ApiTable[];
  /** About all. */
  shared: readonly ApiTable[];
  insights: readonly { insight: Insight; table: ApiTable }[];
  headlines: ApiTable;
  card: ApiTable;
}

export function createTables({
  db: { pool },
  ephemeral: { memo },
  definitions,
  threads,
}: Pick<Deps, 'db' | 'ephemeral'> & Pick<InsightDeps, 'definitions' | 'threads'>): Tables {
  const insights = createInsights({ definitions, threads, pool, memo });
  return {
    player: [...playerMatches(pool), ...playerStats(pool), ...playerLists(pool), ...playerChanges(pool)],
    shared: [...population(pool), ...metadata(pool)],
    insights: definitions.map((insight) => ({ insight, table: insightTable(pool, insights, insight) })),
    headlines: headlines(pool, insights),
    card: playerCard(pool),
  };
}
