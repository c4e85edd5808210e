import type { InsightDeps } from '../../src/deps.ts';
import { loadInsights } from '../../src/insights/registry.ts';
import { createThreads } from '../../src/insights/threads.ts';

/** What an app of the tests works insights out with. Threads end by themselves when there is nothing to do. */
export async function insightDeps(folder?: URL): Promise<InsightDeps> {
  return {
    definitions: await loadInsights(folder),
    threads: createThreads({ most: 1 }),
    painters: createThreads({ most: 1 }),
  };
}
