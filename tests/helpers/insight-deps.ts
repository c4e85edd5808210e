import type { AppDeps } from '../../src/app.ts';
import type { InsightDeps } from '../../src/deps.ts';
import { loadInsights } from '../../src/insights/registry.ts';
import { createThreads } from '../../src/insights/threads.ts';
import { compileOnce } from './compile-once.ts';

/** One of each for all the apps of a process: they end by themselves when there is nothing to do. */
const threads = createThreads({ most: 1 });
const painters = createThreads({ most: 1 });

/** What an app of the tests works insights out with, and what a process of many apps need not make anew for each. */
export async function insightDeps(folder?: URL): Promise<InsightDeps & Pick<AppDeps, 'compilers'>> {
  return { definitions: await loadInsights(folder), threads, painters, compilers: compileOnce };
}
